//! One message, one change: keys become intents of the screen in front, news of effects settles what
//! was waited for. What should happen outside comes back as effects.

mod news;

use super::citizen;
use super::focus::{Focus, Motion};
use super::go;
use super::keys::{Command, Key};
use super::model::{Model, Notice, Room, World};
use super::page::Spot;
use super::preview;
use super::scan;
use super::screen::{
    Face, HINTS, Intent, Over, Stroke, Window, help, menu, quit, sharpen, sheets, why,
};
use super::typing;
use super::walk::Step;
use super::{Effect, Msg};
use crate::dossier::event::Event;
use crate::text::letter::Edit;

/// Takes a message and returns what the shell should do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Key(key) => press(model, key),
        Msg::Paste(text) => paste(model, text),
        Msg::Click(spot) => click(model, spot),
        Msg::Scroll(steps) => scroll(model, steps),
        Msg::Resized { columns, rows } => model.world.room = Room { columns, rows },
        Msg::Day(day) => {
            preview::day(model, day);
            news::day(model, day);
        }
        Msg::Outcome(outcome) => news::outcome(model, outcome),
        Msg::Reread(reading) => preview::changed(model, *reading),
    }
    model.world.effects.drain(..).collect()
}

fn paste(model: &mut Model, text: String) {
    if !scan::pasted(model, &text) {
        tell(model, Intent::Type(Stroke::Paste(text)));
    }
}

fn press(model: &mut Model, key: Key) {
    model.world.notice = None;
    if scan::heed(model, key) {
        return;
    }
    if key == Key::Interrupt || Command::Quit.key() == Some(key) {
        return perform(model, Command::Quit);
    }
    if key == Key::Suspend && !model.front().typing(&model.world) {
        return model.world.ask(Effect::Suspend);
    }
    news::retry(model);
    let commands = model.commands();
    if key == Key::Enter && model.on_other_line() {
        return perform(model, Command::Other);
    }
    if let Some(command) = commands.into_iter().find(|own| own.key() == Some(key)) {
        return perform(model, command);
    }
    let page = usize::from(model.world.room.rows.saturating_sub(10)).max(3);
    if let Some(motion) = Motion::of(key, page) {
        return turn(model, motion, page);
    }
    if let Some(place) = picked(model, key) {
        model.front_mut().set_focus(Focus(place));
        return perform(model, Command::Continue);
    }
    if let Some(stroke) = stroke(model, key) {
        tell(model, Intent::Type(stroke));
    }
}

/// What the digit `key` picks where no text field has the focus.
fn picked(model: &Model, key: Key) -> Option<usize> {
    let Key::Char(digit @ '1'..='9') = key else {
        return None;
    };
    let front = model.front();
    if front.typing(&model.world) {
        return None;
    }
    let index = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
    front.numbered(&model.world).get(index).copied()
}

fn stroke(model: &mut Model, key: Key) -> Option<Stroke> {
    match key {
        Key::Char(c) => Some(typing::stroke(model, c)),
        Key::Backspace => Some(Stroke::Backspace),
        Key::Delete => Some(Stroke::Delete),
        Key::Go(way) => Some(Stroke::Go(way)),
        Key::Extend(way) => Some(Stroke::Extend(way)),
        Key::Edit(edit) => Some(Stroke::Edit(edit)),
        Key::Suspend => Some(Stroke::Edit(Edit::Undo)),
        Key::Enter
        | Key::Esc
        | Key::Tab
        | Key::BackTab
        | Key::Up
        | Key::Down
        | Key::PageUp
        | Key::PageDown
        | Key::F(_)
        | Key::Restore
        | Key::Interrupt => None,
    }
}

fn click(model: &mut Model, spot: Spot) {
    scan::forget(model);
    model.world.notice = None;
    let Spot(number) = spot;
    if let Some(index) = number.checked_sub(HINTS) {
        let commands = model.hints();
        if let Some(command) = commands.get(usize::from(index)) {
            perform(model, *command);
        }
        return;
    }
    let groups = model.front().groups(&model.world);
    let total: usize = groups.iter().sum();
    let place = usize::from(number);
    if place >= total {
        if model.over.is_none() {
            perform(model, Command::Other);
        }
        return;
    }
    model.front_mut().set_focus(Focus(place));
    if !model.front().typing(&model.world) {
        perform(model, Command::Continue);
    }
}

/// The wheel goes through lists that are shown a screenful at a time; others are moved by the shell.
fn scroll(model: &mut Model, steps: i16) {
    if model.front().window() == Window::Whole {
        return;
    }
    let motion = if steps < 0 { Motion::Up } else { Motion::Down };
    for _ in 0..steps.unsigned_abs().min(100) {
        step(model, motion);
    }
}

/// Moves the focus; a page at a time only through more things than a page holds.
fn turn(model: &mut Model, motion: Motion, page: usize) {
    let things: usize = model.front().groups(&model.world).iter().sum();
    let by_page = matches!(motion, Motion::Back(_) | Motion::Forward(_));
    if !by_page || things > page {
        step(model, motion);
    }
}

fn step(model: &mut Model, motion: Motion) {
    let groups = model.front().groups(&model.world);
    let mut focus = model.front().focus();
    let before = focus;
    focus.go(motion, &groups);
    model.front_mut().set_focus(focus);
    if model.on_other_line() && focus != before {
        model.before = before;
    }
    tell(model, Intent::Moved);
}

/// Does a command: those of every screen here, the others by the screen in front.
pub(super) fn perform(model: &mut Model, command: Command) {
    match command {
        Command::Help => {
            let commands = model.below();
            model.over = Some(Over::Help(help::Help::new(commands)));
        }
        Command::Other => list(model),
        Command::Quit => leave(model),
        Command::Papers => model.over = Some(Over::Sharpen(sharpen::Sharpen::default())),
        Command::Print => model.over = Some(Over::Sheets(sheets::Sheets::default())),
        Command::Why => explain(model),
        Command::Next => step(model, Motion::NextGroup),
        Command::Undo => undo(model),
        Command::Save => news::save_again(model),
        Command::Address => go::visit(model, Step::Address),
        Command::Channel => go::visit(model, Step::Channel),
        Command::Checklist => go::to(model, Step::Papers),
        Command::Review => go::to(model, Step::Review),
        Command::Verdict => go::to(model, Step::Verdict),
        Command::Portal => go::to(model, Step::Portal),
        Command::Receipt => go::to(model, Step::Receipt),
        Command::Version => go::moved(model),
        Command::Workplace => go::workplace(model),
        Command::Overview => go::to(model, Step::Overview),
        Command::Home => go::home(model),
        Command::Findings => preview::findings(model),
        Command::Examples => preview::examples(model),
        Command::Reset => preview::reset(model),
        Command::Speak => citizen::speak(model),
        Command::Enlarge => citizen::enlarge(model),
        Command::Typing => typing::switch(&mut model.world),
        Command::Restore => typing::restore(model),
        Command::Continue
        | Command::Start
        | Command::Accept
        | Command::Move
        | Command::Stay
        | Command::Write
        | Command::Copy
        | Command::Back
        | Command::Keep
        | Command::Fill
        | Command::Discard
        | Command::Remain
        | Command::Leave
        | Command::Dense
        | Command::Guided
        | Command::Clear
        | Command::Items
        | Command::Add
        | Command::Remove
        | Command::Close => tell(model, Intent::Do(command)),
    }
}

/// Lists what can be done where the focus was before it came to *Việc khác*.
fn list(model: &mut Model) {
    if model.on_other_line() {
        let before = model.before;
        model.screen.face_mut().set_focus(before);
    }
    let commands = model.below();
    model.over = Some(Over::Menu(menu::Menu::new(commands)));
}

/// Asks whether to leave.
fn leave(model: &mut Model) {
    let trial = model.preview.as_ref().map(|_| quit::Stake::Trial);
    model.over = Some(Over::Quit(quit::Quit::new(trial.unwrap_or(quit::Stake::Dossiers))));
}

/// Says why, where there is something to explain.
fn explain(model: &mut Model) {
    if let Some(target) = model.front().about(&model.world) {
        model.over = Some(Over::Why(why::Why::new(target)));
    }
}

/// Hands an intent to the screen in front and follows where it leads.
pub(super) fn tell(model: &mut Model, intent: Intent) {
    let world = &mut model.world;
    let flow = match &mut model.over {
        Some(over) => over.face_mut().on(intent, world),
        None => model.screen.face_mut().on(intent, world),
    };
    go::follow(model, flow);
}

/// The commands that work now: *vì sao* only where something can be explained.
fn commands(world: &World, face: &dyn Face) -> Vec<Command> {
    let mut commands = face.commands(world);
    commands.retain(|command| *command != Command::Why || face.about(world).is_some());
    if face.typing(world) {
        commands.push(Command::Typing);
        commands.extend(world.typing.method().map(|_| Command::Restore));
    }
    commands
}

fn undo(model: &mut Model) {
    model.over = None;
    let undoable = model.world.session.as_ref().is_some_and(super::session::Session::can_undo);
    if undoable {
        model.world.push(Event::Undone);
        let words = model.world.locale.text("walk-undone").into_owned();
        model.world.notice = Some(Notice::Good(words));
        go::again(model);
    }
}

impl Model {
    /// What has the keys.
    pub(super) fn front(&self) -> &dyn Face {
        self.over.as_ref().map_or_else(|| self.screen.face(), Over::face)
    }

    fn front_mut(&mut self) -> &mut dyn Face {
        match &mut self.over {
            Some(over) => over.face_mut(),
            None => self.screen.face_mut(),
        }
    }

    /// Whether *Việc khác* has the focus; what stands over a screen has no such line.
    pub(super) fn on_other_line(&self) -> bool {
        let total: usize = self.screen.face().groups(&self.world).iter().sum();
        self.over.is_none() && self.screen.face().focus().0 >= total
    }

    /// The commands that work now.
    fn commands(&self) -> Vec<Command> {
        let Some(over) = &self.over else {
            return self.below();
        };
        let mut commands = commands(&self.world, over.face());
        self.serve_citizen(&mut commands);
        // A hand-out of a trial would be taken for one of a dossier.
        commands.retain(|own| self.preview.is_none() || *own != Command::Write);
        commands
    }

    /// The commands of the screen, whatever stands over it.
    fn below(&self) -> Vec<Command> {
        let mut commands = commands(&self.world, self.screen.face());
        if let Some(preview) = &self.preview {
            preview.fit(&mut commands);
        }
        self.serve_citizen(&mut commands);
        commands
    }

    /// The commands of the footer, in its order.
    pub(super) fn hints(&self) -> Vec<Command> {
        let mut commands = self.commands();
        let unseen = [Command::Typing, Command::Restore];
        commands.retain(|command| command.key().is_some() && !unseen.contains(command));
        commands
    }
}
