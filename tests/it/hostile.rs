//! Files that mean harm, or were only mangled on their way: each ends in diagnostics, never in a panic,
//! and soon.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use camtay::library::Library;
use camtay::procedure::diagnostic::{Code, Diagnostic};
use camtay::procedure::yaml::example::read_examples;
use camtay::procedure::yaml::malformed::Mistake;
use camtay::procedure::yaml::{Shared, read_placed, read_procedure};
use jiff::civil::date;

/// Far more than any of these files takes, also on a busy machine; without bounds they take minutes.
const LONGEST: Duration = Duration::from_mins(1);

const HEAD: &str = "\
format: 1
id: thu
code: \"9.999999\"
name: Thử
domain: thu
about: { summary: Thử, who: Ai, where: Ở đây, result: Không }
";

fn read(text: &str) -> Vec<Diagnostic> {
    let begun = Instant::now();
    let (_, diagnostics) = read_placed("thu.yaml", text, &Shared::default());
    assert!(begun.elapsed() < LONGEST, "{:?}: {:.60}", begun.elapsed(), text);
    diagnostics
}

/// What is told of the small definition with these lines added.
fn with(lines: &str) -> Vec<Diagnostic> {
    read(&format!("{HEAD}{lines}"))
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut all, at| {
        writeln!(all, "{}", line(at)).unwrap();
        all
    })
}

#[test]
fn a_definition_without_harm_has_no_diagnostics() {
    assert_eq!(with(""), []);
}

#[test]
fn files_that_grow_or_nest_are_refused() {
    let nest = |open: &str, close: &str, depth| {
        format!("x: {}1{}", open.repeat(depth), close.repeat(depth))
    };
    let grown = [
        ("x: &a [x]\ny: *a\n".to_owned(), Mistake::Alias),
        (
            format!("x: &a \"{}\"\ny: [{}]\n", "y".repeat(90_000), "*a,".repeat(9_000)),
            Mistake::Alias,
        ),
        ("x: &a [*a]\n".to_owned(), Mistake::Alias),
        (nest("[", "]", 10_000), Mistake::Deep),
        (nest("{a: ", "}", 10_000), Mistake::Deep),
        (format!("x:\n  {}x\n", "- ".repeat(20_000)), Mistake::Deep),
        (lines(190_000, |at| format!("k{at}: 1")), Mistake::Many),
    ];
    for (text, mistake) in grown {
        let told = with(&text);
        let codes: Vec<&Code> = told.iter().map(|own| &own.code).collect();
        let expected = matches!(codes[..], [Code::Syntax(Some(own), _)] if *own == mistake);
        assert!(expected, "{mistake:?}: {codes:?}");
    }
}

#[test]
fn files_with_too_much_of_something_are_refused() {
    let field = |at, rest: &str| format!("- {{ id: q{at}, type: yes_no, label: Q{rest} }}");
    let much = [
        format!("triage:\n{}", lines(9_000, |at| field(at, ""))),
        format!("triage:\n{}", lines(9_000, |at| field(at, &format!(", when: khong{at}")))),
        format!(
            "triage:\n{}",
            lines(9_000, |at| field(at + 1, &format!(", when: q{at} == \"co\"")))
        ),
        format!(
            "facts:\n{}",
            lines(9_000, |at| format!("  a{at}: {{ is: a{}, says: x }}", at + 1))
        ),
        format!(
            "facts:\n{}",
            lines(9_000, |at| { format!("  a{at}: {{ is: a{}, says: x }}", (at + 1) % 9_000) })
        ),
        format!(
            "facts:\n{}",
            lines(1_500, |at| {
                format!(
                    "  a{at}: {{ is: {}, says: x }}",
                    if at == 1_499 { "true".into() } else { format!("a{}", at + 1) }
                )
            })
        ),
        format!(
            "documents:\n{}",
            lines(9_000, |at| format!("- {{ id: d{at}, name: D, hand_in: show }}"))
        ),
        format!(
            "documents:\n{}",
            lines(9_000, |at| {
                format!("- {{ id: d{at}, name: D, hand_in: show, needed: has(k{at}) }}")
            })
        ),
        format!(
            "documents:\n- id: d\n  name: D\n  hand_in: show\n  one_of:\n{}",
            lines(9_000, |at| { format!("  - {{ id: a{at}, name: D }}") })
        ),
        format!(
            "triage:\n- id: q\n  type: choice\n  label: Q\n  options:\n{}",
            lines(90_000, |at| { format!("    o{at}: O") })
        ),
        format!("law:\n{}", lines(20_000, |at| format!("  l{at}: {{ name: L }}"))),
        format!("name: {}\n", "a ".repeat(1_000_000)),
        format!("facts: {{ a: {{ is: {}, says: x }} }}\n", "not ".repeat(900)),
        format!("facts: {{ a: {{ is: {}true{}, says: x }} }}\n", "(".repeat(300), ")".repeat(300)),
        format!("{}: 1\n", "a".repeat(900)),
    ];
    for text in much {
        let told = with(&text);
        assert!(!told.is_empty() && told.len() <= 201, "{:.60}: {}", text, told.len());
    }
}

#[test]
fn an_endless_list_of_examples_is_cut() {
    let library = Library::embedded();
    let procedure = library.open("dang-ky-khai-sinh", date(2026, 11, 25)).unwrap();
    let one = "- { name: X, today: \"2026-01-01\", expect: { verdict: no } }\n";
    let (examples, told) = read_examples("thu.yaml", &one.repeat(5_000), &procedure);
    assert_eq!(examples.len(), 2_000);
    assert_eq!(told.iter().map(|own| &own.code).collect::<Vec<_>>(), [&Code::TooMany]);
}

#[test]
fn letters_that_nobody_sees_are_told_where_they_stand() {
    for c in [
        '\u{202e}',
        '\u{2066}',
        '\u{200b}',
        '\u{200d}',
        '\u{feff}',
        '\u{1b}',
        '\u{9b}',
        '\u{e0041}',
    ] {
        let places = [
            format!("subject: a{c}b\n"),
            format!("subject: \"a{c}b\"\n"),
            format!("subject: \"a\\U{:08x}b\"\n", u32::from(c)),
            format!("# a{c}b\n"),
            format!("na{c}me: x\n"),
            format!("triage: [{{ id: q, type: choice, label: Q, options: {{ a: \"A{c}\" }} }}]\n"),
            format!("facts: {{ a: {{ is: 'channel == \"a{c}\"', says: x }} }}\n"),
        ];
        for text in places {
            let told = with(&text);
            let own = told.iter().find(|own| own.code == Code::Hidden(c));
            assert!(own.is_some_and(|own| own.at.line == 7), "{text:?}: {told:?}");
        }
    }
}

#[test]
fn names_that_lead_out_of_the_folder_are_no_names() {
    let wrong = [
        "outcomes: [{ id: o, when: 'true', verdict: no, says: S, go_to: ../../etc/passwd }]\n",
        "outcomes: [{ id: ../o, when: 'true', verdict: no, says: S }]\n",
        "form: { title: T, sections: [{ id: s, title: S, use: ../nguoi }] }\n",
        "law: { ../l: { name: L } }\n",
        "documents: [{ id: /d, name: D, hand_in: show }]\n",
    ];
    for text in wrong {
        let told = with(text);
        let named = |own: &Diagnostic| matches!(own.code, Code::BadId(_) | Code::UnknownGroup(..));
        assert!(told.iter().any(named), "{text}: {told:?}");
    }
    for key in ["id", "domain"] {
        let text = HEAD.replace(&format!("{key}: thu"), &format!("{key}: ../thu"));
        assert!(read(&text).iter().any(|own| matches!(own.code, Code::BadId(_))), "{key}");
    }
}

#[test]
fn usual_mistakes_in_writing_yaml_are_told_apart() {
    let mistakes = [
        ("law:\n\tl: { name: L }\n", Mistake::Tab),
        ("subject: \"abc\n", Mistake::Quote),
        ("keywords: [a, b\n", Mistake::Bracket),
        ("keywords: [a, b}\n", Mistake::Bracket),
        ("subject: \"a\" b\n", Mistake::Rest),
        ("subject: a: b\n", Mistake::Colon),
        ("subject:abc\n", Mistake::Key),
        ("law:\n  l: { name: L }\n m: { name: M }\n", Mistake::Indent),
        ("law:\n  l: { name: L }\n  - x\n", Mistake::Indent),
        ("subject: \"a\\qb\"\n", Mistake::Escape),
        ("subject: *abc\n", Mistake::Alias),
        ("subject: &abc x\n", Mistake::Alias),
        ("subject: @abc\n", Mistake::Start),
        ("subject: `abc\n", Mistake::Start),
        ("subject: %abc\n", Mistake::Start),
        ("---\nformat: 1\n", Mistake::Documents),
    ];
    for (text, mistake) in mistakes {
        let told = with(text);
        let expected = matches!(&told[..], [Diagnostic { code: Code::Syntax(Some(own), _), .. }] if *own == mistake);
        assert!(expected, "{text:?}: {told:?}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_by_the_command() {
    let folder = tempfile::tempdir().unwrap();
    let utf_16: Vec<u8> = HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files: [Vec<u8>; 4] = [
        (0..=255).collect(),
        [b"\xff\xfe".to_vec(), utf_16].concat(),
        vec![0; 10_000],
        format!("{HEAD}#{}\n", "x".repeat(5_000_000)).into_bytes(),
    ];
    for bytes in files {
        std::fs::write(folder.path().join("procedure.yaml"), bytes).unwrap();
        let told = checked(folder.path());
        assert!(told.contains("procedure.yaml") && told.contains("lỗi"), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let common = folder.path().join("_common");
    std::fs::create_dir(&common).unwrap();
    std::fs::write(folder.path().join("procedure.yaml"), HEAD).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", common.join("lien_ket.yaml")).unwrap();
    let made = Command::new("mkfifo").arg(common.join("ong.yaml")).status();
    assert!(made.is_ok_and(|own| own.success()));
    let told = checked(folder.path());
    assert!(told.contains("lien_ket.yaml") && told.contains("ong.yaml"), "{told}");
    assert!(!told.contains("root:"), "{told}");
}

/// What `camtay check` says of a folder; it must find something wrong.
fn checked(folder: &Path) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_camtay")).arg("check").arg(folder).output().unwrap();
    assert_eq!(out.status.code(), Some(1));
    String::from_utf8([out.stdout, out.stderr].concat()).unwrap()
}

/// Shipped files with bytes flipped, cut out, lines doubled or swapped: always an answer.
#[test]
fn mangled_definitions_are_read_without_a_panic() {
    let path = "procedures/dat-dai/hoa-giai-tranh-chap-dat-dai";
    let shipped = std::fs::read(format!("{path}/procedure.yaml")).unwrap();
    let examples = std::fs::read(format!("{path}/examples.yaml")).unwrap();
    let library = Library::embedded();
    let shared = library.shared().unwrap();
    let procedure = library.open("hoa-giai-tranh-chap-dat-dai", date(2026, 11, 25)).unwrap();
    let mut chance = Chance::new();
    let mut refused = 0;
    for _ in 0..60 {
        let text = mangled(&shipped, &mut chance);
        let (read, told) = read_procedure("thu.yaml", &text, &shared);
        assert!(read.is_some() || !told.is_empty());
        refused += usize::from(read.is_none());
        let text = mangled(&examples, &mut chance);
        read_examples("thu.yaml", &text, &procedure);
    }
    assert!((5..=60).contains(&refused), "{refused} of 60");
}

fn mangled(bytes: &[u8], chance: &mut Chance) -> String {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(bytes.len());
        match chance.below(5) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes.truncate(at.max(1)),
            2 => drop(bytes.drain(at..(at + chance.below(40)).min(bytes.len()))),
            3 => bytes[at] = b" \t\"'[]{}:#&*-,|>\x00\x1b"[chance.below(18)],
            _ => {
                let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
                let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
                lines.swap(one, other);
                lines.insert(one, lines[other]);
                bytes = lines.join(&b'\n');
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The same numbers every time; `CAMTAY_SEED=<number>` for others.
struct Chance(u64);

impl Chance {
    fn new() -> Self {
        let seed = std::env::var("CAMTAY_SEED").ok().and_then(|own| own.parse().ok());
        Self(seed.unwrap_or(2_026) | 1)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}
