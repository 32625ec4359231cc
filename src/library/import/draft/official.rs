//! The portal's own words, section by section, for everything that cannot be a rule yet.

use super::terms::in_words;
use super::{LINE, channel};
use crate::library::import::record::{Method, Record, Time};
use crate::procedure::yaml::write::Value;

/// What of the papers stays prose.
#[derive(Debug, Default)]
pub(super) struct Prose {
    /// Remarks on papers.
    pub(super) notes: Vec<String>,
    /// Names of cases that are too long to choose from.
    pub(super) cases: Vec<String>,
}

/// The sections that say something.
pub(super) fn sections(record: &Record, prose: &Prose) -> Vec<Value> {
    let about = &record.about;
    let sections = [
        ("Yêu cầu, điều kiện", about.conditions.clone()),
        ("Các trường hợp về giấy tờ", prose.cases.join("\n")),
        ("Lưu ý về giấy tờ", prose.notes.join("\n")),
        ("Cách nộp, thời hạn, phí", methods(&record.methods)),
        ("Trình tự thực hiện", about.steps.join("\n")),
        ("Nơi nộp và giải quyết", too_long(&about.places)),
        ("Kết quả", too_long(&about.results)),
        ("Ghi chú", about.note.clone()),
    ];
    let sections = sections.into_iter().filter(|(_, text)| !text.is_empty());
    let section =
        |(title, text)| Value::map([("title", Value::text(title)), ("text", Value::Text(text))]);
    sections.map(section).collect()
}

/// A list whose line on the card is cut.
fn too_long(list: &[String]) -> String {
    let length: usize = list.iter().map(|own| own.chars().count() + 2).sum();
    if length > LINE { list.join("\n") } else { String::new() }
}

/// Every way of filing with its time, fees and words; ways that are told alike stand together.
fn methods(methods: &[Method]) -> String {
    let mut told: Vec<(Vec<&'static str>, String)> = Vec::new();
    for own in methods {
        let (name, words) = (channel(own.channel), words(own));
        match told.iter_mut().find(|(_, known)| *known == words) {
            Some((names, _)) if names.contains(&name) => {}
            Some((names, _)) => names.push(name),
            None => told.push((vec![name], words)),
        }
    }
    let lines = told.into_iter().map(|(names, words)| {
        let names = names.join(", ");
        if words.is_empty() { format!("{names}.") } else { format!("{names}: {words}") }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn words(method: &Method) -> String {
    let mut parts = vec![time(&method.time), method.says.clone()];
    parts.extend(method.fees.iter().map(|own| format!("{}: {}", own.item, in_words(own))));
    parts.retain(|own| !own.is_empty());
    let parts = parts.iter().map(|own| own.trim_end_matches('.'));
    let mut words = parts.collect::<Vec<_>>().join(". ");
    if !words.is_empty() {
        words.push('.');
    }
    words
}

fn time(time: &Time) -> String {
    match time {
        Time::WorkingDays(days) => format!("{days} ngày làm việc"),
        Time::Days(days) => format!("{days} ngày"),
        Time::Months(months) => format!("{months} tháng"),
        Time::Words(words) => words.clone(),
    }
}
