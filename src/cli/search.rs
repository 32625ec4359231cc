//! `camtay search`: the procedures that fit what somebody says, best first.

use super::arguments::Shape;
use super::json::search::{Result, Searched};
use super::layout::Layout;
use super::printed::Printed;
use crate::library::Library;
use crate::locale::Locale;
use crate::procedure::catalog::{By, Hit, Listed};
use crate::text::nfc::{clean, visible};

/// The ranked procedures; none is no failure.
pub(super) fn run(locale: &Locale, library: &Library, query: &str, shape: Shape) -> Printed {
    let catalog = library.catalog();
    let hits = catalog.search(&clean(query));
    let results = hits.iter().filter_map(|hit| {
        let listed = catalog.entries().get(hit.at)?;
        Some(result(locale, listed, *hit))
    });
    let results = results.collect();
    Printed::done(match shape {
        Shape::Json => Searched::of(results).text(),
        Shape::Words => told(locale, query, &results),
    })
}

fn result(locale: &Locale, listed: &Listed, hit: Hit) -> Result {
    Result {
        id: listed.id.clone(),
        code: listed.code.clone(),
        name: listed.name.clone(),
        domain: listed.domain.clone(),
        why: why(locale, listed, hit.by),
    }
}

fn why(locale: &Locale, listed: &Listed, by: By) -> String {
    match by {
        By::Code => locale.text("cli-fits-code").into_owned(),
        By::Name => locale.text("cli-fits-name").into_owned(),
        By::Keyword(at) => {
            let word = listed.keywords.get(usize::from(at));
            let word = word.map_or("", |own| own);
            locale.with("cli-fits-keyword", &[("word", word)])
        }
    }
}

fn told(locale: &Locale, query: &str, results: &Vec<Result>) -> String {
    if results.is_empty() {
        return locale.with("home-nothing-found", &[("query", &visible(query))]);
    }
    let mut layout = Layout::default();
    for own in results {
        layout.entry(&format!("{} ({})", own.name, own.code));
        layout.about(&format!("{} · {}", own.id, own.why));
    }
    layout.text()
}
