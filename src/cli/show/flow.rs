//! The flow of a procedure as data: what each question of the triage opens, answer by answer, and what
//! stands apart from all of them. Wording and drawing it belong to `tree` and `dot`.

use jiff::civil::Date;

use super::influence::{Answer, Influence};
use crate::procedure::expression::NodeIx;
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, FieldIx, Section};
use crate::procedure::paper::{Document, Waiver};
use crate::procedure::rule::{Deadline, Outcome, Processing, Row, Sum};
use crate::procedure::{Procedure, Span};

/// What answers lead to.
#[derive(Debug, Clone)]
pub(super) struct Flow<'a> {
    /// The questions in order.
    pub(super) questions: Vec<Question<'a>>,
    /// Everything that follows from answers, or always.
    pub(super) effects: Vec<Effect<'a>>,
}

/// A question with its answers.
#[derive(Debug, Clone)]
pub(super) struct Question<'a> {
    pub(super) index: FieldIx,
    pub(super) field: &'a Field,
    /// Its answers, those with the same consequences together; one without options where the
    /// answers cannot be listed.
    pub(super) branches: Vec<Branch>,
}

/// Answers with the same consequences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Branch {
    /// Indices of options.
    pub(super) options: Vec<usize>,
    /// What follows, by index of the effect.
    pub(super) opens: Vec<(usize, Sure)>,
}

/// How sure it is that something follows from one answer alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    /// It does.
    Certain,
    /// Another answer decides with it, and none that is asked later.
    Last,
    /// An answer that is asked later decides with it.
    Later,
}

/// Something that follows from answers, or always.
#[derive(Debug, Clone)]
pub(super) struct Effect<'a> {
    pub(super) what: What<'a>,
    /// Its condition; `None` means always.
    pub(super) when: Option<NodeIx>,
    /// The questions of the triage on which it hangs.
    reads: Vec<FieldIx>,
}

/// What follows.
#[derive(Debug, Clone, Copy)]
pub(super) enum What<'a> {
    /// A further question.
    Ask(FieldIx, &'a Field),
    /// A turning.
    Turn(&'a Outcome),
    /// A paper.
    Paper(&'a Document),
    /// A paper that is waived.
    Waive(&'a Document, &'a Waiver),
    /// A section to fill in.
    Fill(&'a Section),
    /// A fee or benefit.
    Sum(&'a Row<Sum>, Order),
    /// A time.
    Time(&'a Row<Processing>, Order),
    /// A deadline.
    Limit(&'a Deadline),
}

/// Where a row stands among those of which the first that holds counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    First,
    /// It counts where none before it does.
    Otherwise,
}

/// The flow, as of a day.
pub(super) fn flow(procedure: &Procedure, today: Date) -> Flow<'_> {
    let effects = effects(procedure);
    let triage = procedure.triage();
    let fields = triage.into_iter().flat_map(|own| procedure.form.fields_of(own));
    let asked = fields.filter(|(_, field)| field.kind != Kind::Computed);
    let questions = asked.map(|(index, field)| {
        let branches = branches(procedure, &effects, (index, field), today);
        Question { index, field, branches }
    });
    Flow { questions: questions.collect(), effects }
}

impl Flow<'_> {
    /// What always follows, by index.
    pub(super) fn always(&self) -> Vec<usize> {
        let asks = |own: &Effect<'_>| matches!(own.what, What::Ask(..));
        self.those(|_, own| own.is_always() && !asks(own))
    }

    /// What hangs on no question of the triage, by index: on the form, the day, the place, the way of
    /// filing, or on rows before it.
    pub(super) fn rest(&self) -> Vec<usize> {
        let opens = self.questions.iter().flat_map(|own| &own.branches).flat_map(|own| &own.opens);
        let told: Vec<usize> =
            opens.filter(|(_, sure)| *sure != Sure::Later).map(|(index, _)| *index).collect();
        self.those(|index, own| !own.is_always() && !told.contains(&index))
    }

    fn those(&self, want: impl Fn(usize, &Effect<'_>) -> bool) -> Vec<usize> {
        let wanted = (0..).zip(&self.effects).filter(|(index, own)| want(*index, own));
        wanted.map(|(index, _)| index).collect()
    }
}

impl Effect<'_> {
    fn is_always(&self) -> bool {
        let everywhere = match self.what {
            What::Sum(row, order) => order == Order::First && holds_everywhere(row),
            What::Time(row, order) => order == Order::First && holds_everywhere(row),
            What::Paper(own) => holds_everywhere(&own.applies),
            What::Ask(..) | What::Turn(_) | What::Waive(..) | What::Fill(_) | What::Limit(_) => {
                true
            }
        };
        everywhere && self.when.is_none()
    }
}

fn holds_everywhere<T>(row: &Row<T>) -> bool {
    row.provinces.is_empty() && row.channels.is_empty() && row.span == Span::default()
}

fn effects(procedure: &Procedure) -> Vec<Effect<'_>> {
    let mut whats: Vec<(What<'_>, Option<NodeIx>)> = Vec::new();
    let form = &procedure.form;
    whats.extend(procedure.outcomes.iter().map(|own| (What::Turn(own), Some(own.when))));
    let triage = procedure.triage().into_iter().flat_map(|own| form.fields_of(own));
    let asked = triage.filter(|(_, own)| own.kind != Kind::Computed);
    whats.extend(asked.map(|(index, own)| (What::Ask(index, own), own.when)));
    for own in &procedure.documents {
        whats.push((What::Paper(own), own.needed));
        let waived = own.waived.as_ref();
        whats.extend(waived.map(|waiver| (What::Waive(own, waiver), Some(waiver.when))));
    }
    let sections = form.sections.iter().skip(1).filter(|own| own.when.is_some());
    whats.extend(sections.map(|own| (What::Fill(own), own.when)));
    let terms = &procedure.terms;
    for (at, row) in terms.sums.iter().enumerate() {
        let mut before = terms.sums.iter().take(at);
        let again = before.any(|own| own.value.key() == row.value.key());
        let order = if again { Order::Otherwise } else { Order::First };
        whats.push((What::Sum(row, order), row.value.when));
    }
    for (at, row) in terms.processing.iter().enumerate() {
        let order = if at > 0 { Order::Otherwise } else { Order::First };
        whats.push((What::Time(row, order), row.value.when));
    }
    whats.extend(terms.deadlines.iter().map(|own| (What::Limit(own), own.when)));
    let effect = |(what, when)| Effect { what, when, reads: reads(procedure, when) };
    whats.into_iter().map(effect).collect()
}

/// The questions of the triage that a condition reads.
fn reads(procedure: &Procedure, when: Option<NodeIx>) -> Vec<FieldIx> {
    let roots: Vec<NodeIx> = when.into_iter().collect();
    let leaves = reach(&procedure.program, &roots).0.into_iter();
    let fields = leaves.filter_map(|leaf| match leaf {
        Leaf::Field(index) => Some(index),
        Leaf::List(_) | Leaf::Paper(_) => None,
    });
    fields
        .filter(|index| procedure.form.field(*index).is_some_and(|own| own.section == 0))
        .collect()
}

fn branches(
    procedure: &Procedure,
    effects: &[Effect<'_>],
    (index, field): (FieldIx, &Field),
    today: Date,
) -> Vec<Branch> {
    let hangs = (0..).zip(effects).filter(|(_, own)| own.reads.contains(&index));
    let hangs: Vec<(usize, &Effect<'_>)> = hangs.collect();
    let shared = |own: &Effect<'_>| {
        if own.reads.last() == Some(&index) { Sure::Last } else { Sure::Later }
    };
    if !is_listed(field) {
        let opens = hangs.iter().map(|(at, own)| (*at, shared(own))).collect();
        return vec![Branch { options: Vec::new(), opens }];
    }
    let influence = Influence::new(procedure, today);
    let rows: Vec<Vec<Answer>> =
        hangs.iter().map(|(_, own)| influence.of(index, own.when, &own.reads)).collect();
    let mut branches: Vec<Branch> = Vec::new();
    for option in 0..field.options.len() {
        let opens =
            hangs.iter().zip(&rows).filter_map(|((at, own), row)| match row.get(option)? {
                Answer::Decides => Some((*at, Sure::Certain)),
                Answer::Helps => Some((*at, shared(own))),
                Answer::Nothing => None,
            });
        let opens: Vec<(usize, Sure)> = opens.collect();
        match branches.iter_mut().find(|own| own.opens == opens) {
            Some(same) => same.options.push(option),
            None => branches.push(Branch { options: vec![option], opens }),
        }
    }
    branches
}

/// Whether a question's answers can be listed.
pub(super) fn is_listed(field: &Field) -> bool {
    !field.options.is_empty() && field.options.len() <= MOST && field.kind != Kind::Address
}

/// How many answers are listed; more are a code list.
const MOST: usize = 15;
