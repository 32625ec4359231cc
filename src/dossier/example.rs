//! Whether an example holds: assessed like any case, compared with what its author expects. What of the
//! definition no example tries is in `coverage`.

mod coverage;
mod shown;

use super::assess::assess;
use super::assessment::{Assessment, Due, Need, Problem, Verdict};
use super::bind::{bind, from_file, shown_path};
use super::case::{Case, Desk, Site};
use crate::procedure::Procedure;
use crate::procedure::check::Tried;
use crate::procedure::check::lint::Lint;
use crate::procedure::diagnostic::{Code, Diagnostic};
use crate::procedure::rule::{GoTo, Level, Money, Turn};
use crate::procedure::yaml::example::{Example, ExpectedFee, read_examples};

/// The word definitions and JSON use for a verdict.
pub fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Outcome(Turn::Other, _) => "other",
        Verdict::Outcome(Turn::No, _) => "no",
        Verdict::Outcome(Turn::Review, _) | Verdict::Review => "review",
        Verdict::Undecided => "undecided",
        Verdict::Supplement => "supplement",
        Verdict::Ready => "ready",
    }
}

/// The word definitions and JSON use for a need.
pub fn need_word(need: Need) -> &'static str {
    match need {
        Need::Needed => "needed",
        Need::Maybe => "maybe",
        Need::NotNeeded => "not_needed",
        Need::Waived => "waived",
    }
}

/// Tries the examples of a file: how it is written, which do not hold, what they leave untried.
pub fn try_file(procedure: &Procedure, file: &str, text: &str) -> Tried {
    let (examples, mut diagnostics) = read_examples(file, text, procedure);
    let mut coverage = coverage::Coverage::default();
    for (index, own) in examples.iter().enumerate() {
        let case = case(procedure, own);
        let assessment = assess(procedure, &case);
        diagnostics.extend(compared(procedure, own, (&case, &assessment), file));
        coverage.count(own, &assessment);
        if examples.iter().take(index).any(|before| before.name == own.name) {
            let code = Code::Lint(Lint::DuplicateExample, own.name.clone(), Box::default());
            diagnostics.push(Diagnostic { code, file: file.into(), at: own.at });
        }
    }
    Tried { diagnostics, findings: coverage.gaps(procedure) }
}

/// What of an example does not come out as expected.
pub fn check(procedure: &Procedure, example: &Example, file: &str) -> Vec<Diagnostic> {
    let case = case(procedure, example);
    compared(procedure, example, (&case, &assess(procedure, &case)), file)
}

fn case(procedure: &Procedure, example: &Example) -> Case {
    let (province, commune) = example.site.clone();
    let desk = Desk { site: Site { province, commune }, today: example.today };
    let dossier = from_file(procedure, example.channel, &example.given);
    bind(procedure, &dossier, &desk)
}

fn compared(
    procedure: &Procedure,
    example: &Example,
    (case, assessment): (&Case, &Assessment),
    file: &str,
) -> Vec<Diagnostic> {
    let compare = Comparison { procedure, example, case, assessment };
    let codes = [
        compare.verdict(),
        compare.needs(),
        compare.sums(),
        compare.problems(),
        compare.go_to(),
        compare.asked(),
        compare.steps(),
        compare.times(),
    ];
    let codes = codes.into_iter().flatten();
    codes.map(|code| Diagnostic { code, file: file.into(), at: example.at }).collect()
}

struct Comparison<'a> {
    procedure: &'a Procedure,
    example: &'a Example,
    case: &'a Case,
    assessment: &'a Assessment,
}

impl Comparison<'_> {
    fn name(&self) -> Box<str> {
        self.example.name.clone()
    }

    fn verdict(&self) -> Vec<Code> {
        let (expected, found) =
            (&self.example.expect.verdict, verdict_word(self.assessment.verdict));
        if **expected == *found {
            return Vec::new();
        }
        vec![Code::ExampleVerdict(self.name(), expected.clone(), found.into())]
    }

    fn needs(&self) -> Vec<Code> {
        let expect = &self.example.expect;
        let groups = [
            ("needed", &expect.needed),
            ("not_needed", &expect.not_needed),
            ("waived", &expect.waived),
        ];
        let mut codes = Vec::new();
        for (word, ids) in groups {
            for id in ids {
                let at = self.procedure.documents.iter().position(|own| own.id == *id);
                let need = at.and_then(|at| self.assessment.needs.get(at)).copied();
                let found = need_word(need.unwrap_or_default());
                if found != word {
                    codes.push(Code::ExampleNeed(
                        self.name(),
                        id.clone(),
                        word.into(),
                        found.into(),
                    ));
                }
            }
        }
        codes
    }

    fn sums(&self) -> Vec<Code> {
        let expect = &self.example.expect;
        let expected = [(Money::Fee, &expect.fees), (Money::Benefit, &expect.benefits)];
        let mut codes = Vec::new();
        for (money, expected) in expected {
            let Some(expected) = expected else {
                continue;
            };
            for (item, amount) in expected {
                codes.extend(self.sum((money, item.as_deref()), *amount));
            }
            codes.extend(self.unexpected(money, expected));
        }
        codes
    }

    /// A sum of this kind that the example does not name.
    fn unexpected(&self, money: Money, expected: &[ExpectedFee]) -> Option<Code> {
        let rows = self.assessment.sums.iter();
        let rows = rows.filter_map(|due| self.procedure.terms.sum(due.row()));
        let mut own = rows.map(|row| &row.value).filter(|own| own.money == money);
        let extra = own.find(|own| !expected.iter().any(|(item, _)| *item == own.item))?;
        let item = extra.item.clone().unwrap_or_default();
        Some(Code::ExampleFee(self.name(), item, "–".into(), "null".into()))
    }

    fn sum(&self, key: (Money, Option<&str>), amount: Option<i64>) -> Option<Code> {
        let terms = &self.procedure.terms;
        let is_it = |due: &&Due| terms.sum(due.row()).is_some_and(|row| row.value.key() == key);
        let found = self.assessment.sums.iter().find(is_it).map(|due| match due {
            Due::Row { amount, .. } => *amount,
            Due::Open { .. } | Due::NoRow { .. } => None,
        });
        if found == Some(amount) {
            return None;
        }
        let say = |amount: Option<i64>| -> Box<str> {
            amount.map_or_else(|| "null".into(), |amount| amount.to_string().into())
        };
        let (item, told) = (key.1.unwrap_or_default(), found.map_or_else(|| "–".into(), say));
        Some(Code::ExampleFee(self.name(), item.into(), say(amount), told))
    }

    fn problems(&self) -> Vec<Code> {
        let Some(expected) = &self.example.expect.problems else {
            return Vec::new();
        };
        let mut wanted: Vec<Box<str>> = expected.iter().map(|(at, _)| at.clone()).collect();
        let told = self.assessment.problems.iter().map(|own| self.problem(*own));
        let told: Vec<(Box<str>, Level)> = told.collect();
        let mut found: Vec<Box<str>> = told.iter().map(|(at, _)| at.clone()).collect();
        let graded = expected.iter().all(|(at, level)| {
            let own = told.iter().filter(|(other, _)| other == at);
            level.is_none_or(|level| own.clone().any(|(_, own)| *own == level))
        });
        wanted.sort_unstable();
        found.sort_unstable();
        if wanted == found && graded {
            return Vec::new();
        }
        if wanted == found {
            // The same places: only their levels tell what differs.
            let grade =
                |at: &str, level: Level| -> Box<str> { format!("{at}: {}", level.id()).into() };
            let graded = expected.iter().filter_map(|(at, level)| Some(grade(at, (*level)?)));
            wanted = graded.collect();
            found = told.iter().map(|(at, level)| grade(at, *level)).collect();
            wanted.sort_unstable();
            found.sort_unstable();
        }
        vec![Code::ExampleProblems(self.name(), wanted.join(", ").into(), found.join(", ").into())]
    }

    fn problem(&self, problem: Problem) -> (Box<str>, Level) {
        let path = |place| {
            let path = shown_path(self.procedure, place);
            path.map_or_else(Box::default, |path| path.to_string().into())
        };
        match problem {
            Problem::Check { at, level, .. } => (path(at), level),
            Problem::LaterValue { at } => (path(at), Level::Block),
            Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
                let document = self.procedure.documents.get(usize::from(paper.document));
                (document.map_or_else(Box::default, |own| own.id.clone()), Level::Block)
            }
            Problem::ItemCount { section } => {
                let section = self.procedure.form.sections.get(usize::from(section));
                (section.map_or_else(Box::default, |own| own.id.clone()), Level::Block)
            }
        }
    }

    fn go_to(&self) -> Vec<Code> {
        let Some(expected) = &self.example.expect.go_to else {
            return Vec::new();
        };
        let found: Box<str> = match self.assessment.verdict {
            Verdict::Outcome(_, index) => {
                let outcome = self.procedure.outcomes.get(usize::from(index));
                match outcome.and_then(|own| own.go_to.as_ref()) {
                    Some(GoTo::Id(id)) => id.clone(),
                    Some(GoTo::Named { code, .. }) => code.clone(),
                    None => "–".into(),
                }
            }
            Verdict::Undecided | Verdict::Supplement | Verdict::Review | Verdict::Ready => {
                "–".into()
            }
        };
        if found == *expected {
            return Vec::new();
        }
        vec![Code::ExampleGoTo(self.name(), expected.clone(), found)]
    }
}
