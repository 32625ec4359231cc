//! One case of a proof: what stands at every question, as expressions read it.

use std::sync::Arc;

use jiff::civil::Date;

use crate::procedure::expression::evaluate::{Facts, Reading};
use crate::procedure::expression::{PaperIx, Tri};
use crate::procedure::field::{Address, Entry, Kind, Value};
use crate::procedure::form::{Field, FieldIx, Form};
use crate::procedure::rule::Channel;

/// A case in which every item of a repeated section is answered alike.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// One slot a field.
    pub(super) slots: Vec<Slot>,
    /// Papers that were looked at; the others are right.
    pub(super) papers: Vec<(PaperIx, bool)>,
    /// How many items every list has.
    pub(super) items: u16,
    /// The desk's day.
    pub(super) today: Date,
    /// The way of filing.
    pub(super) channel: Channel,
}

/// What stands at a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Slot {
    /// Nothing.
    Open,
    /// A value.
    Value(Value),
    /// Blank, *không biết* or *sẽ bổ sung*.
    Settled(Entry),
}

impl Draft {
    /// A case with some fit value everywhere.
    pub(super) fn new(form: &Form, today: Date) -> Self {
        let slots = form.fields.iter().map(|own| Slot::Value(usual(own, today))).collect();
        Self { slots, papers: Vec::new(), items: 0, today, channel: Channel::InPerson }
    }

    /// Puts something at a field.
    pub(super) fn set(&mut self, field: FieldIx, slot: Slot) {
        if let Some(own) = self.slots.get_mut(field.at()) {
            *own = slot;
        }
    }
}

impl Facts for Draft {
    fn answer(&self, field: FieldIx, _: Option<u16>) -> Reading<'_> {
        match self.slots.get(field.at()) {
            Some(Slot::Value(value)) => Reading::Value(value),
            Some(Slot::Settled(_)) => Reading::Settled,
            Some(Slot::Open) | None => Reading::Open,
        }
    }

    fn items(&self, _: u8) -> (u16, Tri) {
        (self.items, Tri::True)
    }

    fn paper(&self, paper: PaperIx) -> Tri {
        let own = self.papers.iter().find(|(own, _)| *own == paper);
        own.is_none_or(|(_, right)| *right).into()
    }

    fn today(&self) -> Date {
        self.today
    }

    fn channel(&self) -> Channel {
        self.channel
    }
}

/// A value that any field of this kind can hold; plainly invented.
pub(super) fn usual(field: &Field, today: Date) -> Value {
    let text = |text: &str| Value::Text(text.into());
    let bounds = field.bounds;
    match field.kind {
        Kind::Text => text("Thử"),
        Kind::FullName => text("NGUYỄN THỊ THỬ"),
        Kind::Date => Value::Date(today),
        Kind::PartialDate => Value::Partial(crate::text::date::PartialDate::Day(today)),
        Kind::Integer | Kind::Money | Kind::Area => {
            Value::Int(bounds.min.unwrap_or_else(|| bounds.max.unwrap_or(1).min(1)))
        }
        Kind::Phone => text("0900000000"),
        Kind::Email => text("thu@example.com"),
        Kind::IdNumber => text("001000000000"),
        Kind::PaperNumber => text("THU-01"),
        Kind::Address => Value::Address(Arc::new(Address {
            tinh: "01".into(),
            xa: "00004".into(),
            chi_tiet: "Số 1 phố Thử".into(),
            cu: "Số 1 phố Thử cũ".into(),
        })),
        Kind::Choices => Value::Options([0].into()),
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality
        | Kind::Computed => Value::Option(0),
    }
}
