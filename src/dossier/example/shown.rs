//! Which questions and portal steps an example shows, and which times run in it.

use super::Comparison;
use crate::dossier::assess::view::View;
use crate::dossier::assessment::Time;
use crate::procedure::diagnostic::Code;
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::{evaluate, holds};
use crate::procedure::rule::Duration;

impl Comparison<'_> {
    /// Questions that should be relevant and are not, or the other way round.
    pub(super) fn asked(&self) -> Vec<Code> {
        let expect = &self.example.expect;
        let groups = [("asked", &expect.asked), ("not_asked", &expect.not_asked)];
        let mut codes = Vec::new();
        for (word, fields) in groups {
            for field in fields {
                let relevance = self.assessment.relevance.get(field.at()).copied();
                let found = match relevance.unwrap_or_default() {
                    Tri::True => "asked",
                    Tri::False => "not_asked",
                    Tri::Unknown => "open",
                };
                if found != word {
                    let path = self.procedure.form.path(*field).into();
                    codes.push(Code::ExampleAsked(self.name(), path, word.into(), found.into()));
                }
            }
        }
        codes
    }

    /// The portal's steps by number, where they are not the expected ones.
    pub(super) fn steps(&self) -> Vec<Code> {
        let Some(expected) = &self.example.expect.steps else {
            return Vec::new();
        };
        let view = View { procedure: self.procedure, case: self.case };
        let known = evaluate(&self.procedure.program, &view, None);
        let steps = (1_u16..).zip(&self.procedure.portal.steps);
        let shown = steps.filter(|(_, own)| holds(&known, own.when) != Tri::False);
        let found: Vec<u16> = shown.map(|(number, _)| number).collect();
        if found == *expected {
            return Vec::new();
        }
        vec![Code::ExampleSteps(self.name(), listed(expected), listed(&found))]
    }

    /// The authority's time and the citizen's deadlines, where they are not the expected ones.
    pub(super) fn times(&self) -> Vec<Code> {
        let expect = &self.example.expect;
        let mut codes = Vec::new();
        if let Some(expected) = expect.processing {
            let found = match self.assessment.processing {
                Some(Time::Row { time, .. }) => Some(time),
                Some(Time::Open { .. }) | None => None,
            };
            if found != Some(expected) {
                let found = found.map_or_else(|| "–".into(), told);
                codes.push(Code::ExampleTime(self.name(), told(expected), found));
            }
        }
        if let Some(expected) = &expect.deadlines {
            let limits = self.assessment.deadlines.iter();
            let own = limits.filter(|own| own.applies == Tri::True).filter_map(|own| own.on);
            let mut found: Vec<_> = own.collect();
            found.sort_unstable();
            if found != *expected {
                codes.push(Code::ExampleTime(self.name(), listed(expected), listed(&found)));
            }
        }
        codes
    }
}

/// A time as definitions write it.
fn told(time: Duration) -> Box<str> {
    match time {
        Duration::Days(days) => format!("days: {days}").into(),
        Duration::WorkingDays(days) => format!("working_days: {days}").into(),
        Duration::Months(months) => format!("months: {months}").into(),
    }
}

fn listed<T: ToString>(all: &[T]) -> Box<str> {
    let all: Vec<String> = all.iter().map(T::to_string).collect();
    if all.is_empty() { "–".into() } else { all.join(", ").into() }
}
