//! What the answers to one question do to a condition: decide it, help, or nothing. Found by trying
//! answers, so that it cannot disagree with the engine.

use jiff::civil::Date;

use super::flow::is_listed;
use crate::procedure::Procedure;
use crate::procedure::expression::evaluate::{Facts, Reading, evaluate, holds};
use crate::procedure::expression::{NodeIx, Op, PaperIx, Program, Tri};
use crate::procedure::field::{Kind, Value};
use crate::procedure::form::{Field, FieldIx};
use crate::procedure::rule::Channel;

/// What an answer does to a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// With it alone the condition holds.
    Decides,
    /// With it the condition can hold where it could not with another answer.
    Helps,
    /// It makes no difference, or the condition cannot hold.
    Nothing,
}

impl Answer {
    /// What an answer does with which alone a condition comes to this.
    fn of(alone: Tri) -> Self {
        match alone {
            Tri::True => Self::Decides,
            Tri::Unknown => Self::Helps,
            Tri::False => Self::Nothing,
        }
    }
}

/// How many combinations of other answers are tried.
const MOST: usize = 600;

/// Looks for what answers do.
pub(super) struct Influence<'a> {
    procedure: &'a Procedure,
    today: Date,
}

impl<'a> Influence<'a> {
    pub(super) fn new(procedure: &'a Procedure, today: Date) -> Self {
        Self { procedure, today }
    }

    /// What each option of a question does to a condition that reads these questions.
    pub(super) fn of(
        &self,
        field: FieldIx,
        when: Option<NodeIx>,
        reads: &[FieldIx],
    ) -> Vec<Answer> {
        let program = freed(&self.procedure.program, reads);
        let count = self.values(field).len();
        let alone: Vec<Tri> =
            (0..count).map(|option| self.told(&program, when, &[(field, option)])).collect();
        if alone.iter().any(|own| *own != Tri::Unknown) {
            return alone.into_iter().map(Answer::of).collect();
        }
        // Others have to be answered before this one tells: all that can be are tried.
        let mut answers = vec![Answer::Nothing; count];
        for others in self.combinations(field, reads) {
            let row = (0..count).map(|option| {
                let own = [(field, option)];
                let given: Vec<(FieldIx, usize)> = others.iter().copied().chain(own).collect();
                self.told(&program, when, &given)
            });
            let row: Vec<Tri> = row.collect();
            let falls = row.contains(&Tri::False);
            for (answer, _) in
                answers.iter_mut().zip(&row).filter(|(_, tri)| falls && **tri != Tri::False)
            {
                *answer = Answer::Helps;
            }
        }
        answers
    }

    /// Answers to the other questions in all combinations, as far as that many are tried.
    fn combinations(&self, field: FieldIx, reads: &[FieldIx]) -> Vec<Vec<(FieldIx, usize)>> {
        let mut all: Vec<Vec<(FieldIx, usize)>> = vec![Vec::new()];
        for other in reads.iter().filter(|own| **own != field) {
            let count = self.values(*other).len();
            if count == 0 || all.len() * count > MOST {
                continue;
            }
            let longer = all.iter().flat_map(|own| {
                (0..count).map(|option| own.iter().copied().chain([(*other, option)]).collect())
            });
            all = longer.collect();
        }
        all
    }

    /// The condition where only these options are chosen; unknown where the way of filing decides.
    fn told(&self, program: &Program, when: Option<NodeIx>, given: &[(FieldIx, usize)]) -> Tri {
        let given = given.iter().filter_map(|(field, option)| {
            Some((*field, self.values(*field).into_iter().nth(*option)?))
        });
        let given: Vec<(FieldIx, Value)> = given.collect();
        let by_channel = Channel::ALL.map(|(channel, _)| {
            let facts = Case { given: &given, today: self.today, channel };
            holds(&evaluate(program, &facts, None), when)
        });
        let [first, rest @ ..] = by_channel;
        if rest.iter().all(|own| *own == first) { first } else { Tri::Unknown }
    }

    /// The answers to a question; none where they cannot be listed.
    fn values(&self, index: FieldIx) -> Vec<Value> {
        let field = self.procedure.form.field(index).filter(|own| is_listed(own));
        field.map(values).unwrap_or_default()
    }
}

fn values(field: &Field) -> Vec<Value> {
    let options = (0_u16..).zip(field.options.iter()).map(|(option, _)| option);
    let value = |option| {
        if field.kind == Kind::Choices {
            Value::Options([option].into())
        } else {
            Value::Option(option)
        }
    };
    options.map(value).collect()
}

/// The program as if these questions were asked whatever came before them.
fn freed(program: &Program, fields: &[FieldIx]) -> Program {
    let mut free = program.clone();
    for op in &mut free.ops {
        if let Op::Field { field, guard, offer } | Op::Known { field, guard, offer } = op
            && fields.contains(field)
        {
            (*guard, *offer) = (None, None);
        }
    }
    free
}

/// A few answers, and nothing else.
struct Case<'a> {
    given: &'a [(FieldIx, Value)],
    today: Date,
    channel: Channel,
}

impl Facts for Case<'_> {
    fn answer(&self, field: FieldIx, _: Option<u16>) -> Reading<'_> {
        let own = self.given.iter().find(|(own, _)| *own == field);
        own.map_or(Reading::Open, |(_, value)| Reading::Value(value))
    }

    fn items(&self, _: u8) -> (u16, Tri) {
        (0, Tri::Unknown)
    }

    fn paper(&self, _: PaperIx) -> Tri {
        Tri::Unknown
    }

    fn today(&self) -> Date {
        self.today
    }

    fn channel(&self) -> Channel {
        self.channel
    }
}
