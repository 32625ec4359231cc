//! Reading aloud on a real terminal, by a program that writes down what it is given.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::pty::Pty;

/// Keeps its arguments, its words and its number, and then speaks for a long time.
const SPEAKER: &str = "#!/bin/sh
cd \"$CAMTAY_HOME\" || exit 1
echo \"$*\" > arguments
echo $$ > number
cat > words
mv words said
exec sleep 600
";

struct Desk {
    home: TempDir,
}

impl Desk {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("bin")).unwrap();
        Self { home }
    }

    fn with_voice() -> Self {
        let desk = Self::new();
        let program = desk.home.path().join("bin/espeak-ng");
        fs::write(&program, SPEAKER).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        desk
    }

    fn assistant(&self, rest: &str) -> Pty {
        let path = format!("{}{rest}", self.home.path().join("bin").display());
        let environment =
            [("CAMTAY_HOME", self.home.path().as_os_str().to_owned()), ("PATH", path.into())];
        let program = Path::new(env!("CARGO_BIN_EXE_camtay"));
        let mut pty = Pty::start(program, &["--today", "2026-11-24"], &environment, (80, 24));
        pty.shows("Tìm thủ tục");
        pty.text("sao y");
        pty.shows("Chứng thực bản sao");
        pty.keys(b"\r");
        pty.shows("F5 đọc to");
        pty
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.home.path().join(name)).unwrap_or_default()
    }

    /// Begins to speak; returns the number of the process that does.
    fn speaks(&self, pty: &mut Pty) -> String {
        pty.keys(b"\x1b[15~");
        pty.shows("Đang đọc");
        wait("the words", || !self.file("said").is_empty());
        self.file("number").trim().to_owned()
    }
}

fn wait(what: &str, done: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(30);
    while !done() {
        assert!(Instant::now() < end, "{what}");
        std::thread::yield_now();
    }
}

/// Whether a process is there, be it only as a zombie.
fn lives(number: &str) -> bool {
    Command::new("/bin/sh")
        .args(["-c", &format!("kill -0 {number} 2>&1")])
        .output()
        .unwrap()
        .status
        .success()
}

#[test]
fn words_are_said_by_a_program_and_the_next_key_ends_it() {
    let desk = Desk::with_voice();
    let mut pty = desk.assistant(":/bin:/usr/bin");
    let number = desk.speaks(&mut pty);
    assert_eq!(desk.file("arguments"), "-v vi --stdin\n");
    assert!(desk.file("said").contains("Chứng thực bản sao"), "{}", desk.file("said"));
    assert!(lives(&number));
    pty.keys(b"\r");
    pty.shows("bác – cháu");
    wait("the end of the voice", || !lives(&number));
}

#[test]
fn no_voice_outlives_the_program() {
    for signal in [None, Some("TERM")] {
        let desk = Desk::with_voice();
        let mut pty = desk.assistant(":/bin:/usr/bin");
        let number = desk.speaks(&mut pty);
        match signal {
            Some(name) => pty.signal(name),
            None => pty.keys(b"\x03\r"),
        }
        pty.ends();
        wait("the end of the voice", || !lives(&number));
    }
}

#[test]
fn without_a_program_one_sentence_says_what_to_install() {
    let desk = Desk::new();
    let mut pty = desk.assistant("");
    pty.keys(b"\x1b[15~");
    pty.shows("sudo apt install espeak-ng");
}
