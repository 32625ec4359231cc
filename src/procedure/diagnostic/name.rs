//! The names of diagnostics: short, for programs, for `ignore:` and for the authors' guide. They do
//! not change once they are published.

use super::Code;
use crate::procedure::expression::compile::FaultKind;
use crate::procedure::expression::parse::ParseErrorKind;

impl Code {
    /// The code's name: `unknown-key`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Expression(kind) => of_parse(*kind),
            Self::Meaning(kind, _) => of_fault(kind),
            Self::Syntax(..) => "syntax",
            Self::TooLarge => "too-large",
            Self::NotText => "not-text",
            Self::NotNfc => "not-nfc",
            Self::Hidden(_) => "control-character",
            Self::TextTooLong => "text-too-long",
            Self::More => "more",
            Self::NotAFile => "not-a-file",
            Self::TooMany => "too-many",
            Self::UnknownKey(..) => "unknown-key",
            Self::MissingKey(_) => "missing-key",
            Self::DuplicateKey(_) => "duplicate-key",
            Self::ExpectedMap => "expected-map",
            Self::ExpectedList => "expected-list",
            Self::ExpectedText => "expected-text",
            Self::ExpectedNumber => "expected-number",
            Self::ExpectedBool => "expected-bool",
            Self::ExpectedDate => "expected-date",
            Self::ExpectedWord(..) => "expected-word",
            Self::BadId(_) => "bad-id",
            Self::DuplicateId(_) => "duplicate-id",
            Self::OverlappingVersions(_) => "overlapping-versions",
            Self::UnknownFormat => "unknown-format",
            Self::UnknownLaw(..) => "unknown-law",
            Self::UnknownField(..) => "unknown-field",
            Self::UnknownDocument(..) => "unknown-document",
            Self::UnknownGroup(..) => "unknown-group",
            Self::UnknownList(_) => "unknown-list",
            Self::UnknownProcedure(..) => "unknown-procedure",
            Self::UnknownOption(..) => "unknown-option",
            Self::NotAChoice(_) => "not-a-choice",
            Self::NotGone(_) => "not-gone",
            Self::MovedTwice(_) => "moved-twice",
            Self::VanishedId(..) => "vanished-id",
            Self::NoOptions => "no-options",
            Self::NoFormula => "no-formula",
            Self::Placeholder(..) => "placeholder",
            Self::Misplaced(..) => "misplaced",
            Self::ExampleVerdict(..) => "example-verdict",
            Self::ExampleNeed(..) => "example-need",
            Self::ExampleFee(..) => "example-fee",
            Self::ExampleProblems(..) => "example-problems",
            Self::ExampleGoTo(..) => "example-go-to",
            Self::ExampleAsked(..) => "example-asked",
            Self::ExampleSteps(..) => "example-steps",
            Self::ExampleTime(..) => "example-time",
            Self::BadAnswer(_) => "bad-answer",
            Self::NumberAnswer(_) => "number-answer",
            Self::Lint(lint, ..) => lint.name(),
        }
    }
}

fn of_parse(kind: ParseErrorKind) -> &'static str {
    match kind {
        ParseErrorKind::Empty => "expression-empty",
        ParseErrorKind::TooLong => "expression-too-long",
        ParseErrorKind::TooDeep => "expression-too-deep",
        ParseErrorKind::Character(_) => "expression-character",
        ParseErrorKind::OpenQuote => "expression-open-quote",
        ParseErrorKind::Number => "expression-number",
        ParseErrorKind::Value => "expression-value",
        ParseErrorKind::Close => "expression-close",
        ParseErrorKind::Rest => "expression-rest",
        ParseErrorKind::Chain => "expression-chain",
    }
}

fn of_fault(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::UnknownName(_) => "unknown-name",
        FaultKind::UnknownFunction => "unknown-function",
        FaultKind::Arguments(_) => "arguments",
        FaultKind::NeedsItem => "needs-item",
        FaultKind::NotAList => "not-a-list",
        FaultKind::UnknownPaper(_) => "unknown-paper",
        FaultKind::NotAField => "not-a-field",
        FaultKind::Type { .. } => "type",
        FaultKind::Compare(..) => "compare",
        FaultKind::NotAnOption(_) => "not-an-option",
        FaultKind::NotADate => "not-a-date",
        FaultKind::NotAMember => "not-a-member",
        FaultKind::Constant => "constant",
        FaultKind::Cycle(_) => "cycle",
        FaultKind::TooDeep => "meaning-too-deep",
        FaultKind::Elsewhere => "elsewhere",
    }
}
