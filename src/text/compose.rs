//! Telex and VNI built in, for desks without an input method: what a typed key makes of the word left
//! of the cursor. The line itself stays where it is edited; nothing here remembers more than one word.

use bamboo_core::{Config, Engine, InputMethod, LastWordForm, Mode, OutputOptions, W2uMode};

/// A way of typing Vietnamese letters with the keys of an English keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `tieengs`, `dd`, `uw`.
    Telex,
    /// `tie6ng1`, `d9`, `u7`.
    Vni,
}

/// How far keys are taken for Vietnamese.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Policy {
    /// Not at all: numbers, addresses of e-mail.
    #[default]
    Off,
    /// Only where a syllable of Vietnamese spelling comes out: free text, search.
    Strict,
    /// Also where none does: names of people and places (Đắk Lắk, Krông, Kpă).
    Lenient,
}

/// What a key makes of the text left of the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewrite {
    /// How many bytes left of the cursor are replaced.
    pub back: usize,
    /// What stands there then; always composed.
    pub word: String,
}

/// Composes the word that is being typed.
#[derive(Debug)]
pub struct Composer {
    method: Method,
    policy: Policy,
    engine: Box<Engine>,
    /// The word as the engine holds it.
    word: String,
}

impl Composer {
    /// Begins with no word.
    pub fn new(method: Method) -> Self {
        let own = match method {
            Method::Telex => InputMethod::telex(),
            Method::Vni => InputMethod::vni(),
        };
        let policy = Policy::Strict;
        let engine = Box::new(Engine::with_config(own, config(policy)));
        Self { method, policy, engine, word: String::new() }
    }

    /// The way of typing.
    pub fn method(&self) -> Method {
        self.method
    }

    /// What a key makes of the text `before` the cursor; `None` where it is typed as it is.
    pub fn press(&mut self, before: &str, key: char, policy: Policy) -> Option<Rewrite> {
        let tail = last_word(before);
        if policy == Policy::Off || !self.takes(key, tail) {
            self.forget();
            return None;
        }
        if policy != self.policy {
            self.policy = policy;
            self.engine.set_config(config(policy));
            self.forget();
        }
        let held = self.take_up(tail);
        self.engine.process_key(key, Mode::Vietnamese);
        self.word = self.engine.get_processed_str(OutputOptions::FULL_TEXT);
        let typed = self.word.strip_prefix(held).is_some_and(|rest| rest.chars().eq([key]));
        (!typed).then(|| Rewrite { back: held.len(), word: self.word.clone() })
    }

    /// The word left of the cursor as its keys were typed; `None` where nothing was composed in it.
    pub fn restore(&mut self, before: &str) -> Option<Rewrite> {
        let tail = last_word(before);
        if tail.is_empty() || tail != self.word {
            return None;
        }
        self.engine.restore_last_word_as(LastWordForm::RawKeystrokes);
        let word = self.engine.get_processed_str(OutputOptions::FULL_TEXT);
        self.forget();
        (word != tail).then_some(Rewrite { back: tail.len(), word })
    }

    /// Whether the key may change the word: letters, and in VNI digits behind a letter.
    fn takes(&self, key: char, tail: &str) -> bool {
        let digit = self.method == Method::Vni && key.is_ascii_digit() && !tail.is_empty();
        key.is_ascii_alphabetic() || digit
    }

    /// Makes the engine hold the word left of the cursor; returns what it holds of it: all or nothing.
    fn take_up<'a>(&mut self, tail: &'a str) -> &'a str {
        if tail == self.word {
            return tail;
        }
        self.engine.reset();
        self.engine.rebuild_from_text(tail);
        if self.engine.get_processed_str(OutputOptions::FULL_TEXT) == tail {
            return tail;
        }
        self.engine.reset();
        ""
    }

    fn forget(&mut self) {
        self.engine.reset();
        self.word.clear();
    }
}

/// The letters right before the cursor.
fn last_word(before: &str) -> &str {
    let start = before.rfind(|c: char| !c.is_alphabetic() && !is_mark(c));
    start.map_or(before, |at| {
        let length =
            before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        before.get(at + length..).unwrap_or("")
    })
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn config(policy: Policy) -> Config {
    let strict = policy != Policy::Lenient;
    Config::builder().auto_correct(strict).w2u_mode(W2uMode::NonStart).build()
}

#[cfg(test)]
mod tests;
