//! What a name means at the place where it stands: siblings first, then the whole definition.

use super::super::Part;
use super::{Compiler, FieldIx, Scope};
use crate::procedure::field::Kind;

/// What a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A field.
    Field(FieldIx),
    /// A part of an address.
    Part(FieldIx, Part),
    /// A named condition.
    Fact(usize),
    /// A dated amount.
    Amount(u16),
    /// The dossier's date.
    Today,
    /// The way of filing.
    Channel,
}

impl Compiler<'_> {
    /// What `path` means within `section`.
    pub(super) fn meaning(&self, path: &str, section: Option<u8>) -> Option<Meaning> {
        if path == "today" {
            return Some(Meaning::Today);
        }
        if path == "channel" {
            return Some(Meaning::Channel);
        }
        if let Some(name) = path.strip_prefix("muc.") {
            let amount = self.names.amounts.iter().position(|amount| *amount.id == *name)?;
            return u16::try_from(amount).ok().map(Meaning::Amount);
        }
        self.field_or_part(path, section).or_else(|| {
            self.names.facts.iter().position(|(id, _)| **id == *path).map(Meaning::Fact)
        })
    }

    /// The repeated section that `name` means.
    pub(super) fn list(&self, name: &str) -> Option<u8> {
        let sections = &self.names.form.sections;
        let index = sections.iter().position(|own| own.repeat.is_some() && *own.id == *name)?;
        u8::try_from(index).ok()
    }

    /// Every name that could stand within `section`.
    pub(super) fn candidates(&self, section: Option<u8>) -> Vec<Box<str>> {
        let form = self.names.form;
        let own = section.or(match self.scope {
            Scope::Procedure => None,
            Scope::Items(list) => Some(list),
        });
        let fields = form.fields.iter().map(|field| {
            let place = form.sections.get(usize::from(field.section));
            match place {
                Some(place) if field.section != 0 && Some(field.section) != own => {
                    format!("{}.{}", place.id, field.id).into()
                }
                Some(_) | None => field.id.clone(),
            }
        });
        let facts = self.names.facts.iter().map(|(id, _)| id.clone());
        let amounts = self.names.amounts.iter().map(|own| format!("muc.{}", own.id).into());
        fields.chain(facts).chain(amounts).collect()
    }

    fn field_or_part(&self, path: &str, section: Option<u8>) -> Option<Meaning> {
        let item = match self.scope {
            Scope::Procedure => None,
            Scope::Items(list) => Some(list),
        };
        [section, item, Some(0)]
            .into_iter()
            .flatten()
            .find_map(|near| self.near(path, near))
            .or_else(|| {
                let (head, rest) = path.split_once('.')?;
                let index = self.names.form.sections.iter().position(|own| *own.id == *head)?;
                self.near(rest, u8::try_from(index).ok()?)
            })
    }

    fn near(&self, path: &str, section: u8) -> Option<Meaning> {
        let place = self.names.form.sections.get(usize::from(section))?;
        let (name, part) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
        let mut fields = self.names.form.fields_of(place);
        let (index, field) = fields.find(|(_, field)| *field.id == *name)?;
        let Some(part) = part else {
            return Some(Meaning::Field(index));
        };
        let part = match part {
            "tinh" => Part::Province,
            "xa" => Part::Commune,
            "chi_tiet" => Part::Detail,
            "cu" => Part::Old,
            _ => return None,
        };
        (field.kind == Kind::Address).then_some(Meaning::Part(index, part))
    }
}
