//! Fees, times and deadlines in words.

use crate::app::model::Desk;
use crate::app::session::Session;
use crate::dossier::assessment::{Due, Limit, Time};
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::expression::{Op, Tri};
use crate::procedure::rule::{Channel, Confidence, Duration, Fee, Row};
use crate::text::date::short;
use crate::text::number::grouped;

/// Every fee due, in one line.
pub fn fees(locale: &Locale, session: &Session, dues: &[Due]) -> String {
    let words: Vec<String> = dues.iter().map(|due| fee_at_desk(locale, session, *due)).collect();
    if words.is_empty() {
        return locale.text("walk-fee-none").into_owned();
    }
    words.join("; ")
}

/// One fee with its name.
pub fn fee(locale: &Locale, session: &Session, due: Due) -> String {
    let name = fee_name(locale, session, due);
    let value = match due {
        Due::Row { amount: Some(0), .. } => locale.text("walk-fee-free").into_owned(),
        Due::Row { amount: Some(amount), .. } => money(locale, amount),
        Due::Row { amount: None, .. } => locale.text("walk-fee-unknown").into_owned(),
        Due::Open { .. } => locale.text("walk-fee-open").into_owned(),
        Due::NoRow { .. } => locale.text("walk-fee-province").into_owned(),
    };
    format!("{name}: {value}")
}

/// The authority's time, in one line.
pub fn time(locale: &Locale, session: &Session, time: Option<Time>) -> String {
    match time {
        Some(Time::Row { time, .. }) => duration(locale, time),
        Some(Time::Open { .. }) => locale.text("walk-time-open").into_owned(),
        None if session.procedure.terms.processing.is_empty() => String::new(),
        None => locale.text("walk-time-none").into_owned(),
    }
}

/// The citizen's deadlines that apply, in one line.
pub fn limits(locale: &Locale, session: &Session, limits: &[Limit]) -> String {
    let told = limits.iter().filter(|own| own.applies != Tri::False);
    let words = told.filter_map(|own| {
        let deadline = session.procedure.terms.deadlines.get(usize::from(own.deadline))?;
        Some(match own.on {
            Some(day) => {
                let passed = own.days.filter(|days| *days < 0).map(i64::abs);
                let (day, days) = (short(day), passed.unwrap_or(0).to_string());
                let values = [("says", &*deadline.says), ("day", &*day), ("days", &*days)];
                let key = match passed {
                    Some(_) => "walk-deadline-passed",
                    None => "walk-deadline-on",
                };
                locale.with(key, &values)
            }
            None => deadline.says.to_string(),
        })
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() {
        return locale.text("walk-deadline-none").into_owned();
    }
    words.join(" ")
}

/// A length of time by its way of counting.
pub fn duration(locale: &Locale, duration: Duration) -> String {
    let (key, count) = match duration {
        Duration::Days(count) => ("walk-time-days", count),
        Duration::WorkingDays(count) => ("walk-time-working-days", count),
        Duration::Months(count) => ("walk-time-months", count),
    };
    locale.with(key, &[("count", &count.to_string())])
}

/// The fees of the card: every row that may hold here and today.
pub fn fee_rows(locale: &Locale, desk: &Desk, procedure: &Procedure) -> String {
    let rows = procedure.terms.fees.iter().filter(|row| here(desk, row));
    let lines: Vec<String> = rows.map(|row| fee_row(locale, procedure, &row.value)).collect();
    lines.join("\n")
}

/// The authority's time of the card.
pub fn time_rows(locale: &Locale, desk: &Desk, procedure: &Procedure) -> String {
    let rows = procedure.terms.processing.iter().filter(|row| here(desk, row));
    let lines = rows.map(|row| {
        let time = duration(locale, row.value.time);
        match &row.value.says {
            Some(says) => format!("{time}. {says}"),
            None => time,
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The citizen's deadlines of the card.
pub fn deadline_rows(procedure: &Procedure) -> String {
    let says = procedure.terms.deadlines.iter().map(|own| &*own.says);
    says.collect::<Vec<_>>().join("\n")
}

/// Whether codes, fees or times of the definition are not the same in every province.
pub fn hangs_on_province(procedure: &Procedure) -> bool {
    let terms = &procedure.terms;
    let codes = procedure.head.codes.iter().map(|row| &row.provinces);
    let fees = terms.fees.iter().map(|row| &row.provinces);
    let times = terms.processing.iter().map(|row| &row.provinces);
    codes.chain(fees).chain(times).any(|provinces| !provinces.is_empty())
}

/// One fee as the desk sees it, which may have to choose its province first.
fn fee_at_desk(locale: &Locale, session: &Session, due: Due) -> String {
    if is_without_province(session, due) {
        let name = fee_name(locale, session, due);
        return format!("{name}: {}", locale.text("walk-fee-no-province"));
    }
    fee(locale, session, due)
}

/// What a fee is for.
fn fee_name(locale: &Locale, session: &Session, due: Due) -> String {
    let (Due::Row { row, .. } | Due::Open { row } | Due::NoRow { row }) = due;
    let row = session.procedure.terms.fees.get(usize::from(row));
    match row.and_then(|row| row.value.item.as_ref()) {
        Some(item) => item.to_string(),
        None => locale.text("walk-fact-fee").into_owned(),
    }
}

/// Whether no province is chosen while a row of some province stands before the one that is due.
fn is_without_province(session: &Session, due: Due) -> bool {
    let case = &session.case;
    if case.site.province.is_some() {
        return false;
    }
    let rows = &session.procedure.terms.fees;
    let (at, before) = match due {
        Due::Row { row, .. } | Due::Open { row } => (usize::from(row), usize::from(row)),
        Due::NoRow { row } => (usize::from(row), rows.len()),
    };
    let item = rows.get(at).map(|row| &row.value.item);
    let mut before = rows.iter().take(before).filter(|row| Some(&row.value.item) == item);
    before.any(|row| {
        let province = row.provinces.first().map(|own| &**own);
        let may = province.is_some() && row.holds(province, case.channel, case.today);
        may && super::may_hold(session, row.value.when)
    })
}

fn fee_row(locale: &Locale, procedure: &Procedure, fee: &Fee) -> String {
    let amount = fee.amount.and_then(|node| procedure.program.ops.get(node.at()));
    let amount = match (fee.amount, amount) {
        (None, _) => None,
        (Some(_), Some(Op::Int(0))) => Some(locale.text("walk-fee-free").into_owned()),
        (Some(_), Some(Op::Int(amount))) => Some(money(locale, *amount)),
        (Some(_), _) => Some(locale.text("walk-fee-counted").into_owned()),
    };
    let name = fee.item.as_deref().map(ToOwned::to_owned);
    let says = fee.says.as_deref().map(ToOwned::to_owned);
    let verify = match fee.basis.confidence {
        Confidence::Sure => None,
        Confidence::Verify => Some(format!("({})", locale.text("confidence-verify"))),
    };
    let head = [name, amount].into_iter().flatten().collect::<Vec<_>>().join(": ");
    let parts = [Some(head), says, verify].into_iter().flatten();
    let told: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    told.join(" · ")
}

fn money(locale: &Locale, amount: i64) -> String {
    locale.with("walk-money", &[("amount", &grouped(amount))])
}

/// Whether a row may hold at this desk through some way of filing.
fn here<T>(desk: &Desk, row: &Row<T>) -> bool {
    let province = desk.site.province.as_deref();
    let holds = |channel: Channel| row.holds(province, channel, desk.today);
    Channel::ALL.iter().any(|(channel, _)| holds(*channel))
}
