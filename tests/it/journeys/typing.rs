//! Vietnamese typed with the built-in methods, beside names, numbers and other input methods.

use camtay::app::keys::Key;
use camtay::text::compose::Method;

use super::fields::form;
use super::journey::Journey;

/// The method the desk types by.
fn method(journey: &Journey) -> Option<Method> {
    journey.model.world().typing.method()
}

#[test]
fn one_key_goes_from_telex_to_vni_to_none() {
    let mut journey = Journey::start();
    journey.key(Key::F(12)).expect("Đang gõ Telex");
    journey.letters("ddawng kys khai sinh").expect("đăng ký khai sinh").expect("1.001193");
    journey.keys(Key::Backspace, 20).key(Key::F(12)).expect("Đang gõ VNI");
    journey.letters("d9a8ng ky1 kha").expect("đăng ký kha");
    journey.key(Key::F(12)).expect("Đã tắt bộ gõ có sẵn");
    journey.letters("ww").expect("khaww");
    assert_eq!(method(&journey), None);
}

#[test]
fn the_keys_of_a_word_can_be_had_back() {
    let mut journey = Journey::start();
    journey.key(Key::F(12)).letters("data").expect("dât");
    journey.key(Key::Restore).expect("data").expect_no("dât");
    journey.letters(" so").key(Key::Restore).expect("data so");
}

#[test]
fn another_input_method_turns_the_built_in_one_off() {
    let mut journey = Journey::start();
    journey.key(Key::F(12)).letters("vie").key(Key::Backspace).letters("ê");
    journey.expect("bộ gõ có sẵn đã tự tắt").letters("t").keys(Key::Backspace, 2).letters("ệt");
    journey.expect("việt");
    assert_eq!(method(&journey), None);
}

#[test]
fn names_are_composed_and_numbers_stay_as_typed() {
    let mut journey = form();
    journey.key(Key::F(12)).key(Key::F(12)).letters("D9A81K LA81K");
    journey.expect("ĐẮK LẮK").enter().enter();
    journey.letters("2000000").expect("hai triệu đồng");
}
