//! A scanned card in words: why it is not taken, and how names differ.

use crate::locale::Locale;
use crate::text::card::CardError;
use crate::text::name::Likeness;

/// Why a scanned line is not taken, and what to do.
pub fn broken(locale: &Locale, error: CardError) -> String {
    let (key, what) = match error {
        CardError::Cut => ("scan-cut", String::new()),
        CardError::Doubled => ("scan-doubled", String::new()),
        CardError::Order => ("scan-order", String::new()),
        CardError::Sign(sign) => ("scan-sign", sign.to_string()),
        CardError::Digits(count) => ("scan-digits", count.to_string()),
        CardError::OldNumber => ("scan-old-number", String::new()),
        CardError::Birth => ("scan-wrong-birth", String::new()),
        CardError::Issued => ("scan-wrong-issued", String::new()),
        CardError::Garbled => ("scan-garbled", String::new()),
        CardError::Layout => ("scan-layout", String::new()),
    };
    locale.with(key, &[("what", &what)])
}

/// The key of how alike two names are.
pub fn likeness(own: Likeness) -> &'static str {
    match own {
        Likeness::Same => "field-name-same",
        Likeness::TonePlace => "field-name-tone-place",
        Likeness::IOrY => "field-name-i-or-y",
        Likeness::Other => "field-name-other",
    }
}
