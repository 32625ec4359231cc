//! The portal step by step, with the values to type and the files to upload.

use super::{begin, terms};
use crate::app::model::Desk;
use crate::app::phrase;
use crate::app::screen::portal::{copied, steps};
use crate::app::session::Session;
use crate::dossier::assessment::Need;
use crate::locale::Locale;
use crate::sheet::{Part, Sheet, Tick};

/// The guide.
pub(super) fn sheet(locale: &Locale, desk: &Desk, session: &Session) -> Sheet {
    let mut sheet = begin(locale, desk, session, "walk-sheet-guide");
    sheet.push(Part::Gap);
    if let Some(page) = &session.procedure.about.portal_page {
        sheet.row(locale.text("walk-portal-page"), &**page);
    }
    if let Some(find) = &session.procedure.portal.find {
        sheet.paragraph(locale.with("walk-portal-find", &[("what", find)]));
    }
    let steps = steps(session);
    if steps.is_empty() {
        sheet.paragraph(locale.text("walk-portal-none"));
    }
    for (number, step) in (1..).zip(steps) {
        sheet.push(Part::Gap);
        sheet.push(Part::Step { number, text: step.action.to_string() });
        for (label, value) in copied(session, step) {
            sheet.row(label, value);
        }
        for index in &step.upload {
            let need = session.assessment.needs.get(usize::from(*index));
            let document = session.procedure.documents.get(usize::from(*index));
            if let (Some(Need::Needed | Need::Maybe), Some(document)) = (need, document) {
                sheet.push(Part::Check {
                    tick: Tick::Empty,
                    text: document.name.to_string(),
                    detail: phrase::upload(locale, document),
                });
            }
        }
    }
    sheet.push(Part::Gap);
    terms(locale, session, &mut sheet);
    sheet
}
