//! Which names a definition uses, as it is written: laws that are cited anywhere, and names that stand
//! in conditions. After compiling it can no longer be told which fact a condition was written with.

use std::collections::BTreeSet;

use super::node::{Content, Entry, Node};

/// Keys whose values are conditions, amounts or paths.
pub(super) const CONDITIONS: [&str; 11] =
    ["when", "needed", "is", "ensure", "amount", "from", "at", "fill", "same_as", "copy", "for"];

/// The names that are used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentions {
    law: BTreeSet<Box<str>>,
    names: BTreeSet<Box<str>>,
}

impl Mentions {
    /// Whether anything cites the law.
    pub fn cites(&self, id: &str) -> bool {
        self.law.contains(id)
    }

    /// Whether a condition names it.
    pub fn names(&self, id: &str) -> bool {
        self.names.contains(id)
    }

    /// Everything used below a node.
    pub(super) fn of(root: &Node) -> Self {
        let mut mentions = Self::default();
        mentions.walk(root);
        mentions
    }

    fn walk(&mut self, node: &Node) {
        match &node.value {
            Content::Map(entries) => entries.iter().for_each(|own| self.entry(own)),
            Content::List(items) => items.iter().for_each(|own| self.walk(own)),
            Content::Scalar(..) | Content::Empty => {}
        }
    }

    fn entry(&mut self, entry: &Entry) {
        if &*entry.key == "law"
            && let Content::List(items) = &entry.value.value
        {
            self.law.extend(items.iter().filter_map(scalar).map(Into::into));
            return;
        }
        if CONDITIONS.contains(&&*entry.key) {
            self.condition(&entry.value);
        }
        self.walk(&entry.value);
    }

    fn condition(&mut self, node: &Node) {
        match &node.value {
            Content::Scalar(text, _) => self.names.extend(names(text).map(Into::into)),
            Content::List(items) => items.iter().for_each(|own| self.condition(own)),
            Content::Map(_) | Content::Empty => {}
        }
    }
}

fn scalar(node: &Node) -> Option<&str> {
    match &node.value {
        Content::Scalar(text, _) => Some(text.trim()),
        Content::Map(_) | Content::List(_) | Content::Empty => None,
    }
}

/// The names of a condition; what stands in quotes is a value.
fn names(condition: &str) -> impl Iterator<Item = &str> {
    let outside = condition.split(['"', '\'']).step_by(2);
    outside.flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_values() {
        let found: Vec<&str> =
            names("a_1 and not b.c == 'd' or e in [\"f\"]").filter(|own| !own.is_empty()).collect();
        assert_eq!(found, ["a_1", "and", "not", "b", "c", "or", "e", "in"]);
    }
}
