//! The papers to bring: certainly, perhaps, and those nobody may ask for.

use super::{begin, terms};
use crate::app::model::Desk;
use crate::app::phrase;
use crate::app::session::Session;
use crate::dossier::assessment::{Found, Need};
use crate::locale::Locale;
use crate::procedure::Status;
use crate::procedure::paper::Document;
use crate::sheet::{Part, Sheet, Tick};
use crate::text::nfc::clean;

/// The checklist.
pub(super) fn sheet(locale: &Locale, desk: &Desk, session: &Session) -> Sheet {
    let mut sheet = begin(locale, desk, session, "walk-sheet-checklist");
    if is_imported(session) {
        sheet.push(Part::Gap);
        sheet.paragraph(locale.text("walk-imported"));
    }
    group(locale, session, &mut sheet, Need::Needed, "walk-group-needed");
    group(locale, session, &mut sheet, Need::Maybe, "walk-group-maybe");
    group(locale, session, &mut sheet, Need::Waived, "walk-group-waived");
    let never = &session.procedure.never_ask;
    if !never.is_empty() {
        sheet.heading(locale.text("walk-never-ask"));
        for own in never {
            let law = phrase::cited(&session.procedure, &own.basis);
            sheet.push(Part::Check {
                tick: Tick::Forbidden,
                text: own.paper.to_string(),
                detail: format!("{} ({law})", own.says),
            });
        }
    }
    sheet.push(Part::Gap);
    terms(locale, session, &mut sheet);
    sheet
}

fn group(locale: &Locale, session: &Session, sheet: &mut Sheet, need: Need, heading: &str) {
    let needs = (0_u16..).zip(&session.assessment.needs);
    let own: Vec<u16> = needs.filter(|(_, own)| **own == need).map(|(index, _)| index).collect();
    if own.is_empty() {
        return;
    }
    sheet.heading(locale.text(heading));
    for index in own {
        let Some(document) = session.procedure.documents.get(usize::from(index)) else {
            continue;
        };
        let found = session.assessment.found.get(usize::from(index)).copied();
        let tick = match found.unwrap_or_default() {
            Found::Ok => Tick::Done,
            Found::Unseen | Found::Wrong | Found::Later => Tick::Empty,
        };
        let count = phrase::document_count(locale, session, index);
        let reason = match need {
            Need::Needed => None,
            Need::Maybe | Need::NotNeeded | Need::Waived => {
                Some(phrase::reason::short(locale, session, index))
            }
        };
        // What the portal says beside a paper's name may be what decides it.
        let note = document.basis.note.as_deref().filter(|_| is_imported(session));
        sheet.push(Part::Check {
            tick,
            text: format!("{} ({count})", document.name),
            detail: detail(locale, document, reason, note),
        });
    }
}

fn is_imported(session: &Session) -> bool {
    session.procedure.head.status == Status::Imported
}

fn detail(
    locale: &Locale,
    document: &Document,
    reason: Option<String>,
    note: Option<&str>,
) -> String {
    let alternatives: Vec<&str> = document.one_of.iter().map(|own| &*own.name).collect();
    let one_of = (!alternatives.is_empty())
        .then(|| locale.with("walk-one-of", &[("papers", &alternatives.join("; "))]));
    let get_from = document.advice.get_from.as_ref();
    let get_from = get_from.map(|own| locale.with("walk-get-from", &[("says", own)]));
    let note = note.map(clean);
    let parts = [reason, one_of, get_from, note].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
