//! The trial walk of a definition that is being written: what its files say now, beside the last
//! definition that could be walked. What it shows belongs to `show`, taking news to `change`.

mod change;
mod show;

use std::sync::Arc;

use super::focus::Focus;
use super::go;
use super::model::{self, Model, Notice};
use super::screen::{Over, Screen, examples, findings};
use super::session::Session;
use super::spoken::PAIRS;
use super::{DossierId, Effect};
use crate::dossier::case::Site;
use crate::dossier::event::Event;
use crate::dossier::example::check;
use crate::dossier::replay::replay;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::catalog::Catalog;
use crate::procedure::diagnostic::Severity;
use crate::procedure::rule::Channel;
use crate::procedure::yaml::example::Example;
use crate::text::excerpt::Excerpt;

pub(super) use change::changed;
pub use show::{about, counts, examples as example_counts};
pub(super) use show::{as_row, state};

/// What the files of a definition say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The definition; `None` while its file has errors.
    pub definition: Option<Definition>,
    /// What is wrong, the gravest first.
    pub findings: Vec<Finding>,
}

/// A definition that can be walked.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The definition.
    pub procedure: Arc<Procedure>,
    /// Its examples, in file order.
    pub samples: Arc<[Sample]>,
}

/// An example and whether it comes out as its author expects.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The example.
    pub example: Example,
    /// Whether it does.
    pub holds: bool,
}

/// Something wrong with a file, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The file and the line.
    pub place: String,
    /// The line with the spot; `None` where no line is meant.
    pub excerpt: Option<Excerpt>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: String,
}

/// The trial walk.
#[derive(Debug, Clone)]
pub(super) struct Preview {
    /// What the files say now.
    pub(super) reading: Arc<Reading>,
    /// The last definition that could be walked.
    pub(super) walked: Option<Definition>,
    /// The author's own desk, while that of an example is in its place.
    desk: Option<model::Desk>,
    /// How many walks were begun.
    walks: u64,
}

impl Definition {
    /// Tries every example.
    pub fn new(procedure: Arc<Procedure>, examples: Vec<Example>) -> Self {
        let samples = examples.into_iter().map(|example| {
            let holds = check(&procedure, &example, "").is_empty();
            Sample { example, holds }
        });
        Self { samples: samples.collect(), procedure }
    }
}

impl Preview {
    /// Whether the definition that is walked is older than its file.
    fn is_stale(&self) -> bool {
        self.walked.is_some() && self.reading.definition.is_none()
    }
}

impl Model {
    /// The trial walk of a definition, and what the shell should do first.
    pub fn preview(
        catalog: &Catalog,
        locale: Locale,
        desk: model::Desk,
        reading: Reading,
    ) -> (Self, Vec<Effect>) {
        let (mut model, _) = Self::start(catalog, locale, desk);
        let alone = findings::Findings::alone(Arc::default());
        model.screen = Screen::Findings(alone);
        model.preview =
            Some(Preview { reading: Arc::default(), walked: None, desk: None, walks: 0 });
        changed(&mut model, reading);
        let mut effects = vec![Effect::ReadSite];
        effects.extend(model.world.effects.drain(..));
        (model, effects)
    }
}

/// Begins the walk anew, without answers.
pub(super) fn reset(model: &mut Model) {
    let Some(preview) = &mut model.preview else {
        return;
    };
    if let Some(desk) = preview.desk.take() {
        let provinces = Arc::clone(&model.world.desk.provinces);
        model.world.desk = model::Desk { provinces, ..desk };
    }
    let channel = model.world.session.as_ref().map(|own| own.dossier.channel);
    begin(model, channel.unwrap_or_default(), Vec::new());
    say(model, "preview-reset", &[]);
}

/// Begins the walk anew with the answers, the place and the day of an example.
pub(super) fn load(model: &mut Model, index: usize) {
    let Some(preview) = &mut model.preview else {
        return;
    };
    let samples = preview.walked.as_ref().map(|own| Arc::clone(&own.samples));
    let Some(example) = samples.as_deref().and_then(|own| own.get(index)).map(|own| &own.example)
    else {
        return;
    };
    preview.desk.get_or_insert_with(|| model.world.desk.clone());
    let (province, commune) = example.site.clone();
    let desk = &mut model.world.desk;
    (desk.site, desk.today, desk.frozen) = (Site { province, commune }, example.today, true);
    let procedure = preview.walked.as_ref().map(|own| Arc::clone(&own.procedure));
    let events = procedure.map_or_else(Vec::new, |own| replay(&own, &example.given));
    begin(model, example.channel, events);
    say(model, "preview-loaded", &[("name", &example.name)]);
}

/// Opens the list of findings, or closes it.
pub(super) fn findings(model: &mut Model) {
    let open = matches!(model.over, Some(Over::Findings(_)));
    let reading = model.preview.as_ref().map(|own| Arc::clone(&own.reading));
    let list = reading.filter(|_| !open).map(findings::Findings::over);
    model.over = list.map(Over::Findings);
}

/// Opens the list of examples, or closes it.
pub(super) fn examples(model: &mut Model) {
    let open = matches!(model.over, Some(Over::Examples(_)));
    let walked = model.preview.as_ref().map(|own| own.walked.as_ref());
    let list = walked.filter(|_| !open).map(examples::Examples::new);
    model.over = list.map(Over::Examples);
}

/// The day has changed; that of an example stays.
pub(super) fn day(model: &mut Model, day: jiff::civil::Date) {
    let own = model.preview.as_mut().and_then(|own| own.desk.as_mut());
    if let Some(desk) = own.filter(|desk| !desk.frozen) {
        desk.today = day;
    }
}

/// Puts a new dossier of the definition on the desk, with the forms of address chosen before.
fn begin(model: &mut Model, channel: Channel, given: Vec<Event>) {
    let Some(preview) = &mut model.preview else {
        return;
    };
    let Some(procedure) = preview.walked.as_ref().map(|own| Arc::clone(&own.procedure)) else {
        return;
    };
    preview.walks += 1;
    let id = DossierId(format!("{:016x}", preview.walks).into());
    let world = &mut model.world;
    let mut events = vec![
        Event::Began {
            procedure: procedure.head.id.clone(),
            hash: procedure.head.hash.clone(),
            channel,
        },
        addressed(world.session.as_ref()),
    ];
    events.extend(given);
    let mut session = Session::new(id, procedure, events, 0, &world.desk.of_case());
    world.effects.extend(session.send());
    world.called.clear();
    go::put(model, session);
    go::resume(model);
}

fn addressed(session: Option<&Session>) -> Event {
    let before = session.and_then(|own| own.dossier.address.as_ref());
    let usual = PAIRS.first().copied().unwrap_or_default();
    let (citizen, officer) = before.map_or(usual, |own| (&*own.citizen, &*own.officer));
    Event::Addressed { citizen: citizen.into(), officer: officer.into() }
}

fn say(model: &mut Model, key: &str, values: &[(&str, &str)]) {
    let words = model.world.locale.with(key, values);
    model.world.notice = Some(Notice::Good(words));
}

/// The focus, where a screen has as many things as that.
fn within(focus: Focus, groups: &[usize]) -> Option<Focus> {
    (focus.0 < groups.iter().sum()).then_some(focus)
}
