//! The declaration in the official order and wording, filled in; what is open leaves dots. Where a
//! section has the form's own wording, questions without it are not on the form.

use crate::app::session::Session;
use crate::app::values;
use crate::dossier::assessment::{Asked, QuestionState};
use crate::dossier::case::Place;
use crate::locale::Locale;
use crate::procedure::expression::Tri;
use crate::procedure::form::{Field, Section};
use crate::sheet::{Part, Sheet};

/// The declaration.
pub(super) fn sheet(locale: &Locale, session: &Session) -> Sheet {
    let form = &session.procedure.form;
    let mut sheet = Sheet::new(&*form.title);
    if let Some(official) = &form.official {
        sheet.push(Part::Centred(official.to_string()));
    }
    for (index, section) in (0_u8..).zip(&form.sections).skip(1) {
        match &section.repeat {
            None => fields(session, section, None, &section.title, &mut sheet),
            Some(repeat) => {
                for item in 0..session.item_count(index) {
                    let title = format!("{} · {} {}", section.title, repeat.each, item + 1);
                    if is_finished(session, section, item) {
                        fields(session, section, Some(item), &title, &mut sheet);
                    }
                }
            }
        }
    }
    sheet.push(Part::Gap);
    sheet.paragraph(locale.text("walk-declaration-oath"));
    let names = ["walk-sign-day", "walk-sign-declarant"];
    sheet.push(Part::Signatures(names.map(|key| locale.text(key).into_owned()).to_vec()));
    sheet
}

fn fields(session: &Session, section: &Section, item: Option<u16>, title: &str, sheet: &mut Sheet) {
    let form = &session.procedure.form;
    let worded = form.fields_of(section).any(|(_, own)| own.words.official.is_some());
    let shown: Vec<(Place, &Field)> = form
        .fields_of(section)
        .filter(|(_, own)| !worded || own.words.official.is_some())
        .map(|(field, own)| (Place { field, item }, own))
        .filter(|(place, _)| session.relevance(*place) == Tri::True)
        .collect();
    if shown.is_empty() {
        return;
    }
    sheet.heading(title);
    for (place, field) in shown {
        let label = field.words.official.as_ref().unwrap_or(&field.words.label);
        sheet.row(&**label, values::value(session, place));
    }
}

/// Whether no question of an item is left: an unfinished item is not printed.
fn is_finished(session: &Session, section: &Section, item: u16) -> bool {
    let mut left = session.assessment.questions.iter();
    !left.any(|own| match own.about {
        Asked::Field(place) => {
            let open = own.state != QuestionState::ToConfirm;
            open && place.item == Some(item) && section.fields.contains(&place.field.0)
        }
        Asked::More(_) => false,
    })
}
