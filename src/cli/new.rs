//! `camtay new`: the scaffold of a definition with its examples, every key explained where it stands. It
//! passes the check and can be walked at once; nothing that is there is overwritten.
#![expect(clippy::disallowed_methods, reason = "the shell: definitions live in files")]

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::arguments::New;
use super::failure::Failure;
use super::layout::Layout;
use super::library_words::cause;
use super::printed::Printed;
use crate::locale::Locale;
use crate::procedure::yaml::is_folder_id;
use crate::procedure::yaml::write::inline;
use crate::text::nfc::{clean, visible};
use crate::text::slug::slug;

const PROCEDURE: &str = include_str!("new/procedure.yaml");
const EXAMPLES: &str = include_str!("new/examples.yaml");

/// Writes the scaffold. Exit code 2 for names that cannot be used, 1 where it cannot be written.
pub(super) fn run(locale: &Locale, task: &New) -> Result<Printed, Failure> {
    let scaffold = Scaffold::of(locale, task)?;
    let folder = &task.folder;
    let files = [("procedure.yaml", scaffold.procedure()), ("examples.yaml", EXAMPLES.to_owned())];
    if let Some((name, _)) = files.iter().find(|(name, _)| folder.join(name).exists()) {
        let path = shown(&folder.join(name));
        return Err(Failure::problem(locale.with("cli-new-there", &[("path", &path)])));
    }
    for (name, text) in files {
        let path = folder.join(name);
        create(folder, &path, &text).map_err(|error| unwritten(locale, &path, &error))?;
    }
    Ok(Printed::done(done(locale, folder)))
}

/// What the scaffold is filled with.
struct Scaffold {
    id: String,
    domain: String,
    name: String,
    code: String,
}

impl Scaffold {
    /// The last two folders of the path are field and id.
    fn of(locale: &Locale, task: &New) -> Result<Self, Failure> {
        let id = last(&task.folder);
        if !is_folder_id(&id) {
            return Err(bad_id(locale, &id));
        }
        let domain = domain(&task.folder);
        if domain.is_empty() {
            return Err(Failure::usage(locale.with("cli-new-no-domain", &[("id", &id)])));
        }
        if !is_folder_id(&domain) {
            return Err(bad_id(locale, &domain));
        }
        let given = |own: &Option<Box<str>>| {
            let own = own.as_deref().map(clean).unwrap_or_default();
            (!own.is_empty()).then_some(own)
        };
        let name = given(&task.name);
        Ok(Self {
            name: name.unwrap_or_else(|| locale.text("cli-new-name").into_owned()),
            code: given(&task.code).unwrap_or_else(|| "0.000000".to_owned()),
            id,
            domain,
        })
    }

    fn procedure(&self) -> String {
        // A code is quoted whatever it looks like: authors copy the line.
        let code = inline(&self.code);
        let code = if code.starts_with(['"', '\'']) { code } else { format!("\"{code}\"") };
        let values = [
            ("@ID@", inline(&self.id)),
            ("@DOMAIN@", inline(&self.domain)),
            ("@CODE@", code),
            // Last, so that nothing in a name is taken for one of the others.
            ("@NAME@", inline(&self.name)),
        ];
        values.iter().fold(PROCEDURE.to_owned(), |text, (mark, value)| text.replace(mark, value))
    }
}

fn last(path: &Path) -> String {
    path.file_name().map(|own| own.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folder above, which may be the one we stand in.
fn domain(path: &Path) -> String {
    let above = path.parent().filter(|own| !own.as_os_str().is_empty());
    match above.map(last) {
        Some(name) if !name.is_empty() => name,
        Some(_) | None => {
            let above = above.unwrap_or_else(|| Path::new("."));
            above.canonicalize().map(|own| last(&own)).unwrap_or_default()
        }
    }
}

fn bad_id(locale: &Locale, name: &str) -> Failure {
    let near = match slug(name) {
        empty if empty.is_empty() => "dang-ky-khai-sinh".to_owned(),
        near => near,
    };
    let values = [("name", &*visible(name)), ("near", &near)];
    Failure::usage(locale.with("cli-new-bad-id", &values))
}

fn create(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(text.as_bytes());
    if written.is_err() {
        // Half a scaffold would be taken for one; the first failure is the one to tell.
        drop(fs::remove_file(path));
    }
    written
}

fn unwritten(locale: &Locale, path: &Path, error: &io::Error) -> Failure {
    let path = shown(path);
    if error.kind() == ErrorKind::AlreadyExists {
        return Failure::problem(locale.with("cli-new-there", &[("path", &path)]));
    }
    let why = cause(locale, error);
    Failure::problem(locale.with("cli-new-not-written", &[("path", &path), ("why", &why)]))
}

fn shown(path: &Path) -> String {
    visible(&path.display().to_string()).into_owned()
}

fn done(locale: &Locale, folder: &Path) -> String {
    let root = folder.parent().and_then(Path::parent).map(PathBuf::from).unwrap_or_default();
    let root = if root.as_os_str().is_empty() { PathBuf::from(".") } else { root };
    let (folder, root) = (shown(folder), shown(&root));
    let mut layout = Layout::default();
    layout.line(&locale.with("cli-new-done", &[("folder", &folder)]));
    layout.line(&locale.with("cli-new-check", &[("folder", &folder)]));
    layout.line(&locale.with("cli-new-walk", &[("root", &root)]));
    layout.text()
}
