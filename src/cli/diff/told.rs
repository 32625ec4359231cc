//! The comparison as a text to pin up: at most 80 columns, what came, went and changed under headings,
//! then the examples that turn out otherwise.

use super::Diff;
use super::example::{Of, Otherwise, Turned};
use super::pair::{Change, Detail, Turn};
use super::part::{Group, What};
use super::word::{said, written};
use crate::cli::layout::Layout;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::rule::Confidence;
use crate::text::date::short;

/// The text.
pub(super) fn told(locale: &Locale, diff: &Diff) -> String {
    let mut telling = Telling { locale, layout: Layout::default() };
    telling.head(diff);
    let (quiet, loud): (Vec<&Change>, Vec<&Change>) =
        diff.changes.iter().partition(|own| own.is_quiet());
    if diff.changes.is_empty() && diff.examples.is_empty() {
        telling.layout.line(&locale.text("diff-nothing"));
        return telling.layout.text();
    }
    for changes in loud.chunk_by(|one, other| heading(one.group) == heading(other.group)) {
        telling.group(changes);
    }
    telling.quiet(&quiet);
    telling.examples(diff);
    telling.layout.text()
}

struct Telling<'a> {
    locale: &'a Locale,
    layout: Layout,
}

impl Telling<'_> {
    fn head(&mut self, diff: &Diff) {
        let (old, new) = (&*diff.sides.old.procedure, &*diff.sides.new.procedure);
        let values = [("name", &*new.head.name)];
        let title = self.locale.with("diff-title", &values);
        self.layout.heading(&title);
        for (key, own) in [("diff-old", old), ("diff-new", new)] {
            let days = self.days(own);
            let line = self.locale.with(key, &[("days", &days)]);
            self.layout.line(&line);
        }
        let unsure = unsure(new);
        if unsure > 0 {
            let line = self.locale.with("diff-verify", &[("count", &unsure.to_string())]);
            self.layout.line(&line);
        }
    }

    fn days(&self, procedure: &Procedure) -> String {
        let span = procedure.head.in_force;
        let key = match (span.from, span.to) {
            (Some(_), Some(_)) => "walk-moved-version-to",
            (Some(_), None) => "walk-moved-version",
            (None, Some(_)) => "walk-moved-version-until",
            (None, None) => "walk-moved-version-any",
        };
        let [from, to] = [span.from, span.to].map(|day| day.map(short).unwrap_or_default());
        self.locale.with(key, &[("from", &from), ("to", &to)])
    }

    fn group(&mut self, changes: &[&Change]) {
        let group = changes.first().map_or(Group::Card, |own| own.group);
        let heading = self.locale.text(heading(group));
        self.layout.heading(&heading);
        for own in changes {
            self.change(own);
        }
    }

    fn change(&mut self, change: &Change) {
        let key = match change.turn {
            Turn::Came => "diff-came",
            Turn::Went => "diff-went",
            Turn::Changed => "diff-changed",
        };
        let line = self.locale.with(key, &[("name", &change.name)]);
        self.layout.entry(&line);
        for detail in &change.details {
            self.detail(change.turn, detail);
        }
        if let Some(witness) = change.witness.as_ref().filter(|own| !own.answers.is_empty()) {
            let answers: Vec<String> =
                witness.answers.iter().map(|(path, entry)| written(path, entry)).collect();
            let answers = format!("{{ {} }}", answers.join(", "));
            let (before, after) =
                (said(self.locale, witness.before), said(self.locale, witness.after));
            let values = [("before", &*before), ("after", &*after)];
            let line = self.locale.with("diff-witness", &values);
            self.layout.about(&line);
            self.layout.about(&format!("answers: {answers}"));
        }
    }

    fn detail(&mut self, turn: Turn, detail: &Detail) {
        let name = self.locale.text(facet(detail.what)).into_owned();
        let (before, after) = (&*detail.before, &*detail.after);
        let rows = detail.what == What::Rows;
        let key = match (before.is_empty(), after.is_empty()) {
            // Beside what decides something, help and sources are not worth a line.
            (true, true) => return,
            _ if rows && turn == Turn::Changed && after.is_empty() => "diff-row-before",
            _ if rows && turn == Turn::Changed => "diff-row-after",
            _ if turn != Turn::Changed => "diff-is",
            (true, false) => "diff-only-after",
            (false, true) => "diff-only-before",
            (false, false) => "diff-turn",
        };
        let what = format!("{before}{after}");
        let values = [("name", &*name), ("before", before), ("after", after), ("what", &what)];
        let line = self.locale.with(key, &values);
        self.layout.about(&line);
    }

    fn quiet(&mut self, changes: &[&Change]) {
        if changes.is_empty() {
            return;
        }
        let title = self.locale.text("diff-quiet");
        self.layout.heading(&title);
        let counts = changes.chunk_by(|one, other| heading(one.group) == heading(other.group));
        let counts = counts.filter_map(|own| {
            let name = self.locale.text(heading(own.first()?.group));
            let values = [("name", &*name), ("count", &*own.len().to_string())];
            Some(self.locale.with("diff-quiet-count", &values))
        });
        let line = counts.collect::<Vec<_>>().join("; ");
        self.layout.line(&line);
    }

    fn examples(&mut self, diff: &Diff) {
        let heading = self.locale.text("diff-examples");
        self.layout.heading(&heading);
        let count = diff.tried.to_string();
        if diff.examples.is_empty() {
            let key = if diff.tried == 0 { "diff-no-examples" } else { "diff-examples-same" };
            let line = self.locale.with(key, &[("count", &count)]);
            return self.layout.line(&line);
        }
        for own in &diff.examples {
            self.turned(own);
        }
        let turned: usize = diff.examples.iter().map(|own| own.names.len()).sum();
        if diff.tried > turned {
            let same = (diff.tried - turned).to_string();
            let line = self.locale.with("diff-examples-rest", &[("count", &same)]);
            self.layout.line(&line);
        }
    }

    fn turned(&mut self, own: &Turned) {
        let names = own.names.iter().map(|name| format!("“{name}”"));
        let names = names.collect::<Vec<_>>().join("; ");
        let line = self.locale.with("diff-with", &[("names", &names)]);
        self.layout.entry(&line);
        for turn in &own.turns {
            let line = self.turn(turn);
            self.layout.about(&line);
        }
    }

    fn turn(&self, turn: &Otherwise) -> String {
        let Otherwise { of, name, before, after } = turn;
        let values = [("name", &**name), ("before", &**before), ("after", &**after)];
        let key = match (of, before.is_empty(), after.is_empty()) {
            (Of::Question, true, _) => "diff-question-came",
            (Of::Question, false, _) => "diff-question-went",
            (_, true, _) => "diff-only-now",
            (_, false, true) => "diff-only-then",
            (_, false, false) => "diff-then-now",
        };
        self.locale.with(key, &values)
    }
}

/// How many rules their author has not confirmed.
fn unsure(procedure: &Procedure) -> usize {
    let terms = &procedure.terms;
    let fees = terms.sums.iter().map(|own| &own.value.basis);
    let times = terms.processing.iter().map(|own| &own.value.basis);
    let rules = fees
        .chain(times)
        .chain(terms.deadlines.iter().map(|own| &own.basis))
        .chain(procedure.outcomes.iter().map(|own| &own.basis))
        .chain(procedure.documents.iter().map(|own| &own.basis))
        .chain(procedure.never_ask.iter().map(|own| &own.basis))
        .chain(procedure.checks.iter().map(|own| &own.basis))
        .chain(procedure.form.fields.iter().map(|own| &own.basis));
    rules.filter(|own| own.confidence == Confidence::Verify).count()
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::Card => "diff-group-card",
        Group::Fee => "walk-fact-fee",
        Group::Benefit => "walk-fact-benefit",
        Group::Time => "walk-fact-time",
        Group::Deadline => "walk-fact-deadline",
        Group::Question | Group::Option => "diff-group-questions",
        Group::Outcome => "cli-show-outcomes",
        Group::Paper | Group::Alternative => "walk-papers",
        Group::NeverAsk => "walk-never-ask",
        Group::Check => "cli-show-checks",
        Group::Portal => "diff-group-portal",
        Group::Law => "walk-fact-law",
    }
}

fn facet(what: What) -> &'static str {
    match what {
        What::Name => "diff-facet-name",
        What::Ask => "diff-facet-ask",
        What::Kind => "diff-facet-type",
        What::When => "diff-facet-when",
        What::Needed => "diff-facet-needed",
        What::Waived => "diff-facet-waived",
        What::WaivedWhy => "diff-facet-waived-why",
        What::HandIn => "diff-facet-hand-in",
        What::Count => "diff-facet-count",
        What::Applies => "diff-facet-applies",
        What::Points => "diff-facet-points",
        What::GetFrom => "diff-facet-get-from",
        What::Says => "diff-facet-says",
        What::Verdict => "diff-facet-verdict",
        What::GoTo => "diff-facet-go-to",
        What::Ensure => "diff-facet-ensure",
        What::Answers => "diff-facet-answers",
        What::Rows => "diff-facet-rows",
        What::Length => "diff-facet-length",
        What::Words => "diff-facet-words",
        What::Basis => "diff-facet-basis",
    }
}
