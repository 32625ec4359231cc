//! A page as lines: every block in order, things to pick with their numbers, and after a small change
//! only what has changed.

use super::{front, typing};
use crate::app::page::{Block, Input, List, Page, Row};
use crate::locale::Locale;
use crate::text::nfc::{nfc, visible};

/// A page in lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// What tells one screen from another.
    title: Vec<String>,
    /// Everything there is to read.
    pub lines: Vec<String>,
}

impl Shown {
    /// The lines that `before` had not, where both show the same screen; else all of them.
    pub fn news(&self, before: &Self) -> Vec<&str> {
        let same = before.title == self.title;
        let news = self.lines.iter();
        let news = news.filter(|line| !(same && before.lines.contains(line)));
        news.map(String::as_str).collect()
    }
}

/// All lines of a page.
pub fn shown(page: &Page, locale: &Locale) -> Shown {
    let mut sink = Sink {
        lines: Vec::new(),
        number: 0,
        sign: if typing(page).is_some() { "#" } else { "" },
        locale,
    };
    sink.place(page);
    for block in front(page) {
        sink.block(block);
    }
    Shown { title: title(page), lines: sink.lines.iter().map(|line| harmless(line)).collect() }
}

/// The commands that work now, numbered.
pub fn commands(page: &Page) -> Vec<String> {
    let hints = page.footer.iter().enumerate();
    hints.map(|(at, hint)| format!(":{} {} – {}", at + 1, hint.key, hint.does)).collect()
}

/// Columns of a line of a file.
const EXCERPT: usize = 80;

struct Sink<'a> {
    lines: Vec<String>,
    number: usize,
    sign: &'static str,
    locale: &'a Locale,
}

impl Sink<'_> {
    fn place(&mut self, page: &Page) {
        self.lines.push(page.crumbs.join(" › "));
        if !page.status.is_empty() {
            self.lines.push(page.status.join(" · "));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) | Block::Notice { text, .. } | Block::Text { text, .. } => {
                self.text(text);
            }
            Block::Say(text) => self.text(&format!("“{text}”")),
            Block::Input(input) => self.input(input),
            Block::List(list) => self.list(list),
            Block::Facts(facts) => {
                for (label, value) in facts {
                    self.text(&format!("{label}: {value}"));
                }
            }
            Block::Divider(caption) => self.text(caption),
            Block::Excerpt(excerpt) => self.lines.extend(excerpt.lines(EXCERPT)),
            Block::Gap => {}
        }
    }

    fn text(&mut self, text: &str) {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        self.lines.extend(lines.map(str::to_owned));
    }

    fn input(&mut self, input: &Input) {
        let number = match input.spot {
            Some(_) => self.next(),
            None => String::new(),
        };
        let here = if input.cursor.is_some() { "→ " } else { "" };
        let value = if input.text.is_empty() && !input.hint.is_empty() {
            format!("({})", input.hint)
        } else {
            input.text.clone()
        };
        let label =
            if input.label.is_empty() { String::new() } else { format!("{}: ", input.label) };
        self.lines.push(format!("{number}{here}{label}{value}"));
        self.text(&input.understood);
        self.text(&input.message);
    }

    fn list(&mut self, list: &List) {
        self.more("shell-more-before", list.before);
        for row in &list.rows {
            self.row(row);
        }
        self.more("shell-more-after", list.after);
    }

    fn more(&mut self, key: &str, count: usize) {
        if count > 0 {
            let line = self.locale.with(key, &[("count", &count.to_string())]);
            self.lines.push(line);
        }
    }

    fn row(&mut self, row: &Row) {
        let number = match row.spot {
            Some(_) => self.next(),
            None => "- ".to_owned(),
        };
        let here = if row.focused { "→ " } else { "" };
        // The digit that picks the row on a screen would stand beside the number that does here.
        let mark = row.mark.trim_start_matches(|c: char| c.is_ascii_digit());
        let words = [mark, &row.text].map(str::trim);
        let words = words.into_iter().filter(|word| !word.is_empty());
        let words = words.collect::<Vec<_>>().join(" ");
        self.lines.push(format!("{number}{here}{words}"));
        self.text(&row.detail);
    }

    fn next(&mut self) -> String {
        self.number += 1;
        format!("{}{} ", self.sign, self.number)
    }
}

fn title(page: &Page) -> Vec<String> {
    let headings = front(page).iter().filter_map(|block| {
        let Block::Heading(text) = block else {
            return None;
        };
        Some(text)
    });
    page.crumbs.iter().chain(headings).cloned().collect()
}

fn harmless(line: &str) -> String {
    visible(&nfc(line)).into_owned()
}
