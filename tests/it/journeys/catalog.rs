//! The list of procedures while definitions are read, when they have changed, and on another day.

use camtay::app::keys::Key;
use camtay::app::model::{Desk, Model};
use camtay::app::{Msg, Outcome};
use camtay::locale::{Language, Locale};
use camtay::procedure::Span;
use camtay::procedure::catalog::{Catalog, Entry, Reading};
use jiff::civil::{Date, date};

use super::journey::{Journey, Shell, desk, focused};

fn entry(id: &str, name: &str) -> Entry {
    Entry { id: id.into(), name: name.into(), domain: "mau".into(), ..Entry::default() }
}

fn catalog(names: &[&str]) -> Catalog {
    Catalog::new(names.iter().map(|name| entry(&name.to_lowercase(), name)).collect())
}

/// The first screen over a catalogue, on a day that goes on.
fn over(catalog: &Catalog, today: Date) -> Journey {
    let desk = Desk { today, frozen: false, ..desk() };
    let (model, _) = Model::start(catalog, Locale::new(Language::Vi), desk);
    Journey { model, shell: Shell::default() }
}

#[test]
fn while_definitions_are_read_the_first_screen_says_how_far() {
    let today = date(2026, 11, 25);
    let mut journey = over(&Catalog::default().being_read(Reading { done: 0, all: 0 }), today);
    journey.expect("Đang lập mục lục…").expect_no("Không thấy thủ tục nào");
    let reading = Reading { done: 3_200, all: 10_000 };
    journey.send(Msg::Outcome(Outcome::Catalog(Catalog::default().being_read(reading))));
    journey.expect("Đang lập mục lục… 3.200/10.000 thủ tục");
    journey.letters("ba");
    journey.send(Msg::Outcome(Outcome::Catalog(catalog(&["Ba", "Bốn"]))));
    journey.expect_no("Đang lập mục lục").expect("Ba").expect_no("Bốn");
}

#[test]
fn a_folder_that_cannot_be_read_is_told_and_what_was_known_stays() {
    let reading = Reading { done: 0, all: 0 };
    let mut journey = over(&catalog(&["Ba"]).being_read(reading), date(2026, 11, 25));
    journey.send(Msg::Outcome(Outcome::CatalogFailed("Không đọc được thư mục.".to_owned())));
    journey.expect("Không đọc được thư mục.").expect("Ba").expect_no("Đang lập mục lục");
}

#[test]
fn what_has_the_focus_keeps_it_when_procedures_are_added() {
    let mut journey = over(&catalog(&["Ba", "Bốn"]), date(2026, 11, 25));
    journey.focus("Bốn");
    journey.send(Msg::Outcome(Outcome::Catalog(catalog(&["Ba", "Ban", "Bao", "Bốn"]))));
    assert_eq!(focused(&journey.model.page()).unwrap(), "Bốn");
    journey.key(Key::Up);
    assert_eq!(focused(&journey.model.page()).unwrap(), "Bao");
    journey.send(Msg::Outcome(Outcome::Catalog(catalog(&["Ba"]))));
    assert!(focused(&journey.model.page()).is_some());
}

#[test]
fn at_midnight_the_version_of_the_new_day_is_listed() {
    let version = |name: &str, from: Option<Date>, to: Option<Date>| Entry {
        in_force: Span { from, to },
        ..entry("khai-sinh", name)
    };
    let change = date(2027, 3, 1);
    let mut journey = over(
        &Catalog::new(vec![
            version("Khai sinh cũ", None, change.yesterday().ok()),
            version("Khai sinh mới", Some(change), None),
        ]),
        date(2027, 2, 28),
    );
    journey.letters("khai sinh").expect("Khai sinh cũ").expect_no("Khai sinh mới");
    journey.send(Msg::Day(change));
    journey.expect("Khai sinh mới").expect_no("Khai sinh cũ");
}
