//! What can be wrong with a record of the portal: why it is not taken, and what is mended in one that is.

use std::collections::BTreeSet;

/// Why a record, or a whole file, is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// The file or folder cannot be read.
    Unreadable,
    /// A pipe, a device, or a folder too deep down.
    NotAFile,
    /// The file holds no record at all.
    Empty,
    /// Not UTF-8 text.
    NotText,
    /// Longer than a record may be.
    TooLong,
    /// No JSON.
    NotJson,
    /// So many lines were no records that the rest of the file is left unread.
    GivenUp,
    /// JSON, but not an object.
    NotARecord,
    /// No code, or one that is no code.
    NoCode,
    /// No name.
    NoName,
    /// No paper: an empty checklist would read as "bring nothing".
    NoPapers,
    /// More papers, cases or text than a definition can hold.
    TooMuch,
    /// The same record a second time.
    Repeated,
    /// Another record with a code that was taken.
    SameCode,
}

/// What was mended or left out in a record that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// HTML in a text.
    Html,
    /// Line breaks of another system.
    LineBreaks,
    /// Spaces that must not break.
    HardSpaces,
    /// Control characters.
    Controls,
    /// Characters nobody sees.
    Invisible,
    /// A letter that was lost before.
    Lost,
    /// Letters and marks apart.
    Decomposed,
    /// A value of another type than it should have.
    Type,
    /// A number of copies in words.
    WordedCount,
    /// A number of copies that cannot be.
    WrongCount,
    /// A paper with neither originals nor copies.
    NoCount,
    /// A paper without a name.
    NamelessPaper,
    /// A time that is no whole number of days or months.
    OddTime,
    /// Several times for one way of filing.
    SeveralTimes,
    /// Several fees of one kind for one way of filing.
    SeveralFees,
    /// A fee that cannot be an amount of đồng.
    OddFee,
    /// A date that cannot be.
    WrongDate,
    /// No field.
    NoField,
    /// No law.
    NoLaw,
    /// No result.
    NoResult,
    /// No steps.
    NoSteps,
    /// A name that another procedure has.
    SameName,
}

/// The flaws of one record, each once.
pub(super) type Flaws = BTreeSet<Flaw>;
