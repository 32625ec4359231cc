//! How long a definition takes from YAML to ready, against the parser alone over the same text in the
//! same run. `cargo bench --bench definitions`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark reads files and the clock and prints what it measured"
)]

use std::hint::black_box;
use std::time::Instant;

use camtay::library::Library;
use camtay::procedure::yaml::read_procedure;
use serde::de::IgnoredAny;

fn main() {
    let library = Library::embedded();
    let shared = library.shared().unwrap();
    for entry in library.catalog().entries() {
        let path = entry.place;
        let text = std::fs::read_to_string(path).unwrap();
        let bare = median(|| drop(black_box(serde_yaml::from_str::<IgnoredAny>(&text))));
        let ready = median(|| drop(black_box(read_procedure(path, &text, &shared))));
        println!(
            "{:42} {:3} KB  parser {bare:7.0} µs  ready {ready:7.0} µs  ratio {:.2}",
            entry.id,
            text.len() / 1024,
            ready / bare
        );
    }
}

/// The median of 40 runs, in microseconds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..40)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(20).copied().unwrap_or_default()
}
