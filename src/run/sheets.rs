//! Hand-outs as text files, readable by their owner only.
#![expect(clippy::disallowed_methods, reason = "hand-outs are files")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a hand-out under its name, or with a number where that name is taken, and says where.
pub(super) fn write(folder: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    for number in 1..=999 {
        let path = folder.join(numbered(name, number));
        match create(&path) {
            Ok(mut file) => {
                file.write_all(text.as_bytes())?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// `phieu.txt`, then `phieu-2.txt`; never a path out of the folder.
fn numbered(name: &str, number: usize) -> String {
    let name: String = name
        .chars()
        .map(|c| if c == '/' || c == '\\' || c.is_control() { '-' } else { c })
        .collect();
    if number == 1 {
        return name;
    }
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{number}.{ending}"),
        None => format!("{name}-{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_sheet_does_not_overwrite_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = write(folder.path(), "phieu.txt", "một").unwrap();
        let second = write(folder.path(), "phieu.txt", "hai").unwrap();
        assert_eq!(fs::read_to_string(first).unwrap(), "một");
        assert!(second.ends_with("phieu-2.txt"));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = write(&folder.path().join("phieu"), "phieu.txt", "một").unwrap();
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_name_never_leads_out_of_the_folder() {
        assert_eq!(numbered("../../x.txt", 1), "..-..-x.txt");
        assert_eq!(numbered("phieu", 3), "phieu-3");
    }
}
