//! The proofs held against the engine: what is proved of a generated procedure is never contradicted
//! by a case, and what is shown of it holds when assessed.

use camtay::dossier::assess::view::View;
use camtay::dossier::case::{Answer, Answers, Case, Item, List, Mark, Papers, Site, State};
use camtay::procedure::Procedure;
use camtay::procedure::expression::evaluate::{evaluate, holds};
use camtay::procedure::expression::{NodeIx, Tri};
use camtay::procedure::field::normal::value;
use camtay::procedure::field::{Entry, Kind, Value};
use camtay::procedure::form::Section;
use camtay::procedure::proof::{Claim, Finding, Proof, Witness, prove};
use camtay::procedure::yaml::places::{Side, Spot};
use camtay::text::date::PartialDate;
use proptest::prelude::*;

use super::dice::Dice;
use super::history::World;
use super::laws::{bytes, cases};

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn no_case_contradicts_a_proof(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = World::after(&mut dice, 20);
        let proof = prove(&world.procedure, world.desk.today);
        for _ in 0..40 {
            let Some(edit) = world.forward(&mut dice) else { break };
            world.edit(edit);
        }
        let case = world.case();
        for finding in &proof.findings {
            if let Some(why) = contradicted(&world.procedure, &case, finding) {
                prop_assert!(false, "{finding:?}: {why}\n{:#?}", world.texts);
            }
        }
        if let Some(asked) = asked(&world.procedure, &case) {
            prop_assert!(asked <= proof.most.all, "{asked} > {:?}", proof.most);
        }
    }

    #[test]
    fn every_undecided_condition_of_a_closed_case_is_found(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = World::after(&mut dice, 5);
        for _ in 0..60 {
            let Some(edit) = world.forward(&mut dice) else { break };
            world.edit(edit);
        }
        let case = world.case();
        prop_assume!(is_closed(&world.procedure, &case));
        let proof = prove(&world.procedure, world.desk.today);
        for (spot, side, node) in conditions(&world.procedure) {
            // A fact alone may stay open, and a waiver of what nobody needs: only where it is used has
            // a condition to be decided.
            let used = match spot {
                Spot::Fact(_) => false,
                Spot::Waiver(index) => {
                    let needed = world.procedure.documents[usize::from(index)].needed;
                    truth(&world.procedure, &case, needed) == Tri::True
                }
                _ => true,
            };
            if used && truth(&world.procedure, &case, Some(node)) == Tri::Unknown {
                let told = told(&proof, spot, side);
                prop_assert!(told, "{spot:?} is unknown in {case:#?}\n{:#?}", world.texts);
            }
        }
    }

    #[test]
    fn what_is_shown_holds(seed in bytes()) {
        let world = World::after(&mut Dice::new(seed), 0);
        let procedure = &world.procedure;
        for finding in prove(procedure, world.desk.today).findings {
            let at = |index: u16| Some(procedure.outcomes[usize::from(index)].when);
            match (finding.spot, &finding.claim) {
                (Spot::Outcome(own), Claim::Overlaps(others, witness)) => {
                    let case = case_of(procedure, witness);
                    prop_assert_eq!(truth(procedure, &case, at(own)), Tri::True);
                    prop_assert_eq!(truth(procedure, &case, at(others[0])), Tri::True);
                }
                (_, Claim::Undecided(witness)) if finding.side != Side::Name => {
                    let case = case_of(procedure, witness);
                    let own = conditions(procedure);
                    let own = own.iter().find(|(spot, side, _)| (*spot, *side) == (finding.spot, finding.side));
                    if let Some((_, _, node)) = own {
                        prop_assert_eq!(truth(procedure, &case, Some(*node)), Tri::Unknown);
                    }
                }
                (_, _) => {}
            }
        }
    }
}

/// Why a finding cannot be, given this case.
fn contradicted(procedure: &Procedure, case: &Case, finding: &Finding) -> Option<&'static str> {
    let node = conditions(procedure)
        .into_iter()
        .find(|(spot, side, _)| (*spot, *side) == (finding.spot, finding.side))
        .map(|(_, _, node)| node);
    let own = truth(procedure, case, Some(node?));
    match (&finding.claim, own) {
        (Claim::NeverTrue | Claim::Unreachable, Tri::True) => Some("it is true"),
        (Claim::AlwaysTrue, Tri::False) => {
            let within = match finding.spot {
                Spot::Field(field) => procedure.form.section_of(field).and_then(|own| own.when),
                _ => None,
            };
            (truth(procedure, case, within) == Tri::True).then_some("it is false")
        }
        (Claim::Shadowed(_), Tri::True) => {
            let Spot::Outcome(index) = finding.spot else { return None };
            let mut earlier = procedure.outcomes.iter().take(usize::from(index));
            let first = earlier.all(|own| truth(procedure, case, Some(own.when)) == Tri::False);
            first.then_some("it is the first")
        }
        (Claim::WaiverUnreachable, Tri::True) => {
            let Spot::Waiver(index) = finding.spot else { return None };
            let needed = procedure.documents[usize::from(index)].needed;
            (truth(procedure, case, needed) == Tri::True).then_some("it waives")
        }
        (_, _) => None,
    }
}

/// The conditions of the procedure's own program that claims are made of.
fn conditions(procedure: &Procedure) -> Vec<(Spot, Side, NodeIx)> {
    let mut all = Vec::new();
    let when = Side::Key("when");
    for (index, own) in (0..).zip(&procedure.outcomes) {
        all.push((Spot::Outcome(index), when, own.when));
    }
    for (index, own) in (0..).zip(&procedure.documents) {
        all.extend(own.needed.map(|node| (Spot::Document(index), Side::Key("needed"), node)));
        all.extend(own.waived.as_ref().map(|own| (Spot::Waiver(index), when, own.when)));
    }
    for section in procedure.form.sections.iter().filter(|own| own.repeat.is_none()) {
        for (index, own) in procedure.form.fields_of(section) {
            all.extend(own.when.map(|node| (Spot::Field(index), when, node)));
        }
    }
    for (index, own) in (0..).zip(&procedure.facts) {
        all.push((Spot::Fact(index), Side::Key("is"), own.is));
    }
    all
}

fn truth(procedure: &Procedure, case: &Case, node: Option<NodeIx>) -> Tri {
    let view = View { procedure, case };
    holds(&evaluate(&procedure.program, &view, None), node)
}

/// How many questions are relevant while no outcome holds.
fn asked(procedure: &Procedure, case: &Case) -> Option<u32> {
    let ends = |own: NodeIx| truth(procedure, case, Some(own)) == Tri::True;
    if procedure.outcomes.iter().any(|own| ends(own.when)) || !is_closed(procedure, case) {
        return None;
    }
    let sections = procedure.form.sections.iter().filter(|own| own.repeat.is_none());
    let fields = sections.flat_map(|own| procedure.form.fields_of(own));
    let relevant = fields.filter(|(_, own)| {
        own.kind != Kind::Computed && truth(procedure, case, own.when) == Tri::True
    });
    u32::try_from(relevant.count()).ok()
}

/// Whether every relevant question has a whole value or was passed over.
fn is_closed(procedure: &Procedure, case: &Case) -> bool {
    let whole = |answer: &Answer| match &answer.state {
        State::Value(Value::Partial(partial)) => matches!(partial, PartialDate::Day(_)),
        State::Value(_) | State::Blank => true,
        State::Open | State::Unknown | State::Later | State::Unfit(_) => false,
    };
    let offered = camtay::dossier::assess::assess(procedure, case).questions.is_empty();
    let fields = procedure.form.fields.iter().zip(&case.answers.slots);
    let once = fields.filter(|(own, _)| {
        let section = &procedure.form.sections[usize::from(own.section)];
        section.repeat.is_none() && own.kind != Kind::Computed
    });
    let relevance = |own: Option<NodeIx>| truth(procedure, case, own);
    let lists = procedure.form.sections.iter().zip(&case.answers.lists);
    let closed = lists
        .into_iter()
        .all(|(own, list)| own.repeat.is_none() || list.items.is_empty() && list.closed);
    let unlooked = case.papers.marks.len() < papers(procedure);
    offered
        && closed
        && !unlooked
        && once.into_iter().all(|(own, answer)| match relevance(own.when) {
            Tri::True => whole(answer),
            Tri::False => true,
            Tri::Unknown => false,
        })
}

fn papers(procedure: &Procedure) -> usize {
    procedure.documents.iter().map(|own| own.one_of.len().max(1)).sum()
}

/// Whether the proof tells that the condition can stay undecided, or could not settle it.
fn told(proof: &Proof, spot: Spot, side: Side) -> bool {
    proof.findings.iter().any(|own| match &own.claim {
        Claim::TooLarge => true,
        Claim::Undecided(_) | Claim::Open => (own.spot, own.side) == (spot, side),
        _ => false,
    })
}

/// The case a witness stands for.
fn case_of(procedure: &Procedure, witness: &Witness) -> Case {
    let form = &procedure.form;
    let mut slots = vec![Answer::default(); form.fields.len()];
    for (field, entry) in &witness.answers {
        let own = form.field(*field).unwrap();
        let state = match entry {
            Entry::Blank => State::Blank,
            Entry::Unknown => State::Unknown,
            Entry::Later => State::Later,
            Entry::Text(_) | Entry::Chosen(_) | Entry::Address(_) => State::Value(
                value(own, entry).unwrap_or_else(|| panic!("{own:?} cannot hold {entry:?}")),
            ),
        };
        slots[field.at()] = Answer { state, to_confirm: false };
    }
    let list = |section: &Section| {
        let own = usize::from(section.fields.start)..usize::from(section.fields.end);
        let items = if section.repeat.is_some() { witness.items } else { 0 };
        let item = |id: u16| Item { id: id.into(), slots: slots[own.clone()].to_vec() };
        List { items: (0..items).map(item).collect(), closed: true }
    };
    let lists = form.sections.iter().map(list).collect();
    let mark = |right: bool| if right { Mark::Ok } else { Mark::Later };
    let marks = witness.papers.iter().map(|(paper, right)| (*paper, mark(*right))).collect();
    Case {
        answers: Answers { slots, lists },
        papers: Papers { marks },
        site: Site::default(),
        channel: witness.channel,
        today: witness.today,
    }
}
