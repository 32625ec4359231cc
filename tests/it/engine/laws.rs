//! Rules 1 to 10, 12, 13 and 15, one test a rule.

use camtay::dossier::assess::assess;
use camtay::dossier::assess::view::View;
use camtay::dossier::assessment::{
    Asked, Assessment, Due, Found, Need, Problem, QuestionState, Time, Verdict,
};
use camtay::dossier::bind::{bind, path, place};
use camtay::dossier::case::{Answer, Case, Mark, Place, State};
use camtay::dossier::change::{Edit, preview};
use camtay::dossier::event::Source;
use camtay::dossier::history::Dossier;
use camtay::dossier::reuse::offer;
use camtay::procedure::Procedure;
use camtay::procedure::expression::evaluate::{Known, at, evaluate, holds};
use camtay::procedure::expression::reach::{Leaf, reach};
use camtay::procedure::expression::{NodeIx, PaperIx, Tri};
use camtay::procedure::field::{Entry, Kind, Value};
use camtay::procedure::form::FieldIx;
use camtay::procedure::paper::HandIn;
use camtay::procedure::rule::{Channel, Level};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::dice::Dice;
use super::history::{World, any_value};

/// A string of choices long enough for a procedure and a history.
pub(crate) fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 900)
}

/// So many cases, the same ones every time; `CAMTAY_SEED=<number>` looks at others.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    let seed = std::env::var("CAMTAY_SEED").ok().and_then(|own| own.parse().ok());
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(seed.unwrap_or(2026)),
        ..ProptestConfig::default()
    }
}

fn world(dice: &mut Dice) -> World {
    let steps = 10 + dice.below(50);
    World::after(dice, steps)
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn rule_1_assessing_is_pure_and_total(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let world = world(&mut dice);
        let mut case = world.case();
        prop_assert_eq!(assess(&world.procedure, &case), assess(&world.procedure, &case));
        for _ in 0..20 {
            deface(&mut dice, &mut case);
            let _ = assess(&world.procedure, &case);
        }
    }

    #[test]
    fn rule_1_an_unknown_row_is_never_skipped(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let (case, assessment) = (world.case(), world.assess());
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        let mut expected = Vec::new();
        let fees = &world.procedure.terms.sums;
        for (group, times) in [(0..2, 100), (2..3, 100), (3..4, 150)] {
            let mut rows = group.map(|row| (row, holds(&known, fees[row].value.when)));
            let first = rows.find(|(_, holds)| *holds != Tri::False);
            let Some((row, holds)) = first else { continue };
            let amount = fees[row].value.amount.and_then(|node| at(&known, node).number());
            let amount = amount.map(|own| own * times / 100);
            let row = u16::try_from(row).unwrap();
            let open = holds == Tri::Unknown;
            expected.push(if open { Due::Open { row } } else { Due::Row { row, amount } });
        }
        prop_assert_eq!(assessment.sums, expected);
        let processing = &world.procedure.terms.processing;
        let mut rows = processing.iter().map(|row| holds(&known, row.value.when));
        let first = rows.position(|holds| holds != Tri::False);
        let open = first.map(|row| holds(&known, processing[row].value.when) == Tri::Unknown);
        prop_assert_eq!(assessment.processing.map(|time| matches!(time, Time::Open { .. })), open);
    }

    #[test]
    fn rule_2_only_relevant_questions_are_shown(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let (case, assessment) = (world.case(), world.assess());
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        for question in &assessment.questions {
            if let Asked::Field(place) = question.about {
                prop_assert_eq!(relevance(&world.procedure, &assessment, place), Tri::True);
            }
        }
        for (place, own) in assessment.places(&world.procedure).filter(|(own, _)| own.item.is_none()) {
            let when = world.procedure.form.field(place.field).unwrap().when;
            prop_assert_eq!(own, holds(&known, when));
        }
    }

    #[test]
    fn rule_3_a_shelved_answer_reads_as_open_and_is_kept(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let (case, assessment) = (world.case(), world.assess());
        let mut without = case.clone();
        for place in &assessment.shelf {
            *slot(&world.procedure, &mut without, *place) = Answer::default();
            let path = path(&world.procedure, &case, *place).unwrap();
            prop_assert!(world.dossier.answers[&path].entry.is_some());
        }
        let mut expected = assess(&world.procedure, &without);
        prop_assert!(expected.shelf.is_empty());
        expected.shelf.clone_from(&assessment.shelf);
        prop_assert_eq!(expected, assessment);
    }

    #[test]
    fn rule_3_a_restored_answer_waits_for_one_key(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = world(&mut dice);
        for _ in 0..15 {
            let Some(edit) = world.any_edit(&mut dice) else { continue };
            let change = preview(&world.procedure, &world.desk, &world.dossier, edit.clone());
            world.edit(edit.clone());
            let (case, assessment) = (world.case(), world.assess());
            for own in &change.restored {
                if is_about(&edit, own) || answered_anew(&world.dossier, own) {
                    continue;
                }
                let place = place(&world.procedure, &case, own).unwrap();
                let question = assessment.questions.iter().find(|q| q.about == Asked::Field(place));
                prop_assert_eq!(question.map(|q| q.state), Some(QuestionState::ToConfirm));
            }
            let waits: Vec<bool> = assessment
                .questions
                .iter()
                .map(|question| question.state == QuestionState::ToConfirm)
                .collect();
            prop_assert!(waits.is_sorted_by(|one, next| one >= next), "restored stand first");
            if waits.first() == Some(&true) {
                prop_assert_ne!(assessment.verdict, Verdict::Ready);
                let Asked::Field(place) = assessment.questions[0].about else { panic!() };
                let path = path(&world.procedure, &case, place).unwrap();
                let mut confirmed = world.dossier.clone();
                let edit = Edit::Confirm(path);
                confirmed.apply(&camtay::dossier::change::event(
                    &world.procedure, &world.desk, &world.dossier, edit,
                ));
                let after = assess(&world.procedure, &bind(&world.procedure, &confirmed, &world.desk));
                let again = after.questions.iter().any(|q| {
                    q.about == Asked::Field(place) && q.state == QuestionState::ToConfirm
                });
                prop_assert!(!again);
            }
        }
    }

    #[test]
    fn rule_4_what_is_hidden_never_blocks(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let assessment = world.assess();
        for problem in &assessment.problems {
            let at = match problem {
                Problem::Check { at, .. } | Problem::LaterValue { at } => *at,
                Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
                    prop_assert_eq!(assessment.needs[usize::from(paper.document)], Need::Needed);
                    continue;
                }
                Problem::ItemCount { .. } => continue,
            };
            prop_assert_eq!(relevance(&world.procedure, &assessment, at), Tri::True);
        }
    }

    #[test]
    fn rule_5_a_choice_no_longer_offered_counts_as_unanswered(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let world = world(&mut dice);
        let (mut case, mut assessment) = (world.case(), world.assess());
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        let mut withdrawn = Vec::new();
        for (at, field) in world.procedure.form.fields.iter().enumerate() {
            let State::Value(Value::Option(index)) = case.answers.slots[at].state else { continue };
            let when = field.options[usize::from(index)].when;
            if when.is_some() && holds(&known, when) == Tri::False {
                withdrawn.push(Place::of(FieldIx(u16::try_from(at).unwrap())));
            }
        }
        let to_confirm = |own: &Place| slot_of(&world.procedure, &case, *own).to_confirm;
        withdrawn.retain(|own| !to_confirm(own));
        for own in &withdrawn {
            *slot(&world.procedure, &mut case, *own) = Answer::default();
        }
        let mut expected = assess(&world.procedure, &case);
        for question in &mut assessment.questions {
            if let Asked::Field(place) = question.about && withdrawn.contains(&place) {
                prop_assert_eq!(question.state, QuestionState::NoLongerOffered);
                question.state = QuestionState::Open;
            }
        }
        expected.shelf.clone_from(&assessment.shelf);
        prop_assert_eq!(assessment, expected);
    }

    #[test]
    fn rule_6_a_value_is_offered_once_where_nothing_stands(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let (case, assessment) = (world.case(), world.assess());
        for (place, _) in assessment.places(&world.procedure) {
            let own = path(&world.procedure, &case, place).unwrap();
            let offered = offer(&world.procedure, &world.dossier, &case, &assessment, place);
            if world.dossier.answers.contains_key(&own) {
                prop_assert_eq!(offered, None, "answered or emptied before");
                continue;
            }
            let fill = world.procedure.form.field(place.field).unwrap().fill.map(|own| own.from);
            let from = fill.and_then(|own| path(&world.procedure, &case, Place::of(own)));
            let held = from.as_ref().and_then(|own| world.dossier.answers.get(own)?.entry.clone());
            let value = held.filter(|own| {
                matches!(own, Entry::Text(_) | Entry::Chosen(_) | Entry::Address(_))
                    && assessment.relevance[fill.unwrap().at()] == Tri::True
            });
            let expected = value.map(|own| (own, Source::Field(from.unwrap())));
            prop_assert_eq!(offered.map(|own| (own.entry, own.source)), expected);
        }
    }

    #[test]
    fn rule_7_items_keep_their_identity(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = world(&mut dice);
        let list = world.procedure.form.sections.iter().position(|own| own.repeat.is_some());
        prop_assume!(list.is_some());
        let list = list.unwrap();
        let name = world.procedure.form.sections[list].id.clone();
        let mut given: Vec<u32> = world.dossier.lists.get(&name).map_or_else(Vec::new, |own| own.ids.clone());
        for _ in 0..10 {
            let before = world.case().answers.lists[list].clone();
            let edit = match before.items.first() {
                Some(item) if dice.chance(40) => Edit::Remove { list: name.clone(), item: item.id },
                Some(_) | None => Edit::Add(name.clone()),
            };
            world.edit(edit.clone());
            let after = world.case().answers.lists[list].clone();
            for item in &after.items {
                match before.items.iter().find(|own| own.id == item.id) {
                    Some(own) => {
                        let states = |item: &camtay::dossier::case::Item| -> Vec<State> {
                            item.slots.iter().map(|slot| slot.state.clone()).collect()
                        };
                        prop_assert_eq!(states(own), states(item));
                    }
                    None => prop_assert!(!given.contains(&item.id), "an id is never given twice"),
                }
                given.push(item.id);
            }
        }
    }

    #[test]
    fn rule_8_any_acceptable_alternative_is_enough(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let (case, assessment) = (world.case(), world.assess());
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        for (document, own) in (0_u16..).zip(&world.procedure.documents) {
            for (at, alternative) in (0_u16..).zip(&own.one_of) {
                if holds(&known, alternative.when) == Tri::False {
                    continue;
                }
                let paper = PaperIx { document, alternative: Some(at) };
                let mut marked = case.clone();
                marked.papers.marks.retain(|(other, _)| *other != paper);
                marked.papers.marks.push((paper, Mark::Ok));
                let after = assess(&world.procedure, &marked);
                if holds_still(&world.procedure, &marked, alternative.when) {
                    prop_assert_eq!(after.found[usize::from(document)], Found::Ok);
                }
            }
            if own.one_of.is_empty() {
                let paper = PaperIx { document, alternative: None };
                let expected = match case.papers.mark(paper) {
                    None => Found::Unseen,
                    Some(Mark::Ok) => Found::Ok,
                    Some(Mark::Wrong { .. }) => Found::Wrong,
                    Some(Mark::Later) => Found::Later,
                };
                prop_assert_eq!(assessment.found[usize::from(document)], expected);
            }
        }
    }

    #[test]
    fn rule_9_needed_and_not_needed_never_change_by_answering(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = World::after(&mut dice, 0);
        let mut before = world.assess();
        for _ in 0..60 {
            let Some(edit) = world.forward(&mut dice) else { break };
            world.edit(edit.clone());
            let after = world.assess();
            for (was, is) in before.needs.iter().zip(&after.needs) {
                match was {
                    Need::Needed | Need::NotNeeded => {
                        prop_assert_eq!(was, is, "{:?}", edit);
                    }
                    Need::Waived => prop_assert!(matches!(is, Need::Waived | Need::NotNeeded)),
                    Need::Maybe => {}
                }
            }
            before = after;
        }
    }

    #[test]
    fn rule_9_need_is_needed_and_not_waived(seed in bytes()) {
        let world = world(&mut Dice::new(seed));
        let (case, assessment) = (world.case(), world.assess());
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        for (own, need) in world.procedure.documents.iter().zip(&assessment.needs) {
            let needed = holds(&known, own.needed);
            let waived = own.waived.as_ref().map_or(Tri::False, |own| at(&known, own.when).tri());
            let expected = match (needed, needed.and(!waived)) {
                (_, Tri::True) => Need::Needed,
                (_, Tri::Unknown) => Need::Maybe,
                (Tri::False, Tri::False) => Need::NotNeeded,
                (_, Tri::False) => Need::Waived,
            };
            prop_assert_eq!(*need, expected);
        }
    }

    #[test]
    fn rule_10_what_is_not_asked_changes_nothing(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let world = world(&mut dice);
        // An answer on the shelf that such a value brings back has to be confirmed all the same.
        let case = without_marks(&world.case());
        let assessment = assess(&world.procedure, &case);
        let asked = |place: Place| assessment.questions.iter().any(|q| q.about == Asked::Field(place));
        let outcome = matches!(assessment.verdict, Verdict::Outcome(..));
        if outcome {
            prop_assert!(assessment.questions.iter().all(|q| q.state == QuestionState::ToConfirm));
        }
        let triage = world.procedure.triage().unwrap();
        for (index, field) in world.procedure.form.fields_of(triage) {
            let place = Place::of(index);
            let open = slot_of(&world.procedure, &case, place).state == State::Open;
            let relevant = relevance(&world.procedure, &assessment, place) == Tri::True;
            if !open || !relevant || asked(place) || field.kind == Kind::Computed {
                continue;
            }
            let mut answered = case.clone();
            let entry = if dice.chance(20) { Entry::Later } else { any_value(&mut dice, field.kind) };
            slot(&world.procedure, &mut answered, place).state =
                camtay::dossier::bind::state(field, &entry);
            let after = assess(&world.procedure, &answered);
            prop_assert_eq!(after.verdict, assessment.verdict);
            if !outcome {
                let brought = |need: &Need| match need {
                    Need::Waived | Need::NotNeeded => Need::NotNeeded,
                    Need::Needed | Need::Maybe => *need,
                };
                let needs = after.needs.iter().map(brought);
                prop_assert!(needs.eq(assessment.needs.iter().map(brought)));
                prop_assert_eq!(&after.sums, &assessment.sums);
            }
        }
    }

    #[test]
    fn rule_10_only_what_something_open_hangs_on_is_asked(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = World::after(&mut dice, 5);
        for _ in 0..dice.below(40) {
            let Some(edit) = world.confirm_or_forward(&mut dice) else { break };
            world.edit(edit);
        }
        let (case, assessment) = (world.case(), world.assess());
        let form = &world.procedure.form;
        prop_assume!(form.sections.iter().all(|own| own.repeat.is_none()));
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        let open = roots(&world.procedure).filter(|node| at(&known, *node) == Known::Unknown);
        let (leaves, _) = reach(&world.procedure.program, &open.collect::<Vec<_>>());
        for question in &assessment.questions {
            let Asked::Field(place) = question.about else { continue };
            if form.field(place.field).unwrap().section == 0
                && question.state != QuestionState::ToConfirm
            {
                prop_assert!(leaves.contains(&Leaf::Field(place.field)), "{:?}", place);
            }
        }
    }

    #[test]
    fn rule_12_the_slip_is_complete(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = World::after(&mut dice, 10);
        for _ in 0..80 {
            let Some(edit) = world.confirm_or_forward(&mut dice) else { break };
            world.edit(edit);
        }
        let assessment = world.assess();
        prop_assume!(assessment.verdict == Verdict::Supplement);
        let case = world.case();
        if let Some(mended) = mend(&mut dice, &world.procedure, &case, &assessment) {
            let after = assess(&world.procedure, &mended);
            let settled = !after.needs.contains(&Need::Maybe)
                && form_relevance(&world.procedure, &after).all(|own| own != Tri::Unknown)
                && outcomes_are_decided(&world.procedure, &mended);
            if settled
                && after.relevance == assessment.relevance
                && after.items == assessment.items
                && after.needs == assessment.needs
                && after.questions.is_empty()
            {
                let fine = matches!(after.verdict, Verdict::Ready | Verdict::Review)
                    || matches!(after.verdict, Verdict::Outcome(..));
                prop_assert!(fine, "{:?}", after);
            }
        }
    }

    #[test]
    fn rule_13_the_preview_is_the_effect(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = world(&mut dice);
        for _ in 0..10 {
            let Some(edit) = world.any_edit(&mut dice) else { continue };
            let (old_case, was) = (world.case(), world.assess());
            let change = preview(&world.procedure, &world.desk, &world.dossier, edit.clone());
            let event = world.edit(edit);
            let (new_case, is) = (world.case(), world.assess());
            prop_assert_eq!(change.verdict, (was.verdict, is.verdict));
            prop_assert_eq!(change.sums.is_some(), was.sums != is.sums);
            prop_assert_eq!(change.processing.is_some(), was.processing != is.processing);
            prop_assert_eq!(change.shelved.as_slice(), event.shelves());
            let shelf = |case: &Case, assessment: &Assessment| -> Vec<_> {
                let places = assessment.shelf.iter();
                places.map(|own| path(&world.procedure, case, *own).unwrap()).collect()
            };
            let (shelf_was, shelf_is) = (shelf(&old_case, &was), shelf(&new_case, &is));
            let expected: Vec<_> =
                shelf_is.into_iter().filter(|own| !shelf_was.contains(own)).collect();
            prop_assert_eq!(event.shelves(), expected.as_slice());
            for (at, (one, other)) in was.needs.iter().zip(&is.needs).enumerate() {
                let told = change.papers.iter().find(|(own, _, _)| usize::from(*own) == at);
                prop_assert_eq!(told.map(|(_, a, b)| (*a, *b)), (one != other).then_some((*one, *other)));
            }
            let names = |case: &Case, assessment: &Assessment| -> Vec<_> {
                let places = assessment.places(&world.procedure);
                let shown = places.filter(|(_, own)| *own == Tri::True);
                shown.map(|(own, _)| path(&world.procedure, case, own).unwrap()).collect()
            };
            let (shown_was, shown_is) = (names(&old_case, &was), names(&new_case, &is));
            let come = shown_is.iter().filter(|own| !shown_was.contains(own)).count();
            let gone = shown_was.iter().filter(|own| !shown_is.contains(own)).count();
            prop_assert_eq!((change.come.len(), change.gone.len()), (come, gone));
            for own in &change.shelved {
                prop_assert!(world.dossier.answers[own].to_confirm);
            }
        }
    }

    #[test]
    fn rule_13_the_log_tells_the_same_dossier(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let world = world(&mut dice);
        let channel = world.dossier.channel;
        let mut again = Dossier::fold(&world.log);
        again.channel = channel;
        prop_assert_eq!(again, world.dossier);
    }

    #[test]
    fn rule_15_the_verdict_is_the_first_that_holds(seed in bytes()) {
        let mut dice = Dice::new(seed);
        let mut world = world(&mut dice);
        for _ in 0..dice.below(60) {
            let Some(edit) = world.confirm_or_forward(&mut dice) else { break };
            world.edit(edit);
        }
        let (case, assessment) = (world.case(), world.assess());
        let view = View { procedure: &world.procedure, case: &case };
        let known = evaluate(&world.procedure.program, &view, None);
        let outcomes = world.procedure.outcomes.iter().map(|own| (at(&known, own.when).tri(), own.verdict));
        let mut first = (0_u16..).zip(outcomes).filter(|(_, (tri, _))| *tri != Tri::False);
        let next = first.next();
        if let Some((index, (Tri::True, turn))) = next {
            prop_assert_eq!(assessment.verdict, Verdict::Outcome(turn, index));
            return Ok(());
        }
        prop_assert!(!matches!(assessment.verdict, Verdict::Outcome(..)));
        let papers = world.procedure.documents.iter().zip(&assessment.needs).zip(&assessment.found);
        let handed = papers.filter(|((own, need), _)| own.hand_in != HandIn::Lookup && **need == Need::Needed);
        let unseen = handed.clone().any(|(_, found)| *found == Found::Unseen);
        let faulty = handed.clone().any(|(_, found)| matches!(found, Found::Wrong | Found::Later));
        if unseen || !assessment.questions.is_empty() {
            prop_assert_eq!(assessment.verdict, Verdict::Undecided);
            return Ok(());
        }
        let blocked = faulty || assessment.problems.iter().any(|problem| {
            !matches!(problem, Problem::Check { level: Level::Warn | Level::Note, .. })
        });
        let maybe = assessment.needs.contains(&Need::Maybe)
            || next.is_some()
            || form_relevance(&world.procedure, &assessment).any(|own| own == Tri::Unknown);
        match assessment.verdict {
            Verdict::Outcome(..) => prop_assert!(false),
            Verdict::Undecided => prop_assert!(maybe),
            Verdict::Supplement => prop_assert!(blocked),
            Verdict::Review => prop_assert!(!blocked),
            Verdict::Ready => prop_assert!(!blocked && !maybe),
        }
    }
}

/// The case with every answer confirmed.
fn without_marks(case: &Case) -> Case {
    let mut case = case.clone();
    let items = case.answers.lists.iter_mut().flat_map(|list| &mut list.items);
    let slots = items.flat_map(|item| &mut item.slots).chain(&mut case.answers.slots);
    slots.for_each(|slot| slot.to_confirm = false);
    case
}

fn relevance(procedure: &Procedure, assessment: &Assessment, place: Place) -> Tri {
    assessment.relevance_at(procedure, place).unwrap()
}

/// Everything a procedure decides, as conditions and amounts.
fn roots(procedure: &Procedure) -> impl Iterator<Item = NodeIx> + '_ {
    let outcomes = procedure.outcomes.iter().map(|own| own.when);
    let papers = procedure.documents.iter().flat_map(|own| {
        let waiver = own.waived.as_ref().map(|waiver| waiver.when);
        let alternatives = own.one_of.iter().filter_map(|one| one.when);
        own.needed.into_iter().chain(waiver).chain(alternatives)
    });
    let fields = procedure.form.fields.iter().flat_map(|own| {
        own.when.into_iter().chain(own.options.iter().filter_map(|option| option.when))
    });
    let checks = procedure.checks.iter().flat_map(|own| own.when.into_iter().chain([own.ensure]));
    let terms = &procedure.terms;
    let fees = terms.sums.iter().flat_map(|own| own.value.when.into_iter().chain(own.value.amount));
    let times = terms.processing.iter().filter_map(|own| own.value.when);
    let deadlines = terms.deadlines.iter().filter_map(|own| own.when);
    outcomes.chain(papers).chain(fields).chain(checks).chain(fees).chain(times).chain(deadlines)
}

/// The relevance of the form's fields; of repeated sections as a whole, and of every item.
fn form_relevance<'a>(
    procedure: &'a Procedure,
    assessment: &'a Assessment,
) -> impl Iterator<Item = Tri> + 'a {
    let fields = procedure.form.fields.iter().zip(&assessment.relevance);
    let fields = fields.filter(|(field, _)| field.section > 0).map(|(_, own)| *own);
    fields.chain(assessment.items.iter().flatten().flatten().copied())
}

/// The slot at a place, found the slow way.
pub(crate) fn slot<'a>(procedure: &Procedure, case: &'a mut Case, place: Place) -> &'a mut Answer {
    let section = procedure.form.field(place.field).unwrap().section;
    match place.item {
        None => &mut case.answers.slots[place.field.at()],
        Some(item) => {
            let start = procedure.form.sections[usize::from(section)].fields.start;
            let items = &mut case.answers.lists[usize::from(section)].items;
            &mut items[usize::from(item)].slots[place.field.at() - usize::from(start)]
        }
    }
}

fn slot_of(procedure: &Procedure, case: &Case, place: Place) -> Answer {
    slot(procedure, &mut case.clone(), place).clone()
}

fn is_about(edit: &Edit, path: &camtay::dossier::path::Path) -> bool {
    match edit {
        Edit::Answer { path: own, .. } | Edit::Clear(own) | Edit::Confirm(own) => own == path,
        _ => false,
    }
}

/// A path whose answer was given anew needs no confirmation.
fn answered_anew(dossier: &Dossier, path: &camtay::dossier::path::Path) -> bool {
    dossier.answers.get(path).is_none_or(|held| !held.to_confirm)
}

fn holds_still(procedure: &Procedure, case: &Case, when: Option<NodeIx>) -> bool {
    let view = View { procedure, case };
    holds(&evaluate(&procedure.program, &view, None), when) != Tri::False
}

fn outcomes_are_decided(procedure: &Procedure, case: &Case) -> bool {
    let view = View { procedure, case };
    let known = evaluate(&procedure.program, &view, None);
    procedure.outcomes.iter().all(|own| at(&known, own.when).tri() != Tri::Unknown)
}

/// Puts anything anywhere.
fn deface(dice: &mut Dice, case: &mut Case) {
    let values = [
        Value::Int(i64::MAX),
        Value::Int(i64::MIN),
        Value::Option(900),
        Value::Options(vec![7, 9].into()),
        Value::Text("\u{1b}[31m".into()),
        Value::Date(jiff::civil::Date::MIN),
        Value::Date(jiff::civil::Date::MAX),
    ];
    let slots = case.answers.slots.len();
    let value = dice.one(&values).clone();
    case.answers.slots[dice.below(slots)] =
        Answer { state: State::Value(value), to_confirm: dice.chance(50) };
    case.channel = dice.one(&Channel::ALL).0;
    match dice.below(6) {
        0 => case.answers.slots.truncate(slots - 1),
        1 => case.answers.lists.truncate(1),
        2 => case.today = jiff::civil::Date::MAX,
        3 => case.papers.marks.push((PaperIx { document: 99, alternative: None }, Mark::Later)),
        _ => {}
    }
    if case.answers.slots.is_empty() {
        case.answers.slots.push(Answer::default());
    }
}

/// Every named defect mended: papers right, values replaced by ones that pass.
fn mend(
    dice: &mut Dice,
    procedure: &Procedure,
    case: &Case,
    assessment: &Assessment,
) -> Option<Case> {
    let mut mended = case.clone();
    // Papers first: a value has to pass its checks beside them.
    let is_paper =
        |own: &Problem| matches!(own, Problem::WrongPaper { .. } | Problem::LaterPaper { .. });
    let (papers, values): (Vec<Problem>, Vec<Problem>) =
        assessment.problems.iter().partition(|own| is_paper(own));
    let problems = [papers, values].concat();
    for (at_problem, problem) in problems.iter().enumerate() {
        let rest = &problems[at_problem + 1..];
        match problem {
            Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
                mended.papers.marks.retain(|(own, _)| own.document != paper.document);
                let own = PaperIx { document: paper.document, alternative: None };
                mended.papers.marks.push((own, Mark::Ok));
            }
            Problem::Check { at, .. } | Problem::LaterValue { at } => {
                let field = procedure.form.field(at.field)?;
                if field.kind == Kind::Computed {
                    return None;
                }
                let passes = |case: &Case| {
                    let left = assess(procedure, case).problems;
                    left.iter().all(|own| rest.contains(own))
                };
                let tries = (0..40).map(|_| any_value(dice, field.kind));
                let found = tries.into_iter().find_map(|entry| {
                    let mut attempt = mended.clone();
                    slot(procedure, &mut attempt, *at).state =
                        camtay::dossier::bind::state(field, &entry);
                    passes(&attempt).then_some(attempt)
                });
                mended = found?;
            }
            Problem::ItemCount { .. } => return None,
        }
    }
    Some(mended)
}

impl World {
    /// What an officer does who wants to finish.
    pub(crate) fn confirm_or_forward(&self, dice: &mut Dice) -> Option<Edit> {
        let (case, assessment) = (self.case(), self.assess());
        let first = assessment.questions.first();
        if let Some(question) = first
            && question.state != QuestionState::Open
            && let Asked::Field(place) = question.about
        {
            let path = path(&self.procedure, &case, place).unwrap();
            return Some(match question.state {
                QuestionState::ToConfirm => Edit::Confirm(path),
                QuestionState::NoLongerOffered | QuestionState::Open => {
                    let field = self.procedure.form.field(place.field).unwrap();
                    let entry = any_value(dice, field.kind);
                    Edit::Answer { path, entry, source: Source::Typed }
                }
            });
        }
        self.forward(dice)
    }
}
