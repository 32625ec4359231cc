//! `camtay check --explain CODE`: the section of the authors' guide about one diagnostic.

use crate::cli::failure::Failure;
use crate::cli::printed::Printed;
use crate::locale::Locale;
use crate::procedure::diagnostic::near;
use crate::text::nfc::visible;
use crate::text::wrap::wrap;

/// The guide, as it stands in the tree.
const GUIDE: &str = include_str!("../../../docs/chan-doan.md");
/// The most columns of a line.
const COLUMNS: usize = 80;

/// What the guide says about a code.
pub(in crate::cli) fn run(locale: &Locale, code: &str) -> Result<Printed, Failure> {
    if let Some(section) = section(code) {
        return Ok(Printed::done(format!("{code}\n\n{}", plain(section))));
    }
    let mut lines = vec![locale.with("cli-no-code", &[("word", &visible(code))])];
    let nearest = near(code, sections().map(|(name, _)| name));
    lines.extend(nearest.map(|name| locale.with("cli-did-you-mean", &[("name", &name)])));
    Err(Failure::usage(lines.join("\n")))
}

fn section(code: &str) -> Option<&'static str> {
    sections().find(|(name, _)| *name == code).map(|(_, text)| text)
}

/// Every section with the name of its code.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let parts = GUIDE.split("\n### ").skip(1).filter_map(|part| part.split_once('\n'));
    parts.map(|(name, text)| (name, text.split("\n## ").next().unwrap_or(text)))
}

/// The section without its marks, its example indented.
fn plain(section: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut example = false;
    for line in section.trim().lines() {
        if line.starts_with("```") {
            example = !example;
        } else if example {
            lines.push(format!("    {line}"));
        } else if line.is_empty() {
            lines.push(String::new());
        } else {
            let line = line.replace("**", "").replace('`', "");
            let wrapped = wrap(&line, COLUMNS).into_iter().map(str::to_owned);
            lines.extend(wrapped);
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;
    use crate::procedure::check::lint::Lint;

    #[test]
    fn every_rule_is_explained_with_its_grade() {
        use crate::procedure::diagnostic::Severity;
        for (_, name, severity) in Lint::ALL {
            let word = match severity {
                Severity::Error => "**Lỗi.**",
                Severity::Warning => "**Lưu ý.**",
                Severity::Note => "**Ghi chú.**",
            };
            assert!(section(name).is_some_and(|own| own.contains(word)), "{name}");
        }
    }

    #[test]
    fn a_section_is_told_plainly_and_a_slip_is_recognised() {
        let locale = Locale::new(Language::Vi);
        insta::assert_snapshot!(run(&locale, "missing-why").unwrap().text);
        let failure = run(&locale, "mising-why").unwrap_err();
        assert_eq!(failure.exit, 2);
        assert!(failure.says.contains("missing-why"), "{}", failure.says);
    }
}
