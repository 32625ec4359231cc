//! What may stand under a key, as JSON Schema. A text may be written without quotes though YAML takes
//! it for a number: the reader keeps what was written.

use super::ordered::Json;
use crate::procedure::yaml::keys::{Holds, Names, Presence, Shape};

/// The parts of a schema object.
pub(super) type Parts = Vec<(&'static str, Json)>;

/// The name under which a shape is defined.
pub(super) fn defined(shape: &Shape, presence: Presence) -> String {
    match presence {
        Presence::Required => shape.name.to_owned(),
        Presence::Optional => format!("{}_changes", shape.name),
    }
}

/// What must stand there.
pub(super) fn value(holds: &Holds) -> Parts {
    match holds {
        Holds::Format => vec![("enum", Json::List(vec![Json::Number(1), Json::text("1")]))],
        Holds::Text | Holds::Memo => types(&["string", "number"]),
        Holds::Expression => types(&["string", "number", "boolean"]),
        Holds::Id => pattern(ID),
        Holds::FolderId => pattern(FOLDER_ID),
        Holds::Path => pattern(PATH),
        Holds::Date => pattern(DATE),
        Holds::Flag => types(&["boolean"]),
        Holds::Number => number("^-?[0-9]+$"),
        Holds::Count => {
            let mut parts = number("^[0-9]+$");
            parts.push(("minimum", Json::Number(0)));
            parts
        }
        Holds::Factor => {
            let mut parts = number("^[0-9]+([.,][0-9]{1,2})?$");
            parts.push(("minimum", Json::Number(0)));
            parts
        }
        Holds::Word(words) => {
            vec![("enum", Json::texts(words().iter().map(|own| own.word)))]
        }
        Holds::Map(shape) => object(&defined(shape, Presence::Required)),
        Holds::Changes(shape) => object(&defined(shape, Presence::Optional)),
        Holds::List(own) => {
            vec![("type", Json::text("array")), ("items", Json::map(value(own)))]
        }
        Holds::ByName(names, own) => vec![
            ("type", Json::text("object")),
            ("propertyNames", Json::map([("pattern", Json::text(name(*names)))])),
            ("additionalProperties", Json::map(named(own))),
        ],
        Holds::Either(several) => {
            let several = several.iter().map(|own| Json::map(value(own)));
            vec![("anyOf", Json::List(several.collect()))]
        }
        Holds::Anything => Vec::new(),
    }
}

/// What may stand there, or nothing: an empty key counts as left out.
pub(super) fn perhaps(holds: &Holds) -> Parts {
    let mut parts = value(holds);
    // A definition allows emptiness already; only its use says that something must be there.
    if let Holds::Map(_) | Holds::Changes(_) = holds {
        parts.retain(|(key, _)| *key != "type");
        return parts;
    }
    for (key, own) in &mut parts {
        match (*key, own) {
            ("type", Json::List(types)) => types.push(Json::text("null")),
            ("type", own) => *own = Json::List(vec![own.clone(), Json::text("null")]),
            ("enum", Json::List(words)) => words.push(Json::Empty),
            ("anyOf", Json::List(several)) => {
                several.push(Json::map([("type", Json::text("null"))]));
            }
            _ => {}
        }
    }
    parts
}

/// What may stand under a name of the author's own: lists, changes and ids may be left empty.
fn named(holds: &Holds) -> Parts {
    let may = matches!(holds, Holds::List(_) | Holds::Changes(_) | Holds::Id);
    if may { perhaps(holds) } else { value(holds) }
}

const ID: &str = "^[a-z][a-z0-9_]*$";
const FOLDER_ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const PATH: &str = "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$";
const CODE: &str = "^[a-z0-9_]+$";
const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

fn name(names: Names) -> &'static str {
    match names {
        Names::Ids => ID,
        Names::Codes => CODE,
        Names::Paths => PATH,
    }
}

fn types(names: &[&str]) -> Parts {
    vec![("type", Json::texts(names.iter().copied()))]
}

fn pattern(pattern: &str) -> Parts {
    vec![("type", Json::text("string")), ("pattern", Json::text(pattern))]
}

/// A whole number, in quotes or without.
fn number(pattern: &str) -> Parts {
    vec![("type", Json::texts(["integer", "string"])), ("pattern", Json::text(pattern))]
}

fn object(name: &str) -> Parts {
    vec![("$ref", Json::Text(format!("#/$defs/{name}"))), ("type", Json::text("object"))]
}
