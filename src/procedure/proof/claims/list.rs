//! The claims, part by part of a definition.

use super::{Claim, FALSE, Most, Prover, Side, Spot, Test, channels, everywhere};
use crate::procedure::expression::evaluate::{Known, holds};
use crate::procedure::expression::{NodeIx, Tri};
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, FieldIx, Repeat, Section};
use crate::procedure::paper::Document;
use crate::procedure::proof::Witness;
use crate::procedure::proof::diagram::{Diagram, Join, TooLarge, Turn};
use crate::procedure::proof::witness::Found;
use crate::procedure::rule::{Channel, Check, Level, Row};

/// Claims made one after another, unless they grow too large.
type Claimed = Result<(), TooLarge>;

const WHEN: Side = Side::Key("when");
/// Every outcome.
const ALL: usize = usize::MAX;
const NEEDED: Side = Side::Key("needed");

impl Prover<'_> {
    /// Everything that belongs to the procedure's own program.
    pub(super) fn procedure(&mut self) -> Claimed {
        self.facts()?;
        self.sections()?;
        self.offers()?;
        self.outcomes()?;
        self.papers()?;
        self.terms()?;
        self.checks(None)?;
        self.steps()?;
        self.questions()
    }

    /// Everything that belongs to one item of a repeated section.
    pub(super) fn items(&mut self, repeat: &Repeat) -> Claimed {
        let form = &self.procedure.form;
        let sections = (0_u8..).zip(&form.sections);
        let own = sections.into_iter().find(|(_, own)| own.repeat.as_ref() == Some(repeat));
        let Some((index, section)) = own else {
            return Ok(());
        };
        self.fields(section, None)?;
        self.offers()?;
        self.checks(Some(index))
    }

    fn facts(&mut self) -> Claimed {
        for (index, fact) in (0_u16..).zip(&self.procedure.facts) {
            let place = (Spot::Fact(index), Side::Key("is"));
            self.condition(place, fact.is, None, Claim::NeverTrue)?;
        }
        Ok(())
    }

    fn sections(&mut self) -> Claimed {
        for (index, section) in (0_u8..).zip(&self.procedure.form.sections) {
            if let Some(when) = section.when {
                let place = (Spot::Section(index), WHEN);
                self.condition(place, when, None, Claim::Unreachable)?;
                self.decided(place, when, None, ALL)?;
            }
            if section.repeat.is_none() {
                self.fields(section, section.when)?;
            }
        }
        Ok(())
    }

    /// The relevance of a section's fields where the section itself is relevant.
    fn fields(&mut self, section: &Section, within: Option<NodeIx>) -> Claimed {
        for (index, field) in self.procedure.form.fields_of(section) {
            let own = field.when.filter(|when| Some(*when) != within);
            if let Some(when) = own {
                let place = (Spot::Field(index), WHEN);
                self.condition(place, when, within, Claim::Unreachable)?;
                self.decided(place, when, within, ALL)?;
            }
            if let Some(when) = field.fill.and_then(|own| own.when) {
                let place = (Spot::Field(index), Side::Key("fill"));
                self.condition(place, when, field.when, Claim::NeverTrue)?;
            }
        }
        Ok(())
    }

    /// Every option can be offered, and where a choice is asked one of them is.
    fn offers(&mut self) -> Claimed {
        let offers = &self.world.program.offers;
        for offer in offers {
            if !self.has(offer.field) {
                continue;
            }
            let relevant = self.procedure.form.field(offer.field).and_then(|own| own.when);
            for (option, when) in (0_u16..).zip(&offer.when) {
                if let Some(when) = when {
                    let place = (Spot::Option(offer.field, option), WHEN);
                    self.condition(place, *when, relevant, Claim::Unreachable)?;
                }
            }
            if offer.when.iter().all(Option::is_some) {
                let whens: Vec<NodeIx> = offer.when.iter().flatten().copied().collect();
                self.some_option(offer.field, relevant, &whens)?;
            }
        }
        Ok(())
    }

    fn some_option(
        &mut self,
        field: FieldIx,
        relevant: Option<NodeIx>,
        whens: &[NodeIx],
    ) -> Claimed {
        let mut wanted = self.is(relevant, Tri::True)?;
        for when in whens {
            let refused = self.is(Some(*when), Tri::False)?;
            wanted = self.both(wanted, refused)?;
        }
        wanted = self.both(wanted, self.on)?;
        let outcomes = self.outcomes;
        let test = |known: &[Known<'_>]| {
            let ended = outcomes.iter().any(|own| holds(known, Some(own.when)) == Tri::True);
            let none = whens.iter().all(|own| holds(known, Some(*own)) == Tri::False);
            none && !ended && holds(known, relevant) == Tri::True
        };
        let place = (Spot::Field(field), Side::Key("options"));
        if let Found::Case(draft) = self.possible(place, wanted, &test)? {
            let witness = self.shown(*draft, &test);
            self.say(place.0, place.1, Claim::NoOption(witness));
        }
        Ok(())
    }

    fn outcomes(&mut self) -> Claimed {
        let outcomes = self.outcomes;
        let whens: Vec<NodeIx> = outcomes.iter().map(|own| own.when).collect();
        for (index, own) in (0_u16..).zip(outcomes) {
            let place = (Spot::Outcome(index), WHEN);
            self.condition(place, own.when, None, Claim::Unreachable)?;
            self.decided(place, own.when, None, usize::from(index))?;
            let earlier = whens.get(..usize::from(index)).unwrap_or_default();
            self.first(index, own.when, earlier)?;
            self.overlaps(index, &whens)?;
        }
        Ok(())
    }

    /// The outcome is the first that holds in some case.
    fn first(&mut self, index: u16, own: NodeIx, earlier: &[NodeIx]) -> Claimed {
        if self.findings.iter().any(|found| found.spot == Spot::Outcome(index)) {
            return Ok(());
        }
        let mut wanted = self.is(Some(own), Tri::True)?;
        let mut shadow = None;
        for (before, when) in (0_u16..).zip(earlier) {
            let not = self.is(Some(*when), Tri::False)?;
            let left = self.both(wanted, not)?;
            let left = self.both(left, self.valid)?;
            if self.world.diagrams.constant(left) == Some(FALSE) {
                shadow = Some(before);
                break;
            }
            wanted = left;
        }
        if let Some(before) = shadow {
            self.settled += 1;
            self.say(Spot::Outcome(index), WHEN, Claim::Shadowed(before));
            return Ok(());
        }
        let test = |known: &[Known<'_>]| {
            let none = earlier.iter().all(|own| holds(known, Some(*own)) == Tri::False);
            none && holds(known, Some(own)) == Tri::True
        };
        self.possible((Spot::Outcome(index), WHEN), wanted, &test).map(drop)
    }

    /// Tells with which earlier outcomes that lead elsewhere this one is true.
    fn overlaps(&mut self, index: u16, whens: &[NodeIx]) -> Claimed {
        let outcomes = self.outcomes;
        let Some(own) = outcomes.get(usize::from(index)) else {
            return Ok(());
        };
        let (mut with, mut first) = (Vec::new(), None);
        for (before, one) in (0_u16..).zip(outcomes.iter().take(usize::from(index))) {
            if (one.verdict, &one.go_to) == (own.verdict, &own.go_to) {
                continue;
            }
            if let Some(witness) = self.overlap(index, before, whens)? {
                with.push(before);
                first = first.or(Some(witness));
            }
        }
        if let Some(witness) = first {
            self.say(Spot::Outcome(index), WHEN, Claim::Overlaps(with, witness));
        }
        Ok(())
    }

    /// A case in which the outcome and an earlier one hold, with none before that.
    fn overlap(
        &mut self,
        index: u16,
        before: u16,
        whens: &[NodeIx],
    ) -> Result<Option<Witness>, TooLarge> {
        let pick = |at: u16| whens.get(usize::from(at)).copied();
        let (own, one) = (pick(index), pick(before));
        let (mut wanted, other) = (self.is(own, Tri::True)?, self.is(one, Tri::True)?);
        wanted = self.both(wanted, other)?;
        let earlier = whens.get(..usize::from(before)).unwrap_or_default();
        for when in earlier {
            let not = self.is(Some(*when), Tri::False)?;
            wanted = self.both(wanted, not)?;
        }
        let test = |known: &[Known<'_>]| {
            let none = earlier.iter().all(|own| holds(known, Some(*own)) == Tri::False);
            none && holds(known, own) == Tri::True && holds(known, one) == Tri::True
        };
        let found = self.possible((Spot::Outcome(index), WHEN), wanted, &test)?;
        Ok(match found {
            Found::Case(draft) => Some(self.shown(*draft, &test)),
            Found::Never | Found::Perhaps => None,
        })
    }

    fn papers(&mut self) -> Claimed {
        for (index, paper) in (0_u16..).zip(&self.procedure.documents) {
            let spot = Spot::Document(index);
            if let Some(needed) = paper.needed {
                self.condition((spot, NEEDED), needed, None, Claim::Unreachable)?;
                self.decided((spot, NEEDED), needed, None, ALL)?;
            }
            self.waiver(index, paper)?;
            for (at, own) in (0_u16..).zip(&paper.one_of) {
                if let Some(when) = own.when {
                    let place = (Spot::Alternative(index, at), WHEN);
                    self.condition(place, when, paper.needed, Claim::Unreachable)?;
                }
            }
        }
        Ok(())
    }

    fn waiver(&mut self, index: u16, paper: &Document) -> Claimed {
        let Some(waiver) = &paper.waived else {
            return Ok(());
        };
        let place = (Spot::Waiver(index), WHEN);
        let unreachable = self.never(place, Some(waiver.when), Tri::True, paper.needed)?;
        if unreachable {
            self.say(place.0, place.1, Claim::WaiverUnreachable);
        } else if self.never(place, Some(waiver.when), Tri::False, paper.needed)?
            && self.never(place, Some(waiver.when), Tri::Unknown, paper.needed)?
        {
            self.say(place.0, place.1, Claim::AlwaysWaived);
        }
        self.decided(place, waiver.when, paper.needed, ALL)
    }

    fn terms(&mut self) -> Claimed {
        let terms = &self.procedure.terms;
        let fees: Vec<_> = terms.sums.iter().map(|row| (row.value.when, held(row))).collect();
        let items: Vec<_> = terms.sums.iter().map(|row| row.value.item.as_deref()).collect();
        for (index, (when, _)) in (0_u16..).zip(&fees) {
            let item = items.get(usize::from(index));
            let earlier = fees.iter().zip(&items).take(usize::from(index));
            let earlier = earlier.filter(|(_, own)| Some(*own) == item).map(|(row, _)| row.clone());
            self.row(Spot::Sum(index), *when, &earlier.collect::<Vec<_>>())?;
        }
        let times: Vec<_> =
            terms.processing.iter().map(|row| (row.value.when, held(row))).collect();
        for (index, (when, _)) in (0_u16..).zip(&times) {
            let earlier = times.get(..usize::from(index)).unwrap_or_default();
            self.row(Spot::Processing(index), *when, earlier)?;
        }
        for (index, own) in (0_u16..).zip(&terms.deadlines) {
            if let Some(when) = own.when {
                self.condition((Spot::Deadline(index), WHEN), when, None, Claim::NeverTrue)?;
                self.decided((Spot::Deadline(index), WHEN), when, None, ALL)?;
            }
        }
        Ok(())
    }

    /// A row holds in some case in which no earlier row of its kind does.
    fn row(&mut self, spot: Spot, when: Option<NodeIx>, earlier: &[EarlierRow]) -> Claimed {
        if let Some(when) = when {
            self.condition((spot, WHEN), when, None, Claim::NeverTrue)?;
            self.decided((spot, WHEN), when, None, ALL)?;
        }
        let mut wanted = self.is(when, Tri::True)?;
        for (own, held) in earlier {
            let Some(channels) = held else { continue };
            let holds = self.is(*own, Tri::True)?;
            let channel = self.world.channel(channels)?;
            let holds = self.both(holds, channel)?;
            let not = self.world.diagrams.turn(Turn::Not, holds)?;
            wanted = self.both(wanted, not)?;
        }
        let wanted = self.both(wanted, self.valid)?;
        if !earlier.is_empty() && self.never_at_all(wanted) && !self.said_of(spot) {
            self.say(spot, WHEN, Claim::RowUnreachable);
        }
        Ok(())
    }

    /// Whether the diagram is true nowhere; a claim settled without a witness.
    fn never_at_all(&mut self, wanted: Diagram) -> bool {
        self.settled += 1;
        self.world.diagrams.constant(wanted) == Some(FALSE)
    }

    fn said_of(&self, spot: Spot) -> bool {
        self.findings.iter().any(|found| found.spot == spot)
    }

    /// Every check is made in some case, can hold and can fail.
    fn checks(&mut self, section: Option<u8>) -> Claimed {
        let form = &self.procedure.form;
        for (index, check) in (0_u16..).zip(&self.procedure.checks) {
            let own = form.field(check.at).map(|own| own.section);
            let repeated = own.and_then(|own| form.sections.get(usize::from(own)));
            let repeated = repeated.is_some_and(|own| own.repeat.is_some());
            if (section.is_none() && !repeated) || (section.is_some() && own == section) {
                self.check(index, check)?;
            }
        }
        Ok(())
    }

    fn check(&mut self, index: u16, check: &Check) -> Claimed {
        let spot = Spot::Check(index);
        if let Some(when) = check.when {
            self.condition((spot, WHEN), when, None, Claim::NeverTrue)?;
        }
        let relevant = self.procedure.form.field(check.at).and_then(|own| own.when);
        let place = (spot, Side::Key("ensure"));
        let test = |truth: Tri| {
            move |known: &[Known<'_>]| {
                let made = holds(known, check.when).and(holds(known, relevant));
                made == Tri::True && holds(known, Some(check.ensure)) == truth
            }
        };
        let made = self.is(check.when, Tri::True)?;
        let shown = self.is(relevant, Tri::True)?;
        let made = self.both(made, shown)?;
        let fails = self.is(Some(check.ensure), Tri::False)?;
        let fails = self.both(made, fails)?;
        if let Found::Never = self.possible(place, fails, &test(Tri::False) as Test<'_>)? {
            self.say(place.0, place.1, Claim::NeverFails);
        }
        let passes = self.is(Some(check.ensure), Tri::True)?;
        let passes = self.both(made, passes)?;
        let found = self.possible(place, passes, &test(Tri::True) as Test<'_>)?;
        // A note that always comes is a reminder, and meant.
        if let (Found::Never, Level::Block | Level::Warn) = (found, check.level) {
            self.say(place.0, place.1, Claim::AlwaysFails);
        }
        Ok(())
    }

    fn steps(&mut self) -> Claimed {
        for (index, step) in (0_u16..).zip(&self.procedure.portal.steps) {
            if let Some(when) = step.when {
                self.condition((Spot::Step(index), WHEN), when, None, Claim::NeverTrue)?;
            }
        }
        Ok(())
    }

    /// The most questions that are relevant at once while no outcome holds.
    fn questions(&mut self) -> Claimed {
        let on = self.both(self.on, self.valid)?;
        if self.never_at_all(on) {
            self.say(Spot::File, Side::Key("outcomes"), Claim::NobodyFiles);
        }
        self.most = Most {
            triage: self.most(on, |field| field.section == 0)?,
            all: self.most(on, |_| true)?,
            required: self.most(on, |field| !field.allow.blank)?,
        };
        Ok(())
    }

    /// How many of these questions are relevant at once, at most, while `on` is true.
    fn most(&mut self, on: Diagram, counts: impl Fn(&Field) -> bool) -> Result<u32, TooLarge> {
        let form = &self.procedure.form;
        let mut sum = self.world.diagrams.leaf(0)?;
        for section in form.sections.iter().filter(|own| own.repeat.is_none()) {
            let fields = form.fields_of(section).map(|(_, own)| own);
            for field in fields.filter(|own| own.kind != Kind::Computed && counts(own)) {
                let relevant = self.world.condition(field.when)?;
                let one = self.world.diagrams.turn(Turn::One, relevant)?;
                sum = self.world.diagrams.join(Join::Add, sum, one)?;
            }
        }
        let sum = self.world.diagrams.join(Join::Within, on, sum)?;
        Ok(u32::try_from(self.world.diagrams.greatest(sum).0).unwrap_or_default())
    }
}

/// A row's condition, and the ways of filing for which it holds everywhere and on every day.
type EarlierRow = (Option<NodeIx>, Option<Vec<Channel>>);

fn held<T>(row: &Row<T>) -> Option<Vec<Channel>> {
    everywhere(row).then(|| channels(row))
}
