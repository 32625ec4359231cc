//! The first part of a definition: identity, standing, law, the overview card.

use super::keys::head::{ABOUT, CODE_ROW, LAW, QUOTE, REVIEW, SPAN};
use super::keys::word::{ONLINE, STATUSES};
use super::node::{Content, Node};
use super::read::{Map, Reader, is_folder_id};
use super::rule::{channels, row};
use crate::procedure::diagnostic::Code;
use crate::procedure::rule::{Law, Row};
use crate::procedure::{About, Head, Quote, Review, Span};

/// The keys of the head.
const KEYS: &[&str] = &[
    "format", "id", "code", "name", "domain", "keywords", "status", "subject", "in_force",
    "reviewed",
];

/// The lines of a definition that are its head; `None` where that cannot be told by lines.
pub(super) fn part(text: &str) -> Option<String> {
    let mut part = String::new();
    let mut is_head = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (key, _) = line.split_once(':')?;
            is_head = KEYS.contains(&key);
        } else if !line.starts_with([' ', '#', '\r', '\n']) {
            return None;
        }
        if is_head {
            part.push_str(line);
        }
    }
    Some(part)
}

/// Checks the format's version.
pub(super) fn format(reader: &mut Reader<'_>, map: Map<'_>) {
    if let Some(node) = map.get("format")
        && reader.text(node).as_deref() != Some("1")
    {
        reader.say(node.at, Code::UnknownFormat);
    }
}

/// Reads the head; the hash is set by the caller.
pub(super) fn head(reader: &mut Reader<'_>, map: Map<'_>) -> Head {
    format(reader, map);
    Head {
        id: folder_id(reader, map, "id"),
        codes: codes(reader, map),
        name: reader.required(map, "name"),
        domain: folder_id(reader, map, "domain"),
        keywords: reader.texts(map, "keywords"),
        status: reader.word(map, "status", STATUSES).unwrap_or_default(),
        subject: reader.maybe(map, "subject"),
        in_force: span(reader, map, "in_force"),
        reviewed: review(reader, map),
        migrations: Vec::new(),
        hash: Box::default(),
    }
}

/// Reads the overview card.
pub(super) fn about(reader: &mut Reader<'_>, map: Map<'_>) -> About {
    let Some(own) = map.get("about").and_then(|node| reader.map(node, &ABOUT)) else {
        return About::default();
    };
    About {
        summary: reader.required(own, "summary"),
        who: reader.required(own, "who"),
        place: reader.required(own, "where"),
        result: reader.required(own, "result"),
        online: reader.word(own, "online", ONLINE).unwrap_or_default(),
        channels: channels(reader, own, "channels"),
        portal_page: reader.maybe(own, "portal_page"),
        official: official(reader, own),
    }
}

fn official(reader: &mut Reader<'_>, map: Map<'_>) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for node in reader.items(map, "official") {
        if let Some(own) = reader.map(node, &QUOTE) {
            let (title, text) = (reader.required(own, "title"), reader.required(own, "text"));
            quotes.push(Quote { title, text });
        }
    }
    quotes
}

/// Reads the law table.
pub(super) fn law(reader: &mut Reader<'_>, map: Map<'_>) -> Vec<Law> {
    let Some(table) = map.get("law").and_then(|node| reader.open_map(node)) else {
        return Vec::new();
    };
    let mut law = Vec::new();
    for entry in reader.own(table) {
        reader.own_id(entry);
        if let Some(own) = reader.map(&entry.value, &LAW) {
            law.push(law_entry(reader, &entry.key, own));
        }
    }
    law
}

/// Reads one law.
pub(super) fn law_entry(reader: &mut Reader<'_>, id: &str, map: Map<'_>) -> Law {
    Law {
        id: id.into(),
        name: reader.required(map, "name"),
        article: reader.maybe(map, "article"),
        url: reader.maybe(map, "url"),
    }
}

fn folder_id(reader: &mut Reader<'_>, map: Map<'_>, key: &str) -> Box<str> {
    let id = reader.required(map, key);
    if let Some(node) = map.get(key)
        && !is_folder_id(&id)
    {
        reader.say(node.at, Code::BadId(id.clone()));
    }
    id
}

fn codes(reader: &mut Reader<'_>, map: Map<'_>) -> Vec<Row<Box<str>>> {
    let Some(node) = map.get("code") else {
        return Vec::new();
    };
    if let Content::List(rows) = &node.value {
        return rows.iter().filter_map(|own| code_row(reader, own)).collect();
    }
    let code = reader.text(node).unwrap_or_default();
    vec![Row { value: code, provinces: Vec::new(), channels: Vec::new(), span: Span::default() }]
}

fn code_row(reader: &mut Reader<'_>, node: &Node) -> Option<Row<Box<str>>> {
    let map = reader.map(node, &CODE_ROW)?;
    let code = reader.required(map, "code");
    Some(row(reader, map, code))
}

fn span(reader: &mut Reader<'_>, map: Map<'_>, key: &str) -> Span {
    let own = map.get(key).and_then(|node| reader.map(node, &SPAN));
    own.map_or_else(Span::default, |own| Span {
        from: reader.date(own, "from"),
        to: reader.date(own, "to"),
    })
}

fn review(reader: &mut Reader<'_>, map: Map<'_>) -> Option<Review> {
    let own = map.get("reviewed").and_then(|node| reader.map(node, &REVIEW))?;
    let on = reader.date(own, "on");
    Some(Review { on: on?, next: reader.date(own, "next") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_is_told_from_the_rest_by_its_lines() {
        let text = "# so\nformat: 1\nabout:\n  id: b\nid: a\nkeywords:\n  - c\n\nlaw: {}\n";
        assert_eq!(part(text).unwrap(), "format: 1\nid: a\nkeywords:\n  - c\n\n");
        for text in ["{ id: a }", "---\nid: a\n", "\"id\": a\n", "id\n"] {
            assert_eq!(part(text), None, "{text}");
        }
    }
}
