//! Options by id, by label, by label without marks, or by another name in use.

use super::{Kind, Refusal};
use crate::procedure::diagnostic::near;
use crate::procedure::form::{Choice, Field};
use crate::text::fold::fold;

/// Names in use that no label has, folded and without spaces, and the option's id.
pub(super) const OTHER_NAMES: [(Kind, &str, &str); 31] = [
    (Kind::Ethnicity, "viet", "kinh"),
    (Kind::Ethnicity, "hmong", "mong"),
    (Kind::Ethnicity, "meo", "mong"),
    (Kind::Ethnicity, "khome", "khmer"),
    (Kind::Ethnicity, "bahnar", "ba_na"),
    (Kind::Ethnicity, "jarai", "gia_rai"),
    (Kind::Ethnicity, "rade", "e_de"),
    (Kind::Nationality, "vn", "viet_nam"),
    (Kind::Nationality, "my", "hoa_ky"),
    (Kind::Religion, "daophat", "phat_giao"),
    (Kind::Religion, "thienchua", "cong_giao"),
    (Kind::YesNo, "ko", "khong"),
    (Kind::YesNo, "k", "khong"),
    (Kind::YesNo, "c", "co"),
    (Kind::Province, "hcm", "79"),
    (Kind::Bank, "vcb", "vietcombank"),
    (Kind::Bank, "ngoaithuong", "vietcombank"),
    (Kind::Bank, "vietin", "vietinbank"),
    (Kind::Bank, "congthuong", "vietinbank"),
    (Kind::Bank, "nongnghiep", "agribank"),
    (Kind::Bank, "dautu", "bidv"),
    (Kind::Bank, "mbbank", "mb"),
    (Kind::Bank, "quandoi", "mb"),
    (Kind::Bank, "stb", "sacombank"),
    (Kind::Bank, "tcb", "techcombank"),
    (Kind::Bank, "nganhangchinhsach", "vbsp"),
    (Kind::Bank, "nhcsxh", "vbsp"),
    (Kind::Bank, "donga", "vikki"),
    (Kind::Bank, "dongabank", "vikki"),
    (Kind::Bank, "oceanbank", "mbv"),
    (Kind::Bank, "cbbank", "vcbneo"),
];

/// The other names in use of an option of a list, folded and without spaces.
pub fn other_names(kind: Kind, id: &str) -> impl Iterator<Item = &'static str> {
    let own = OTHER_NAMES.iter().filter(move |own| own.0 == kind && own.2 == id);
    own.map(|own| own.1)
}

/// An option is written over at most this many commas.
const PARTS: usize = 8;

/// The id of the option that was typed.
pub(super) fn one(field: &Field, line: &str) -> Result<String, Refusal> {
    let names = Names::new(field.kind, &field.options);
    names.find(line).map(|index| names.id(index))
}

/// The ids of the options that were typed with commas or semicolons between them, each once, in
/// the order of the options.
pub(super) fn several(field: &Field, line: &str) -> Result<Vec<String>, Refusal> {
    let names = Names::new(field.kind, &field.options);
    let parts: Vec<&str> =
        line.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(rest) = parts.get(at..).filter(|rest| !rest.is_empty()) {
        let (index, taken) = names.longest(rest)?;
        found.push(index);
        at += taken;
    }
    if found.is_empty() {
        return Err(Refusal::Empty);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found.into_iter().map(|index| names.id(index)).collect())
}

/// The options of a field with what they may be called.
struct Names<'a> {
    kind: Kind,
    options: &'a [Choice],
    keys: Vec<String>,
}

impl<'a> Names<'a> {
    fn new(kind: Kind, options: &'a [Choice]) -> Self {
        let keys = options.iter().map(|own| key(kind, &own.label));
        Self { kind, options, keys: keys.collect() }
    }

    fn id(&self, index: u16) -> String {
        let option = self.options.get(usize::from(index));
        option.map_or_else(String::new, |own| own.id.to_string())
    }

    /// The option by its id or label as written, else the only one that is called so without marks.
    fn find(&self, text: &str) -> Result<u16, Refusal> {
        let lower = text.to_lowercase();
        let exact = |own: &Choice| *own.id == *text || own.label.to_lowercase() == lower;
        if let Some(index) = self.position(|_, own| exact(own)).first() {
            return Ok(*index);
        }
        let typed = key(self.kind, text);
        let other = OTHER_NAMES
            .iter()
            .find(|(kind, name, _)| *kind == self.kind && *name == typed)
            .map(|(_, _, id)| *id);
        let found = self.position(|own, option| {
            own == typed || key(self.kind, &option.id) == typed || other == Some(&option.id)
        });
        match found.as_slice() {
            [] => Err(Refusal::UnknownOption(self.near(&typed))),
            [only] => Ok(*only),
            [first, second, ..] => Err(Refusal::SeveralOptions(*first, *second)),
        }
    }

    /// The option at the head of the parts and how many of them it takes: labels may have commas.
    fn longest(&self, parts: &[&str]) -> Result<(u16, usize), Refusal> {
        let most = parts.len().min(PARTS);
        let joined = (1..=most).rev().filter_map(|taken| {
            let text = parts.get(..taken)?.join(", ");
            self.find(&text).ok().map(|index| (index, taken))
        });
        let found = joined.take(1).next();
        found.map_or_else(|| self.find(parts.first().unwrap_or(&"")).map(|index| (index, 1)), Ok)
    }

    fn position(&self, is: impl Fn(&str, &Choice) -> bool) -> Vec<u16> {
        let all = (0_u16..).zip(self.keys.iter().zip(self.options));
        let found = all.filter(|(_, (own, option))| !own.is_empty() && is(own, option));
        found.map(|(index, _)| index).collect()
    }

    fn near(&self, typed: &str) -> Option<u16> {
        let nearest = near(typed, self.keys.iter().map(String::as_str))?;
        self.position(|own, _| *own == *nearest).first().copied()
    }
}

/// Letters and digits without marks, case, spaces and signs; a province without its rank.
fn key(kind: Kind, text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(char::is_alphanumeric);
    if kind != Kind::Province {
        return folded;
    }
    let ranks = ["thanhpho", "tinh", "tp"];
    let bare = ranks.iter().find_map(|rank| folded.strip_prefix(rank));
    bare.unwrap_or(&folded).to_owned()
}
