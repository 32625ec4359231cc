//! A folder of invented definitions, each the least a definition can be.

use std::fs;

use tempfile::TempDir;

use super::names;

/// A folder with so many definitions, written long enough ago to be relied on.
pub(crate) fn of(definitions: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..definitions {
        let domain = number % 40;
        let home = folder.path().join(format!("linh-vuc-{domain}/thu-tuc-{number}"));
        fs::create_dir_all(&home).unwrap();
        let name = names::name(number);
        let text = format!(
            "format: 1\nid: thu-tuc-{number}\ncode: \"1.{:06}\"\nname: {name:?}\n\
             domain: linh-vuc-{domain}\nstatus: imported\nabout:\n  summary: {name:?}\n  \
             who: Cá nhân, tổ chức\n  where: Bộ phận một cửa\n  result: Kết quả giải quyết\n",
            100_000 + number
        );
        let path = home.join("procedure.yaml");
        fs::write(&path, text).unwrap();
        let past = std::time::SystemTime::now() - std::time::Duration::from_hours(1);
        fs::File::options().write(true).open(path).unwrap().set_modified(past).unwrap();
    }
    folder
}
