//! The receipt slip: the code, the day of filing, the day of the result and how it was counted.

use super::{begin, terms};
use crate::app::model::Desk;
use crate::app::phrase;
use crate::app::session::Session;
use crate::locale::Locale;
use crate::sheet::{Part, Sheet};
use crate::text::date::short;

/// The slip.
pub(super) fn sheet(locale: &Locale, desk: &Desk, session: &Session) -> Sheet {
    let mut sheet = begin(locale, desk, session, "walk-sheet-receipt");
    sheet.push(Part::Gap);
    let filed = session.dossier.filed.as_ref();
    let receipt = filed.map_or("", |own| &*own.receipt);
    sheet.row(locale.text("walk-receipt-code"), receipt);
    let day = filed.map(|own| short(own.on)).unwrap_or_default();
    sheet.row(locale.text("walk-filed-on"), day);
    if let Some(filing) = filed {
        for line in phrase::due_lines(locale, session, filing.on) {
            sheet.paragraph(line);
        }
    }
    sheet.row(locale.text("walk-fact-result"), &*session.procedure.about.result);
    terms(locale, session, &mut sheet);
    sheet.push(Part::Gap);
    sheet.paragraph(locale.text("walk-receipt-keep"));
    sheet
}
