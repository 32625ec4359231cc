//! `ignore:`: what an author does not want to be told, and why.

use super::keys::head::IGNORE;
use super::node::{At, Content, Node};
use super::read::Reader;

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignore {
    /// The diagnostic's name.
    pub code: Box<str>,
    /// The part it stands at; anywhere in the file where absent.
    pub at: Option<Box<str>>,
    /// The reason.
    pub because: Box<str>,
    /// Where the entry stands.
    pub place: At,
}

/// The entries of a definition.
pub(super) fn ignore(reader: &mut Reader<'_>, root: &Node) -> Vec<Ignore> {
    let Content::Map(keys) = &root.value else {
        return Vec::new();
    };
    let Some(list) = keys.iter().find(|own| &*own.key == "ignore") else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for node in reader.list(&list.value) {
        let Some(own) = reader.map(node, &IGNORE) else {
            continue;
        };
        let place = own.get("code").map_or(own.at, |code| code.at);
        let code = reader.required(own, "code");
        let at = reader.maybe(own, "at");
        let because = reader.required(own, "because");
        entries.push(Ignore { code, at, because, place });
    }
    entries
}
