//! How a typed name agrees with an official one in its marks, wherever a tone is written.

use crate::text::tone::{Part, Tone, parts};

/// How two spellings of the same letters agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spelling {
    /// Mark by mark.
    Same,
    /// No mark speaks against it, but some are left out.
    Lazy,
    /// Another name, or a slip.
    Other,
}

/// Compares what was typed with a name; letters and spaces are taken to agree.
pub(super) fn spelling(typed: &str, name: &str) -> Spelling {
    let (typed, name) = (Marks::of(typed), Marks::of(name));
    if typed == name {
        return Spelling::Same;
    }
    let letters = typed.letters.iter().zip(&name.letters);
    let fits = letters.clone().all(|(own, other)| *own == 0 || own == other);
    if fits && is_among(&typed.tones, &name.tones) { Spelling::Lazy } else { Spelling::Other }
}

/// Whether no mark that was typed speaks against a name.
pub(super) fn agrees(typed: &str, name: &str) -> bool {
    spelling(typed, name) != Spelling::Other
}

/// The marks of a text: one number a letter, and the tones in order.
#[derive(PartialEq, Eq)]
struct Marks {
    letters: Vec<u32>,
    tones: Vec<Tone>,
}

impl Marks {
    fn of(text: &str) -> Self {
        let mut marks = Self { letters: Vec::new(), tones: Vec::new() };
        for part in parts(text) {
            match part {
                Part::Letter('đ' | 'Đ') => marks.letters.push(1),
                Part::Letter(c) if c.is_alphanumeric() => marks.letters.push(0),
                Part::Letter(_) => {}
                Part::Quality(own) => {
                    if let Some(last) = marks.letters.last_mut() {
                        *last = own;
                    }
                }
                Part::Tone(tone) => marks.tones.push(tone),
            }
        }
        marks
    }
}

/// Whether the tones stand among the others in the same order.
fn is_among(tones: &[Tone], all: &[Tone]) -> bool {
    let mut all = all.iter();
    tones.iter().all(|own| all.any(|other| other == own))
}
