//! Telephone numbers and e-mail addresses.

use super::{Refusal, Remark};

/// Landlines of Hà Nội and of Hồ Chí Minh City.
const CITIES: [&str; 2] = ["024", "028"];

/// Longer addresses cannot be delivered to.
const LONGEST_EMAIL: usize = 254;

/// Ten digits of a mobile, eleven of a landline, both from 0; `+` and digits for another country.
pub(super) fn phone(line: &str) -> Result<String, Refusal> {
    let (abroad, rest) = match line.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, line),
    };
    let typed = digits(rest)?;
    let (abroad, typed) = match typed.strip_prefix("00") {
        Some(rest) if !abroad => (true, rest),
        Some(_) | None => (abroad, typed.as_str()),
    };
    let home = typed.strip_prefix("84").map(|rest| rest.trim_start_matches('0'));
    match home {
        Some(rest) if abroad || matches!(typed.len(), 11 | 12) => local(&format!("0{rest}")),
        Some(_) | None if abroad && (7..=15).contains(&typed.len()) => Ok(format!("+{typed}")),
        Some(_) | None if abroad => Err(Refusal::PhoneDigits(typed.len())),
        Some(_) | None => local(typed),
    }
}

/// What looks strange about a telephone number.
pub(super) fn phone_remark(number: &str) -> Option<Remark> {
    if number.starts_with('+') {
        return Some(Remark::ForeignPhone);
    }
    let mobiles = ["03", "05", "07", "08", "09"];
    let mut known = mobiles.iter().chain(&CITIES);
    let known = known.any(|start| number.starts_with(start)) || has_area(number);
    (!known).then_some(Remark::UnknownPhoneStart)
}

/// Whether a landline begins with the code of a province: 0203 to 0299, as they have been since 2017.
fn has_area(number: &str) -> bool {
    let code = number.strip_prefix("02").and_then(|own| own.get(..2)?.parse::<u8>().ok());
    let areas = [3..=16, 18..=22, 25..=29, 32..=39, 51..=52, 54..=63, 69..=77, 90..=94, 96..=97];
    code.is_some_and(|own| own == 99 || areas.iter().any(|areas| areas.contains(&own)))
}

/// The address with its place in lower case.
pub(super) fn email(line: &str) -> Result<String, Refusal> {
    let Some((name, place)) = line.split_once('@') else {
        return Err(Refusal::NotAnEmail);
    };
    let letters = |c: char| c.is_ascii_graphic() && !matches!(c, '@' | ',' | ';' | '<' | '>' | '"');
    let labels_fit = place.split('.').all(|label| {
        let ends = !label.starts_with('-') && !label.ends_with('-');
        let letters = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        !label.is_empty() && ends && letters
    });
    let dots_fit = !name.starts_with('.') && !name.ends_with('.') && !name.contains("..");
    let fits = !name.is_empty() && name.chars().all(letters) && dots_fit;
    if !fits || !labels_fit || !place.contains('.') || line.len() > LONGEST_EMAIL {
        return Err(Refusal::NotAnEmail);
    }
    Ok(format!("{name}@{}", place.to_ascii_lowercase()))
}

/// Digits without the spaces, dots, hyphens and brackets between them.
pub(super) fn digits(line: &str) -> Result<String, Refusal> {
    let kept =
        line.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '–' | '(' | ')'));
    kept.map(|c| match c {
        '0'..='9' => Ok(c),
        _ => Err(Refusal::NotADigit(c)),
    })
    .collect()
}

fn local(number: &str) -> Result<String, Refusal> {
    let landline = number.starts_with("02");
    match number.len() {
        10 | 11 if !number.starts_with('0') => Err(Refusal::PhoneStart),
        10 if !landline => Ok(number.to_owned()),
        11 if landline => Ok(number.to_owned()),
        count => Err(Refusal::PhoneDigits(count)),
    }
}
