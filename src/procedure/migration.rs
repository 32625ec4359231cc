//! What became of ids that an earlier version of a definition had, as its author tells it: how a
//! dossier begun with that version goes on with this one. Moving a dossier belongs to `dossier`.

use super::Procedure;
use super::form::{Choice, Field};

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

/// What an earlier version has that the later one lacks, though no migration says what became of it: as
/// definitions write it, an option as `noi_o: gan`.
pub fn vanished(old: &Procedure, new: &Procedure) -> Vec<String> {
    let told = Told { new, rows: &new.head.migrations };
    let mut vanished = Vec::new();
    for section in &old.form.sections {
        for (_, field) in old.form.fields_of(section).filter(|(_, own)| own.computed.is_none()) {
            let name = Name::new(&section.id, &field.id);
            match told.field(&name) {
                None if told.leaves(&Target::Field(name.clone())) => {}
                None => vanished.push(name.written()),
                Some((now, own)) => {
                    let gone =
                        field.options.iter().filter(|option| !told.option(&now, own, option));
                    vanished.extend(gone.map(|own| format!("{}: {}", name.written(), own.id)));
                }
            }
        }
    }
    let papers = old.documents.iter().flat_map(|own| {
        let alternatives = own.one_of.iter().map(|other| &other.id);
        std::iter::once(&own.id).chain(alternatives)
    });
    let papers = papers.map(|id| Target::Paper(id.clone()));
    let gone = papers.filter(|own| !told.paper(own) && !told.leaves(own));
    vanished.extend(gone.map(|own| own.written()));
    vanished
}

/// What a version tells of an earlier one.
struct Told<'a> {
    new: &'a Procedure,
    rows: &'a [Migration],
}

impl<'a> Told<'a> {
    /// Whether a row says what became of it.
    fn leaves(&self, target: &Target) -> bool {
        self.rows.iter().any(|row| match row {
            Migration::Renamed { from, .. } | Migration::Dropped(from) => from == target,
            Migration::Mapped { .. } | Migration::AskAgain(_) => false,
        })
    }

    /// The question as it is now.
    fn field(&self, name: &Name) -> Option<(Name, &'a Field)> {
        let renamed = self.rows.iter().find_map(|row| match row {
            Migration::Renamed { from: Target::Field(from), to: Target::Field(to) }
                if from == name =>
            {
                Some(to)
            }
            Migration::Renamed { .. }
            | Migration::Mapped { .. }
            | Migration::Dropped(_)
            | Migration::AskAgain(_) => None,
        });
        let name = renamed.unwrap_or(name);
        let form = &self.new.form;
        let field = form.field(form.find(&name.section, &name.field)?)?;
        Some((name.clone(), field))
    }

    /// Whether an option is still there, or its row is; a question of another type has no options.
    fn option(&self, name: &Name, now: &Field, option: &Choice) -> bool {
        let kept = now.options.is_empty() || now.options.iter().any(|own| own.id == option.id);
        kept || self.rows.iter().any(|row| match row {
            Migration::Mapped { field, options } => {
                field == name && options.iter().any(|(was, _)| *was == option.id)
            }
            Migration::Renamed { .. } | Migration::Dropped(_) | Migration::AskAgain(_) => false,
        })
    }

    fn paper(&self, target: &Target) -> bool {
        let Target::Paper(id) = target else {
            return false;
        };
        let mut documents = self.new.documents.iter();
        documents.any(|own| own.id == *id || own.one_of.iter().any(|other| other.id == *id))
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
