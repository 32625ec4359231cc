//! The table of administrative units is true to itself and to the list of provinces.
//! `CAMTAY_UNITS=FILE cargo test units` writes it anew from a JSON file of the shape
//! `[{"code": "01", "units": [{"code": "00004", "name": "Phường Ba Đình"}]}]`, such as the General
//! Statistics Office's list can be exported to; provinces keep the names of `procedures/_common/tinh.yaml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::read_to_string;

use camtay::procedure::unit::{self, Rank, Verdict, key};
use serde_json::Value;

const TABLE: &str = "src/procedure/unit/table/units.txt";
const PROVINCES: &str = "procedures/_common/tinh.yaml";

#[test]
fn the_table_of_units_is_fresh() {
    if let Some(file) = std::env::var_os("CAMTAY_UNITS") {
        let listed: Value = serde_json::from_str(&read_to_string(file).unwrap()).unwrap();
        std::fs::write(TABLE, table(&listed)).unwrap();
    }
    for line in read_to_string(TABLE).unwrap().lines() {
        let mut parts = line.splitn(3, ' ');
        let own = parts.next().unwrap().trim_start_matches('=');
        let name = parts.nth(1).unwrap();
        assert_eq!(own, key(&bare(name)), "{line}");
    }
}

#[test]
fn the_table_has_every_province_and_commune_once_and_in_order() {
    let provinces: Vec<(String, String)> =
        unit::provinces().map(|own| (own.code.to_owned(), own.name.to_owned())).collect();
    assert_eq!(provinces, listed_provinces());
    let codes: Vec<&str> = unit::units().map(|own| own.code).collect();
    assert_eq!(codes.len(), 3321);
    let mut sorted = codes.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), codes.len());
    let special = unit::units().filter(|own| own.rank == Rank::SpecialZone).count();
    assert_eq!(special, 13);
    for own in unit::units() {
        assert_eq!(unit::find(own.province.code, own.code), Some(own));
    }
}

/// The table in the program's own form: a line a unit, its name to be searched, code and rank, name.
fn table(listed: &Value) -> String {
    let mut out = String::new();
    for (code, name) in listed_provinces() {
        writeln!(out, "={} {code} {name}", key(&bare(&name))).unwrap();
        let all = listed.as_array().unwrap();
        let own = all.iter().find(|own| own["code"] == *code).unwrap();
        let mut units: Vec<String> = own["units"].as_array().unwrap().iter().map(commune).collect();
        units.sort_unstable();
        for own in units {
            writeln!(out, "{own}").unwrap();
        }
    }
    out
}

fn commune(own: &Value) -> String {
    let (code, name) = (own["code"].as_str().unwrap(), own["name"].as_str().unwrap());
    let ranks = [("phường ", 'P'), ("xã ", 'X'), ("đặc khu ", 'K')];
    let (words, rank) = ranks.iter().find(|own| name.to_lowercase().starts_with(own.0)).unwrap();
    let bare = name.split_at(words.len()).1;
    format!("{} {code}{rank} {bare}", key(bare))
}

/// A province without its rank; anything else as it is.
fn bare(name: &str) -> String {
    let rest = name.strip_prefix("Thành phố ").or_else(|| name.strip_prefix("Tỉnh "));
    rest.unwrap_or(name).to_owned()
}

fn listed_provinces() -> Vec<(String, String)> {
    let text = read_to_string(PROVINCES).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("  \"")?.split_once("\": "));
    rows.map(|(code, name)| (code.to_owned(), name.to_owned())).collect()
}

/// What a line of the typed addresses comes to: the verdict's word and the places, provinces without
/// their rank.
fn comes_to(typed: &str) -> (&'static str, Vec<String>) {
    let home = typed.strip_prefix('[').and_then(|rest| rest.split_once("] "));
    let (home, line) = home.map_or((None, typed), |(code, line)| (Some(code), line));
    let reading = unit::read(line, home);
    let places = reading
        .now
        .iter()
        .map(|own| own.shown().replace(own.province.name, &bare(own.province.name)));
    let word = match reading.verdict {
        Verdict::Found => "found",
        Verdict::Asked => "asked",
        Verdict::Old => "old",
        Verdict::Unknown => "refused",
    };
    (word, places.collect())
}

#[test]
fn typed_addresses_come_to_what_is_expected() {
    let text = read_to_string("tests/addresses.txt").unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let rows: Vec<(&str, &str)> = rows.filter_map(|line| line.split_once(" => ")).collect();
    let (mut wrong, mut counts) = (String::new(), BTreeMap::<&str, usize>::new());
    for (typed, expected) in &rows {
        let (word, places) = comes_to(typed);
        *counts.entry(word).or_default() += 1;
        let (verdict, wanted) = expected.split_once(' ').unwrap_or((expected, ""));
        let mut wanted = wanted.split(" | ").filter(|own| !own.is_empty());
        let all = wanted.all(|own| places.iter().any(|place| place == own));
        if word != verdict || !all || (word == "found") != (places.len() == 1 && verdict == "found")
        {
            writeln!(
                wrong,
                "{typed}\n    wanted {expected}\n    got    {word} {}",
                places.join(" | ")
            )
            .unwrap();
        }
    }
    println!("{} typed addresses: {counts:?}", rows.len());
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn what_is_begun_is_offered_best_first() {
    let offered = |line: &str, home: Option<&str>| -> Vec<String> {
        let offers = unit::offers(line, home, 5);
        offers.found.iter().chain(&offers.others).map(unit::Place::shown).collect()
    };
    let first = |line: &str, home| offered(line, home).into_iter().next().unwrap_or_default();
    let place = "Phường Ninh Kiều, Thành phố Cần Thơ";
    for line in ["ninh ki", "ninhk", "ninh kieu can", "ninh kieu, tp c", "can tho ni", "p.ninh k"] {
        assert_eq!(first(line, Some("92")), place, "{line}: {:?}", offered(line, Some("92")));
    }
    assert_eq!(first("12 nguyen trai ninh k", None), format!("12 nguyen trai, {place}"));
    assert_eq!(first("can th", None), "Thành phố Cần Thơ");
    assert_eq!(first("chau th", Some("92")), "Xã Châu Thành, Thành phố Cần Thơ");
    let near = offered("12 nguyen tr", Some("92"));
    assert!(near.iter().all(|own| own.ends_with("Thành phố Cần Thơ")), "{near:?}");
    assert_eq!(offered("", None), Vec::<String>::new());
}
