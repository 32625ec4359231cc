//! Personal data by Decree 356/2025: every field that holds some is marked, and what is sensitive is
//! marked so. The type of a field tells most of it, its name the rest.

use super::Pass;
use super::lint::Lint;
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, FieldIx, PersonalData};
use crate::procedure::yaml::places::{Side, Spot};
use crate::text::fold::fold;

/// Words of labels that make a field sensitive, without marks.
const SENSITIVE: [&str; 14] = [
    "dan toc",
    "ton giao",
    "suc khoe",
    "khuyet tat",
    "ho ngheo",
    "can ngheo",
    "benh tat",
    "hiv",
    "tien an",
    "xu huong tinh duc",
    "sinh trac",
    "van tay",
    "dien mien",
    "bao luc",
];
/// Words of labels that make a field personal, without marks.
const PERSONAL: [&str; 9] = [
    "ngay sinh",
    "nam sinh",
    "ho ten",
    "ho, chu dem",
    "so dinh danh",
    "can cuoc",
    "ho chieu",
    "dien thoai",
    "thuong tru",
];

/// Fields whose personal data is not marked, or too mildly.
pub(super) fn privacy(pass: &mut Pass<'_>) {
    for (index, field) in (0_u16..).zip(&pass.procedure.form.fields) {
        let spot = Spot::Field(FieldIx(index));
        let lint = match (class(field), field.data) {
            (Some(PersonalData::Sensitive), None | Some(PersonalData::Basic)) => {
                Lint::DataUnderstated
            }
            (Some(PersonalData::Basic), None) => Lint::DataUnmarked,
            (None | Some(_), _) => continue,
        };
        pass.say(spot, Side::Key("data"), lint, pass.part(spot));
    }
}

/// What kind of personal data the field holds, as far as its type and label tell.
fn class(field: &Field) -> Option<PersonalData> {
    // A region of ethnic minorities says nothing about one person.
    let label = fold(&field.words.label).replace("dan toc thieu so", "");
    let names = |words: &[&str]| words.iter().any(|own| holds(&label, own));
    let by_kind = by_kind(field.kind);
    if by_kind == Some(PersonalData::Sensitive) || names(&SENSITIVE) {
        return Some(PersonalData::Sensitive);
    }
    by_kind.or_else(|| names(&PERSONAL).then_some(PersonalData::Basic))
}

fn by_kind(kind: Kind) -> Option<PersonalData> {
    match kind {
        Kind::Ethnicity | Kind::Religion => Some(PersonalData::Sensitive),
        Kind::FullName
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::Address
        | Kind::Nationality
        | Kind::Bank => Some(PersonalData::Basic),
        Kind::Text
        | Kind::Date
        | Kind::PartialDate
        | Kind::Choice
        | Kind::Choices
        | Kind::YesNo
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::PaperNumber
        | Kind::Province
        | Kind::Computed => None,
    }
}

/// Whether the words stand whole in the label.
fn holds(label: &str, words: &str) -> bool {
    let edge = |own: Option<char>| own.is_none_or(|own| !own.is_alphanumeric());
    label.match_indices(words).any(|(at, _)| {
        let (before, after) = label.split_at(at);
        edge(before.chars().last()) && edge(after.chars().nth(words.chars().count()))
    })
}
