//! The line that the square code of a citizen's card gives when it is scanned: identity number, old
//! number, name, day of birth, sex, address and day of issue, with bars between them. It copies what is
//! printed and proves nothing; what becomes of it is left to the app.

use jiff::civil::Date;

use super::date::PartialDate;
use super::name::tidy;
use super::nfc::clean;

mod damage;

/// What a card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Twelve digits.
    pub number: String,
    /// The name, every word begun with a capital.
    pub name: String,
    /// The day of birth; only the year, or month and year, where the card knows no more.
    pub birth: PartialDate,
    /// The sex.
    pub sex: Sex,
    /// The address as printed; empty where the card has none.
    pub address: String,
    /// The day of issue.
    pub issued: Date,
}

/// The sex on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// Nam.
    Male,
    /// Nữ.
    Female,
}

/// Why a scanned line is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardError {
    /// Its end, or a bar within it, is missing.
    Cut,
    /// Two scans in one line, or several lines.
    Doubled,
    /// Its parts do not stand as on a card.
    Order,
    /// A letter or sign in the identity number.
    Sign(char),
    /// An identity number of so many digits.
    Digits(usize),
    /// An old number that is not of nine or twelve digits.
    OldNumber,
    /// No day of birth that can be.
    Birth,
    /// No day of issue that can be.
    Issued,
    /// Letters of the name, the sex or the address were changed on their way.
    Garbled,
    /// Digits came as letters, by another layout of the keyboard.
    Layout,
}

/// No card with a square code is older.
const FIRST_YEAR: i16 = 2016;

/// Where a card's line begins in what was typed or pasted, sound or broken; `None` where there is none.
/// Up to there something else may have been typed.
pub fn start(text: &str) -> Option<usize> {
    let bar = bar(text)?;
    let before = text.split(bar).next()?;
    Some(match digits_at_end(before) {
        12.. => before.len() - 12,
        count @ 9.. => before.len() - count,
        _ => broken_number(before),
    })
}

/// Where a number begins that has something else in it: its digits in the last word.
fn broken_number(before: &str) -> usize {
    let word = before.split_whitespace().next_back().unwrap_or_default();
    let digit = word.find(|c: char| c.is_ascii_digit());
    digit.map_or(0, |at| before.trim_end().len() - word.len() + at)
}

/// Reads a card's line. More parts than seven are of newer cards and are not looked at.
pub fn read(text: &str, today: Date) -> Result<Card, CardError> {
    let line = start(text).and_then(|at| text.get(at..)).ok_or(CardError::Cut)?.trim();
    let bar = bar(line).ok_or(CardError::Cut)?;
    if line.lines().count() > 1 {
        return Err(CardError::Doubled);
    }
    let parts: Vec<String> = line.split(bar).map(clean).collect();
    let [number, old, name, birth, sex, address, issued, more @ ..] = parts.as_slice() else {
        return Err(short(&parts));
    };
    identity(number, &parts)?;
    if is_doubled(number, issued, more) {
        return Err(CardError::Doubled);
    }
    in_order([old, name, birth, sex, address, issued])?;
    let birth = born(birth, today).ok_or(CardError::Birth)?;
    let issued = match issued.len() {
        0..8 => return Err(CardError::Cut),
        _ => issue(issued, birth, today).ok_or(CardError::Issued)?,
    };
    let (sex, name, address) = damage::words(sex, name, address).ok_or(CardError::Garbled)?;
    Ok(Card { number: number.clone(), name: tidy(&name), birth, sex, address, issued })
}

/// The sign between the parts: the bar, or what another layout of the keyboard makes of it.
fn bar(text: &str) -> Option<char> {
    let bars = text.matches('|').count();
    let first = text.split('|').next().unwrap_or_default();
    if bars >= 5 || (bars >= 1 && digits_at_end(first) >= 9) {
        return Some('|');
    }
    let mut digits = 0;
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits += 1;
        } else if digits >= 12 && stands_for_bar(text, c) {
            return Some(c);
        } else {
            digits = 0;
        }
    }
    None
}

/// A sign may stand for the bar if it cuts the line so that a day of birth is the fourth part.
fn stands_for_bar(text: &str, sign: char) -> bool {
    let mut parts = text.split(sign);
    let parted = parts.nth(3).is_some_and(|own| own.len() == 8 && is_number(own));
    parted && parts.count() >= 3 && !sign.is_ascii_alphanumeric() && !sign.is_whitespace()
}

/// Why a line of fewer than seven parts is none.
fn short(parts: &[String]) -> CardError {
    let number = parts.first().map_or("", String::as_str);
    match identity(number, parts) {
        Ok(()) | Err(CardError::Digits(_)) => CardError::Cut,
        Err(error) => error,
    }
}

/// Whether the first part is an identity number.
fn identity(number: &str, parts: &[String]) -> Result<(), CardError> {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let sign = number.chars().find(|c| !c.is_ascii_digit());
    let elsewhere = parts.iter().skip(1).any(|own| own.len() == 12 && is_number(own));
    let birth = parts.get(3).map_or("", String::as_str);
    match sign {
        None if digits == 12 => Ok(()),
        _ if elsewhere => Err(CardError::Order),
        None => Err(CardError::Digits(digits)),
        Some(sign) if digits >= 6 => Err(CardError::Sign(sign)),
        Some(_) if !birth.contains(|c: char| c.is_ascii_digit()) => Err(CardError::Layout),
        Some(_) => Err(CardError::Order),
    }
}

/// Whether another scan follows where newer cards have more parts.
fn is_doubled(number: &str, issued: &str, more: &[String]) -> bool {
    let again = |own: &String| own.ends_with(number);
    let another = is_number(issued) && issued.len() >= 8 + 9;
    let behind =
        more.iter().enumerate().any(|(at, own)| digits_at_end(own) >= 12 && more.len() > at + 5);
    another || more.iter().any(again) || behind
}

/// Whether the parts behind the number are what the card has there.
fn in_order([old, name, birth, sex, address, issued]: [&String; 6]) -> Result<(), CardError> {
    let is_day = |own: &str| own.len() == 8 && is_number(own);
    let letters = |own: &str| own.contains(char::is_alphabetic);
    let words = [name, sex, address].into_iter().any(|own| is_day(own));
    if words || letters(old) || letters(birth) || letters(issued) {
        return Err(CardError::Order);
    }
    match old.len() {
        0 | 9 | 12 if is_number(old) => Ok(()),
        _ => Err(CardError::OldNumber),
    }
}

/// `DDMMYYYY`, with zeros for what is not known.
fn born(digits: &str, today: Date) -> Option<PartialDate> {
    let birth = match parted(digits)? {
        (0, 0, year) => PartialDate::Year(year),
        (0, month, year) => PartialDate::Month(year, month),
        (day, month, year) => PartialDate::Day(Date::new(year, month, day).ok()?),
    };
    let first = birth.first()?;
    (first.year() >= 1900 && first <= today).then_some(birth)
}

fn issue(digits: &str, birth: PartialDate, today: Date) -> Option<Date> {
    let (day, month, year) = parted(digits)?;
    let issued = Date::new(year, month, day).ok()?;
    let fits = issued.year() >= FIRST_YEAR && issued <= today && Some(issued) >= birth.first();
    fits.then_some(issued)
}

fn parted(digits: &str) -> Option<(i8, i8, i16)> {
    if digits.len() != 8 || !is_number(digits) {
        return None;
    }
    let day = digits.get(..2)?.parse().ok()?;
    let month = digits.get(2..4)?.parse().ok()?;
    let year = digits.get(4..)?.parse().ok()?;
    Some((day, month, year))
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|c| c.is_ascii_digit())
}

fn digits_at_end(text: &str) -> usize {
    text.bytes().rev().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests;
