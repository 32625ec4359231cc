//! Large letters: every question of the built-in procedures fits a small terminal, by leaves.

use camtay::app::page::{Large, Page, Size, Told};
use camtay::app::spoken::fill;
use camtay::text::wrap::wrap;
use camtay::tui::paint::Painter;
use camtay::tui::theme::{Palette, Theme};
use ratatui::layout::Rect;

use crate::journeys::journey::shipped;

/// Sizes with the letters on a line and the lines on a leaf they give at 80 × 24.
const SIZES: [(Size, usize, usize); 2] = [(Size::Large, 20, 3), (Size::Largest, 16, 2)];

/// More leaves nobody turns for one question.
const MOST: usize = 8;

/// Every question as it is said to a stranger, which is the longest way.
fn questions() -> Vec<String> {
    let procedures = shipped();
    let fields = procedures.iter().flat_map(|own| own.form.fields.iter());
    fields.filter_map(|own| Some(fill(own.words.ask.as_ref()?, None))).collect()
}

#[test]
fn the_longest_question_fits_a_small_terminal_by_leaves() {
    let questions = questions();
    assert!(questions.len() > 300, "{}", questions.len());
    for (size, columns, lines) in SIZES {
        for question in &questions {
            let broken = wrap(question, columns);
            let words: Vec<&str> = question.split_whitespace().collect();
            assert_eq!(broken.join(" "), words.join(" "), "a syllable is cut");
            let leaves = broken.len().div_ceil(lines);
            assert!(leaves <= MOST, "{leaves} leaves: {question}");
            assert_eq!(turned(question, size), leaves, "{question}");
        }
    }
}

/// How many leaves a painter turns through.
fn turned(question: &str, size: Size) -> usize {
    let told = Told { text: question.to_owned(), ..Told::default() };
    let large = Large { size, lines: vec![told], note: String::new() };
    let page = Page { large: Some(large), ..Page::default() };
    let mut painter = Painter::new(Theme::of(Palette::Mono));
    painter.paint(&page, Rect::new(0, 0, 80, 24));
    let mut leaves = 1;
    while painter.step(&page, 1) {
        leaves += 1;
    }
    leaves
}
