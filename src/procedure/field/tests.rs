//! What the field types accept, refuse and print.

mod addresses;
mod laws;

use jiff::civil::{Date, date};

use super::*;
use crate::procedure::form::{Allow, Bounds, Choice, Field, Words};
use crate::procedure::rule::Basis;
use crate::text::card::Sex;
use crate::text::date::DateError;
use crate::text::number::NumberError;

const TODAY: Date = date(2026, 11, 24);

type Labels = &'static [(&'static str, &'static str)];

const PROVINCES: [(&str, &str); 4] = [
    ("01", "Thành phố Hà Nội"),
    ("04", "Tỉnh Cao Bằng"),
    ("46", "Thành phố Huế"),
    ("79", "Thành phố Hồ Chí Minh"),
];
const GROUPS: [(&str, &str); 5] =
    [("kinh", "Kinh"), ("mong", "Mông"), ("e_de", "Ê Đê"), ("lu", "Lự"), ("lu_khac", "Lu")];
const PLACES: [(&str, &str); 3] =
    [("vien", "Bệnh viện, trạm y tế"), ("nha", "Tại nhà"), ("khac", "Nơi khác")];

const YES_NO: [(&str, &str); 2] = [("co", "Có"), ("khong", "Không")];

fn field(kind: Kind) -> Field {
    let lists: [(&[Kind], Labels); 4] = [
        (&[Kind::Province, Kind::Address], &PROVINCES),
        (&[Kind::Ethnicity], &GROUPS),
        (&[Kind::YesNo], &YES_NO),
        (&[Kind::Choice, Kind::Choices], &PLACES),
    ];
    let list = lists.iter().find(|(kinds, _)| kinds.contains(&kind));
    let options = list.map_or::<Labels, _>(&[], |(_, options)| options);
    let options = options.iter().map(|(id, label)| Choice {
        id: (*id).into(),
        label: (*label).into(),
        when: None,
    });
    Field {
        id: "o".into(),
        section: 0,
        kind,
        words: Words::default(),
        options: options.collect(),
        allow: Allow::default(),
        when: None,
        computed: None,
        fill: None,
        bounds: Bounds::default(),
        data: None,
        basis: Basis::default(),
    }
}

fn entry(kind: Kind, raw: &str) -> Result<Entry, Refusal> {
    read(&field(kind), raw, TODAY)
}

fn text(kind: Kind, raw: &str) -> Result<String, Refusal> {
    let read = entry(kind, raw)?;
    let Entry::Text(text) = read else {
        panic!("{raw}: {read:?}");
    };
    Ok(text)
}

fn printed(kind: Kind, raw: &str) -> String {
    let field = field(kind);
    let entry = read(&field, raw, TODAY).unwrap();
    shown(&field, &normal::value(&field, &entry).unwrap())
}

fn odd(kind: Kind, raw: &str) -> Vec<Remark> {
    let field = field(kind);
    remarks(&field, &read(&field, raw, TODAY).unwrap(), TODAY)
}

#[test]
fn nothing_and_too_much_are_refused_in_every_field() {
    for (kind, _) in Kind::ALL {
        if kind != Kind::Computed {
            assert_eq!(entry(kind, " \u{200b} "), Err(Refusal::Empty), "{kind:?}");
            let long = "1".repeat(2001);
            assert_eq!(entry(kind, &long), Err(Refusal::TooLong(2000)), "{kind:?}");
        }
    }
    assert_eq!(entry(Kind::Computed, "1"), Err(Refusal::Computed));
}

#[test]
fn dates_are_kept_as_iso_and_printed_as_forms_have_them() {
    assert_eq!(text(Kind::Date, "050660"), Ok("1960-06-05".into()));
    assert_eq!(text(Kind::PartialDate, "6/1960"), Ok("1960-06".into()));
    assert_eq!(text(Kind::PartialDate, "1960"), Ok("1960".into()));
    assert_eq!(printed(Kind::Date, "5-6-60"), "05/06/1960");
    assert_eq!(printed(Kind::PartialDate, "tháng 6 năm 1960"), "06/1960");
    for (raw, error) in [
        ("31/4/1960", DateError::NoSuchDay),
        ("5/6", DateError::YearMissing),
        ("1960", DateError::DayMissing),
        ("hôm qua", DateError::NotADate),
    ] {
        assert_eq!(entry(Kind::Date, raw), Err(Refusal::Date(error)), "{raw}");
    }
}

#[test]
fn what_was_understood_is_said_for_dates_and_amounts_only() {
    let said = |kind, raw| understood(&field(kind), &entry(kind, raw).unwrap());
    let date = said(Kind::Date, "050660");
    assert_eq!(date.as_deref(), Some("ngày 5 tháng 6 năm 1960"));
    let money = said(Kind::Money, "8 000đ");
    assert_eq!(money.as_deref(), Some("tám nghìn đồng"));
    assert_eq!(said(Kind::Integer, "8"), None);
    assert_eq!(understood(&field(Kind::Date), &Entry::Later), None);
}

#[test]
fn names_are_tidied_and_take_letters_of_every_people() {
    assert_eq!(text(Kind::FullName, " nguyễn  thị HOA "), Ok("Nguyễn Thị Hoa".into()));
    for name in ["H'Hen Niê", "K'Brể", "Y Moan Ênuôl", "Y M’Đrắk Ê-đê"] {
        assert_eq!(text(Kind::FullName, name), Ok(name.into()));
    }
    assert_eq!(entry(Kind::FullName, "Hoa 2"), Err(Refusal::NameSign('2')));
    assert_eq!(entry(Kind::FullName, "Hoa|Lan"), Err(Refusal::NameSign('|')));
    assert_eq!(entry(Kind::FullName, "- '"), Err(Refusal::NoLetters));
    assert_eq!(odd(Kind::FullName, "Hoa"), [Remark::OneSyllable]);
    assert_eq!(odd(Kind::FullName, "Trần Hoa"), []);
}

#[test]
fn identity_numbers_keep_their_zeros() {
    assert_eq!(text(Kind::IdNumber, "001 099.012-345"), Ok("001099012345".into()));
    assert_eq!(odd(Kind::IdNumber, "001099012345"), []);
    assert_eq!(odd(Kind::IdNumber, "123456789"), [Remark::OldIdentityCard]);
    assert_eq!(odd(Kind::IdNumber, "003099012345"), [Remark::UnknownBirthplace]);
    assert_eq!(odd(Kind::IdNumber, "001227012345"), [Remark::BirthYearAhead]);
    assert_eq!(odd(Kind::IdNumber, "001226012345"), []);
    assert_eq!(entry(Kind::IdNumber, "00109901234"), Err(Refusal::IdentityDigits(11)));
    assert_eq!(entry(Kind::IdNumber, "0010990l2345"), Err(Refusal::NotADigit('l')));
}

#[test]
fn telephone_numbers_are_read_in_every_form_in_use() {
    for raw in [
        "0912345678",
        "0912.345.678",
        "+84 912 345 678",
        "84912345678",
        "0084912345678",
        "+84 (0)912 345 678",
    ] {
        assert_eq!(text(Kind::Phone, raw), Ok("0912345678".into()), "{raw}");
    }
    assert_eq!(text(Kind::Phone, "(024) 3825 1234"), Ok("02438251234".into()));
    assert_eq!(text(Kind::Phone, "+1 415 555 2671"), Ok("+14155552671".into()));
    assert_eq!(odd(Kind::Phone, "+1 415 555 2671"), [Remark::ForeignPhone]);
    assert_eq!(odd(Kind::Phone, "0412345678"), [Remark::UnknownPhoneStart]);
    assert_eq!(odd(Kind::Phone, "0912345678"), []);
    assert_eq!(entry(Kind::Phone, "912345678"), Err(Refusal::PhoneDigits(9)));
    assert_eq!(entry(Kind::Phone, "09123456789"), Err(Refusal::PhoneDigits(11)));
    assert_eq!(entry(Kind::Phone, "0243825123"), Err(Refusal::PhoneDigits(10)));
    assert_eq!(entry(Kind::Phone, "1234567890"), Err(Refusal::PhoneStart));
    assert_eq!(entry(Kind::Phone, "số 5"), Err(Refusal::NotADigit('s')));
}

#[test]
fn numbers_of_every_carrier_and_every_province_are_known() {
    let carriers = [
        "032", "039", "086", "096", "098", "070", "079", "089", "090", "093", "081", "085", "088",
        "091", "094", "052", "056", "058", "092", "059", "099", "087", "055",
    ];
    for start in carriers {
        assert_eq!(odd(Kind::Phone, &format!("{start} 1234.567")), [], "{start}");
    }
    for area in ["0203", "0236", "0254", "0271", "0299", "024", "028"] {
        let number = format!("{area}38251234");
        let number: String = number.chars().take(11).collect();
        assert_eq!(odd(Kind::Phone, &number), [], "{area}");
    }
    assert_eq!(odd(Kind::Phone, "02173825123"), [Remark::UnknownPhoneStart]);
    assert_eq!(entry(Kind::Phone, "1900123456"), Err(Refusal::PhoneStart));
}

#[test]
fn days_beyond_a_life_are_looked_at_again() {
    assert_eq!(odd(Kind::PartialDate, "1899"), [Remark::LongAgo]);
    assert_eq!(odd(Kind::Date, "5/6/1899"), [Remark::LongAgo]);
    assert_eq!(odd(Kind::Date, "5/6/1930"), []);
}

#[test]
fn an_identity_number_says_year_and_sex() {
    assert_eq!(identity_says("001099012345"), Some((1999, Sex::Male)));
    assert_eq!(identity_says("001316012345"), Some((2016, Sex::Female)));
    assert_eq!(identity_says("123456789"), None);
}

#[test]
fn email_addresses_have_a_name_and_a_place() {
    assert_eq!(text(Kind::Email, "Hoa.Tran@Gmail.COM"), Ok("Hoa.Tran@gmail.com".into()));
    for raw in [
        "hoa",
        "hoa@",
        "@gmail.com",
        "hoa@gmail",
        "hoa tran@gmail.com",
        "hoâ@gmail.com",
        "a@b@c.vn",
        "a@.vn",
        "a..b@c.vn",
    ] {
        assert_eq!(entry(Kind::Email, raw), Err(Refusal::NotAnEmail), "{raw}");
    }
}

#[test]
fn numbers_stay_within_their_bounds() {
    let mut field = field(Kind::Integer);
    field.bounds = Bounds { min: Some(1), max: Some(10) };
    assert_eq!(read(&field, "10", TODAY), Ok(Entry::Text("10".into())));
    assert_eq!(read(&field, "0", TODAY), Err(Refusal::TooSmall(1)));
    assert_eq!(read(&field, "11", TODAY), Err(Refusal::TooBig(10)));
    let not = |error| Err(Refusal::Number(error));
    assert_eq!(read(&field, "1,5", TODAY), not(NumberError::NotWhole));
    assert_eq!(read(&field, "0.500", TODAY), not(NumberError::NotWhole));
    assert_eq!(read(&field, "-", TODAY), not(NumberError::NotANumber));
    assert_eq!(entry(Kind::Money, "đồng"), not(NumberError::NotANumber));
    assert_eq!(text(Kind::Money, "1.234.567 đồng"), Ok("1234567".into()));
    assert_eq!(printed(Kind::Money, "50000"), "50.000 đ");
}

#[test]
fn areas_have_one_decimal_and_nothing_is_guessed() {
    for (raw, normal) in [
        ("18,5", "18,5"),
        ("18.5 m2", "18,5"),
        ("18,50m²", "18,5"),
        ("1.250", "1250"),
        ("1.250,5 mét vuông", "1250,5"),
        ("1,250.5", "1250,5"),
        ("0,500", "0,5"),
        ("120", "120"),
    ] {
        assert_eq!(text(Kind::Area, raw), Ok(normal.into()), "{raw}");
    }
    assert_eq!(printed(Kind::Area, "1250,5"), "1.250,5 m²");
    assert_eq!(entry(Kind::Area, "18,55"), Err(Refusal::TooFine));
    assert_eq!(entry(Kind::Area, "18,500"), Err(Refusal::TwoMeanings));
    for raw in ["-5", "-0", "m2", "1.2.3", ",5", "5,", "rộng"] {
        let refused = Err(Refusal::Number(NumberError::NotANumber));
        assert_eq!(entry(Kind::Area, raw), refused, "{raw}");
    }
    let large = Err(Refusal::Number(NumberError::TooLarge));
    assert_eq!(entry(Kind::Area, "9000000000000000000"), large);
}

#[test]
fn options_are_known_by_id_by_label_and_without_marks() {
    for raw in ["vien", "Bệnh viện, trạm y tế", "benh vien tram y te"] {
        assert_eq!(text(Kind::Choice, raw), Ok("vien".into()), "{raw}");
    }
    assert_eq!(text(Kind::YesNo, "CO"), Ok("co".into()));
    assert_eq!(text(Kind::Ethnicity, "H'Mông"), Ok("mong".into()));
    assert_eq!(text(Kind::Ethnicity, "ê-đê"), Ok("e_de".into()));
    assert_eq!(text(Kind::Province, "tp. ho chi minh"), Ok("79".into()));
    assert_eq!(text(Kind::Province, "TP.HCM"), Ok("79".into()));
    assert_eq!(text(Kind::Province, "01"), Ok("01".into()));
    assert_eq!(printed(Kind::Province, "hue"), "Thành phố Huế");
}

/// A field with the options of a shipped list.
fn shipped(kind: Kind, yaml: &str) -> Field {
    let rows = yaml.split_once("values:\n").unwrap().1.lines();
    let bare = |text: &str| text.trim().trim_matches('"').into();
    let choices = rows.filter_map(|row| row.split_once(": ")).map(|(id, label)| Choice {
        id: bare(id),
        label: bare(label),
        when: None,
    });
    Field { options: choices.collect(), ..field(kind) }
}

#[test]
fn every_shipped_list_is_read_with_and_without_marks_and_by_other_names() {
    for (kind, yaml, size) in [
        (Kind::Province, include_str!("../../../procedures/_common/tinh.yaml"), 34),
        (Kind::Ethnicity, include_str!("../../../procedures/_common/dan_toc.yaml"), 54),
        (Kind::Religion, include_str!("../../../procedures/_common/ton_giao.yaml"), 16),
        (Kind::Nationality, include_str!("../../../procedures/_common/quoc_tich.yaml"), 20),
        (Kind::Bank, include_str!("../../../procedures/_common/ngan_hang.yaml"), 40),
    ] {
        let field = shipped(kind, yaml);
        assert!(field.options.len() >= size, "{kind:?}");
        for option in field.options.iter() {
            for raw in [&option.id, &option.label, &crate::text::fold::fold(&option.label).into()] {
                let expected = Ok(Entry::Text(option.id.to_string()));
                assert_eq!(read(&field, raw, TODAY), expected, "{raw}");
            }
        }
        for (_, name, id) in choice::OTHER_NAMES.iter().filter(|(own, ..)| *own == kind) {
            assert_eq!(read(&field, name, TODAY), Ok(Entry::Text((*id).into())), "{name}");
        }
    }
}

#[test]
fn options_that_differ_by_marks_are_told_apart_or_asked_about() {
    assert_eq!(text(Kind::Ethnicity, "Lự"), Ok("lu".into()));
    assert_eq!(text(Kind::Ethnicity, "LU"), Ok("lu_khac".into()));
    assert_eq!(entry(Kind::Ethnicity, "lú"), Err(Refusal::SeveralOptions(3, 4)));
}

#[test]
fn an_option_that_is_nearly_meant_is_named() {
    assert_eq!(entry(Kind::Choice, "Taij nhà"), Err(Refusal::UnknownOption(Some(1))));
    assert_eq!(entry(Kind::Choice, "máy bay"), Err(Refusal::UnknownOption(None)));
    assert_eq!(entry(Kind::Province, "tỉnh"), Err(Refusal::UnknownOption(None)));
}

#[test]
fn several_options_are_kept_once_and_in_order() {
    let chosen = entry(Kind::Choices, "nơi khác; Bệnh viện, trạm y tế, noi khac");
    assert_eq!(chosen, Ok(Entry::Chosen(vec!["vien".into(), "khac".into()])));
    assert_eq!(printed(Kind::Choices, "khac, vien"), "Bệnh viện, trạm y tế, Nơi khác");
    assert_eq!(entry(Kind::Choices, "nha, x"), Err(Refusal::UnknownOption(None)));
    assert_eq!(entry(Kind::Choices, ", ;"), Err(Refusal::Empty));
}

#[test]
fn numbers_of_papers_stay_as_they_are() {
    assert_eq!(text(Kind::PaperNumber, " 05/2020/QĐ-ubnd "), Ok("05/2020/QĐ-ubnd".into()));
    assert_eq!(text(Kind::PaperNumber, "c1234567"), Ok("C1234567".into()));
    assert_eq!(odd(Kind::PaperNumber, "không nhớ"), [Remark::NumberWithoutDigits]);
}
