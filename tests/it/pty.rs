//! A pseudo-terminal with a program in it: types bytes, reads the screen until it shows what is
//! expected. Nothing sleeps; every wait ends after half a minute with the screen in the message.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// The longest any expectation may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program on a terminal.
pub(crate) struct Pty {
    screen: vt100::Parser,
    raw: Vec<u8>,
    output: Receiver<Vec<u8>>,
    // Dropping it would type a line break and Ctrl+D.
    input: Option<Box<dyn Write + Send>>,
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    reader: Option<JoinHandle<()>>,
    closing: Arc<AtomicBool>,
}

impl Pty {
    /// Starts a program on a terminal of so many columns and rows, with nothing in its environment but
    /// what is given.
    pub(crate) fn start(
        program: &Path,
        arguments: &[&str],
        environment: &[(&str, OsString)],
        (columns, rows): (u16, u16),
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("RUST_BACKTRACE", "0");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, output) = channel();
        let closing = Arc::new(AtomicBool::new(false));
        let closed = Arc::clone(&closing);
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut bytes) {
                if send.send(bytes[..length].to_vec()).is_err() || closed.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        Self {
            screen: vt100::Parser::new(rows, columns, 0),
            raw: Vec::new(),
            output,
            input: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            child,
            reader: Some(reader),
            closing,
        }
    }

    /// Types bytes as they are, in one write.
    pub(crate) fn keys(&mut self, keys: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(keys).unwrap();
        input.flush().unwrap();
    }

    /// Types text.
    pub(crate) fn text(&mut self, text: &str) {
        self.keys(text.as_bytes());
    }

    /// Reads until the screen shows the text.
    pub(crate) fn shows(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Reads until so many frames were painted since the start; each hides the cursor once.
    pub(crate) fn frames(&mut self, count: usize) {
        let hidden = b"\x1b[?25l";
        self.read(&format!("{count} frames"), |pty| {
            let windows = pty.raw.windows(hidden.len());
            windows.filter(|bytes| bytes == hidden).count() >= count
        });
    }

    /// Reads until the text was written, whether or not it is still seen.
    pub(crate) fn written(&mut self, text: &str) {
        self.read(text, |pty| String::from_utf8_lossy(&pty.raw).contains(text));
    }

    /// Reads until the screen is as expected; `what` names the expectation.
    pub(crate) fn until(&mut self, what: &str, expected: impl Fn(&vt100::Screen) -> bool) {
        self.read(what, |pty| expected(pty.screen()));
    }

    fn read(&mut self, what: &str, expected: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !expected(self) {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.output.recv_timeout(left) else {
                panic!("{what}: not on\n{}", self.screen().contents());
            };
            self.take(&bytes);
        }
    }

    /// The screen as last read.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Every byte the program has written so far.
    pub(crate) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Changes the terminal's size, as dragging its corner does.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.screen.screen_mut().set_size(rows, columns);
        let master = self.master.as_ref().unwrap();
        master.resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let process = self.child.process_id().unwrap().to_string();
        let kill = std::process::Command::new("kill").args(["-s", name, &process]).status();
        assert!(kill.unwrap().success());
    }

    /// Closes the terminal, as closing its window does. Types a key first, because the thread that
    /// reads lets go of the terminal only when there is something to read.
    pub(crate) fn close(&mut self, key: &[u8]) {
        self.closing.store(true, Ordering::SeqCst);
        self.keys(key);
        self.reader.take().unwrap().join().unwrap();
        self.input = None;
        self.master = None;
    }

    /// Waits for the end and returns the exit code; reads what is still written.
    pub(crate) fn ends(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.output.recv_timeout(left) else {
                break;
            };
            self.take(&bytes);
        }
        assert!(Instant::now() < end, "still there:\n{}", self.screen.screen().contents());
        self.child.wait().unwrap().exit_code()
    }

    fn take(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        self.screen.process(bytes);
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // Only a program this test started, and only when it is still there.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}
