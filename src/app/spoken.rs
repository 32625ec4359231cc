//! The citizen and the officer in authors' texts: `{xung_ho}` and `{tu_xung}` filled in with the pair
//! chosen for the dossier.

use crate::dossier::history::Pronouns;

/// The pairs offered: what the citizen is called, and what the officer calls themselves.
pub const PAIRS: [(&str, &str); 12] = [
    ("bác", "cháu"),
    ("cô", "cháu"),
    ("chú", "cháu"),
    ("ông", "cháu"),
    ("bà", "cháu"),
    ("cụ", "cháu"),
    ("anh", "em"),
    ("chị", "em"),
    ("em", "anh"),
    ("em", "chị"),
    ("bạn", "mình"),
    ("ông/bà", "tôi"),
];

/// The text as it is said; before a pair is chosen as to a stranger (`ông/bà`, `tôi`).
pub fn fill(text: &str, pronouns: Option<&Pronouns>) -> String {
    let (citizen, officer) =
        pronouns.map_or(("ông/bà", "tôi"), |own| (&*own.citizen, &*own.officer));
    text.replace("{xung_ho}", citizen)
        .replace("{Xung_ho}", &capital(citizen))
        .replace("{tu_xung}", officer)
        .replace("{Tu_xung}", &capital(officer))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_people_are_named_as_chosen() {
        let pair = Pronouns { citizen: "bác".into(), officer: "cháu".into() };
        let said = fill("{Xung_ho} đọc giúp {tu_xung} nhé, {xung_ho}. {Tu_xung} ghi.", Some(&pair));
        assert_eq!(said, "Bác đọc giúp cháu nhé, bác. Cháu ghi.");
        assert_eq!(fill("{Xung_ho}", None), "Ông/bà");
    }
}
