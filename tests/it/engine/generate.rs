//! Generated procedures: every kind of field, condition and rule, nested four deep and more.

use std::sync::Arc;

use camtay::procedure::expression::compile::{Compiler, FieldSource, Names, Scope};
use camtay::procedure::expression::parse::{Ast, parse};
use camtay::procedure::expression::{NodeIx, PaperIx, Program};
use camtay::procedure::field::Kind;
use camtay::procedure::form::{
    Allow, Bounds, Choice, Field, FieldIx, Fill, Form, Repeat, Section, Words,
};
use camtay::procedure::paper::{Advice, Alternative, Count, Document, HandIn, Waiver};
use camtay::procedure::rule::{
    Basis, Channel, Check, Deadline, Duration, Fact, Factor, Level, Money, Outcome, Period,
    Processing, Row, Sum, Turn,
};
use camtay::procedure::{About, Head, Portal, Procedure, Span, Terms};
use camtay::text::calendar::Calendar;

use super::dice::Dice;

const OPTIONS: [&str; 3] = ["a", "b", "c"];
const KINDS: [Kind; 8] = [
    Kind::YesNo,
    Kind::Choice,
    Kind::Integer,
    Kind::Date,
    Kind::PartialDate,
    Kind::FullName,
    Kind::Choices,
    Kind::Computed,
];

/// What a condition may name at the place where it stands.
struct Scene {
    /// Fields as written, with their kind.
    fields: Vec<(String, Kind)>,
    facts: usize,
    papers: Vec<String>,
    lists: bool,
}

struct Draft {
    form: Form,
    sources: Vec<FieldSource>,
    section_whens: Vec<Option<Ast>>,
    facts: Vec<(Box<str>, Ast)>,
    /// The condition texts, for the statistics.
    texts: Vec<String>,
}

/// A generated procedure with the texts of its conditions.
pub(crate) struct Generated {
    pub(crate) procedure: Procedure,
    pub(crate) texts: Vec<String>,
}

pub(crate) fn generate(dice: &mut Dice) -> Generated {
    let mut draft = Draft {
        form: Form::default(),
        sources: Vec::new(),
        section_whens: Vec::new(),
        facts: Vec::new(),
        texts: Vec::new(),
    };
    let mut scene = Scene { fields: Vec::new(), facts: 0, papers: Vec::new(), lists: false };
    let count = 3 + dice.below(5);
    section(dice, &mut draft, &mut scene, "", count, None);
    for index in 0..=dice.below(3) {
        let text = condition(dice, &scene, 3);
        draft.facts.push((format!("f{index}").into(), ast(&mut draft.texts, text)));
    }
    scene.facts = draft.facts.len();
    section(dice, &mut draft, &mut scene, "x", 2, None);
    if dice.chance(60) {
        let repeat =
            Repeat { each: "mục".into(), at_least: 0, at_most: 3, program: Program::default() };
        section(dice, &mut draft, &mut scene, "ds", 2, Some(repeat));
        scene.lists = true;
    }
    section(dice, &mut draft, &mut scene, "y", 2, None);
    finish(dice, draft, scene)
}

fn section(
    dice: &mut Dice,
    draft: &mut Draft,
    scene: &mut Scene,
    id: &str,
    count: usize,
    repeat: Option<Repeat>,
) {
    let start = draft.form.fields.len();
    let number = u8::try_from(draft.form.sections.len()).unwrap();
    let when = (!id.is_empty() && dice.chance(40)).then(|| condition(dice, scene, 2));
    draft.section_whens.push(when.map(|text| ast(&mut draft.texts, text)));
    let outside = scene.fields.len();
    for index in 0..count {
        let (name, path) = if id.is_empty() {
            (format!("q{index}"), format!("q{index}"))
        } else {
            (format!("v{index}"), format!("{id}.v{index}"))
        };
        let kind = *dice.one(&KINDS);
        field(dice, draft, scene, (&name, number, kind));
        let within = if repeat.is_some() { name } else { path };
        scene.fields.push((within, kind));
    }
    if repeat.is_some() {
        scene.fields.truncate(outside);
    }
    let end = draft.form.fields.len();
    let fields = u16::try_from(start).unwrap()..u16::try_from(end).unwrap();
    draft.form.sections.push(Section {
        id: id.into(),
        title: id.into(),
        fields,
        repeat,
        when: None,
    });
}

fn field(dice: &mut Dice, draft: &mut Draft, scene: &Scene, own: (&str, u8, Kind)) {
    let (id, section, kind) = own;
    let mut source = FieldSource::default();
    if dice.chance(50) {
        source.when = Some(ast(&mut draft.texts, condition(dice, scene, 2)));
    }
    if kind == Kind::Computed {
        source.is = Some(ast(&mut draft.texts, condition(dice, scene, 1)));
    }
    let ids: &[&str] = match kind {
        Kind::Choice | Kind::Choices => &OPTIONS,
        Kind::YesNo => &["co", "khong"],
        _ => &[],
    };
    if !ids.is_empty() {
        source.options = ids.iter().map(|_| None).collect();
        if kind == Kind::Choice && dice.chance(40) {
            source.options[1] = Some(ast(&mut draft.texts, condition(dice, scene, 1)));
        }
    }
    let same = draft.form.fields.iter().position(|own| own.kind == kind && own.section < 2);
    let fill = same.filter(|_| section > 0 && kind != Kind::Computed && dice.chance(50));
    let options = ids.iter().map(|id| Choice { id: (*id).into(), label: (*id).into(), when: None });
    draft.form.fields.push(Field {
        id: id.into(),
        section,
        kind,
        words: Words { label: id.into(), ..Words::default() },
        options: options.collect(),
        allow: Allow { blank: dice.chance(25), unknown: dice.chance(50), later: dice.chance(30) },
        when: None,
        computed: None,
        fill: fill.map(|at| Fill { from: FieldIx(u16::try_from(at).unwrap()), when: None }),
        bounds: Bounds { min: None, max: (kind == Kind::Integer).then_some(18) },
        data: None,
        basis: Basis::default(),
    });
    draft.sources.push(source);
}

fn ast(texts: &mut Vec<String>, text: String) -> Ast {
    let ast = parse(&text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    texts.push(text);
    ast
}

fn condition(dice: &mut Dice, scene: &Scene, depth: usize) -> String {
    if depth == 0 {
        return atom(dice, scene);
    }
    match dice.below(6) {
        0 => atom(dice, scene),
        1 | 2 => both(dice, scene, depth, "and"),
        3 | 4 => both(dice, scene, depth, "or"),
        _ => format!("not ({})", condition(dice, scene, depth - 1)),
    }
}

fn both(dice: &mut Dice, scene: &Scene, depth: usize, word: &str) -> String {
    let left = condition(dice, scene, depth - 1);
    let right = condition(dice, scene, depth - 1);
    format!("({left} {word} {right})")
}

fn atom(dice: &mut Dice, scene: &Scene) -> String {
    match dice.below(12) {
        0 if scene.facts > 0 => format!("f{}", dice.below(scene.facts)),
        1 if !scene.papers.is_empty() => format!("has({})", dice.one(&scene.papers)),
        2 if scene.lists => list_atom(dice),
        3 => format!("channel == \"{}\"", dice.one(&Channel::ALL).1),
        _ if scene.fields.is_empty() => "today > \"2026-06-01\"".to_owned(),
        4 => format!("known({})", dice.one(&scene.fields).0),
        _ => {
            let at = dice.below(scene.fields.len());
            let (name, kind) = &scene.fields[scene.fields.len() - 1 - at];
            field_atom(dice, name, *kind)
        }
    }
}

fn list_atom(dice: &mut Dice) -> String {
    let inner = format!("known(v{})", dice.below(2));
    match dice.below(4) {
        0 => format!("any(ds, {inner})"),
        1 => format!("all(ds, {inner})"),
        2 => format!("count(ds, {inner}) >= {}", dice.below(3)),
        _ => format!("sum(ds, 2) > {}", dice.below(4)),
    }
}

fn field_atom(dice: &mut Dice, name: &str, kind: Kind) -> String {
    match kind {
        Kind::YesNo => format!("{name} == \"{}\"", dice.one(&["co", "khong"])),
        Kind::Choice => match dice.below(3) {
            0 => format!("{name} == \"{}\"", dice.one(&OPTIONS)),
            1 => format!("{name} != \"{}\"", dice.one(&OPTIONS)),
            _ => format!("{name} in [\"a\", \"{}\"]", dice.one(&OPTIONS)),
        },
        Kind::Choices => format!("\"{}\" in {name}", dice.one(&OPTIONS)),
        Kind::Integer => match dice.below(3) {
            0 => format!("{name} >= {}", dice.below(20)),
            1 => format!("{name} + {name} > {}", dice.below(30)),
            _ => format!("{name} * 2 - 1 < {}", dice.below(30)),
        },
        Kind::Date => match dice.below(4) {
            0 => format!("{name} <= today"),
            1 => format!("days({name}, today) <= {}", dice.below(90)),
            2 => format!("workdays({name}, today) > {}", dice.below(30)),
            _ => format!("months({name}, today) >= {}", dice.below(9)),
        },
        Kind::PartialDate => format!("years({name}, today) >= {}", dice.below(40)),
        Kind::FullName => match dice.below(2) {
            0 => format!("words({name}) > {}", dice.below(3)),
            _ => format!("same_name({name}, {name})"),
        },
        Kind::Computed => name.to_owned(),
        _ => unreachable!("not generated"),
    }
}

fn finish(dice: &mut Dice, mut draft: Draft, mut scene: Scene) -> Generated {
    let papers = documents(dice, &mut scene);
    let mut texts = std::mem::take(&mut draft.texts);
    let names = Names {
        form: &draft.form,
        sources: &draft.sources,
        section_whens: &draft.section_whens,
        facts: &draft.facts,
        papers: &papers,
        amounts: Arc::default(),
        calendar: Arc::new(Calendar::default()),
    };
    let mut main = Compiler::new(&names, Scope::Procedure);
    let mut build = Build { dice, scene: &scene, texts: &mut texts, main: &mut main };
    let documents = build.documents(&papers);
    let outcomes = build.outcomes();
    let terms = build.terms();
    let facts = (0..draft.facts.len()).map(|at| build.fact(&draft, at)).collect();
    let mut form = draft.form.clone();
    compile_form(build.main, &mut form);
    let checks = build.checks(&form);
    let list_checks = compile_lists(&names, &mut form);
    let program = main.finish();
    let procedure = Procedure {
        head: Head::default(),
        about: About::default(),
        law: Vec::new(),
        terms,
        facts,
        form,
        outcomes,
        documents,
        never_ask: Vec::new(),
        checks: checks.into_iter().chain(list_checks).collect(),
        portal: Portal::default(),
        program,
    };
    Generated { procedure, texts }
}

fn documents(dice: &mut Dice, scene: &mut Scene) -> Vec<(Box<str>, PaperIx)> {
    let mut papers: Vec<(Box<str>, PaperIx)> = Vec::new();
    for document in 0..2 + u16::try_from(dice.below(3)).unwrap() {
        papers.push((format!("d{document}").into(), PaperIx { document, alternative: None }));
        if dice.chance(30) {
            for at in 0..2 {
                let paper = PaperIx { document, alternative: Some(at) };
                papers.push((format!("d{document}_{at}").into(), paper));
            }
        }
    }
    scene.papers = papers.iter().map(|(id, _)| id.to_string()).collect();
    papers
}

struct Build<'a, 'b> {
    dice: &'a mut Dice,
    scene: &'a Scene,
    texts: &'a mut Vec<String>,
    main: &'a mut Compiler<'b>,
}

impl Build<'_, '_> {
    fn node(&mut self, depth: usize) -> NodeIx {
        let text = condition(self.dice, self.scene, depth);
        let ast = ast(self.texts, text.clone());
        self.main.condition(&ast, None).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
    }

    fn maybe(&mut self, percent: usize, depth: usize) -> Option<NodeIx> {
        self.dice.chance(percent).then(|| self.node(depth))
    }

    fn fact(&mut self, draft: &Draft, at: usize) -> Fact {
        let is = self.main.fact(at).unwrap().unwrap();
        Fact { id: draft.facts[at].0.clone(), is, says: "thế".into() }
    }

    fn documents(&mut self, papers: &[(Box<str>, PaperIx)]) -> Vec<Document> {
        let whole = papers.iter().filter(|(_, paper)| paper.alternative.is_none());
        let mut documents = Vec::new();
        for (id, paper) in whole {
            let own = papers.iter().filter(|(_, other)| {
                other.document == paper.document && other.alternative.is_some()
            });
            let mut one_of = Vec::new();
            for (id, _) in own {
                one_of.push(Alternative {
                    id: id.clone(),
                    name: id.clone(),
                    count: Count::default(),
                    when: self.maybe(40, 1),
                    get_from: None,
                    look_for: Vec::new(),
                });
            }
            let waived = self.maybe(60, 1);
            documents.push(Document {
                id: id.clone(),
                name: id.clone(),
                hand_in: *self.dice.one(&[HandIn::Submit, HandIn::Show, HandIn::Lookup]),
                count: Count { original: 1, copies: 0 },
                needed: self.maybe(70, 3),
                waived: waived.map(|when| Waiver { when, says: "miễn".into(), law: Vec::new() }),
                one_of,
                look_for: Vec::new(),
                advice: Advice::default(),
                applies: row(()),
                basis: Basis::default(),
            });
        }
        documents
    }

    fn outcomes(&mut self) -> Vec<Outcome> {
        let turns = [Turn::Other, Turn::Review, Turn::No];
        (0..self.dice.below(3))
            .map(|at| Outcome {
                id: format!("o{at}").into(),
                when: self.node(3),
                verdict: turns[at],
                says: "thế".into(),
                go_to: None,
                basis: Basis::default(),
            })
            .collect()
    }

    fn terms(&mut self) -> Terms {
        let mut sums = Vec::new();
        for at in 0..4 {
            let amount = parse(&format!("{at}000 * 2")).unwrap();
            let benefit = at == 3;
            sums.push(row(Sum {
                money: if benefit { Money::Benefit } else { Money::Fee },
                per: if benefit { Period::Month } else { Period::Once },
                times: Factor(if benefit { 150 } else { 100 }),
                item: (at > 1).then(|| "bản sao".into()),
                amount: Some(self.main.number(&amount, None).unwrap()),
                when: self.maybe(70, 1),
                says: None,
                basis: Basis::default(),
            }));
        }
        let mut processing = Vec::new();
        for days in 1..3 {
            let when = self.maybe(60, 1);
            let time = Duration::WorkingDays(days);
            processing.push(row(Processing { time, when, says: None, basis: Basis::default() }));
        }
        let from = parse("today").unwrap();
        let deadline = Deadline {
            from: self.main.day(&from, None).unwrap(),
            time: Duration::Days(30),
            when: self.maybe(50, 1),
            says: "hạn".into(),
            basis: Basis::default(),
        };
        Terms { sums, processing, deadlines: vec![deadline] }
    }

    fn checks(&mut self, form: &Form) -> Vec<Check> {
        let once = form
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| form.sections[usize::from(field.section)].repeat.is_none());
        let places: Vec<usize> = once.map(|(at, _)| at).collect();
        // A check that reads `has` can begin to fail when a paper is mended; rule 12 is about others.
        let scene = Scene { fields: self.scene.fields.clone(), papers: Vec::new(), ..*self.scene };
        let mut without = Build {
            scene: &scene,
            dice: &mut *self.dice,
            texts: &mut *self.texts,
            main: &mut *self.main,
        };
        let levels = [Level::Block, Level::Warn];
        (0..without.dice.below(3))
            .map(|_| Check {
                ensure: without.node(1),
                when: without.maybe(30, 1),
                at: FieldIx(u16::try_from(*without.dice.one(&places)).unwrap()),
                level: *without.dice.one(&levels),
                says: "sai".into(),
                basis: Basis::default(),
            })
            .collect()
    }
}

fn compile_form(main: &mut Compiler<'_>, form: &mut Form) {
    for section in 0..form.sections.len() {
        let when = main.section_guard(u8::try_from(section).unwrap()).unwrap();
        form.sections[section].when = when;
    }
    for at in 0..form.fields.len() {
        let index = FieldIx(u16::try_from(at).unwrap());
        if form.sections[usize::from(form.fields[at].section)].repeat.is_some() {
            continue;
        }
        compile_field(main, &mut form.fields[at], index);
    }
}

fn compile_field(compiler: &mut Compiler<'_>, field: &mut Field, index: FieldIx) {
    field.when = compiler.guard(index).unwrap_or_else(|fault| panic!("{fault:?}"));
    field.computed = compiler.computed(index).unwrap();
    let offers = compiler.offers(index).unwrap();
    if !offers.is_empty() {
        let options = field.options.iter().zip(offers);
        field.options = options.map(|(own, when)| Choice { when, ..own.clone() }).collect();
    }
}

/// The item programs, and a check in each.
fn compile_lists(names: &Names<'_>, form: &mut Form) -> Vec<Check> {
    let mut checks = Vec::new();
    for section in 0..form.sections.len() {
        if form.sections[section].repeat.is_none() {
            continue;
        }
        let number = u8::try_from(section).unwrap();
        let mut compiler = Compiler::new(names, Scope::Items(number));
        for at in form.sections[section].fields.clone() {
            compile_field(&mut compiler, &mut form.fields[usize::from(at)], FieldIx(at));
        }
        let ensure = parse("not known(v0) or known(v1)").unwrap();
        checks.push(Check {
            ensure: compiler.condition(&ensure, Some(number)).unwrap(),
            when: None,
            at: FieldIx(form.sections[section].fields.start),
            level: Level::Block,
            says: "sai".into(),
            basis: Basis::default(),
        });
        let program = compiler.finish();
        form.sections[section].repeat.as_mut().unwrap().program = program;
    }
    checks
}

fn row<T>(value: T) -> Row<T> {
    Row { value, provinces: Vec::new(), channels: Vec::new(), span: Span::default() }
}
