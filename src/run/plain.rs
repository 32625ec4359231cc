//! The program as lines: a page, an answer, the next page. Everything asked of the desk is done before
//! the next line is read, so the end of the input is a good end.

use std::collections::VecDeque;
use std::io::{BufRead, Write};
use std::mem;

use super::clock::Clock;
use super::inbox;
use super::voice::Voice;
use super::{Behind, Desk, Program, RunError, Setting, clipboard::Clipboard, sheets};
use crate::app::{Effect, Msg, Outcome};
use crate::plain::answer::{Answer, answer};
use crate::plain::show::{Shown, commands, shown};

/// Runs the program over lines until it quits or the input ends. `effects` are what it asked for at
/// its start.
pub fn lines(
    program: impl Program,
    setting: &Setting,
    behind: Behind,
    effects: Vec<Effect>,
    input: impl BufRead,
    output: impl Write,
) -> Result<(), RunError> {
    let mut talk = Talk {
        program,
        setting,
        desk: (behind.open)(),
        clock: Clock::new(setting.frozen),
        clipboard: Clipboard::default(),
        voice: Voice::default(),
        output,
        said: Shown::default(),
        ended: false,
    };
    if let Some(survey) = behind.survey {
        // Lines are not said again when something is found: everything is known before the first.
        survey(&mut |outcome| talk.tell(Msg::Outcome(outcome)));
    }
    talk.perform(effects);
    talk.serve(input)
}

/// The program and what was said of it.
struct Talk<'a, P, O> {
    program: P,
    setting: &'a Setting,
    desk: Box<dyn Desk>,
    clock: Clock,
    clipboard: Clipboard,
    voice: Voice,
    output: O,
    /// The page that was said last.
    said: Shown,
    ended: bool,
}

impl<P: Program, O: Write> Talk<'_, P, O> {
    fn serve(&mut self, mut input: impl BufRead) -> Result<(), RunError> {
        let opening = self.program.locale().text("shell-plain-opening");
        let opening = opening.into_owned();
        self.say(&[&opening])?;
        self.page()?;
        let mut line = Vec::new();
        while !self.ended {
            self.prompt()?;
            line.clear();
            let length = input.read_until(b'\n', &mut line);
            if length.map_err(RunError::Input)? == 0 {
                break;
            }
            self.voice.hush();
            self.heed(&String::from_utf8_lossy(&line))?;
        }
        self.program.unsaved().map_or(Ok(()), |why| Err(RunError::Unsaved(why)))
    }

    fn heed(&mut self, line: &str) -> Result<(), RunError> {
        if let Some(day) = self.clock.turned() {
            self.tell(Msg::Day(day));
        }
        let page = self.program.page();
        match answer(line, &page) {
            Answer::Tell(msgs) => {
                for msg in msgs {
                    self.tell(msg);
                }
                self.page()
            }
            Answer::Again => {
                self.said = Shown::default();
                self.page()
            }
            Answer::Commands => {
                let lines = commands(&page);
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                self.say(&lines)
            }
            Answer::Nothing(typed) => {
                let locale = self.program.locale();
                let words = locale.with("shell-plain-nothing", &[("typed", &typed)]);
                self.say(&[&words])
            }
        }
    }

    /// Says the page, or what has changed of it.
    fn page(&mut self) -> Result<(), RunError> {
        if self.ended {
            return Ok(());
        }
        let page = self.program.page();
        let now = shown(&page, self.program.locale());
        let before = mem::replace(&mut self.said, now.clone());
        self.say(&now.news(&before))
    }

    fn tell(&mut self, msg: Msg) {
        let effects = self.program.update(msg);
        self.perform(effects);
    }

    /// Does everything that is asked for, and what its outcomes ask for in turn.
    fn perform(&mut self, effects: Vec<Effect>) {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            if let Some(outcome) = self.outcome(effect) {
                waiting.extend(self.program.update(Msg::Outcome(outcome)));
            }
        }
    }

    fn outcome(&mut self, effect: Effect) -> Option<Outcome> {
        match effect {
            Effect::Quit => {
                self.ended = true;
                None
            }
            Effect::Suspend => None,
            Effect::Copy(text) => Some(self.copy(&text)),
            Effect::Speak(words) => self.voice.speak(&words).err().map(|_| Outcome::NoVoice),
            Effect::WriteSheet { name, text } => {
                let written = sheets::write(&self.setting.sheets, &name, &text);
                Some(inbox::of_sheet(written, self.program.locale()))
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
            | Effect::ChooseSite(_) => self.desk.perform(effect),
        }
    }

    /// Without a desktop the value is said on a line of its own, to be copied there by hand.
    fn copy(&mut self, text: &str) -> Outcome {
        if self.clipboard.offer(text) {
            return Outcome::Copied;
        }
        let said = self.say(&[text]);
        let why = said.map_or_else(
            |error| error.to_string(),
            |()| self.program.locale().text("shell-copy-by-hand").into_owned(),
        );
        Outcome::CopyFailed(why)
    }

    fn say(&mut self, lines: &[&str]) -> Result<(), RunError> {
        for line in lines {
            writeln!(self.output, "{line}").map_err(RunError::Output)?;
        }
        Ok(())
    }

    fn prompt(&mut self) -> Result<(), RunError> {
        write!(self.output, "> ").and_then(|()| self.output.flush()).map_err(RunError::Output)
    }
}
