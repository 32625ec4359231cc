//! Takes a Vietnamese text apart into letters, their quality marks and the tone of each syllable, the
//! common ground of sorting and of comparing names.

use unicode_normalization::UnicodeNormalization;

/// The six tones, in dictionary order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tone {
    #[default]
    Ngang,
    Huyen,
    Hoi,
    Nga,
    Sac,
    Nang,
}

/// One part of a text taken apart; marks follow the letter they belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A letter or any other character, its case kept.
    Letter(char),
    /// Breve 1, circumflex 2, horn 3: what makes ă, â, ê, ô, ơ, ư of the letter before.
    Quality(u32),
    /// The tone of the syllable, wherever it was written.
    Tone(Tone),
}

/// Takes the text apart, composed and decomposed letters alike.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = Part> {
    text.nfd().map(|c| match c {
        '\u{300}' => Part::Tone(Tone::Huyen),
        '\u{309}' => Part::Tone(Tone::Hoi),
        '\u{303}' => Part::Tone(Tone::Nga),
        '\u{301}' => Part::Tone(Tone::Sac),
        '\u{323}' => Part::Tone(Tone::Nang),
        '\u{306}' => Part::Quality(1),
        '\u{302}' => Part::Quality(2),
        '\u{31b}' => Part::Quality(3),
        _ => Part::Letter(c),
    })
}
