//! The system clipboard where there is a desktop, on a thread of its own: it may be slow to answer and
//! must live as long as its text is wanted. Over SSH and without a display only the terminal's is used.
#![expect(
    clippy::disallowed_methods,
    reason = "asks the environment for a desktop and keeps its own thread"
)]

use std::env;
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// The way to the clipboard's thread, which starts with the first text.
#[derive(Default)]
pub(super) struct Clipboard {
    texts: Option<Sender<String>>,
}

impl Clipboard {
    /// Offers a text where there is a desktop; says whether there is one.
    pub(super) fn offer(&mut self, text: &str) -> bool {
        let there = has_desktop();
        if there {
            let texts = self.texts.get_or_insert_with(start);
            let _ = texts.send(text.to_owned());
        }
        there
    }
}

/// Whether the person sits at a desktop of this machine.
fn has_desktop() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let remote = set("SSH_CONNECTION") || set("SSH_TTY");
    let display =
        cfg!(not(all(unix, not(target_os = "macos")))) || set("DISPLAY") || set("WAYLAND_DISPLAY");
    display && !remote
}

fn start() -> Sender<String> {
    let (texts, waiting) = channel::<String>();
    thread::spawn(move || {
        let Ok(mut board) = arboard::Clipboard::new() else {
            return;
        };
        for text in waiting {
            let _ = board.set_text(text);
        }
    });
    texts
}
