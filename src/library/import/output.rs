//! Where drafts go: a folder per field, a folder per procedure. A file that a person has edited is never
//! touched; one that was only imported is, and keeps its id.
#![expect(clippy::disallowed_methods, reason = "the shell: definitions live in files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::ImportError;
use super::defect::{Flaw, Flaws};
use super::record::Head;
use super::slug;
use crate::library::{folder, hash};
use crate::procedure::yaml::read_head;

/// A folder of definitions being filled.
#[derive(Debug)]
pub(super) struct Output {
    root: PathBuf,
    ids: BTreeSet<Box<str>>,
    homes: BTreeMap<Box<str>, Home>,
}

/// Where a definition lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Home {
    pub(super) id: Box<str>,
    pub(super) domain: Box<str>,
    pub(super) path: PathBuf,
}

/// What became of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Put {
    /// Its file is new.
    New,
    /// It took the place of an older import.
    Renewed,
    /// It is there already.
    Same,
    /// Somebody has written a file there, or edited the import: it stays.
    Kept,
}

impl Output {
    /// The folder with what is in it; made where there is none.
    pub(super) fn open(root: &Path) -> Result<Self, ImportError> {
        let failed = |source| ImportError { path: root.to_owned(), source };
        fs::create_dir_all(root).map_err(failed)?;
        let files = folder::files(root).map_err(|error| ImportError::of(root, error))?;
        let mut own = Self { root: root.to_owned(), ids: BTreeSet::new(), homes: BTreeMap::new() };
        for file in files {
            let named = file.path.parent().and_then(Path::file_name);
            own.ids.extend(named.map(|name| name.to_string_lossy().into()));
            let text = folder::read(&file.path).unwrap_or_default();
            if let Some(head) = read_head(&file.label, &text) {
                own.ids.insert(head.id.clone());
                let code = head.code().into();
                let home = Home { id: head.id, domain: head.domain, path: file.path };
                own.homes.entry(code).or_insert(home);
            }
        }
        Ok(own)
    }

    /// Where a record belongs: where its code is already, else under its name, else under name and code.
    pub(super) fn home(&mut self, head: &Head, flaws: &mut Flaws) -> Home {
        if let Some(home) = self.homes.get(&*head.code) {
            return home.clone();
        }
        let domain = match slug::of_field(&head.field) {
            empty if empty.is_empty() => OTHER.to_owned(),
            domain => domain,
        };
        let id = self.free_id(head, flaws);
        let path = self.root.join(&domain).join(&id).join("procedure.yaml");
        let home = Home { id: id.as_str().into(), domain: domain.into(), path };
        self.ids.insert(id.into());
        self.homes.insert(head.code.as_str().into(), home.clone());
        home
    }

    fn free_id(&self, head: &Head, flaws: &mut Flaws) -> String {
        let name = match slug::of_name(&head.name) {
            empty if empty.is_empty() => OTHER.to_owned(),
            name => name,
        };
        if !self.ids.contains(&*name) {
            return name;
        }
        flaws.insert(Flaw::SameName);
        let coded = format!("{name}-{}", crate::text::slug::slug(&head.code));
        let more = (2..).map(|number| format!("{coded}-{number}"));
        let mut ids = std::iter::once(coded.clone()).chain(more);
        ids.find(|own| !self.ids.contains(&**own)).unwrap_or(coded)
    }
}

/// The field and the name of what has none.
const OTHER: &str = "khac";

/// Puts a draft into its file.
pub(super) fn put(home: &Home, draft: &str) -> Result<Put, ImportError> {
    let text = marked(draft);
    let put = match fs::symlink_metadata(&home.path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Put::New,
        Err(source) => return Err(ImportError { path: home.path.clone(), source }),
        Ok(own) if !own.is_file() => return Ok(Put::Kept),
        Ok(_) => match folder::read(&home.path) {
            Ok(there) if there == text => return Ok(Put::Same),
            Ok(there) if is_untouched(&there) => Put::Renewed,
            Ok(_) | Err(_) => return Ok(Put::Kept),
        },
    };
    let written = replace(&home.path, &text);
    written.map_err(|source| ImportError { path: home.path.clone(), source })?;
    Ok(put)
}

/// The draft with the mark of an import: a hash of everything below the first line.
fn marked(draft: &str) -> String {
    let below = format!("{ADVICE}{draft}");
    format!("{MARK}{}\n{below}", hash(&below))
}

/// Whether a file is as it was imported; an empty one is what a cut power supply left behind.
fn is_untouched(text: &str) -> bool {
    let marked = text.strip_prefix(MARK).and_then(|own| own.split_once('\n'));
    text.is_empty() || marked.is_some_and(|(own, below)| *own == *hash(below))
}

const MARK: &str = "# camtay import ";
const ADVICE: &str = "\
# Bản chép từ Cổng Dịch vụ công quốc gia, chưa biên soạn. Cách viết từng khóa: docs/dinh-dang.md.
# Sửa ngay trong tệp này; đã sửa thì lần chép sau giữ nguyên tệp. Soạn xong thì bỏ dòng status.
";

/// Writes beside the file and puts it in place whole.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder)?;
    let beside = folder.join(format!(".procedure-{}.tmp", std::process::id()));
    let written = create(&beside, text).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // The first failure is the one to tell.
        drop(fs::remove_file(&beside));
    }
    written
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}
