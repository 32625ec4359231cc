//! The laws that bind reading, values and printing.

use proptest::prelude::*;

use super::*;

fn any_kind() -> impl Strategy<Value = Kind> {
    proptest::sample::select(Kind::ALL.map(|(kind, _)| kind).to_vec())
}

/// What people type, and worse.
fn typed() -> impl Strategy<Value = String> {
    let words = [
        "xã ",
        "Hà Nội",
        ", ",
        "5/6/60",
        "m2",
        "đ",
        "01",
        ".",
        "-",
        "+84",
        "co",
        "quận 1",
        "Ninh Kiều",
        "Hà Đông",
        "tp hcm",
        "p.",
        "huyện ",
        "12 Trần Phú",
        "Hà Giang",
        "\u{300}",
        "912345678",
    ];
    let words = proptest::sample::select(words.to_vec());
    prop_oneof![
        proptest::collection::vec(words, 0..8).prop_map(|parts| parts.concat()),
        "[0-9.,/ -]{0,14}",
        "\\PC{0,20}",
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn what_is_read_is_a_value_and_printing_is_read_back(kind in any_kind(), raw in typed()) {
        let field = field(kind);
        if let Ok(entry) = read(&field, &raw, TODAY) {
            let value = normal::value(&field, &entry);
            prop_assert!(value.is_some(), "{entry:?} is no value");
            let printed = shown(&field, &value.unwrap());
            prop_assert_eq!(read(&field, &printed, TODAY), Ok(entry), "printed {}", printed);
        }
    }

    #[test]
    fn an_address_that_is_taken_is_read_back_from_its_print(raw in typed()) {
        let field = field(Kind::Address);
        if let Ok(entry) = read(&field, &raw, TODAY) {
            let printed = shown(&field, &normal::value(&field, &entry).unwrap());
            prop_assert_eq!(read(&field, &printed, TODAY), Ok(entry), "printed {}", printed);
        }
    }

    #[test]
    fn the_normal_form_is_read_as_itself(kind in any_kind(), raw in typed()) {
        let field = field(kind);
        if let Ok(Entry::Text(text)) = read(&field, &raw, TODAY) {
            prop_assert_eq!(read(&field, &text, TODAY), Ok(Entry::Text(text)));
        }
    }

    #[test]
    fn any_entry_has_its_remarks(kind in any_kind(), raw in any::<String>()) {
        let (field, address) = (field(kind), Address { tinh: raw.clone().into(), ..Address::default() });
        for entry in [Entry::Text(raw), Entry::Address(address), Entry::Later] {
            remarks(&field, &entry, TODAY);
            understood(&field, &entry);
        }
    }
}
