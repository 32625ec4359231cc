//! Papers and their alternatives, filled into the shapes of `assess --json`.

use super::super::confidence;
use super::fill::Filler;
use super::{Alternative, Law, Paper};
use crate::cli::reasons;
use crate::dossier::assessment::{Found, Need};
use crate::dossier::example::need_word;
use crate::dossier::explain::Target;
use crate::procedure::expression::{PaperIx, Tri};
use crate::procedure::paper::{Document, HandIn};

impl Filler<'_> {
    pub(super) fn papers(&self) -> Vec<Paper> {
        let documents = (0..).zip(&self.session.procedure.documents);
        documents.map(|(at, own)| self.paper(at, own)).collect()
    }

    fn paper(&self, at: u16, document: &Document) -> Paper {
        let need = reasons::need(self.session, at);
        Paper {
            id: document.id.clone(),
            name: document.name.clone(),
            hand_in: hand_in(document.hand_in),
            original: document.count.original,
            copies: document.count.copies,
            need: need_word(need),
            state: self.state(at, document, need),
            why: reasons::why(self.locale, self.session, Target::Document(at)),
            law: self.paper_law(document, need),
            confidence: confidence(document.basis.confidence),
            one_of: self.one_of(at, document, need),
        }
    }

    /// What was found; nothing where nobody has to look.
    fn state(&self, at: u16, document: &Document, need: Need) -> Option<&'static str> {
        let found = self.session.assessment.found.get(usize::from(at)).copied();
        let looked_at = match need {
            Need::Needed | Need::Maybe => document.hand_in != HandIn::Lookup,
            Need::NotNeeded | Need::Waived => false,
        };
        match found.unwrap_or_default() {
            Found::Unseen => looked_at.then_some("unseen"),
            Found::Ok => Some("ok"),
            Found::Wrong => Some("wrong"),
            Found::Later => Some("later"),
        }
    }

    /// The waiver's own law where it is what decides.
    fn paper_law(&self, document: &Document, need: Need) -> Vec<Law> {
        let waiver = document.waived.as_ref().filter(|_| need == Need::Waived);
        let own = waiver.map_or(&[][..], |waiver| &waiver.law);
        if own.is_empty() {
            return self.law(&document.basis);
        }
        let law = &self.session.procedure.law;
        Law::of(own.iter().filter_map(|at| law.get(usize::from(*at))))
    }

    fn one_of(&self, at: u16, document: &Document, need: Need) -> Option<Vec<Alternative>> {
        if document.one_of.is_empty() {
            return None;
        }
        let all = (0..).zip(&document.one_of).map(|(index, own)| {
            let paper = PaperIx { document: at, alternative: Some(index) };
            Alternative {
                id: own.id.clone(),
                name: own.name.clone(),
                original: own.count.original,
                copies: own.count.copies,
                need: need_word(of_group(need, reasons::acceptable(self.session, own.when))),
                why: reasons::why(self.locale, self.session, Target::Alternative(paper)),
            }
        });
        Some(all.collect())
    }
}

/// The need of an alternative: its group's, unless it is not acceptable, or not yet known to be.
fn of_group(need: Need, acceptable: Tri) -> Need {
    match (need, acceptable) {
        (_, Tri::False) => Need::NotNeeded,
        (Need::Needed, Tri::Unknown) => Need::Maybe,
        (Need::Needed | Need::Maybe | Need::NotNeeded | Need::Waived, _) => need,
    }
}

fn hand_in(hand_in: HandIn) -> &'static str {
    match hand_in {
        HandIn::Submit => "submit",
        HandIn::Show => "show",
        HandIn::Lookup => "lookup",
    }
}
