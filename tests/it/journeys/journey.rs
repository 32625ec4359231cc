//! The harness: a model, and a shell made of values that answers every effect at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use camtay::app::keys::Key;
use camtay::app::model::{Desk, Model};
use camtay::app::page::{Block, Page, Row, Spot};
use camtay::app::session::Session;
use camtay::app::update::update;
use camtay::app::walk::Step;
use camtay::app::{Definitions, DossierId, Effect, Msg, Outcome, Summary};
use camtay::dossier::case::Site;
use camtay::dossier::event::Event;
use camtay::dossier::history::Dossier;
use camtay::library::Library;
use camtay::locale::{Language, Locale};
use camtay::procedure::Procedure;
use camtay::procedure::catalog::{Catalog, Entry};
use jiff::civil::date;

/// The shipped definitions, read once for all tests.
static SHIPPED: OnceLock<Vec<Arc<Procedure>>> = OnceLock::new();

/// What the shell keeps: definitions, events, drafts, clipboard, sheets.
#[derive(Default)]
pub(crate) struct Shell {
    pub(crate) procedures: BTreeMap<Box<str>, Arc<Procedure>>,
    /// Definitions as dossiers were begun with them, by content hash.
    pub(crate) copies: BTreeMap<Box<str>, Arc<Procedure>>,
    pub(crate) events: BTreeMap<DossierId, Vec<Event>>,
    pub(crate) drafts: BTreeMap<DossierId, (Box<str>, String)>,
    pub(crate) copied: Vec<String>,
    pub(crate) spoken: Vec<String>,
    /// Whether no program here can read aloud.
    pub(crate) mute: bool,
    pub(crate) sheets: Vec<(String, String)>,
    /// Where the desk is, once chosen; the tests' own desk where it never was.
    pub(crate) site: Option<Site>,
    pub(crate) broken: bool,
    pub(crate) ended: bool,
}

pub(crate) struct Journey {
    pub(crate) model: Model,
    pub(crate) shell: Shell,
}

impl Journey {
    /// The first screen over the shipped definitions.
    pub(crate) fn start() -> Self {
        Self::speaking(Language::Vi)
    }

    /// The same in another language.
    pub(crate) fn speaking(language: Language) -> Self {
        let procedures = SHIPPED.get_or_init(|| shipped().into_iter().map(Arc::new).collect());
        let by_id = procedures.iter().map(|own| (own.head.id.clone(), Arc::clone(own)));
        let procedures = by_id.collect();
        Self::in_language(Shell { procedures, ..Shell::default() }, language)
    }

    /// The first screen of a desk whose place nobody has chosen yet.
    pub(crate) fn nowhere() -> Self {
        let Self { shell, .. } = Self::start();
        Self::over(Shell { site: Some(Site::default()), ..shell })
    }

    /// The first screen over what a shell keeps.
    pub(crate) fn over(shell: Shell) -> Self {
        Self::in_language(shell, Language::Vi)
    }

    fn in_language(shell: Shell, language: Language) -> Self {
        let listed = shell.procedures.values().map(|own| Entry::of(&own.head));
        let catalog = Catalog::new(listed.collect());
        let started = Model::start(&catalog, Locale::new(language), desk());
        Self::begun(shell, started)
    }

    /// A model that has asked for its first effects.
    pub(crate) fn begun(shell: Shell, (model, effects): (Model, Vec<Effect>)) -> Self {
        let mut journey = Self { model, shell };
        journey.perform(effects);
        journey
    }

    /// The program killed and started again.
    pub(crate) fn again(self) -> Self {
        Self::over(self.shell)
    }

    pub(crate) fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        self.perform(effects);
        check(&self.model.page());
    }

    pub(crate) fn key(&mut self, key: Key) -> &mut Self {
        self.send(Msg::Key(key));
        self
    }

    pub(crate) fn keys(&mut self, key: Key, times: usize) -> &mut Self {
        for _ in 0..times {
            self.key(key);
        }
        self
    }

    /// Types a text letter by letter.
    pub(crate) fn letters(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.key(Key::Char(c));
        }
        self
    }

    pub(crate) fn enter(&mut self) -> &mut Self {
        self.key(Key::Enter)
    }

    pub(crate) fn esc(&mut self) -> &mut Self {
        self.key(Key::Esc)
    }

    /// Goes with ↓ to the row or line that begins with these words, and presses Enter.
    pub(crate) fn choose(&mut self, words: &str) -> &mut Self {
        self.focus(words).enter()
    }

    /// Goes with ↓, then ↑, to the row or line that begins with these words.
    pub(crate) fn focus(&mut self, words: &str) -> &mut Self {
        for key in [Key::Down, Key::Up] {
            for _ in 0..200 {
                if focused(&self.model.page()).is_some_and(|own| own.starts_with(words)) {
                    return self;
                }
                self.key(key);
            }
        }
        panic!("no row “{words}” in\n{}", self.text());
    }

    pub(crate) fn session(&self) -> &Session {
        self.model.world().session.as_ref().unwrap()
    }

    pub(crate) fn step(&self) -> Option<Step> {
        self.model.step()
    }

    /// The page as lines of text.
    pub(crate) fn text(&self) -> String {
        text(&self.model.page())
    }

    #[track_caller]
    pub(crate) fn expect(&mut self, words: &str) -> &mut Self {
        let text = self.text();
        assert!(text.contains(words), "no “{words}” in\n{text}");
        self
    }

    #[track_caller]
    pub(crate) fn expect_no(&mut self, words: &str) -> &mut Self {
        let text = self.text();
        assert!(!text.contains(words), "“{words}” in\n{text}");
        self
    }

    /// Answers every effect, and what the answers ask for.
    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Some(outcome) = self.shell.answer(effect) else {
                continue;
            };
            let more = update(&mut self.model, Msg::Outcome(outcome));
            self.perform(more);
        }
    }
}

impl Shell {
    fn answer(&mut self, effect: Effect) -> Option<Outcome> {
        match effect {
            Effect::OpenProcedure { id, .. } => Some(match self.procedures.get(&id) {
                Some(procedure) => Outcome::Procedure(Arc::clone(procedure)),
                None => Outcome::ProcedureFailed { id, why: "Không đọc được.".to_owned() },
            }),
            Effect::OpenDefinition { procedure, hash, .. } => {
                Some(Outcome::Definitions(self.definitions(procedure, &hash)))
            }
            Effect::NewDossier => {
                let number = self.events.len() + 1;
                Some(Outcome::Dossier(DossierId(format!("{number:016x}").into())))
            }
            Effect::Append { dossier, after, events } => Some(self.append(dossier, after, events)),
            Effect::KeepDraft { dossier, path, text } => {
                if text.is_empty() {
                    self.drafts.remove(&dossier);
                } else {
                    self.drafts.insert(dossier, (path, text));
                }
                None
            }
            Effect::ListDossiers => Some(Outcome::Dossiers(self.list())),
            Effect::OpenDossier(dossier) => Some(Outcome::Opened {
                events: self.events.get(&dossier).cloned().unwrap_or_default(),
                draft: self.drafts.get(&dossier).cloned(),
                dossier,
            }),
            Effect::ReadSite => Some(Outcome::Site {
                site: self.site.clone().unwrap_or_else(|| desk().site),
                provinces: Library::embedded().shared().unwrap().list("tinh").unwrap(),
            }),
            Effect::ChooseSite(site) => Some(self.choose(site)),
            Effect::Copy(text) => {
                self.copied.push(text);
                Some(Outcome::Copied)
            }
            Effect::Speak(words) => {
                self.spoken.push(words);
                self.mute.then_some(Outcome::NoVoice)
            }
            Effect::WriteSheet { name, text } => {
                self.sheets.push((name.clone(), text));
                Some(Outcome::SheetWritten(name))
            }
            Effect::Suspend | Effect::UseCatalog(_) => None,
            Effect::Quit => {
                self.ended = true;
                None
            }
        }
    }

    fn definitions(&self, procedure: Box<str>, hash: &str) -> Definitions {
        let current = self.procedures.get(&procedure);
        let own = self.copies.get(hash).cloned();
        let own = own.or_else(|| current.filter(|own| *own.head.hash == *hash).cloned());
        let later = current.filter(|own| *own.head.hash != *hash);
        let missing = current.is_none().then(|| "Không đọc được.".to_owned());
        Definitions { procedure, own, later: later.cloned().into_iter().collect(), missing }
    }

    fn append(&mut self, dossier: DossierId, after: u64, events: Vec<Event>) -> Outcome {
        if self.broken {
            return Outcome::AppendFailed { dossier, why: "Ổ đĩa đầy.".to_owned() };
        }
        let own = self.events.entry(dossier.clone()).or_default();
        assert_eq!(own.len() as u64, after, "events are appended in order");
        own.extend(events);
        Outcome::Appended { revision: own.len() as u64, dossier }
    }

    fn choose(&mut self, site: Site) -> Outcome {
        if self.broken {
            return Outcome::StoreFailed("Ổ đĩa đầy.".to_owned());
        }
        self.site = Some(site.clone());
        Outcome::SiteChosen(site)
    }

    fn list(&self) -> Vec<Summary> {
        let all = self.events.iter().map(|(id, events)| {
            let dossier = Dossier::fold(events);
            Summary {
                id: id.clone(),
                procedure: dossier.definition.procedure.clone(),
                title: String::new(),
                revision: dossier.revision,
                touched: "2026-11-25 08:00".to_owned(),
                filed: dossier.filed.map(|own| own.receipt),
            }
        });
        all.collect()
    }
}

pub(crate) fn desk() -> Desk {
    Desk {
        site: Site { province: Some("01".into()), commune: Some("00004".into()) },
        today: date(2026, 11, 25),
        frozen: true,
        provinces: Arc::default(),
    }
}

/// Every shipped definition.
pub(crate) fn shipped() -> Vec<Procedure> {
    let library = Library::embedded();
    let entries = library.catalog().entries();
    entries.map(|own| library.open(own.id, desk().today).unwrap()).collect()
}

/// The words of the row or line that has the focus.
pub(crate) fn focused(page: &Page) -> Option<String> {
    let blocks = page.dialog.as_ref().unwrap_or(&page.blocks);
    blocks.iter().find_map(|block| match block {
        Block::Input(input) => input.cursor.as_ref().map(|_| input.label.clone()),
        Block::List(list) => {
            let mut rows = list.rows.iter();
            rows.find(|row| row.focused).map(|row| row.text.clone())
        }
        Block::Heading(_)
        | Block::Say(_)
        | Block::Text { .. }
        | Block::Notice { .. }
        | Block::Facts(_)
        | Block::Divider(_)
        | Block::Excerpt(_)
        | Block::Gap => None,
    })
}

/// A page as lines of text: the dialog last, the panel left out.
pub(crate) fn text(page: &Page) -> String {
    let mut lines = vec![page.crumbs.join(" › "), page.status.join(" · ")];
    let dialog = page.dialog.iter().flatten();
    for block in page.blocks.iter().chain(dialog) {
        match block {
            Block::Heading(text) | Block::Divider(text) => lines.push(format!("# {text}")),
            Block::Say(text) => lines.push(format!("“{text}”")),
            Block::Text { text, .. } | Block::Notice { text, .. } => lines.push(text.clone()),
            Block::Input(own) => {
                let focus = if own.cursor.is_some() { ">" } else { " " };
                lines.push(format!(
                    "{focus}{}: [{}] {} {}",
                    own.label, own.text, own.understood, own.message
                ));
            }
            Block::List(list) => lines.extend(list.rows.iter().map(line)),
            Block::Facts(facts) => {
                lines.extend(facts.iter().map(|(label, value)| format!("{label}: {value}")));
            }
            Block::Excerpt(excerpt) => lines.extend(excerpt.lines(80)),
            Block::Gap => {}
        }
    }
    let hints = page.footer.iter();
    let hints: Vec<String> = hints.map(|own| format!("{} {}", own.key, own.does)).collect();
    lines.push(hints.join("  "));
    lines.join("\n")
}

fn line(row: &Row) -> String {
    let focus = if row.focused { ">" } else { " " };
    let line = format!("{focus}{} {}  {}", row.mark, row.text, row.detail);
    line.trim_end().to_owned()
}

/// What every page keeps to: one focus, every spot once, no empty names, keys that are named.
pub(crate) fn check(page: &Page) {
    let blocks = page.dialog.as_ref().unwrap_or(&page.blocks);
    let mut focuses = 0;
    let mut spots: BTreeSet<Spot> = BTreeSet::new();
    let mut once = |spot: Option<Spot>| {
        if let Some(spot) = spot {
            assert!(spots.insert(spot), "{spot:?} twice in\n{}", text(page));
        }
    };
    for block in blocks {
        match block {
            Block::Input(own) => {
                focuses += usize::from(own.cursor.is_some());
                once(own.spot);
            }
            Block::List(list) => {
                for row in &list.rows {
                    focuses += usize::from(row.focused);
                    once(row.spot);
                    assert!(!row.text.contains("-walk") && !row.text.starts_with("walk-"));
                }
            }
            Block::Heading(own) | Block::Say(own) => assert!(!own.contains('{'), "{own}"),
            Block::Text { .. }
            | Block::Notice { .. }
            | Block::Facts(_)
            | Block::Divider(_)
            | Block::Excerpt(_)
            | Block::Gap => {}
        }
    }
    assert!(focuses <= 1, "{focuses} focuses in\n{}", text(page));
    for hint in &page.footer {
        assert!(!hint.key.is_empty() && !hint.does.starts_with("footer-"));
        once(Some(hint.spot));
    }
}
