//! Text as a voice should read it: dates, hours, amounts, numbers and abbreviations written out, since
//! Vietnamese voices read `27/11/2026` as bare numbers and `UBND` letter by letter. Which programs have
//! a voice is no matter here.

mod abbreviation;
mod number;

use abbreviation::written_out;

/// The text with everything written out, one line for each of its own.
pub fn aloud(text: &str) -> String {
    let lines = text.lines().map(line).filter(|own| !own.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut said: Vec<String> = Vec::new();
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        let before = said.last().map_or("", String::as_str);
        let (words, after) = match number::in_groups(rest) {
            Some((digits, after)) => (digits, after),
            None => (spoken(word, before), after),
        };
        if word.starts_with('(') {
            pause(&mut said);
        }
        if !words.is_empty() {
            said.push(words);
        }
        rest = after;
    }
    said.join(" ")
}

/// What stands in brackets is said after a pause.
fn pause(said: &mut [String]) {
    if let Some(last) = said.last_mut().filter(|own| own.ends_with(char::is_alphanumeric)) {
        last.push(',');
    }
}

/// One word with its punctuation. `before` is what was said last.
fn spoken(word: &str, before: &str) -> String {
    let core = word.trim_matches(is_mark);
    if core.is_empty() {
        return if word.contains(['–', '—', '·']) { ",".to_owned() } else { String::new() };
    }
    let (open, close) = word.split_once(core).unwrap_or(("", ""));
    let stop = |marks: &str| marks.replace(is_silent, "");
    format!("{}{}{}", stop(open), inner(core, before), stop(close))
}

/// A word without punctuation around it.
fn inner(core: &str, before: &str) -> String {
    if let Some(words) = written_out(core).map(str::to_owned).or_else(|| number::read(core, before))
    {
        return words;
    }
    let Some((left, mark, right)) = parted(core) else {
        return core.to_owned();
    };
    let joint = match mark {
        '/' if number::read(left, before).is_none() && written_out(left).is_none() => ", ",
        '–' | '—' | '-' if number::read(right, before).is_some() => " đến ",
        _ => " ",
    };
    format!("{}{joint}{}", inner(left, before), inner(right, ""))
}

/// A word made of two, at the mark between them; a hyphen only where a part is one to write out, since
/// `Ê-đê` is one word.
fn parted(core: &str) -> Option<(&str, char, &str)> {
    let at = |marks: &[char]| {
        let (start, mark) = core.char_indices().find(|(_, c)| marks.contains(c))?;
        let (left, rest) = core.split_at_checked(start)?;
        let right = rest.strip_prefix(mark)?;
        (!left.is_empty() && !right.is_empty()).then_some((left, mark, right))
    };
    let known = |part: &str| written_out(part).is_some() || number::read(part, "").is_some();
    let web = core.contains("://") || core.contains('@');
    at(&['/', '–', '—'])
        .filter(|_| !web)
        .or_else(|| at(&['-']).filter(|(left, _, right)| known(left) || known(right)))
}

/// What stands around a word and is no part of it.
fn is_mark(c: char) -> bool {
    is_silent(c) || matches!(c, '.' | ',' | ';' | ':' | '?' | '!' | '–' | '—' | '-' | '·')
}

/// Marks no voice should name.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '(' | ')'
            | '['
            | ']'
            | '“'
            | '”'
            | '"'
            | '‘'
            | '’'
            | '«'
            | '»'
            | '…'
            | '•'
            | '→'
            | '*'
    )
}

#[cfg(test)]
mod tests;
