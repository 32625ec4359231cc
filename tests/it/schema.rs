//! The JSON Schema of definition files: it is fresh, takes what is shipped, and agrees with the reader
//! about keys and values. `CAMTAY_REFRESH=1 cargo test schema` writes `schema/` anew.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use camtay::library::Library;
use camtay::procedure::diagnostic::{Code, Diagnostic};
use camtay::procedure::yaml::example::read_examples;
use camtay::procedure::yaml::keys::{Shape, example, form, head, paper, portal, rule, shared};
use camtay::procedure::yaml::{Shared, read_placed};
use jiff::civil::date;
use jsonschema::Validator;
use serde_json::Value;

const KINDS: [&str; 4] = ["procedure", "examples", "common", "answers"];

#[test]
fn the_schemas_in_the_tree_are_fresh() {
    for kind in KINDS {
        let path = format!("schema/{kind}.json");
        let fresh = printed(Some(kind));
        if std::env::var_os("CAMTAY_REFRESH").is_some() {
            std::fs::write(&path, &fresh).unwrap();
        }
        let now = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(now == fresh, "{path} is stale: CAMTAY_REFRESH=1 cargo test schema");
    }
}

#[test]
fn every_schema_is_one_and_its_examples_are_right() {
    for kind in KINDS {
        let schema: Value = serde_json::from_str(&printed(Some(kind))).unwrap();
        jsonschema::meta::validate(&schema).unwrap();
        let mut checked = 0;
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            for (key, property) in definition["properties"].as_object().unwrap() {
                let mut own = property.clone();
                own["$defs"] = schema["$defs"].clone();
                let validator = jsonschema::validator_for(&own).unwrap();
                for example in property["examples"].as_array().into_iter().flatten() {
                    assert!(validator.is_valid(example), "{kind} {name}.{key}: {example}");
                    checked += 1;
                }
            }
        }
        assert!(checked > 5, "{kind}: {checked} examples");
    }
}

#[test]
fn the_schemas_take_every_shipped_file() {
    let whole = validator(None);
    let mut files = 0;
    for (kind, path) in shipped() {
        let value = yaml(&std::fs::read_to_string(&path).unwrap());
        for schema in [&validator(Some(kind)), &whole] {
            let faults: Vec<String> = schema
                .iter_errors(&value)
                .map(|own| format!("{path} {}: {own}", own.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{faults:#?}");
        }
        files += 1;
    }
    assert!(files > 12, "{files} files");
}

#[test]
fn the_schemas_refuse_broken_files() {
    let broken = [
        ("procedure", "format: 1\nid: thu\n"),
        ("common", "format: 2\ngroup: nguoi\nfields: []\n"),
        ("common", "format: 1\n"),
        ("common", "format: 1\nlist: mau\nvalues: [a, b]\n"),
        ("common", "format: 1\namounts: { luong: [{ from: \"2026-01-01\" }] }\n"),
        ("common", "format: 1\nholidays: [{ on: 1/1/2026, name: Tết }]\n"),
        ("examples", "name: Một\n"),
        ("examples", "- { name: Một, today: \"2026-01-01\" }\n"),
        ("examples", "- { name: Một, today: hôm nay, expect: { verdict: ready } }\n"),
        ("examples", "- { name: Một, today: \"2026-01-01\", expect: { verdict: xong } }\n"),
        ("answers", "answers: [một]\n"),
        ("answers", "answers: { \"A b\": một }\n"),
        ("answers", "papers: { giay: đẹp }\n"),
    ];
    for (kind, text) in broken {
        assert!(!validator(Some(kind)).is_valid(&yaml(text)), "{kind}: {text}");
        assert!(!validator(None).is_valid(&yaml(text)), "{kind}: {text}");
    }
}

#[test]
fn the_schemas_have_the_keys_of_the_reader_and_no_others() {
    let mut known = BTreeSet::new();
    for kind in KINDS {
        let schema: Value = serde_json::from_str(&printed(Some(kind))).unwrap();
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            let keys = definition["properties"].as_object().unwrap().keys();
            known.extend(keys.map(|key| format!("{name}.{key}")));
        }
    }
    let read: BTreeSet<String> = SHAPES
        .iter()
        .flat_map(|shape| shape.names().map(|key| format!("{}.{key}", shape.name)))
        .chain(form::FIELD.names().map(|key| format!("field_changes.{key}")))
        .collect();
    assert_eq!(known, read);
}

#[test]
fn every_key_is_explained() {
    for shape in SHAPES {
        for key in shape.keys() {
            let sentences = key.says.matches(". ").count() + 1;
            assert!(key.says.ends_with('.') && sentences <= 3, "{}.{}", shape.name, key.name);
        }
    }
}

/// Takes each key of the shipped definitions away, and puts something else under it: whatever the
/// schema refuses the reader refuses, and what the reader says about keys and shapes the schema says.
#[test]
fn schema_and_reader_agree_about_changed_definitions() {
    let schema = validator(Some("procedure"));
    let shared = shared_files();
    let judge = |text: &str| read_placed("thu.yaml", text, &shared).1;
    agree("procedure", &schema, judge);
}

#[test]
fn schema_and_reader_agree_about_changed_examples() {
    let schema = validator(Some("examples"));
    let library = Library::embedded();
    let procedure = library.open("dang-ky-khai-sinh", date(2026, 11, 25)).unwrap();
    agree("examples", &schema, |text| read_examples("thu.yaml", text, &procedure).1);
}

fn agree(kind: &str, schema: &Validator, read: impl Fn(&str) -> Vec<Diagnostic>) {
    let (mut tried, mut apart) = (BTreeSet::new(), Vec::new());
    let paths = shipped().into_iter().filter(|(own, path)| {
        *own == kind && (kind == "procedure" || path.contains("dang-ky-khai-sinh"))
    });
    // Small files first: most places are tried where reading is quick.
    let mut paths: Vec<(&str, String)> = paths.collect();
    paths.sort_by_key(|(_, path)| std::fs::metadata(path).unwrap().len());
    for (_, path) in paths {
        let whole = yaml(&std::fs::read_to_string(&path).unwrap());
        for place in places(&whole) {
            if !tried.insert(kind_of(&place)) {
                continue;
            }
            for (what, changed) in changes(&whole, &place) {
                let refused = !schema.is_valid(&changed);
                let said = read(&serde_json::to_string(&changed).unwrap());
                // What a group's field lacks once it is changed only shows beside the group.
                let merged = place.contains("/with/");
                let shape = said.iter().find(|own| {
                    is_about_shape(&own.code)
                        && !(merged && matches!(own.code, Code::NoOptions | Code::NoFormula))
                });
                let only = match shape {
                    Some(own) if !refused => format!("only the reader, {:?}", own.code),
                    None if refused && said.is_empty() => "only the schema".to_owned(),
                    _ => continue,
                };
                apart.push(format!("{path} {place} {what}: {only}"));
            }
        }
    }
    assert!(apart.is_empty(), "{apart:#?}");
    assert!(tried.len() > 30, "{} places", tried.len());
}

/// The place without what an author chooses: numbers in lists, names of his own.
fn kind_of(place: &str) -> String {
    let own = ["law", "facts", "with", "options", "answers", "papers", "amounts"];
    let mut kind = String::new();
    let mut before = "";
    for part in place.split('/') {
        let chosen = own.contains(&before) || part.bytes().all(|byte| byte.is_ascii_digit());
        kind = format!("{kind}/{}", if chosen { "*" } else { part });
        before = part;
    }
    kind
}

/// The value with the key at `place` left out, emptied, renamed, or holding something else.
fn changes(whole: &Value, place: &str) -> Vec<(&'static str, Value)> {
    let (parent, key) = place.rsplit_once('/').unwrap();
    let with = |value: Value| {
        let mut changed = whole.clone();
        *changed.pointer_mut(place).unwrap() = value;
        changed
    };
    let mut all = vec![
        ("empty", with(Value::Null)),
        ("a map", with(serde_json::json!({ "khong_co": "x" }))),
        ("a list", with(serde_json::json!([[]]))),
        ("words", with(serde_json::json!("hai chữ"))),
    ];
    for (what, name) in [("left out", None), ("renamed", Some("khong_co"))] {
        let mut changed = whole.clone();
        if let Some(Value::Object(map)) = changed.pointer_mut(parent) {
            let value = map.remove(key).unwrap();
            if let Some(name) = name {
                map.insert(name.to_owned(), value);
            }
            all.push((what, changed));
        }
    }
    all
}

/// The JSON pointers of everything below a value.
fn places(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, own)| (key.clone(), own)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, own)| (at.to_string(), own)).collect()
        }
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for (key, own) in children {
        let key = key.replace('~', "~0").replace('/', "~1");
        all.push(format!("/{key}"));
        all.extend(places(own).into_iter().map(|below| format!("/{key}{below}")));
    }
    all
}

fn is_about_shape(code: &Code) -> bool {
    matches!(
        code,
        Code::UnknownKey(..)
            | Code::MissingKey(_)
            | Code::ExpectedMap
            | Code::ExpectedList
            | Code::ExpectedText
            | Code::ExpectedNumber
            | Code::ExpectedBool
            | Code::ExpectedDate
            | Code::ExpectedWord(..)
            | Code::BadId(_)
            | Code::UnknownFormat
            | Code::NoOptions
            | Code::NoFormula
    )
}

/// Every shape of the format.
const SHAPES: &[Shape] = &[
    head::PROCEDURE,
    head::CODE_ROW,
    head::SPAN,
    head::REVIEW,
    head::LAW,
    head::ABOUT,
    head::IGNORE,
    head::MIGRATION,
    head::QUOTE,
    rule::FOR,
    rule::FEE,
    rule::BENEFIT,
    rule::PROCESSING,
    rule::DEADLINE,
    rule::FACT,
    rule::OUTCOME,
    rule::GO_TO,
    rule::CHECK,
    form::FORM,
    form::SECTION,
    form::REPEAT,
    form::FIELD,
    form::FILL,
    form::OPTION,
    paper::DOCUMENT,
    paper::ALTERNATIVE,
    paper::WAIVER,
    paper::POINT,
    paper::UPLOAD,
    paper::NEVER_ASK,
    portal::PORTAL,
    portal::STEP,
    shared::COMMON,
    shared::AMOUNT,
    shared::DAY,
    shared::YEARLY,
    example::EXAMPLE,
    example::ANSWERS,
    example::STATE,
    example::ADDRESS,
    example::WRONG,
    example::SITE,
    example::EXPECT,
    example::FEE,
    example::PROBLEM,
    example::GO_TO,
    example::TIME,
];

fn printed(kind: Option<&str>) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_camtay"));
    let out = command.arg("schema").args(kind).output().unwrap();
    assert!(out.status.success());
    String::from_utf8(out.stdout).unwrap()
}

fn validator(kind: Option<&str>) -> Validator {
    jsonschema::validator_for(&serde_json::from_str(&printed(kind)).unwrap()).unwrap()
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

/// Every file of the set with its kind.
fn shipped() -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new("procedures").to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let kind = match path.file_stem().and_then(|own| own.to_str()).unwrap() {
                _ if path.is_dir() => {
                    open.push(path);
                    continue;
                }
                "procedure" => "procedure",
                "examples" => "examples",
                _ => "common",
            };
            found.push((kind, path.display().to_string()));
        }
    }
    found.sort();
    found
}

fn shared_files() -> Shared {
    let files: Vec<(String, String)> = shipped()
        .into_iter()
        .filter(|(kind, _)| *kind == "common")
        .map(|(_, path)| (path.clone(), std::fs::read_to_string(path).unwrap()))
        .collect();
    Shared::read(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).0
}
