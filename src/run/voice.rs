//! Reading aloud, by whatever program this machine has for it. The words go to its standard input, so
//! that no list of processes shows them; it is killed when the voice is hushed or the program ends.
#![expect(
    clippy::disallowed_methods,
    reason = "starts the program that speaks, with a thread that waits for it"
)]

use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// More letters are not said: every pipe holds so many, so that giving them never waits.
const MOST: usize = 4_000;

/// How often it is looked whether everything was said.
const LOOK: Duration = Duration::from_millis(100);

/// A program that speaks what it reads.
struct Speaker {
    name: &'static str,
    arguments: &'static [&'static str],
    /// What makes its server silent, where killing the program does not.
    silence: &'static [&'static str],
}

/// The likeliest first.
const SPEAKERS: [Speaker; 3] = [
    Speaker { name: "espeak-ng", arguments: &["-v", "vi", "--stdin"], silence: &[] },
    Speaker { name: "spd-say", arguments: &["-l", "vi", "-w", "-e"], silence: &["-C"] },
    Speaker { name: "say", arguments: &["-v", "Linh"], silence: &[] },
];

/// No program that speaks could be started.
#[derive(Debug)]
pub(super) struct NoVoice;

/// What is being said, until it is hushed or dropped.
#[derive(Default)]
pub(super) struct Voice {
    speech: Option<Speech>,
}

struct Speech {
    /// Dropped, it ends the speech.
    on: Sender<()>,
    waiting: JoinHandle<()>,
}

impl Voice {
    /// Says these words instead of what is being said.
    pub(super) fn speak(&mut self, words: &str) -> Result<(), NoVoice> {
        self.hush();
        let (speaker, child) = SPEAKERS.iter().find_map(start).ok_or(NoVoice)?;
        let (on, hushed) = channel();
        let words: String = words.chars().take(MOST).collect();
        let waiting = thread::spawn(move || attend(speaker, child, &words, &hushed));
        self.speech = Some(Speech { on, waiting });
        Ok(())
    }

    /// Says no more; nothing of the program is left then.
    pub(super) fn hush(&mut self) {
        if let Some(Speech { on, waiting }) = self.speech.take() {
            drop(on);
            let _ = waiting.join();
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.hush();
    }
}

fn start(speaker: &'static Speaker) -> Option<(&'static Speaker, Child)> {
    let mut command = Command::new(speaker.name);
    command.args(speaker.arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    Some((speaker, command.spawn().ok()?))
}

/// Gives the words to the program and waits for its end, or ends it once hushed.
fn attend(speaker: &Speaker, mut child: Child, words: &str, hushed: &Receiver<()>) {
    if let Some(mut input) = child.stdin.take() {
        // A program that is gone already says nothing; that is seen below.
        let _ = writeln!(input, "{words}");
    }
    loop {
        let cut = hushed.recv_timeout(LOOK) != Err(RecvTimeoutError::Timeout);
        if cut {
            let _ = child.kill();
            let _ = child.wait();
            return silence(speaker);
        }
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
    }
}

/// Has the server behind a speaker stop too.
fn silence(speaker: &Speaker) {
    if speaker.silence.is_empty() {
        return;
    }
    let mut command = Command::new(speaker.name);
    command.args(speaker.silence);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let _ = command.status();
}
