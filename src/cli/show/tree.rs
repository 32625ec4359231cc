//! `camtay show --tree`: the flow of a procedure as a text tree, with conditions by the labels of
//! questions and with the law.

use jiff::civil::Date;

use super::flow::{Branch, Effect, Flow, Order, Question, Sure, What, flow};
use super::terms::{applies, sum};
use super::twig::Twig;
use crate::app::phrase;
use crate::cli::condition::spoken;
use crate::cli::reasons::verify;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::rule::{Basis, Confidence, GoTo, Row, Turn};

/// The flow as a tree, as of a day.
pub(super) fn told(locale: &Locale, procedure: &Procedure, today: Date) -> String {
    let mut telling =
        Telling { locale, procedure, flow: &flow(procedure, today), told: Vec::new() };
    let head = &procedure.head;
    let mut lines = Twig::new(format!("{} ({})", head.name, head.code())).lines();
    lines.extend(telling.group("cli-flow-always", &telling.flow.always()));
    lines.extend([String::new(), telling.heading("walk-circumstances")]);
    for (number, question) in (1_usize..).zip(&telling.flow.questions) {
        lines.push(String::new());
        lines.extend(telling.question(number, question).lines());
    }
    lines.extend(telling.group("cli-flow-rest", &telling.flow.rest()));
    lines.join("\n")
}

/// A flow being told.
struct Telling<'a> {
    locale: &'a Locale,
    procedure: &'a Procedure,
    flow: &'a Flow<'a>,
    /// The effects that were told with their conditions and law.
    told: Vec<usize>,
}

impl Telling<'_> {
    /// Effects below a heading; nothing where there are none.
    fn group(&mut self, heading: &str, effects: &[usize]) -> Vec<String> {
        if effects.is_empty() {
            return Vec::new();
        }
        let mut twig = Twig::new(self.heading(heading));
        twig.twigs = effects.iter().map(|own| self.effect(*own, Sure::Certain)).collect();
        std::iter::once(String::new()).chain(twig.lines()).collect()
    }

    fn heading(&self, key: &str) -> String {
        self.locale.text(key).to_uppercase()
    }

    fn question(&mut self, number: usize, question: &Question<'_>) -> Twig {
        let field = question.field;
        let mut twig = Twig::new(format!("{number}. {}", field.words.label));
        if let Some(when) = field.when {
            let what = spoken(self.locale, self.procedure, &self.procedure.program, when);
            twig.about.push(self.locale.with("cli-flow-asked", &[("what", &what)]));
        }
        twig.about.extend(field.words.why.as_deref().map(str::to_owned));
        twig.about.extend(self.basis(&field.basis));
        twig.twigs = question.branches.iter().map(|own| self.branch(question, own)).collect();
        twig
    }

    fn branch(&mut self, question: &Question<'_>, branch: &Branch) -> Twig {
        let label = |at: &usize| question.field.options.get(*at).map(|own| &*own.label);
        let labels: Vec<&str> = branch.options.iter().filter_map(label).collect();
        let mut twig = Twig::new(match labels[..] {
            [] => self.locale.text("cli-flow-any").into_owned(),
            _ => labels.join(" / "),
        });
        let told = branch.opens.iter().filter(|(_, sure)| *sure != Sure::Later);
        twig.twigs = told.map(|(index, sure)| self.effect(*index, *sure)).collect();
        let later = branch.opens.iter().filter(|(_, sure)| *sure == Sure::Later);
        let mut later: Vec<String> = later
            .filter_map(|(index, _)| Some(self.what(self.flow.effects.get(*index)?)))
            .collect();
        later.dedup();
        if !later.is_empty() {
            let what = later.join("; ");
            twig.twigs.push(Twig::new(self.locale.with("cli-flow-later", &[("what", &what)])));
        }
        if twig.twigs.is_empty() {
            twig.twigs.push(Twig::new(self.locale.text("cli-flow-nothing")));
        }
        twig
    }

    /// An effect; its condition and its law where it is told for the first time.
    fn effect(&mut self, index: usize, sure: Sure) -> Twig {
        let Some(effect) = self.flow.effects.get(index) else {
            return Twig::default();
        };
        let what = self.what(effect);
        let mut twig = Twig::new(match sure {
            Sure::Certain => what,
            Sure::Last | Sure::Later => self.locale.with("cli-flow-maybe", &[("what", &what)]),
        });
        if self.told.contains(&index) {
            return twig;
        }
        self.told.push(index);
        // A question says when it is asked at its own place.
        if let (Some(when), false) = (effect.when, matches!(effect.what, What::Ask(..))) {
            let what = spoken(self.locale, self.procedure, &self.procedure.program, when);
            twig.about.push(self.locale.with("cli-show-when", &[("what", &what)]));
        }
        twig.about.extend(self.about(effect));
        twig
    }

    /// What follows, in a few words.
    fn what(&self, effect: &Effect<'_>) -> String {
        let (key, what) = named(self.locale, self.procedure, self.flow, effect);
        self.locale.with(key, &[("what", &what)])
    }

    fn about(&self, effect: &Effect<'_>) -> Vec<String> {
        match effect.what {
            What::Ask(..) | What::Fill(_) => Vec::new(),
            What::Turn(own) => {
                let mut lines = vec![own.says.to_string()];
                let to = own.go_to.as_ref().map(|own| match own {
                    GoTo::Id(id) => id.to_string(),
                    GoTo::Named { code, name } => format!("{name} ({code})"),
                });
                let to = to.map(|to| self.locale.with("cli-show-go-to", &[("what", &to)]));
                lines.extend(to);
                lines.extend(self.basis(&own.basis));
                lines
            }
            What::Paper(own) => {
                let mut lines: Vec<String> = Vec::new();
                let alternatives = own.one_of.iter().map(|one| &*one.name);
                let alternatives = alternatives.collect::<Vec<_>>().join(" / ");
                if !alternatives.is_empty() {
                    let values = [("what", &*alternatives)];
                    lines.push(self.locale.with("cli-show-one-of", &values));
                }
                lines.extend(applies(self.locale, &own.applies));
                lines.extend(self.basis(&own.basis));
                lines
            }
            What::Waive(_, own) => {
                let law = Basis { law: own.law.clone(), ..Basis::default() };
                std::iter::once(own.says.to_string()).chain(self.basis(&law)).collect()
            }
            What::Sum(row, order) => {
                self.row(row, order, row.value.says.as_deref(), &row.value.basis)
            }
            What::Time(row, order) => {
                self.row(row, order, row.value.says.as_deref(), &row.value.basis)
            }
            What::Limit(own) => self.basis(&own.basis),
        }
    }

    fn row<T>(&self, row: &Row<T>, order: Order, says: Option<&str>, basis: &Basis) -> Vec<String> {
        let mut lines = applies(self.locale, row);
        if order == Order::Otherwise {
            lines.push(self.locale.text("cli-flow-otherwise").into_owned());
        }
        lines.extend(says.map(str::to_owned));
        lines.extend(self.basis(basis));
        lines
    }

    fn basis(&self, basis: &Basis) -> Vec<String> {
        let law = phrase::cited(self.procedure, basis);
        let mut lines = Vec::new();
        if !law.is_empty() {
            lines.push(self.locale.with("walk-law-line", &[("law", &law)]));
        }
        if basis.confidence == Confidence::Verify {
            lines.push(verify(self.locale, basis));
        }
        lines
    }
}

/// The message for an effect, and what it names.
pub(super) fn named(
    locale: &Locale,
    procedure: &Procedure,
    flow: &Flow<'_>,
    effect: &Effect<'_>,
) -> (&'static str, String) {
    match effect.what {
        What::Ask(index, own) => {
            let number = (1..).zip(&flow.questions).find(|(_, own)| own.index == index);
            let number = number.map_or(0, |(number, _)| number);
            ("cli-flow-ask", format!("{number}. {}", own.words.label))
        }
        What::Turn(own) => {
            let verdict = locale.text(match own.verdict {
                Turn::Other => "engine-verdict-other",
                Turn::Review => "engine-verdict-review",
                Turn::No => "engine-verdict-no",
            });
            ("cli-flow-turn", verdict.into_owned())
        }
        What::Paper(own) => {
            let hand_in = locale.text(phrase::hand_in(own.hand_in));
            ("cli-flow-paper", format!("{} ({hand_in})", own.name))
        }
        What::Waive(own, _) => ("cli-flow-waive", own.name.to_string()),
        What::Fill(own) => ("cli-flow-fill", own.title.to_string()),
        What::Sum(row, _) => ("cli-flow-fee", sum(locale, procedure, &row.value)),
        What::Time(row, _) => ("cli-flow-time", phrase::duration(locale, row.value.time)),
        What::Limit(own) => ("cli-flow-limit", own.says.to_string()),
    }
}
