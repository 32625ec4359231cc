//! The message and the remedy of every code, by key. A table: one row a code.

use crate::procedure::diagnostic::Code;
use crate::procedure::expression::compile::{FaultKind, Shape};
use crate::procedure::expression::parse::ParseErrorKind;

/// The keys of the cause and of the remedy.
type Keys = (&'static str, &'static str);

/// The keys of a code.
pub(super) fn of(code: &Code) -> Keys {
    match code {
        Code::Expression(kind) => of_parse(*kind),
        Code::Meaning(kind, _) => of_fault(kind),
        Code::Syntax(_) => ("check-syntax", "check-syntax-fix"),
        Code::TooLarge => ("check-too-large", "check-too-large-fix"),
        Code::NotText => ("check-not-text", "check-not-text-fix"),
        Code::NotNfc => ("check-not-nfc", "check-not-nfc-fix"),
        Code::ControlCharacter => ("check-control-character", "check-control-character-fix"),
        Code::TooMany => ("check-too-many", "check-too-many-fix"),
        Code::UnknownKey(..) => ("check-unknown-key", "check-unknown-key-fix"),
        Code::MissingKey(_) => ("check-missing-key", "check-missing-key-fix"),
        Code::DuplicateKey(_) => ("check-duplicate-key", "check-duplicate-key-fix"),
        Code::ExpectedMap => ("check-expected-map", "check-expected-map-fix"),
        Code::ExpectedList => ("check-expected-list", "check-expected-list-fix"),
        Code::ExpectedText => ("check-expected-text", "check-expected-text-fix"),
        Code::ExpectedNumber => ("check-expected-number", "check-expected-number-fix"),
        Code::ExpectedBool => ("check-expected-bool", "check-expected-bool-fix"),
        Code::ExpectedDate => ("check-expected-date", "check-expected-date-fix"),
        Code::ExpectedWord(..) => ("check-expected-word", "check-expected-word-fix"),
        Code::BadId(_) => ("check-bad-id", "check-bad-id-fix"),
        Code::DuplicateId(_) => ("check-duplicate-id", "check-duplicate-id-fix"),
        Code::UnknownFormat => ("check-unknown-format", "check-unknown-format-fix"),
        Code::UnknownLaw(..) => ("check-unknown-law", "check-unknown-law-fix"),
        Code::UnknownField(..) => ("check-unknown-field", "check-unknown-field-fix"),
        Code::UnknownDocument(..) => ("check-unknown-document", "check-unknown-document-fix"),
        Code::UnknownGroup(..) => ("check-unknown-group", "check-unknown-group-fix"),
        Code::UnknownList(_) => ("check-unknown-list", "check-unknown-list-fix"),
        Code::UnknownProcedure(..) => ("check-unknown-procedure", "check-unknown-procedure-fix"),
        Code::NoOptions => ("check-no-options", "check-no-options-fix"),
        Code::NoFormula => ("check-no-formula", "check-no-formula-fix"),
        Code::Placeholder(_) => ("check-placeholder", "check-placeholder-fix"),
        Code::ExampleVerdict(..) => ("check-example-verdict", "check-example-verdict-fix"),
        Code::ExampleNeed(..) => ("check-example-need", "check-example-need-fix"),
        Code::ExampleFee(..) => ("check-example-fee", "check-example-fee-fix"),
        Code::ExampleProblems(..) => ("check-example-problems", "check-example-problems-fix"),
        Code::ExampleGoTo(..) => ("check-example-go-to", "check-example-go-to-fix"),
        Code::BadAnswer(_) => ("check-bad-answer", "check-bad-answer-fix"),
        Code::NumberAnswer(_) => ("check-number-answer", "check-number-answer-fix"),
    }
}

/// The key of a type.
pub(super) fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Condition => "check-shape-condition",
        Shape::Number => "check-shape-number",
        Shape::Day => "check-shape-day",
        Shape::Text => "check-shape-text",
        Shape::Choice => "check-shape-choice",
        Shape::Choices => "check-shape-choices",
        Shape::Address => "check-shape-address",
        Shape::List => "check-shape-list",
    }
}

fn of_parse(kind: ParseErrorKind) -> Keys {
    match kind {
        ParseErrorKind::Empty => ("check-expression-empty", "check-expression-empty-fix"),
        ParseErrorKind::TooLong => ("check-expression-too-long", "check-expression-too-long-fix"),
        ParseErrorKind::TooDeep => ("check-expression-too-deep", "check-expression-too-deep-fix"),
        ParseErrorKind::Character(_) => {
            ("check-expression-character", "check-expression-character-fix")
        }
        ParseErrorKind::OpenQuote => {
            ("check-expression-open-quote", "check-expression-open-quote-fix")
        }
        ParseErrorKind::Number => ("check-expression-number", "check-expression-number-fix"),
        ParseErrorKind::Value => ("check-expression-value", "check-expression-value-fix"),
        ParseErrorKind::Close => ("check-expression-close", "check-expression-close-fix"),
        ParseErrorKind::Rest => ("check-expression-rest", "check-expression-rest-fix"),
        ParseErrorKind::Chain => ("check-expression-chain", "check-expression-chain-fix"),
    }
}

fn of_fault(kind: &FaultKind) -> Keys {
    match kind {
        FaultKind::UnknownName(_) => ("check-unknown-name", "check-unknown-name-fix"),
        FaultKind::UnknownFunction => ("check-unknown-function", "check-unknown-function-fix"),
        FaultKind::Arguments(_) => ("check-arguments", "check-arguments-fix"),
        FaultKind::NeedsItem => ("check-needs-item", "check-needs-item-fix"),
        FaultKind::NotAList => ("check-not-a-list", "check-not-a-list-fix"),
        FaultKind::UnknownPaper(_) => ("check-unknown-paper", "check-unknown-paper-fix"),
        FaultKind::NotAField => ("check-not-a-field", "check-not-a-field-fix"),
        FaultKind::Type { .. } => ("check-type", "check-type-fix"),
        FaultKind::Compare(..) => ("check-compare", "check-compare-fix"),
        FaultKind::NotAnOption(_) => ("check-not-an-option", "check-not-an-option-fix"),
        FaultKind::NotADate => ("check-not-a-date", "check-not-a-date-fix"),
        FaultKind::NotAMember => ("check-not-a-member", "check-not-a-member-fix"),
        FaultKind::Constant => ("check-constant", "check-constant-fix"),
        FaultKind::Cycle(_) => ("check-cycle", "check-cycle-fix"),
        FaultKind::TooDeep => ("check-meaning-too-deep", "check-meaning-too-deep-fix"),
        FaultKind::Elsewhere => ("check-elsewhere", "check-elsewhere-fix"),
    }
}
