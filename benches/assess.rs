//! How long one assessment takes: 200 fields, 100 conditions, against a bare loop over the same
//! comparisons in the same run. `cargo bench --bench assess`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::too_many_lines,
    clippy::unwrap_used,
    reason = "a benchmark reads the clock and prints what it measured"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use camtay::dossier::assess::assess;
use camtay::dossier::case::{Answer, Answers, Case, List, Papers, Site, State};
use camtay::procedure::expression::compile::{Compiler, FieldSource, Names, Scope};
use camtay::procedure::expression::parse::parse;
use camtay::procedure::field::{Kind, Value};
use camtay::procedure::form::{Allow, Bounds, Choice, Field, FieldIx, Form, Section, Words};
use camtay::procedure::paper::{Advice, Count, Document, HandIn};
use camtay::procedure::rule::{Basis, Channel, Row};
use camtay::procedure::{About, Head, Portal, Procedure, Span, Terms};
use jiff::civil::date;

const FIELDS: u16 = 200;
const CONDITIONS: u16 = 100;

fn main() {
    let procedure = procedure();
    let answered = case(usize::from(FIELDS));
    let half = case(usize::from(FIELDS / 2));
    let empty = case(0);
    let bare = median(|| {
        let mut found = 0_u32;
        for answer in &answered.answers.slots {
            found += u32::from(black_box(answer).state == State::Value(Value::Option(0)));
        }
        u64::from(found)
    });
    println!("bare loop over {FIELDS} fields: {bare:.2} µs");
    for (name, case) in [("all answered", &answered), ("half answered", &half), ("empty", &empty)] {
        let micros =
            median(|| assess(black_box(&procedure), black_box(case)).questions.len() as u64);
        println!("assess, {name}: {micros:.2} µs");
    }
}

/// The median of 200 rounds of 200 runs, in microseconds a run.
fn median(mut run: impl FnMut() -> u64) -> f64 {
    let mut rounds: Vec<f64> = (0..200)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..200 {
                black_box(run());
            }
            start.elapsed().as_secs_f64() * 1e6 / 200.0
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds.get(100).copied().unwrap_or_default()
}

fn case(answered: usize) -> Case {
    let values = [
        Value::Option(0),
        Value::Int(7),
        Value::Date(date(2026, 5, 1)),
        Value::Text("Trần Văn Mẫu".into()),
    ];
    let slots = (0..usize::from(FIELDS)).map(|at| Answer {
        state: match values.get(at % 4) {
            Some(value) if at < answered => State::Value(value.clone()),
            Some(_) | None => State::Open,
        },
        to_confirm: false,
    });
    Case {
        answers: Answers { slots: slots.collect(), lists: vec![List::default(); 2] },
        papers: Papers::default(),
        site: Site::default(),
        channel: Channel::InPerson,
        today: date(2026, 11, 24),
    }
}

/// Fields in fours (choice, number, date, name); half of the conditions are relevances, half needs.
fn procedure() -> Procedure {
    let kinds = [Kind::Choice, Kind::Integer, Kind::Date, Kind::FullName];
    let fields = (0..FIELDS).map(|at| {
        let kind = *kinds.get(usize::from(at % 4)).unwrap();
        let options = if kind == Kind::Choice { &["a", "b", "c"][..] } else { &[] };
        let choice = |id: &&str| Choice { id: (*id).into(), label: (*id).into(), when: None };
        Field {
            id: format!("q{at}").into(),
            section: u8::from(at >= 20),
            kind,
            words: Words::default(),
            options: options.iter().map(choice).collect(),
            allow: Allow::default(),
            when: None,
            computed: None,
            fill: None,
            bounds: Bounds::default(),
            data: None,
            basis: Basis::default(),
        }
    });
    let sections = [("", 0..20), ("form", 20..FIELDS)].map(|(id, fields)| Section {
        id: id.into(),
        fields,
        ..Section::default()
    });
    let mut form = Form { fields: fields.collect(), sections: sections.into(), ..Form::default() };
    let relevance = |at: u16| {
        let relevant = at >= 100 && at.is_multiple_of(2);
        let text = format!("q{} == \"a\" and (q1 > 3 or q2 < today)", at / 8 * 4 % 20);
        FieldSource { when: relevant.then(|| parse(&text).unwrap()), ..FieldSource::default() }
    };
    let sources: Vec<FieldSource> = (0..FIELDS).map(relevance).collect();
    let names_form = form.clone();
    let names = Names {
        form: &names_form,
        sources: &sources,
        section_whens: &[None, None],
        facts: &[],
        papers: &[],
        amounts: Arc::default(),
        calendar: Arc::default(),
    };
    let mut compiler = Compiler::new(&names, Scope::Procedure);
    for (at, field) in (0..).zip(&mut form.fields) {
        field.when = compiler.guard(FieldIx(at)).unwrap();
    }
    let documents = (0..CONDITIONS / 2).map(|at| {
        let text = format!(
            "q{} in [\"a\", \"b\"] and not (form.q{} >= 10)",
            at % 5 * 4,
            20 + at % 20 * 4 + 1
        );
        document(compiler.condition(&parse(&text).unwrap(), None).unwrap())
    });
    let documents = documents.collect();
    Procedure {
        head: Head::default(),
        about: About::default(),
        law: Vec::new(),
        terms: Terms::default(),
        facts: Vec::new(),
        form,
        outcomes: Vec::new(),
        documents,
        never_ask: Vec::new(),
        checks: Vec::new(),
        portal: Portal::default(),
        program: compiler.finish(),
    }
}

fn document(needed: camtay::procedure::expression::NodeIx) -> Document {
    Document {
        id: "d".into(),
        name: "d".into(),
        hand_in: HandIn::Submit,
        count: Count::default(),
        needed: Some(needed),
        waived: None,
        one_of: Vec::new(),
        look_for: Vec::new(),
        advice: Advice::default(),
        applies: Row {
            value: (),
            provinces: Vec::new(),
            channels: Vec::new(),
            span: Span::default(),
        },
        basis: Basis::default(),
    }
}
