//! Whole numbers, đồng and areas, within the field's bounds.

use super::Refusal;
use crate::procedure::form::Field;
use crate::text::number::{self, NumberError, grouped};

/// The ways a square metre is written, in lower case.
const UNITS: [&str; 5] = ["m2", "m²", "mét vuông", "met vuong", "m 2"];

/// Digits, with a minus where it is negative.
pub(super) fn integer(field: &Field, line: &str) -> Result<String, Refusal> {
    let value = number::whole(line).map_err(refusal)?;
    not_a_fraction(line)?;
    within(field, value)?;
    Ok(value.to_string())
}

/// Digits of whole đồng.
pub(super) fn money(field: &Field, line: &str) -> Result<String, Refusal> {
    let value = number::money(line).map_err(refusal)?;
    not_a_fraction(line)?;
    within(field, value)?;
    Ok(value.to_string())
}

/// Square metres with a comma before the one decimal, if there is one: `18,5`.
pub(super) fn area(field: &Field, line: &str) -> Result<String, Refusal> {
    let lower = line.to_lowercase();
    let bare = UNITS.iter().find_map(|unit| lower.strip_suffix(unit));
    let bare: String = bare.unwrap_or(&lower).chars().filter(|c| !c.is_whitespace()).collect();
    let value = tenths(&bare)?;
    within(field, value)?;
    Ok(match value % 10 {
        0 => (value / 10).to_string(),
        tenth => format!("{},{tenth}", value / 10),
    })
}

/// Tenths of a square metre as forms have them: `1.250,5 m²`.
pub(super) fn shown_area(tenths: i64) -> String {
    let whole = grouped(tenths / 10);
    match tenths % 10 {
        0 => format!("{whole} m²"),
        tenth => format!("{whole},{} m²", tenth.abs()),
    }
}

/// Square metres as typed, in tenths. Whole numbers may be grouped with dots; one group behind a
/// comma may as well be decimals, and is not guessed.
fn tenths(bare: &str) -> Result<i64, Refusal> {
    let parts: Vec<&str> = bare.split([',', '.']).collect();
    let zero_first = parts.len() == 2 && parts.first() == Some(&"0");
    if !zero_first && let Ok(whole) = metres(bare) {
        if parts.len() == 2 && bare.contains(',') {
            return Err(Refusal::TwoMeanings);
        }
        return in_tenths(whole, 0);
    }
    let Some((at, sign)) = bare.char_indices().rfind(|(_, c)| matches!(c, ',' | '.')) else {
        return metres(bare).and_then(|whole| in_tenths(whole, 0));
    };
    let (whole, decimals) = bare.split_at(at);
    let decimals = decimals.trim_start_matches(sign);
    let digits = !decimals.is_empty() && decimals.chars().all(|c| c.is_ascii_digit());
    if !digits || whole.contains(sign) {
        return Err(Refusal::Number(NumberError::NotANumber));
    }
    let whole = metres(whole)?;
    match decimals.trim_end_matches('0') {
        "" => in_tenths(whole, 0),
        one if one.len() == 1 => in_tenths(whole, one.parse().unwrap_or_default()),
        _ => Err(Refusal::TooFine),
    }
}

fn metres(text: &str) -> Result<i64, Refusal> {
    match number::whole(text).map_err(refusal)? {
        whole if whole < 0 || text.starts_with(['-', '−']) => {
            Err(Refusal::Number(NumberError::NotANumber))
        }
        whole => Ok(whole),
    }
}

fn in_tenths(whole: i64, tenth: i64) -> Result<i64, Refusal> {
    let tenths = whole.checked_mul(10).and_then(|own| own.checked_add(tenth));
    tenths.ok_or(Refusal::Number(NumberError::TooLarge))
}

/// `0.500` is a half, not five hundred.
fn not_a_fraction(line: &str) -> Result<(), Refusal> {
    let bare = line.trim_start_matches(['-', '−', ' ']);
    if bare.starts_with("0.") || bare.starts_with("0,") {
        return Err(Refusal::Number(NumberError::NotWhole));
    }
    Ok(())
}

fn within(field: &Field, value: i64) -> Result<(), Refusal> {
    match (field.bounds.min, field.bounds.max) {
        (Some(min), _) if value < min => Err(Refusal::TooSmall(min)),
        (_, Some(max)) if value > max => Err(Refusal::TooBig(max)),
        (_, _) => Ok(()),
    }
}

/// Something was typed, even where it is only a sign or a unit.
fn refusal(error: NumberError) -> Refusal {
    Refusal::Number(match error {
        NumberError::Empty => NumberError::NotANumber,
        NumberError::NotANumber | NumberError::NotWhole | NumberError::TooLarge => error,
    })
}
