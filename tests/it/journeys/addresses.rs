//! An address at the desk: typed in one line, taken, asked about, or kept as it was typed.

use camtay::app::keys::Key;
use camtay::app::walk::Step;
use camtay::procedure::field::{Address, Entry};

use super::dossiers::{answer, begin, home_birth, papers_right, path};
use super::journey::{Journey, focused};

const PLACE: &str = "tre.dia_chi_noi_sinh";

/// The address of birth of a home birth.
fn at_address() -> Journey {
    let mut journey = Journey::start();
    begin(&mut journey);
    let told = home_birth();
    for _ in 0..100 {
        match journey.step() {
            Some(Step::Question(place)) => {
                let path = path(&journey, place);
                if path == PLACE {
                    return journey;
                }
                match told.get(path.as_str()) {
                    Some(told) => answer(&mut journey, place, told),
                    None => drop(journey.enter()),
                }
                if journey.step() == Some(Step::Question(place)) {
                    journey.enter();
                }
            }
            Some(Step::Papers) => papers_right(&mut journey),
            step => panic!("{step:?}\n{}", journey.text()),
        }
    }
    panic!("{}", journey.text());
}

/// The address as it was answered.
fn answered(journey: &Journey) -> [String; 4] {
    let answers = &journey.session().dossier.answers;
    let held = answers.iter().find(|(path, _)| path.to_string() == PLACE);
    let Some(Entry::Address(own)) = held.and_then(|(_, own)| own.entry.clone()) else {
        panic!("{}", journey.text());
    };
    let Address { tinh, xa, chi_tiet, cu } = own;
    [tinh, xa, chi_tiet, cu].map(String::from)
}

#[test]
fn a_whole_address_is_understood_before_it_is_taken() {
    let mut journey = at_address();
    journey.letters("12 nguyen trai, ninh kieu can tho");
    journey.expect("12 nguyen trai, Phường Ninh Kiều, Thành phố Cần Thơ").enter();
    assert_eq!(answered(&journey), ["92", "31135", "12 nguyen trai", ""]);
}

#[test]
fn a_unit_is_taken_from_what_fits_and_the_detail_follows() {
    let mut journey = at_address();
    journey.letters("ninh ki").expect("Phường Ninh Kiều, Thành phố Cần Thơ");
    journey.key(Key::Down).enter().expect("[Phường Ninh Kiều, Thành phố Cần Thơ]");
    journey.letters("Tổ 3").enter();
    assert_eq!(answered(&journey), ["92", "31135", "Tổ 3", ""]);
}

#[test]
fn what_may_mean_several_places_is_asked_and_never_guessed() {
    let mut journey = at_address();
    journey.letters("my tho dong thap").enter().expect("Chọn một trong 2 nơi khớp");
    assert_eq!(focused(&journey.model.page()).as_deref(), Some("Phường Mỹ Tho, Tỉnh Đồng Tháp"));
    journey.choose("Xã Mỹ Thọ, Tỉnh Đồng Tháp").enter();
    let [tinh, xa, ..] = answered(&journey);
    assert_eq!([&*tinh, &*xa], ["82", "30076"]);
}

#[test]
fn an_old_address_is_kept_whole_beside_the_unit_that_is_chosen() {
    let mut journey = at_address();
    let line = "xã An Khánh, huyện Hoài Đức, Hà Nội";
    journey.letters(line).enter().expect("đây là địa chỉ trước 7/2025");
    journey.expect("Chỉ giữ địa chỉ cũ").choose("Xã An Khánh, Thành phố Hà Nội").enter();
    assert_eq!(answered(&journey), ["01", "09877", "", line]);
    let mut journey = at_address();
    journey.letters(line).enter().choose("Chỉ giữ địa chỉ cũ");
    assert_eq!(answered(&journey), ["01", "", "", line]);
}

#[test]
fn what_no_list_has_is_kept_by_a_second_key_only() {
    let mut journey = at_address();
    journey.letters("phường 5, tphcm").enter().expect("không có trong danh mục 34 tỉnh");
    journey.expect("Giữ đúng như đã gõ");
    journey.key(Key::Backspace).expect("[phường 5, tphc]").letters("m");
    journey.enter().enter();
    assert_eq!(answered(&journey), ["79", "phường 5", "", ""]);
}
