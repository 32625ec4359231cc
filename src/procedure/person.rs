//! Which fields of a section say who somebody is. They are known by their type and by the ids that
//! definitions share (`ho_ten`, `so_dinh_danh`); another person of the same section has the ids with
//! something before them (`me_ho_ten`), or one field alone.

use super::field::Kind;
use super::form::{Field, FieldIx, Form};

/// What a field says of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The full name.
    Name,
    /// The day of birth.
    Birth,
    /// The sex.
    Sex,
    /// The registered residence.
    Residence,
    /// Which identity paper is used.
    Paper,
    /// The personal identification number.
    Number,
    /// The day the paper was issued.
    Issued,
    /// Who issued it.
    Issuer,
}

/// The ids by what they say, the longer before those they end with.
const IDS: [(&str, Part); 14] = [
    ("ho_ten", Part::Name),
    ("ngay_sinh", Part::Birth),
    ("sinh_ngay", Part::Birth),
    ("nam_sinh", Part::Birth),
    ("gioi_tinh", Part::Sex),
    ("noi_cu_tru", Part::Residence),
    ("noi_thuong_tru", Part::Residence),
    ("thuong_tru", Part::Residence),
    ("giay_to_loai", Part::Paper),
    ("so_dinh_danh", Part::Number),
    ("giay_to_ngay_cap", Part::Issued),
    ("giay_to_noi_cap", Part::Issuer),
    ("ngay_cap", Part::Issued),
    ("noi_cap", Part::Issuer),
];

/// The fields about the same person as `field`, in order; those about the section's own person where it
/// is about nobody.
pub fn fields(form: &Form, field: FieldIx) -> Vec<(FieldIx, Part)> {
    let Some(section) = form.section_of(field) else {
        return Vec::new();
    };
    let all = form.fields_of(section).filter_map(|(at, own)| Some((at, part(own)?)));
    let all: Vec<(FieldIx, Part, &str)> =
        all.map(|(at, (part, whose))| (at, part, whose)).collect();
    let asked = all.iter().find(|(at, ..)| *at == field).map(|(_, _, whose)| *whose);
    let named = all.iter().find(|(_, part, _)| *part == Part::Name).map(|(_, _, whose)| *whose);
    let own = all.iter().find(|(_, _, whose)| whose.is_empty()).map(|(_, _, whose)| *whose);
    let whose = asked.or(own).or(named).unwrap_or_default();
    let theirs = all.iter().filter(|(_, _, other)| *other == whose);
    theirs.map(|(at, part, _)| (*at, *part)).collect()
}

/// The field that says one thing of the same person as `field`.
pub fn other(form: &Form, field: FieldIx, part: Part) -> Option<FieldIx> {
    fields(form, field).into_iter().find(|(_, own)| *own == part).map(|(at, _)| at)
}

/// What a field says, and of whom: what stands before the shared id, or the whole id of a field alone.
pub fn part(field: &Field) -> Option<(Part, &str)> {
    let known = IDS.iter().find_map(|(id, part)| {
        let whose = field.id.strip_suffix(id)?;
        let fits = whose.is_empty() || whose.ends_with('_');
        (fits && holds(field, *part)).then_some((*part, whose))
    });
    known.or_else(|| lone(field))
}

/// A field that stands for itself: another name, or the birth of somebody (`ngay_sinh_nu`).
fn lone(field: &Field) -> Option<(Part, &str)> {
    if field.kind == Kind::FullName {
        return Some((Part::Name, &field.id));
    }
    let birth = field.id.starts_with("ngay_sinh_") && holds(field, Part::Birth);
    birth.then_some((Part::Birth, &*field.id))
}

/// Whether a field can hold what its id promises.
fn holds(field: &Field, part: Part) -> bool {
    let offers = |id: &str| field.options.iter().any(|own| *own.id == *id);
    match part {
        Part::Name => field.kind == Kind::FullName,
        Part::Birth => matches!(field.kind, Kind::Date | Kind::PartialDate | Kind::Computed),
        Part::Sex => field.kind == Kind::Choice && offers("nam") && offers("nu"),
        Part::Residence => field.kind == Kind::Address,
        Part::Paper => field.kind == Kind::Choice && (offers("can_cuoc") || offers("cccd")),
        Part::Number => field.kind == Kind::IdNumber,
        Part::Issued => matches!(field.kind, Kind::Date | Kind::PartialDate),
        Part::Issuer => field.kind == Kind::Text,
    }
}
