//! Signals and a terminal that is gone. Reading a terminal that is gone never returns, so this thread
//! sees to it itself that everything is stored, and ends the program.
#![expect(
    clippy::disallowed_methods,
    reason = "signals arrive while the loop may be stuck, so they have their own threads"
)]

use std::io::{self, IsTerminal};
use std::process;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::inbox::News;
use super::worker::Job;
use crate::tui::terminal::restore_now;

/// How long the loop may take to hand on what it holds.
const HAND_ON: Duration = Duration::from_secs(1);

/// How long the store may take.
const STORE: Duration = Duration::from_secs(5);

/// How long a terminal may take to be restored; one that was stopped takes for ever.
const RESTORE: Duration = Duration::from_millis(300);

/// The signals, caught from now on.
pub(super) struct Caught(Signals);

/// What is needed to end well from outside the loop.
#[derive(Clone)]
pub(super) struct Exit {
    /// The loop's inbox.
    pub(super) inbox: Sender<News>,
    /// The store's.
    pub(super) jobs: Sender<Job>,
}

/// Catches signals from now on, so that none ends the program with the terminal taken, and no change
/// of the window's size is missed before anyone reads the terminal.
pub(super) fn catch() -> io::Result<Caught> {
    Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGWINCH]).map(Caught)
}

/// Watches for signals and for the terminal to hang up, which not every way of losing it signals.
pub(super) fn watch(caught: Caught, exit: &Exit) {
    let by_signal = exit.clone();
    thread::spawn(move || {
        let Caught(mut signals) = caught;
        for signal in &mut signals {
            // The loop may have ended already; then so does the program.
            let _ = match signal {
                SIGWINCH => by_signal.inbox.send(News::Resized),
                SIGTSTP => by_signal.inbox.send(News::Suspend),
                _ => by_signal.leave(signal),
            };
        }
    });
    let by_hangup = exit.clone();
    thread::spawn(move || {
        if io::stdin().is_terminal() && hung_up() {
            by_hangup.leave(SIGHUP);
        }
    });
}

/// Whether there is a shell that could continue a stopped program: one that gave it a group of its own.
pub(super) fn can_stop() -> bool {
    getsid(None).is_ok_and(|session| session != getpgrp())
}

/// Stops the program until the shell continues it.
pub(super) fn stop() {
    let _ = kill_current_process_group(Signal::STOP);
}

impl Exit {
    /// Stores everything, gives the terminal back unless it is gone, and ends the program as the
    /// signal would have.
    fn leave(&self, signal: i32) -> ! {
        let (rest, resting) = channel();
        if self.inbox.send(News::Leave(rest)).is_ok() {
            let _ = resting.recv_timeout(HAND_ON);
        }
        let (done, finished) = channel();
        if self.jobs.send(Job::Done(done)).is_ok() {
            let _ = finished.recv_timeout(STORE);
        }
        if signal != SIGHUP {
            let (restored, waiting) = channel::<()>();
            thread::spawn(move || {
                let _ = restore_now();
                drop(restored);
            });
            let _ = waiting.recv_timeout(RESTORE);
        }
        process::exit(128 + signal);
    }
}

/// Waits until the other end of the terminal is closed.
fn hung_up() -> bool {
    let stdin = io::stdin();
    loop {
        let mut watched = [PollFd::new(&stdin, PollFlags::empty())];
        match poll(&mut watched, None) {
            Ok(0) | Err(rustix::io::Errno::INTR) => {}
            Ok(_) => return true,
            Err(_) => return false,
        }
    }
}
