//! A record as a draft definition: what the portal tells in numbers and lists becomes rules, everything
//! it tells in prose stays its own words for the officer to read. Nothing is made up.

mod official;
mod papers;
mod terms;

use super::defect::Flaws;
use super::record::{Law, Method, Record};
use crate::procedure::rule::Channel;
use crate::procedure::yaml::write::{Value, write};
use crate::text::nfc::clean;

/// The definition of a record as a file, `id` being its folder.
pub(super) fn draft(record: &Record, id: &str, domain: &str, flaws: &mut Flaws) -> String {
    let head = &record.head;
    let papers = papers::papers(&record.groups);
    let mut entries = vec![
        ("format", Value::Number(1)),
        ("id", Value::text(id)),
        ("code", Value::text(&head.code)),
        ("name", Value::text(&head.name)),
        ("domain", Value::text(domain)),
        ("keywords", Value::List(head.keywords.iter().map(Value::text).collect())),
        ("status", Value::text("imported")),
        ("law", Value::map(laws(&record.law))),
        ("about", about(record, &papers.prose)),
        ("fees", Value::List(terms::fees(&record.methods, flaws))),
        ("processing", Value::List(terms::processing(&record.methods, flaws))),
        ("triage", Value::List(papers.question.into_iter().collect())),
        ("documents", Value::List(papers.documents)),
        ("portal", Value::map([("find", Value::text(&head.code))])),
    ];
    entries.retain(|(_, value)| !is_empty(value));
    write(&Value::map(entries))
}

fn about(record: &Record, prose: &official::Prose) -> Value {
    let own = &record.about;
    let online = record.methods.iter().any(|own| own.channel == Some(Channel::Online));
    let online = match (online, own.whole_online) {
        (false, _) => "none",
        (true, true) => "full",
        (true, false) => "partial",
    };
    let entries = [
        ("summary", summary(record)),
        ("who", told(&own.who, ", ")),
        ("where", told(&own.places, "; ")),
        ("result", told(&own.results, "; ")),
        ("online", online.to_owned()),
    ];
    let official = official::sections(record, prose);
    let entries = entries.map(|(key, text)| (key, Value::text(text)));
    Value::map(entries.into_iter().chain([("official", Value::List(official))]))
}

/// Where the record comes from.
fn summary(record: &Record) -> String {
    let head = &record.head;
    let mut summary = format!("Chép từ Cổng Dịch vụ công quốc gia, mã {}", head.code);
    let parts = [
        (", cơ quan công bố: ", &head.agency),
        (", quyết định số ", &head.decision),
        (" ngày ", &head.decided),
    ];
    for (before, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        summary.push_str(before);
        summary.push_str(text);
    }
    summary.push('.');
    summary
}

/// What the portal lists, on one line of bearable length.
fn told(list: &[String], between: &str) -> String {
    if list.is_empty() {
        return UNTOLD.to_owned();
    }
    let line = clean(&list.join(between));
    shortened(&line, LINE).unwrap_or(line)
}

/// What stands where the portal tells nothing.
const UNTOLD: &str = "Bản ghi trên Cổng không nêu.";
/// The most characters of a line that has to be read at a glance.
const LINE: usize = 240;

/// Whole words of a text that is longer than so many characters, with a sign that it goes on.
fn shortened(text: &str, most: usize) -> Option<String> {
    if text.chars().count() <= most {
        return None;
    }
    let start: String = text.chars().take(most).collect();
    let words = start.rsplit_once(' ').map_or(&*start, |(words, _)| words);
    Some(format!("{} …", words.trim_end_matches([',', ';', ' '])))
}

fn laws(laws: &[Law]) -> Vec<(String, Value)> {
    let mut names: Vec<String> = Vec::new();
    for own in laws {
        let name = law(own);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let entry = |(number, name): (usize, String)| {
        let name = shortened(&name, LINE).unwrap_or(name);
        (format!("luat_{number}"), Value::map([("name", Value::text(name))]))
    };
    (1..).zip(names).map(entry).collect()
}

/// A legal document's title with its number, unless the title has it.
fn law(law: &Law) -> String {
    match (&*law.number, &*law.title) {
        (number, "") => number.to_owned(),
        ("", title) => title.to_owned(),
        (number, title) if title.contains(number) => title.to_owned(),
        (number, title) => format!("{title} ({number})"),
    }
}

/// What the way of filing is called.
fn channel(channel: Option<Channel>) -> &'static str {
    match channel {
        Some(Channel::InPerson) => "Trực tiếp",
        Some(Channel::Online) => "Trực tuyến",
        Some(Channel::Post) => "Qua bưu chính",
        None => "Cách khác",
    }
}

/// The methods of one way of filing.
fn of_channel(methods: &[Method], channel: Channel) -> impl Iterator<Item = &Method> {
    methods.iter().filter(move |own| own.channel == Some(channel))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        Value::Text(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests;
