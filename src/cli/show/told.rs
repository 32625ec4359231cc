//! A definition for people: the card, then every rule with its condition and its law.

use crate::app::phrase;
use crate::cli::condition::{spoken, spoken_fact};
use crate::cli::layout::Layout;
use crate::locale::Locale;
use crate::procedure::expression::{NodeIx, Program};
use crate::procedure::rule::{Basis, Confidence, GoTo, Level, Turn};
use crate::procedure::{Procedure, Status};
use crate::text::date::short;

/// The definition in lines of at most 80 columns.
pub(super) fn told(locale: &Locale, procedure: &Procedure) -> String {
    let mut telling = Telling { locale, procedure, layout: Layout::default() };
    telling.card();
    telling.terms();
    telling.triage();
    telling.outcomes();
    telling.documents();
    telling.never_ask();
    telling.form();
    telling.facts();
    telling.checks();
    telling.portal();
    telling.law();
    telling.official();
    telling.layout.text()
}

/// A definition being told.
pub(super) struct Telling<'a> {
    pub(super) locale: &'a Locale,
    pub(super) procedure: &'a Procedure,
    pub(super) layout: Layout,
}

impl Telling<'_> {
    fn card(&mut self) {
        let head = &self.procedure.head;
        let about = &self.procedure.about;
        let line = format!("{} ({}) · {}", head.name, head.code(), head.id);
        self.layout.line(&line);
        self.layout.line(&about.summary);
        let reviewed = head.reviewed.map(|own| short(own.on)).unwrap_or_default();
        let facts = [
            ("walk-fact-who", &*about.who),
            ("walk-fact-where", &about.place),
            ("walk-fact-result", &about.result),
            ("walk-fact-reviewed", &reviewed),
        ];
        for (key, value) in facts {
            if !value.is_empty() {
                let name = self.locale.text(key);
                self.layout.entry(&format!("{name}: {value}"));
            }
        }
        let standing = match head.status {
            Status::Active => return,
            Status::Imported => "walk-imported",
            Status::Retired => "walk-retired",
        };
        let standing = self.locale.text(standing);
        self.layout.line(&self.locale.with("level-warn", &[("says", &standing)]));
    }

    fn facts(&mut self) {
        if self.procedure.facts.is_empty() {
            return;
        }
        self.heading("cli-show-facts");
        for own in &self.procedure.facts {
            self.layout.entry(&own.says);
            let what = spoken_fact(self.locale, self.procedure, own);
            self.pair("cli-show-when", &what);
        }
    }

    fn outcomes(&mut self) {
        if self.procedure.outcomes.is_empty() {
            return;
        }
        self.heading("cli-show-outcomes");
        for own in &self.procedure.outcomes {
            let verdict = self.locale.text(match own.verdict {
                Turn::Other => "engine-verdict-other",
                Turn::Review => "engine-verdict-review",
                Turn::No => "engine-verdict-no",
            });
            self.layout.entry(&format!("{verdict}: {}", own.says));
            self.when("cli-show-when", Some(own.when));
            match &own.go_to {
                Some(GoTo::Id(id)) => self.pair("cli-show-go-to", id),
                Some(GoTo::Named { code, name }) => {
                    self.pair("cli-show-go-to", &format!("{name} ({code})"));
                }
                None => {}
            }
            self.basis(&own.basis);
        }
    }

    fn checks(&mut self) {
        if self.procedure.checks.is_empty() {
            return;
        }
        self.heading("cli-show-checks");
        let form = &self.procedure.form;
        for own in &self.procedure.checks {
            let key = match own.level {
                Level::Block => "level-block",
                Level::Warn => "level-warn",
                Level::Note => "level-note",
            };
            self.layout.entry(&self.locale.with(key, &[("says", &own.says)]));
            let section = form.section_of(own.at);
            let repeat = section.and_then(|own| own.repeat.as_ref());
            let program = repeat.map_or(&self.procedure.program, |own| &own.program);
            self.within("cli-show-ensure", program, Some(own.ensure));
            self.within("cli-show-when", program, own.when);
            self.basis(&own.basis);
        }
    }

    fn portal(&mut self) {
        let portal = &self.procedure.portal;
        if portal.steps.is_empty() {
            return;
        }
        self.heading("walk-file");
        if let Some(find) = &portal.find {
            let line = self.locale.with("walk-portal-find", &[("what", find)]);
            self.layout.line(&line);
        }
        for (number, own) in (1..).zip(&portal.steps) {
            self.layout.entry(&format!("{number}. {}", own.action));
            self.when("cli-show-when", own.when);
            self.basis(&own.basis);
        }
    }

    fn law(&mut self) {
        self.heading("walk-fact-law");
        for own in &self.procedure.law {
            self.layout.entry(&phrase::law([own]));
            self.layout.about(own.url.as_deref().unwrap_or(""));
        }
    }

    /// What the authority published, in its own words.
    fn official(&mut self) {
        for own in &self.procedure.about.official {
            self.layout.heading(&own.title);
            for line in own.text.lines() {
                self.layout.line(line);
            }
        }
    }

    pub(super) fn heading(&mut self, key: &str) {
        let text = self.locale.text(key);
        self.layout.heading(&text);
    }

    /// A condition of the procedure's own program, about the last entry.
    pub(super) fn when(&mut self, key: &str, node: Option<NodeIx>) {
        let procedure = self.procedure;
        self.within(key, &procedure.program, node);
    }

    /// A condition, about the last entry.
    pub(super) fn within(&mut self, key: &str, program: &Program, node: Option<NodeIx>) {
        if let Some(node) = node {
            let what = spoken(self.locale, self.procedure, program, node);
            self.pair(key, &what);
        }
    }

    /// Something about the last entry; nothing where there is nothing to say.
    pub(super) fn pair(&mut self, key: &str, what: &str) {
        if !what.is_empty() {
            self.layout.about(&self.locale.with(key, &[("what", what)]));
        }
    }

    /// The law, and what was not confirmed.
    pub(super) fn basis(&mut self, basis: &Basis) {
        let law = phrase::cited(self.procedure, basis);
        if !law.is_empty() {
            let line = self.locale.with("walk-law-line", &[("law", &law)]);
            self.layout.about(&line);
        }
        if basis.confidence == Confidence::Verify {
            let line = crate::cli::reasons::verify(self.locale, basis);
            self.layout.about(&line);
        }
    }
}
