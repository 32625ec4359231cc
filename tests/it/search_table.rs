//! What people say at the desk, judged by people who did not know the search: `queries/*.tsv` has a query,
//! the procedures that may stand first (none where nothing may be found) and its kind, a line each. The
//! search is held to shares of them, not to single lines.
//! `CAMTAY_MISSED=1 cargo test search_table -- --nocapture` names what is missed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use camtay::library::Library;
use camtay::procedure::catalog::{Catalog, Likeness};

/// A query and what is expected of it.
struct Judged {
    query: String,
    expected: Vec<String>,
    kind: String,
}

/// What a query finds.
struct Given {
    ids: Vec<String>,
    likeness: Likeness,
}

/// How many queries of a kind were answered how well.
#[derive(Default, Clone, Copy)]
struct Score {
    sought: usize,
    first: usize,
    among_five: usize,
    /// Of those sought, how many are called only the nearest.
    doubted: usize,
    foreign: usize,
    /// Of the foreign, how many find nothing.
    refused: usize,
    /// Of the foreign, how many find nothing or only what is called the nearest.
    told: usize,
}

impl Score {
    fn add(&mut self, judged: &Judged, given: &Given) {
        let nearest = given.likeness == Likeness::Nearest;
        if judged.expected.is_empty() {
            self.foreign += 1;
            self.refused += usize::from(given.ids.is_empty());
            self.told += usize::from(given.ids.is_empty() || nearest);
            return;
        }
        let fits = |own: &String| judged.expected.contains(own);
        self.sought += 1;
        self.first += usize::from(given.ids.first().is_some_and(fits));
        self.among_five += usize::from(given.ids.iter().take(5).any(fits));
        self.doubted += usize::from(nearest);
    }

    /// Hit@1, hit@5, right ones doubted, foreign ones refused and foreign ones told, in percent.
    fn shares(self) -> [f64; 5] {
        let share = |part, all: usize| share(part, all.max(1));
        [
            share(self.first, self.sought),
            share(self.among_five, self.sought),
            share(self.doubted, self.sought),
            share(self.refused, self.foreign),
            share(self.told, self.foreign),
        ]
    }
}

fn share(part: usize, all: usize) -> f64 {
    let whole = |own: usize| f64::from(u32::try_from(own).unwrap());
    100.0 * whole(part) / whole(all)
}

fn judged(name: &str) -> Vec<Judged> {
    let path = format!("{}/tests/it/queries/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| {
            let [query, expected, kind] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            let expected = expected.split(',').map(str::trim).filter(|own| !own.is_empty());
            Judged {
                query: query.to_owned(),
                expected: expected.map(str::to_owned).collect(),
                kind: kind.to_owned(),
            }
        })
        .collect()
}

fn given(catalog: &Catalog, query: &str) -> Given {
    let found = catalog.search(query, 10);
    let ids = found.hits.iter().map(|hit| catalog.entry(hit.at).unwrap().id.to_owned());
    Given { ids: ids.collect(), likeness: found.likeness }
}

/// The scores by kind, and of all.
fn scores(catalog: &Catalog, all: &[Judged]) -> (BTreeMap<String, Score>, Score) {
    let (mut kinds, mut whole) = (BTreeMap::<String, Score>::new(), Score::default());
    for own in all {
        let given = given(catalog, &own.query);
        kinds.entry(own.kind.clone()).or_default().add(own, &given);
        whole.add(own, &given);
    }
    (kinds, whole)
}

/// The queries that are not answered as expected, with what stands first instead.
fn missed(catalog: &Catalog, all: &[Judged]) -> String {
    let mut text = String::new();
    for own in all {
        let found = given(catalog, &own.query).ids;
        let right = match &*own.expected {
            [] => found.is_empty(),
            expected => found.first().is_some_and(|own| expected.contains(own)),
        };
        if !right {
            let got: Vec<&String> = found.iter().take(5).collect();
            let (kind, query, expected) = (&own.kind, &own.query, &own.expected);
            writeln!(text, "{kind:10} {query}\n   want {expected:?}\n   got  {got:?}").unwrap();
        }
    }
    text
}

fn table(name: &str, kinds: &BTreeMap<String, Score>, whole: Score) -> String {
    let mut text = format!("{name:12} queries  hit@1  hit@5 doubted refused    told\n");
    let rows = kinds.iter().map(|(kind, own)| (&**kind, *own)).chain([("all", whole)]);
    for (kind, own) in rows {
        let queries = own.sought + own.foreign;
        write!(text, "{kind:12} {queries:7}").unwrap();
        for share in own.shares() {
            write!(text, " {share:6.1}%").unwrap();
        }
        writeln!(text).unwrap();
    }
    text
}

#[test]
fn people_find_what_they_mean() {
    let library = Library::embedded();
    let catalog = library.catalog();
    let mut all = Vec::new();
    for name in ["a.tsv", "b.tsv"] {
        let own = judged(name);
        let (kinds, whole) = scores(catalog, &own);
        if std::env::var_os("CAMTAY_MISSED").is_some() {
            println!("{}", missed(catalog, &own));
        }
        println!("{}", table(name, &kinds, whole));
        all.extend(own);
    }
    assert!(all.len() >= 400, "{} queries", all.len());
    let mut whole = Score::default();
    for own in &all {
        whole.add(own, &given(catalog, &own.query));
    }
    let [first, five, doubted, refused, told] = whole.shares();
    assert!(first >= 92.0, "hit@1 {first:.1} %");
    assert!(five >= 98.0, "hit@5 {five:.1} %");
    // What the set does not have often shares words with what it has: then it is called the nearest.
    assert!(refused >= 30.0, "refused {refused:.1} %");
    assert!(told >= 85.0, "told {told:.1} %");
    assert!(doubted <= 12.0, "doubted {doubted:.1} %");
}
