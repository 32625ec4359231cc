//! A definition tried out while it is written: what a change of its files leaves as it was.

use std::sync::Arc;

use camtay::app::keys::Key;
use camtay::app::model::Model;
use camtay::app::preview::{Definition, Finding, Reading};
use camtay::app::{Effect, Msg};
use camtay::library::Library;
use camtay::locale::{Language, Locale};
use camtay::procedure::catalog::Catalog;
use camtay::procedure::diagnostic::Severity;
use camtay::procedure::yaml::example::read_examples;
use camtay::procedure::yaml::read_procedure;

use super::journey::{Journey, Shell, desk};

pub(crate) const SAMPLE: &str = include_str!("sample.yaml");

const EXAMPLES: &str = r#"
- name: Nhà đông người
  today: "2026-11-25"
  answers: { so_nguoi: 9 }
  expect: { verdict: other }
- name: Hai con
  today: "2026-10-01"
  channel: online
  answers:
    so_nguoi: 3
    nguoi.ho_ten: Nguyễn Văn A
    nguoi.biet_danh: Tí
    con:
      - { ho_ten: Nguyễn Văn B, di_hoc: co, truong: Kim Đồng }
      - { ho_ten: Nguyễn Văn C, di_hoc: khong }
  papers: { don: ok }
  expect: { verdict: review }
"#;

/// What the files say whose definition is this text.
fn reading(text: &str) -> Reading {
    let shared = Library::embedded().shared().unwrap();
    let (procedure, diagnostics) = read_procedure("procedure.yaml", text, &shared);
    let definition = procedure.map(|own| {
        let (examples, _) = read_examples("examples.yaml", EXAMPLES, &own);
        Definition::new(Arc::new(own), examples)
    });
    let findings = diagnostics.iter().map(|own| Finding {
        severity: Severity::Error,
        place: format!("dòng {}", own.at.line),
        excerpt: None,
        message: format!("{:?}", own.code),
        hint: String::new(),
    });
    Reading { definition, findings: findings.collect() }
}

/// The trial walk of a definition.
pub(crate) fn preview(text: &str) -> Journey {
    let catalog = Catalog::new(Vec::new());
    let locale = Locale::new(Language::Vi);
    let started = Model::preview(&catalog, locale, desk(), reading(text));
    Journey::begun(Shell::default(), started)
}

/// The files are saved with the first words replaced by the second.
fn save(journey: &mut Journey, from: &str, to: &str) {
    assert!(SAMPLE.contains(from), "{from}");
    journey.send(Msg::Reread(Box::new(reading(&SAMPLE.replace(from, to)))));
}

/// News of the file in one of several states: whole, defective, without a section, with other ids.
pub(crate) fn saved(state: usize) -> Msg {
    let text = match state {
        0 => SAMPLE.to_owned(),
        1 => SAMPLE.replace("min: 1", "mim: 1"),
        2 => {
            let (before, rest) = SAMPLE.split_once("    - id: con\n").unwrap();
            format!(
                "{before}{}",
                rest.split_once("checks:").unwrap().1.replace("  - {", "checks:\n  - {")
            )
        }
        _ => SAMPLE.replace("so_thich", "thu_vui").replace("id: don\n", "id: to\n"),
    };
    Msg::Reread(Box::new(reading(&text)))
}

/// The walk at the second question of the form: two answers given.
fn at_the_nickname() -> Journey {
    let mut journey = preview(SAMPLE);
    journey.letters("3").enter().choose("Xem xong");
    journey.expect("Bác tên gì?");
    journey.letters("Nguyễn Văn A").enter().expect("Có tên gọi khác không?");
    journey
}

#[test]
fn a_definition_opens_on_its_first_question_and_says_what_it_is() {
    let mut journey = preview(SAMPLE);
    journey.expect("Nhà bác có mấy người?").expect("XEM THỬ").expect("1/2 ví dụ đúng");
    journey.expect_no("đã lưu").expect_no("đang ghi");
}

#[test]
fn new_words_are_seen_at_once_and_half_typed_ones_stay() {
    let mut journey = preview(SAMPLE);
    journey.letters("3");
    save(&mut journey, "Để tính tiền.", "Để chia quà.");
    journey.expect("Để chia quà.").expect("[3]");
    save(&mut journey, "summary: Để thử", "summary: Chỉ để thử");
    journey.expect("Để tính tiền.").expect("[3]");
    journey.enter().expect_no("Nhà bác có mấy người?");
}

#[test]
fn answers_are_kept_and_the_question_stays_though_another_comes_before_it() {
    let mut journey = at_the_nickname();
    let more = "        - { id: tuoi, type: integer, label: Tuổi, ask: \"Mấy tuổi?\", law: [luat], data: basic }\n";
    let first = "        - { id: ho_ten, type: full_name, label: Họ tên";
    save(&mut journey, first, &format!("{more}{first}"));
    journey.expect("Có tên gọi khác không?");
    journey.esc().expect("[Nguyễn Văn A]").esc().expect("Mấy tuổi?").letters("40").enter();
    journey.expect("Có tên gọi khác không?").expect("[Nguyễn Văn A]");
}

#[test]
fn a_question_that_has_vanished_gives_way_to_the_next() {
    let mut journey = at_the_nickname();
    save(&mut journey, "id: biet_danh", "id: ten_khac");
    journey.expect("Câu đang xem không còn trong thủ tục").expect("Có tên gọi khác không?");
    journey.esc().expect("[Nguyễn Văn A]");
}

#[test]
fn while_the_file_has_errors_the_last_good_definition_is_walked() {
    let mut journey = at_the_nickname();
    save(&mut journey, "min: 1", "mim: 1");
    journey.expect("1 lỗi").expect("bản đang xem cũ hơn tệp").expect("Lỗi, dòng ");
    journey.expect_no("ví dụ đúng");
    journey.enter().expect("Bao nhiêu tiền?");
    save(&mut journey, "Bao nhiêu tiền?", "Mấy tiền?");
    journey.expect("Mấy tiền?").expect_no("cũ hơn tệp").expect_no("Lỗi, dòng ");
}

#[test]
fn a_file_with_errors_from_the_start_waits_for_a_definition() {
    let mut journey = preview(&SAMPLE.replace("min: 1", "mim: 1"));
    journey.expect("XEM THỬ").expect("chưa xem thử được").expect("lỗi · dòng");
    journey.enter().esc().keys(Key::Down, 3);
    save(&mut journey, "Để tính tiền.", "Để chia quà.");
    journey.expect("Để chia quà.");
}

#[test]
fn findings_are_listed_with_one_key_and_follow_the_file() {
    let mut journey = preview(SAMPLE);
    journey.key(Key::F(5)).expect("tệp không có lỗi");
    save(&mut journey, "min: 1", "mim: 1");
    journey.expect("lỗi · dòng").expect("1 lỗi");
    journey.key(Key::F(5)).expect("Nhà bác có mấy người?");
}

#[test]
fn wide_screens_have_the_findings_beside_the_walk() {
    let mut journey = preview(SAMPLE);
    journey.send(Msg::Resized { columns: 110, rows: 30 });
    save(&mut journey, "min: 1", "mim: 1");
    let side = format!("{:?}", journey.model.page().side);
    assert!(side.contains("1 lỗi") && side.contains("lỗi · dòng"), "{side}");
    journey.expect_no("Lỗi, dòng");
}

#[test]
fn an_example_brings_its_answers_its_day_and_its_way_of_filing() {
    let mut journey = preview(SAMPLE);
    journey.key(Key::F(6)).expect("1 ✓ Nhà đông người").expect("2 ✗ Hai con");
    journey.letters("2").expect("Đã nạp câu trả lời").expect("ngày giả định 01/10/2026");
    let session = journey.session();
    assert_eq!(session.item_count(2), 2);
    assert_eq!(session.dossier.answers.len(), 8);
    assert_eq!(session.dossier.channel.id(), "online");
    journey.key(Key::F(6)).choose("Nhà đông người").expect("Không thuộc thủ tục này");
    journey.choose("Mở thủ tục").expect("thủ tục khác không mở được ở đây");
    journey.key(Key::F(8)).expect("Nhà bác có mấy người?").expect("ngày giả định 25/11/2026");
    assert_eq!(journey.session().dossier.answers.len(), 0);
}

#[test]
fn a_trial_cannot_be_taken_for_real_work() {
    let mut journey = preview(SAMPLE);
    journey.letters("3").enter().key(Key::F(9)).choose("Giấy tờ cần mang").expect("Đơn").enter();
    assert_eq!(journey.shell.sheets, []);
    journey.esc().esc().choose("Việc khác").expect_no("về màn hình đầu");
    journey.esc().key(Key::F(10)).expect("Bản xem thử không ghi lại gì.").enter();
    assert!(journey.shell.ended);
}

#[test]
fn a_reason_that_is_open_is_found_anew() {
    let mut journey = at_the_nickname();
    journey.key(Key::F(4)).expect("Vì sao");
    save(&mut journey, "label: Biệt danh", "label: Tên khác");
    journey.expect("Tên khác");
}

#[test]
fn outside_a_preview_its_news_is_nothing() {
    let mut journey = Journey::start();
    let before = journey.model.page();
    journey.send(Msg::Reread(Box::new(reading(SAMPLE))));
    journey.key(Key::F(5)).key(Key::F(6)).key(Key::F(8));
    assert_eq!(journey.model.page(), before);
}

#[test]
fn every_key_of_the_footer_is_explained() {
    let mut journey = preview(SAMPLE);
    journey.key(Key::F(1));
    for key in ["F5: lỗi", "F6: ví dụ", "F8: làm lại"] {
        journey.expect(key);
    }
}

#[test]
fn the_shell_is_asked_for_nothing_that_a_trial_does_not_need() {
    let catalog = Catalog::new(Vec::new());
    let (_, effects) = Model::preview(&catalog, Locale::new(Language::Vi), desk(), reading(SAMPLE));
    let unexpected = |own: &&Effect| !matches!(own, Effect::ReadSite | Effect::Append { .. });
    assert_eq!(effects.iter().find(unexpected), None);
}
