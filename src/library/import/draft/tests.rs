//! Drafts of invented records: whatever a record holds, what is written is a definition.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::draft;
use crate::library::import::defect::{Flaw, Flaws, Refusal};
use crate::library::import::record::read;
use crate::procedure::Procedure;
use crate::procedure::yaml::{Shared, read_procedure};

/// The definition that a record becomes, with what was mended.
fn defined(record: &Value) -> Result<(Procedure, Flaws), Refusal> {
    let mut flaws = Flaws::new();
    let record = read(record, &mut flaws)?;
    let text = draft(&record, "muon-dieu", "do-choi", &mut flaws);
    let (procedure, diagnostics) = read_procedure("draft.yaml", &text, &Shared::default());
    assert!(diagnostics.is_empty(), "{diagnostics:#?}\n{text}");
    Ok((procedure.unwrap(), flaws))
}

fn record(cases: &[(&str, &[&str])], methods: &Value) -> Value {
    let paper = |name: &&str| json!({ "name": name, "originalQty": 1, "copyQty": 0 });
    let case = |(name, papers): &(&str, &[&str])| {
        let papers: Vec<Value> = papers.iter().map(paper).collect();
        json!({ "name": name, "profileComponents": papers })
    };
    let cases: Vec<Value> = cases.iter().map(case).collect();
    json!({ "code": "9.900001", "name": "Mượn diều", "executionCases": cases,
        "executionMethods": methods })
}

fn method(channel: &str, days: u16, fees: &Value) -> Value {
    json!({ "submissionMethod": channel, "processingTime": days, "processingTimeUnit": "DAY",
        "fees": fees })
}

#[test]
fn a_single_group_is_no_choice_whatever_it_is_called() {
    for name in ["", "Trường hợp mượn lâu", "Lưu ý", "Thành phần hồ sơ:"] {
        let (own, _) = defined(&record(&[(name, &["Đơn"]), ("Trống", &[])], &json!([]))).unwrap();
        assert!(own.form.fields.is_empty(), "{name}");
        assert_eq!(own.documents.len(), 1);
    }
}

#[test]
fn remarks_are_no_papers_as_long_as_there_are_papers() {
    let remark = "Trường hợp trời nắng thì không phải nộp đơn";
    let mut own = record(&[("", &["Đơn", remark])], &json!([]));
    assert_eq!(defined(&own).unwrap().0.documents.len(), 2, "one that is counted is a paper");
    own["executionCases"][0]["profileComponents"][1]["originalQty"] = json!(0);
    let (own, _) = defined(&own).unwrap();
    assert_eq!(own.documents.len(), 1);
    assert!(own.about.official.iter().any(|quote| quote.text.contains(remark)));
}

#[test]
fn a_long_name_is_cut_at_its_first_sentence_and_told_whole() {
    let rest = "Phải viết tay. ".repeat(40);
    let name = format!("- Đơn xin mượn diều. {rest}");
    let (own, _) = defined(&record(&[("", &[&name])], &json!([]))).unwrap();
    let paper = own.documents.first().unwrap();
    assert_eq!(&*paper.name, "Đơn xin mượn diều");
    assert!(paper.basis.note.as_ref().unwrap().contains("Phải viết tay."));
    let (own, _) = defined(&record(&[("", &[&"chữ ".repeat(400)])], &json!([]))).unwrap();
    let paper = own.documents.first().unwrap();
    assert!(paper.name.ends_with(" …") && paper.name.chars().count() < 250);
    assert!(paper.basis.note.as_ref().unwrap().chars().count() > 1_500);
}

#[test]
fn what_the_portal_leaves_open_is_never_free_of_charge() {
    let zero = json!([{ "type": "FEE", "value": 0, "description": "" }]);
    let thousand = json!([{ "type": "FEE", "value": 20, "description": "20.000 đồng" }]);
    for fees in [json!([]), zero, thousand, json!([{ "type": "FEE", "value": null }])] {
        let methods = json!([method("DIRECT", 3, &fees)]);
        let (own, _) = defined(&record(&[("", &["Đơn"])], &methods)).unwrap();
        assert!(!own.terms.sums.is_empty(), "{fees}");
        assert!(own.terms.sums.iter().all(|row| row.value.amount.is_none()), "{fees}");
    }
}

#[test]
fn several_times_or_fees_of_one_channel_stay_words() {
    let fee = |value: u32| json!([{ "type": "FEE", "value": value, "description": "" }]);
    let methods = json!([
        method("DIRECT", 3, &fee(5_000)),
        method("DIRECT", 9, &fee(7_000)),
        method("ONLINE", 3, &fee(5_000)),
    ]);
    let (own, flaws) = defined(&record(&[("", &["Đơn"])], &methods)).unwrap();
    assert!(flaws.contains(&Flaw::SeveralTimes) && flaws.contains(&Flaw::SeveralFees));
    assert_eq!(own.terms.processing.len(), 1, "online tells one time");
    let says = own.terms.sums.first().unwrap().value.says.as_ref().unwrap();
    assert_eq!(&**says, "5.000 đồng; 7.000 đồng");
    let words = own.about.official.iter().find(|quote| quote.text.contains("9 ngày"));
    assert!(words.is_some());
}

/// Any JSON, with the texts that make a reader of YAML or of the portal stumble.
fn anything() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        any::<String>(),
        "[ \n:#\"'&<>/bpr{}\\[\\]|;,.-]{0,30}",
        Just("Trường hợp: \"a\" # b".to_owned()),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| prop::collection::vec(inner, 0..4).prop_map(Value::from))
}

proptest! {
    #[test]
    fn whatever_a_record_holds_its_draft_is_a_definition(
        values in prop::collection::vec(anything(), 24),
    ) {
        let mut values = values.into_iter().cycle();
        let mut next = || values.next().unwrap();
        let mut paper = || json!({ "name": next(), "originalQty": next(), "copyQty": next(),
            "attachments": [{ "fileName": next() }] });
        let papers = [paper(), paper(), json!({ "name": "Đơn" })];
        let case = json!({ "name": next(), "profileComponents": papers });
        let fee = json!({ "type": next(), "value": next(), "description": next() });
        let method = json!({ "submissionMethod": "ONLINE", "processingTime": next(),
            "processingTimeUnit": "WORKING_DAY", "description": next(), "fees": [fee, next()] });
        let record = json!({
            "code": "9.900001",
            "name": "Mượn diều",
            "executionCases": [case.clone(), case, { "name": next(), "profileComponents": next() }],
            "executionMethods": [method, next()],
            "executionSteps": [{ "name": next(), "description": next() }],
            "legalBasisesDetails": [{ "code": next(), "name": next() }],
            "resultsDetails": [{ "name": next() }],
            "keywords": next(),
            "requirementsAndConditions": next(),
            "procedureProposal": { "decisionDate": next(), "proposalNumber": next() },
        });
        prop_assert!(defined(&record).is_ok());
        prop_assert!(read(&next(), &mut Flaws::new()).is_err());
    }
}
