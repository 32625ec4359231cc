//! What rules stand on: that they cite something, that what is unsure says why, that the list of law is
//! used.

use super::Pass;
use super::lint::Lint;
use crate::procedure::form::FieldIx;
use crate::procedure::rule::{Basis, Confidence, Level};
use crate::procedure::yaml::places::{Side, Spot};

/// Rules without a source, sources without a rule.
pub(super) fn law(pass: &mut Pass<'_>) {
    let mut unsure = 0_usize;
    for (spot, basis, grade) in bases(pass) {
        unsure += usize::from(basis.confidence == Confidence::Verify);
        rule(pass, spot, basis, grade);
    }
    if unsure > 0 {
        pass.say(Spot::File, Side::Name, Lint::ToVerify, unsure.to_string());
    }
    entries(pass);
}

/// Whether a rule has to cite something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grade {
    /// It binds somebody.
    Rule,
    /// It only helps.
    Help,
}

fn rule(pass: &mut Pass<'_>, spot: Spot, basis: &Basis, grade: Grade) {
    let noted = basis.note.is_some();
    match basis.confidence {
        Confidence::Sure if basis.law.is_empty() && grade == Grade::Rule => {
            pass.say(spot, Side::Name, Lint::RuleWithoutLaw, pass.part(spot));
        }
        Confidence::Verify if !noted => {
            let part = pass.part(spot);
            pass.say(spot, Side::Key("confidence"), Lint::VerifyWithoutNote, part);
        }
        Confidence::Sure | Confidence::Verify => {}
    }
    for (at, own) in basis.law.iter().enumerate() {
        if basis.law.iter().take(at).any(|before| before == own) {
            let law = pass.part(Spot::Law(*own));
            pass.say(spot, Side::Key("law"), Lint::DuplicateCitation, law);
        }
    }
}

/// Every rule with what it stands on.
fn bases<'a>(pass: &Pass<'a>) -> Vec<(Spot, &'a Basis, Grade)> {
    let own = pass.procedure;
    let mut all = Vec::new();
    for (index, row) in (0_u16..).zip(&own.terms.sums) {
        all.push((Spot::Sum(index), &row.value.basis, Grade::Rule));
    }
    for (index, row) in (0_u16..).zip(&own.terms.processing) {
        all.push((Spot::Processing(index), &row.value.basis, Grade::Rule));
    }
    for (index, row) in (0_u16..).zip(&own.terms.deadlines) {
        all.push((Spot::Deadline(index), &row.basis, Grade::Rule));
    }
    for (index, field) in (0_u16..).zip(&own.form.fields) {
        let grade = if field.section == 0 { Grade::Rule } else { Grade::Help };
        all.push((Spot::Field(FieldIx(index)), &field.basis, grade));
    }
    for (index, row) in (0_u16..).zip(&own.outcomes) {
        all.push((Spot::Outcome(index), &row.basis, Grade::Rule));
    }
    for (index, row) in (0_u16..).zip(&own.documents) {
        all.push((Spot::Document(index), &row.basis, Grade::Rule));
    }
    for (index, row) in (0_u16..).zip(&own.never_ask) {
        all.push((Spot::NeverAsk(index), &row.basis, Grade::Rule));
    }
    for (index, row) in (0_u16..).zip(&own.checks) {
        let grade = if row.level == Level::Block { Grade::Rule } else { Grade::Help };
        all.push((Spot::Check(index), &row.basis, grade));
    }
    for (index, row) in (0_u16..).zip(&own.portal.steps) {
        all.push((Spot::Step(index), &row.basis, Grade::Help));
    }
    all
}

/// Beginnings of names of acts too long to be cited as a whole.
const LONG: [&str; 3] = ["Luật", "Bộ luật", "Nghị định"];

/// The list of law itself.
fn entries(pass: &mut Pass<'_>) {
    let law = &pass.procedure.law;
    let articles = law.iter().any(|own| own.article.is_some());
    let long = |name: &str| LONG.iter().any(|own| name.starts_with(own));
    for (index, own) in (0_u16..).zip(law) {
        let spot = Spot::Law(index);
        if !pass.places.mentions().cites(&own.id) {
            pass.say(spot, Side::Name, Lint::LawNotCited, own.id.clone());
        }
        if articles && own.article.is_none() && long(&own.name) {
            pass.say(spot, Side::Name, Lint::LawWithoutArticle, own.name.clone());
        }
        let mut before = law.iter().take(usize::from(index));
        let twin = before.find(|other| other.name == own.name && other.article == own.article);
        if let Some(twin) = twin {
            let place = (spot, Side::Name);
            pass.say_both(place, Lint::DuplicateLaw, own.id.clone(), twin.id.clone());
        }
    }
}
