//! The program on a terminal: the first page is painted before anything else is begun, then news is
//! taken as it comes and the page painted once for all that was there.

use std::mem;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;

use crossterm::event::{Event, MouseEventKind};
use ratatui::layout::Rect;

use super::clipboard::Clipboard;
use super::clock::Clock;
use super::inbox::{self, News};
#[cfg(unix)]
use super::signals;
use super::voice::{NoVoice, Voice};
use super::worker::Worker;
use super::{Behind, Opening, Program, RunError, Setting, keyboard, surveyor};
use crate::app::keys::Key;
use crate::app::page::Page;
use crate::app::{Effect, Msg, Outcome};
use crate::tui::hits::Hits;
use crate::tui::input::Reader;
use crate::tui::paint::{Painter, is_too_small};
use crate::tui::terminal::{Screen, dots};
use crate::tui::theme::Theme;

/// News taken before the page is painted again, however much more there is.
const MOST: usize = 64;

/// Lines the view moves by one step of the wheel.
const WHEEL: isize = 3;

/// Runs the program on the terminal until it quits. `effects` are what it asked for at its start.
pub fn screen(
    program: impl Program,
    setting: &Setting,
    behind: Behind,
    effects: Vec<Effect>,
) -> Result<(), RunError> {
    #[cfg(unix)]
    let caught = signals::catch().map_err(RunError::terminal)?;
    let language = program.locale().language();
    let screen = Screen::enter(language).map_err(RunError::terminal)?;
    let (news, inbox) = channel();
    let mut window = Window {
        screen,
        painter: Painter::new(Theme::of(setting.palette)).with(dots()),
        reader: Reader::default(),
        hits: Hits::default(),
        page: None,
        clock: Clock::new(setting.frozen),
        clipboard: Clipboard::default(),
        voice: Voice::default(),
        program,
        effects,
        ended: false,
    };
    window.first()?;
    let worker = start(behind.open, setting.sheets.clone(), &news);
    if let Some(survey) = behind.survey {
        surveyor::start(survey, news.clone());
    }
    #[cfg(unix)]
    signals::watch(caught, &exit(&news, &worker));
    if let Some(live) = behind.live {
        live.follow(news.clone());
    }
    keyboard::listen(news);
    window.serve(&inbox, &worker)
}

fn start(open: Opening, sheets: PathBuf, news: &Sender<News>) -> Worker {
    Worker::start(open, sheets, news.clone())
}

#[cfg(unix)]
fn exit(news: &Sender<News>, worker: &Worker) -> signals::Exit {
    signals::Exit { inbox: news.clone(), jobs: worker.jobs() }
}

/// The program and what is seen of it.
struct Window<P> {
    screen: Screen,
    painter: Painter,
    reader: Reader,
    hits: Hits,
    /// The page as the program has it now, where it is known.
    page: Option<Page>,
    clock: Clock,
    clipboard: Clipboard,
    voice: Voice,
    program: P,
    /// What is still to be performed.
    effects: Vec<Effect>,
    ended: bool,
}

impl<P: Program> Window<P> {
    fn first(&mut self) -> Result<(), RunError> {
        self.resized();
        self.paint()
    }

    fn resized(&mut self) {
        let Rect { width, height, .. } = self.screen.area();
        self.tell(Msg::Resized { columns: width, rows: height });
    }

    fn measure(&mut self) -> Result<(), RunError> {
        let before = self.screen.area();
        self.screen.measure().map_err(RunError::terminal)?;
        if self.screen.area() != before {
            self.resized();
        }
        Ok(())
    }

    fn serve(&mut self, inbox: &Receiver<News>, worker: &Worker) -> Result<(), RunError> {
        self.perform(worker)?;
        while !self.ended {
            match inbox.recv_timeout(self.clock.patience()) {
                Ok(news) => self.take(news, worker)?,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            for news in inbox.try_iter().take(MOST) {
                self.take(news, worker)?;
            }
            if let Some(day) = self.clock.turned() {
                self.tell(Msg::Day(day));
            }
            self.perform(worker)?;
            if !self.ended {
                self.paint()?;
            }
        }
        Ok(())
    }

    fn take(&mut self, news: News, worker: &Worker) -> Result<(), RunError> {
        match news {
            News::Input(events) => return self.input(events, worker),
            News::Outcome(outcome) => self.tell(Msg::Outcome(outcome)),
            News::Sheet(written) => {
                let outcome = inbox::of_sheet(written, self.program.locale());
                self.tell(Msg::Outcome(outcome));
            }
            News::Broken(effect) => {
                let outcome = inbox::of_fault(effect, self.program.locale());
                self.tell(Msg::Outcome(outcome));
            }
            News::Reread(reading) => self.tell(Msg::Reread(reading)),
            News::Resized => self.measure()?,
            News::Suspend => self.effects.push(Effect::Suspend),
            News::Leave(rest) => {
                self.voice.hush();
                self.perform(worker)?;
                drop(rest);
                loop {
                    thread::park();
                }
            }
        }
        Ok(())
    }

    fn input(&mut self, events: Vec<Event>, worker: &Worker) -> Result<(), RunError> {
        for event in events {
            if matches!(event, Event::Resize(..)) {
                self.measure()?;
            }
            if is_click(&event) && self.page.is_none() {
                // A click is meant for what is seen; what came before it may have changed that.
                self.paint()?;
            }
            for msg in self.reader.read(event, &self.hits) {
                self.heed(msg);
            }
            self.perform(worker)?;
        }
        Ok(())
    }

    /// Keys typed at a screen too small to show anything are not heeded; Ctrl+C ends the program there.
    fn heed(&mut self, msg: Msg) {
        let typed = matches!(msg, Msg::Key(_) | Msg::Paste(_));
        if typed || matches!(msg, Msg::Click(_)) {
            self.voice.hush();
        }
        if typed && is_too_small(self.screen.area()) {
            self.ended |= msg == Msg::Key(Key::Interrupt);
        } else {
            self.tell(msg);
        }
    }

    /// Tells the program, unless the view of a page too long for the screen moves instead.
    fn tell(&mut self, msg: Msg) {
        let moved = self.page.as_ref().is_some_and(|page| {
            let lines = match page.large {
                Some(_) => leaves(&msg),
                None => lines(&msg, self.screen.area()),
            };
            lines != 0 && self.painter.step(page, lines)
        });
        if !moved {
            let effects = self.program.update(msg);
            self.effects.extend(effects);
            self.page = None;
        }
    }

    fn perform(&mut self, worker: &Worker) -> Result<(), RunError> {
        for effect in mem::take(&mut self.effects) {
            match effect {
                Effect::Quit => self.ended = true,
                Effect::Suspend => self.suspend()?,
                Effect::Copy(text) => self.copy(&text),
                Effect::Speak(words) => {
                    if let Err(NoVoice) = self.voice.speak(&words) {
                        self.tell(Msg::Outcome(Outcome::NoVoice));
                    }
                }
                Effect::UseCatalog(_)
                | Effect::OpenProcedure { .. }
                | Effect::OpenDefinition { .. }
                | Effect::NewDossier
                | Effect::Append { .. }
                | Effect::KeepDraft { .. }
                | Effect::ListDossiers
                | Effect::OpenDossier(_)
                | Effect::ReadSite
                | Effect::ChooseSite(_)
                | Effect::WriteSheet { .. } => worker.perform(effect),
            }
        }
        Ok(())
    }

    fn copy(&mut self, text: &str) {
        let outcome = match self.screen.copy(text) {
            Ok(()) => Outcome::Copied,
            Err(error) => Outcome::CopyFailed(error.to_string()),
        };
        self.clipboard.offer(text);
        self.tell(Msg::Outcome(outcome));
    }

    #[cfg(unix)]
    fn suspend(&mut self) -> Result<(), RunError> {
        if signals::can_stop() {
            self.screen.leave().map_err(RunError::terminal)?;
            signals::stop();
            self.screen.reenter().map_err(RunError::terminal)?;
        }
        Ok(())
    }

    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "the same shape on every system")]
    fn suspend(&mut self) -> Result<(), RunError> {
        Ok(())
    }

    fn paint(&mut self) -> Result<(), RunError> {
        let page = self.page.take().unwrap_or_else(|| self.program.page());
        let area = self.screen.area();
        let words;
        let picture = if is_too_small(area) {
            words = self.program.locale().text("shell-too-small");
            self.painter.refuse(&words, area)
        } else {
            self.painter.paint(&page, area)
        };
        let shown = self.screen.show(&picture).map_err(RunError::terminal);
        self.hits = picture.hits;
        self.page = Some(page);
        shown
    }
}

/// A message that may move the view; negative is up.
enum Turn {
    Wheel(i16),
    Line(isize),
    Page(isize),
}

impl Turn {
    fn of(msg: &Msg) -> Option<Self> {
        if let Msg::Scroll(steps) = msg {
            return Some(Self::Wheel(*steps));
        }
        let keys = [
            (Key::Up, Self::Line(-1)),
            (Key::Down, Self::Line(1)),
            (Key::PageUp, Self::Page(-1)),
            (Key::PageDown, Self::Page(1)),
        ];
        keys.into_iter().find(|(key, _)| *msg == Msg::Key(*key)).map(|(_, turn)| turn)
    }
}

/// How far a message may move the view.
fn lines(msg: &Msg, area: Rect) -> isize {
    let page = isize::from(i16::try_from(area.height / 2).unwrap_or(i16::MAX));
    match Turn::of(msg) {
        Some(Turn::Wheel(steps)) => isize::from(steps) * WHEEL,
        Some(Turn::Line(lines)) => lines,
        Some(Turn::Page(pages)) => pages * page,
        None => 0,
    }
}

/// How far a message turns the leaves of large letters; ↑ and ↓ go through the options there.
fn leaves(msg: &Msg) -> isize {
    match Turn::of(msg) {
        Some(Turn::Wheel(steps)) => isize::from(steps.signum()),
        Some(Turn::Page(pages)) => pages,
        Some(Turn::Line(_)) | None => 0,
    }
}

fn is_click(event: &Event) -> bool {
    matches!(event, Event::Mouse(mouse) if matches!(mouse.kind, MouseEventKind::Down(_)))
}
