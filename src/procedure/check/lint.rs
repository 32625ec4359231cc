//! The rules of good writing: what a definition should keep beyond being readable. A closed list; each
//! rule has the name by which it is silenced and explained.

use crate::procedure::diagnostic::Severity;

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lint {
    // How it is written.
    /// A word such as `no`, without quotes: other programs read false.
    UnquotedWord,
    /// A code such as `01` or `1.50`, without quotes: other programs drop its zeros.
    UnquotedNumber,
    /// Quotes with nothing between them.
    EmptyText,
    /// Two spaces where one is meant.
    DoubleSpace,
    /// Spaces at the end of a line.
    TrailingSpace,
    // What is said and shown.
    /// A question that nobody can put in words: `ask` is missing.
    MissingAsk,
    /// A question of the triage that does not say why it is asked.
    MissingWhy,
    /// A word that is not said to citizens, and what to say instead.
    ForbiddenWord,
    /// A sentence too long to be said in one breath, and its syllables.
    LongSentence,
    /// A form of address that the definition fixes.
    FixedPronoun,
    /// Two questions in one.
    DoubleQuestion,
    /// A placeholder where nothing is filled in.
    PlaceholderElsewhere,
    /// A sentence without its end mark.
    MissingStop,
    /// A fact's words that cannot follow "vì".
    FactSentence,
    /// Quotation marks other than “…”.
    OddQuotes,
    /// Two options that look the same.
    DuplicateLabel,
    /// A choice between one option.
    SingleOption,
    /// A keyword that stands twice for the search.
    DuplicateKeyword,
    /// A keyword that is the procedure's name.
    KeywordIsName,
    /// No words of everyday speech to be found by.
    NoKeywords,
    // What rules stand on.
    /// A rule that cites nothing and does not say that it should be verified.
    RuleWithoutLaw,
    /// Something to verify, without saying what was not confirmed.
    VerifyWithoutNote,
    /// How much of the definition is still to be verified.
    ToVerify,
    /// A law entry that nothing cites.
    LawNotCited,
    /// A law entry without an article, where others have one.
    LawWithoutArticle,
    /// Two entries for one article.
    DuplicateLaw,
    /// A rule that cites the same law twice.
    DuplicateCitation,
    // Dates.
    /// Nobody says when the definition was read against the law.
    NotReviewed,
    /// The day of the next review has passed.
    ReviewDue,
    /// The next review lies before the last one.
    ReviewOrder,
    /// The last review lies in the future.
    ReviewAhead,
    /// A time that ends before it begins.
    PeriodOrder,
    /// A definition in use whose time is over.
    OutOfForce,
    // Personal data.
    /// Personal data that is not marked.
    DataUnmarked,
    /// Sensitive data that is marked as ordinary or not at all.
    DataUnderstated,
    // Papers and money.
    /// A paper that is asked for and must not be.
    AskedAndNever,
    /// A paper whose name holds one that must not be asked for.
    NearlyNever,
    /// A paper that no longer exists.
    AbolishedPaper,
    /// A paper to hand in, without how many.
    NoCount,
    /// A paper that the authority looks up, and yet a number to hand in.
    LookupWithCount,
    /// Alternatives with only one paper.
    SingleAlternative,
    /// A paper without points to look at.
    NothingToLookFor,
    /// A paper without where to get it.
    NoGetFrom,
    /// A fee with neither an amount nor words.
    FeeUnexplained,
    // Names.
    /// A bare name that means a section's own field while the triage or a fact has it too.
    ShadowedName,
    // What nothing uses.
    /// A fact that no condition names.
    UnusedFact,
    /// A computed question of the triage that no condition names.
    UnusedComputed,
    // What is proved.
    /// A condition that no case makes true.
    NeverTrue,
    /// A condition that is true in every case.
    AlwaysTrue,
    /// A question that no answers lead to.
    UnreachableQuestion,
    /// An option that is never offered.
    UnreachableOption,
    /// A paper that nobody needs.
    UnreachablePaper,
    /// An outcome that no answers lead to.
    UnreachableOutcome,
    /// An outcome that is true only where an earlier one is, and that one.
    ShadowedOutcome,
    /// Outcomes that lead apart and are true together, and a case.
    OverlappingOutcomes,
    /// A row that holds only where an earlier one does.
    UnreachableRow,
    /// A waiver that holds for nobody who needs the paper.
    UnreachableWaiver,
    /// A paper that is waived whenever it is needed.
    AlwaysWaived,
    /// A check that cannot fail.
    NeverFails,
    /// A check that fails whenever it is made.
    AlwaysFails,
    /// A condition that stays open with everything answered, and a case.
    Undecided,
    /// A choice that is asked with nothing to choose, and a case.
    NoOption,
    /// A definition in which every case ends at an outcome.
    NobodyFiles,
    /// A condition that is neither proved nor shown.
    Unproved,
    /// A definition too large for its proof.
    TooLargeToProve,
    // Examples.
    /// No examples beside the definition.
    NoExamples,
    /// Two examples of one name.
    DuplicateExample,
    /// A document that no example needs.
    DocumentUncovered,
    /// An outcome that no example reaches.
    OutcomeUncovered,
    /// A waiver that no example meets.
    WaiverUncovered,
    /// A paper of `one_of` that no example brings.
    AlternativeUncovered,
    /// An option that no example chooses.
    OptionUncovered,
    // The checker itself.
    /// How much an imported draft still lacks.
    ImportedDraft,
    /// An `ignore` that silences nothing.
    UselessIgnore,
    /// An `ignore` of something the checker never says, and what is nearly the same.
    UnknownIgnore,
    /// An `ignore` of an error: errors cannot be silenced.
    IgnoredError,
}

impl Lint {
    /// Every rule, with its name and how much it matters.
    pub const ALL: [(Self, &'static str, Severity); 76] = {
        use Severity::{Error, Note, Warning};
        [
            (Self::UnquotedWord, "unquoted-word", Warning),
            (Self::UnquotedNumber, "unquoted-number", Warning),
            (Self::EmptyText, "empty-text", Warning),
            (Self::DoubleSpace, "double-space", Note),
            (Self::TrailingSpace, "trailing-space", Note),
            (Self::MissingAsk, "missing-ask", Warning),
            (Self::MissingWhy, "missing-why", Warning),
            (Self::ForbiddenWord, "forbidden-word", Warning),
            (Self::LongSentence, "long-sentence", Warning),
            (Self::FixedPronoun, "fixed-pronoun", Warning),
            (Self::DoubleQuestion, "double-question", Note),
            (Self::PlaceholderElsewhere, "placeholder-elsewhere", Warning),
            (Self::MissingStop, "missing-stop", Note),
            (Self::FactSentence, "fact-sentence", Note),
            (Self::OddQuotes, "odd-quotes", Note),
            (Self::DuplicateLabel, "duplicate-label", Warning),
            (Self::SingleOption, "single-option", Warning),
            (Self::DuplicateKeyword, "duplicate-keyword", Note),
            (Self::KeywordIsName, "keyword-is-name", Note),
            (Self::NoKeywords, "no-keywords", Note),
            (Self::RuleWithoutLaw, "rule-without-law", Warning),
            (Self::VerifyWithoutNote, "verify-without-note", Warning),
            (Self::ToVerify, "to-verify", Note),
            (Self::LawNotCited, "law-not-cited", Warning),
            (Self::LawWithoutArticle, "law-without-article", Note),
            (Self::DuplicateLaw, "duplicate-law", Note),
            (Self::DuplicateCitation, "duplicate-citation", Note),
            (Self::NotReviewed, "not-reviewed", Warning),
            (Self::ReviewDue, "review-due", Warning),
            (Self::ReviewOrder, "review-order", Error),
            (Self::ReviewAhead, "review-ahead", Warning),
            (Self::PeriodOrder, "period-order", Error),
            (Self::OutOfForce, "out-of-force", Warning),
            (Self::DataUnmarked, "data-unmarked", Warning),
            (Self::DataUnderstated, "data-understated", Warning),
            (Self::AskedAndNever, "asked-and-never", Error),
            (Self::NearlyNever, "nearly-never", Warning),
            (Self::AbolishedPaper, "abolished-paper", Warning),
            (Self::NoCount, "no-count", Warning),
            (Self::LookupWithCount, "lookup-with-count", Warning),
            (Self::SingleAlternative, "single-alternative", Warning),
            (Self::NothingToLookFor, "nothing-to-look-for", Note),
            (Self::NoGetFrom, "no-get-from", Note),
            (Self::FeeUnexplained, "fee-unexplained", Warning),
            (Self::ShadowedName, "shadowed-name", Warning),
            (Self::UnusedFact, "unused-fact", Warning),
            (Self::UnusedComputed, "unused-computed", Warning),
            (Self::NeverTrue, "never-true", Warning),
            (Self::AlwaysTrue, "always-true", Warning),
            (Self::UnreachableQuestion, "unreachable-question", Warning),
            (Self::UnreachableOption, "unreachable-option", Warning),
            (Self::UnreachablePaper, "unreachable-paper", Warning),
            (Self::UnreachableOutcome, "unreachable-outcome", Warning),
            (Self::ShadowedOutcome, "shadowed-outcome", Warning),
            (Self::OverlappingOutcomes, "overlapping-outcomes", Note),
            (Self::UnreachableRow, "unreachable-row", Warning),
            (Self::UnreachableWaiver, "unreachable-waiver", Warning),
            (Self::AlwaysWaived, "always-waived", Warning),
            (Self::NeverFails, "never-fails", Warning),
            (Self::AlwaysFails, "always-fails", Warning),
            (Self::Undecided, "undecided", Warning),
            (Self::NoOption, "no-option", Error),
            (Self::NobodyFiles, "nobody-files", Warning),
            (Self::Unproved, "unproved", Note),
            (Self::TooLargeToProve, "too-large-to-prove", Note),
            (Self::NoExamples, "no-examples", Warning),
            (Self::DuplicateExample, "duplicate-example", Warning),
            (Self::DocumentUncovered, "document-uncovered", Warning),
            (Self::OutcomeUncovered, "outcome-uncovered", Warning),
            (Self::WaiverUncovered, "waiver-uncovered", Warning),
            (Self::AlternativeUncovered, "alternative-uncovered", Note),
            (Self::OptionUncovered, "option-uncovered", Note),
            (Self::ImportedDraft, "imported-draft", Note),
            (Self::UselessIgnore, "useless-ignore", Warning),
            (Self::UnknownIgnore, "unknown-ignore", Error),
            (Self::IgnoredError, "ignored-error", Error),
        ]
    };

    /// Its name.
    pub fn name(self) -> &'static str {
        self.row().map_or("", |(_, name, _)| name)
    }

    /// How much it matters.
    pub fn severity(self) -> Severity {
        self.row().map_or(Severity::Error, |(.., severity)| severity)
    }

    fn row(self) -> Option<(Self, &'static str, Severity)> {
        Self::ALL.into_iter().find(|(own, ..)| *own == self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_its_own_name() {
        let rules: BTreeSet<Lint> = Lint::ALL.iter().map(|(own, ..)| *own).collect();
        let names: BTreeSet<&str> = Lint::ALL.iter().map(|(_, name, _)| *name).collect();
        assert_eq!((rules.len(), names.len()), (Lint::ALL.len(), Lint::ALL.len()));
    }
}
