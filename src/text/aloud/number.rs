//! Dates, hours, amounts and numbers in words, as they stand in running text.

use crate::text::number::{digit_by_digit, in_words, whole};

/// From so many digits on an ungrouped number names somebody or something and is read by digits.
const NAMING: usize = 8;

/// The words of a date, an hour, an amount or a number. `before` is what was said last, so that "ngày"
/// is not said twice.
pub(super) fn read(core: &str, before: &str) -> Option<String> {
    if !core.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '−')) {
        return None;
    }
    day(core, before)
        .or_else(|| month(core, before))
        .or_else(|| law(core))
        .or_else(|| hour(core))
        .or_else(|| measured(core))
        .or_else(|| plain(core))
}

/// A number written in groups with spaces between, as on cards, and what follows it.
pub(super) fn in_groups<'a, 'b>(words: &'a [&'b str]) -> Option<(String, &'a [&'b str])> {
    let group = |word: &&str| (3..=4).contains(&word.len()) && is_digits(word);
    let count = words.iter().take_while(|own| group(own)).count();
    let (groups, mut rest) = words.split_at_checked(count)?;
    let mut digits = groups.concat();
    let mut close = "";
    if let [last, after @ ..] = rest {
        let bare = last.trim_end_matches(['.', ',', ';', '?', '!']);
        if count > 0 && group(&bare) {
            digits.push_str(bare);
            close = last.strip_prefix(bare).unwrap_or("");
            rest = after;
        }
    }
    let names = digits.starts_with('0') && digits.len() > NAMING;
    names.then(|| (format!("{}{close}", by_digits(&digits)), rest))
}

fn day(core: &str, before: &str) -> Option<String> {
    let mut parts = core.split(['/', '-']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let shape = day.len() <= 2 && month.len() <= 2 && year.len() == 4 && parts.next().is_none();
    let numbers = [day, month, year].iter().all(|own| is_digits(own));
    whole(day).ok().filter(|own| shape && numbers && (1..=31).contains(own))?;
    let said = format!("{} tháng {} năm {}", counted(day)?, month_name(month)?, counted(year)?);
    Some(after("ngày", before, &said))
}

fn month(core: &str, before: &str) -> Option<String> {
    let (month, year) = core.split_once('/')?;
    let fits = year.len() == 4 && is_digits(year) && is_digits(month);
    let said = format!("{} năm {}", month_name(month)?, counted(year).filter(|_| fits)?);
    Some(after("tháng", before, &said))
}

/// A document of the law: `123/2015/NĐ-CP`.
fn law(core: &str) -> Option<String> {
    let (number, rest) = core.split_once('/')?;
    let (year, kind) = rest.split_once('/')?;
    let fits = year.len() == 4 && is_digits(year) && is_digits(number);
    let (number, year) = (counted(number)?, counted(year).filter(|_| fits)?);
    Some(format!("{number} năm {year} {}", super::inner(kind, "")))
}

/// An hour: `8h`, `8h30`, `08:30`, `8g30`.
fn hour(core: &str) -> Option<String> {
    let (hour, minute) = core.split_once(['h', ':', 'g'])?;
    let value = |text: &str, most: i64| whole(text).ok().filter(|own| (0..=most).contains(own));
    let short = hour.len() <= 2 && is_digits(hour) && matches!(minute.len(), 0 | 2);
    let said = format!("{} giờ", in_words(value(hour, 24).filter(|_| short)?));
    if minute.is_empty() {
        return Some(said);
    }
    match value(minute, 59)? {
        0 => Some(said),
        minute => Some(format!("{said} {} phút", in_words(minute))),
    }
}

/// A number with its unit behind it: `50.000đ`, `10%`, `120m²`.
fn measured(core: &str) -> Option<String> {
    let units = [
        ("%", "phần trăm"),
        ("VNĐ", "đồng"),
        ("VND", "đồng"),
        ("đ", "đồng"),
        ("₫", "đồng"),
        ("m²", "mét vuông"),
        ("m2", "mét vuông"),
        ("km", "ki lô mét"),
        ("cm", "xăng ti mét"),
        ("kg", "ki lô gam"),
        ("m", "mét"),
    ];
    let (number, unit) =
        units.iter().find_map(|(sign, said)| Some((core.strip_suffix(sign)?, said)))?;
    Some(format!("{} {unit}", plain(number)?))
}

fn plain(core: &str) -> Option<String> {
    if is_digits(core) {
        let named = core.len() >= NAMING || (core.len() > 2 && core.starts_with('0'));
        return if named { Some(by_digits(core)) } else { counted(core) };
    }
    if let Ok(number) = whole(core) {
        return Some(in_words(number));
    }
    let (left, right) = core.rsplit_once([',', '.']).filter(|(_, own)| is_digits(own))?;
    let (mark, left) = if core.contains(',') {
        ("phẩy", in_words(whole(left).ok()?))
    } else {
        ("chấm", plain(left)?)
    };
    Some(format!("{left} {mark} {}", digit_by_digit(right, right.len())))
}

/// The digits of a phone or identity number, in its groups.
fn by_digits(digits: &str) -> String {
    let mobile = digits.len() == 10 && digits.starts_with('0') && !digits.starts_with("02");
    digit_by_digit(digits, if mobile { 4 } else { 3 })
}

/// Months are counted, but for the fourth.
fn month_name(month: &str) -> Option<String> {
    let number = whole(month).ok().filter(|own| (1..=12).contains(own))?;
    Some(if number == 4 { "tư".to_owned() } else { in_words(number) })
}

fn counted(digits: &str) -> Option<String> {
    whole(digits).ok().filter(|_| is_digits(digits)).map(in_words)
}

fn after(word: &str, before: &str, said: &str) -> String {
    if before.to_lowercase() == word { said.to_owned() } else { format!("{word} {said}") }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|own| own.is_ascii_digit())
}
