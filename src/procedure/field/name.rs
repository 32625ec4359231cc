//! Names of people: letters of any language of the country, joined by spaces, `'` and `-`.

use unicode_normalization::char::is_combining_mark;

use super::{Refusal, Remark};
use crate::text::name::tidy;

/// The name as forms have it, every word begun with a capital.
pub(super) fn read(line: &str) -> Result<String, Refusal> {
    if let Some(sign) = line.chars().find(|c| !fits(*c)) {
        return Err(Refusal::NameSign(sign));
    }
    if !line.chars().any(char::is_alphabetic) {
        return Err(Refusal::NoLetters);
    }
    Ok(tidy(line))
}

/// What to ask again about a name.
pub(super) fn remark(name: &str) -> Option<Remark> {
    (!name.contains(' ')).then_some(Remark::OneSyllable)
}

/// The dot stands in names of foreigners (`Nguyen Jr.`).
fn fits(c: char) -> bool {
    c.is_alphabetic()
        || is_combining_mark(c)
        || matches!(c, ' ' | '\'' | '’' | 'ʼ' | '`' | '-' | '.')
}
