//! A definition tried out on a terminal while its file is saved in the ways editors save it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::pty::Pty;

const PROGRAM: &str = env!("CARGO_BIN_EXE_camtay");

const SAMPLE: &str = include_str!("../journeys/sample.yaml");

struct Author {
    folder: TempDir,
    pty: Pty,
}

impl Author {
    fn starts(size: (u16, u16)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("procedure.yaml"), SAMPLE).unwrap();
        let path = folder.path().to_str().unwrap().to_owned();
        let home = [("CAMTAY_HOME", OsString::from(folder.path().join("nha")))];
        let line = ["preview", &path, "--today", "2026-11-24"];
        let mut pty = Pty::start(Path::new(PROGRAM), &line, &home, size);
        pty.shows("Để tính tiền.");
        Self { folder, pty }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn saves(&self, from: &str, to: &str) {
        fs::write(self.path("procedure.yaml"), SAMPLE.replace(from, to)).unwrap();
    }
}

#[test]
fn a_definition_is_seen_as_it_is_saved() {
    let mut author = Author::starts((80, 24));
    author.pty.shows("XEM THỬ");
    author.pty.text("7");
    author.saves("Để tính tiền.", "Để chia quà.");
    author.pty.shows("Để chia quà.");
    author.saves("min: 1", "mim: 1");
    author.pty.shows("bản đang xem cũ hơn tệp");
    author.pty.shows("Để chia quà.");
    let next = author.path(".procedure.yaml.swp");
    fs::write(&next, SAMPLE.replace("Để tính tiền.", "Để mua bánh.")).unwrap();
    fs::rename(next, author.path("procedure.yaml")).unwrap();
    author.pty.shows("Để mua bánh.");
    author.pty.shows("Số người  7");
    author.pty.keys(b"\x1b[21~\r");
    assert_eq!(author.pty.ends(), 0);
    assert!(!author.path("nha").exists(), "nothing is stored");
}

#[test]
fn a_wide_terminal_has_the_findings_beside_the_walk() {
    let mut author = Author::starts((110, 30));
    author.pty.shows("Chưa có ví dụ nào bên cạnh thủ tục.");
    author.saves("min: 1", "mim: 1");
    author.pty.shows("mim: 1");
    fs::remove_file(author.path("procedure.yaml")).unwrap();
    author.pty.shows("Không đọc được tệp: không thấy.");
    author.saves("Để tính tiền.", "Để chia quà.");
    author.pty.shows("Để chia quà.");
}
