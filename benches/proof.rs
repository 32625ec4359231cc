//! How long it takes to prove the definitions, and what comes out.
//!
//! `cargo bench --bench proof [-- FOLDER]`; the budget is two seconds for the forty largest together.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures and tells")]

use std::path::Path;
use std::time::Instant;

use camtay::library::Library;
use camtay::procedure::proof::prove;

/// How many of the largest count.
const LARGEST: usize = 40;

fn main() {
    let folder = std::env::args().skip(1).find(|own| !own.starts_with('-'));
    let library = match folder {
        Some(folder) => {
            Library::folder(Path::new(&folder), None).unwrap_or_else(|_| Library::embedded())
        }
        None => Library::embedded(),
    };
    let today = jiff::civil::date(2026, 11, 25);
    let mut told = Vec::new();
    for id in library.catalog().entries().map(|own| own.id) {
        let Ok(procedure) = library.open(id, today) else { continue };
        let start = Instant::now();
        let proof = prove(&procedure, today);
        told.push((start.elapsed(), id, proof));
    }
    told.sort_by_key(|own| std::cmp::Reverse(own.0));
    println!(
        "{:40} {:>9} {:>7} {:>5} {:>9} {:>10}",
        "", "ms", "claims", "open", "questions", "nodes"
    );
    for (time, id, proof) in told.iter().take(LARGEST) {
        let ms = time.as_secs_f64() * 1000.0;
        let most = proof.most;
        let questions = format!("{}+{}", most.triage, most.all - most.triage);
        let (settled, open, nodes) = (proof.settled, proof.open, proof.nodes);
        println!("{id:40} {ms:9.2} {settled:7} {open:5} {questions:>9} {nodes:10}");
        if std::env::var_os("FINDINGS").is_some() {
            for own in &proof.findings {
                println!("    {own:?}");
            }
        }
    }
    let total: f64 = told.iter().take(LARGEST).map(|own| own.0.as_secs_f64()).sum();
    println!("the {} largest: {:.0} ms", told.len().min(LARGEST), total * 1000.0);
}
