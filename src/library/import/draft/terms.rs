//! Times and fees by way of filing. A row stands only where the portal tells one thing for that way;
//! everything else stays prose.

use super::{LINE, UNTOLD, of_channel, shortened};
use crate::library::import::defect::{Flaw, Flaws};
use crate::library::import::record::{Fee, Method, Time};
use crate::procedure::rule::Channel;
use crate::procedure::yaml::write::Value;
use crate::text::nfc::clean;
use crate::text::number::grouped;

const CHANNELS: [Channel; 3] = [Channel::InPerson, Channel::Online, Channel::Post];

/// The rows of the authority's time.
pub(super) fn processing(methods: &[Method], flaws: &mut Flaws) -> Vec<Value> {
    let mut rows: Vec<(Time, Vec<Channel>)> = Vec::new();
    for channel in CHANNELS {
        let mut times: Vec<&Time> = of_channel(methods, channel).map(|own| &own.time).collect();
        times.dedup();
        match times.as_slice() {
            [] | [Time::Words(_)] => {}
            [time] => add(&mut rows, (*time).clone(), channel),
            [_, _, ..] => {
                flaws.insert(Flaw::SeveralTimes);
            }
        }
    }
    rows.into_iter().filter_map(|(time, channels)| time_row(&time, &channels)).collect()
}

fn time_row(time: &Time, channels: &[Channel]) -> Option<Value> {
    let (key, number) = match time {
        Time::WorkingDays(days) => ("working_days", *days),
        Time::Days(days) => ("days", *days),
        Time::Months(months) => ("months", *months),
        Time::Words(_) => return None,
    };
    let mut entries = vec![(key, Value::Number(number.into()))];
    entries.extend(filed(channels));
    entries.push(("confidence", Value::text("verify")));
    Some(Value::map(entries))
}

/// The rows of the fees. An absent fee would read as "nothing to pay", so what the portal leaves open
/// has a row that says so.
pub(super) fn fees(methods: &[Method], flaws: &mut Flaws) -> Vec<Value> {
    let mut items: Vec<&'static str> = Vec::new();
    for fee in methods.iter().flat_map(|own| &own.fees) {
        if !items.contains(&fee.item) {
            items.push(fee.item);
        }
    }
    if items.is_empty() {
        return vec![fee_row(&untold("Lệ phí"), &CHANNELS)];
    }
    items.into_iter().flat_map(|item| rows_of(methods, item, flaws)).collect()
}

fn rows_of(methods: &[Method], item: &'static str, flaws: &mut Flaws) -> Vec<Value> {
    let mut rows: Vec<(Fee, Vec<Channel>)> = Vec::new();
    let mut open = false;
    for channel in CHANNELS {
        let fees = of_channel(methods, channel).flat_map(|own| &own.fees);
        let mut fees: Vec<&Fee> = fees.filter(|own| own.item == item).collect();
        fees.dedup();
        match fees.as_slice() {
            [] => open = true,
            [fee] => add(&mut rows, (*fee).clone(), channel),
            several => {
                flaws.insert(Flaw::SeveralFees);
                add(&mut rows, together(item, several), channel);
            }
        }
    }
    let mut told: Vec<Value> = rows.iter().map(|(fee, own)| fee_row(fee, own)).collect();
    if open {
        told.push(fee_row(&untold(item), &CHANNELS));
    }
    told
}

/// Several fees of one kind as words: the portal does not say when which is due.
fn together(item: &'static str, fees: &[&Fee]) -> Fee {
    let says = fees.iter().map(|own| in_words(own).trim_end_matches('.').to_owned());
    let says: Vec<String> = says.collect();
    Fee { item, amount: None, says: says.join("; ") }
}

/// A fee in words.
pub(super) fn in_words(fee: &Fee) -> String {
    let amount = fee.amount.and_then(|own| i64::try_from(own).ok());
    let amount = amount.map(|own| format!("{} đồng", grouped(own)));
    let says = (!fee.says.is_empty()).then(|| fee.says.clone());
    [amount, says].into_iter().flatten().collect::<Vec<_>>().join(": ")
}

fn untold(item: &'static str) -> Fee {
    Fee { item, amount: None, says: UNTOLD.to_owned() }
}

fn fee_row(fee: &Fee, channels: &[Channel]) -> Value {
    let mut entries = vec![("item", Value::text(fee.item))];
    entries.extend(fee.amount.map(|own| ("amount", Value::Number(own))));
    entries.extend(filed(channels));
    let says = clean(&fee.says);
    let says = shortened(&says, LINE).unwrap_or(says);
    entries.extend((!says.is_empty()).then(|| ("says", Value::text(says))));
    entries.push(("confidence", Value::text("verify")));
    Value::map(entries)
}

/// The ways of filing a row is for, unless it is for all.
fn filed(channels: &[Channel]) -> Option<(&'static str, Value)> {
    let names = channels.iter().map(|own| Value::text(own.id())).collect();
    (channels.len() < CHANNELS.len())
        .then(|| ("for", Value::map([("channel", Value::List(names))])))
}

/// Adds a way of filing to the row that tells the same.
fn add<T: PartialEq>(rows: &mut Vec<(T, Vec<Channel>)>, value: T, channel: Channel) {
    match rows.iter_mut().find(|(own, _)| *own == value) {
        Some((_, channels)) => channels.push(channel),
        None => rows.push((value, vec![channel])),
    }
}
