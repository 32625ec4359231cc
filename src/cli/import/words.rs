//! Refusals and flaws of an import by the keys of their messages; the key without its beginning is the
//! name that programs read.

use crate::cli::library_words::cause;
use crate::library::import::defect::{Flaw, Refusal};
use crate::library::import::{Place, Refused, Spot};
use crate::locale::Locale;
use crate::text::nfc::visible;

/// A refusal on one line: file, place in it, code, why.
pub(in crate::cli) fn refused(locale: &Locale, own: &Refused) -> String {
    let mut head = place(locale, &own.place);
    if let Some(code) = &own.code {
        let code = locale.with("import-code", &[("code", &visible(code))]);
        head = format!("{head}, {code}");
    }
    format!("{head}: {}", why(locale, own))
}

/// Why something is not taken.
pub(in crate::cli) fn why(locale: &Locale, own: &Refused) -> String {
    let cause = own.source.as_ref().map(|source| cause(locale, source));
    refusal(locale, own.why, &cause.unwrap_or_default())
}

/// A kind of refusal, with what the system says.
pub(in crate::cli) fn refusal(locale: &Locale, why: Refusal, cause: &str) -> String {
    locale.with(key(why), &[("why", cause)])
}

fn place(locale: &Locale, place: &Place) -> String {
    let file = visible(&place.file);
    let (key, number) = match place.spot {
        Spot::Whole => return file.into_owned(),
        Spot::Line(line) => ("import-at-line", line),
        Spot::Item(item) => ("import-at-item", item),
    };
    locale.with(key, &[("file", &file), ("number", &number.to_string())])
}

/// The message of a refusal.
pub(in crate::cli) fn key(why: Refusal) -> &'static str {
    match why {
        Refusal::Unreadable => "import-refused-unreadable",
        Refusal::NotAFile => "import-refused-not-a-file",
        Refusal::Empty => "import-refused-empty",
        Refusal::NotText => "import-refused-not-text",
        Refusal::TooLong => "import-refused-too-long",
        Refusal::NotJson => "import-refused-not-json",
        Refusal::GivenUp => "import-refused-given-up",
        Refusal::NotARecord => "import-refused-not-a-record",
        Refusal::NoCode => "import-refused-no-code",
        Refusal::NoName => "import-refused-no-name",
        Refusal::NoPapers => "import-refused-no-papers",
        Refusal::TooMuch => "import-refused-too-much",
        Refusal::Repeated => "import-refused-repeated",
        Refusal::SameCode => "import-refused-same-code",
    }
}

/// The message of a flaw.
pub(in crate::cli) fn flaw(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Html => "import-flaw-html",
        Flaw::LineBreaks => "import-flaw-line-breaks",
        Flaw::HardSpaces => "import-flaw-hard-spaces",
        Flaw::Controls => "import-flaw-controls",
        Flaw::Invisible => "import-flaw-invisible",
        Flaw::Lost => "import-flaw-lost",
        Flaw::Decomposed => "import-flaw-decomposed",
        Flaw::Type => "import-flaw-type",
        Flaw::WordedCount => "import-flaw-worded-count",
        Flaw::WrongCount => "import-flaw-wrong-count",
        Flaw::NoCount => "import-flaw-no-count",
        Flaw::NamelessPaper => "import-flaw-nameless-paper",
        Flaw::OddTime => "import-flaw-odd-time",
        Flaw::SeveralTimes => "import-flaw-several-times",
        Flaw::SeveralFees => "import-flaw-several-fees",
        Flaw::OddFee => "import-flaw-odd-fee",
        Flaw::WrongDate => "import-flaw-wrong-date",
        Flaw::NoField => "import-flaw-no-field",
        Flaw::NoLaw => "import-flaw-no-law",
        Flaw::NoResult => "import-flaw-no-result",
        Flaw::NoSteps => "import-flaw-no-steps",
        Flaw::SameName => "import-flaw-same-name",
    }
}
