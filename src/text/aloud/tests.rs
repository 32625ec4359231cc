//! What is written short, and how it is said.

use proptest::prelude::*;

use super::*;

#[test]
fn what_is_written_short_is_read_in_full() {
    let table = [
        ("27/11/2026", "ngày hai mươi bảy tháng mười một năm hai nghìn không trăm hai mươi sáu"),
        ("Sinh ngày 05/04/1960.", "Sinh ngày năm tháng tư năm một nghìn chín trăm sáu mươi."),
        ("từ 02/2027", "từ tháng hai năm hai nghìn không trăm hai mươi bảy"),
        ("31/02/2026", "ngày ba mươi mốt tháng hai năm hai nghìn không trăm hai mươi sáu"),
        ("50.000 đồng", "năm mươi nghìn đồng"),
        ("Lệ phí: 8.000đ/bản", "Lệ phí: tám nghìn đồng bản"),
        ("1.250.000 ₫", "một triệu hai trăm năm mươi nghìn đồng"),
        ("10%", "mười phần trăm"),
        ("1,5 m²", "một phẩy năm mét vuông"),
        ("02 ảnh", "hai ảnh"),
        ("8h30", "tám giờ ba mươi phút"),
        ("7:00–11:30", "bảy giờ đến mười một giờ ba mươi phút"),
        ("0901234567", "không chín không một, hai ba bốn, năm sáu bảy"),
        (
            "số 001 090 001 234, của mẹ",
            "số không không một, không chín không, không không một, hai ba bốn, của mẹ",
        ),
        ("UBND xã", "Ủy ban nhân dân xã"),
        ("(CCCD)", "căn cước công dân"),
        ("CMND/CCCD", "chứng minh nhân dân căn cước công dân"),
        ("thẻ BHYT,", "thẻ bảo hiểm y tế,"),
        ("GCN QSDĐ", "giấy chứng nhận quyền sử dụng đất"),
        (
            "Nghị định 123/2015/NĐ-CP",
            "Nghị định một trăm hai mươi ba năm hai nghìn không trăm mười lăm nghị định của Chính phủ",
        ),
        (
            "12/2026/QĐ-UBND",
            "mười hai năm hai nghìn không trăm hai mươi sáu quyết định Ủy ban nhân dân",
        ),
        ("Ông/bà đọc giúp", "Ông, bà đọc giúp"),
        ("người Ê-đê – đúng không?", "người Ê-đê , đúng không?"),
        ("mã 1.001193", "mã một chấm không không một một chín ba"),
        ("giấy tờ riêng (học bạ, bằng)", "giấy tờ riêng, học bạ, bằng"),
        ("theo câu · 2 bản", "theo câu , hai bản"),
        ("“bản chính”", "bản chính"),
        ("", ""),
    ];
    for (written, said) in table {
        assert_eq!(aloud(written), said, "{written}");
    }
}

#[test]
fn lines_stay_lines() {
    assert_eq!(aloud("Có 2 bản\n\n1. Có"), "Có hai bản\nmột. Có");
}

#[test]
fn an_abbreviation_stands_once_in_the_table() {
    let text = include_str!("abbreviation.rs");
    let mut keys: Vec<&str> =
        text.lines().filter_map(|own| own.trim().strip_prefix("(\"")?.split('"').next()).collect();
    let count = keys.len();
    assert!(count > 50);
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), count);
}

proptest! {
    #[test]
    fn any_text_is_said(text in any::<String>()) {
        prop_assert!(aloud(&text).lines().count() <= text.lines().count());
    }

    #[test]
    fn no_digit_is_left(text in "[0-9]{1,12}([./-][0-9]{1,4}){0,3}( [0-9]{1,4})?") {
        let said = aloud(&text);
        prop_assert!(!said.contains(|c: char| c.is_ascii_digit()), "{said}");
    }
}
