//! The assistant itself on a terminal and over lines: begun, killed, taken up again, and the same walk
//! either way.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use camtay::dossier::event::Event;
use camtay::store::sqlite::Sqlite;
use camtay::store::{Opened, Store};
use tempfile::TempDir;

use crate::pty::Pty;

const PROGRAM: &str = env!("CARGO_BIN_EXE_camtay");

/// From the first screen to the first line to type into: certified copies, over the counter, every
/// first option.
const FIRST_OPTIONS: usize = 5;

struct Desk {
    home: TempDir,
}

impl Desk {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self { home }
    }

    fn assistant(&self, size: (u16, u16)) -> Pty {
        let home = self.home.path().as_os_str().to_owned();
        let environment = [("CAMTAY_HOME", home)];
        let mut pty =
            Pty::start(Path::new(PROGRAM), &["--today", "2026-11-24"], &environment, size);
        pty.shows("Tìm thủ tục");
        pty
    }

    /// What the store holds of the only dossier.
    fn stored(&self) -> Option<Opened> {
        let mut store = Sqlite::open(&self.home.path().join("camtay.db")).ok()?;
        let id = store.list().ok()?.first()?.id.clone();
        store.open(&id).ok()
    }

    fn events(&self) -> Vec<Event> {
        self.stored().map(|own| own.events).unwrap_or_default()
    }
}

/// Answers every question with its first option until pages are counted.
fn walk_to_the_pages(pty: &mut Pty) {
    pty.text("sao y");
    pty.shows("Chứng thực bản sao");
    pty.keys(b"\r");
    pty.shows("Bắt đầu, nộp trực tiếp");
    pty.keys(b"\r");
    pty.shows("bác – cháu");
    pty.keys(b"\r");
    for question in 1..=FIRST_OPTIONS {
        pty.shows(&format!("Câu {question} "));
        pty.keys(b"\r");
    }
    pty.shows("Số trang của bản chính");
}

#[test]
fn typing_finds_a_procedure_with_or_without_marks() {
    let desk = Desk::new();
    let mut pty = desk.assistant((60, 20));
    for query in ["khai sinh", "khái sịnh"] {
        pty.text(query);
        pty.shows("Đăng ký khai sinh");
        for _ in query.chars() {
            pty.keys(b"\x7f");
        }
        pty.shows("Lĩnh vực");
    }
}

#[test]
fn control_c_asks_before_it_quits() {
    let desk = Desk::new();
    let mut pty = desk.assistant((80, 24));
    pty.keys(b"\x03");
    pty.shows("Thoát Cầm Tay?");
    pty.keys(b"\x1b");
    pty.until("the first screen again", |screen| !screen.contents().contains("Thoát Cầm Tay?"));
    pty.keys(b"\x03\r");
    assert_eq!(pty.ends(), 0);
    assert!(!pty.screen().alternate_screen());
}

#[test]
fn a_killed_program_goes_on_in_the_unfinished_line() {
    let desk = Desk::new();
    let mut pty = desk.assistant((80, 24));
    walk_to_the_pages(&mut pty);
    pty.text("12");
    pty.shows("Số trang của bản chính  12");
    let end = Instant::now() + Duration::from_secs(30);
    let kept = || desk.stored().and_then(|own| own.draft).map(|draft| draft.text);
    while kept().as_deref() != Some("12") {
        assert!(Instant::now() < end, "the words are kept within a second");
        std::thread::yield_now();
    }
    pty.signal("KILL");
    pty.ends();
    let before = desk.events();
    let mut again = desk.assistant((80, 24));
    again.shows("Hồ sơ đang làm");
    again.keys(b"\t\r");
    again.shows("Số trang của bản chính  12");
    assert_eq!(desk.events(), before);
}

#[test]
fn a_walk_over_lines_leaves_the_same_log_as_one_on_a_screen() {
    let (screen, lines) = (Desk::new(), Desk::new());
    let mut pty = screen.assistant((100, 30));
    walk_to_the_pages(&mut pty);
    pty.text("3\r");
    pty.until("the next question", |screen| !screen.contents().contains("Số trang của bản chính"));
    pty.keys(b"\x03");
    pty.shows("Thoát Cầm Tay?");
    pty.keys(b"\r");
    assert_eq!(pty.ends(), 0);
    let mut answers = vec!["sao y", "", "1", "1"];
    answers.extend(["1"; FIRST_OPTIONS]);
    answers.extend(["3", ""]);
    let mut child = Command::new(PROGRAM)
        .args(["--plain", "--today", "2026-11-24"])
        .env_clear()
        .env("TERM", "dumb")
        .env("CAMTAY_HOME", lines.home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    for answer in answers {
        writeln!(input, "{answer}").unwrap();
    }
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(!output.stdout.contains(&0x1b), "no control sequences");
    assert_eq!(lines.events(), screen.events());
    assert!(lines.events().len() > FIRST_OPTIONS);
}
