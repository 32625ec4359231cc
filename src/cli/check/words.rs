//! What is wrong with a definition, in words: the cause and the remedy of every code, by its name.

mod keys;

use crate::locale::Locale;
use crate::procedure::check::lint::Lint;
use crate::procedure::diagnostic::Code;
use crate::procedure::expression::compile::{FaultKind, Shape};
use crate::procedure::expression::parse::ParseErrorKind;
use crate::procedure::yaml::malformed::Mistake;
use crate::text::nfc::visible;

/// A code in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Told {
    /// The code's name for programs: `unknown-key`.
    pub(in crate::cli) name: &'static str,
    /// What is wrong.
    pub(in crate::cli) message: String,
    /// How to mend it.
    pub(in crate::cli) hint: String,
    /// The command line that shows it, to be pasted.
    pub(in crate::cli) case: Option<String>,
}

/// What a code carries, by the names that messages use.
type Values = Vec<(&'static str, String)>;

/// The code in words.
pub(in crate::cli) fn told(locale: &Locale, code: &Code) -> Told {
    let name = code.name();
    let (key, fix) = (format!("check-{name}"), format!("check-{name}-fix"));
    let (values, near) = carried(locale, code);
    let values: Vec<(&str, &str)> = values.iter().map(|(name, own)| (*name, &**own)).collect();
    let fix = keys::fix(code).unwrap_or(&fix);
    let hint = match near {
        Some(near) => locale.with("check-near", &[("near", &visible(near))]),
        None => locale.with(fix, &values),
    };
    Told { name, message: locale.with(&key, &values), hint, case: case(code) }
}

/// The case that a proof shows.
fn case(code: &Code) -> Option<String> {
    let Code::Lint(lint, _, case) = code else {
        return None;
    };
    let shows = matches!(lint, Lint::OverlappingOutcomes | Lint::Undecided | Lint::NoOption);
    shows.then(|| shown(case))
}

/// What a code carries: values for its messages, and the name that was probably meant.
fn carried<'a>(locale: &Locale, code: &'a Code) -> (Values, Option<&'a str>) {
    match code {
        Code::Syntax(mistake, says) => (vec![("says", syntax(locale, *mistake, says))], None),
        Code::Hidden(c) => (vec![("name", format!("U+{:04X}", u32::from(*c)))], None),
        Code::UnknownKey(name, near)
        | Code::UnknownLaw(name, near)
        | Code::UnknownField(name, near)
        | Code::UnknownDocument(name, near)
        | Code::UnknownGroup(name, near)
        | Code::UnknownProcedure(name, near)
        | Code::UnknownOption(name, near)
        | Code::Placeholder(name, near) => (vec![("name", shown(name))], near.as_deref()),
        Code::MissingKey(name)
        | Code::DuplicateKey(name)
        | Code::BadId(name)
        | Code::DuplicateId(name)
        | Code::OverlappingVersions(name)
        | Code::UnknownList(name)
        | Code::BadAnswer(name)
        | Code::NumberAnswer(name)
        | Code::NotAChoice(name)
        | Code::NotGone(name)
        | Code::MovedTwice(name) => (vec![("name", shown(name))], None),
        Code::VanishedId(name, file) => (vec![("name", shown(name)), ("file", shown(file))], None),
        Code::Lint(Lint::UnknownIgnore, name, near) => {
            (vec![("name", shown(name))], (!near.is_empty()).then_some(&**near))
        }
        Code::Lint(_, name, other) => (vec![("name", shown(name)), ("other", shown(other))], None),
        Code::ExpectedWord(known, near) => (vec![("known", listed(known))], near.as_deref()),
        Code::Expression(kind) => (of_parse(*kind), None),
        Code::Meaning(fault, near) => (of_fault(locale, fault), near.as_deref()),
        Code::Misplaced(name, expected, found)
        | Code::ExampleVerdict(name, expected, found)
        | Code::ExampleProblems(name, expected, found)
        | Code::ExampleGoTo(name, expected, found)
        | Code::ExampleSteps(name, expected, found)
        | Code::ExampleTime(name, expected, found) => (compared(name, "", expected, found), None),
        Code::ExampleNeed(name, what, expected, found)
        | Code::ExampleAsked(name, what, expected, found)
        | Code::ExampleFee(name, what, expected, found) => {
            (compared(name, what, expected, found), None)
        }
        Code::TooLarge
        | Code::NotText
        | Code::NotNfc
        | Code::TextTooLong
        | Code::More
        | Code::NotAFile
        | Code::TooMany
        | Code::ExpectedMap
        | Code::ExpectedList
        | Code::ExpectedText
        | Code::ExpectedNumber
        | Code::ExpectedBool
        | Code::ExpectedDate
        | Code::UnknownFormat
        | Code::NoOptions
        | Code::NoFormula => (Values::new(), None),
    }
}

/// A usual mistake in the interface's language; any other as the parser tells it.
fn syntax(locale: &Locale, mistake: Option<Mistake>, says: &str) -> String {
    mistake.map_or_else(|| shown(says), |own| locale.text(keys::yaml(own)).into_owned())
}

fn of_parse(kind: ParseErrorKind) -> Values {
    match kind {
        ParseErrorKind::Character(letter) => vec![("name", shown(&letter.to_string()))],
        ParseErrorKind::Empty
        | ParseErrorKind::TooLong
        | ParseErrorKind::TooDeep
        | ParseErrorKind::OpenQuote
        | ParseErrorKind::Number
        | ParseErrorKind::Value
        | ParseErrorKind::Close
        | ParseErrorKind::Rest
        | ParseErrorKind::Chain => Values::new(),
    }
}

fn of_fault(locale: &Locale, fault: &FaultKind) -> Values {
    let shape = |shape: Shape| locale.text(keys::shape(shape)).into_owned();
    match fault {
        FaultKind::UnknownName(known)
        | FaultKind::UnknownPaper(known)
        | FaultKind::NotAnOption(known) => vec![("known", listed(known))],
        FaultKind::Cycle(names) => vec![("known", names.join(" → "))],
        FaultKind::Arguments(count) => vec![("count", count.to_string())],
        FaultKind::Type { expected, found } | FaultKind::Compare(expected, found) => {
            vec![("expected", shape(*expected)), ("found", shape(*found))]
        }
        FaultKind::UnknownFunction
        | FaultKind::NeedsItem
        | FaultKind::NotAList
        | FaultKind::NotAField
        | FaultKind::NotADate
        | FaultKind::NotAMember
        | FaultKind::Constant
        | FaultKind::TooDeep
        | FaultKind::Elsewhere => Vec::new(),
    }
}

fn compared(name: &str, what: &str, expected: &str, found: &str) -> Values {
    vec![
        ("name", shown(name)),
        ("what", shown(what)),
        ("expected", shown(expected)),
        ("found", shown(found)),
    ]
}

/// The first names of a list; a long one ends in `…`.
fn listed(names: &[Box<str>]) -> String {
    let told = names.iter().take(MOST).map(|name| shown(name));
    let mut told: Vec<String> = told.collect();
    if names.len() > MOST {
        told.push("…".to_owned());
    }
    told.join(", ")
}

/// How many names a message lists.
const MOST: usize = 12;

fn shown(text: &str) -> String {
    let start: String = text.chars().take(LONGEST).collect();
    let rest = if start.len() < text.len() { "…" } else { "" };
    format!("{}{rest}", visible(&start))
}

/// How many letters of a name a message shows.
const LONGEST: usize = 200;

#[cfg(test)]
mod tests;
