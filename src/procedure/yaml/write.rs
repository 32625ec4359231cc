//! Values as YAML text for people to go on with: plain words where they are safe, quotes where a text
//! could be taken for something else, several lines as they stand. Reading gives the same texts back.

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, quoted where it has to be.
    Text(String),
    /// A whole number.
    Number(u64),
    /// Values in order.
    List(Vec<Self>),
    /// Keys with values in order.
    Map(Vec<(String, Self)>),
}

impl Value {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A map of these entries.
    pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

/// One document.
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Map(entries) if !entries.is_empty() => map(&mut out, entries, 0),
        Value::List(items) if !items.is_empty() => list(&mut out, items, 0),
        Value::Text(text) => out.push_str(&inline(text)),
        Value::Number(_) | Value::Map(_) | Value::List(_) => {
            out.push_str(&short(value).unwrap_or_default());
        }
    }
    out
}

/// A text on one line: as it stands where nothing else can be understood by it, else in quotes.
pub fn inline(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn map(out: &mut String, entries: &[(String, Value)], depth: usize) {
    for (at, (key, value)) in entries.iter().enumerate() {
        // The first key of a list's item stands behind the dash.
        if at > 0 || !out.ends_with("- ") {
            indent(out, depth);
        }
        out.push_str(&inline(key));
        out.push(':');
        below(out, value, depth);
    }
}

/// A value behind its key.
fn below(out: &mut String, value: &Value, depth: usize) {
    if let Some(short) = short(value) {
        out.push(' ');
        out.push_str(&short);
        out.push('\n');
        return;
    }
    match value {
        Value::Text(text) => block(out, text, depth + 1),
        Value::List(items) => {
            out.push('\n');
            list(out, items, depth + 1);
        }
        Value::Map(entries) => {
            out.push('\n');
            map(out, entries, depth + 1);
        }
        Value::Number(_) => {}
    }
}

fn list(out: &mut String, items: &[Value], depth: usize) {
    for item in items {
        indent(out, depth);
        match (short(item), item) {
            (Some(short), _) => {
                out.push_str("- ");
                out.push_str(&short);
                out.push('\n');
            }
            (None, Value::Map(entries)) => {
                out.push_str("- ");
                map(out, entries, depth + 1);
            }
            (None, Value::Text(text)) => {
                out.push('-');
                block(out, text, depth + 1);
            }
            (None, Value::List(items)) => {
                out.push_str("-\n");
                list(out, items, depth + 1);
            }
            (None, Value::Number(_)) => {}
        }
    }
}

/// A value that takes one line; `None` for what stands on lines of its own.
fn short(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) if is_block(text) => None,
        Value::Text(text) => Some(inline(text)),
        Value::Number(number) => Some(number.to_string()),
        Value::List(items) => items.is_empty().then(|| "[]".to_owned()),
        Value::Map(entries) => entries.is_empty().then(|| "{}".to_owned()),
    }
}

/// Lines as they stand, the last without a line break.
fn block(out: &mut String, text: &str, depth: usize) {
    out.push_str(" |-\n");
    for line in text.split('\n') {
        if !line.is_empty() {
            indent(out, depth);
            out.push_str(line);
        }
        out.push('\n');
    }
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Whether a text of several lines can stand as it is: its first line tells the depth, so it must
/// begin with a letter or sign, and it must not end in a line break.
fn is_block(text: &str) -> bool {
    let solid = |c: char| !c.is_whitespace();
    text.contains('\n')
        && text.starts_with(solid)
        && text.ends_with(solid)
        && text.split('\n').all(|line| line.is_empty() || line.contains(solid))
        && text.chars().all(|c| c == '\n' || is_shown(c))
}

/// Whether a text without quotes is that text and nothing else, whoever reads it.
fn is_plain(text: &str) -> bool {
    let inside =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | ';' | '(' | ')' | '/' | '-' | '_');
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(|c| inside(c) && is_shown(c))
        && !RESERVED.contains(&&*text.to_ascii_lowercase())
}

/// Words that some reader of YAML takes for something else than a text.
const RESERVED: [&str; 13] =
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity", "none"];

fn quoted(text: &str) -> String {
    // Conditions have quotes of their own, which single ones leave readable.
    if text.contains('"') && !text.contains('\'') && text.chars().all(is_shown) {
        return format!("'{text}'");
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if is_shown(c) => quoted.push(c),
            _ => quoted.push_str(&escaped(c)),
        }
    }
    quoted.push('"');
    quoted
}

fn escaped(c: char) -> String {
    let number = u32::from(c);
    match number {
        0..=0xff => format!("\\x{number:02x}"),
        0x100..=0xffff => format!("\\u{number:04x}"),
        _ => format!("\\U{number:08x}"),
    }
}

/// Whether a character may stand in a file as it is: printable for YAML, and no space or line break
/// that an editor might change unseen.
fn is_shown(c: char) -> bool {
    match c {
        ' ' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => false,
        _ => !c.is_control() && !c.is_whitespace(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::procedure::yaml::node::{self, Content, Node};

    /// What was read, without places; numbers are texts there.
    fn plain(node: &Node) -> Value {
        match &node.value {
            Content::Scalar(text, _) => Value::text(text.clone()),
            Content::List(items) => Value::List(items.iter().map(plain).collect()),
            Content::Map(entries) => {
                Value::map(entries.iter().map(|own| (own.key.to_string(), plain(&own.value))))
            }
            Content::Empty => Value::text("<empty>"),
        }
    }

    fn comes_back(value: &Value) {
        let text = write(value);
        let read = node::read(&text).unwrap_or_else(|error| panic!("{error:?}\n{text}"));
        assert_eq!(plain(&read), *value, "\n{text}");
    }

    const TEXTS: [&str; 73] = [
        "",
        " ",
        "~",
        "null",
        "Null",
        "no",
        "NO",
        "yes",
        "on",
        "true",
        "1",
        "01",
        "1.5",
        "1e5",
        "0x1F",
        "1_000",
        "-1",
        "- a",
        "-",
        "?",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#b",
        "*a",
        "&a",
        "!a",
        "!!int 1",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        "a, b",
        "'a'",
        "\"a\"",
        "|",
        ">",
        "|-\na",
        "---",
        "...",
        "a\n",
        "\na",
        " a\nb",
        "a\n\nb",
        "a\n  b\nc",
        "a\n \nb",
        "a\t b",
        "a\r\nb",
        "\u{85}",
        "a\u{2028}b",
        "\u{feff}a",
        "\u{0}",
        "\u{1b}[2J",
        "2026-01-01",
        "<<",
        "12:30:45",
        "=",
        "inf",
        ".nan",
        "Đơn đề nghị (mẫu 01)",
        "k\u{1ef3}",
        "a\u{301}",
        "🙂",
        "\\",
        "\u{ffff}",
        "\u{a0}a",
        "a ",
        "a\n# b",
        "a\n---\nb",
        "a\nb: c",
    ];

    #[test]
    fn texts_that_look_like_something_else_stay_texts() {
        for text in TEXTS {
            comes_back(&Value::text(text));
            comes_back(&Value::List(vec![Value::text(text), Value::List(vec![Value::text(text)])]));
            comes_back(&Value::map([("a", Value::text(text)), (text, Value::text("b"))]));
        }
    }

    #[test]
    fn a_file_reads_like_one_written_by_hand() {
        let paper = Value::map([
            ("id", Value::text("giay_1")),
            ("name", Value::text("Tờ khai: mẫu 01")),
            ("original", Value::Number(1)),
            ("needed", Value::text("\"a\" in b")),
        ]);
        let about = Value::map([("summary", Value::text("Một dòng.\nDòng hai."))]);
        let file = Value::map([
            ("name", Value::text("Mượn sách (thử)")),
            ("about", about),
            ("documents", Value::List(vec![paper])),
            ("never_ask", Value::List(Vec::new())),
        ]);
        let text = "name: Mượn sách (thử)\nabout:\n  summary: |-\n    Một dòng.\n    Dòng hai.\n\
                    documents:\n  - id: giay_1\n    name: \"Tờ khai: mẫu 01\"\n    original: 1\n    needed: '\"a\" in b'\n\
                    never_ask: []\n";
        assert_eq!(write(&file), text);
    }

    fn value() -> impl Strategy<Value = Value> {
        let text = prop_oneof![any::<String>(), "[ \n#:\\-a-c\"'|>{}\\[\\],]{0,12}", "\\PC{0,8}"];
        let leaf = text.prop_map(Value::Text);
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
                prop::collection::vec((any::<String>(), inner), 0..4).prop_map(Value::Map),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn whatever_is_written_is_read_back_the_same(value in value()) {
            comes_back(&value);
        }
    }
}
