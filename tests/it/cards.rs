//! Two hundred scanned lines, good and broken, with what is made of each.

use camtay::text::card::{Card, CardError, Sex, read, start};
use camtay::text::date::PartialDate;
use jiff::civil::date;

const LINES: &str = include_str!("cards.txt");

#[test]
fn every_scanned_line_is_read_or_said_to_be_broken_as_its_row_says() {
    let rows = LINES.lines().filter(|line| !line.starts_with('#'));
    let rows: Vec<(&str, &str)> = rows.map(|line| line.split_once('\t').unwrap()).collect();
    let wrong: Vec<String> = rows
        .iter()
        .map(|(told, line)| (told, line, outcome(&line.replace('␊', "\n"))))
        .filter(|(told, _, outcome)| **told != outcome)
        .map(|(told, line, outcome)| format!("{line}\n  not {told}\n  but {outcome}"))
        .collect();
    assert!(rows.len() >= 200, "{}", rows.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn a_line_behind_something_typed_is_read_all_the_same() {
    let rows = LINES.lines().filter_map(|line| line.split_once('\t'));
    for (told, line) in rows.filter(|(told, _)| told.contains(" / ")) {
        let line = line.trim_start();
        let typed = format!("Thôn Mẫu {line}");
        assert_eq!(start(&typed), Some("Thôn Mẫu ".len()), "{line}");
        assert_eq!(outcome(&typed), told);
    }
}

/// What is made of a line, as the table says it.
fn outcome(line: &str) -> String {
    if start(line).is_none() {
        return "none".to_owned();
    }
    match read(line, date(2026, 11, 25)) {
        Ok(card) => shown(&card),
        Err(CardError::Cut) => "cut".to_owned(),
        Err(CardError::Doubled) => "doubled".to_owned(),
        Err(CardError::Order) => "order".to_owned(),
        Err(CardError::Sign(sign)) => format!("sign {sign}"),
        Err(CardError::Digits(count)) => format!("digits {count}"),
        Err(CardError::OldNumber) => "old number".to_owned(),
        Err(CardError::Birth) => "birth".to_owned(),
        Err(CardError::Issued) => "issued".to_owned(),
        Err(CardError::Garbled) => "garbled".to_owned(),
        Err(CardError::Layout) => "layout".to_owned(),
    }
}

fn shown(card: &Card) -> String {
    let birth = match card.birth {
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::Month(year, month) => format!("{year:04}-{month:02}"),
        PartialDate::Day(day) => day.to_string(),
    };
    let sex = match card.sex {
        Sex::Male => "Nam",
        Sex::Female => "Nữ",
    };
    [&card.number, &card.name, &birth, sex, &card.issued.to_string()].join(" / ")
}
