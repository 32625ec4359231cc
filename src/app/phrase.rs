//! What the engine says, in words: labels of questions and papers, needs, verdicts, law and problems.
//! Money and time are in `terms`, reasons in `reason`.

pub mod card;
mod due;
pub mod identity;
pub mod problem;
pub mod reason;
mod terms;

use super::model::Desk;
use super::page::{Block, Tone};
use super::session::Session;
use super::spoken::fill;
use super::walk::section_of;
use crate::dossier::assess::view::View;
use crate::dossier::assessment::{Found, Need, Verdict};
use crate::dossier::case::Place;
use crate::locale::Locale;
use crate::procedure::expression::evaluate::{evaluate, holds};
use crate::procedure::expression::{NodeIx, PaperIx, Tri};
use crate::procedure::form::Field;
use crate::procedure::paper::{Count, Document, HandIn};
use crate::procedure::rule::{Basis, Channel, Confidence, Law, Turn};
use crate::procedure::{Procedure, Status};

pub use due::due_lines;
pub use problem::problems_at;
pub use terms::{
    benefits, deadline_rows, duration, every, fees, hangs_on_province, limits, money_of, sum,
    sum_rows, time, time_rows,
};

/// The key of a way of filing.
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "walk-channel-in-person",
        Channel::Online => "walk-channel-online",
        Channel::Post => "walk-channel-post",
    }
}

/// The key of beginning with a way of filing.
pub fn start(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "walk-start-in-person",
        Channel::Online => "walk-start-online",
        Channel::Post => "walk-start-post",
    }
}

/// The key of a need.
pub fn need(need: Need) -> &'static str {
    match need {
        Need::Needed => "engine-need-needed",
        Need::Maybe => "engine-need-maybe",
        Need::NotNeeded => "engine-need-not",
        Need::Waived => "engine-need-waived",
    }
}

/// The key of what was found about a paper.
pub fn found(found: Found) -> &'static str {
    match found {
        Found::Unseen => "engine-found-unseen",
        Found::Ok => "engine-found-ok",
        Found::Wrong => "engine-found-wrong",
        Found::Later => "engine-found-later",
    }
}

/// Whether a condition of the procedure may hold; an absent one does.
pub fn may_hold(session: &Session, when: Option<NodeIx>) -> bool {
    if when.is_none() {
        return true;
    }
    let view = View { procedure: &session.procedure, case: &session.case };
    let known = evaluate(&session.procedure.program, &view, None);
    holds(&known, when) != Tri::False
}

/// The key of what the verdict means for the citizen.
pub fn meaning(session: &Session) -> &'static str {
    match session.assessment.verdict {
        Verdict::Outcome(Turn::Other, at) => {
            let outcome = session.procedure.outcomes.get(usize::from(at));
            let leads = outcome.is_some_and(|own| own.go_to.is_some());
            if leads { "walk-means-other" } else { "walk-means-outside" }
        }
        Verdict::Outcome(Turn::No, _) => "walk-means-no",
        Verdict::Outcome(Turn::Review, _) | Verdict::Review => "walk-means-review",
        Verdict::Undecided => "walk-means-undecided",
        Verdict::Supplement => "walk-means-supplement",
        Verdict::Ready => "walk-means-ready",
    }
}

/// The key of a verdict.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Outcome(Turn::Other, _) => "engine-verdict-other",
        Verdict::Outcome(Turn::No, _) => "engine-verdict-no",
        Verdict::Outcome(Turn::Review, _) | Verdict::Review => "engine-verdict-review",
        Verdict::Undecided => "engine-verdict-undecided",
        Verdict::Supplement => "engine-verdict-supplement",
        Verdict::Ready => "engine-verdict-ready",
    }
}

/// How a verdict stands out.
pub fn verdict_tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Ready => Tone::Good,
        Verdict::Outcome(Turn::No, _) => Tone::Error,
        Verdict::Outcome(Turn::Other | Turn::Review, _)
        | Verdict::Supplement
        | Verdict::Review
        | Verdict::Undecided => Tone::Warning,
    }
}

/// The national code here and today.
pub fn code(desk: &Desk, procedure: &Procedure) -> String {
    let province = desk.site.province.as_deref();
    let mut rows = procedure.head.codes.iter();
    let row = rows.find(|row| row.holds(province, Channel::InPerson, desk.today));
    row.map_or_else(|| procedure.head.code().to_owned(), |row| row.value.to_string())
}

/// Sources of law by name, the articles of one source together.
pub fn law<'a>(law: impl IntoIterator<Item = &'a Law>) -> String {
    let mut sources: Vec<(&str, Vec<&str>)> = Vec::new();
    for own in law {
        let at = sources.iter().position(|(name, _)| *name == &*own.name);
        let articles = own.article.as_deref();
        match at.and_then(|at| sources.get_mut(at)) {
            Some((_, known)) => known.extend(articles),
            None => sources.push((&own.name, articles.into_iter().collect())),
        }
    }
    let told = sources.into_iter().map(|(name, articles)| {
        let parts = std::iter::once(name).chain(articles);
        parts.collect::<Vec<_>>().join(", ")
    });
    told.collect::<Vec<_>>().join("; ")
}

/// The law that a rule cites.
pub fn cited(procedure: &Procedure, basis: &Basis) -> String {
    law(procedure.cited(basis))
}

/// "Cần kiểm tra lại", with what was not confirmed.
pub fn verify(locale: &Locale, note: Option<&str>) -> Block {
    let verify = locale.text("confidence-verify");
    let says = match note {
        Some(note) => format!("{verify}. {note}"),
        None => verify.into_owned(),
    };
    Block::Notice { tone: Tone::Warning, text: locale.with("level-warn", &[("says", &says)]) }
}

/// What the officer should know about how sure a rule is.
pub fn unsure(locale: &Locale, basis: &Basis) -> Option<Block> {
    match basis.confidence {
        Confidence::Verify => Some(verify(locale, basis.note.as_deref())),
        Confidence::Sure => basis.note.as_ref().map(|note| Block::Text {
            text: locale.with("level-note", &[("says", note)]),
            tone: Tone::Quiet,
        }),
    }
}

/// The warning that nobody has reviewed the definition, where nobody has.
pub fn imported(locale: &Locale, procedure: &Procedure) -> Option<Block> {
    let says = locale.text("walk-imported");
    (procedure.head.status == Status::Imported).then(|| Block::Notice {
        tone: Tone::Warning,
        text: locale.with("level-warn", &[("says", &says)]),
    })
}

/// The name of a document.
pub fn document(session: &Session, index: u16) -> String {
    let document = session.procedure.documents.get(usize::from(index));
    document.map_or_else(String::new, |own| own.name.to_string())
}

/// The name of a document or of one of its alternatives.
pub fn paper(session: &Session, paper: PaperIx) -> String {
    let document = session.procedure.documents.get(usize::from(paper.document));
    let alternative = document.zip(paper.alternative);
    let alternative = alternative.and_then(|(own, at)| own.one_of.get(usize::from(at)));
    match alternative {
        Some(own) => own.name.to_string(),
        None => self::document(session, paper.document),
    }
}

/// How many of a document, and how it reaches the authority.
pub fn document_count(locale: &Locale, session: &Session, index: u16) -> String {
    let Some(document) = session.procedure.documents.get(usize::from(index)) else {
        return String::new();
    };
    let hand_in = locale.text(hand_in(document.hand_in)).into_owned();
    let count = count(locale, document.count);
    if count.is_empty() { hand_in } else { format!("{hand_in} · {count}") }
}

/// Originals and copies in words; empty where neither is counted.
pub fn count(locale: &Locale, count: Count) -> String {
    let rows = [("walk-count-original", count.original), ("walk-count-copies", count.copies)];
    let told = rows.into_iter().filter(|(_, number)| *number > 0);
    let words = told.map(|(key, number)| locale.with(key, &[("count", &number.to_string())]));
    words.collect::<Vec<_>>().join(", ")
}

/// The files taken for a document; empty where nothing is known.
pub fn upload(locale: &Locale, document: &Document) -> String {
    let types = document.advice.upload.join(", ");
    match document.advice.max_mb {
        _ if types.is_empty() => String::new(),
        Some(size) => {
            let size = size.to_string();
            locale.with("walk-file-types-size", &[("types", &types), ("size", &size)])
        }
        None => types,
    }
}

/// The key of how a paper reaches the authority.
pub fn hand_in(hand_in: HandIn) -> &'static str {
    match hand_in {
        HandIn::Submit => "walk-hand-in-submit",
        HandIn::Show => "walk-hand-in-show",
        HandIn::Lookup => "walk-hand-in-lookup",
    }
}

/// The label of a question; in a repeated section with the item's number.
pub fn place_label(session: &Session, place: Place) -> String {
    let Some(field) = session.field(place) else {
        return String::new();
    };
    let label = fill(&field.words.label, session.dossier.address.as_ref());
    let section = session.section(field.section);
    match (place.item, section.and_then(|own| own.repeat.as_ref())) {
        (Some(item), Some(repeat)) => format!("{} {} · {label}", repeat.each, item + 1),
        (_, _) => label,
    }
}

/// The heading of a question.
pub fn question(locale: &Locale, field: &Field) -> String {
    if field.allow.blank {
        format!("{} {}", field.words.label, locale.text("walk-optional"))
    } else {
        field.words.label.to_string()
    }
}

/// The section a question belongs to; in a repeated one with the item's number.
pub fn section_title(locale: &Locale, session: &Session, place: Place) -> String {
    let section = session.section(section_of(session, place));
    let Some(section) = section.filter(|own| !own.title.is_empty()) else {
        return locale.text("walk-circumstances").into_owned();
    };
    match (place.item, &section.repeat) {
        (Some(item), Some(repeat)) => format!("{} · {} {}", section.title, repeat.each, item + 1),
        (_, _) => section.title.to_string(),
    }
}
