//! Names of answers outside the program: `noi_sinh`, `me.ho_ten`, `con_khac[2].ho_ten`.

use std::fmt;

/// Where an answer stands. In events the item number is the item's stable id; in answers files and
/// on screens it is the item's position from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The section's id; empty for the triage.
    pub section: Box<str>,
    /// The item of a repeated section.
    pub item: Option<u32>,
    /// The field's id.
    pub field: Box<str>,
}

impl Path {
    /// The path of a triage question.
    pub fn triage(field: &str) -> Self {
        Self { section: "".into(), item: None, field: field.into() }
    }

    /// The path of a form field.
    pub fn form(section: &str, item: Option<u32>, field: &str) -> Self {
        Self { section: section.into(), item, field: field.into() }
    }

    /// Reads a path; `None` where the text is none.
    pub fn read(text: &str) -> Option<Self> {
        let Some((head, field)) = text.rsplit_once('.') else {
            return name(text).then(|| Self::triage(text));
        };
        let (section, item) = match head.split_once('[') {
            Some((section, rest)) => (section, Some(rest.strip_suffix(']')?.parse().ok()?)),
            None => (head, None),
        };
        (name(section) && name(field)).then(|| Self::form(section, item, field))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.section.is_empty() {
            return out.write_str(&self.field);
        }
        match self.item {
            Some(item) => write!(out, "{}[{item}].{}", self.section, self.field),
            None => write!(out, "{}.{}", self.section, self.field),
        }
    }
}

/// Whether `text` is an id: a lower-case letter, then letters, digits and underscores.
fn name(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_as_they_are_written() {
        for text in ["noi_sinh", "me.ho_ten", "con_khac[2].ho_ten"] {
            assert_eq!(Path::read(text).unwrap().to_string(), text);
        }
        for text in ["", "Me.ho", "a[.b", "a[x].b", "a..b", "a.b.c", "a[1]"] {
            assert_eq!(Path::read(text), None, "{text}");
        }
    }
}
