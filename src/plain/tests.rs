//! Pages as lines and lines as messages.

use super::answer::{Answer, answer};
use super::show::{Shown, commands, shown};
use super::*;
use crate::app::Msg;
use crate::app::keys::Key;
use crate::app::page::{Hint, Input, List, Row, Tone};
use crate::locale::{Language, Locale};
use crate::text::letter::Caret;
use crate::text::letter::Way;

fn row(spot: u16, text: &str) -> Row {
    Row { spot: Some(Spot(spot)), mark: spot.to_string(), text: text.into(), ..Row::default() }
}

fn question() -> Page {
    let mut rows = vec![row(1, "Bệnh viện, trạm y tế"), row(2, "Nơi khác")];
    rows[0].focused = true;
    rows[1].detail = "tại nhà, trên đường…".into();
    rows[1].mark = "2 ( )".into();
    Page {
        crumbs: vec!["Cầm Tay".into(), "Hoàn cảnh".into()],
        status: vec!["Câu 2".into()],
        blocks: vec![
            Block::Heading("Nơi sinh của trẻ".into()),
            Block::Say("Cháu sinh ở đâu, thưa bác?".into()),
            Block::Gap,
            Block::List(List { rows, before: 0, after: 12 }),
            Block::Facts(vec![("Lệ phí".into(), "không".into())]),
            Block::Notice {
                tone: Tone::Warning, text: "Lưu ý: xem giấy\u{1b}[2J trước.".into()
            },
        ],
        footer: vec![Hint { key: "F3".into(), does: "giấy tờ".into(), spot: Spot(90) }],
        ..Page::default()
    }
}

fn form() -> Page {
    let mut page = question();
    page.blocks = vec![
        Block::Input(Input {
            label: "Họ tên".into(),
            text: "Hoa".into(),
            cursor: Some(Caret::at(1)),
            spot: Some(Spot(5)),
            ..Input::default()
        }),
        Block::Input(Input {
            label: "Ngày sinh".into(),
            hint: "5/6/1960".into(),
            message: "Lỗi: Nhập ngày sinh.".into(),
            spot: Some(Spot(6)),
            ..Input::default()
        }),
    ];
    page
}

fn locale() -> Locale {
    Locale::new(Language::Vi)
}

#[test]
fn a_page_is_read_from_top_to_bottom() {
    insta::assert_snapshot!(shown(&question(), &locale()).lines.join("\n"));
    insta::assert_snapshot!(shown(&form(), &locale()).lines.join("\n"));
}

#[test]
fn a_number_picks_a_row() {
    let expected = Answer::Tell(vec![Msg::Click(Spot(2))]);
    assert_eq!(answer("2\n", &question()), expected);
    assert_eq!(answer("#2", &question()), expected);
    assert_eq!(answer("3", &question()), Answer::Nothing("3".into()));
    assert_eq!(answer("nhà", &question()), Answer::Nothing("nhà".into()));
}

#[test]
fn text_takes_the_place_of_what_stood_in_the_line() {
    let key = Msg::Key;
    let filled = |text: &str| {
        let mut msgs = vec![key(Key::Go(Way::End))];
        msgs.extend([key(Key::Backspace), key(Key::Backspace), key(Key::Backspace)]);
        msgs.push(Msg::Paste(text.into()));
        Answer::Tell(msgs)
    };
    assert_eq!(answer("Nguyễn Thị Hoa\r\n", &form()), filled("Nguyễn Thị Hoa"));
    assert_eq!(answer("2", &form()), filled("2"));
    assert_eq!(answer("=?", &form()), filled("?"));
    assert_eq!(answer("=", &form()), filled(""));
    assert_eq!(answer("#2", &form()), Answer::Tell(vec![Msg::Click(Spot(6))]));
}

#[test]
fn signs_are_commands() {
    let key = |key| Answer::Tell(vec![Msg::Key(key)]);
    for (line, expected) in [("", Key::Enter), ("<", Key::Esc), (">", Key::Tab), ("?", Key::F(1))] {
        assert_eq!(answer(line, &form()), key(expected), "{line}");
    }
    assert_eq!(answer(".", &form()), Answer::Again);
    assert_eq!(answer(":", &form()), Answer::Commands);
    let papers = Answer::Tell(vec![Msg::Click(Spot(90))]);
    assert_eq!(answer(":f3", &form()), papers);
    assert_eq!(answer(":1", &form()), papers);
    assert_eq!(commands(&form()), [":1 F3 – giấy tờ"]);
}

#[test]
fn a_dialog_is_answered_first() {
    let mut page = question();
    page.dialog = Some(vec![Block::List(List {
        rows: vec![row(30, "Thoát"), row(31, "Ở lại")],
        ..List::default()
    })]);
    assert_eq!(answer("2", &page), Answer::Tell(vec![Msg::Click(Spot(31))]));
}

#[test]
fn only_what_changed_is_said_again() {
    let before = shown(&form(), &locale());
    let mut page = form();
    if let Some(Block::Input(input)) = page.blocks.get_mut(1) {
        input.message = "Lỗi: Ngày sinh phải trước hôm nay.".into();
    }
    let after = shown(&page, &locale());
    let expected = ["Lỗi: Ngày sinh phải trước hôm nay."];
    assert_eq!(after.news(&before), expected);
    assert_eq!(after.news(&Shown::default()).len(), after.lines.len());
}

#[test]
fn a_new_question_is_said_whole() {
    let before = shown(&question(), &locale());
    let mut page = question();
    page.blocks[0] = Block::Heading("Quan hệ với trẻ".into());
    let after = shown(&page, &locale());
    assert_eq!(after.news(&before).len(), after.lines.len());
}
