//! Where the parts of a definition stand in its file, for whoever has something to say about them
//! after reading: the checker and the preview.

use std::collections::BTreeMap;

use super::mentions::Mentions;
use super::node::{At, Content, Entry, Node};
use super::shadow::{Shadow, shadows};
use crate::procedure::Procedure;
use crate::procedure::form::{FieldIx, Section};

/// A part of a definition, by its index in [`Procedure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// The file as a whole: its id.
    File,
    /// A key of the file's top map, or of `about`, `reviewed`, `in_force` below it.
    Key(&'static str),
    /// An entry of the law.
    Law(u16),
    /// A fact.
    Fact(u16),
    /// A row of the fees, then of the benefits.
    Sum(u16),
    /// A row of the processing times.
    Processing(u16),
    /// A deadline.
    Deadline(u16),
    /// A section of the form; 0 is the triage.
    Section(u8),
    /// A question; one that a group brings stands where the group is used.
    Field(FieldIx),
    /// An option of a choice.
    Option(FieldIx, u16),
    /// An outcome.
    Outcome(u16),
    /// A document.
    Document(u16),
    /// An alternative of a document.
    Alternative(u16, u16),
    /// A document's waiver.
    Waiver(u16),
    /// A paper that must not be asked for.
    NeverAsk(u16),
    /// A check, in file order.
    Check(u16),
    /// A step on the portal.
    Step(u16),
}

/// Which part of a [`Spot`] is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// What names it: its id, or where it begins.
    Name,
    /// A key of its own, where it has it: `when`, `needed`, `ensure`, `ask`.
    Key(&'static str),
}

/// The places of a definition's parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    all: BTreeMap<(Spot, Side), At>,
    mentions: Mentions,
    shadows: Vec<Shadow>,
}

impl Places {
    /// Where a part stands: its key where it has it, else its name, else the file's beginning.
    pub fn at(&self, spot: Spot, side: Side) -> At {
        let named = || self.all.get(&(spot, Side::Name));
        let found = self.all.get(&(spot, side)).or_else(named);
        found.copied().unwrap_or(At { line: 1, column: 1, length: 1 })
    }

    /// Whether the part carries this key in the file.
    pub fn has(&self, spot: Spot, key: &'static str) -> bool {
        self.all.contains_key(&(spot, Side::Key(key)))
    }

    /// Which names the definition uses.
    pub fn mentions(&self) -> &Mentions {
        &self.mentions
    }

    /// Names that mean a section's own field where the triage or a fact has them too.
    pub fn shadows(&self) -> &[Shadow] {
        &self.shadows
    }

    fn note(&mut self, spot: Spot, node: &Node) {
        let id = entry(node, "id").or_else(|| entry(node, "paper")).map(|own| own.value.at);
        self.all.insert((spot, Side::Name), id.unwrap_or(node.at));
        self.keys(spot, node);
    }

    fn keys(&mut self, spot: Spot, node: &Node) {
        for own in entries(node) {
            if let Some(key) = KEYS.iter().find(|key| **key == &*own.key) {
                self.all.insert((spot, Side::Key(key)), own.value.at);
            }
        }
    }
}

/// The keys whose places are kept.
const KEYS: &[&str] = &[
    "when",
    "needed",
    "ensure",
    "is",
    "ask",
    "why",
    "label",
    "says",
    "say",
    "law",
    "data",
    "officer",
    "hint",
    "amount",
    "name",
    "article",
    "do",
    "title",
    "get_from",
    "photo",
    "options",
    "fill",
    "look_for",
    "confidence",
    "summary",
    "who",
    "where",
    "result",
];
/// The keys of the file whose places are kept.
const TOP: &[&str] = &[
    "code", "name", "domain", "keywords", "in_force", "reviewed", "about", "subject", "portal",
    "ignore", "fees", "benefits", "form", "triage",
];

/// The part at an index.
type SpotAt = fn(u16) -> Spot;

/// The places of a definition that was read from this tree without errors.
pub(super) fn places(root: &Node, procedure: &Procedure) -> Places {
    let mut places = Places { mentions: Mentions::of(root), ..Places::default() };
    places.note(Spot::File, root);
    for key in TOP {
        if let Some(own) = entry(root, key) {
            places.all.insert((Spot::Key(key), Side::Name), own.at);
            places.keys(Spot::Key(key), &own.value);
        }
    }
    for (index, own) in (0_u16..).zip(entry(root, "law").map_or(&[][..], |own| entries(&own.value)))
    {
        places.all.insert((Spot::Law(index), Side::Name), own.at);
    }
    for (index, own) in
        (0_u16..).zip(entry(root, "facts").map_or(&[][..], |own| entries(&own.value)))
    {
        places.all.insert((Spot::Fact(index), Side::Name), own.at);
        places.keys(Spot::Fact(index), &own.value);
    }
    for (index, node) in (0_u16..).zip(items(root, "fees").iter().chain(items(root, "benefits"))) {
        places.note(Spot::Sum(index), node);
    }
    let lists: [(&str, SpotAt); 5] = [
        ("processing", Spot::Processing),
        ("deadlines", Spot::Deadline),
        ("outcomes", Spot::Outcome),
        ("never_ask", Spot::NeverAsk),
        ("checks", Spot::Check),
    ];
    for (key, spot) in lists {
        for (index, node) in (0_u16..).zip(items(root, key)) {
            places.note(spot(index), node);
        }
    }
    documents(&mut places, root);
    form(&mut places, root, procedure);
    let portal = entry(root, "portal").map(|own| &own.value);
    for (index, node) in (0_u16..).zip(portal.map_or(&[][..], |own| items(own, "steps"))) {
        places.note(Spot::Step(index), node);
    }
    places
}

fn documents(places: &mut Places, root: &Node) {
    for (index, node) in (0_u16..).zip(items(root, "documents")) {
        places.note(Spot::Document(index), node);
        if let Some(waived) = entry(node, "waived") {
            places.note(Spot::Waiver(index), &waived.value);
        }
        for (at, own) in (0_u16..).zip(items(node, "one_of")) {
            places.note(Spot::Alternative(index, at), own);
        }
    }
}

fn form(places: &mut Places, root: &Node, procedure: &Procedure) {
    let written = entry(root, "form").map(|own| &own.value);
    let sections = written.map_or(&[][..], |own| items(own, "sections"));
    let triage = procedure.form.sections.first();
    if let Some(triage) = triage {
        fields(places, (items(root, "triage"), root), procedure, triage);
    }
    for ((index, section), node) in
        (1_u8..).zip(procedure.form.sections.iter().skip(1)).zip(sections)
    {
        places.note(Spot::Section(index), node);
        fields(places, (items(node, "fields"), node), procedure, section);
        places.shadows.extend(shadows(procedure, section, items(node, "fields")));
    }
}

/// The fields of a section: those written there, and those that a group brings.
fn fields(
    places: &mut Places,
    (written, node): (&[Node], &Node),
    procedure: &Procedure,
    section: &Section,
) {
    for (index, field) in procedure.form.fields_of(section) {
        let own = written.iter().find(|own| id(own) == Some(&*field.id));
        let Some(own) = own else {
            let used = entry(node, "use").map_or(node.at, |own| own.value.at);
            places.all.insert((Spot::Field(index), Side::Name), used);
            continue;
        };
        places.note(Spot::Field(index), own);
        let options = entry(own, "options").map(|own| &own.value);
        for (option, own) in (0_u16..).zip(options.map_or(&[][..], entries)) {
            places.all.insert((Spot::Option(index, option), Side::Name), own.at);
            places.keys(Spot::Option(index, option), &own.value);
        }
    }
}

fn id(node: &Node) -> Option<&str> {
    match &entry(node, "id")?.value.value {
        Content::Scalar(id, _) => Some(id.trim()),
        Content::Map(_) | Content::List(_) | Content::Empty => None,
    }
}

fn entry<'a>(node: &'a Node, key: &str) -> Option<&'a Entry> {
    entries(node).iter().find(|own| *own.key == *key)
}

fn entries(node: &Node) -> &[Entry] {
    if let Content::Map(entries) = &node.value { entries } else { &[] }
}

fn items<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    match entry(node, key).map(|own| &own.value.value) {
        Some(Content::List(items)) => items,
        Some(Content::Map(_) | Content::Scalar(..) | Content::Empty) | None => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::yaml::{Shared, read_placed};

    const TEXT: &str = "\
format: 1
id: thu
code: \"9.999999\"
name: Thử
domain: thu
about: { summary: Thử, who: Ai cũng được, where: Ở đây, result: Không có gì, online: none }
law:
  l1: { name: Luật thử }
triage:
  - id: chon
    type: choice
    label: Chọn
    options:
      co: Có
      khong: { label: Không, when: today > \"2020-01-01\" }
documents:
  - id: giay
    name: Giấy
    hand_in: show
    needed: chon == \"co\"
";

    #[test]
    fn every_part_is_found_where_it_stands() {
        let (read, diagnostics) = read_placed("thu.yaml", TEXT, &Shared::default());
        assert_eq!(diagnostics, []);
        let places = read.unwrap().places;
        let at = |spot, side| {
            let at = places.at(spot, side);
            (at.line, at.column)
        };
        let field = FieldIx(0);
        assert_eq!(at(Spot::File, Side::Name), (2, 5));
        assert_eq!(at(Spot::Law(0), Side::Name), (8, 3));
        assert_eq!(at(Spot::Field(field), Side::Key("label")), (12, 12));
        assert_eq!(at(Spot::Option(field, 0), Side::Name), (14, 7));
        assert_eq!(at(Spot::Option(field, 1), Side::Key("when")), (15, 36));
        assert_eq!(at(Spot::Document(0), Side::Key("needed")), (20, 13));
        assert_eq!(at(Spot::Document(0), Side::Key("when")), (17, 9));
        assert!(places.has(Spot::Document(0), "needed"));
        assert!(!places.has(Spot::Document(0), "law"));
    }
}
