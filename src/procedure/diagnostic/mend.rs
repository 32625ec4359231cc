//! What can be mended in the text itself, without anybody having to decide: quotes, spaces, composed
//! letters, a full stop, a name with one slip and only one name it can mean. Comments and layout stay.

use unicode_normalization::is_nfc;

use super::{Code, Diagnostic, distance};
use crate::procedure::check::lint::Lint;
use crate::procedure::expression::compile::FaultKind;
use crate::procedure::yaml::node::At;
use crate::text::nfc::nfc;

/// A change to a text, within one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; a length of 0 only puts in.
    pub at: At,
    /// What comes in its place.
    pub with: Box<str>,
}

/// The changes that mend a diagnostic of this text; none where somebody has to decide.
pub fn edits(diagnostic: &Diagnostic, text: &str) -> Vec<Edit> {
    let at = diagnostic.at;
    if diagnostic.code == Code::NotNfc {
        return composed(text);
    }
    let Some(old) = slice(text, at) else {
        return Vec::new();
    };
    let new = if let Code::Lint(lint, _, key) = &diagnostic.code {
        tidied(*lint, key, old)
    } else if let Code::Placeholder(name, Some(near)) = &diagnostic.code {
        let alone = old.matches(&**name).count() == 1;
        (alone && one_slip(name, near)).then(|| old.replace(&**name, near))
    } else {
        meant(&diagnostic.code).and_then(|near| renamed(old, near))
    };
    new.map(|with| Edit { at, with: with.into() }).into_iter().collect()
}

/// The text with its changes; of those that overlap only the first is made.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut spans: Vec<(usize, usize, &str)> = Vec::new();
    for own in edits {
        if let Some((start, end)) = span(text, own.at) {
            spans.push((start, end, &own.with));
        }
    }
    spans.sort_unstable();
    let (mut mended, mut done) = (String::with_capacity(text.len()), 0);
    for (start, end, with) in spans {
        if let Some(kept) = text.get(done..start) {
            mended.push_str(kept);
            mended.push_str(with);
            done = end;
        }
    }
    mended.push_str(text.get(done..).unwrap_or_default());
    mended
}

/// Every line whose letters are decomposed.
fn composed(text: &str) -> Vec<Edit> {
    let lines = (1_u32..).zip(text.lines()).filter(|(_, line)| !is_nfc(line));
    let edits = lines.map(|(line, own)| {
        let length = u32::try_from(own.chars().count()).unwrap_or(u32::MAX);
        Edit { at: At { line, column: 1, length }, with: nfc(own).into() }
    });
    edits.collect()
}

fn tidied(lint: Lint, key: &str, old: &str) -> Option<String> {
    if matches!(lint, Lint::UnquotedWord | Lint::UnquotedNumber) {
        return (!old.contains(['"', '\''])).then(|| format!("\"{old}\""));
    }
    if lint == Lint::DoubleSpace {
        return old.chars().all(|own| own == ' ').then(|| " ".to_owned());
    }
    if lint == Lint::TrailingSpace {
        return old.trim().is_empty().then(String::new);
    }
    // What is asked may want a question mark.
    (lint == Lint::MissingStop && key != "ask").then(|| stopped(old))
}

/// The text with a full stop, before the quote that ends it.
fn stopped(old: &str) -> String {
    for quote in ['"', '\''] {
        if let Some(inside) = old.strip_suffix(quote)
            && old.starts_with(quote)
        {
            return format!("{inside}.{quote}");
        }
    }
    format!("{}.", old.trim_end())
}

/// The name that was probably meant.
fn meant(code: &Code) -> Option<&str> {
    if let Code::UnknownKey(_, near)
    | Code::UnknownLaw(_, near)
    | Code::UnknownField(_, near)
    | Code::UnknownDocument(_, near)
    | Code::UnknownGroup(_, near)
    | Code::ExpectedWord(_, near)
    | Code::Meaning(
        FaultKind::UnknownName(_) | FaultKind::UnknownPaper(_) | FaultKind::NotAnOption(_),
        near,
    ) = code
    {
        return near.as_deref();
    }
    None
}

/// The name in place of the one that stands there, in its quotes; only where one slip parts them.
fn renamed(old: &str, near: &str) -> Option<String> {
    let name = old.trim_matches(['"', '\'']);
    let simple = name.chars().all(|own| own.is_ascii_alphanumeric() || "_-.".contains(own));
    (simple && one_slip(name, near)).then(|| old.replace(name, near))
}

fn one_slip(name: &str, near: &str) -> bool {
    distance(name, near) == 1
}

/// What stands at a place, where it is known and within one line.
fn slice(text: &str, at: At) -> Option<&str> {
    let (start, end) = span(text, at)?;
    text.get(start..end).filter(|own| !own.is_empty() && !own.contains('\n'))
}

/// The bytes of a place.
fn span(text: &str, at: At) -> Option<(usize, usize)> {
    let line = usize::try_from(at.line).ok()?.checked_sub(1)?;
    let column = usize::try_from(at.column).ok()?.checked_sub(1)?;
    let before: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let own = text.split_inclusive('\n').nth(line)?;
    let byte = |letters: usize| -> Option<usize> {
        let mut starts = own.char_indices().map(|(at, _)| at).chain([own.len()]);
        starts.nth(letters)
    };
    let end = column.checked_add(usize::try_from(at.length).ok()?)?;
    Some((before + byte(column)?, before + byte(end)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str, code: Code, (line, column, length): (u32, u32, u32)) -> String {
        let at = At { line, column, length };
        let diagnostic = Diagnostic { code, file: "thu.yaml".into(), at };
        apply(text, &edits(&diagnostic, text))
    }

    fn lint(lint: Lint) -> Code {
        Code::Lint(lint, Box::default(), "says".into())
    }

    #[test]
    fn only_the_place_changes() {
        let text = "# giữ\nverdict: no   # không\n";
        let quoted = mended(text, lint(Lint::UnquotedWord), (2, 10, 2));
        assert_eq!(quoted, "# giữ\nverdict: \"no\"   # không\n");
        let stopped = mended("says: \"Đủ tuổi\"\r\n", lint(Lint::MissingStop), (1, 7, 9));
        assert_eq!(stopped, "says: \"Đủ tuổi.\"\r\n");
    }

    #[test]
    fn one_slip_is_mended_and_two_are_left() {
        let code = |near: &str| Code::UnknownLaw("luta".into(), Some(near.into()));
        assert_eq!(mended("law: [luta]\n", code("luat"), (1, 7, 4)), "law: [luat]\n");
        assert_eq!(mended("law: [luta]\n", code("lut_ab"), (1, 7, 4)), "law: [luta]\n");
        let option = Code::Meaning(FaultKind::NotAnOption(Vec::new()), Some("cha".into()));
        assert_eq!(mended("a == \"chaa\"\n", option, (1, 6, 6)), "a == \"cha\"\n");
    }

    #[test]
    fn all_decomposed_lines_are_composed_at_once() {
        let text = "a: o\u{31b}\nb: x\nc: e\u{302}\n";
        assert_eq!(mended(text, Code::NotNfc, (1, 1, 1)), "a: ơ\nb: x\nc: ê\n");
    }

    #[test]
    fn overlapping_changes_are_not_both_made() {
        let edit = |column, length, with: &str| Edit {
            at: At { line: 1, column, length },
            with: with.into(),
        };
        assert_eq!(apply("abcd", &[edit(1, 3, "x"), edit(2, 1, "y")]), "xd");
        assert_eq!(apply("abcd", &[edit(9, 1, "x")]), "abcd");
    }
}
