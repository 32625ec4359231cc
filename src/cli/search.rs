//! `camtay search`: the procedures that fit what somebody says, best first.

use super::arguments::Shape;
use super::json::search::{Result, Searched};
use super::layout::Layout;
use super::printed::Printed;
use crate::locale::Locale;
use crate::procedure::catalog::{By, Catalog, Hit, Likeness, Listed};
use crate::text::nfc::{clean, visible};

/// The ranked procedures; none is no failure.
pub(super) fn run(locale: &Locale, catalog: &Catalog, query: &str, shape: Shape) -> Printed {
    let found = catalog.search(&clean(query), usize::MAX);
    let results = found.hits.iter().filter_map(|hit| {
        let listed = catalog.entry(hit.at)?;
        Some(result(locale, &listed, *hit))
    });
    let results = results.collect();
    Printed::done(match shape {
        Shape::Json => Searched::of(found.likeness, results).text(),
        Shape::Words => told(locale, query, found.likeness, &results),
    })
}

fn result(locale: &Locale, listed: &Listed<'_>, hit: Hit) -> Result {
    Result {
        id: listed.id.into(),
        code: listed.code.into(),
        name: listed.name.into(),
        domain: listed.domain.into(),
        why: why(locale, listed, hit.by),
    }
}

fn why(locale: &Locale, listed: &Listed<'_>, by: By) -> String {
    match by {
        By::Code => locale.text("cli-fits-code").into_owned(),
        By::Name => locale.text("cli-fits-name").into_owned(),
        By::Keyword(at) => {
            let word = listed.keywords.iter().nth(usize::from(at)).unwrap_or_default();
            locale.with("home-fits", &[("word", word)])
        }
    }
}

fn told(locale: &Locale, query: &str, likeness: Likeness, results: &Vec<Result>) -> String {
    if results.is_empty() {
        return locale.with("home-nothing-found", &[("query", &visible(query))]);
    }
    let mut layout = Layout::default();
    if likeness == Likeness::Nearest {
        layout.line(&locale.with("home-nearest", &[("query", &visible(query))]));
    }
    for own in results {
        layout.entry(&format!("{} ({})", own.name, own.code));
        layout.about(&format!("{} · {}", own.id, own.why));
    }
    layout.text()
}
