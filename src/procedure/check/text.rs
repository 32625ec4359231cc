//! Every text of a definition that people will read or hear, with the part it belongs to.

use super::Pass;
use crate::procedure::form::{Field, FieldIx};
use crate::procedure::paper::{Document, LookFor};
use crate::procedure::yaml::places::{Side, Spot};

/// One text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) spot: Spot,
    pub(super) key: &'static str,
    pub(super) words: &'a str,
    pub(super) role: Role,
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Said to the citizen.
    Spoken,
    /// Shown beside a question, with forms of address filled in.
    Beside,
    /// A whole sentence, shown as it stands.
    Sentence,
    /// A few words, shown as they stand.
    Phrase,
}

impl Text<'_> {
    pub(super) fn place(self) -> (Spot, Side) {
        (self.spot, Side::Key(self.key))
    }
}

/// All of them, in no order that matters.
pub(super) fn texts<'a>(pass: &Pass<'a>) -> Vec<Text<'a>> {
    let mut list = Texts(Vec::new());
    list.head(pass);
    list.rules(pass);
    for (index, own) in (0_u16..).zip(&pass.procedure.form.fields) {
        list.field(FieldIx(index), own);
    }
    for (index, own) in (0_u16..).zip(&pass.procedure.documents) {
        list.document(index, own);
    }
    list.0
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn add(&mut self, spot: Spot, key: &'static str, text: &'a str, role: Role) {
        if !text.is_empty() {
            self.0.push(Text { spot, key, words: text, role });
        }
    }

    fn maybe(&mut self, spot: Spot, key: &'static str, text: Option<&'a str>, role: Role) {
        if let Some(text) = text {
            self.add(spot, key, text, role);
        }
    }

    fn head(&mut self, pass: &Pass<'a>) {
        let about = &pass.procedure.about;
        let rows = [
            ("summary", &about.summary),
            ("who", &about.who),
            ("where", &about.place),
            ("result", &about.result),
        ];
        for (key, text) in rows {
            self.add(Spot::Key("about"), key, text, Role::Phrase);
        }
        for (index, own) in (0_u16..).zip(&pass.procedure.facts) {
            self.add(Spot::Fact(index), "says", &own.says, Role::Phrase);
        }
    }

    fn rules(&mut self, pass: &Pass<'a>) {
        let own = pass.procedure;
        for (index, row) in (0_u16..).zip(&own.terms.sums) {
            self.maybe(Spot::Sum(index), "says", row.value.says.as_deref(), Role::Sentence);
        }
        for (index, row) in (0_u16..).zip(&own.terms.processing) {
            self.maybe(Spot::Processing(index), "says", row.value.says.as_deref(), Role::Sentence);
        }
        for (index, row) in (0_u16..).zip(&own.terms.deadlines) {
            self.add(Spot::Deadline(index), "says", &row.says, Role::Sentence);
        }
        for (index, row) in (0_u16..).zip(&own.outcomes) {
            self.add(Spot::Outcome(index), "says", &row.says, Role::Sentence);
        }
        for (index, row) in (0_u16..).zip(&own.never_ask) {
            self.add(Spot::NeverAsk(index), "says", &row.says, Role::Sentence);
        }
        for (index, row) in (0_u16..).zip(&own.checks) {
            self.add(Spot::Check(index), "says", &row.says, Role::Sentence);
        }
        for (index, row) in (0_u16..).zip(&own.portal.steps) {
            self.add(Spot::Step(index), "do", &row.action, Role::Sentence);
            self.maybe(Spot::Step(index), "say", row.say.as_deref(), Role::Spoken);
        }
    }

    fn field(&mut self, index: FieldIx, own: &'a Field) {
        let (spot, words) = (Spot::Field(index), &own.words);
        self.add(spot, "label", &words.label, Role::Beside);
        self.maybe(spot, "ask", words.ask.as_deref(), Role::Spoken);
        self.maybe(spot, "why", words.why.as_deref(), Role::Beside);
        self.maybe(spot, "officer", words.officer.as_deref(), Role::Beside);
        self.maybe(spot, "hint", words.hint.as_deref(), Role::Beside);
        if super::words::has_own_options(own) {
            for (option, own) in (0_u16..).zip(own.options.iter()) {
                self.add(Spot::Option(index, option), "label", &own.label, Role::Phrase);
            }
        }
    }

    fn document(&mut self, index: u16, own: &'a Document) {
        let spot = Spot::Document(index);
        self.maybe(spot, "get_from", own.advice.get_from.as_deref(), Role::Phrase);
        self.maybe(spot, "photo", own.advice.photo.as_deref(), Role::Phrase);
        self.points(spot, &own.look_for);
        if let Some(waived) = &own.waived {
            self.add(Spot::Waiver(index), "says", &waived.says, Role::Sentence);
        }
        for (at, own) in (0_u16..).zip(&own.one_of) {
            let spot = Spot::Alternative(index, at);
            self.maybe(spot, "get_from", own.get_from.as_deref(), Role::Phrase);
            self.points(spot, &own.look_for);
        }
    }

    fn points(&mut self, spot: Spot, points: &'a [LookFor]) {
        for own in points {
            self.add(spot, "look_for", &own.says, Role::Phrase);
        }
    }
}
