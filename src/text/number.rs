//! Whole numbers and money: as people type them, grouped with dots, and in words.

pub use words::{digit_by_digit, in_words, money_in_words};

mod words;

/// Why a typed number was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// Something other than digits and their separators.
    NotANumber,
    /// A fraction, or groups of other than three digits: `1,5`, `1.25`.
    NotWhole,
    /// Beyond 64 bits.
    TooLarge,
}

/// Reads a whole number typed plainly or in groups: `1234567`, `1.234.567`, `1 234 567`, `-3`.
pub fn whole(text: &str) -> Result<i64, NumberError> {
    let text = text.trim();
    let (digits, sign) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (rest, -1),
        None => (text, 1),
    };
    let plain: String = digits.chars().filter(|c| !c.is_whitespace()).collect();
    let value = ungrouped(&plain)?;
    Ok(sign * value)
}

/// Reads an amount in đồng, with or without its unit: `50.000`, `50 000đ`, `50.000 đồng`, `50000 VND`.
pub fn money(text: &str) -> Result<i64, NumberError> {
    let lower = text.trim().to_lowercase();
    let amount = ["đồng", "vnđ", "vnd", "đ", "₫"]
        .iter()
        .find_map(|unit| lower.strip_suffix(unit))
        .unwrap_or(&lower);
    if amount.trim_start().starts_with(['-', '−']) {
        return Err(NumberError::NotANumber);
    }
    whole(amount)
}

/// Groups the digits by three with dots: `1.234.567`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

fn ungrouped(text: &str) -> Result<i64, NumberError> {
    let separator = if text.contains('.') { '.' } else { ',' };
    let groups: Vec<&str> = text.split(separator).collect();
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return Err(NumberError::NotANumber);
    }
    let first_fits = groups.first().is_some_and(|first| (1..=3).contains(&first.len()));
    let rest_fits = groups.iter().skip(1).all(|group| group.len() == 3);
    let digits = groups.concat();
    if groups.len() > 1 && !(first_fits && rest_fits) || digits.contains(',') {
        return Err(NumberError::NotWhole);
    }
    digits.parse().or(Err(NumberError::TooLarge))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_typed() {
        assert_eq!(whole(" 1.234.567 "), Ok(1_234_567));
        assert_eq!(whole("1 234"), Ok(1234));
        assert_eq!(whole("1,234,567"), Ok(1_234_567));
        assert_eq!(whole("-3"), Ok(-3));
        assert_eq!(money("50.000 đồng"), Ok(50_000));
        assert_eq!(money("8000Đ"), Ok(8000));
        assert_eq!(money("8 000 VNĐ"), Ok(8000));
    }

    #[test]
    fn digits_are_read_back_in_groups() {
        let phone = digit_by_digit("0901234567", 4);
        assert_eq!(phone, "không chín không một, hai ba bốn, năm sáu bảy");
        let card = digit_by_digit("001 090 001 234", 3);
        assert_eq!(card, "không không một, không chín không, không không một, hai ba bốn");
        assert_eq!(digit_by_digit("02438", 3), "không hai bốn, ba tám");
        assert_eq!(digit_by_digit("0912", 3), "không chín một hai");
        assert_eq!(digit_by_digit("", 3), "");
    }

    #[test]
    fn what_is_no_whole_number_says_why() {
        assert_eq!(whole(""), Err(NumberError::Empty));
        assert_eq!(whole("-"), Err(NumberError::Empty));
        assert_eq!(whole("hai"), Err(NumberError::NotANumber));
        assert_eq!(money("-5"), Err(NumberError::NotANumber));
        for text in ["1,5", "1.25", "1.234,5", "1.2345", ".123", "1.", "1.234,567"] {
            assert_eq!(whole(text), Err(NumberError::NotWhole), "{text}");
        }
        assert_eq!(whole("99999999999999999999"), Err(NumberError::TooLarge));
    }

    proptest! {
        #[test]
        fn grouping_is_read_back(number in any::<i64>().prop_filter("negated", |n| *n != i64::MIN)) {
            prop_assert_eq!(whole(&grouped(number)), Ok(number));
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = (whole(&text), money(&text));
        }
    }
}
