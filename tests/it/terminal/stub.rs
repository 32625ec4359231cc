//! A small program for the loop: one line to type into, what was stored, a question before quitting.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::thread;

use camtay::app::keys::Key;
use camtay::app::page::{Block, Hint, Input, List, Page, Row, Spot, Tone};
use camtay::app::{DossierId, Effect, Msg, Outcome};
use camtay::dossier::event::Event;
use camtay::locale::{Language, Locale};
use camtay::run::{Desk, Program};
use camtay::text::letter::{Caret, Line, Way};

/// Types into a line, stores it with Enter, asks before it quits, panics with F5.
pub(super) struct Stub {
    line: Line,
    stored: u64,
    asked: u64,
    asks: bool,
    clicked: u16,
    locale: Locale,
}

impl Stub {
    pub(super) fn new() -> Self {
        Self {
            line: Line::default(),
            stored: 0,
            asked: 0,
            asks: false,
            clicked: 0,
            locale: Locale::new(Language::Vi),
        }
    }

    fn key(&mut self, key: Key) -> Vec<Effect> {
        match key {
            Key::Interrupt => self.asks = true,
            Key::Esc => self.asks = false,
            Key::Enter if self.asks => return vec![Effect::Quit],
            Key::Enter => return vec![self.append()],
            Key::Char(c) => self.line.insert(c),
            Key::Backspace => self.line.backspace(),
            Key::Go(Way::Left) => self.line.go(Way::Left),
            Key::Go(Way::Right) => self.line.go(Way::Right),
            Key::Suspend => return vec![Effect::Suspend],
            Key::F(4) => return vec![Effect::Copy(self.line.finish())],
            Key::F(5) => panic!("001099012345"),
            _ => {}
        }
        Vec::new()
    }

    fn append(&mut self) -> Effect {
        let text = self.line.finish().into();
        let effect = Effect::Append {
            dossier: dossier(),
            after: self.asked,
            events: vec![Event::Noted { text }],
        };
        self.asked += 1;
        effect
    }
}

fn dossier() -> DossierId {
    DossierId("0123456789abcdef".into())
}

impl Program for Stub {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Key(key) => return self.key(key),
            Msg::Paste(text) => self.line.paste(&text),
            Msg::Click(Spot(spot)) => self.clicked = spot,
            Msg::Scroll(steps) => self.clicked += steps.unsigned_abs(),
            Msg::Outcome(Outcome::Appended { revision, .. }) => self.stored = revision,
            _ => {}
        }
        Vec::new()
    }

    fn unsaved(&self) -> Option<String> {
        None
    }

    fn page(&self) -> Page {
        let rows = (1..=30).map(|number| Row {
            spot: Some(Spot(number)),
            text: format!("dòng {number}"),
            ..Row::default()
        });
        let cursor = self.line.before().chars().count();
        let question = vec![
            Block::Heading("Thoát?".into()),
            Block::Text { text: "Enter để thoát".into(), tone: Tone::Plain },
        ];
        Page {
            crumbs: vec!["Thử".into()],
            status: vec![format!("đã gửi {}", self.asked), format!("đã lưu {}", self.stored)],
            blocks: vec![
                Block::Input(Input {
                    label: "Họ tên".into(),
                    text: self.line.shown().into_owned(),
                    cursor: Some(Caret::at(cursor)),
                    ..Input::default()
                }),
                Block::Facts(vec![("bấm".into(), self.clicked.to_string())]),
                Block::List(List { rows: rows.collect(), ..List::default() }),
            ],
            footer: vec![Hint { key: "F9".into(), does: "in".into(), spot: Spot(99) }],
            dialog: self.asks.then_some(question),
            ..Page::default()
        }
    }

    fn locale(&self) -> &Locale {
        &self.locale
    }
}

/// Adds what it is asked to append to a file, one line each. The word `chờ` waits until a file of that
/// name stands beside it.
pub(super) struct Paper {
    path: PathBuf,
}

impl Paper {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path }
    }
}

impl Desk for Paper {
    fn perform(&mut self, effect: Effect) -> Option<Outcome> {
        let Effect::Append { dossier, after, events } = effect else {
            return None;
        };
        let waits = Event::Noted { text: "chờ".into() };
        while events.contains(&waits) && !self.path.with_file_name("chờ").exists() {
            thread::yield_now();
        }
        let mut file = OpenOptions::new().append(true).create(true).open(&self.path).unwrap();
        for event in &events {
            if let Event::Noted { text } = event {
                writeln!(file, "{text}").unwrap();
            }
        }
        Some(Outcome::Appended { dossier, revision: after + 1 })
    }
}
