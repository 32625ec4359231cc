//! Codes in both languages.

use super::*;
use crate::locale::Language;

/// One of every code that carries something, and some that do not.
fn codes() -> Vec<Code> {
    let name = || -> Box<str> { "noi_snih".into() };
    vec![
        Code::Syntax("did not find expected ','".to_owned()),
        Code::TooLarge,
        Code::UnknownKey(name(), Some("noi_sinh".into())),
        Code::UnknownKey(name(), None),
        Code::ExpectedWord(vec!["submit".into(), "show".into()], None),
        Code::Placeholder(name()),
        Code::UnknownProcedure(name(), None),
        Code::Expression(ParseErrorKind::Character('=')),
        Code::Expression(ParseErrorKind::Chain),
        Code::Meaning(FaultKind::UnknownName(vec![name(); 20]), None),
        Code::Meaning(FaultKind::Arguments(2), None),
        Code::Meaning(FaultKind::Compare(Shape::Day, Shape::Number), None),
        Code::Meaning(
            FaultKind::Cycle(vec!["a".into(), "b".into(), "a".into()]),
            None,
        ),
        Code::ExampleNeed(name(), "to_khai".into(), "needed".into(), "maybe".into()),
        Code::NumberAnswer("Số định danh".into()),
    ]
}

#[test]
fn every_code_has_its_cause_and_its_remedy_in_both_languages() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        let lines = codes().into_iter().map(|code| {
            let told = told(&locale, &code);
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
