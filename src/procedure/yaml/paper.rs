//! Documents with their alternatives, and papers that must not be asked for.

use super::build::Build;
use super::keys::paper::{ALTERNATIVE, DOCUMENT, NEVER_ASK, POINT, UPLOAD, WAIVER};
use super::keys::word::HAND_IN;
use super::node::Node;
use super::read::Map;
use super::rule::row;
use crate::procedure::diagnostic::Code;
use crate::procedure::paper::{
    Advice, Alternative, Count, Document, HandIn, LookFor, NeverAsk, Waiver,
};

impl Build<'_, '_> {
    pub(super) fn document(&mut self, node: &Node) -> Option<Document> {
        let map = self.reader.map(node, &DOCUMENT)?;
        let id = self.reader.id(map, "id");
        let name = self.reader.required(map, "name");
        let hand_in = self.reader.word(map, "hand_in", HAND_IN);
        let one_of = self.reader.items(map, "one_of");
        let one_of = one_of.iter().filter_map(|own| self.alternative(own)).collect();
        Some(Document {
            id,
            name,
            hand_in: hand_in.unwrap_or(HandIn::Submit),
            count: self.count(map),
            needed: self.condition_of(map, "needed"),
            waived: self.waiver(map),
            one_of,
            look_for: self.look_for(map),
            advice: self.advice(map),
            applies: row(self.reader, map, ()),
            basis: self.basis(map),
        })
    }

    pub(super) fn never_ask(&mut self, node: &Node) -> Option<NeverAsk> {
        let map = self.reader.map(node, &NEVER_ASK)?;
        let paper = self.reader.required(map, "paper");
        let says = self.reader.required(map, "says");
        Some(NeverAsk { paper, says, basis: self.basis(map) })
    }

    /// Indices of documents named in a list.
    pub(super) fn document_indices(&mut self, map: Map<'_>, key: &str) -> Vec<u16> {
        let mut found = Vec::new();
        for node in self.reader.items(map, key) {
            let Some(id) = self.reader.text(node) else {
                continue;
            };
            if let Some((_, paper)) = self.names.papers.iter().find(|(own, _)| *own == id) {
                found.push(paper.document);
            } else {
                let nearest =
                    self.reader.near(&id, self.names.papers.iter().map(|(own, _)| &**own));
                self.reader.say(node.at, Code::UnknownDocument(id, nearest));
            }
        }
        found
    }

    fn alternative(&mut self, node: &Node) -> Option<Alternative> {
        let map = self.reader.map(node, &ALTERNATIVE)?;
        let _ = self.law(map);
        Some(Alternative {
            id: self.reader.id(map, "id"),
            name: self.reader.required(map, "name"),
            count: self.count(map),
            when: self.condition_of(map, "when"),
            get_from: self.reader.maybe(map, "get_from"),
            look_for: self.look_for(map),
        })
    }

    fn count(&mut self, map: Map<'_>) -> Count {
        Count {
            original: self.reader.number(map, "original").unwrap_or_default(),
            copies: self.reader.number(map, "copies").unwrap_or_default(),
        }
    }

    fn waiver(&mut self, map: Map<'_>) -> Option<Waiver> {
        let own = map.get("waived").and_then(|node| self.reader.map(node, &WAIVER))?;
        let when = self.condition_of(own, "when");
        let says = self.reader.required(own, "says");
        let law = self.law(own);
        Some(Waiver { when: when?, says, law })
    }

    fn look_for(&mut self, map: Map<'_>) -> Vec<LookFor> {
        let mut points = Vec::new();
        for node in self.reader.items(map, "look_for") {
            let Some(own) = self.reader.map(node, &POINT) else {
                continue;
            };
            points.push(LookFor {
                id: self.reader.id(own, "id"),
                says: self.reader.required(own, "says"),
                same_as: own.get("same_as").and_then(|node| self.field_at(node)),
                when: self.condition_of(own, "when"),
            });
        }
        points
    }

    fn advice(&mut self, map: Map<'_>) -> Advice {
        let upload = map.get("upload");
        let upload = upload.and_then(|node| self.reader.map(node, &UPLOAD));
        Advice {
            get_from: self.reader.maybe(map, "get_from"),
            photo: self.reader.maybe(map, "photo"),
            upload: upload.map(|own| self.reader.texts(own, "types")).unwrap_or_default(),
            max_mb: upload.and_then(|own| self.reader.number(own, "max_mb")),
        }
    }
}
