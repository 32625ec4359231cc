//! Which papers are needed, and what was found about them.

use super::Pass;
use crate::dossier::assessment::{Found, Need, Problem};
use crate::dossier::case::Mark;
use crate::procedure::Status;
use crate::procedure::expression::{PaperIx, Tri};
use crate::procedure::paper::{Document, HandIn};

impl Pass<'_> {
    /// Need in three values, and whether a waiver is what takes it away.
    pub(super) fn need(&self, document: &Document) -> Need {
        let case = self.view.case;
        let province = case.site.province.as_deref();
        if !document.applies.holds(province, case.channel, case.today) {
            return Need::NotNeeded;
        }
        let needed = self.holds(document.needed);
        let waived = document.waived.as_ref().map_or(Tri::False, |own| self.holds(Some(own.when)));
        let imported = self.view.procedure.head.status == Status::Imported;
        match (needed, waived) {
            (Tri::False, _) => Need::NotNeeded,
            (Tri::True | Tri::Unknown, Tri::True) => Need::Waived,
            (Tri::True, Tri::False) if !imported => Need::Needed,
            (Tri::True | Tri::Unknown, Tri::False | Tri::Unknown) => Need::Maybe,
        }
    }

    /// What was found, the best of the acceptable alternatives first.
    pub(super) fn found(&self, index: u16, document: &Document) -> Found {
        let own = PaperIx { document: index, alternative: None };
        let alternatives = (0..).zip(&document.one_of).filter_map(|(at, alternative)| {
            let acceptable = self.holds(alternative.when) != Tri::False;
            acceptable.then_some(PaperIx { document: index, alternative: Some(at) })
        });
        let marks = alternatives.chain([own]).filter_map(|paper| self.view.case.papers.mark(paper));
        marks.fold(Found::Unseen, |best, mark| match (best, mark) {
            (Found::Ok, _) | (_, Mark::Ok) => Found::Ok,
            (Found::Later, _) | (_, Mark::Later) => Found::Later,
            (Found::Wrong | Found::Unseen, Mark::Wrong { .. }) => Found::Wrong,
        })
    }

    /// Needed papers that are wrong or come later. In an imported draft nothing is known to be needed:
    /// there every paper counts that somebody found so.
    pub(super) fn paper_problems(
        &self,
        needs: &[Need],
        found: &[Found],
        problems: &mut Vec<Problem>,
    ) {
        let documents = &self.view.procedure.documents;
        let imported = self.view.procedure.head.status == Status::Imported;
        for (index, document) in (0..).zip(documents) {
            let at = usize::from(index);
            let counts = match needs.get(at) {
                Some(Need::Needed) => true,
                Some(Need::Maybe) => imported,
                Some(Need::NotNeeded | Need::Waived) | None => false,
            };
            if !counts || document.hand_in == HandIn::Lookup {
                continue;
            }
            let paper = PaperIx { document: index, alternative: None };
            match found.get(at) {
                Some(Found::Wrong) => {
                    problems.push(Problem::WrongPaper { paper: self.faulty(paper, document) });
                }
                Some(Found::Later) => problems.push(Problem::LaterPaper { paper }),
                Some(Found::Unseen | Found::Ok) | None => {}
            }
        }
    }

    /// The alternative that was looked at, or the document itself.
    fn faulty(&self, own: PaperIx, document: &Document) -> PaperIx {
        let papers = &self.view.case.papers;
        let marked = |paper: &PaperIx| matches!(papers.mark(*paper), Some(Mark::Wrong { .. }));
        let alternatives = (0..).zip(&document.one_of);
        alternatives
            .map(|(at, _)| PaperIx { alternative: Some(at), ..own })
            .find(marked)
            .unwrap_or(own)
    }
}
