//! First painted screen, key to painted frame and memory, over a pseudo-terminal, beside the floor of
//! `examples/floor.rs` in the same rounds. Build first: `cargo build --release --examples --bins`.
//!
//! First paint runs from just before the spawn to the read that put the title on the screen; a key from
//! its write to the last read that changed the screen. Minimum, median and 95th percentile. The program
//! runs with the built-in definitions and with folders of 0, 671 and 10 000: warm, with the index that an
//! earlier run kept, and cold, without one; then `ready` is when the procedures are listed.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "measures programs with the clock and prints a table"
)]

#[path = "invented/folder.rs"]
mod folder;
#[path = "invented/names.rs"]
mod names;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

const ROUNDS: usize = 40;
const KEYS: usize = 60;
/// Keys typed where the folder is what is measured.
const FEW: usize = 4;
const FOLDERS: [usize; 3] = [0, 671, 10_000];

/// What the first screen always shows, and what it shows once procedures are listed.
const TITLE: &str = "Cầm Tay";
const LISTED: &str = "Lĩnh vực";
const SIZE: (u16, u16) = (100, 30);

/// After this long without output a frame counts as settled.
const QUIET: Duration = Duration::from_millis(6);

struct Program {
    name: String,
    path: PathBuf,
    home: tempfile::TempDir,
    /// How many keys are typed.
    keys: usize,
    /// The definitions; the built-in ones where there is none.
    folder: Option<PathBuf>,
    start: Start,
}

/// Whether an index is there from an earlier run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Warm,
    Cold,
}

#[derive(Default)]
struct Figures {
    paint: Vec<Duration>,
    ready: Vec<Duration>,
    moves: Vec<Duration>,
    letters: Vec<Duration>,
    resident: Vec<u64>,
}

fn main() {
    let here = std::env::current_exe().unwrap();
    let release = here.parent().and_then(Path::parent).unwrap();
    let camtay = release.join("camtay");
    let mut programs =
        vec![program("floor", release.join("examples/floor")), program("camtay", camtay.clone())];
    let folders = FOLDERS.map(folder::of);
    for (number, folder) in FOLDERS.iter().zip(&folders) {
        for (name, start) in [("warm", Start::Warm), ("cold", Start::Cold)] {
            let program = program(&format!("{number} {name}"), camtay.clone());
            let folder = Some(folder.path().to_owned());
            programs.push(Program { folder, start, keys: FEW, ..program });
        }
    }
    programs.retain(|program| program.path.exists());
    programs.iter().for_each(Program::warm);
    let mut figures: Vec<Figures> = programs.iter().map(|_| Figures::default()).collect();
    for _ in 0..ROUNDS {
        for (program, figures) in programs.iter().zip(&mut figures) {
            measure(program, figures);
        }
    }
    let heads = ["first paint ms", "ready ms", "↓ µs", "letter µs"];
    let [paint, ready, down, letter] = heads;
    println!("{:<12} {paint:>22} {ready:>22} {down:>22} {letter:>22} {:>8}", "", "KiB");
    for (program, figures) in programs.iter().zip(&mut figures) {
        println!(
            "{:<12} {:>22} {:>22} {:>22} {:>22} {:>8}",
            program.name,
            spread(&mut figures.paint, 1_000_000.0),
            spread(&mut figures.ready, 1_000_000.0),
            spread(&mut figures.moves, 1_000.0),
            spread(&mut figures.letters, 1_000.0),
            figures.resident.iter().min().unwrap(),
        );
    }
}

fn program(name: &str, path: PathBuf) -> Program {
    let (name, home) = (name.to_owned(), tempfile::tempdir().unwrap());
    Program { name, path, home, keys: KEYS, folder: None, start: Start::Warm }
}

impl Program {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.env("TERM", "xterm-256color").env("CAMTAY_HOME", self.home.path());
        if let Some(folder) = &self.folder {
            command.arg("--procedures").arg(folder);
        }
        command
    }

    /// Has the index made once.
    fn warm(&self) {
        if self.folder.is_some() {
            self.command().args(["search", "x"]).output().unwrap();
        }
    }
}

fn measure(program: &Program, figures: &mut Figures) {
    if program.start == Start::Cold {
        let _ = fs::remove_dir_all(program.home.path().join("cache"));
    }
    let mut terminal = Terminal::start(program);
    figures.paint.push(terminal.until(TITLE));
    if program.folder.as_ref().is_some_and(|own| own.join("linh-vuc-0").is_dir()) {
        figures.ready.push(terminal.until(LISTED));
    }
    terminal.settle();
    figures.resident.push(terminal.resident());
    for key in 0..program.keys {
        let (down, letter): (&[u8], &[u8]) = match key % 2 {
            0 => (b"\x1b[B", b"k"),
            _ => (b"\x1b[A", b"\x7f"),
        };
        figures.letters.extend(terminal.key(letter));
        figures.moves.extend(terminal.key(down));
    }
}

struct Terminal {
    child: Child,
    master: File,
    screen: vt100::Parser,
    started: Instant,
    /// The last read that was waited for.
    last: Instant,
}

impl Terminal {
    fn start(program: &Program) -> Self {
        let master =
            openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let slave = open(name, flags, Mode::empty()).unwrap();
        tcsetwinsize(&slave, size()).unwrap();
        let mut command = program.command();
        command.stdin(stdio(&slave)).stdout(stdio(&slave)).stderr(stdio(&slave));
        let started = Instant::now();
        let child = command.spawn().unwrap();
        Self {
            child,
            master: File::from(master),
            screen: vt100::Parser::new(SIZE.1, SIZE.0, 0),
            started,
            last: started,
        }
    }

    /// The time from the start to the read that put these words on the screen.
    fn until(&mut self, words: &str) -> Duration {
        let mut at = self.last;
        while !self.screen.screen().contents().contains(words) {
            let (read, bytes) = self.read(Duration::from_mins(1)).unwrap();
            self.screen.process(&bytes);
            at = read;
        }
        self.last = at;
        at - self.started
    }

    /// The time to the last read that changed the screen; `None` for a key that changed nothing. What
    /// is read is looked at only afterwards, so that looking delays nothing.
    fn key(&mut self, key: &[u8]) -> Option<Duration> {
        let typed = Instant::now();
        self.master.write_all(key).unwrap();
        let mut reads = Vec::new();
        while let Some(read) = self.read(QUIET) {
            reads.push(read);
        }
        let mut before = self.state();
        let mut last = None;
        for (at, bytes) in reads {
            self.screen.process(&bytes);
            let after = self.state();
            if after != before {
                last = Some(at - typed);
                before = after;
            }
        }
        last
    }

    fn settle(&mut self) {
        while let Some((_, bytes)) = self.read(QUIET * 10) {
            self.screen.process(&bytes);
        }
    }

    fn state(&self) -> (Vec<u8>, (u16, u16)) {
        let screen = self.screen.screen();
        (screen.contents_formatted(), screen.cursor_position())
    }

    /// Reads once and says when; `None` after so long without output.
    fn read(&mut self, patience: Duration) -> Option<(Instant, Vec<u8>)> {
        let timeout = Timespec::try_from(patience).unwrap();
        let mut watched = [PollFd::new(&self.master, PollFlags::IN)];
        if poll(&mut watched, Some(&timeout)).unwrap() == 0 {
            return None;
        }
        let mut bytes = vec![0; 16384];
        let length = self.master.read(&mut bytes).ok()?;
        let at = Instant::now();
        bytes.truncate(length);
        Some((at, bytes))
    }

    fn resident(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = line.unwrap().trim().trim_end_matches(" kB");
        kibibytes.parse().unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn stdio(slave: &OwnedFd) -> Stdio {
    Stdio::from(slave.as_fd().try_clone_to_owned().unwrap())
}

fn size() -> Winsize {
    Winsize { ws_row: SIZE.1, ws_col: SIZE.0, ws_xpixel: 0, ws_ypixel: 0 }
}

#[expect(clippy::cast_precision_loss, reason = "nanoseconds of seconds")]
fn spread(times: &mut [Duration], unit: f64) -> String {
    times.sort_unstable();
    let at = |share: usize| {
        let index = (times.len() * share / 100).min(times.len().saturating_sub(1));
        times.get(index).map_or(0.0, |time| time.as_nanos() as f64 / unit)
    };
    let digits = if unit > 10_000.0 { 2 } else { 0 };
    format!("{:.digits$} / {:.digits$} / {:.digits$}", at(0), at(50), at(95))
}
