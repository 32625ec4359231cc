//! The JSON Schema of definition files (draft 2020-12), written from the tables of keys that the reader
//! itself uses. For editors: it completes keys and explains them; what `check` says stands above it.

mod ordered;
mod value;

use std::collections::BTreeMap;

use ordered::Json;
use value::{defined, perhaps, value};

use crate::procedure::yaml::keys::{Demand, Holds, Key, Presence, Shape, example, head, shared};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum File {
    /// `procedure.yaml`.
    Procedure,
    /// `examples.yaml`.
    Examples,
    /// Files of `_common`.
    Common,
    /// Answers for `assess`.
    Answers,
}

impl File {
    /// Every kind with its word.
    pub(in crate::cli) const ALL: [(Self, &'static str); 4] = [
        (Self::Procedure, "procedure"),
        (Self::Examples, "examples"),
        (Self::Common, "common"),
        (Self::Answers, "answers"),
    ];

    /// The kind that `word` names.
    pub(in crate::cli) fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == word).map(|(file, _)| *file)
    }

    fn holds(self) -> Holds {
        match self {
            Self::Procedure => Holds::Map(&head::PROCEDURE),
            Self::Examples => Holds::List(&Holds::Map(&example::EXAMPLE)),
            Self::Common => Holds::Map(&shared::COMMON),
            Self::Answers => Holds::Map(&example::ANSWERS),
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Procedure => "Thủ tục (procedure.yaml)",
            Self::Examples => "Ví dụ của thủ tục (examples.yaml)",
            Self::Common => "Phần dùng chung (_common)",
            Self::Answers => "Câu trả lời cho camtay assess",
        }
    }
}

/// The schema of one kind of file, or of all of them, told apart by what stands in a file.
pub(in crate::cli) fn text(file: Option<File>) -> String {
    let (title, parts) = match file {
        Some(file) => (file.title(), value(&file.holds())),
        None => ("Tệp của bộ thủ tục Cầm Tay", told_apart()),
    };
    let mut shapes = BTreeMap::new();
    for (own, _) in File::ALL {
        if file.is_none_or(|file| file == own) {
            collect(&own.holds(), &mut shapes);
        }
    }
    let mut root = vec![("$schema", Json::text(DRAFT)), ("title", Json::text(title))];
    root.extend(parts);
    let definitions = shapes.into_iter().map(|(name, own)| (name, definition(&own)));
    root.push(("$defs", Json::map(definitions)));
    super::text(&Json::map(root))
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A shape as it is used: whole, or as changes to one.
#[derive(Clone, Copy)]
struct Used {
    shape: &'static Shape,
    presence: Presence,
}

/// Every shape that `holds` leads to, by the name of its definition.
fn collect(holds: &Holds, into: &mut BTreeMap<String, Used>) {
    match holds {
        Holds::Map(shape) => add(Used { shape, presence: Presence::Required }, into),
        Holds::Changes(shape) => add(Used { shape, presence: Presence::Optional }, into),
        Holds::List(own) | Holds::ByName(_, own) => collect(own, into),
        Holds::Either(several) => several.iter().for_each(|own| collect(own, into)),
        Holds::Format
        | Holds::Text
        | Holds::Memo
        | Holds::Id
        | Holds::FolderId
        | Holds::Path
        | Holds::Expression
        | Holds::Number
        | Holds::Count
        | Holds::Factor
        | Holds::Flag
        | Holds::Date
        | Holds::Word(_)
        | Holds::Anything => {}
    }
}

fn add(used: Used, into: &mut BTreeMap<String, Used>) {
    let name = defined(used.shape, used.presence);
    if into.insert(name, used).is_none() {
        used.shape.keys().for_each(|key| collect(&key.holds, into));
    }
}

/// Examples are lists, files of `_common` begin with what they hold, answers have no format.
fn told_apart() -> Vec<(&'static str, Json)> {
    let of = |file: File| Json::map(value(&file.holds()));
    let has = |keys: &[&'static str]| {
        let any = keys.iter().map(|key| Json::map([("required", Json::texts([*key]))]));
        Json::map([("anyOf", Json::List(any.collect()))])
    };
    let branch =
        |condition, then, otherwise| vec![("if", condition), ("then", then), ("else", otherwise)];
    let given = branch(has(&["answers", "papers"]), of(File::Answers), of(File::Procedure));
    let kinds = ["group", "list", "values", "amounts", "holidays", "working"];
    let common = branch(has(&kinds), of(File::Common), Json::map(given));
    branch(Json::map([("type", Json::text("array"))]), of(File::Examples), Json::map(common))
}

fn definition(used: &Used) -> Json {
    let shape = used.shape;
    let mut entries = vec![
        ("description", Json::text(shape.says)),
        ("type", Json::texts(["object", "null"])),
        ("additionalProperties", Json::Flag(false)),
    ];
    if used.presence == Presence::Required {
        let required = shape.keys().filter(|key| key.presence == Presence::Required);
        entries.push(("required", Json::texts(required.map(|key| key.name))));
        let demands: Vec<Json> = shape.demands.iter().map(demanded).collect();
        if !demands.is_empty() {
            entries.push(("allOf", Json::List(demands)));
        }
    }
    let properties = shape.keys().map(|key| (key.name.to_owned(), property(key)));
    entries.push(("properties", Json::map(properties)));
    Json::map(entries)
}

fn demanded(demand: &Demand) -> Json {
    match demand {
        Demand::OneOf(keys) => {
            let any = keys.iter().map(|key| there(key));
            Json::map([("anyOf", Json::List(any.collect()))])
        }
        Demand::With { key, then } => Json::map([("if", there(key)), ("then", there(then))]),
        Demand::Where { key, words, then } => {
            let words = Json::map([("enum", Json::texts(words.iter().copied()))]);
            let condition =
                [("properties", Json::map([(*key, words)])), ("required", Json::texts([*key]))];
            Json::map([("if", Json::map(condition)), ("then", there(then))])
        }
    }
}

/// The key is there, and not empty.
fn there(key: &'static str) -> Json {
    let empty = Json::map([("type", Json::text("null"))]);
    let full = Json::map([("not", empty)]);
    Json::map([("required", Json::texts([key])), ("properties", Json::map([(key, full)]))])
}

/// A key: what it is for, an example, and what may stand there; one that is optional may be empty.
fn property(key: &Key) -> Json {
    let mut entries = vec![("description", Json::Text(described(key)))];
    if !key.example.is_empty() {
        entries.push(("examples", Json::List(vec![Json::example(key.example)])));
    }
    match key.presence {
        Presence::Required => entries.extend(value(&key.holds)),
        Presence::Optional => entries.extend(perhaps(&key.holds)),
    }
    Json::map(entries)
}

/// What the key is for; where words may stand there, what each means.
fn described(key: &Key) -> String {
    let mut text = key.says.to_owned();
    for own in key.holds.words() {
        text = format!("{text}\n- `{}`: {}", own.word, own.says);
    }
    text
}
