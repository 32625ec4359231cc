//! The generator reaches what the laws are about.

use camtay::dossier::assessment::Need;
use camtay::procedure::field::Entry;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::dice::Dice;
use super::history::World;
use super::laws::bytes;

#[test]
fn generated_cases_are_deep_and_varied() {
    let mut runner = TestRunner::deterministic();
    let (mut deepest, mut shelf, mut repeat, mut waiver, mut unknown) = (0, 0, 0, 0, 0);
    let cases = 200;
    for _ in 0..cases {
        let mut dice = Dice::new(bytes().new_tree(&mut runner).unwrap().current());
        let steps = 10 + dice.below(50);
        let world = World::after(&mut dice, steps);
        let assessment = world.assess();
        deepest = deepest.max(world.texts.iter().map(|text| depth(text)).max().unwrap_or(0));
        shelf += usize::from(!assessment.shelf.is_empty());
        repeat += usize::from(world.dossier.lists.values().any(|list| !list.ids.is_empty()));
        waiver += usize::from(assessment.needs.contains(&Need::Waived));
        let entries = world.dossier.answers.values().filter_map(|held| held.entry.as_ref());
        unknown += usize::from(entries.into_iter().any(|entry| *entry == Entry::Unknown));
    }
    println!(
        "of {cases} cases: depth {deepest}, shelf {shelf}, repeat {repeat}, waiver {waiver}, unknown {unknown}"
    );
    assert!(deepest >= 4);
    for share in [shelf, repeat, waiver, unknown] {
        assert!(share * 10 >= cases, "{share} of {cases}");
    }
}

/// How deep the brackets of a condition are nested.
fn depth(text: &str) -> usize {
    let mut depth: usize = 0;
    let mut deepest = 0;
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest + 1
}
