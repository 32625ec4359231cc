//! Command lines as people write them, right and wrong.

use super::*;

fn parsed(line: &str, language: Language) -> Result<Asked, Failure> {
    let words = line.split_whitespace().map(OsString::from).collect();
    read(&Locale::new(language), words)
}

fn task(line: &str) -> Arguments {
    match parsed(line, Language::Vi).unwrap() {
        Asked::Task(arguments) => arguments,
        Asked::Page(page) => panic!("{page:?}"),
    }
}

fn refusal(line: &str) -> Failure {
    parsed(line, Language::Vi).unwrap_err()
}

#[test]
fn a_command_is_read_with_its_options() {
    let line = "camtay assess 1.001193 --answers A.json --province 01 --commune 00004 \
                --channel online --json --today 2026-07-01 --procedures dir";
    let arguments = task(line);
    assert_eq!(arguments.common.today, Some(jiff::civil::date(2026, 7, 1)));
    assert_eq!(arguments.common.procedures, Some("dir".into()));
    let Task::Assess(own) = arguments.task else {
        panic!("another task");
    };
    assert_eq!(own.site.commune.as_deref(), Some("00004"));
    assert_eq!(own.channel, Channel::Online);
    assert_eq!(own.shape, Shape::Json);
}

#[test]
fn a_query_may_be_several_words() {
    let arguments = task("camtay search con mới đẻ");
    assert_eq!(arguments.task, Task::Search("con mới đẻ".to_owned(), Shape::Words));
}

#[test]
fn options_of_every_command_stand_before_or_after_it() {
    let before = task("camtay --today 2026-07-01 show x");
    let after = task("camtay show x --today 2026-07-01");
    assert_eq!(before, after);
}

#[test]
fn a_command_below_a_command_has_the_options_of_every_command() {
    let arguments = task("camtay import portal a.jsonl b --out c --json --today 2026-07-01");
    assert_eq!(arguments.common.today, Some(jiff::civil::date(2026, 7, 1)));
    let from = vec!["a.jsonl".into(), "b".into()];
    assert_eq!(arguments.task, Task::Import(Import { from, out: "c".into(), shape: Shape::Json }));
}

#[test]
fn without_a_command_the_assistant_is_meant() {
    let screen = |theme| Task::Assistant(Manner::Screen(theme));
    assert_eq!(task("camtay").task, screen(None));
    assert_eq!(task("camtay --theme tuong-phan").task, screen(Some(Palette::Contrast)));
    assert_eq!(task("camtay --plain").task, Task::Assistant(Manner::Lines));
}

#[test]
fn the_language_is_known_before_anything_else() {
    let of = |line: &str| {
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        language(&words)
    };
    assert_eq!(of("camtay sreach --lang en"), Language::En);
    assert_eq!(of("camtay --lang=en"), Language::En);
    assert_eq!(of("camtay --lang fr"), Language::Vi);
    assert_eq!(of("camtay search -- --lang en"), Language::Vi);
}

#[test]
fn wrong_command_lines_are_told_in_plain_words() {
    let lines = [
        "camtay sreach x",
        "camtay search",
        "camtay search x --jsno",
        "camtay show a b",
        "camtay assess x",
        "camtay assess x --answers",
        "camtay assess x --answers a --channel fax",
        "camtay assess x --answers a --province 1",
        "camtay check --today 1/7/2026",
        "camtay --today 2026-07-01 --today 2026-07-02",
        "camtay --lang fr",
        "camtay --theme pink",
        "camtay --json",
        "camtay import",
        "camtay import portal a.jsonl",
        "camtay new",
    ];
    let told = lines.map(|line| {
        let failure = refusal(line);
        assert_eq!(failure.exit, 2, "{line}");
        format!("{line}\n{}\n", failure.says)
    });
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn help_is_in_the_interfaces_words() {
    for (name, line, language) in [
        ("help", "camtay --help", Language::Vi),
        ("help_assess", "camtay assess -h", Language::Vi),
        ("help_import", "camtay import portal -h", Language::Vi),
        ("help_new", "camtay new -h", Language::Vi),
        ("help_en", "camtay --help", Language::En),
    ] {
        let Asked::Page(page) = parsed(line, language).unwrap() else {
            panic!("no page");
        };
        assert_eq!(page.exit, 0);
        insta::assert_snapshot!(name, page.text);
    }
}

#[test]
fn help_keeps_within_eighty_columns() {
    for language in Language::ALL {
        for command in
            ["", "search", "show", "assess", "check", "diff", "new", "import", "import portal"]
        {
            let Asked::Page(page) = parsed(&format!("camtay {command} -h"), language).unwrap()
            else {
                panic!("no page");
            };
            for line in page.text.lines() {
                assert!(crate::text::width::width(line) <= 80, "{line}");
            }
        }
    }
}
