//! What is wrong with a dossier, as messages that begin with their level.

use super::{document, identity, paper, place_label};
use crate::app::editor::refusal;
use crate::app::page::{Block, Tone};
use crate::app::session::Session;
use crate::dossier::assessment::Problem;
use crate::dossier::case::{Mark, Place};
use crate::locale::Locale;
use crate::procedure::expression::PaperIx;
use crate::procedure::field::{Remark, remarks};
use crate::procedure::rule::{Basis, Level};

/// The messages about the answer at a place: what is odd about it, then what is wrong.
pub fn problems_at(locale: &Locale, session: &Session, place: Place) -> Vec<Block> {
    let label = session.field(place).map_or("", |own| &own.words.label);
    let odd = odd(session, place).into_iter().map(|own| {
        let tone = if own.is_note() { Tone::Quiet } else { Tone::Warning };
        Block::Notice { tone, text: refusal::remark(locale, label, own) }
    });
    let here = here(session, place).into_iter();
    odd.chain(here.map(|own| notice(locale, session, own))).collect()
}

/// Whether the officer should look again before going on from a place.
pub fn stops_at(session: &Session, place: Place) -> bool {
    let grave = |own: Problem| level(own) != Level::Note;
    let strange = odd(session, place).into_iter().any(|own| !own.is_note());
    strange || here(session, place).into_iter().any(grave)
}

/// What is worth knowing about the answer at a place, without its level.
pub fn notes_at(locale: &Locale, session: &Session, place: Place) -> Option<String> {
    let here = here(session, place).into_iter();
    let notes = here.filter(|own| level(*own) == Level::Note);
    let label = session.field(place).map_or("", |own| &own.words.label);
    let odd = odd(session, place).into_iter().filter(|own| own.is_note());
    let odd = odd.map(|own| refusal::odd(locale, label, own));
    let words: Vec<String> = notes.map(|own| says(locale, session, own)).chain(odd).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// What is odd about the answer at a place without being wrong.
fn odd(session: &Session, place: Place) -> Vec<Remark> {
    let entry = session.held(place).and_then(|own| own.entry.as_ref());
    let pair = session.field(place).zip(entry);
    let mut odd =
        pair.map_or_else(Vec::new, |(field, entry)| remarks(field, entry, session.case.today));
    odd.extend(identity::at(session, place));
    odd
}

fn here(session: &Session, place: Place) -> Vec<Problem> {
    let all = session.assessment.problems.iter().copied();
    all.filter(|own| at(*own) == Some(place) && !is_later(*own)).collect()
}

/// One message.
pub fn notice(locale: &Locale, session: &Session, problem: Problem) -> Block {
    Block::Notice { tone: tone(level(problem)), text: words(locale, session, problem) }
}

/// The message's words, level included.
pub fn words(locale: &Locale, session: &Session, problem: Problem) -> String {
    let says = says(locale, session, problem);
    let key = match level(problem) {
        Level::Block => "level-block",
        Level::Warn => "level-warn",
        Level::Note => "level-note",
    };
    locale.with(key, &[("says", &says)])
}

/// The question a problem stands at.
pub fn at(problem: Problem) -> Option<Place> {
    match problem {
        Problem::Check { at, .. } | Problem::LaterValue { at } => Some(at),
        Problem::WrongPaper { .. } | Problem::LaterPaper { .. } | Problem::ItemCount { .. } => None,
    }
}

/// How grave a problem is.
pub fn level(problem: Problem) -> Level {
    match problem {
        Problem::Check { level, .. } => level,
        Problem::WrongPaper { .. }
        | Problem::LaterPaper { .. }
        | Problem::LaterValue { .. }
        | Problem::ItemCount { .. } => Level::Block,
    }
}

/// The source of the rule behind a problem.
pub fn basis(session: &Session, problem: Problem) -> Option<&Basis> {
    let procedure = &session.procedure;
    match problem {
        Problem::Check { check, .. } => {
            procedure.checks.get(usize::from(check)).map(|own| &own.basis)
        }
        Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
            let document = procedure.documents.get(usize::from(paper.document));
            document.map(|own| &own.basis)
        }
        Problem::LaterValue { at } => session.field(at).map(|own| &own.basis),
        Problem::ItemCount { .. } => None,
    }
}

/// What is wrong, without its level.
pub fn says(locale: &Locale, session: &Session, problem: Problem) -> String {
    match problem {
        Problem::Check { check, .. } => {
            let check = session.procedure.checks.get(usize::from(check));
            check.map_or_else(String::new, |own| own.says.to_string())
        }
        Problem::WrongPaper { paper: ix } => {
            let name = paper(session, ix);
            let points = points(session, ix);
            if points.is_empty() {
                return locale.with("walk-problem-wrong-paper", &[("paper", &name)]);
            }
            let values = [("paper", &*name), ("points", &*points.join("; "))];
            locale.with("walk-problem-wrong-points", &values)
        }
        Problem::LaterPaper { paper: ix } => {
            let name = document(session, ix.document);
            locale.with("walk-problem-later-paper", &[("paper", &name)])
        }
        Problem::LaterValue { at } => {
            let label = place_label(session, at);
            locale.with("walk-problem-later-value", &[("label", &label)])
        }
        Problem::ItemCount { section } => items(locale, session, section),
    }
}

fn items(locale: &Locale, session: &Session, section: u8) -> String {
    let Some(section) = session.section(section) else {
        return String::new();
    };
    let Some(repeat) = &section.repeat else {
        return String::new();
    };
    let (least, most) = (repeat.at_least.to_string(), repeat.at_most.to_string());
    let values = [("section", &*section.title), ("min", &least), ("max", &most)];
    locale.with("walk-problem-items", &values)
}

/// How a level stands out.
pub fn tone(level: Level) -> Tone {
    match level {
        Level::Block => Tone::Error,
        Level::Warn => Tone::Warning,
        Level::Note => Tone::Quiet,
    }
}

fn is_later(problem: Problem) -> bool {
    matches!(problem, Problem::LaterValue { .. })
}

/// What was not right on a paper: the points that were looked at, then the officer's remark.
fn points(session: &Session, ix: PaperIx) -> Vec<String> {
    let Some(Mark::Wrong { points, note }) = session.case.papers.mark(ix) else {
        return Vec::new();
    };
    let document = session.procedure.documents.get(usize::from(ix.document));
    let own = document.map_or(&[][..], |own| &own.look_for);
    let alternative =
        document.zip(ix.alternative).and_then(|(own, at)| own.one_of.get(usize::from(at)));
    let theirs = alternative.map_or(&[][..], |own| &own.look_for);
    let known = own.iter().chain(theirs).filter(|own| points.contains(&own.id));
    let known = known.map(|own| own.says.to_string());
    known.chain(Some(note.to_string()).filter(|note| !note.is_empty())).collect()
}
