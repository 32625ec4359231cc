//! Addresses in one line, new and old.

use super::*;

fn address(raw: &str) -> [String; 4] {
    let read = entry(Kind::Address, raw);
    let Ok(Entry::Address(own)) = read else {
        panic!("{raw}: {read:?}");
    };
    [own.tinh, own.xa, own.chi_tiet, own.cu].map(String::from)
}

#[test]
fn an_address_is_read_from_its_end() {
    let whole = address("Số 5, thôn Đông, xã An Khánh, ha noi");
    assert_eq!(whole, ["01", "xã An Khánh", "Số 5, thôn Đông", ""]);
    assert_eq!(address("An Khánh, Hà Nội"), ["01", "An Khánh", "", ""]);
    assert_eq!(address("Số 5 phố Huế, Hà Nội"), ["01", "", "Số 5 phố Huế", ""]);
    assert_eq!(address("thôn Đông, xã An Khánh"), ["", "xã An Khánh", "thôn Đông", ""]);
    assert_eq!(address("xã Du Già, Hà Giang"), ["Hà Giang", "xã Du Già", "", ""]);
    assert_eq!(address("nhà cô Ba"), ["", "", "nhà cô Ba", ""]);
    let printed = printed(Kind::Address, "so 5 ,p. Hà Đông,HN, Hà Nội");
    assert_eq!(printed, "so 5, p. Hà Đông, HN, Thành phố Hà Nội");
    assert_eq!(entry(Kind::Address, ", ,"), Err(Refusal::Empty));
}

#[test]
fn names_that_only_look_like_ranks_stay_names() {
    assert_eq!(address("Quan Sơn, Hà Nội"), ["01", "Quan Sơn", "", ""]);
    assert_eq!(address("Cần Giờ, TP.HCM"), ["79", "Cần Giờ", "", ""]);
    assert_eq!(address("Nhà Bè, HCM, Việt Nam"), ["79", "Nhà Bè", "", ""]);
    assert_eq!(address("12 Lê Lợi, P5, HCM"), ["79", "P5", "12 Lê Lợi", ""]);
    let mut field = field(Kind::Address);
    field.options = Arc::default();
    let city = read(&field, "phường Ba Đình, thành phố Hà Nội", TODAY);
    let whole = Address {
        tinh: "thành phố Hà Nội".into(),
        xa: "phường Ba Đình".into(),
        ..Address::default()
    };
    assert_eq!(city, Ok(Entry::Address(whole)));
}

#[test]
fn an_address_with_a_district_is_an_old_one_and_kept_whole() {
    let line = "thôn Đông, xã An Khánh, huyện Hoài Đức, Hà Nội";
    assert_eq!(address(line), ["01", "", "", line]);
    assert_eq!(printed(Kind::Address, line), line);
    assert_eq!(odd(Kind::Address, line), [Remark::OldAddress]);
}

#[test]
fn what_an_address_lacks_is_remarked() {
    assert_eq!(odd(Kind::Address, "xã An Khánh, Hà Nội"), []);
    assert_eq!(odd(Kind::Address, "xã Du Già, Hà Giang"), [Remark::UnknownProvince]);
    let nothing = [Remark::ProvinceMissing, Remark::CommuneMissing];
    assert_eq!(odd(Kind::Address, "nhà cô Ba"), nothing);
}
