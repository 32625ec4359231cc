//! Hand-made pages at the sizes that count.

use ratatui::layout::Size;

use super::*;
use crate::app::page::{Hint, Input, List, Row, Spot, Tone};
use crate::text::letter::Caret;
use crate::tui::surface::Surface;
use crate::tui::theme::Palette;

struct Shot {
    lines: Vec<String>,
    hits: Hits,
    cursor: Position,
    screen: vt100::Screen,
}

fn painter() -> Painter {
    Painter::new(Theme::of(Palette::Mono))
}

fn shoot(page: &Page, columns: u16, rows: u16) -> Shot {
    shoot_with(&mut painter(), page, columns, rows)
}

fn shoot_with(painter: &mut Painter, page: &Page, columns: u16, rows: u16) -> Shot {
    let mut surface = Surface::new(Size::new(columns, rows));
    let picture = if is_too_small(surface.area()) {
        painter.refuse("Cửa sổ nhỏ quá.", surface.area())
    } else {
        painter.paint(page, surface.area())
    };
    let mut bytes = Vec::new();
    surface.show(&picture, &mut bytes);
    let mut terminal = vt100::Parser::new(rows, columns, 0);
    terminal.process(&bytes);
    let screen = terminal.screen().clone();
    let (y, x) = screen.cursor_position();
    let lines = screen.rows(0, columns).map(|line| line.trim_end().to_owned());
    Shot { lines: lines.collect(), hits: picture.hits, cursor: Position { x, y }, screen }
}

fn hint(key: &str, does: &str, spot: u16) -> Hint {
    Hint { key: key.into(), does: does.into(), spot: Spot(spot) }
}

fn row(spot: u16, mark: &str, text: &str, detail: &str) -> Row {
    Row {
        spot: Some(Spot(spot)),
        mark: mark.into(),
        text: text.into(),
        detail: detail.into(),
        ..Row::default()
    }
}

fn question() -> Page {
    let crumbs = ["Cầm Tay", "Đăng ký khai sinh", "Hoàn cảnh"];
    let status = ["Câu 2 · còn 4–6 câu", "✓ đã lưu"];
    Page {
        large: None,
        crumbs: crumbs.map(String::from).into(),
        status: status.map(String::from).into(),
        blocks: question_blocks(),
        side: vec![
            Block::Heading("Giấy tờ".into()),
            rows(vec![row(20, "●", "Giấy chứng sinh", "bản chính")]),
        ],
        footer: vec![
            hint("Enter", "tiếp tục", 10),
            hint("Esc", "quay lại", 11),
            hint("F1", "giúp", 12),
            hint("F2", "nhập nhanh", 13),
            hint("F3", "giấy tờ", 14),
            hint("F4", "vì sao", 15),
            hint("F9", "in phiếu", 16),
            hint("F10", "thoát", 17),
        ],
        dialog: None,
    }
}

fn question_blocks() -> Vec<Block> {
    let mut options = vec![
        row(1, "1", "Bệnh viện, trạm y tế", ""),
        row(2, "2", "Nơi khác (tại nhà, trên đường…)", ""),
        row(3, "3", "Không biết", ""),
    ];
    options[1].focused = true;
    let papers = "Giấy chứng sinh; Văn bản của người làm chứng xác nhận việc sinh; Giấy cam đoan \
                  về việc sinh";
    vec![
        Block::Heading("Nơi sinh của trẻ".into()),
        Block::Say("Cháu sinh ở bệnh viện, trạm y tế hay ở nhà, thưa bác?".into()),
        Block::Gap,
        rows(options),
        Block::Gap,
        Block::Text {
            text: "Để biết cần Giấy chứng sinh hay giấy tờ thay thế.".into(),
            tone: Tone::Quiet,
        },
        Block::Notice {
            tone: Tone::Warning,
            text: "Lưu ý: Nếu người dân cầm sẵn Giấy chứng sinh thì xem giấy trước khi hỏi, vì tờ \
                   giấy ấy trả lời được cả câu sau."
                .into(),
        },
        Block::Divider("Giấy tờ".into()),
        Block::Facts(vec![
            ("Chắc chắn cần".into(), "Tờ khai đăng ký khai sinh".into()),
            ("Có thể cần".into(), papers.into()),
        ]),
    ]
}

fn rows(rows: Vec<Row>) -> Block {
    Block::List(List { rows, ..List::default() })
}

fn form() -> Page {
    let input = |label: &str, text: &str, cursor: Option<usize>, spot| {
        Block::Input(Input {
            label: label.into(),
            text: text.into(),
            cursor: cursor.map(Caret::at),
            hint: "ngày/tháng/năm".into(),
            spot: Some(Spot(spot)),
            ..Input::default()
        })
    };
    let mut born = input("Ngày, tháng, năm sinh", "5/6/1960", None, 2);
    if let Block::Input(input) = &mut born {
        input.understood = "ngày 5 tháng 6 năm 1960".into();
        input.message = "Lỗi: Ngày sinh phải trước hôm nay.".into();
    }
    Page {
        crumbs: vec!["Tờ khai".into()],
        blocks: vec![
            Block::Heading("Người mẹ".into()),
            input("Họ, chữ đệm, tên", "Nguye\u{302}\u{303}n Thị Hoa", Some(6), 1),
            born,
            input(
                "Số định danh cá nhân hoặc giấy tờ tùy thân (số, nơi cấp, ngày cấp)",
                "",
                None,
                3,
            ),
        ],
        footer: vec![hint("Tab", "ô sau", 9)],
        ..Page::default()
    }
}

fn long(focused: usize) -> Page {
    let row = |at: usize| Row {
        focused: at == focused,
        ..row(u16::try_from(at % 40).unwrap(), "", &format!("Hồ sơ số {at}"), "")
    };
    let first = focused.saturating_sub(20);
    Page {
        crumbs: vec!["Danh sách".into()],
        blocks: vec![Block::List(List {
            rows: (first..first + 40).map(row).collect(),
            before: first,
            after: 10_000 - first - 40,
        })],
        footer: vec![hint("Enter", "mở", 50)],
        ..Page::default()
    }
}

#[test]
fn a_question_fits_a_small_screen() {
    insta::assert_snapshot!(shoot(&question(), 60, 20).lines.join("\n"));
}

#[test]
fn a_question_on_an_ordinary_screen() {
    insta::assert_snapshot!(shoot(&question(), 80, 24).lines.join("\n"));
}

#[test]
fn a_wide_screen_gains_the_panel() {
    insta::assert_snapshot!(shoot(&question(), 120, 40).lines.join("\n"));
}

#[test]
fn a_form_stands_in_two_columns() {
    let shot = shoot(&form(), 80, 24);
    insta::assert_snapshot!(shot.lines.join("\n"));
    assert_eq!(shot.cursor, Position { x: 1 + 35 + 6 - 1, y: 3 });
}

#[test]
fn a_dialog_stands_before_everything_and_takes_the_clicks() {
    let mut page = question();
    page.dialog = Some(vec![
        Block::Heading("Thoát chương trình?".into()),
        Block::Text {
            text: "Hồ sơ đã lưu, lần sau mở lại từ chỗ đang dở.".into(),
            tone: Tone::Plain,
        },
        Block::Gap,
        rows(vec![Row { focused: true, ..row(30, "1", "Thoát", "") }, row(31, "2", "Ở lại", "")]),
    ]);
    let shot = shoot(&page, 80, 24);
    insta::assert_snapshot!(shot.lines.join("\n"));
    let place = shot.cursor;
    assert_eq!(shot.hits.at(place.x, place.y), Some(Spot(30)));
    assert_eq!(shot.hits.at(place.x, place.y + 1), Some(Spot(31)));
    assert_eq!(shot.hits.at(3, 7), None);
}

#[test]
fn the_cursor_and_the_reversed_row_show_the_focus() {
    let shot = shoot(&question(), 80, 24);
    let Position { x, y } = shot.cursor;
    assert!(shot.lines[usize::from(y)].contains("› 2 Nơi khác"));
    assert!(shot.screen.cell(y, x).unwrap().inverse());
    assert_eq!(shot.hits.at(70, y), Some(Spot(2)));
}

#[test]
fn only_what_changed_is_written() {
    let mut painter = painter();
    let area = Size::new(80, 24);
    let mut surface = Surface::new(area);
    let mut written = |page: &Page| {
        let mut bytes = Vec::new();
        surface.show(&painter.paint(page, surface.area()), &mut bytes);
        String::from_utf8(bytes).unwrap()
    };
    let mut page = question();
    assert!(written(&page).contains("Nơi sinh"));
    let again = written(&page);
    assert!(again.len() < 30, "{again:?}");
    page.blocks[0] = Block::Heading("Nơi".into());
    let shorter = written(&page);
    assert!(shorter.contains("Nơi\u{1b}[0m             \u{1b}"), "{shorter:?}");
}

#[test]
fn every_key_of_the_footer_can_be_clicked() {
    let shot = shoot(&question(), 60, 20);
    for (key, spot) in [("Enter", 10), ("F10", 17)] {
        let (y, line) =
            shot.lines.iter().enumerate().rfind(|(_, line)| line.contains(key)).unwrap();
        let (before, _) = line.split_once(key).unwrap();
        let y = u16::try_from(y).unwrap();
        assert_eq!(shot.hits.at(cells(before), y), Some(Spot(spot)), "{key}");
    }
}

#[test]
fn a_long_footer_is_cut_after_two_lines() {
    let mut page = question();
    page.footer = (0..40).map(|n| hint("F1", "một việc", n)).collect();
    let shot = shoot(&page, 60, 20);
    assert!(shot.lines[19].ends_with('…'));
    assert!(shot.lines[18].starts_with(" F1"));
    assert!(!shot.lines[17].contains("F1"));
}

#[test]
fn a_window_of_ten_thousand_rows_keeps_the_focus_in_view() {
    let mut painter = painter();
    for focused in [0, 1, 30, 5_000, 5_015, 5_000, 9_980] {
        let shot = shoot_with(&mut painter, &long(focused), 80, 24);
        let seen = &shot.lines[usize::from(shot.cursor.y)];
        assert!(seen.contains(&format!("› Hồ sơ số {focused}")), "{seen}");
    }
    insta::assert_snapshot!(shoot(&long(5_000), 60, 20).lines.join("\n"));
}

#[test]
fn long_text_before_the_next_row_is_moved_through() {
    let mut painter = painter();
    let lines: Vec<String> = (0..40).map(|at| format!("điều {at}")).collect();
    let mut page = question();
    page.blocks.insert(4, Block::Text { text: lines.join("\n"), tone: Tone::Plain });
    page.blocks.push(rows(vec![row(9, "", "Việc khác", "")]));
    shoot_with(&mut painter, &page, 80, 24);
    assert!(!painter.step(&page, 1), "the third row is in sight");
    page.blocks[3] = rows(vec![Row { focused: true, ..row(3, "3", "Không biết", "") }]);
    let before = shoot_with(&mut painter, &page, 80, 24).lines;
    assert!(painter.step(&page, 3));
    let after = shoot_with(&mut painter, &page, 80, 24).lines;
    assert_eq!(before[8..12], after[5..9]);
}

#[test]
fn a_small_screen_says_so_and_recovers() {
    for (columns, rows) in [(1, 1), (59, 30), (100, 19)] {
        let shot = shoot(&question(), columns, rows);
        assert_eq!(shot.hits, Hits::default());
    }
    let mut painter = painter();
    let small = shoot_with(&mut painter, &question(), 59, 19);
    assert_eq!(small.lines[0], "Cửa sổ nhỏ quá.");
    let again = shoot_with(&mut painter, &question(), 80, 24);
    assert_eq!(again.lines, shoot(&question(), 80, 24).lines);
}

#[test]
fn wide_letters_and_hostile_text_stay_in_their_place() {
    let mut page = form();
    page.blocks
        .push(Block::Text {
            text: "漢字\u{1b}[2Jxấu\u{202e} một hai".into(), tone: Tone::Plain
        });
    let shot = shoot(&page, 60, 20);
    assert!(shot.lines.iter().any(|line| line.starts_with(" 漢字␛[2Jxấu")));
}

#[test]
fn no_text_is_lost_on_a_narrow_screen() {
    let shot = shoot(&question(), 60, 40);
    let all = shot.lines.join(" ");
    let seen: Vec<&str> = all.split_whitespace().collect();
    for block in &question().blocks {
        if let Block::Notice { text, .. } | Block::Text { text, .. } = block {
            assert!(text.split_whitespace().all(|word| seen.contains(&word)));
        }
    }
}
