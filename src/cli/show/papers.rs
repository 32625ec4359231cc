//! The papers of a definition, for people.

use super::told::Telling;
use crate::app::phrase;
use crate::cli::condition::point;
use crate::procedure::paper::{Document, LookFor};

impl Telling<'_> {
    pub(super) fn documents(&mut self) {
        let procedure = self.procedure;
        if procedure.documents.is_empty() {
            return;
        }
        self.heading("walk-papers");
        for own in &procedure.documents {
            self.document(own);
        }
    }

    pub(super) fn never_ask(&mut self) {
        let procedure = self.procedure;
        if procedure.never_ask.is_empty() {
            return;
        }
        self.heading("walk-never-ask");
        for own in &procedure.never_ask {
            self.layout.entry(&own.paper);
            self.layout.about(&own.says);
            self.basis(&own.basis);
        }
    }

    fn document(&mut self, own: &Document) {
        let hand_in = self.locale.text(phrase::hand_in(own.hand_in));
        let count = phrase::count(self.locale, own.count);
        let parts = [&*own.name, &*hand_in, &*count];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let line = parts.collect::<Vec<_>>().join(" · ");
        self.layout.entry(&line);
        self.applies(&own.applies);
        self.when("cli-show-needed", own.needed);
        if let Some(waiver) = &own.waived {
            self.when("cli-show-waived", Some(waiver.when));
            self.layout.about(&waiver.says);
        }
        self.alternatives(own);
        self.look_for(&own.look_for);
        self.advice(own);
        self.basis(&own.basis);
    }

    fn alternatives(&mut self, own: &Document) {
        for own in &own.one_of {
            let count = phrase::count(self.locale, own.count);
            let line = if count.is_empty() {
                own.name.to_string()
            } else {
                format!("{} ({count})", own.name)
            };
            self.pair("cli-show-one-of", &line);
            self.when("cli-show-when", own.when);
            self.look_for(&own.look_for);
        }
    }

    fn look_for(&mut self, points: &[LookFor]) {
        let points = points.iter().map(|own| point(self.locale, self.procedure, own));
        let points = points.collect::<Vec<_>>().join("; ");
        if !points.is_empty() {
            let look_for = self.locale.text("walk-look-for");
            self.layout.about(&format!("{look_for} {points}."));
        }
    }

    fn advice(&mut self, own: &Document) {
        let rows = [
            ("walk-get-from", own.advice.get_from.as_deref()),
            ("walk-photo", own.advice.photo.as_deref()),
        ];
        for (key, says) in rows {
            if let Some(says) = says {
                let line = self.locale.with(key, &[("says", says)]);
                self.layout.about(&line);
            }
        }
    }
}
