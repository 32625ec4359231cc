//! Fees, benefits, times and deadlines in words.

use crate::app::model::Desk;
use crate::app::session::Session;
use crate::dossier::assess::view::View;
use crate::dossier::assessment::{Due, Limit, Time, Verdict};
use crate::dossier::bind::bind;
use crate::dossier::history::Dossier;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::{Known, at, evaluate};
use crate::procedure::rule::{Channel, Confidence, Duration, Money, Period, Row, Sum, Turn};
use crate::text::date::short;
use crate::text::number::grouped;

/// Every fee due, in one line.
pub fn fees(locale: &Locale, session: &Session, dues: &[Due]) -> String {
    let told = sums(locale, session, dues, Money::Fee);
    if told.is_empty() { locale.text("walk-fee-none").into_owned() } else { told }
}

/// What the citizen receives, in one line; empty where nothing is paid or the road ends elsewhere.
pub fn benefits(locale: &Locale, session: &Session, dues: &[Due]) -> String {
    if let Verdict::Outcome(Turn::No | Turn::Other, _) = session.assessment.verdict {
        return String::new();
    }
    sums(locale, session, dues, Money::Benefit)
}

fn sums(locale: &Locale, session: &Session, dues: &[Due], money: Money) -> String {
    let own = dues.iter().filter(|due| money_of(session, **due) == money);
    let words = own.map(|due| {
        let told = sum_at_desk(locale, session, *due);
        // A fee that is called nothing but that needs no name beside the word for fees.
        match told.split_once(": ") {
            Some((name, value)) if name == locale.text("walk-fact-fee") => value.to_owned(),
            Some(_) | None => told,
        }
    });
    words.collect::<Vec<String>>().join("; ")
}

/// Which way the money goes.
pub fn money_of(session: &Session, due: Due) -> Money {
    session.procedure.terms.sum(due.row()).map_or(Money::Fee, |row| row.value.money)
}

/// One fee or benefit with its name.
pub fn sum(locale: &Locale, session: &Session, due: Due) -> String {
    let name = sum_name(locale, session, due);
    let row = session.procedure.terms.sum(due.row()).map(|row| &row.value);
    let benefit = money_of(session, due) == Money::Benefit;
    let value = match due {
        Due::Row { amount: Some(0), .. } if !benefit => locale.text("walk-fee-free").into_owned(),
        Due::Row { amount: Some(amount), .. } => {
            every(locale, money(locale, amount), row.map_or(Period::Once, |own| own.per))
        }
        Due::Row { amount: None, .. } if benefit => {
            locale.text("walk-benefit-unknown").into_owned()
        }
        Due::Row { amount: None, .. } => locale.text("walk-fee-unknown").into_owned(),
        Due::Open { .. } => locale.text("walk-fee-open").into_owned(),
        Due::NoRow { .. } => locale.text("walk-fee-province").into_owned(),
    };
    format!("{name}: {value}")
}

/// A sum that is paid again and again.
pub fn every(locale: &Locale, money: String, per: Period) -> String {
    match per {
        Period::Once => money,
        Period::Month => locale.with("walk-money-monthly", &[("money", &money)]),
        Period::Year => locale.with("walk-money-yearly", &[("money", &money)]),
    }
}

/// The authority's time, in one line.
pub fn time(locale: &Locale, session: &Session, time: Option<Time>) -> String {
    match time {
        Some(Time::Row { time, .. }) => duration(locale, time),
        Some(Time::Open { .. }) => locale.text("walk-time-open").into_owned(),
        None => no_time(locale, session.case.site.province.as_deref(), &session.procedure),
    }
}

/// What to tell where no row of the authority's time holds; empty where there are none at all.
fn no_time(locale: &Locale, province: Option<&str>, procedure: &Procedure) -> String {
    let rows = &procedure.terms.processing;
    if rows.is_empty() {
        return String::new();
    }
    let by_province = rows.iter().any(|row| !row.provinces.is_empty());
    let key = match (by_province, province) {
        (true, None) => "walk-fee-no-province",
        (true, Some(_)) => "walk-fee-province",
        (false, _) => "walk-time-none",
    };
    locale.text(key).into_owned()
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

/// The fees or benefits of the card: every row that may hold here and today.
pub fn sum_rows(locale: &Locale, desk: &Desk, procedure: &Procedure, money: Money) -> String {
    let rows = procedure.terms.sums.iter().filter(|row| row.value.money == money);
    let rows = rows.filter(|row| here(desk, row));
    let case = bind(procedure, &Dossier::default(), &desk.of_case());
    let view = View { procedure, case: &case };
    let known = evaluate(&procedure.program, &view, None);
    let lines: Vec<String> = rows.map(|row| sum_row(locale, &known, &row.value)).collect();
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
    let told = lines.collect::<Vec<_>>().join("\n");
    if told.is_empty() {
        return no_time(locale, desk.site.province.as_deref(), procedure);
    }
    told
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
    let fees = terms.sums.iter().map(|row| &row.provinces);
    let times = terms.processing.iter().map(|row| &row.provinces);
    codes.chain(fees).chain(times).any(|provinces| !provinces.is_empty())
}

/// One sum as the desk sees it, which may have to choose its province first.
fn sum_at_desk(locale: &Locale, session: &Session, due: Due) -> String {
    if is_without_province(session, due) {
        let name = sum_name(locale, session, due);
        return format!("{name}: {}", locale.text("walk-fee-no-province"));
    }
    sum(locale, session, due)
}

/// What a fee or benefit is called.
fn sum_name(locale: &Locale, session: &Session, due: Due) -> String {
    let row = session.procedure.terms.sum(due.row());
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
    let rows = &session.procedure.terms.sums;
    let (at, before) = match due {
        Due::Row { row, .. } | Due::Open { row } => (usize::from(row), usize::from(row)),
        Due::NoRow { row } => (usize::from(row), rows.len()),
    };
    let key = rows.get(at).map(|row| row.value.key());
    let mut before = rows.iter().take(before).filter(|row| Some(row.value.key()) == key);
    before.any(|row| {
        let province = row.provinces.first().map(|own| &**own);
        let may = province.is_some() && row.holds(province, case.channel, case.today);
        may && super::may_hold(session, row.value.when)
    })
}

/// A row of the card; `known` is what holds before anything is answered.
fn sum_row(locale: &Locale, known: &[Known<'_>], sum: &Sum) -> String {
    let amount = sum.amount.map(|node| match at(known, node).number() {
        Some(0) if sum.money == Money::Fee => locale.text("walk-fee-free").into_owned(),
        Some(amount) => {
            let amount = sum.times.of(amount).unwrap_or(amount);
            every(locale, money(locale, amount), sum.per)
        }
        None => locale.text("walk-fee-counted").into_owned(),
    });
    let name = sum.item.as_deref().filter(|own| *own != locale.text("walk-fact-fee"));
    let name = name.map(ToOwned::to_owned);
    let says = sum.says.as_deref().map(ToOwned::to_owned);
    let verify = match sum.basis.confidence {
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
