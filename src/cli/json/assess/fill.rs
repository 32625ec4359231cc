//! An assessment's places and indices, filled into the shapes of `assess --json`.

use super::super::confidence;
use super::{
    Benefit, Deadline, Fee, GoTo, Law, NeverAsk, Problem, Processing, Question, Terms, Verdict,
};
use crate::app::phrase::{money_of, problem};
use crate::app::session::Session;
use crate::app::spoken;
use crate::cli::reasons::{self, outcome};
use crate::dossier::assessment::{Asked, Due, Limit, QuestionState, Time};
use crate::dossier::bind::shown_path;
use crate::dossier::case::Place;
use crate::dossier::example::verdict_word;
use crate::dossier::explain::Target;
use crate::locale::Locale;
use crate::procedure::catalog::Catalog;
use crate::procedure::expression::Tri;
use crate::procedure::rule::{self, Basis, Confidence, Duration, Level, Money};

/// Fills the shapes for one dossier.
pub(super) struct Filler<'a> {
    pub(super) locale: &'a Locale,
    pub(super) session: &'a Session,
}

impl Filler<'_> {
    pub(super) fn verdict(&self) -> Verdict {
        Verdict {
            verdict: verdict_word(self.session.assessment.verdict),
            verdict_why: reasons::verdict(self.locale, self.session).join(" "),
        }
    }

    pub(super) fn never_ask(&self) -> Vec<NeverAsk> {
        let all = self.session.procedure.never_ask.iter();
        let all = all.map(|own| NeverAsk {
            paper: own.paper.clone(),
            why: own.says.clone(),
            law: self.law(&own.basis),
        });
        all.collect()
    }

    pub(super) fn questions(&self) -> Vec<Question> {
        let left = self.session.assessment.questions.iter();
        left.map(|own| match own.about {
            Asked::Field(place) => self.question(place, own.state),
            Asked::More(section) => self.more(section, own.state),
        })
        .collect()
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let session = self.session;
        let all = session.assessment.problems.iter().map(|own| Problem {
            target: reasons::target(session, *own),
            level: match problem::level(*own) {
                Level::Block => "block",
                Level::Warn => "warn",
                Level::Note => "note",
            },
            says: problem::says(self.locale, session, *own),
            law: problem::basis(session, *own).map_or_else(Vec::new, |own| self.law(own)),
        });
        all.collect()
    }

    pub(super) fn terms(&self) -> Terms {
        let assessment = &self.session.assessment;
        let limits = assessment.deadlines.iter();
        let limits = limits.filter(|own| own.applies != Tri::False);
        Terms {
            fees: self.sums(Money::Fee).map(|own| self.fee(own)).collect(),
            benefits: self.sums(Money::Benefit).filter_map(|own| self.benefit(own)).collect(),
            processing: assessment
                .processing
                .iter()
                .filter_map(|own| self.processing(*own))
                .collect(),
            deadlines: limits.filter_map(|own| self.deadline(own)).collect(),
        }
    }

    pub(super) fn go_to(&self, catalog: &Catalog) -> Option<GoTo> {
        Some(match outcome(self.session)?.go_to.as_ref()? {
            rule::GoTo::Id(id) => {
                let listed = catalog.get(id);
                GoTo {
                    id: Some(id.clone()),
                    code: listed.map(|own| own.code.into()),
                    name: listed.map(|own| own.name.into()),
                }
            }
            rule::GoTo::Named { code, name } => {
                GoTo { id: None, code: Some(code.clone()), name: Some(name.clone()) }
            }
        })
    }

    pub(super) fn shelf(&self) -> Vec<String> {
        let kept = self.session.assessment.shelf.iter();
        kept.map(|place| self.path(*place)).collect()
    }

    pub(super) fn law(&self, basis: &Basis) -> Vec<Law> {
        Law::of(self.session.procedure.cited(basis))
    }

    fn question(&self, place: Place, state: QuestionState) -> Question {
        let words = self.session.field(place).map(|own| &own.words);
        let ask = words.and_then(|own| own.ask.as_deref());
        Question {
            path: self.path(place),
            label: crate::app::phrase::place_label(self.session, place),
            ask: ask.map(|ask| spoken::fill(ask, None)),
            why: reasons::why(self.locale, self.session, Target::Field(place)),
            state: state_word(state),
        }
    }

    /// Whether a repeated section has more items: asked by the program, not by the definition.
    fn more(&self, section: u8, state: QuestionState) -> Question {
        let own = self.session.section(section);
        Question {
            path: own.map_or_else(String::new, |own| own.id.to_string()),
            label: own.map_or_else(String::new, |own| own.title.to_string()),
            ask: None,
            why: reasons::why(self.locale, self.session, Target::Section(section)),
            state: state_word(state),
        }
    }

    fn sums(&self, money: Money) -> impl Iterator<Item = Due> {
        let session = self.session;
        let dues = session.assessment.sums.iter().copied();
        dues.filter(move |due| money_of(session, *due) == money)
    }

    fn fee(&self, due: Due) -> Fee {
        let basis = self.session.procedure.terms.sum(due.row()).map(|own| &own.value.basis);
        let basis = basis.filter(|_| !matches!(due, Due::NoRow { .. }));
        Fee {
            amount: match due {
                Due::Row { amount, .. } => amount,
                Due::Open { .. } | Due::NoRow { .. } => None,
            },
            why: reasons::sum(self.locale, self.session, due),
            law: basis.map_or_else(Vec::new, |own| self.law(own)),
            confidence: confidence(basis.map_or(Confidence::Verify, |own| own.confidence)),
        }
    }

    fn benefit(&self, due: Due) -> Option<Benefit> {
        let own = &self.session.procedure.terms.sum(due.row())?.value;
        let (item, per) = (own.item.clone().unwrap_or_default(), own.per.id());
        Some(Benefit { item, per, sum: self.fee(due) })
    }

    fn processing(&self, time: Time) -> Option<Processing> {
        let (row, working_days) = match time {
            Time::Row { row, time } => (
                row,
                match time {
                    Duration::WorkingDays(days) => Some(days),
                    Duration::Days(_) | Duration::Months(_) => None,
                },
            ),
            Time::Open { row } => (row, None),
        };
        let row = self.session.procedure.terms.processing.get(usize::from(row))?;
        Some(Processing {
            working_days,
            why: reasons::time(self.locale, self.session, time),
            law: self.law(&row.value.basis),
        })
    }

    fn deadline(&self, limit: &Limit) -> Option<Deadline> {
        let deadlines = &self.session.procedure.terms.deadlines;
        let deadline = deadlines.get(usize::from(limit.deadline))?;
        let sure = limit.applies == Tri::True;
        Some(Deadline {
            on: limit.on.filter(|_| sure).map(|day| day.to_string()),
            days: limit.days.filter(|_| sure),
            says: reasons::limit(self.locale, self.session, limit),
            law: self.law(&deadline.basis),
        })
    }

    fn path(&self, place: Place) -> String {
        let path = shown_path(&self.session.procedure, place);
        path.map_or_else(String::new, |path| path.to_string())
    }
}

fn state_word(state: QuestionState) -> &'static str {
    match state {
        QuestionState::Open => "open",
        QuestionState::ToConfirm => "to_confirm",
        QuestionState::NoLongerOffered => "no_longer_offered",
    }
}
