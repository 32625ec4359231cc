//! The thread that reads the terminal. It takes what is there at once, so that a burst of keys is
//! painted once. It ends with the program: the read it waits in cannot be called off.
#![expect(clippy::disallowed_methods, reason = "reading blocks, so it has its own thread")]

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crossterm::event::{Event, poll, read};

use super::inbox::News;

/// More events than this are handed on in parts.
const MOST: usize = 1024;

/// Starts reading into the inbox.
pub(super) fn listen(inbox: Sender<News>) {
    thread::spawn(move || {
        while let Ok(events) = burst() {
            if inbox.send(News::Input(events)).is_err() {
                return;
            }
        }
    });
}

fn burst() -> io::Result<Vec<Event>> {
    let mut events = vec![read()?];
    while events.len() < MOST && poll(Duration::ZERO)? {
        events.push(read()?);
    }
    Ok(events)
}
