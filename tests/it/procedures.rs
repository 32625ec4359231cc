//! Every definition that is shipped: read without a diagnostic, its examples hold, and fail when
//! the definition is wrong.

use std::path::Path;

use jiff::civil::date;

use camtay::dossier::bind::from_file;
use camtay::dossier::example::{check, try_file};
use camtay::dossier::history::Dossier;
use camtay::dossier::replay::replay;
use camtay::library::Library;
use camtay::library::check as library;
use camtay::procedure::Procedure;
use camtay::procedure::diagnostic::{Diagnostic, Severity};
use camtay::procedure::expression::{NodeIx, Op};
use camtay::procedure::field::Kind;
use camtay::procedure::form::FieldIx;
use camtay::procedure::person::{self, Part};
use camtay::procedure::yaml::example::{Example, read_examples};

#[test]
fn shipped_definitions_have_neither_errors_nor_warnings() {
    assert_eq!(grave(Path::new("procedures")), []);
}

#[test]
fn the_example_of_the_guide_has_neither_errors_nor_warnings() {
    let guide = std::fs::read_to_string("docs/dinh-dang.md").unwrap();
    let block = |start: &str| {
        let blocks = guide.split("```yaml\n").skip(1).filter_map(|own| own.split_once("```"));
        let mut texts = blocks.map(|(text, _)| text);
        texts.find(|text| text.starts_with(start)).unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("procedure.yaml"), block("format: 1\nid:")).unwrap();
    std::fs::write(folder.path().join("examples.yaml"), block("- name:")).unwrap();
    assert_eq!(grave(folder.path()), []);
}

/// The errors and warnings of the definitions below a path.
fn grave(path: &Path) -> Vec<Diagnostic> {
    let how = library::Check { today: date(2026, 11, 25), examples: try_file };
    let mut found = library::check(&[path.to_owned()], how).unwrap().diagnostics;
    found.retain(|own| own.code.severity() < Severity::Note);
    found
}

/// The shipped definitions with their examples.
fn shipped() -> Vec<(Procedure, Vec<Example>)> {
    let library = Library::embedded();
    let entries = library.catalog().entries();
    let all = entries.map(|entry| {
        let procedure = library.open(entry.id, date(2026, 11, 25)).unwrap();
        let path = Path::new(entry.place).with_file_name("examples.yaml");
        let text = std::fs::read_to_string(path).unwrap();
        let (examples, diagnostics) = read_examples("examples.yaml", &text, &procedure);
        assert!(diagnostics.is_empty());
        (procedure, examples)
    });
    all.collect()
}

#[test]
fn every_shipped_definition_has_six_examples() {
    for (procedure, examples) in shipped() {
        assert!(examples.len() >= 6, "{}", procedure.head.id);
    }
}

#[test]
fn examples_fail_when_a_need_a_waiver_or_an_outcome_is_negated() {
    for (procedure, examples) in shipped() {
        let needs = procedure.documents.iter().filter_map(|own| own.needed);
        let waivers = procedure.documents.iter().filter_map(|own| Some(own.waived.as_ref()?.when));
        let outcomes = procedure.outcomes.iter().map(|own| own.when);
        let mut negated = 0;
        for node in needs.chain(waivers).chain(outcomes) {
            let wrong = with_negated(&procedure, node);
            let fails = examples.iter().any(|own| !check(&wrong, own, "").is_empty());
            assert!(fails, "{}: node {node:?} negated, no example fails", procedure.head.id);
            negated += 1;
        }
        println!("{}: {negated} conditions negated, each caught", procedure.head.id);
        assert!(negated > 0);
    }
}

#[test]
fn the_events_of_an_example_lead_to_the_dossier_it_gives() {
    for (procedure, examples) in shipped() {
        for example in examples {
            let told = Dossier::fold(&replay(&procedure, &example.given));
            let given = from_file(&procedure, example.channel, &example.given);
            let (told, given) = (
                (told.answers, told.lists, told.papers),
                (given.answers, given.lists, given.papers),
            );
            assert_eq!(told, given, "{}: {}", procedure.head.id, example.name);
        }
    }
}

/// The procedure with one condition negated where documents and outcomes use it.
fn with_negated(procedure: &Procedure, node: NodeIx) -> Procedure {
    let mut wrong = procedure.clone();
    let negation = NodeIx(u32::try_from(wrong.program.ops.len()).unwrap());
    wrong.program.ops.push(Op::Not(node));
    for document in &mut wrong.documents {
        if document.needed == Some(node) {
            document.needed = Some(negation);
        }
        if let Some(waiver) = &mut document.waived
            && waiver.when == node
        {
            waiver.when = negation;
        }
    }
    for outcome in &mut wrong.outcomes {
        if outcome.when == node {
            outcome.when = negation;
        }
    }
    wrong
}

#[test]
fn every_identity_number_of_a_form_can_be_filled_from_a_card() {
    for (procedure, _) in shipped() {
        let form = &procedure.form;
        let numbers = (0..).map(FieldIx).zip(&form.fields);
        for (field, _) in numbers.filter(|(_, own)| own.kind == Kind::IdNumber) {
            let path = form.path(field);
            assert_eq!(person::other(form, field, Part::Number), Some(field), "{path}");
        }
    }
}

#[test]
fn working_days_are_counted_by_the_announced_calendar_and_beyond_it_by_the_expected_one() {
    let shared = Library::embedded().shared().unwrap();
    let calendar = shared.calendar();
    let rows = [
        (date(2026, 11, 20), 3, date(2026, 11, 26)),
        (date(2026, 11, 20), 10, date(2026, 12, 7)),
        (date(2026, 11, 23), 5, date(2026, 12, 1)),
        (date(2026, 8, 21), 1, date(2026, 8, 22)),
        (date(2027, 2, 3), 1, date(2027, 2, 11)),
        (date(2028, 1, 24), 1, date(2028, 2, 1)),
    ];
    for (from, days, on) in rows {
        assert_eq!(calendar.after(from, days), Some(on), "{days} working days from {from}");
    }
    assert_eq!(calendar.known_to(), Some(date(2027, 12, 31)));
}
