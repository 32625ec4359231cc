//! Addresses in one line, new and old. What hundreds of typed lines come to is told by
//! `tests/addresses.txt`.

use super::*;

fn address(raw: &str) -> [String; 4] {
    let read = entry(Kind::Address, raw);
    let Ok(Entry::Address(own)) = read else {
        panic!("{raw}: {read:?}");
    };
    [own.tinh, own.xa, own.chi_tiet, own.cu].map(String::from)
}

fn given(tinh: &str, xa: &str) -> Address {
    Address { tinh: tinh.into(), xa: xa.into(), ..Address::default() }
}

fn normal_form(own: &Address) -> Address {
    let entry = Entry::Address(own.clone());
    match normal::value(&field(Kind::Address), &entry) {
        Some(Value::Address(own)) => Address::clone(&own),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_address_is_kept_by_codes_and_printed_by_official_names() {
    let whole = address("Số 5, thôn Đông, xã An Khánh, ha noi");
    assert_eq!(whole, ["01", "09877", "Số 5, thôn Đông", ""]);
    let printed = printed(Kind::Address, "12 nguyen trai, p.ninh kieu,can tho");
    assert_eq!(printed, "12 nguyen trai, Phường Ninh Kiều, Thành phố Cần Thơ");
    assert_eq!(address("Số 5 phố Huế, Hà Nội"), ["01", "", "Số 5 phố Huế", ""]);
    assert_eq!(entry(Kind::Address, ", ,"), Err(Refusal::Empty));
}

#[test]
fn what_no_list_has_and_what_may_mean_several_is_not_taken() {
    assert_eq!(entry(Kind::Address, "P5, HCM"), Err(Refusal::UnknownPlace));
    assert_eq!(entry(Kind::Address, "nhà cô Ba"), Err(Refusal::UnknownPlace));
    assert_eq!(entry(Kind::Address, "nih kieu can tho"), Err(Refusal::NearPlace));
    assert_eq!(entry(Kind::Address, "my tho dong thap"), Err(Refusal::SeveralPlaces(2)));
}

#[test]
fn an_address_with_a_district_is_an_old_one_and_kept_whole() {
    let line = "thôn Đông, xã An Khánh, huyện Hoài Đức, Hà Nội";
    assert_eq!(address(line), ["01", "", "", line]);
    assert_eq!(printed(Kind::Address, line), line);
    assert_eq!(odd(Kind::Address, line), [Remark::OldAddress]);
}

#[test]
fn names_in_answers_and_old_dossiers_become_codes_where_only_one_unit_is_called_so() {
    let known = given("01", "09877");
    assert_eq!(normal_form(&known), known);
    assert_eq!(normal_form(&given("01", "xã An Khánh")), known);
    assert_eq!(normal_form(&given("Hà Nội", "An Khánh")), known);
    assert_eq!(normal_form(&given("tp hà nội", "an khanh")).xa, known.xa);
    let two = given("82", "my tho");
    assert_eq!(normal_form(&two), two);
    let gone = given("79", "P5");
    assert_eq!(normal_form(&gone), gone);
    let value = Value::Address(Arc::new(gone));
    assert_eq!(shown(&field(Kind::Address), &value), "P5, Thành phố Hồ Chí Minh");
}

#[test]
fn what_an_address_lacks_is_remarked() {
    let odd = |own: Address| remarks(&field(Kind::Address), &Entry::Address(own), TODAY);
    assert_eq!(odd(given("01", "09877")), []);
    assert_eq!(odd(given("01", "xã An Khánh")), []);
    assert_eq!(odd(given("01", "P5")), [Remark::UnknownCommune]);
    assert_eq!(odd(given("Hà Giang", "Du Già")), [Remark::UnknownProvince]);
    assert_eq!(odd(given("", "")), [Remark::ProvinceMissing, Remark::CommuneMissing]);
}
