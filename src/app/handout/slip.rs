//! The correction slip: every defect at once, what to bring or mend, from whom, and by which rule.

use super::begin;
use crate::app::model::Desk;
use crate::app::phrase::{self, problem};
use crate::app::session::Session;
use crate::dossier::assessment::{Asked, Problem};
use crate::dossier::case::Mark;
use crate::dossier::slip::{Defect, Slip, Then, slip};
use crate::locale::Locale;
use crate::procedure::expression::PaperIx;
use crate::procedure::paper::LookFor;
use crate::sheet::{Part, Sheet};

/// The slip.
pub(super) fn sheet(locale: &Locale, desk: &Desk, session: &Session) -> Sheet {
    let slip = slip(&session.procedure, &session.case);
    let mut sheet = begin(locale, desk, session, "walk-sheet-slip");
    sheet.push(Part::Gap);
    let once = if is_empty(&slip) { "walk-slip-nothing" } else { "walk-slip-once" };
    sheet.paragraph(locale.text(once));
    let mut number = 0;
    defects(locale, session, &slip.defects, &mut number, &mut sheet);
    left(locale, session, &slip, &mut number, &mut sheet);
    if !slip.remarks.is_empty() {
        sheet.heading(locale.text("walk-slip-remarks"));
        for remark in &slip.remarks {
            sheet.paragraph(problem::words(locale, session, *remark));
        }
    }
    let names = ["walk-sign-citizen", "walk-sign-officer"];
    sheet.push(Part::Signatures(names.map(|key| locale.text(key).into_owned()).to_vec()));
    sheet
}

fn is_empty(slip: &Slip) -> bool {
    slip.defects.is_empty() && slip.unseen.is_empty() && slip.questions.is_empty()
}

fn defects(
    locale: &Locale,
    session: &Session,
    defects: &[Defect],
    number: &mut usize,
    sheet: &mut Sheet,
) {
    if defects.is_empty() {
        return;
    }
    sheet.heading(locale.text("walk-slip-defects"));
    for defect in defects {
        *number += 1;
        let mut words = vec![problem::says(locale, session, defect.problem)];
        words.extend(faults(locale, session, defect.problem));
        words.extend(get_from(locale, session, defect.problem));
        if let Some(basis) = problem::basis(session, defect.problem) {
            let law = phrase::cited(&session.procedure, basis);
            if !law.is_empty() {
                words.push(format!("({law})"));
            }
        }
        if defect.then == Then::MayAskMore {
            words.push(locale.text("walk-slip-may-ask").into_owned());
        }
        sheet.push(Part::Step { number: *number, text: words.join(" ") });
    }
}

fn left(locale: &Locale, session: &Session, slip: &Slip, number: &mut usize, sheet: &mut Sheet) {
    let papers = slip.unseen.iter().map(|index| {
        let count = phrase::document_count(locale, session, *index);
        format!("{} ({count})", phrase::document(session, *index))
    });
    let questions = slip.questions.iter().map(|own| match own.about {
        Asked::Field(place) => phrase::place_label(session, place),
        Asked::More(section) => {
            session.section(section).map_or_else(String::new, |own| own.title.to_string())
        }
    });
    let groups: [(&str, Vec<String>); 2] =
        [("walk-slip-unseen", papers.collect()), ("walk-slip-questions", questions.collect())];
    for (heading, lines) in groups {
        if lines.is_empty() {
            continue;
        }
        sheet.heading(locale.text(heading));
        for text in lines {
            *number += 1;
            sheet.push(Part::Step { number: *number, text });
        }
    }
}

/// The points of a paper that were not right, and the officer's remark.
fn faults(locale: &Locale, session: &Session, problem: Problem) -> Option<String> {
    let Problem::WrongPaper { paper } = problem else {
        return None;
    };
    let Some(Mark::Wrong { points, note }) = session.case.papers.mark(paper) else {
        return None;
    };
    let all = look_for(session, paper);
    let wrong = all.into_iter().filter(|own| points.contains(&own.id));
    let mut words: Vec<String> = wrong.map(|own| own.says.to_string()).collect();
    words.extend((!note.is_empty()).then(|| note.to_string()));
    (!words.is_empty()).then(|| locale.with("walk-slip-faults", &[("what", &words.join("; "))]))
}

fn look_for(session: &Session, paper: PaperIx) -> Vec<&LookFor> {
    let Some(document) = session.procedure.documents.get(usize::from(paper.document)) else {
        return Vec::new();
    };
    let alternative = paper.alternative.and_then(|at| document.one_of.get(usize::from(at)));
    let own = alternative.map_or(&[][..], |own| &own.look_for);
    own.iter().chain(&document.look_for).collect()
}

fn get_from(locale: &Locale, session: &Session, problem: Problem) -> Option<String> {
    let (Problem::WrongPaper { paper } | Problem::LaterPaper { paper }) = problem else {
        return None;
    };
    let document = session.procedure.documents.get(usize::from(paper.document))?;
    let from = document.advice.get_from.as_ref()?;
    Some(locale.with("walk-get-from", &[("says", from)]))
}
