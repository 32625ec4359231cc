//! A line as a card gives it, and what becomes of it when something is wrong with it.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const LINE: &str = "099090001234|012345678|NGUYỄN VĂN MẪU|01021990|Nam|Thôn Một, Xã Thử, Huyện Mẫu, Tỉnh Thử|15032021";

fn today() -> Date {
    date(2026, 11, 25)
}

fn error(line: &str) -> CardError {
    read(line, today()).unwrap_err()
}

#[test]
fn a_card_is_read() {
    let card = read(LINE, today()).unwrap();
    assert_eq!(card.number, "099090001234");
    assert_eq!(card.name, "Nguyễn Văn Mẫu");
    assert_eq!(card.birth, PartialDate::Day(date(1990, 2, 1)));
    assert_eq!(card.sex, Sex::Male);
    assert_eq!(card.address, "Thôn Một, Xã Thử, Huyện Mẫu, Tỉnh Thử");
    assert_eq!(card.issued, date(2021, 3, 15));
    assert_eq!(read(&format!("{LINE}||Cha|Mẹ|"), today()).unwrap(), card);
}

#[test]
fn other_bars_and_caps_lock_are_read_as_meant() {
    let card = read(LINE, today()).unwrap();
    for bar in ["~", "¦", "Ç", "*", "§"] {
        assert_eq!(read(&LINE.replace('|', bar), today()).unwrap(), card, "{bar}");
    }
    let turned = LINE.to_lowercase().replace("nam|thôn", "nAM|tHÔN");
    assert_eq!(read(&turned, today()).unwrap().name, card.name);
}

#[test]
fn what_was_typed_before_the_scan_is_told_apart() {
    assert_eq!(start(LINE), Some(0));
    assert_eq!(start(&format!("Nguyễn {LINE}")), Some("Nguyễn ".len()));
    assert_eq!(start(&format!("12{LINE}")), Some(2));
    assert_eq!(start(&format!("Lê {}", LINE.replace("0001", "O001"))), Some("Lê ".len()));
    assert_eq!(start("Nguyễn Văn A"), None);
    assert_eq!(start("một | hai | ba"), None);
    assert_eq!(start("090 123 4567"), None);
}

#[test]
fn what_is_broken_says_how() {
    assert_eq!(error("099090001234|012345678|NGUYỄN VĂN"), CardError::Cut);
    assert_eq!(error(LINE.strip_suffix("021").unwrap()), CardError::Cut);
    assert_eq!(error(&LINE.repeat(2)), CardError::Doubled);
    assert_eq!(error(&format!("{LINE}\n{LINE}")), CardError::Doubled);
    assert_eq!(error(&LINE.replace("0001234", "O001234")), CardError::Sign('O'));
    assert_eq!(error(&LINE.replace("099090001234", "9090001234")), CardError::Digits(10));
    assert_eq!(error(&LINE.replace("|012345678|", "|01234|")), CardError::OldNumber);
    assert_eq!(error(&LINE.replace("01021990", "31021990")), CardError::Birth);
    assert_eq!(error(&LINE.replace("01021990", "01022030")), CardError::Birth);
    assert_eq!(error(&LINE.replace("15032021", "15132021")), CardError::Issued);
    assert_eq!(error(&LINE.replace("01021990|Nam", "Nam|01021990")), CardError::Order);
    assert_eq!(error(&LINE.replace("VĂN MẪU", "VANW MẪUX")), CardError::Garbled);
    assert_eq!(error(&LINE.replace("NGUYỄN", "NGUYEN")), CardError::Garbled);
    assert_eq!(error(&LINE.replace("|Nam|", "|Nma|")), CardError::Garbled);
    assert_eq!(error("đêê đââđđđăâêô||A B|đăđââđđđ|Nam|X|ăăăăăăăă"), CardError::Layout);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>(), tail in "[0-9|A-Za-z ]{0,80}") {
        let _ = read(&text, today());
        let _ = read(&format!("099090001234|{tail}"), today());
    }

    #[test]
    fn a_line_cut_anywhere_fills_nothing(at in 14_usize..100) {
        let cut: String = LINE.chars().take(at).collect();
        prop_assume!(cut.len() < LINE.len());
        prop_assert!(read(&cut, today()).is_err());
    }
}
