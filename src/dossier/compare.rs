//! One case under two versions of a definition: what is asked, needed and paid under one and not under
//! the other. Parts of the two versions are the same where their ids are, or where a migration says so.

use super::assess::assess;
use super::assessment::{Assessment, Due, Limit, Need, Time, Verdict};
use super::bind::{self, bind};
use super::case::{Case, Desk, Place};
use super::example::verdict_word;
use super::history::Dossier;
use super::path::Path;
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;
use crate::procedure::migration::{Migration, Name, Target};
use crate::procedure::rule::{Duration, Money};

/// A dossier under one version.
#[derive(Debug)]
pub struct Side<'a> {
    /// The version.
    pub procedure: &'a Procedure,
    /// The dossier as that version looks at it.
    pub case: Case,
    /// What that version says.
    pub assessment: Assessment,
}

impl<'a> Side<'a> {
    /// A dossier at a desk under a version.
    pub fn of(procedure: &'a Procedure, dossier: &Dossier, desk: &Desk) -> Self {
        let case = bind(procedure, dossier, desk);
        let assessment = assess(procedure, &case);
        Self { procedure, case, assessment }
    }

    /// Every question that is certainly asked for.
    fn relevant(&self) -> impl Iterator<Item = (Place, Path)> {
        let places = self.assessment.places(self.procedure);
        let asked = places.filter(|(_, relevance)| *relevance == Tri::True);
        asked.filter_map(|(place, _)| {
            let computed = self.procedure.form.field(place.field)?.computed.is_some();
            let path = bind::path(self.procedure, &self.case, place)?;
            (!computed).then_some((place, path))
        })
    }

    fn need(&self, document: u16) -> Need {
        let need = self.assessment.needs.get(usize::from(document));
        need.copied().unwrap_or_default()
    }

    fn document(&self, id: &str) -> Option<u16> {
        let all = (0_u16..).zip(&self.procedure.documents);
        all.into_iter().find(|(_, own)| *own.id == *id).map(|(at, _)| at)
    }

    /// What a sum comes to, in terms that can be compared: its row's words count where it has no amount.
    fn due(&self, due: Due) -> (Option<i64>, Option<&str>, bool) {
        let row = |row: u16| self.procedure.terms.sums.get(usize::from(row));
        match due {
            Due::Row { amount: Some(amount), .. } => (Some(amount), None, false),
            Due::Row { row: at, amount: None } => {
                (None, row(at).and_then(|own| own.value.says.as_deref()), false)
            }
            Due::Open { .. } => (None, None, true),
            Due::NoRow { .. } => (None, None, false),
        }
    }

    /// Which sum it is.
    fn key(&self, due: Due) -> Option<(Money, Option<&str>)> {
        Some(self.procedure.terms.sum(due.row())?.value.key())
    }

    fn turn(&self) -> (&str, Option<&str>) {
        let outcome = match self.assessment.verdict {
            Verdict::Outcome(_, at) => self.procedure.outcomes.get(usize::from(at)),
            Verdict::Undecided | Verdict::Supplement | Verdict::Review | Verdict::Ready => None,
        };
        (verdict_word(self.assessment.verdict), outcome.map(|own| &*own.id))
    }
}

/// What changes from one version to the other; indices and places are each version's own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// The verdict, where it differs.
    pub verdict: Option<(Verdict, Verdict)>,
    /// Papers whose need differs.
    pub papers: Vec<PaperTurn>,
    /// Fees and benefits that differ.
    pub sums: Vec<(Option<Due>, Option<Due>)>,
    /// The authority's time, where it differs.
    pub processing: Option<(Option<Time>, Option<Time>)>,
    /// The citizen's deadlines, where their last days differ.
    pub deadlines: Option<(Vec<Limit>, Vec<Limit>)>,
    /// Questions only the later version asks.
    pub come: Vec<Place>,
    /// Questions only the earlier version asks.
    pub gone: Vec<Place>,
}

/// A paper by its index in each version, with its need there; absent where the version lacks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperTurn {
    /// In the earlier version.
    pub before: Option<(u16, Need)>,
    /// In the later version.
    pub after: Option<(u16, Need)>,
}

impl Comparison {
    /// Whether both versions say the same.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What differs between a dossier under one version and under a later one.
    pub fn of(before: &Side<'_>, after: &Side<'_>, renames: &Renames) -> Self {
        let earlier: Vec<_> =
            before.relevant().map(|(place, path)| (place, renames.path(&path))).collect();
        let later: Vec<_> = after.relevant().collect();
        let only = |own: &[(Place, Path)], other: &[(Place, Path)]| {
            let missing = own.iter().filter(|(_, path)| !other.iter().any(|(_, own)| own == path));
            missing.map(|(place, _)| *place).collect()
        };
        let (was, is) = (&before.assessment, &after.assessment);
        Self {
            verdict: (before.turn() != after.turn()).then_some((was.verdict, is.verdict)),
            papers: papers(before, after, renames),
            sums: sums(before, after),
            processing: (time(was.processing) != time(is.processing))
                .then_some((was.processing, is.processing)),
            deadlines: (last_days(was) != last_days(is))
                .then(|| (was.deadlines.clone(), is.deadlines.clone())),
            come: only(&later, &earlier),
            gone: only(&earlier, &later),
        }
    }
}

fn papers(before: &Side<'_>, after: &Side<'_>, renames: &Renames) -> Vec<PaperTurn> {
    let mut turns = Vec::new();
    let mut seen = Vec::new();
    for (at, own) in (0_u16..).zip(&before.procedure.documents) {
        let other = after.document(&renames.paper(&own.id));
        seen.extend(other);
        let turn = PaperTurn {
            before: Some((at, before.need(at))),
            after: other.map(|at| (at, after.need(at))),
        };
        turns.push(turn);
    }
    for (at, _) in (0_u16..).zip(&after.procedure.documents) {
        if !seen.contains(&at) {
            turns.push(PaperTurn { before: None, after: Some((at, after.need(at))) });
        }
    }
    // A paper that one version lacks is not needed there.
    let need = |own: Option<(u16, Need)>| own.map_or(Need::NotNeeded, |(_, need)| need);
    turns.retain(|turn| need(turn.before) != need(turn.after));
    turns
}

fn sums(before: &Side<'_>, after: &Side<'_>) -> Vec<(Option<Due>, Option<Due>)> {
    let mut pairs = Vec::new();
    let later = &after.assessment.sums;
    for own in &before.assessment.sums {
        let other = later.iter().find(|other| after.key(**other) == before.key(*own));
        if other.is_none_or(|other| after.due(*other) != before.due(*own)) {
            pairs.push((Some(*own), other.copied()));
        }
    }
    for own in later {
        let known = &before.assessment.sums;
        if !known.iter().any(|other| before.key(*other) == after.key(*own)) {
            pairs.push((None, Some(*own)));
        }
    }
    pairs
}

/// A time without the row that says it.
fn time(time: Option<Time>) -> (bool, Option<Duration>) {
    match time {
        Some(Time::Row { time, .. }) => (true, Some(time)),
        Some(Time::Open { .. }) => (true, None),
        None => (false, None),
    }
}

fn last_days(assessment: &Assessment) -> Vec<(Tri, Option<jiff::civil::Date>)> {
    assessment.deadlines.iter().map(|own| (own.applies, own.on)).collect()
}

/// Names of an earlier version and what later ones call the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Renames {
    /// In order: a name may be given again and again.
    pairs: Vec<(Target, Target)>,
}

impl Renames {
    /// What the migrations of these versions say, the earliest first.
    pub fn of<'a>(versions: impl IntoIterator<Item = &'a Procedure>) -> Self {
        let rows = versions.into_iter().flat_map(|own| &own.head.migrations);
        let pairs = rows.filter_map(|row| match row {
            Migration::Renamed { from, to } => Some((from.clone(), to.clone())),
            Migration::Mapped { .. } | Migration::Dropped(_) | Migration::AskAgain(_) => None,
        });
        Self { pairs: pairs.collect() }
    }

    /// The other way round: what earlier versions called the same.
    #[must_use]
    pub fn back(&self) -> Self {
        let pairs = self.pairs.iter().rev();
        Self { pairs: pairs.map(|(from, to)| (to.clone(), from.clone())).collect() }
    }

    /// What a path is called later.
    pub fn path(&self, path: &Path) -> Path {
        let name = self.name(&Name::new(&path.section, &path.field));
        Path { section: name.section, item: path.item, field: name.field }
    }

    /// What a question is called later.
    pub fn name(&self, name: &Name) -> Name {
        match self.target(Target::Field(name.clone())) {
            Target::Field(name) => name,
            Target::Paper(_) => name.clone(),
        }
    }

    /// What a paper is called later.
    pub fn paper(&self, id: &str) -> Box<str> {
        match self.target(Target::Paper(id.into())) {
            Target::Paper(id) => id,
            Target::Field(_) => id.into(),
        }
    }

    fn target(&self, target: Target) -> Target {
        self.pairs
            .iter()
            .fold(target, |own, (from, to)| if own == *from { to.clone() } else { own })
    }
}
