//! One page in large letters at the sizes that count.

use super::*;
use crate::app::page::Hint;
use crate::app::page::Spot;
use crate::tui::paint::Painter;
use crate::tui::surface::Surface;
use crate::tui::theme::Palette;

fn told(text: &str) -> Told {
    Told { text: text.into(), said: text.into(), focused: false }
}

fn question(size: Size) -> Page {
    let lines = vec![
        told("Bác cho cháu hỏi, cháu bé sinh ở đâu ạ?"),
        Told { focused: true, ..told("1 Ở bệnh viện, trạm y tế") },
        told("2 Ở nhà"),
    ];
    let hint = Hint { key: "F6".into(), does: "cỡ chữ".into(), spot: Spot(60_000) };
    let large = Some(Large { size, lines, note: String::new() });
    Page { footer: vec![hint], large, ..Page::default() }
}

fn painter(dots: Dots) -> Painter {
    Painter::new(Theme::of(Palette::Mono)).with(dots)
}

fn shot(painter: &mut Painter, page: &Page, (columns, rows): (u16, u16)) -> String {
    let mut surface = Surface::new(ratatui::layout::Size::new(columns, rows));
    let mut bytes = Vec::new();
    surface.show(&painter.paint(page, surface.area()), &mut bytes);
    let mut terminal = vt100::Parser::new(rows, columns, 0);
    terminal.process(&bytes);
    let lines = terminal.screen().rows(0, columns);
    lines.map(|own| own.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_question_in_large_letters_on_a_small_screen() {
    insta::assert_snapshot!(shot(&mut painter(Dots::Quadrants), &question(Size::Large), (80, 24)));
}

#[test]
fn a_question_in_the_largest_letters_on_a_small_screen() {
    insta::assert_snapshot!(shot(
        &mut painter(Dots::Quadrants),
        &question(Size::Largest),
        (80, 24)
    ));
}

#[test]
fn leaves_are_turned_until_the_last() {
    let (mut painter, page) = (painter(Dots::Quadrants), question(Size::Large));
    assert!(shot(&mut painter, &page, (80, 24)).contains("PgUp PgDn 1/2"));
    assert!(painter.step(&page, 1));
    assert!(shot(&mut painter, &page, (80, 24)).contains("PgUp PgDn 2/2"));
    assert!(!painter.step(&page, 1));
    assert!(painter.step(&page, -1));
    assert!(!painter.step(&page, -1));
}

#[test]
fn the_leaf_follows_the_focus_and_a_new_question_begins_at_its_first() {
    let (mut painter, mut page) = (painter(Dots::Quadrants), question(Size::Large));
    shot(&mut painter, &page, (80, 24));
    let large = page.large.as_mut().unwrap();
    large.lines[1].focused = false;
    large.lines[2].focused = true;
    assert!(shot(&mut painter, &page, (80, 24)).contains("2/2"));
    page.large.as_mut().unwrap().lines[0].text = "Cháu bé tên là gì, bác đọc giúp cháu ạ?".into();
    assert!(shot(&mut painter, &page, (80, 24)).contains("1/2"));
}

#[test]
fn the_linux_console_gets_blocks_where_eight_letters_fit_and_plain_words_elsewhere() {
    let page = question(Size::Largest);
    let wide = shot(&mut painter(Dots::Blocks), &page, (128, 48));
    assert!(wide.contains("██") && !wide.contains('▘'));
    let narrow = shot(&mut painter(Dots::Blocks), &page, (80, 24));
    assert!(narrow.contains("          Bác cho cháu hỏi, cháu bé sinh ở đâu ạ?"), "{narrow}");
}

#[test]
fn what_the_officer_has_to_know_stands_below_in_ordinary_letters() {
    let mut page = question(Size::Large);
    page.large.as_mut().unwrap().note = "Lỗi: Chưa đọc được ngày này.".into();
    let shown = shot(&mut painter(Dots::Quadrants), &page, (80, 24));
    assert!(shown.contains("Lỗi: Chưa đọc được ngày này."), "{shown}");
}
