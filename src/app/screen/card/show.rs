//! How a scanned card is seen: what it says, what it fills, what stands in the way, what to look at.

use super::{Choice, Preview, is_old_address};
use crate::app::editor::refusal;
use crate::app::model::World;
use crate::app::page::{Block, List, Tone};
use crate::app::phrase;
use crate::app::screen::row;
use crate::app::session::Session;
use crate::app::values;
use crate::dossier::card::{Fit, Stand};
use crate::dossier::case::Place;
use crate::procedure::field::{self, normal};
use crate::procedure::person::{self, Part};
use crate::text::date::{read_partial, short};
use crate::text::name::likeness;

impl Preview {
    /// The screen's blocks.
    pub(super) fn shown(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let mut blocks = vec![Block::Heading(say(world, "scan-card")), self.says(world)];
        let lists = [(Stand::Open, "scan-fills"), (Stand::Same, "scan-same")];
        for (stand, key) in lists {
            let labels = self.having(stand).map(|own| phrase::place_label(session, own.place));
            let labels = labels.collect::<Vec<_>>().join("; ");
            if !labels.is_empty() {
                blocks.push(text(world.locale.with(key, &[("what", &labels)]), Tone::Plain));
            }
        }
        let others = self.having(Stand::Other).map(|own| other(world, session, own));
        blocks.extend(others.map(|own| text(own, Tone::Warning)));
        blocks.extend(self.notes(world, session).into_iter().map(|own| text(own, Tone::Warning)));
        blocks.push(text(say(world, "scan-no-proof"), Tone::Quiet));
        blocks.push(self.rows(world));
        blocks
    }

    /// What the card says.
    fn says(&self, world: &World) -> Block {
        let card = &self.card;
        let sex = say(world, refusal::sex(card.sex));
        let address = match &*card.address {
            "" => say(world, "scan-no-address"),
            own => own.to_owned(),
        };
        let facts = [
            ("scan-name", card.name.clone()),
            ("scan-number", card.number.clone()),
            ("scan-birth", format!("{} · {sex}", card.birth.short())),
            ("scan-address", address),
            ("scan-issued", short(card.issued)),
        ];
        Block::Facts(facts.into_iter().map(|(key, value)| (say(world, key), value)).collect())
    }

    /// What to look at before the card is taken.
    fn notes(&self, world: &World, session: &Session) -> Vec<String> {
        let asked = self.fits.iter().any(|own| own.part == Part::Number);
        let mut notes = Vec::new();
        match (self.fits.is_empty(), asked) {
            (true, _) => notes.push(("scan-nothing", String::new())),
            (false, false) => notes.push(("scan-no-number", String::new())),
            (false, true) => {}
        }
        notes.extend(self.other_birth(session).map(|own| ("scan-other-birth", own)));
        if self.having(Stand::Open).any(is_old_address) {
            notes.push(("scan-old-address", String::new()));
        }
        let guessed = self.having(Stand::Open).filter(|own| own.part == Part::Issuer);
        notes.extend(guessed.map(|own| ("scan-issuer", words(session, own))));
        let notes = notes.iter().map(|(key, what)| world.locale.with(key, &[("what", what)]));
        self.odd(world).into_iter().chain(notes).collect()
    }

    /// Where the card contradicts itself.
    fn odd(&self, world: &World) -> Vec<String> {
        let (birth, sex) = (Some(self.card.birth), Some(self.card.sex));
        let odd = phrase::identity::against(&self.card.number, birth, sex).into_iter();
        odd.map(|own| refusal::odd(&world.locale, "", own)).collect()
    }

    /// The day of birth that the form takes from elsewhere, where the card has another.
    fn other_birth(&self, session: &Session) -> Option<String> {
        let birth = person::other(&session.procedure.form, self.at.field, Part::Birth)?;
        if self.fits.iter().any(|own| own.place.field == birth) {
            return None;
        }
        let value = values::value(session, Place { field: birth, ..self.at });
        let day = read_partial(&value, session.case.today).ok()?;
        (day != self.card.birth).then_some(value)
    }

    fn rows(&self, world: &World) -> Block {
        let rows = self.choices(world).into_iter().enumerate().map(|(at, own)| {
            let key = match own {
                Choice::Fill => "scan-fill",
                Choice::Replace => "scan-replace",
                Choice::Discard => "scan-discard",
            };
            row(at, self.focus, say(world, key))
        });
        Block::List(List { rows: rows.collect(), ..List::default() })
    }
}

/// A field that holds another answer than the card's.
fn other(world: &World, session: &Session, fit: &Fit) -> String {
    let label = phrase::place_label(session, fit.place);
    let path = session.path(fit.place);
    let draft = path.and_then(|own| session.drafts.get(&own)).map(|own| own.replace('\n', ", "));
    let held = draft.unwrap_or_else(|| values::shown(&world.locale, session, fit.place));
    let card = words(session, fit);
    let told = [("label", &*label), ("held", &held), ("card", &card)];
    let says = world.locale.with("scan-other", &told);
    if fit.part != Part::Name {
        return says;
    }
    let how = say(world, phrase::card::likeness(likeness(&held, &card)));
    format!("{says} ({how})")
}

/// The card's answer to a field, as it is printed.
fn words(session: &Session, fit: &Fit) -> String {
    let field = session.field(fit.place);
    let value = field.and_then(|own| Some((own, normal::value(own, &fit.entry)?)));
    value.map_or_else(String::new, |(own, value)| field::shown(own, &value))
}

fn say(world: &World, key: &str) -> String {
    world.locale.text(key).into_owned()
}

fn text(text: String, tone: Tone) -> Block {
    Block::Text { text, tone }
}
