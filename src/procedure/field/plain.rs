//! Numbers of papers, which every authority writes in its own way.

use super::Remark;

/// The number as typed; a passport's single letter becomes a capital.
pub(super) fn paper_number(line: &str) -> String {
    let mut rest = line.chars();
    let letter = rest.next().is_some_and(|c| c.is_ascii_lowercase());
    let digits = rest.clone().count() > 0 && rest.all(|c| c.is_ascii_digit());
    if letter && digits { line.to_ascii_uppercase() } else { line.to_owned() }
}

/// What to look at again in a paper's number.
pub(super) fn remark(number: &str) -> Option<Remark> {
    let digits = number.chars().any(|c| c.is_ascii_digit());
    (!digits).then_some(Remark::NumberWithoutDigits)
}
