//! Codes in both languages.

use super::*;
use crate::locale::Language;
use crate::procedure::yaml::malformed::Mistake;

/// One of every code.
fn codes() -> Vec<Code> {
    let name = || -> Box<str> { "noi_snih".into() };
    let near = || -> Option<Box<str>> { Some("noi_sinh".into()) };
    let mut codes = vec![
        Code::Syntax(None, "did not find expected ','".to_owned()),
        Code::Syntax(Some(Mistake::Colon), "mapping values are not allowed".to_owned()),
        Code::TooLarge,
        Code::NotText,
        Code::NotNfc,
        Code::Hidden('\u{202e}'),
        Code::TextTooLong,
        Code::More,
        Code::NotAFile,
        Code::TooMany,
        Code::UnknownKey(name(), near()),
        Code::UnknownKey(name(), None),
        Code::MissingKey(name()),
        Code::DuplicateKey(name()),
        Code::ExpectedMap,
        Code::ExpectedList,
        Code::ExpectedText,
        Code::ExpectedNumber,
        Code::ExpectedBool,
        Code::ExpectedDate,
        Code::ExpectedWord(vec!["submit".into(), "show".into()], None),
        Code::BadId(name()),
        Code::DuplicateId(name()),
        Code::OverlappingVersions(name()),
        Code::UnknownFormat,
        Code::UnknownLaw(name(), None),
        Code::UnknownField(name(), None),
        Code::UnknownDocument(name(), None),
        Code::UnknownGroup(name(), None),
        Code::UnknownList(name()),
        Code::UnknownProcedure(name(), None),
        Code::UnknownOption(name(), None),
        Code::NotAChoice(name()),
        Code::NotGone(name()),
        Code::MovedTwice(name()),
        Code::VanishedId(name(), "mau/procedure.yaml".into()),
        Code::NoOptions,
        Code::NoFormula,
        Code::Placeholder(name(), None),
        Code::Misplaced("id".into(), "khai-tu".into(), "dang-ky-khai-tu".into()),
        Code::ExampleVerdict(name(), "ready".into(), "review".into()),
        Code::ExampleNeed(name(), "to_khai".into(), "needed".into(), "maybe".into()),
        Code::ExampleFee(name(), "Lệ phí".into(), "0".into(), "null".into()),
        Code::ExampleProblems(name(), "tre.ho_ten".into(), "".into()),
        Code::ExampleGoTo(name(), "1.000001".into(), "–".into()),
        Code::ExampleAsked(name(), "tre.ho_ten".into(), "asked".into(), "open".into()),
        Code::ExampleSteps(name(), "1, 2".into(), "1".into()),
        Code::ExampleTime(name(), "working_days: 7".into(), "–".into()),
        Code::BadAnswer(name()),
        Code::NumberAnswer("Số định danh".into()),
    ];
    codes.extend(Lint::ALL.map(|(own, ..)| Code::Lint(own, name(), "khác".into())));
    codes.extend(parse_errors().map(Code::Expression));
    codes.extend(faults().into_iter().map(|own| Code::Meaning(own, None)));
    codes
}

fn parse_errors() -> impl Iterator<Item = ParseErrorKind> {
    [
        ParseErrorKind::Empty,
        ParseErrorKind::TooLong,
        ParseErrorKind::TooDeep,
        ParseErrorKind::Character('='),
        ParseErrorKind::OpenQuote,
        ParseErrorKind::Number,
        ParseErrorKind::Value,
        ParseErrorKind::Close,
        ParseErrorKind::Rest,
        ParseErrorKind::Chain,
    ]
    .into_iter()
}

fn faults() -> Vec<FaultKind> {
    let names = |count| vec![Box::from("noi_sinh"); count];
    let shapes = [
        Shape::Condition,
        Shape::Number,
        Shape::Day,
        Shape::Text,
        Shape::Choice,
        Shape::Choices,
        Shape::Address,
        Shape::List,
    ];
    let mut faults = vec![
        FaultKind::UnknownName(names(20)),
        FaultKind::UnknownFunction,
        FaultKind::Arguments(2),
        FaultKind::NeedsItem,
        FaultKind::NotAList,
        FaultKind::UnknownPaper(names(1)),
        FaultKind::NotAField,
        FaultKind::NotAnOption(names(2)),
        FaultKind::NotADate,
        FaultKind::NotAMember,
        FaultKind::Constant,
        FaultKind::Cycle(vec!["a".into(), "b".into(), "a".into()]),
        FaultKind::TooDeep,
        FaultKind::Type { expected: Shape::Day, found: Shape::Number },
    ];
    faults.extend(shapes.map(|own| FaultKind::Compare(own, Shape::Day)));
    faults
}

#[test]
fn every_code_has_its_cause_and_its_remedy_in_both_languages() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        let lines = codes().into_iter().map(|code| {
            let told = told(&locale, &code);
            let words = [&told.message, &told.hint];
            assert!(words.iter().all(|own| !own.contains("check-")), "{words:?}");
            format!("{}\n  {}\n  {}", told.name, told.message, told.hint)
        });
        insta::assert_snapshot!(language.code(), lines.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn what_a_hostile_file_says_cannot_steer_the_terminal() {
    let code = Code::UnknownKey("\u{1b}[2J".into(), Some("\u{7}a".into()));
    let told = told(&Locale::new(Language::Vi), &code);
    let words = [told.message, told.hint].concat();
    assert!(!words.chars().any(char::is_control), "{words:?}");
}
