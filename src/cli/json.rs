//! The shapes of `--json`, as docs/json.md describes them: types of their own, so that the program may
//! change inside while programs that read its output do not notice. No key is ever left out.

pub(super) mod assess;
pub(super) mod check;
pub(super) mod diff;
pub(super) mod import;
pub(super) mod schema;
pub(super) mod search;
pub(super) mod show;

use serde::Serialize;

use crate::procedure::rule::{self, Confidence};

/// The number of the contract; a change that breaks readers makes it another.
const FORMAT: u8 = 1;

/// A source of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Law {
    id: Box<str>,
    name: Box<str>,
    article: Option<Box<str>>,
}

impl Law {
    /// The sources in their order.
    pub(super) fn of<'a>(law: impl IntoIterator<Item = &'a rule::Law>) -> Vec<Self> {
        law.into_iter().map(Self::one).collect()
    }

    /// One source.
    pub(super) fn one(own: &rule::Law) -> Self {
        Self { id: own.id.clone(), name: own.name.clone(), article: own.article.clone() }
    }
}

/// The word for how sure a rule's author is.
pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Sure => "sure",
        Confidence::Verify => "verify",
    }
}

/// A value of these shapes as text.
pub(super) fn text(value: &impl Serialize) -> String {
    // These shapes hold texts, whole numbers and lists only, which can always be written.
    serde_json::to_string_pretty(value).unwrap_or_default()
}
