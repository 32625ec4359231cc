//! The search as officers use it.

use jiff::civil::date;

use super::*;
use crate::procedure::rule::Row;

const MOST: usize = 50;

fn listed(code: &str, name: &str, keywords: &[&str]) -> Entry {
    Entry {
        id: name.to_lowercase().replace(' ', "-").into(),
        code: code.into(),
        name: name.into(),
        domain: "ho-tich".into(),
        keywords: keywords.iter().map(|word| (*word).into()).collect(),
        ..Entry::default()
    }
}

fn catalog() -> Catalog {
    Catalog::new(vec![
        listed("1.004884", "Đăng ký lại khai sinh", &["mất giấy khai sinh", "khai sinh lại"]),
        listed(
            "1.001193",
            "Đăng ký khai sinh",
            &["làm giấy khai sinh", "con mới đẻ", "khai sanh", "gks", "khai sinh"],
        ),
        listed(
            "2.000815",
            "Chứng thực bản sao từ bản chính",
            &["sao y", "sao y bản chính", "công chứng"],
        ),
        listed("1.014027", "Trợ cấp hưu trí xã hội", &["tiền người già", "trợ cấp người cao tuổi"]),
    ])
}

fn first(query: &str) -> String {
    let catalog = catalog();
    let hit = catalog.search(query, MOST).hits.first().copied();
    hit.and_then(|hit| catalog.entry(hit.at)).map_or_else(String::new, |own| own.name.to_string())
}

#[test]
fn a_procedure_is_found_by_name_code_and_spoken_words() {
    for query in [
        "khai sinh",
        "Đăng ký khai sinh",
        "dang ky khai sinh",
        "khaisinh",
        "1.001193",
        "1001193",
        "001193",
        "con mới đẻ",
        "con moi de",
        "gks",
        "dkks",
        "khai sihn",
        "khai snh",
    ] {
        assert_eq!(first(query), "Đăng ký khai sinh", "{query}");
    }
    assert_eq!(first("sao y"), "Chứng thực bản sao từ bản chính");
    assert_eq!(first("tiền người già"), "Trợ cấp hưu trí xã hội");
    assert_eq!(first("xin tien cho nguoi gia"), "Trợ cấp hưu trí xã hội");
    assert_eq!(first("mat giay khai sinh"), "Đăng ký lại khai sinh");
}

#[test]
fn what_fits_is_said() {
    let catalog = catalog();
    let by = |query: &str| catalog.search(query, MOST).hits.first().map(|hit| hit.by);
    assert_eq!(by("1.001193"), Some(By::Code));
    assert_eq!(by("con mới đẻ"), Some(By::Keyword(1)));
    assert_eq!(by("trợ cấp hưu trí"), Some(By::Name));
}

#[test]
fn a_procedure_is_listed_once_in_the_version_of_the_day() {
    let version = |from: &str, to: &str| Entry {
        in_force: Span { from: from.parse().ok(), to: to.parse().ok() },
        ..listed("1.001193", &format!("Khai sinh {from}"), &[])
    };
    let one_id = |own: Entry| Entry { id: "khai-sinh".into(), ..own };
    let catalog = Catalog::new(vec![
        one_id(version("2027-03-01", "2027-12-31")),
        listed("2.000815", "Chứng thực", &[]),
        one_id(version("2026-01-16", "2026-12-31")),
    ]);
    for (day, name) in [
        (date(2025, 1, 1), "Khai sinh 2026-01-16"),
        (date(2026, 6, 1), "Khai sinh 2026-01-16"),
        (date(2027, 1, 1), "Khai sinh 2027-03-01"),
        (date(2027, 3, 1), "Khai sinh 2027-03-01"),
        (date(2030, 1, 1), "Khai sinh 2027-03-01"),
    ] {
        let catalog = catalog.on(day);
        let names: Vec<&str> = catalog.entries().map(|own| own.name).collect();
        assert_eq!(names, [name, "Chứng thực"], "{day}");
        let found =
            catalog.search("khai sinh", 9).hits.first().and_then(|hit| catalog.entry(hit.at));
        assert_eq!(found.map(|own| own.name), Some(name), "{day}");
        let version = catalog.version("1.001193", day).map(|own| own.name);
        assert_eq!(version, Some(name), "{day}");
    }
    assert_eq!(catalog.versions("khai-sinh").count(), 2);
}

#[test]
fn nothing_fits_nonsense_and_nothing_typed() {
    for query in ["", "  ", "zzzz", "…", "qwertyuiop"] {
        assert_eq!(catalog().search(query, MOST).hits, [], "{query}");
    }
}

#[test]
fn ten_thousand_entries_answer_within_a_keystroke() {
    let words = ["đăng ký", "cấp lại", "xác nhận", "chứng thực", "khai tử", "kết hôn", "đất đai"];
    let entries = (0..10_000_usize).map(|number| {
        let name: Vec<&str> = (0..6).map(|at| words[(number / 7_usize.pow(at)) % 7]).collect();
        listed("1.000000", &name.join(" "), &["giấy tờ", "làm giấy"])
    });
    let catalog = Catalog::new(entries.collect());
    assert!(!catalog.search("ket hon", MOST).hits.is_empty());
    assert!(catalog.search("khong co gi ca xyz", MOST).hits.len() <= 10_000);
}

#[test]
fn a_procedure_is_found_by_the_code_of_another_place_or_day() {
    let row = |value: &str| Row {
        value: value.into(),
        provinces: Vec::new(),
        channels: Vec::new(),
        span: Span::default(),
    };
    let head = Head {
        id: "ho-ngheo".into(),
        name: "Công nhận hộ nghèo".into(),
        codes: vec![row("1.011606"), row("1.011607")],
        ..Head::default()
    };
    let catalog = Catalog::new(vec![Entry::of(&head)]);
    for query in ["1.011606", "1.011607", "1011607", "011607"] {
        assert_eq!(catalog.search(query, MOST).hits.len(), 1, "{query}");
    }
    assert_eq!(catalog.search("1.011608", MOST).hits.len(), 0);
}
