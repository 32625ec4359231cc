//! YAML text as a tree in which everything knows its place; scalars keep their source text.
//!
//! A tree, not typed structs, because every error of a file is told at once and serde stops at the
//! first. Reading scalars as text keeps the zeros of identity numbers and leaves `no` a word.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{DuplicateKeyPolicy, Options};
use serde_yaml::{Location, Spanned};

/// Where something stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct At {
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// How many characters; 0 where only the start is known.
    pub length: u32,
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What stands there.
    pub value: Content,
    /// Where.
    pub at: At,
}

/// What can stand in YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Keys with values, in file order, repeated keys included.
    Map(Vec<Entry>),
    /// Values in order.
    List(Vec<Node>),
    /// A scalar's text, and whether it was written without quotes on one line.
    Scalar(String, Style),
    /// Nothing, or `null`.
    Empty,
}

/// How a scalar was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without quotes, on one line: places within it can be counted.
    Plain,
    /// In quotes: the text begins one character later.
    Quoted,
    /// Over several lines.
    Block,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Box<str>,
    /// Where the key stands.
    pub at: At,
    /// The value.
    pub value: Node,
}

/// Why a text is no YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// Where, if the parser knows.
    pub at: At,
    /// What the parser says, in English.
    pub says: String,
}

/// The deepest nesting a file may have.
const DEEPEST: usize = 24;
/// The most nodes a file may have.
const MOST: usize = 200_000;

/// Reads one document.
pub fn read(text: &str) -> Result<Node, Malformed> {
    let located: Spanned<Raw> = serde_yaml::from_str_with_options(text, options())
        .map_err(|error| Malformed { at: place(error.location()), says: plain(&error) })?;
    Ok(node(located, text))
}

/// The place `offset` characters into a scalar's text, `length` characters long; the scalar's own
/// place where that cannot be counted.
pub fn within(at: At, style: Style, text: &str, range: &Range<usize>) -> At {
    let before = text.get(..range.start).map_or(0, |part| part.chars().count());
    let length = text.get(range.clone()).map_or(0, |part| part.chars().count());
    let shift = match style {
        Style::Plain => 0,
        Style::Quoted => 1,
        Style::Block => return at,
    };
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    At { column: at.column + small(before + shift), length: small(length.max(1)), ..at }
}

fn options() -> Options {
    serde_yaml::options! {
        // What an alias repeats is not in the file: no place could be told, and a small file could
        // become a large tree.
        budget: serde_yaml::budget! {
            max_depth: DEEPEST, max_nodes: MOST, max_anchors: 0, max_aliases: 0,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
        with_snippet: false,
    }
}

fn plain(error: &serde_yaml::Error) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}

fn place(location: Option<Location>) -> At {
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    location.map_or(At { line: 1, column: 1, length: 0 }, |own| At {
        line: small(own.line()).max(1),
        column: small(own.column()).max(1),
        length: small(own.span().len()),
    })
}

fn node(located: Spanned<Raw>, source: &str) -> Node {
    let at = place(Some(located.referenced));
    let span = located.referenced.span();
    let slice = || {
        let start = usize::try_from(span.byte_offset()?).ok()?;
        let end = start + usize::try_from(span.byte_len()?).ok()?;
        source.get(start..end)
    };
    let value = match located.value {
        Raw::Map(entries) => {
            Content::Map(entries.into_iter().map(|one| entry(one, source)).collect())
        }
        Raw::List(items) => Content::List(items.into_iter().map(|one| node(one, source)).collect()),
        Raw::Text(text) => Content::Scalar(text, style(slice())),
        Raw::Typed => Content::Scalar(slice().unwrap_or_default().trim().to_owned(), Style::Plain),
        Raw::Empty => Content::Empty,
    };
    Node { value, at }
}

fn entry((key, value): (Spanned<Raw>, Spanned<Raw>), source: &str) -> Entry {
    let key = node(key, source);
    let text = if let Content::Scalar(text, _) = key.value { text } else { String::new() };
    Entry { key: text.into(), at: key.at, value: node(value, source) }
}

fn style(slice: Option<&str>) -> Style {
    let Some(slice) = slice else {
        return Style::Block;
    };
    if slice.trim_end().contains('\n') {
        return Style::Block;
    }
    match slice.chars().next() {
        Some('"' | '\'') => Style::Quoted,
        Some('|' | '>') | None => Style::Block,
        Some(_) => Style::Plain,
    }
}

/// What serde sees; numbers and booleans are read from the source afterwards.
enum Raw {
    Map(Vec<(Spanned<Self>, Spanned<Self>)>),
    List(Vec<Spanned<Self>>),
    Text(String),
    Typed,
    Empty,
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Raw;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("YAML")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(node: &Node, key: &str) -> (String, Style, At) {
        let Content::Map(entries) = &node.value else { panic!() };
        let entry = entries.iter().find(|own| *own.key == *key).unwrap();
        let Content::Scalar(text, style) = &entry.value.value else { panic!("{entry:?}") };
        (text.clone(), *style, entry.value.at)
    }

    #[test]
    fn scalars_keep_their_source_text() {
        let tree =
            read("so: 001099012345\nco: no\nthat: true\nx: 1.50\nngay: 2026-01-16\n").unwrap();
        assert_eq!(scalar(&tree, "so").0, "001099012345");
        assert_eq!(scalar(&tree, "co").0, "no");
        assert_eq!(scalar(&tree, "that").0, "true");
        assert_eq!(scalar(&tree, "x").0, "1.50");
        assert_eq!(scalar(&tree, "ngay").0, "2026-01-16");
    }

    #[test]
    fn everything_knows_its_place() {
        let tree = read("a: \"một hai\"\nb:\n  c: bốn năm\n").unwrap();
        let (_, style, at) = scalar(&tree, "a");
        assert_eq!((style, at.line, at.column), (Style::Quoted, 1, 4));
        assert_eq!(within(at, style, "một hai", &(6..9)).column, 9);
        let Content::Map(entries) = &tree.value else { panic!() };
        assert_eq!((entries[1].at.line, entries[1].at.column), (2, 1));
        let (text, style, at) = scalar(&entries[1].value, "c");
        assert_eq!((text.as_str(), style, at.line, at.column), ("bốn năm", Style::Plain, 3, 6));
    }

    #[test]
    fn repeated_keys_and_empty_values_are_kept() {
        let tree = read("a: 1\na: 2\nb:\n").unwrap();
        let Content::Map(entries) = tree.value else { panic!() };
        assert_eq!(entries.len(), 3);
        assert_eq!(entries[2].value.value, Content::Empty);
    }

    #[test]
    fn hostile_texts_are_refused_quickly() {
        assert!(read(&"[".repeat(20_000)).is_err());
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (one, next) in ('b'..='i').zip('a'..) {
            let list = vec![format!("*{next}"); 9].join(", ");
            bomb = format!("{bomb}{one}: &{one} [{list}]\n");
        }
        assert!(read(&bomb).is_err());
    }
}
