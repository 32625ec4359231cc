//! The hand-outs: what goes home with the citizen or to the next desk, filled from the dossier.

mod checklist;
mod declaration;
mod guide;
mod receipt;
mod slip;

use super::model::Desk;
use super::phrase;
use super::session::Session;
use crate::locale::Locale;
use crate::sheet::{Part, Sheet};
use crate::text::date::short;

/// A kind of hand-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handout {
    /// The papers to bring.
    Checklist,
    /// Everything to be mended, at once.
    Slip,
    /// The declaration, filled in.
    Declaration,
    /// The portal step by step.
    Guide,
    /// Code and day of the result.
    Receipt,
}

impl Handout {
    /// Every hand-out, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Checklist, Self::Slip, Self::Declaration, Self::Guide, Self::Receipt];

    /// The key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Checklist => "walk-sheet-checklist",
            Self::Slip => "walk-sheet-slip",
            Self::Declaration => "walk-sheet-declaration",
            Self::Guide => "walk-sheet-guide",
            Self::Receipt => "walk-sheet-receipt",
        }
    }

    /// The name of its file: the hand-out and the procedure, nothing of the person.
    pub fn file(self, session: &Session) -> String {
        let kind = match self {
            Self::Checklist => "giay-to",
            Self::Slip => "bo-sung",
            Self::Declaration => "to-khai",
            Self::Guide => "huong-dan-nop",
            Self::Receipt => "phieu-hen",
        };
        // The dossier's own digits keep one citizen's sheet from taking the place of another's.
        let own: String = session.id.0.chars().take(8).collect();
        format!("{kind}-{}-{own}.txt", session.procedure.head.id)
    }

    /// The sheet, filled from a dossier.
    pub fn fill(self, locale: &Locale, desk: &Desk, session: &Session) -> Sheet {
        match self {
            Self::Checklist => checklist::sheet(locale, desk, session),
            Self::Slip => slip::sheet(locale, desk, session),
            Self::Declaration => declaration::sheet(locale, session),
            Self::Guide => guide::sheet(locale, desk, session),
            Self::Receipt => receipt::sheet(locale, desk, session),
        }
    }
}

/// A sheet that begins with the procedure, its code and the day.
fn begin(locale: &Locale, desk: &Desk, session: &Session, title: &str) -> Sheet {
    let mut sheet = Sheet::new(locale.text(title));
    sheet.push(Part::Centred(session.procedure.head.name.to_string()));
    let code = phrase::code(desk, &session.procedure);
    let values = [("code", &*code), ("day", &*short(session.case.today))];
    sheet.push(Part::Centred(locale.with("walk-sheet-head", &values)));
    if desk.frozen {
        let day = short(desk.today);
        sheet.push(Part::Centred(locale.with("walk-sheet-assumed", &[("day", &day)])));
    }
    sheet
}

/// Fees, benefits, time and deadlines.
fn terms(locale: &Locale, session: &Session, sheet: &mut Sheet) {
    let assessment = &session.assessment;
    let fees = phrase::fees(locale, session, &assessment.sums);
    sheet.row(locale.text("walk-fact-fee"), fees);
    let benefits = phrase::benefits(locale, session, &assessment.sums);
    if !benefits.is_empty() {
        sheet.row(locale.text("walk-fact-benefit"), benefits);
    }
    let time = phrase::time(locale, session, assessment.processing);
    if !time.is_empty() {
        sheet.row(locale.text("walk-fact-time"), time);
    }
    if !assessment.deadlines.is_empty() {
        let limits = phrase::limits(locale, session, &assessment.deadlines);
        sheet.row(locale.text("walk-fact-deadline"), limits);
    }
}
