//! What became of ids that an earlier version of a definition had, as its author tells it: how a
//! dossier begun with that version goes on with this one. Moving a dossier belongs to `dossier`.

/// What became of something that an earlier version had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Migration {
    /// It has another id.
    Renamed {
        /// The earlier version's id.
        from: Target,
        /// This version's id, of the same sort.
        to: Target,
    },
    /// Options of a choice have other ids.
    Mapped {
        /// The choice, as this version calls it.
        field: Name,
        /// The earlier option and the present one; `None` where no option says the same.
        options: Vec<(Box<str>, Option<Box<str>>)>,
    },
    /// Nothing takes its place.
    Dropped(Target),
    /// Answers to these questions no longer go without saying, and are to be confirmed.
    AskAgain(Vec<Name>),
}

/// Something with an id that dossiers use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A question.
    Field(Name),
    /// A document or an alternative, by id.
    Paper(Box<str>),
}

/// The name of a question without an item's number: `noi_sinh`, `me.ho_ten`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The section's id; empty for the triage.
    pub section: Box<str>,
    /// The field's id.
    pub field: Box<str>,
}

/// What a paper's id begins with where questions and papers are named side by side.
const PAPERS: &str = "documents";

impl Target {
    /// Reads `noi_sinh`, `me.ho_ten` or `documents.giay_chung_sinh`.
    pub fn read(text: &str) -> Self {
        match text.split_once('.') {
            Some((PAPERS, id)) => Self::Paper(id.into()),
            Some((section, field)) => Self::Field(Name::new(section, field)),
            None => Self::Field(Name::new("", text)),
        }
    }

    /// As definitions write it.
    pub fn written(&self) -> String {
        match self {
            Self::Field(name) => name.written(),
            Self::Paper(id) => format!("{PAPERS}.{id}"),
        }
    }
}

impl Name {
    /// The name of a field in a section; the triage's section is empty.
    pub fn new(section: &str, field: &str) -> Self {
        Self { section: section.into(), field: field.into() }
    }

    /// As definitions write it.
    pub fn written(&self) -> String {
        if self.section.is_empty() {
            return self.field.to_string();
        }
        format!("{}.{}", self.section, self.field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_as_they_are_written() {
        for text in ["noi_sinh", "me.ho_ten", "documents.giay_chung_sinh"] {
            assert_eq!(Target::read(text).written(), text);
        }
        let paper = Target::read("documents.giay_chung_sinh");
        assert_eq!(paper, Target::Paper("giay_chung_sinh".into()));
    }
}
