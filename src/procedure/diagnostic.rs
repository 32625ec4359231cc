//! What is wrong with a definition and where. The codes are closed and carry their arguments;
//! whoever shows them finds the words, in Vietnamese or English.

pub mod mend;
mod name;

use super::check::lint::Lint;
use super::yaml::malformed::Mistake;
use super::yaml::node::At;

/// Something to mend in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What.
    pub code: Code,
    /// The file, as the reader was told its name.
    pub file: Box<str>,
    /// Where in it.
    pub at: At,
}

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The definition cannot be used.
    Error,
    /// It can, but something is probably wrong.
    Warning,
    /// Nothing is wrong, but it could be better.
    Note,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// No YAML: the usual mistake it is, and what the parser says, in English.
    Syntax(Option<Mistake>, String),
    /// The file is larger than a definition may be.
    TooLarge,
    /// The file is not UTF-8 text.
    NotText,
    /// The text is decomposed; letters would not compare equal.
    NotNfc,
    /// A character that nobody sees.
    Hidden(char),
    /// One text that is longer than any screen.
    TextTooLong,
    /// There is more to tell than is told.
    More,
    /// Not a regular file: a link, a folder, a pipe.
    NotAFile,
    /// More of something than a definition may have.
    TooMany,
    /// A key that is not read here, and one that is nearly the same.
    UnknownKey(Box<str>, Option<Box<str>>),
    /// A key that must be there.
    MissingKey(Box<str>),
    /// A key that stands twice.
    DuplicateKey(Box<str>),
    /// Keys with values are expected.
    ExpectedMap,
    /// A list is expected.
    ExpectedList,
    /// A text is expected.
    ExpectedText,
    /// A whole number is expected.
    ExpectedNumber,
    /// `true` or `false` is expected.
    ExpectedBool,
    /// A date `YYYY-MM-DD` is expected.
    ExpectedDate,
    /// One of these words is expected.
    ExpectedWord(Vec<Box<str>>, Option<Box<str>>),
    /// Not an id of the wanted shape.
    BadId(Box<str>),
    /// An id that stands twice.
    DuplicateId(Box<str>),
    /// Two versions of one procedure are in force on the same day; the other one.
    OverlappingVersions(Box<str>),
    /// The format version is not known.
    UnknownFormat,
    /// No law has this id.
    UnknownLaw(Box<str>, Option<Box<str>>),
    /// No field has this path.
    UnknownField(Box<str>, Option<Box<str>>),
    /// No document has this id.
    UnknownDocument(Box<str>, Option<Box<str>>),
    /// No group has this name.
    UnknownGroup(Box<str>, Option<Box<str>>),
    /// The code list is missing from `_common`.
    UnknownList(Box<str>),
    /// No procedure of the set has this id.
    UnknownProcedure(Box<str>, Option<Box<str>>),
    /// The choice has no option with this id.
    UnknownOption(Box<str>, Option<Box<str>>),
    /// A migration of the options of something that is no choice.
    NotAChoice(Box<str>),
    /// A migration of something that is still there.
    NotGone(Box<str>),
    /// Two migrations of one thing, or into one thing.
    MovedTwice(Box<str>),
    /// An id of the version before, whose file is named, is gone without a migration.
    VanishedId(Box<str>, Box<str>),
    /// A choice without options.
    NoOptions,
    /// A computed field without a formula.
    NoFormula,
    /// A placeholder other than the four, and the one that is nearly the same.
    Placeholder(Box<str>, Option<Box<str>>),
    /// The expression does not parse.
    Expression(super::expression::parse::ParseErrorKind),
    /// The expression parses but means nothing; a name nearly the same.
    Meaning(super::expression::compile::FaultKind, Option<Box<str>>),
    /// A folder's name that is not what its file says: the key, its value, the folder.
    Misplaced(Box<str>, Box<str>, Box<str>),
    /// An example's verdict: its name, what it expects, what comes out.
    ExampleVerdict(Box<str>, Box<str>, Box<str>),
    /// An example's document: its name, the document, what it expects, what comes out.
    ExampleNeed(Box<str>, Box<str>, Box<str>, Box<str>),
    /// An example's fee: its name, the fee, what it expects, what comes out.
    ExampleFee(Box<str>, Box<str>, Box<str>, Box<str>),
    /// An example's problems: its name, what it expects, what comes out.
    ExampleProblems(Box<str>, Box<str>, Box<str>),
    /// An example's right procedure: its name, what it expects, what comes out.
    ExampleGoTo(Box<str>, Box<str>, Box<str>),
    /// An example's question: its name, the path, whether it should be asked, what comes out.
    ExampleAsked(Box<str>, Box<str>, Box<str>, Box<str>),
    /// An example's portal steps: its name, the numbers expected, those that come out.
    ExampleSteps(Box<str>, Box<str>, Box<str>),
    /// An example's time or deadlines: its name, what it expects, what comes out.
    ExampleTime(Box<str>, Box<str>, Box<str>),
    /// An answer of an example or answers file that its field cannot hold.
    BadAnswer(Box<str>),
    /// A JSON number, which loses zeros, where a text is wanted.
    NumberAnswer(Box<str>),
    /// A rule of good writing that is not kept: what it is about, and what else the words need.
    Lint(Lint, Box<str>, Box<str>),
}

impl Code {
    /// How much it matters.
    pub fn severity(&self) -> Severity {
        if let Self::Lint(lint, ..) = self {
            return lint.severity();
        }
        let mild = matches!(self, Self::NotNfc);
        if mild { Severity::Warning } else { Severity::Error }
    }
}

/// The candidate that is nearly `name`: one slip in short names, two in longer ones. None where two
/// are equally near: either would be a guess.
pub fn near<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<Box<str>> {
    if name.len() > LONGEST {
        return None;
    }
    let allowed = if name.chars().count() < 5 { 1 } else { 2 };
    let distances = candidates.into_iter().map(|own| (distance(name, own), own));
    let mut all: Vec<(usize, &str)> = distances.filter(|(slips, _)| *slips <= allowed).collect();
    all.sort_unstable();
    all.dedup();
    match all.as_slice() {
        [(slips, _), (next, _), ..] if slips == next => None,
        [(_, nearest), ..] => Some((*nearest).into()),
        [] => None,
    }
}

/// The longest name, in bytes, for which one that is nearly the same is looked for.
const LONGEST: usize = 100;

/// Letters inserted, dropped, exchanged or swapped with a neighbour.
pub fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 2 {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, own) in other.iter().enumerate() {
            let get = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let exchanged = get(&last, column) + usize::from(letter != own);
            let mut best = exchanged.min(get(&last, column + 1) + 1).min(get(&next, column) + 1);
            let swapped = row > 0
                && column > 0
                && one.get(row - 1) == Some(own)
                && other.get(column - 1) == Some(letter);
            if swapped {
                best = best.min(get(&before, column - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised() {
        let names = ["noi_sinh", "ngay_sinh", "quan_he"];
        assert_eq!(near("noi_snih", names).as_deref(), Some("noi_sinh"));
        assert_eq!(near("quanhe", names).as_deref(), Some("quan_he"));
        assert_eq!(near("dia_chi", names), None);
    }

    #[test]
    fn nothing_is_guessed_between_two_names_equally_near() {
        assert_eq!(near("ho_tan", ["ho_ten", "ho_tam"]), None);
        assert_eq!(near("ho_te", ["ho_ten", "ho_tam", "ho_ten"]).as_deref(), Some("ho_ten"));
    }
}
