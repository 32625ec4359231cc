//! A definition's text together with the shared files it was read with: what a dossier keeps, so that
//! it opens as it was begun also when the files have changed or are gone.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{Shared, read_procedure};
use crate::procedure::Procedure;
use crate::procedure::diagnostic::Diagnostic;

/// A file's name and its text.
pub(crate) type File = (Box<str>, Box<str>);

/// The files a definition is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The definition's own file.
    pub own: File,
    /// The files of `_common`, in the order in which they were read.
    pub common: Arc<[File]>,
}

impl Source {
    /// A definition's file beside what it shares with others.
    pub fn new(name: &str, text: &str, shared: &Shared) -> Self {
        Self { own: (name.into(), text.into()), common: shared.files() }
    }

    /// Reads the definition with its own groups and code lists. Dated amounts and holidays are those of
    /// `now`, because they go on for every version.
    pub fn read(&self, now: &Shared) -> (Option<Procedure>, Vec<Diagnostic>) {
        let files = self.common.iter().map(|(name, text)| (&**name, &**text));
        let (then, _) = Shared::read(files);
        let (name, text) = &self.own;
        let (procedure, diagnostics) = read_procedure(name, text, &then.in_the_days_of(now));
        let procedure = procedure.map(|mut own| {
            own.head.hash = self.hash();
            own
        });
        (procedure, diagnostics)
    }

    /// What names this content: SHA-256 of the definition and of every group and code list, in
    /// lower-case hexadecimal.
    pub fn hash(&self) -> Box<str> {
        let mut digest = Sha256::new();
        digest.update(self.own.1.as_bytes());
        for (_, text) in self.common.iter().filter(|(_, text)| shapes_questions(text)) {
            digest.update([0]);
            digest.update(text.as_bytes());
        }
        hexadecimal(&digest.finalize())
    }

    /// Whether a dossier that names this hash was begun with this definition; the earliest dossiers
    /// name the hash of the definition's file alone.
    pub fn is(&self, hash: &str) -> bool {
        *self.hash() == *hash || *text_hash(&self.own.1) == *hash
    }
}

/// SHA-256 of a text, in lower-case hexadecimal.
pub fn text_hash(text: &str) -> Box<str> {
    hexadecimal(&Sha256::digest(text.as_bytes()))
}

/// Whether a shared file brings questions or options, not amounts or holidays only.
fn shapes_questions(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("group:") || line.starts_with("list:"))
}

fn hexadecimal(bytes: &[u8]) -> Box<str> {
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = nibbles.filter_map(|nibble| char::from_digit(u32::from(nibble), 16));
    digits.collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
format: 1
id: thu
code: \"9.999999\"
name: Thử
domain: thu
about: { summary: Thử, who: Ai cũng được, where: Ở đây, result: Không có gì }
form:
  title: Thử
  sections:
    - { id: nguoi, title: Người, use: nguoi }
fees:
  - { item: Phí, amount: muc.phi }
";
    const GROUP: &str = "format: 1\ngroup: nguoi\nfields: [{ id: ten, type: text, label: Tên }]\n";

    fn amounts(phi: u32) -> String {
        format!("format: 1\namounts:\n  phi: [{{ amount: {phi} }}]\n")
    }

    fn shared(files: &[(&str, &str)]) -> Shared {
        let (shared, diagnostics) = Shared::read(files.iter().copied());
        assert_eq!(diagnostics, []);
        shared
    }

    #[test]
    fn a_copy_is_read_with_its_own_groups_and_the_amounts_of_today() {
        let then = shared(&[("nguoi.yaml", GROUP), ("muc.yaml", &amounts(1))]);
        let now = shared(&[("muc.yaml", &amounts(2))]);
        let source = Source::new("thu.yaml", TEXT, &then);
        let (copy, diagnostics) = source.read(&now);
        assert_eq!(diagnostics, []);
        let copy = copy.unwrap();
        assert_eq!(&*copy.form.fields[0].words.label, "Tên");
        let (begun, _) = source.read(&then);
        assert_ne!(copy.program, begun.unwrap().program, "another amount");
    }

    #[test]
    fn groups_are_part_of_the_content_and_amounts_are_not() {
        let hash = |group: &str, amount| {
            let amounts = amounts(amount);
            let shared = shared(&[("nguoi.yaml", group), ("muc.yaml", &amounts)]);
            Source::new("thu.yaml", TEXT, &shared).hash()
        };
        assert_eq!(hash(GROUP, 1), hash(GROUP, 2));
        assert_ne!(hash(GROUP, 1), hash(&GROUP.replace("Tên", "Họ tên"), 1));
    }

    #[test]
    fn the_hash_of_the_file_alone_is_still_known() {
        let source = Source::new("thu.yaml", TEXT, &shared(&[("nguoi.yaml", GROUP)]));
        assert!(source.is(&source.hash()));
        assert!(source.is(&text_hash(TEXT)));
        assert!(!source.is("0123456789abcdef"));
    }
}
