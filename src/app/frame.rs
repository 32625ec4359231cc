//! A whole page: the screen's blocks between where we are, what is being told, how far things are
//! stored, *Việc khác* and the keys that work now.

use super::keys::Command;
use super::model::{Model, Notice, World};
use super::page::{Block, Hint, List, PANEL_FROM, Page, Row, Spot, Tone};
use super::progress;
use super::screen::{HINTS, Over, Screen, sharpen, spot};
use super::walk::Step;
use crate::text::date::short;

/// Columns from which the papers are shown beside the main column.
const WIDE: u16 = 120;

impl Model {
    /// What should be seen now.
    pub fn page(&self) -> Page {
        let world = &self.world;
        let mut page = Page {
            crumbs: self.crumbs(),
            status: self.status(),
            blocks: Vec::new(),
            side: self.side(),
            footer: self.footer(),
            dialog: None,
            large: None,
        };
        page.blocks.extend(self.strip());
        page.blocks.extend(told(world));
        match &self.over {
            None => self.screen_blocks(&mut page.blocks),
            Some(over @ (Over::Quit(_) | Over::Change(_))) => {
                self.screen_blocks(&mut page.blocks);
                page.dialog = Some(over.face().blocks(world));
            }
            Some(over) => page.blocks.extend(over.face().blocks(world)),
        }
        page.large = self.large(&page.blocks);
        page
    }

    fn screen_blocks(&self, blocks: &mut Vec<Block>) {
        let face = self.screen.face();
        blocks.extend(face.blocks(&self.world));
        let place = face.groups(&self.world).iter().sum();
        let row = Row {
            spot: Some(spot(place)),
            mark: "…".to_owned(),
            text: self.world.locale.text(Command::Other.label()).into_owned(),
            tone: Tone::Quiet,
            focused: face.focus().0 >= place,
            ..Row::default()
        };
        blocks.push(Block::List(List { rows: vec![row], ..List::default() }));
    }

    fn crumbs(&self) -> Vec<String> {
        let world = &self.world;
        let mut crumbs = vec![world.locale.text("program").into_owned()];
        let within = self.screen.step().and(world.session.as_ref());
        let card = match &self.screen {
            Screen::Overview(card) => Some(card.procedure()),
            Screen::Home(_) | Screen::Workplace(_) | Screen::Findings(_) => None,
            Screen::Moved(_) => world.session.as_ref().map(|own| &own.procedure),
            Screen::Pronouns(_)
            | Screen::Channel(_)
            | Screen::Question(_)
            | Screen::Dense(_)
            | Screen::Items(_)
            | Screen::Papers(_)
            | Screen::Paper(_)
            | Screen::Review(_)
            | Screen::Verdict(_)
            | Screen::Portal(_)
            | Screen::Receipt(_) => within.map(|own| &own.procedure),
        };
        let name = card.map(|own| own.head.name.to_string());
        crumbs.extend(name);
        let step = self.front().step(world);
        crumbs.extend((!step.is_empty()).then_some(step));
        crumbs
    }

    fn status(&self) -> Vec<String> {
        let world = &self.world;
        let locale = &world.locale;
        let day = world.desk.frozen.then(|| {
            let day = short(world.desk.today);
            locale.with("status-assumed", &[("day", &day)])
        });
        // What comes first stays on a narrow terminal: that the day is not today, or that this is a trial.
        let mut status = Vec::new();
        if let Some(preview) = &self.preview {
            status.extend(preview.status(locale));
            status.extend(day);
        } else {
            status.extend(day);
            status.extend(self.saving());
        }
        status.extend(super::typing::name(world).map(str::to_owned));
        if let Screen::Question(question) = &self.screen {
            // Apart, so that where there is little room the number stays.
            let words = progress::words(world, question.place());
            status.extend(words.iter().flat_map(|own| own.split(" · ")).map(str::to_owned));
        }
        status
    }

    /// Whether everything is stored; nothing while there is no dossier.
    fn saving(&self) -> Option<String> {
        let world = &self.world;
        let mut dossiers = world.session.iter().chain(&world.unsaved).peekable();
        dossiers.peek()?;
        let saved = dossiers.all(super::session::Session::is_saved);
        let key = if saved { "save-done" } else { "save-writing" };
        Some(world.locale.text(key).into_owned())
    }

    /// What a panel would say, where there is no room for one.
    fn strip(&self) -> Option<Block> {
        let narrow = self.world.room.columns < PANEL_FROM;
        let shown = matches!(self.over, Some(Over::Findings(_)));
        let preview = self.preview.as_ref().filter(|_| narrow && !shown);
        preview.and_then(|own| own.strip(&self.world.locale))
    }

    fn side(&self) -> Vec<Block> {
        let Some(preview) = &self.preview else {
            return self.sharpened();
        };
        let listed = matches!(self.screen, Screen::Findings(_))
            || matches!(self.over, Some(Over::Findings(_)));
        if listed || self.world.room.columns < PANEL_FROM {
            return Vec::new();
        }
        let mut blocks = preview.panel(&self.world.locale);
        if preview.is_clean() {
            blocks.extend(self.sharpened());
        }
        blocks
    }

    fn sharpened(&self) -> Vec<Block> {
        let wide = self.world.room.columns >= WIDE;
        let walking = self.screen.step().is_some_and(|step| step != Step::Overview);
        match &self.world.session {
            Some(session) if wide && walking => sharpen::panel(&self.world, session),
            Some(_) | None => Vec::new(),
        }
    }

    fn footer(&self) -> Vec<Hint> {
        let hints = (HINTS..).zip(self.hints());
        let hints = hints.filter_map(|(number, command)| {
            Some(Hint {
                key: command.key()?.name(),
                does: self.world.locale.text(command.label()).into_owned(),
                spot: Spot(number),
            })
        });
        hints.collect()
    }
}

/// News and failures that stand above everything else.
fn told(world: &World) -> Vec<Block> {
    let mut blocks = Vec::new();
    let failed = world.session.iter().chain(&world.unsaved);
    for why in failed.filter_map(|own| own.saving.failed.as_ref()) {
        let text = world.locale.with("save-failed", &[("why", why)]);
        blocks.push(notice(Tone::Error, text));
    }
    match &world.notice {
        Some(Notice::Good(text)) => blocks.push(notice(Tone::Good, format!("✓ {text}"))),
        Some(Notice::Note(text)) => {
            let text = world.locale.with("level-note", &[("says", text)]);
            blocks.push(notice(Tone::Warning, text));
        }
        Some(Notice::Failed(text)) => {
            let text = world.locale.with("level-block", &[("says", text)]);
            blocks.push(notice(Tone::Error, text));
        }
        None => {}
    }
    if world.waiting.is_some() {
        let text = world.locale.text("status-opening").into_owned();
        blocks.push(notice(Tone::Quiet, text));
    }
    blocks
}

fn notice(tone: Tone, text: String) -> Block {
    Block::Notice { tone, text }
}
