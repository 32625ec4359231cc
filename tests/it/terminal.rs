//! Manners on a real terminal: what is typed arrives, whatever types it; what was stored stays; the
//! terminal is given back as it was. The program here is a small one, run by this very test binary.

mod assistant;
mod large;
mod preview;
mod stub;
#[cfg(unix)]
mod voice;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use camtay::run::{Opening, Setting, screen};
use camtay::tui::theme::Palette;
use tempfile::TempDir;

use crate::pty::Pty;
use stub::{Paper, Stub};

/// Names the file of the small program's store, and makes this binary be the program.
const STORE: &str = "CAMTAY_TEST_STORE";

/// Makes this binary run the small program and nothing else.
const ARGUMENTS: [&str; 4] = [
    "--exact",
    "terminal::the_small_program_runs_only_when_asked",
    "--nocapture",
    "--test-threads=1",
];

#[test]
fn the_small_program_runs_only_when_asked() {
    let Some(path) = std::env::var_os(STORE) else {
        return;
    };
    let setting = Setting {
        frozen: None,
        palette: Palette::fitting(std::env::var("NO_COLOR").ok().as_deref(), None),
        sheets: PathBuf::new(),
    };
    let open: Opening = Box::new(move || Box::new(Paper::new(path.into())));
    if let Err(error) = screen(Stub::new(), &setting, open.into(), Vec::new()) {
        std::process::exit(error.code().into());
    }
}

struct Case {
    pty: Pty,
    folder: TempDir,
}

impl Case {
    fn new(size: (u16, u16)) -> Self {
        Self::with(size, &[])
    }

    fn with(size: (u16, u16), environment: &[(&str, &str)]) -> Self {
        let program = std::env::current_exe().unwrap();
        Self::run(&program, &ARGUMENTS, size, environment)
    }

    /// As [`Case::new`], with a shell that has the terminal when the program is stopped.
    fn under_a_shell() -> Self {
        let program = std::env::current_exe().unwrap();
        let script = format!("{} {}; echo vỏ; fg", program.display(), ARGUMENTS.join(" "));
        Self::run(Path::new("/bin/bash"), &["-mc", &script], (80, 24), &[])
    }

    fn run(
        program: &Path,
        arguments: &[&str],
        size: (u16, u16),
        environment: &[(&str, &str)],
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        let mut all = vec![(STORE, path.into_os_string())];
        all.extend(environment.iter().map(|(name, value)| (*name, OsString::from(value))));
        let mut pty = Pty::start(program, arguments, &all, size);
        if size.0 >= 60 && size.1 >= 20 {
            pty.shows("Họ tên");
        }
        Self { pty, folder }
    }

    fn stored(&self) -> String {
        fs::read_to_string(self.folder.path().join("store")).unwrap_or_default()
    }

    fn is_given_back(&self) -> bool {
        let screen = self.pty.screen();
        !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
    }
}

#[test]
fn the_first_page_is_painted_and_the_cursor_stands_in_the_line() {
    let mut case = Case::new((80, 24));
    case.pty.text("ab");
    case.pty.until("cursor behind the text", |screen| {
        let (row, column) = screen.cursor_position();
        screen.alternate_screen()
            && row == 2
            && screen.contents_between(row, 0, row, column).ends_with("ab")
    });
}

#[test]
fn bursts_of_input_methods_come_out_right() {
    let bursts: [(&[u8], &str); 6] = [
        ("vie\u{7f}êt\u{7f}\u{7f}ệt".as_bytes(), "việt"),
        ("vie\u{8}êt\u{8}\u{8}ệt".as_bytes(), "việt"),
        ("ho\u{300}a\u{7f}\u{7f}a\u{300}n".as_bytes(), "hoàn"),
        ("a\u{202f}\u{7f}\u{7f}á".as_bytes(), "á"),
        ("Nguye\u{302}\u{303}n".as_bytes(), "Nguyễn"),
        (b"\x1b[200~Tra\xcc\x82\xcc\x80n\x1b[201~", "Trần"),
    ];
    for (burst, text) in bursts {
        let mut case = Case::new((80, 24));
        case.pty.keys(burst);
        case.pty.shows(text);
        case.pty.keys(b"\r");
        case.pty.shows("đã lưu 1");
        assert_eq!(case.stored(), format!("{text}\n"));
    }
}

#[test]
fn a_letter_that_comes_byte_by_byte_is_put_together() {
    let mut case = Case::new((80, 24));
    for byte in "Đặng".bytes() {
        case.pty.keys(&[byte]);
    }
    case.pty.shows("Đặng");
}

#[test]
fn unknown_sequences_type_nothing() {
    let mut case = Case::new((80, 24));
    case.pty.keys(b"a\x1b[0;;7879u\x00\x13b");
    case.pty.shows("ab");
}

#[test]
fn a_resize_keeps_what_was_typed() {
    let mut case = Case::new((80, 24));
    case.pty.text("Lý");
    case.pty.shows("Lý");
    for size in [(120, 40), (60, 20), (59, 19), (1, 1), (100, 30)] {
        case.pty.resize(size.0, size.1);
    }
    case.pty.until("footer on the last line", |screen| {
        screen.contents_between(29, 0, 29, 20).contains("F9") && screen.contents().contains("Lý")
    });
}

#[test]
fn a_small_terminal_says_so_takes_no_keys_and_recovers() {
    let mut case = Case::new((50, 12));
    case.pty.shows("quá");
    case.pty.text("không");
    case.pty.frames(2);
    case.pty.resize(80, 24);
    case.pty.shows("Họ tên");
    case.pty.text("có");
    case.pty.shows("có");
    assert!(!case.pty.screen().contents().contains("không"));
}

#[test]
fn control_c_ends_a_program_nobody_can_see() {
    let mut case = Case::new((50, 12));
    case.pty.shows("quá");
    case.pty.keys(b"\x03");
    assert_eq!(case.pty.ends(), 0);
}

#[test]
fn control_c_asks_and_quitting_gives_the_terminal_back() {
    let mut case = Case::new((80, 24));
    case.pty.text("x\r\x03");
    case.pty.shows("Thoát?");
    case.pty.keys(b"\r");
    assert_eq!(case.pty.ends(), 0);
    assert!(case.is_given_back());
    assert_eq!(case.stored(), "x\n");
}

#[test]
fn a_signal_waits_for_the_store_and_gives_the_terminal_back() {
    for (signal, code) in [("TERM", 143), ("INT", 130)] {
        let mut case = Case::new((80, 24));
        case.pty.text("chờ\rHoa\r");
        case.pty.shows("đã gửi 2");
        case.pty.signal(signal);
        fs::write(case.folder.path().join("chờ"), "").unwrap();
        assert_eq!(case.pty.ends(), code);
        assert!(case.is_given_back(), "{signal}");
        assert_eq!(case.stored(), "chờ\nchờHoa\n");
    }
}

#[test]
fn what_the_screen_showed_is_stored_when_the_window_closes() {
    let mut case = Case::new((80, 24));
    case.pty.text("Hoa");
    case.pty.shows("Hoa");
    case.pty.keys(b"\r");
    case.pty.shows("đã lưu 1");
    case.pty.close(b"x");
    assert_eq!(case.pty.ends(), 129);
    assert!(case.stored().starts_with("Hoa\n"));
}

#[test]
fn a_hangup_by_signal_writes_nothing_to_the_terminal() {
    let mut case = Case::new((80, 24));
    case.pty.signal("HUP");
    assert_eq!(case.pty.ends(), 129);
    assert!(!case.is_given_back());
}

#[test]
fn a_panic_gives_the_terminal_back_and_tells_nothing_private() {
    let mut case = Case::new((80, 24));
    case.pty.text("Hoa\r");
    case.pty.shows("đã lưu 1");
    case.pty.keys(b"\x1b[15~");
    case.pty.shows("phải dừng");
    case.pty.ends();
    assert!(case.is_given_back());
    let written = String::from_utf8_lossy(case.pty.raw()).into_owned();
    assert!(!written.contains("001099012345"));
    assert_eq!(case.stored(), "Hoa\n");
}

#[test]
fn a_suspend_without_a_shell_does_nothing() {
    let mut case = Case::new((80, 24));
    case.pty.keys(b"\x1ax");
    case.pty.shows("x");
}

#[test]
fn a_suspend_lends_the_terminal_to_the_shell_and_takes_it_back() {
    let mut case = Case::under_a_shell();
    case.pty.text("Hoa");
    case.pty.shows("Hoa");
    case.pty.keys(b"\x1a");
    case.pty.written("vỏ");
    case.pty.until("the page again", |screen| {
        screen.alternate_screen() && screen.contents().contains("Hoa")
    });
    case.pty.text("!");
    case.pty.shows("Hoa!");
}

#[test]
fn a_click_and_the_wheel_are_heeded() {
    let mut case = Case::new((80, 24));
    case.pty.keys(b"\x1b[<0;10;7M\x1b[<0;10;7m");
    case.pty.shows("bấm  3");
    case.pty.keys(b"\x1b[<65;10;7M");
    case.pty.shows("bấm  4");
}

#[test]
fn a_copied_value_is_handed_to_the_terminal() {
    let mut case = Case::new((80, 24));
    case.pty.text("Việt\x1bOS");
    case.pty.text("x");
    case.pty.shows("Việtx");
    let raw = case.pty.raw();
    let copied = b"\x1b]52;c;Vmnhu4d0\x1b\\";
    assert!(raw.windows(copied.len()).any(|bytes| bytes == copied));
}

#[test]
fn no_color_leaves_bold_and_reverse() {
    let mut case = Case::with((80, 24), &[("NO_COLOR", "1")]);
    case.pty.text("a");
    case.pty.shows("a");
    let written = String::from_utf8_lossy(case.pty.raw()).into_owned();
    let sgr = written.split('m').filter_map(|part| part.rsplit_once("\u{1b}["));
    for (_, codes) in sgr {
        for code in codes.split(';') {
            let coloured =
                code.starts_with("38") || code.starts_with("48") || ("30".."38").contains(&code);
            assert!(!coloured, "{codes}");
        }
    }
    assert!(case.pty.screen().cell(0, 1).unwrap().inverse());
}
