//! Conditions of the shipped definitions, written and spoken.

use jiff::civil::date;

use super::*;
use crate::library::Library;
use crate::locale::Language;
use crate::procedure::expression::parse::parse;

fn shipped() -> Vec<Procedure> {
    let library = Library::embedded();
    let entries = library.catalog().entries();
    entries.map(|own| library.open(own.id, date(2026, 11, 25)).unwrap()).collect()
}

/// Every operation of a procedure's own program, as the root of a condition.
fn nodes(procedure: &Procedure) -> impl Iterator<Item = NodeIx> + use<> {
    let count = u32::try_from(procedure.program.ops.len()).unwrap();
    (0..count).map(NodeIx)
}

#[test]
fn what_is_written_can_be_read_again() {
    for procedure in shipped() {
        for fact in &procedure.facts {
            let text = written_fact(&procedure, fact);
            assert!(parse(&text).is_ok(), "{text}");
        }
        for outcome in &procedure.outcomes {
            let text = written(&procedure, &procedure.program, outcome.when);
            assert!(parse(&text).is_ok(), "{text}");
        }
    }
}

#[test]
fn conditions_are_written_as_their_authors_wrote_them() {
    let library = Library::embedded();
    let procedure = library.open("chung-thuc-ban-sao-tu-ban-chinh", date(2026, 11, 25)).unwrap();
    let fact = |id: &str| {
        let own = procedure.facts.iter().find(|own| *own.id == *id).unwrap();
        written_fact(&procedure, own)
    };
    assert_eq!(fact("co_ban_chinh"), "nguon == \"co\"");
    assert_eq!(
        fact("can_hop_phap_hoa"),
        "co_ban_chinh and loai_giay == \"nuoc_ngoai\" and loai_nuoc_ngoai == \"khac\""
    );
    let fee = procedure.terms.sums.get(1).unwrap();
    assert_eq!(
        written(&procedure, &procedure.program, fee.value.amount.unwrap()),
        "so_ban * so_trang * muc.phi_chung_thuc_ban_sao_hai_trang_dau"
    );
}

#[test]
fn conditions_are_said_by_labels_and_facts() {
    let library = Library::embedded();
    let procedure = library.open("chung-thuc-ban-sao-tu-ban-chinh", date(2026, 11, 25)).unwrap();
    let locale = Locale::new(Language::Vi);
    let documents = procedure.documents.iter();
    let documents = documents.filter_map(|own| own.needed);
    let outcomes = procedure.outcomes.iter().map(|own| own.when);
    let nodes = documents.chain(outcomes);
    let said = nodes.map(|own| spoken(&locale, &procedure, &procedure.program, own));
    insta::assert_snapshot!(said.collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_operation_of_every_shipped_definition_is_told() {
    let locale = Locale::new(Language::En);
    for procedure in shipped() {
        for node in nodes(&procedure) {
            let text = spoken(&locale, &procedure, &procedure.program, node);
            assert!(!text.is_empty() && !text.contains("cli-cond"), "{text}");
        }
    }
}
