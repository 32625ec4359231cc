//! The tree as the tests read it: files, their code without tests, and code without comments and texts.

use std::fs;
use std::path::Path;

/// A file of the tree, its path relative to the crate with `/` between the parts.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    /// The text before its test module; nothing of a file of tests.
    pub(crate) fn code(&self) -> &str {
        if self.path.ends_with("/tests.rs") || self.path.contains("/tests/") {
            return "";
        }
        let tests = self.text.find("#[cfg(test)]\nmod ").unwrap_or(self.text.len());
        self.text.split_at(tests).0
    }

    /// The code with the inside of comments and texts blanked, line breaks kept.
    pub(crate) fn bare(&self) -> String {
        blank(self.code())
    }
}

/// Every file below a folder of the crate whose name ends so, in order of paths.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().unwrap().ends_with(ending) {
                let relative = path.strip_prefix(root).unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                found.push(File { path: relative.replace('\\', "/"), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Blanks line comments, block comments, texts and characters.
fn blank(code: &str) -> String {
    let mut bare = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let length = hidden(rest).unwrap_or(0);
        let taken = length.max(first.len_utf8());
        let (piece, after) = rest.split_at(taken);
        match length {
            0 => bare.push_str(piece),
            _ => bare.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' })),
        }
        rest = after;
    }
    bare
}

/// How many bytes at the start are a comment, a text or a character.
fn hidden(code: &str) -> Option<usize> {
    if code.starts_with("//") {
        return Some(code.find('\n').unwrap_or(code.len()));
    }
    if let Some(inside) = code.strip_prefix("/*") {
        return Some(inside.find("*/").map_or(code.len(), |end| end + 4));
    }
    if let Some(raw) = code.strip_prefix('r') {
        let inside = raw.trim_start_matches('#');
        let hashes = raw.len() - inside.len();
        let text = inside.strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        return Some(text.find(&end).map_or(code.len(), |at| at + hashes * 2 + 3));
    }
    if code.starts_with('"') {
        return Some(quoted(code, '"'));
    }
    let inside = code.strip_prefix('\'')?;
    let mut chars = inside.chars();
    let character = chars.next() == Some('\\') || chars.next() == Some('\'');
    character.then(|| quoted(code, '\''))
}

/// Bytes up to the closing quote, escapes skipped.
fn quoted(code: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in code.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    code.len()
}

#[test]
fn comments_and_texts_are_blanked_and_code_is_kept() {
    let code = "a // b\n\"c\\\"d\" 'e' '\\'' &'f g r#\"h\"i\"# /* j */ k";
    let kept: String = blank(code).split_whitespace().collect();
    assert_eq!(kept, "a&'fgk");
}
