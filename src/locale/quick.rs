//! Messages of one line without choices, straight from their file: the first screen would otherwise
//! wait for Fluent to read whole files. Everything else is left to Fluent.

use std::borrow::Cow;

/// The message with its values put in; `None` where the file does not have it, where it is more than
/// one line with values, or where a value is missing.
pub(super) fn quick<'a>(
    source: &'a str,
    key: &str,
    values: &[(&str, &str)],
) -> Option<Cow<'a, str>> {
    let pattern = pattern(source, key)?;
    if !pattern.contains(['{', '}']) {
        return Some(Cow::Borrowed(pattern));
    }
    let mut pieces = pattern.split('{');
    let mut text = pieces.next()?.to_owned();
    for piece in pieces {
        let (name, after) = piece.split_once('}')?;
        let name = name.trim().strip_prefix('$')?;
        let (_, value) = values.iter().find(|(own, _)| *own == name)?;
        text.push_str(value);
        text.push_str(after);
    }
    Some(Cow::Owned(text))
}

/// What stands behind the key, where nothing of it stands on further lines.
fn pattern<'a>(source: &'a str, key: &str) -> Option<&'a str> {
    let mut lines = source.lines();
    let line = lines.by_ref().find_map(|line| {
        let rest = line.strip_prefix(key)?.strip_prefix(" =")?;
        Some(rest.trim())
    })?;
    let goes_on = lines.next().is_some_and(|next| next.starts_with([' ', '}']));
    (!goes_on && !line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "a-one = Một\na-two = Có { $n } câu của {$who}.\na-long =\n    Dài\n    \
                          hơn\na-choice = { $n ->\n   *[other] x\n}\na-term = { -name } ơi\n";

    #[test]
    fn a_line_is_taken_as_it_stands() {
        assert_eq!(quick(SOURCE, "a-one", &[]).as_deref(), Some("Một"));
        let values = [("n", "7"), ("who", "mẹ")];
        let text = quick(SOURCE, "a-two", &values);
        assert_eq!(text.as_deref(), Some("Có 7 câu của mẹ."));
    }

    #[test]
    fn everything_else_is_left_to_fluent() {
        for key in ["a-two", "a-long", "a-choice", "a-term", "a-none", "a"] {
            assert_eq!(quick(SOURCE, key, &[]), None, "{key}");
        }
    }
}
