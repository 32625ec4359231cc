//! What every screen is: plain state that names its commands, takes intents, and is seen as blocks.
//! A screen never changes to another; it says so, and `super::go` does it.

pub mod card;
pub mod change;
pub mod channel;
pub mod dense;
pub mod examples;
pub mod findings;
pub mod help;
pub mod home;
pub mod items;
pub mod menu;
pub mod moved;
pub mod overview;
pub mod paper;
pub mod papers;
pub mod portal;
pub mod pronouns;
pub mod question;
pub mod quit;
pub mod receipt;
pub mod review;
pub mod sharpen;
pub mod sheet;
pub mod sheets;
pub mod verdict;
pub mod why;
pub mod workplace;

use super::DossierId;
use super::focus::Focus;
use super::keys::Command;
use super::model::World;
use super::page::{Block, List, Row, Spot};
use super::walk::Step;
use crate::dossier::case::Place;
use crate::dossier::change::Edit;
use crate::dossier::event::Event;
use crate::dossier::explain::Target;
use crate::procedure::rule::Channel;
use crate::text::compose::{Policy, Rewrite};
use crate::text::letter::{self, Line, Way};

/// What a screen is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Do this; [`Command::Continue`] acts on what has the focus.
    Do(Command),
    /// A stroke of text editing; also ← and → where no text is edited.
    Type(Stroke),
    /// The focus was moved.
    Moved,
    /// The change that was shown before is done.
    Changed,
    /// The change that was shown before is not wanted.
    Kept,
}

/// A stroke of text editing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stroke {
    /// A character.
    Insert(char),
    /// A pasted text.
    Paste(String),
    /// What the built-in input method makes of the word being typed.
    Rewrite(Rewrite),
    /// Delete to the left.
    Backspace,
    /// Delete to the right.
    Delete,
    /// The cursor goes somewhere.
    Go(Way),
    /// The cursor goes somewhere and selects what it passes.
    Extend(Way),
    /// Something done to the whole line at once.
    Edit(letter::Edit),
}

/// What a screen answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Flow {
    /// It goes on.
    Stay,
    /// It is done.
    Leave(Exit),
}

/// Where a screen leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Exit {
    /// To what stands before it.
    Back,
    /// To the first screen.
    Home,
    /// To a step of the walk.
    To(Step),
    /// To a question that comes back here once answered.
    Visit(Step, Step),
    /// To the overview card of a procedure, by id.
    Open(Box<str>),
    /// To a new dossier of the procedure whose card is shown.
    Begin(Channel),
    /// To the dossier of the list.
    Resume(DossierId),
    /// To something that stands over this screen.
    Over(Box<Over>),
    /// Do this on the screen below.
    Below(Command),
    /// Make the change that was shown.
    Accept(Box<Edit>),
    /// To the question at a place, on the screen that stands below.
    Again(Place),
    /// Leave everything as it was.
    Kept,
    /// To a walk with the answers of an example, by its place in the list.
    Example(usize),
    /// On with the dossier under the definition in force, by the event of that move.
    Move(Box<Event>),
    /// On with the dossier under its own definition.
    Stay,
    /// Out of the program.
    Quit,
}

/// A screen of the walk.
#[derive(Debug, Clone)]
pub enum Screen {
    /// Search, dossiers, fields.
    Home(home::Home),
    /// Where the desk is.
    Workplace(workplace::Workplace),
    /// The card of a procedure.
    Overview(overview::Overview),
    /// Whether to go on with another version of the definition.
    Moved(Box<moved::Moved>),
    /// The forms of address.
    Pronouns(pronouns::Pronouns),
    /// The way of filing.
    Channel(channel::Channels),
    /// One question.
    Question(Box<question::Question>),
    /// A section at once.
    Dense(Box<dense::Dense>),
    /// The items of a repeated section.
    Items(items::Items),
    /// The checklist.
    Papers(papers::Papers),
    /// One paper.
    Paper(Box<paper::Paper>),
    /// Everything at once.
    Review(review::Review),
    /// The verdict.
    Verdict(verdict::Verdict),
    /// The portal, step by step.
    Portal(portal::Portal),
    /// The receipt.
    Receipt(receipt::Receipt),
    /// What keeps a definition from being tried out.
    Findings(findings::Findings),
}

/// Something that stands over a screen until it is closed.
#[derive(Debug, Clone, PartialEq)]
pub enum Over {
    /// Every command.
    Menu(menu::Menu),
    /// What can be done here.
    Help(help::Help),
    /// The reason of something.
    Why(why::Why),
    /// The papers as they sharpen.
    Sharpen(sharpen::Sharpen),
    /// The choice of hand-outs.
    Sheets(sheets::Sheets),
    /// One hand-out.
    Sheet(sheet::Preview),
    /// Whether to leave.
    Quit(quit::Quit),
    /// What a change does.
    Change(Box<change::Change>),
    /// What a scanned card would fill.
    Card(Box<card::Preview>),
    /// What is wrong with the definition that is tried out.
    Findings(findings::Findings),
    /// Its examples.
    Examples(examples::Examples),
}

/// How much of a screen's list is on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// All of it.
    Whole,
    /// A screenful that follows the focus.
    Screenful,
}

/// What screens have in common.
pub trait Face {
    /// The commands that work now, the likeliest first.
    fn commands(&self, world: &World) -> Vec<Command>;

    /// Sizes of the groups the focus goes through, *Việc khác* not counted.
    fn groups(&self, world: &World) -> Vec<usize>;

    /// Where the focus is.
    fn focus(&self) -> Focus;

    /// Puts the focus somewhere.
    fn set_focus(&mut self, focus: Focus);

    /// Takes an intent.
    fn on(&mut self, intent: Intent, world: &mut World) -> Flow;

    /// The main column.
    fn blocks(&self, world: &World) -> Vec<Block>;

    /// Where we are, behind the program's and the procedure's name.
    fn step(&self, world: &World) -> String;

    /// Whether a text field has the focus, so that letters and digits are text.
    fn typing(&self, world: &World) -> bool {
        self.line(world).is_some()
    }

    /// The text field that has the focus, and how far keys are taken for Vietnamese in it.
    fn line(&self, _world: &World) -> Option<(&Line, Policy)> {
        None
    }

    /// The things the digits 1 to 9 pick, by place of the focus.
    fn numbered(&self, _world: &World) -> Vec<usize> {
        Vec::new()
    }

    /// Whether its list is shown a screenful at a time.
    fn window(&self) -> Window {
        Window::Whole
    }

    /// What *vì sao* would explain.
    fn about(&self, _world: &World) -> Option<Target> {
        None
    }
}

impl Screen {
    /// The screen as every screen is seen.
    pub fn face(&self) -> &dyn Face {
        match self {
            Self::Home(screen) => screen,
            Self::Workplace(screen) => screen,
            Self::Overview(screen) => screen,
            Self::Moved(screen) => screen.as_ref(),
            Self::Pronouns(screen) => screen,
            Self::Channel(screen) => screen,
            Self::Question(screen) => screen.as_ref(),
            Self::Dense(screen) => screen.as_ref(),
            Self::Items(screen) => screen,
            Self::Papers(screen) => screen,
            Self::Paper(screen) => screen.as_ref(),
            Self::Review(screen) => screen,
            Self::Verdict(screen) => screen,
            Self::Portal(screen) => screen,
            Self::Receipt(screen) => screen,
            Self::Findings(screen) => screen,
        }
    }

    /// The screen as every screen is told.
    pub fn face_mut(&mut self) -> &mut dyn Face {
        match self {
            Self::Home(screen) => screen,
            Self::Workplace(screen) => screen,
            Self::Overview(screen) => screen,
            Self::Moved(screen) => screen.as_mut(),
            Self::Pronouns(screen) => screen,
            Self::Channel(screen) => screen,
            Self::Question(screen) => screen.as_mut(),
            Self::Dense(screen) => screen.as_mut(),
            Self::Items(screen) => screen,
            Self::Papers(screen) => screen,
            Self::Paper(screen) => screen.as_mut(),
            Self::Review(screen) => screen,
            Self::Verdict(screen) => screen,
            Self::Portal(screen) => screen,
            Self::Receipt(screen) => screen,
            Self::Findings(screen) => screen,
        }
    }
}

impl Screen {
    /// The step of the walk it shows.
    pub fn step(&self) -> Option<Step> {
        match self {
            Self::Home(_) | Self::Workplace(_) | Self::Findings(_) | Self::Moved(_) => None,
            Self::Overview(screen) => screen.step(),
            Self::Pronouns(_) => Some(Step::Address),
            Self::Channel(_) => Some(Step::Channel),
            Self::Question(screen) => Some(Step::Question(screen.place())),
            Self::Dense(screen) => Some(Step::Question(screen.place())),
            Self::Items(screen) => Some(Step::Items(screen.section())),
            Self::Papers(_) => Some(Step::Papers),
            Self::Paper(screen) => Some(Step::Paper(screen.document())),
            Self::Review(_) => Some(Step::Review),
            Self::Verdict(_) => Some(Step::Verdict),
            Self::Portal(_) => Some(Step::Portal),
            Self::Receipt(_) => Some(Step::Receipt),
        }
    }

    /// The step it was opened from and goes back to.
    pub fn origin(&self) -> Option<Step> {
        match self {
            Self::Pronouns(screen) => screen.origin(),
            Self::Channel(screen) => screen.origin(),
            Self::Question(screen) => screen.origin(),
            Self::Dense(screen) => screen.origin(),
            Self::Items(screen) => screen.origin(),
            Self::Papers(screen) => screen.origin(),
            Self::Paper(screen) => screen.origin(),
            Self::Home(_)
            | Self::Workplace(_)
            | Self::Moved(_)
            | Self::Overview(_)
            | Self::Review(_)
            | Self::Verdict(_)
            | Self::Portal(_)
            | Self::Receipt(_)
            | Self::Findings(_) => None,
        }
    }
}

impl Over {
    /// As every screen is seen.
    pub fn face(&self) -> &dyn Face {
        match self {
            Self::Menu(over) => over,
            Self::Help(over) => over,
            Self::Why(over) => over,
            Self::Sharpen(over) => over,
            Self::Sheets(over) => over,
            Self::Sheet(over) => over,
            Self::Quit(over) => over,
            Self::Change(over) => over.as_ref(),
            Self::Card(over) => over.as_ref(),
            Self::Findings(over) => over,
            Self::Examples(over) => over,
        }
    }

    /// As every screen is told.
    pub fn face_mut(&mut self) -> &mut dyn Face {
        match self {
            Self::Menu(over) => over,
            Self::Help(over) => over,
            Self::Why(over) => over,
            Self::Sharpen(over) => over,
            Self::Sheets(over) => over,
            Self::Sheet(over) => over,
            Self::Quit(over) => over,
            Self::Change(over) => over.as_mut(),
            Self::Card(over) => over.as_mut(),
            Self::Findings(over) => over,
            Self::Examples(over) => over,
        }
    }
}

/// The commands of every screen within a dossier that have no key.
pub fn walking(world: &World) -> Vec<Command> {
    let mut commands = vec![
        Command::Checklist,
        Command::Review,
        Command::Verdict,
        Command::Portal,
        Command::Receipt,
        Command::Address,
        Command::Channel,
        Command::Workplace,
        Command::Overview,
        Command::Home,
    ];
    if let Some(session) = &world.session {
        if !session.later.is_empty() {
            commands.push(Command::Version);
        }
        if session.can_undo() {
            commands.push(Command::Undo);
        }
        if session.saving.failed.is_some() {
            commands.push(Command::Save);
        }
    }
    commands
}

/// The number a click on the thing at a place of the focus comes back as.
pub fn spot(place: usize) -> Spot {
    Spot(u16::try_from(place).unwrap_or(u16::MAX).min(HINTS - 1))
}

/// Numbers from here on are hints of the footer.
pub const HINTS: u16 = 60_000;

/// The digit that picks the row at a position; empty behind the ninth.
pub fn digit(at: usize) -> String {
    if at < 9 { (at + 1).to_string() } else { String::new() }
}

/// Puts the rows gathered so far on the page as one list.
pub fn flush(rows: &mut Vec<Row>, blocks: &mut Vec<Block>) {
    if !rows.is_empty() {
        blocks.push(Block::List(List { rows: std::mem::take(rows), ..List::default() }));
    }
}

/// A row that can have the focus, at a place of it.
pub fn row(place: usize, focus: Focus, text: impl Into<String>) -> Row {
    Row { spot: Some(spot(place)), text: text.into(), focused: focus.0 == place, ..Row::default() }
}
