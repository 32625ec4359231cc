//! What is claimed of a definition: every condition can be met and can fail, every part can be
//! reached, every case is decided.

mod list;
mod shown;

use jiff::civil::Date;

use super::axis::ordinal;
use super::diagram::{Built, Diagram, FALSE, Join, TRUE, TooLarge, Turn, UNKNOWN};
use super::draft::Draft;
use super::witness::{Found, TRIES, Test, find, pruned};
use super::world::World;
use super::{Claim, Finding, Most, Proof, Witness};
use crate::procedure::Procedure;
use crate::procedure::expression::evaluate::{Known, at, holds};
use crate::procedure::expression::{NodeIx, Op, Program, Tri};
use crate::procedure::form::FieldIx;
use crate::procedure::rule::{Channel, Outcome, Row};
use crate::procedure::yaml::places::{Side, Spot};

/// Proves a definition and the items of its repeated sections.
pub(super) fn prove(procedure: &Procedure, today: Date) -> Proof {
    let mut proof = Proof::default();
    let span = procedure.head.in_force;
    let today = span.from.map_or(today, |from| today.max(from));
    let today = span.to.map_or(today, |to| today.min(to));
    let programs = procedure.form.sections.iter().filter_map(|own| own.repeat.as_ref());
    let programs = std::iter::once((&procedure.program, None))
        .chain(programs.map(|own| (&own.program, Some(own))));
    for (program, repeat) in programs {
        let outcomes = if repeat.is_none() { procedure.outcomes.as_slice() } else { &[] };
        let claimed = Prover::new(procedure, outcomes, program, today).and_then(|mut prover| {
            match repeat {
                None => prover.procedure()?,
                Some(repeat) => prover.items(repeat)?,
            }
            Ok(prover)
        });
        if let Ok(prover) = claimed {
            prover.add_to(&mut proof);
        } else {
            let (spot, side) = (Spot::File, Side::Name);
            proof.findings.push(Finding { spot, side, claim: Claim::TooLarge });
            proof.open += 1;
        }
    }
    proof
}

/// Claims about one program.
struct Prover<'a> {
    procedure: &'a Procedure,
    /// Those whose conditions are in this program.
    outcomes: &'a [Outcome],
    world: World<'a>,
    /// At no choice that is asked stands an option that is not offered while another is.
    valid: Diagram,
    /// No outcome ends the road.
    on: Diagram,
    usual: Draft,
    /// How many cases may still be tried.
    left: usize,
    findings: Vec<Finding>,
    settled: u32,
    open: u32,
    most: Most,
}

/// A condition of a part.
type Place = (Spot, Side);

impl<'a> Prover<'a> {
    fn new(
        procedure: &'a Procedure,
        outcomes: &'a [Outcome],
        program: &'a Program,
        today: Date,
    ) -> Result<Self, TooLarge> {
        let span = procedure.head.in_force;
        let bounds = (span.from.map(ordinal), span.to.map(ordinal));
        let mut world = World::new(program, &procedure.form, bounds)?;
        let valid = world.diagrams.leaf(TRUE)?;
        let on = valid;
        let usual = Draft::new(&procedure.form, today);
        let (findings, most) = (Vec::new(), Most::default());
        let mut prover = Self {
            procedure,
            outcomes,
            world,
            valid,
            on,
            usual,
            left: TRIES,
            findings,
            settled: 0,
            open: 0,
            most,
        };
        prover.on = prover.goes_on(outcomes)?;
        prover.valid = prover.offered()?;
        Ok(prover)
    }

    fn add_to(self, proof: &mut Proof) {
        proof.findings.extend(self.findings);
        proof.settled += self.settled;
        proof.open += self.open;
        proof.nodes += self.world.diagrams.len();
        if self.most.all > 0 {
            proof.most = self.most;
        }
    }

    /// Where none of these outcomes is true.
    fn goes_on(&mut self, outcomes: &[Outcome]) -> Built {
        let mut on = self.world.diagrams.leaf(TRUE)?;
        for own in outcomes {
            let ends = self.is(Some(own.when), Tri::True)?;
            let not = self.world.diagrams.turn(Turn::Not, ends)?;
            on = self.both(on, not)?;
        }
        Ok(on)
    }

    /// Where no choice that is asked stands at an option that is not offered while another is.
    fn offered(&mut self) -> Result<Diagram, TooLarge> {
        let mut valid = self.taken()?;
        for offer in &self.world.program.offers {
            let relevant = self.relevance(offer.field);
            let relevant = self.world.condition(relevant)?;
            let relevant = self.world.diagrams.turn(Turn::Is(TRUE), relevant)?;
            let mut refused = self.world.diagrams.leaf(FALSE)?;
            let mut any = self.world.diagrams.leaf(FALSE)?;
            for (option, when) in (0_u16..).zip(&offer.when) {
                let offered = self.world.condition(*when)?;
                let never = self.world.diagrams.turn(Turn::Is(FALSE), offered)?;
                let maybe = self.world.diagrams.turn(Turn::Not, never)?;
                any = self.world.diagrams.join(Join::Max, any, maybe)?;
                let stands = self.world.stands(offer.field, option)?;
                let both = self.world.diagrams.join(Join::Min, never, stands)?;
                refused = self.world.diagrams.join(Join::Max, refused, both)?;
            }
            let asked = self.both(relevant, self.on)?;
            let asked = self.both(asked, any)?;
            let refused = self.both(refused, asked)?;
            let kept = self.world.diagrams.turn(Turn::Not, refused)?;
            valid = self.world.diagrams.join(Join::Min, valid, kept)?;
        }
        Ok(valid)
    }

    /// Where the procedure takes the way of filing; everywhere where its author names none.
    fn taken(&mut self) -> Built {
        let named = &self.procedure.about.channels;
        if named.is_empty() {
            return self.world.diagrams.leaf(TRUE);
        }
        self.world.channel(named)
    }

    /// The relevance of a field, as this program knows it: a field of another program has a node of
    /// its own here.
    fn relevance(&self, field: FieldIx) -> Option<NodeIx> {
        let mut guards = self.world.program.ops.iter().filter_map(|op| {
            if let Op::Field { field: own, guard, .. } | Op::Known { field: own, guard, .. } = op {
                (*own == field).then_some(*guard)
            } else {
                None
            }
        });
        guards.next().flatten()
    }

    /// Whether the field's own conditions are in this program.
    fn has(&self, field: FieldIx) -> bool {
        let section = self.procedure.form.section_of(field);
        let repeat = section.and_then(|own| own.repeat.as_ref());
        let program = repeat.map_or(&self.procedure.program, |own| &own.program);
        std::ptr::eq(program, self.world.program)
    }

    /// Where the condition has this truth.
    fn is(&mut self, node: Option<NodeIx>, truth: Tri) -> Built {
        let own = self.world.condition(node)?;
        let leaf = match truth {
            Tri::False => FALSE,
            Tri::Unknown => UNKNOWN,
            Tri::True => TRUE,
        };
        self.world.diagrams.turn(Turn::Is(leaf), own)
    }

    fn both(&mut self, one: Diagram, other: Diagram) -> Built {
        self.world.diagrams.join(Join::Min, one, other)
    }

    /// Whether a case exists where `wanted` and `test` are true; counts the claim.
    fn possible(
        &mut self,
        (spot, side): Place,
        wanted: Diagram,
        test: Test<'_>,
    ) -> Result<Found, TooLarge> {
        let wanted = self.both(wanted, self.valid)?;
        let found = find(&self.world, wanted, &self.usual, (test, &mut self.left));
        if let Found::Perhaps = found {
            self.open += 1;
            self.say(spot, side, Claim::Open);
        } else {
            self.settled += 1;
        }
        Ok(found)
    }

    /// Whether no case makes `node` have this truth while `within` is true.
    fn never(
        &mut self,
        place: Place,
        node: Option<NodeIx>,
        truth: Tri,
        within: Option<NodeIx>,
    ) -> Result<bool, TooLarge> {
        let (wanted, context) = (self.is(node, truth)?, self.is(within, Tri::True)?);
        let wanted = self.both(wanted, context)?;
        let test =
            |known: &[Known<'_>]| holds(known, node) == truth && holds(known, within) == Tri::True;
        Ok(matches!(self.possible(place, wanted, &test)?, Found::Never))
    }

    /// Claims that a condition can be true and can be otherwise where `within` is true.
    fn condition(
        &mut self,
        (spot, side): Place,
        node: NodeIx,
        within: Option<NodeIx>,
        unreachable: Claim,
    ) -> Result<(), TooLarge> {
        if self.never((spot, side), Some(node), Tri::True, within)? {
            self.say(spot, side, unreachable);
        } else if self.never((spot, side), Some(node), Tri::False, within)?
            && self.never((spot, side), Some(node), Tri::Unknown, within)?
        {
            self.say(spot, side, Claim::AlwaysTrue);
        }
        Ok(())
    }

    /// Claims that a condition is decided once everything is said and none of the first `before`
    /// outcomes has ended the road.
    fn decided(
        &mut self,
        (spot, side): Place,
        node: NodeIx,
        within: Option<NodeIx>,
        before: usize,
    ) -> Result<(), TooLarge> {
        let outcomes = self.outcomes.get(..before).unwrap_or(self.outcomes);
        let (on, said) = (self.goes_on(outcomes)?, self.world.said()?);
        let (unknown, context) = (self.is(Some(node), Tri::Unknown)?, self.is(within, Tri::True)?);
        let wanted = self.both(unknown, context)?;
        let wanted = self.both(wanted, said)?;
        let wanted = self.both(wanted, on)?;
        let test = |known: &[Known<'_>]| {
            let ended = outcomes.iter().any(|own| at(known, own.when).tri() == Tri::True);
            let met = holds(known, within) == Tri::True;
            at(known, node).tri() == Tri::Unknown && met && !ended
        };
        if let Found::Case(draft) = self.possible((spot, side), wanted, &test)? {
            let witness = shown::whole(&self.world, &draft, node);
            self.say(spot, side, Claim::Undecided(witness));
        }
        Ok(())
    }

    /// The case with only the answers that `test` needs.
    fn shown(&self, draft: Draft, test: Test<'_>) -> Witness {
        shown::part(self.world.form, &pruned(&self.world, draft, test))
    }

    fn say(&mut self, spot: Spot, side: Side, claim: Claim) {
        self.findings.push(Finding { spot, side, claim });
    }
}

/// Whether a row speaks for every place and day.
fn everywhere<T>(row: &Row<T>) -> bool {
    row.provinces.is_empty() && row.span.from.is_none() && row.span.to.is_none()
}

/// Every way of filing, where a row names none.
fn channels<T>(row: &Row<T>) -> Vec<Channel> {
    if row.channels.is_empty() {
        return Channel::ALL.iter().map(|(own, _)| *own).collect();
    }
    row.channels.clone()
}
