//! How long it takes to read a typed address, to find what fits one that is being typed, and to name a
//! unit by its code, over those of `tests/addresses.txt` that name no desk; and what share of those is taken, asked, old, refused.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "measures with the clock and prints a table"
)]

use std::collections::BTreeMap;
use std::fs::read_to_string;
use std::hint::black_box;
use std::time::{Duration, Instant};

use camtay::procedure::unit::{self, Verdict};

const ROUNDS: usize = 5;

fn main() {
    let text = read_to_string("tests/addresses.txt").unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let typed: Vec<&str> = rows.filter_map(|line| Some(line.split_once(" => ")?.0)).collect();
    let typed: Vec<&str> = typed.into_iter().filter(|line| !line.starts_with('[')).collect();
    let mut shares = BTreeMap::<&str, usize>::new();
    for line in &typed {
        let word = match unit::read(line, None).verdict {
            Verdict::Found => "found",
            Verdict::Asked => "asked",
            Verdict::Old => "old",
            Verdict::Unknown => "refused",
        };
        *shares.entry(word).or_default() += 1;
    }
    println!("{} typed addresses: {shares:?}", typed.len());
    let begun: Vec<String> = typed.iter().flat_map(|line| beginnings(line)).collect();
    let begun: Vec<&str> = begun.iter().map(String::as_str).collect();
    let codes: Vec<(&str, &str)> = unit::units().map(|own| (own.province.code, own.code)).collect();
    let parse = |_: &str| {
        black_box(unit::units().count());
    };
    tell("the whole table", &mut times(&[""], parse));
    tell("read a line", &mut times(&typed, |line| drop(black_box(unit::read(line, None)))));
    let offers = |line: &str| drop(black_box(unit::offers(line, Some("01"), 5)));
    tell("offers, letter by letter", &mut times(&begun, offers));
    let mut found = Vec::new();
    for (province, code) in codes {
        let start = Instant::now();
        black_box(unit::find(province, code));
        found.push(start.elapsed());
    }
    tell("a unit by its code", &mut found);
}

/// A line as it grows.
fn beginnings(line: &str) -> Vec<String> {
    let ends = line.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| line.get(..end)).map(str::to_owned).collect()
}

fn times(lines: &[&str], work: impl Fn(&str)) -> Vec<Duration> {
    let mut times = Vec::new();
    for line in lines.iter().cycle().take(lines.len() * ROUNDS) {
        let start = Instant::now();
        work(line);
        times.push(start.elapsed());
    }
    times
}

fn tell(name: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    let last = times.last().copied().unwrap_or_default();
    let micros = |own: Duration| own.as_secs_f64() * 1e6;
    println!(
        "{name:<26} median {:>7.1} µs   95 % {:>7.1} µs   most {:>7.1} µs",
        micros(at(50)),
        micros(at(95)),
        micros(last)
    );
}
