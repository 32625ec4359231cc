//! Rule 11: a reason is sufficient, irredundant, and names what an open result hangs on.

use camtay::dossier::assess::assess;
use camtay::dossier::assessment::{Due, Need, Time};
use camtay::dossier::case::{Answer, Case, Place};
use camtay::dossier::explain::{Given, Target, Why, explain};
use camtay::procedure::Procedure;
use camtay::procedure::expression::Tri;
use camtay::procedure::form::FieldIx;
use proptest::prelude::*;

use super::dice::Dice;
use super::history::World;
use super::laws::{bytes, cases, slot};

/// What a target comes to, read off the whole assessment.
#[derive(Debug, PartialEq)]
enum Seen {
    Need(Need),
    Tri(Tri),
    Sum(Option<Due>),
    Time(Option<Time>),
    Outcome(bool),
}

fn seen(procedure: &Procedure, case: &Case, target: Target) -> Seen {
    let assessment = assess(procedure, case);
    match target {
        Target::Document(at) => Seen::Need(assessment.needs[usize::from(at)]),
        Target::Field(place) => Seen::Tri(assessment.relevance_at(procedure, place).unwrap()),
        Target::Sum(row) => Seen::Sum(assessment.sums.into_iter().find(|due| match due {
            Due::Row { row: own, .. } | Due::Open { row: own } | Due::NoRow { row: own } => {
                (*own == 2) == (row == 2)
            }
        })),
        Target::Processing => Seen::Time(assessment.processing),
        Target::Outcome(at) => Seen::Outcome(matches!(
            assessment.verdict,
            camtay::dossier::assessment::Verdict::Outcome(_, own) if own == at
        )),
        _ => unreachable!("not tried"),
    }
}

fn decided(seen: &Seen) -> bool {
    match seen {
        Seen::Need(need) => *need != Need::Maybe,
        Seen::Tri(tri) => *tri != Tri::Unknown,
        Seen::Sum(due) => !matches!(due, Some(Due::Open { .. })),
        Seen::Time(time) => !matches!(time, Some(Time::Open { .. })),
        Seen::Outcome(holds) => *holds,
    }
}

fn targets(procedure: &Procedure) -> Vec<Target> {
    let documents = (0..).zip(&procedure.documents).map(|(at, _)| Target::Document(at));
    let fields = (0_u16..).zip(&procedure.form.fields).filter_map(|(at, field)| {
        let section = &procedure.form.sections[usize::from(field.section)];
        section.repeat.is_none().then(|| Target::Field(Place::of(FieldIx(at))))
    });
    let outcomes = (0..).zip(&procedure.outcomes).map(|(at, _)| Target::Outcome(at));
    let terms = [Target::Sum(0), Target::Sum(2), Target::Processing];
    documents.chain(fields).chain(outcomes).chain(terms).collect()
}

fn only(procedure: &Procedure, case: &Case, kept: &[Given]) -> Case {
    let mut reduced = case.clone();
    for (section, list) in reduced.answers.lists.iter_mut().enumerate() {
        list.closed &= kept.contains(&Given::Closed(u8::try_from(section).unwrap()));
        for item in &mut list.items {
            item.slots.fill(Answer::default());
        }
    }
    reduced.answers.slots.fill(Answer::default());
    reduced.papers.marks.retain(|(paper, _)| kept.contains(&Given::Paper(*paper)));
    let mut from = case.clone();
    for given in kept {
        if let Given::Answer(place) = given {
            *slot(procedure, &mut reduced, *place) = slot(procedure, &mut from, *place).clone();
        }
    }
    reduced
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn rule_11_a_reason_is_sufficient_and_irredundant(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let steps = 10 + dice.below(40);
        let world = World::after(&mut dice, steps);
        let case = world.case();
        for target in targets(&world.procedure) {
            let result = seen(&world.procedure, &case, target);
            let why = explain(&world.procedure, &case, target);
            if !decided(&result) {
                let outcome = matches!(target, Target::Outcome(_));
                prop_assert!(why.because.is_empty() || outcome, "an outcome may be ruled out");
                continue;
            }
            prop_assert!(why.because.is_sorted(), "in file order");
            let kept = only(&world.procedure, &case, &why.because);
            prop_assert_eq!(&seen(&world.procedure, &kept, target), &result, "sufficient");
            for left_out in &why.because {
                let fewer: Vec<Given> =
                    why.because.iter().copied().filter(|own| own != left_out).collect();
                let kept = only(&world.procedure, &case, &fewer);
                let without = seen(&world.procedure, &kept, target);
                prop_assert_ne!(&without, &result, "irredundant: {:?}", left_out);
            }
        }
    }

    #[test]
    fn rule_11_an_open_need_names_what_it_hangs_on(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let steps = dice.below(30);
        let world = World::after(&mut dice, steps);
        let (case, assessment) = (world.case(), world.assess());
        for (at, need) in (0..).zip(&assessment.needs) {
            let Why { because, open, .. } = explain(&world.procedure, &case, Target::Document(at));
            match need {
                Need::Maybe => prop_assert!(because.is_empty()),
                Need::Needed | Need::NotNeeded | Need::Waived => prop_assert!(open.is_empty()),
            }
            if *need == Need::Maybe && world.desk.today == case.today {
                let nameless = |text: &String| text.contains("years(") || text.contains("(ds");
                let partial = world.texts.iter().any(nameless);
                prop_assert!(!open.is_empty() || partial);
            }
        }
    }
}
