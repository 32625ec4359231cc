//! Papers, their alternatives, and papers that must not be asked for.

use super::{Facet, Group, Id, Part, Reader, What};
use crate::app::phrase;
use crate::cli::condition::point;
use crate::procedure::paper::{Alternative, Document, LookFor};
use crate::procedure::rule::Row;

impl Reader<'_> {
    pub(super) fn papers(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (index, own) in (0_u16..).zip(&self.procedure.documents) {
            parts.push(self.paper(index, own));
            parts.extend(own.one_of.iter().map(|other| self.alternative(index, own, other)));
        }
        parts
    }

    fn paper(&self, index: u16, own: &Document) -> Part {
        let waived = match &own.waived {
            Some(waiver) => self.condition(What::Waived, Some(waiver.when)),
            None => Facet::text(What::Waived, ""),
        };
        let why = own.waived.as_ref().map_or("", |own| &own.says);
        let advice = &own.advice;
        let photo = advice.photo.as_deref();
        let upload = format!("{} {:?}", advice.upload.join(", "), advice.max_mb);
        let facets = vec![
            Facet::text(What::Name, &*own.name),
            self.condition(What::Needed, own.needed),
            waived,
            Facet::text(What::WaivedWhy, why),
            Facet::text(What::HandIn, self.say(phrase::hand_in(own.hand_in))),
            Facet::text(What::Count, phrase::count(self.locale, own.count)),
            Facet::text(What::Applies, self.applies(&own.applies)),
            Facet::text(What::Points, self.points(&own.look_for)),
            Facet::text(What::GetFrom, advice.get_from.as_deref().unwrap_or("")),
            Facet::quiet(What::Words, &[photo, Some(&upload)]),
            self.basis(&own.basis),
        ];
        let id = Id::Paper(own.id.clone());
        Part { group: Group::Paper, id, name: own.name.to_string(), index, facets }
    }

    fn points(&self, look_for: &[LookFor]) -> String {
        let points = look_for.iter().map(|own| point(self.locale, self.procedure, own));
        points.collect::<Vec<_>>().join("; ")
    }

    fn alternative(&self, index: u16, whole: &Document, own: &Alternative) -> Part {
        let values = [("name", &*own.name), ("whole", &*whole.name)];
        Part {
            group: Group::Alternative,
            id: Id::Paper(own.id.clone()),
            name: self.locale.with("diff-alternative", &values),
            index,
            facets: vec![
                Facet::text(What::Name, &*own.name),
                self.condition(What::When, own.when),
                Facet::text(What::Count, phrase::count(self.locale, own.count)),
                Facet::text(What::Points, self.points(&own.look_for)),
                Facet::text(What::GetFrom, own.get_from.as_deref().unwrap_or("")),
            ],
        }
    }

    pub(super) fn never_ask(&self) -> impl Iterator<Item = Part> {
        (0_u16..).zip(&self.procedure.never_ask).map(|(index, own)| Part {
            group: Group::NeverAsk,
            id: Id::Text(own.paper.to_string()),
            name: own.paper.to_string(),
            index,
            facets: vec![Facet::text(What::Says, &*own.says), self.basis(&own.basis)],
        })
    }

    /// Where, how and on which days a row holds.
    pub(super) fn applies<T>(&self, row: &Row<T>) -> String {
        let channels = row.channels.iter().map(|own| self.say(phrase::channel(*own)));
        let channels = channels.collect::<Vec<_>>().join(", ");
        let day =
            |day: Option<jiff::civil::Date>| day.map(crate::text::date::short).unwrap_or_default();
        let provinces = row.provinces.join(", ");
        let parts = [
            ("diff-channels", &channels),
            ("cli-show-provinces", &provinces),
            ("cli-show-from", &day(row.span.from)),
            ("cli-show-to", &day(row.span.to)),
        ];
        let parts = parts.into_iter().filter(|(_, what)| !what.is_empty());
        let parts = parts.map(|(key, what)| self.locale.with(key, &[("what", what)]));
        parts.collect::<Vec<_>>().join(" ")
    }
}
