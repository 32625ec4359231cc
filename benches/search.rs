//! How long a keystroke of the search takes among ten thousand procedures: two hundred queries, typed
//! letter by letter. `cargo bench --bench search`; with a folder of definitions as its argument it
//! searches those, for the same queries made of their own names.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark reads the clock and prints what it measured"
)]

#[path = "invented/names.rs"]
mod names;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use camtay::library::Library;
use camtay::procedure::catalog::{Catalog, Entry};
use camtay::text::fold::fold;

const PROCEDURES: usize = 10_000;
const QUERIES: usize = 240;

/// What the first screen asks for.
const MOST: usize = 300;

fn main() {
    let folder = std::env::args().skip(1).find(|own| Path::new(own).is_dir());
    let catalog = match &folder {
        Some(folder) => Library::folder(Path::new(folder), None).unwrap().catalog().clone(),
        None => Catalog::new((0..PROCEDURES).map(entry).collect()),
    };
    let begun = Instant::now();
    catalog.search("d", MOST);
    println!("{} procedures, index of words in {:?}", catalog.len(), begun.elapsed());
    let queries: Vec<String> = (0..QUERIES)
        .map(|number| match &folder {
            Some(_) => typed(catalog.entry(number * 41 % catalog.len()).unwrap().name, number),
            None => typed(&names::name(number * 37), number),
        })
        .collect();
    print("every keystroke", &times(&catalog, &queries, |_| true));
    print("the first letter", &times(&catalog, &queries, |length| length == 1));
    let nothing = |query: &str| format!("{query} zq");
    let lost: Vec<String> = queries.iter().map(|own| nothing(own)).collect();
    print("slips and rests only", &times(&catalog, &lost, |length| length > 6));
}

/// What people type for a name: a few of its words, with marks or without, with a slip, or initials.
fn typed(name: &str, number: usize) -> String {
    let name = name.to_lowercase();
    let words: Vec<&str> = name.split_whitespace().collect();
    let some = words.iter().skip(number % 3).take(2 + number % 4);
    let typed = some.copied().collect::<Vec<_>>().join(" ");
    match number % 5 {
        0 | 1 => fold(&typed),
        2 => typed,
        3 => slip(&fold(&typed)),
        _ => fold(&words.iter().filter_map(|word| word.chars().next()).take(5).collect::<String>()),
    }
}

/// The last two letters swapped.
fn slip(typed: &str) -> String {
    let mut letters: Vec<char> = typed.chars().collect();
    let last = letters.len().saturating_sub(1);
    letters.swap(last, last.saturating_sub(1));
    letters.into_iter().collect()
}

fn entry(number: usize) -> Entry {
    Entry {
        id: format!("thu-tuc-{number}").into(),
        code: format!("{}.{:06}", 1 + number % 3, 100_000 + number).into(),
        name: names::name(number).into(),
        domain: format!("linh-vuc-{}", number % 40).into(),
        ..Entry::default()
    }
}

/// The times of the queries' beginnings whose length counts, in order; the best of three each, because
/// others use the machine.
fn times(catalog: &Catalog, queries: &[String], counts: impl Fn(usize) -> bool) -> Vec<Duration> {
    let mut times = Vec::new();
    for query in queries {
        let ends = query.char_indices().map(|(at, letter)| at + letter.len_utf8());
        for (length, end) in (1..).zip(ends) {
            if counts(length) {
                let typed = query.get(..end).unwrap();
                times.extend((0..3).map(|_| time(catalog, typed)).min());
            }
        }
    }
    times.sort_unstable();
    times
}

fn time(catalog: &Catalog, typed: &str) -> Duration {
    let begun = Instant::now();
    black_box(catalog.search(black_box(typed), MOST));
    begun.elapsed()
}

fn print(what: &str, times: &[Duration]) {
    let at = |share: usize| times.get(times.len() * share / 100).unwrap().as_micros();
    let worst = times.last().unwrap().as_micros();
    println!(
        "{what:22} {:6} keys   median {:5} µs   p99 {:5} µs   worst {worst:5} µs",
        times.len(),
        at(50),
        at(99),
    );
}
