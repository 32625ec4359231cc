//! How a file is written, whatever it says: words and numbers that need quotes, empty texts, spaces that
//! nobody meant. Looked for in every file of a set.

use super::mentions::CONDITIONS;
use super::node::{self, At, Content, Node, Style, within};
use crate::procedure::check::lint::Lint;
use crate::procedure::diagnostic::{Code, Diagnostic};

/// Words that older YAML reads as true or false.
const WORDS: [&str; 6] = ["yes", "no", "on", "off", "y", "n"];

/// Everything to say about how the text is written; nothing where it is no YAML.
pub fn habits(file: &str, text: &str) -> Vec<Diagnostic> {
    let Ok(root) = node::read(text) else {
        return Vec::new();
    };
    let mut habits = Habits { found: Vec::new() };
    habits.walk(&root);
    habits.line_ends(text);
    let mut found = habits.found;
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(at, code)| Diagnostic { code, file: file.into(), at }).collect()
}

struct Habits {
    found: Vec<(At, Code)>,
}

impl Habits {
    fn say(&mut self, at: At, lint: Lint, name: &str) {
        self.found.push((at, Code::Lint(lint, name.into(), Box::default())));
    }

    fn walk(&mut self, node: &Node) {
        match &node.value {
            Content::Map(entries) => {
                for own in entries {
                    self.value(&own.key, &own.value);
                }
            }
            Content::List(items) => items.iter().for_each(|own| self.value("", own)),
            Content::Scalar(..) | Content::Empty => {}
        }
    }

    fn value(&mut self, key: &str, node: &Node) {
        let Content::Scalar(text, style) = &node.value else {
            return self.walk(node);
        };
        if *style == Style::Plain && !NUMBERS.contains(&key) {
            self.plain(node.at, text);
        }
        if CONDITIONS.contains(&key) {
            return;
        }
        if *style == Style::Quoted && text.trim().is_empty() {
            self.say(node.at, Lint::EmptyText, key);
        }
        self.spaces(node.at, *style, text);
    }

    fn plain(&mut self, at: At, text: &str) {
        if WORDS.contains(&text.to_ascii_lowercase().as_str()) {
            self.say(at, Lint::UnquotedWord, text);
        }
        if loses_digits(text) {
            self.say(at, Lint::UnquotedNumber, text);
        }
    }

    /// The first place where two spaces stand for one.
    fn spaces(&mut self, at: At, style: Style, text: &str) {
        let (Style::Plain | Style::Quoted, Some(start)) = (style, text.find("  ")) else {
            return;
        };
        let rest = text.get(start..).unwrap_or_default();
        let length = rest.len() - rest.trim_start_matches(' ').len();
        let place = within(at, style, text, &(start..start + length));
        self.say(place, Lint::DoubleSpace, "");
    }

    fn line_ends(&mut self, text: &str) {
        for (line, own) in (1_u32..).zip(text.lines()) {
            let kept = own.trim_end_matches([' ', '\t']);
            let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            if kept.len() < own.len() {
                let column = small(kept.chars().count()).saturating_add(1);
                let length = small(own.len() - kept.len());
                self.say(At { line, column, length }, Lint::TrailingSpace, "");
            }
        }
    }
}

/// Keys whose values are numbers: what is wrong with one is told by its reader.
const NUMBERS: [&str; 11] = [
    "amount",
    "min",
    "max",
    "at_least",
    "at_most",
    "days",
    "working_days",
    "months",
    "original",
    "copies",
    "max_mb",
];
/// Whether other programs would read the digits as a number and drop a zero of it.
fn loses_digits(text: &str) -> bool {
    let digits = |own: &str| !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('.') {
        None => digits(text) && text.len() > 1 && text.starts_with('0'),
        Some((whole, part)) => digits(whole) && digits(part),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(u32, u32, &'static str)> {
        let found = habits("thu.yaml", text);
        found.iter().map(|own| (own.at.line, own.at.column, own.code.name())).collect()
    }

    #[test]
    fn what_other_programs_would_change_is_told() {
        assert_eq!(
            names("a: no\nb: \"no\"\nc: [On, 1]\n"),
            [(1, 4, "unquoted-word"), (3, 5, "unquoted-word")]
        );
        assert_eq!(
            names("a: 01\nb: 0\nc: 1.50\nd: 1.2.3\n"),
            [(1, 4, "unquoted-number"), (3, 4, "unquoted-number")]
        );
    }

    #[test]
    fn spaces_are_found_where_they_stand() {
        assert_eq!(
            names("a: một  hai \nwhen: a  and b\n"),
            [(1, 7, "double-space"), (1, 12, "trailing-space")]
        );
        assert_eq!(names("a: \"\"\n"), [(1, 4, "empty-text")]);
    }
}
