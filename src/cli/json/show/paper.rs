//! Papers in `show --json`.

use serde::Serialize;

use super::{Applies, Basis, Filler, Law};
use crate::procedure::paper::{self, HandIn};

/// Papers needed, and papers that must not be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Papers {
    documents: Vec<Document>,
    never_ask: Vec<NeverAsk>,
}

/// A paper the procedure may need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Document {
    id: Box<str>,
    name: Box<str>,
    hand_in: &'static str,
    #[serde(flatten)]
    count: Count,
    needed: Option<String>,
    waived: Option<Waiver>,
    one_of: Vec<Alternative>,
    look_for: Vec<LookFor>,
    #[serde(flatten)]
    advice: Advice,
    #[serde(flatten)]
    applies: Applies,
    #[serde(flatten)]
    basis: Basis,
}

/// How many of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Count {
    original: u8,
    copies: u8,
}

/// When a needed paper need not be brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Waiver {
    when: Option<String>,
    says: Box<str>,
    law: Vec<Law>,
}

/// One of several papers of which any one is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Alternative {
    id: Box<str>,
    name: Box<str>,
    #[serde(flatten)]
    count: Count,
    when: Option<String>,
    get_from: Option<Box<str>>,
    look_for: Vec<LookFor>,
}

/// A point to look at on a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct LookFor {
    id: Box<str>,
    says: Box<str>,
    same_as: Option<String>,
    when: Option<String>,
}

/// Practical advice about a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Advice {
    get_from: Option<Box<str>>,
    photo: Option<Box<str>>,
    upload: Upload,
}

/// The files that are taken; no types means that they are not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Upload {
    types: Vec<Box<str>>,
    max_mb: Option<u16>,
}

/// A paper that must not be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct NeverAsk {
    paper: Box<str>,
    says: Box<str>,
    #[serde(flatten)]
    basis: Basis,
}

impl Filler<'_> {
    pub(super) fn papers(&self) -> Papers {
        let documents = self.procedure.documents.iter();
        let never_ask = self.procedure.never_ask.iter().map(|own| NeverAsk {
            paper: own.paper.clone(),
            says: own.says.clone(),
            basis: self.basis(&own.basis),
        });
        Papers {
            documents: documents.map(|own| self.document(own)).collect(),
            never_ask: never_ask.collect(),
        }
    }

    fn document(&self, own: &paper::Document) -> Document {
        let alternatives = own.one_of.iter();
        Document {
            id: own.id.clone(),
            name: own.name.clone(),
            hand_in: match own.hand_in {
                HandIn::Submit => "submit",
                HandIn::Show => "show",
                HandIn::Lookup => "lookup",
            },
            count: Count::of(own.count),
            needed: self.when(own.needed),
            waived: own.waived.as_ref().map(|waiver| self.waiver(waiver)),
            one_of: alternatives.map(|own| self.alternative(own)).collect(),
            look_for: self.look_for(&own.look_for),
            advice: Advice {
                get_from: own.advice.get_from.clone(),
                photo: own.advice.photo.clone(),
                upload: Upload { types: own.advice.upload.clone(), max_mb: own.advice.max_mb },
            },
            applies: Applies::of(&own.applies),
            basis: self.basis(&own.basis),
        }
    }

    fn waiver(&self, waiver: &paper::Waiver) -> Waiver {
        let law = waiver.law.iter();
        let law = law.filter_map(|at| self.procedure.law.get(usize::from(*at)));
        Waiver { when: self.when(Some(waiver.when)), says: waiver.says.clone(), law: Law::of(law) }
    }

    fn alternative(&self, own: &paper::Alternative) -> Alternative {
        Alternative {
            id: own.id.clone(),
            name: own.name.clone(),
            count: Count::of(own.count),
            when: self.when(own.when),
            get_from: own.get_from.clone(),
            look_for: self.look_for(&own.look_for),
        }
    }

    fn look_for(&self, points: &[paper::LookFor]) -> Vec<LookFor> {
        let points = points.iter().map(|own| LookFor {
            id: own.id.clone(),
            says: own.says.clone(),
            same_as: own.same_as.map(|at| self.path(at)),
            when: self.when(own.when),
        });
        points.collect()
    }
}

impl Count {
    fn of(count: paper::Count) -> Self {
        Self { original: count.original, copies: count.copies }
    }
}
