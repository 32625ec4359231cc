//! A small procedure and its successor: what a dossier takes along, and what is asked again.

use jiff::civil::date;

use crate::dossier::assessment::Need::{Needed, NotNeeded};

use super::*;
use crate::dossier::case::{Mark, Site};
use crate::dossier::event::Source;
use crate::procedure::rule::Channel;
use crate::procedure::yaml::{Shared, read_procedure};

const HEAD: &str = "\
format: 1
id: thu
code: \"9.999999\"
name: Thử
domain: thu
about: { summary: Thử, who: Ai cũng được, where: Ở đây, result: Không có gì }
law: { l: { name: Luật } }
";

const OLD: &str = "
triage:
  - { id: noi_o, type: choice, label: Nơi ở, options: { gan: Gần, xa: Xa, bien: Biển } }
  - { id: muc_dich, type: text, label: Mục đích }
  - { id: so_ho_khau, type: text, label: Số hộ khẩu, when: noi_o == \"gan\" or noi_o == \"xa\" }
documents:
  - { id: giay_cu, name: Giấy cũ, hand_in: show, needed: noi_o == \"gan\", law: [l] }
form:
  title: Tờ khai
  sections:
    - id: con
      title: Con
      repeat: { each: Người con }
      fields: [{ id: ten, type: text, label: Tên }]
";

const NEW: &str = "
triage:
  - { id: noi_cu_tru, type: choice, label: Nơi cư trú, options: { thanh_thi: Gần, que: Xa } }
  - { id: muc_dich, type: text, label: Mục đích }
documents:
  - { id: giay_moi, name: Giấy mới, hand_in: show, needed: noi_cu_tru == \"que\", law: [l] }
form:
  title: Tờ khai
  sections:
    - id: con_khac
      title: Con
      repeat: { each: Người con }
      fields: [{ id: ho_ten, type: text, label: Tên }]
    - id: nguoi
      title: Người nộp
      fields: [{ id: dien_thoai, type: phone, label: Điện thoại }]
migrations:
  - { from: noi_o, to: noi_cu_tru }
  - { map: noi_cu_tru, options: { gan: thanh_thi, xa: que, bien: } }
  - { from: documents.giay_cu, to: documents.giay_moi }
  - { from: con.ten, to: con_khac.ho_ten }
  - { drop: so_ho_khau }
  - { ask_again: [muc_dich] }
";

fn read(text: &str) -> Procedure {
    let text = format!("{HEAD}{text}");
    let (procedure, diagnostics) = read_procedure("thu.yaml", &text, &Shared::default());
    assert_eq!(diagnostics, []);
    procedure.unwrap()
}

fn desk() -> Desk {
    Desk { site: Site::default(), today: date(2027, 3, 2) }
}

fn answered(path: &str, text: &str) -> Event {
    Event::Answered {
        path: Path::read(path).unwrap(),
        entry: Entry::Text(text.to_owned()),
        source: Source::Typed,
        shelves: Vec::new(),
    }
}

fn dossier(noi_o: &str) -> Dossier {
    let began =
        Event::Began { procedure: "thu".into(), hash: "0f".into(), channel: Channel::InPerson };
    let con: Box<str> = "con".into();
    Dossier::fold(&[
        began,
        answered("noi_o", noi_o),
        answered("muc_dich", "xem"),
        answered("so_ho_khau", "12"),
        Event::PaperMarked { paper: "giay_cu".into(), mark: Some(Mark::Ok), shelves: Vec::new() },
        Event::ItemAdded { list: con.clone(), item: 1, shelves: Vec::new() },
        answered("con[1].ten", "Na"),
        Event::Closed { list: con, shelves: Vec::new() },
    ])
}

fn labels(procedure: &Procedure, places: &[Place]) -> Vec<String> {
    let label = |place: &Place| procedure.form.field(place.field).unwrap().words.label.to_string();
    places.iter().map(label).collect()
}

#[test]
fn answers_marks_and_items_go_where_migrations_say() {
    let (old, new) = (read(OLD), read(NEW));
    let mut dossier = dossier("xa");
    let moved = Move::of(&old, &[&new], &dossier, &desk()).unwrap();
    dossier.apply(&moved.event);
    let text = |path: &str| dossier.answers[&Path::read(path).unwrap()].entry.clone();
    assert_eq!(text("noi_cu_tru"), Some(Entry::Text("que".to_owned())));
    assert_eq!(text("con_khac[1].ho_ten"), Some(Entry::Text("Na".to_owned())));
    assert_eq!(dossier.lists["con_khac"].ids, [1]);
    assert!(dossier.lists["con_khac"].closed);
    assert_eq!(dossier.papers["giay_moi"], Mark::Ok);
    assert_eq!(dossier.definition.hash, new.head.hash);
}

#[test]
fn nothing_is_lost_and_what_has_no_place_is_named() {
    let (old, new) = (read(OLD), read(NEW));
    let mut dossier = dossier("xa");
    let moved = Move::of(&old, &[&new], &dossier, &desk()).unwrap();
    assert_eq!(moved.dropped, [Target::read("so_ho_khau")]);
    dossier.apply(&moved.event);
    assert!(dossier.answers.contains_key(&Path::triage("so_ho_khau")));
}

#[test]
fn what_is_to_be_confirmed_and_what_is_new_are_told_apart() {
    let (old, new) = (read(OLD), read(NEW));
    let moved = Move::of(&old, &[&new], &dossier("xa"), &desk()).unwrap();
    assert_eq!(labels(&new, &moved.again), ["Mục đích"]);
    assert_eq!(labels(&new, &moved.change.come), ["Điện thoại"]);
    assert!(moved.change.gone.is_empty(), "told as put aside");
}

#[test]
fn an_option_without_successor_is_asked_again() {
    let (old, new) = (read(OLD), read(NEW));
    let moved = Move::of(&old, &[&new], &dossier("bien"), &desk()).unwrap();
    let again = labels(&new, &moved.again);
    assert!(again.contains(&"Nơi cư trú".to_owned()), "{again:?}");
}

#[test]
fn a_paper_under_another_name_is_compared_with_itself() {
    let (old, new) = (read(OLD), read(NEW));
    let moved = Move::of(&old, &[&new], &dossier("gan"), &desk()).unwrap();
    let needs = |own: &crate::dossier::compare::PaperTurn| {
        (own.before.map(|own| own.1), own.after.map(|own| own.1))
    };
    let turns: Vec<_> = moved.change.papers.iter().map(needs).collect();
    assert_eq!(turns, [(Some(Needed), Some(NotNeeded))]);
}

#[test]
fn moving_to_the_same_changes_nothing() {
    let old = read(OLD);
    let moved = Move::of(&old, &[&old], &dossier("gan"), &desk()).unwrap();
    assert!(moved.is_nothing(), "{moved:?}");
    assert!(same(&old, &read(&OLD.replace("Mục đích", "Mục đích "))));
    assert!(!same(&old, &read(NEW)));
}

#[test]
fn several_versions_are_gone_through_in_order() {
    let (old, new) = (read(OLD), read(NEW));
    let third = NEW.split("migrations:").next().unwrap().replace("noi_cu_tru", "cho_o");
    let third = read(&format!("{third}migrations:\n  - {{ from: noi_cu_tru, to: cho_o }}\n"));
    let mut dossier = dossier("xa");
    let moved = Move::of(&old, &[&new, &third], &dossier, &desk()).unwrap();
    dossier.apply(&moved.event);
    let held = &dossier.answers[&Path::triage("cho_o")];
    assert_eq!(held.entry, Some(Entry::Text("que".to_owned())));
}

#[test]
fn what_was_carried_over_is_carried_back() {
    let (old, new) = (read(OLD), read(NEW));
    let dossier = dossier("xa");
    let there = carried(&dossier, &[&new]);
    assert!(there.answers.contains_key(&Path::triage("noi_cu_tru")));
    assert_eq!(carried_back(&there, &old, &[&new]), dossier);
}

#[test]
fn the_order_of_migrations_says_nothing() {
    let (old, new) = (read(OLD), read(NEW));
    let (head, rows) = NEW.split_once("migrations:\n").unwrap();
    let rows: Vec<&str> = rows.lines().rev().collect();
    let turned = read(&format!("{head}migrations:\n{}\n", rows.join("\n")));
    let dossier = dossier("xa");
    assert_eq!(carried(&dossier, &[&turned]), carried(&dossier, &[&new]));
    assert_eq!(old.head.migrations, []);
}
