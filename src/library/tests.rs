//! Folders of definitions and the index that is kept of them.
#![expect(clippy::disallowed_methods, reason = "the tests write definitions and wait for no clock")]

use std::fs;
use std::path::PathBuf;

use jiff::civil::{Date, date};
use tempfile::TempDir;

use super::*;

const TODAY: Date = date(2026, 11, 25);

/// A folder of definitions beside a folder for caches.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new(ids: &[&str]) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        for id in ids {
            desk.write(id, &format!("Thủ tục {id}"));
        }
        desk
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("bo")
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    fn write(&self, id: &str, name: &str) {
        let home = self.root().join("mau").join(id);
        fs::create_dir_all(&home).unwrap();
        let text = format!(
            "format: 1\nid: {id}\ncode: \"9.000001\"\nname: {name}\ndomain: mau\nstatus: imported\n\
             about: {{ summary: Mẫu., who: Ai cũng được., where: Xã, result: Giấy }}\n"
        );
        fs::write(home.join("procedure.yaml"), text).unwrap();
    }

    /// Makes every file look long written, so that its look is relied on.
    fn age(&self) {
        let past = std::time::SystemTime::now() - std::time::Duration::from_hours(1);
        for file in folder::files(&self.root()).unwrap() {
            fs::File::options().write(true).open(file.path).unwrap().set_modified(past).unwrap();
        }
    }

    fn begun(&self) -> (Library, Survey) {
        Library::begin(&self.root(), Some(&self.cache())).unwrap()
    }

    fn whole(&self) -> Library {
        Library::folder(&self.root(), Some(&self.cache())).unwrap()
    }

    fn index(&self) -> PathBuf {
        let mut kept = fs::read_dir(self.cache()).unwrap().map(|own| own.unwrap().path());
        let index = kept.next().unwrap();
        assert_eq!(kept.next(), None);
        index
    }
}

fn names(catalog: &Catalog) -> Vec<String> {
    catalog.entries().map(|own| own.name.to_owned()).collect()
}

#[test]
fn what_was_kept_is_there_at_once_and_made_true() {
    let desk = Desk::new(&["a", "b", "c"]);
    assert!(desk.begun().0.catalog().reading().is_some());
    desk.age();
    desk.whole();
    let (library, survey) = desk.begun();
    assert_eq!(names(library.catalog()), ["Thủ tục a", "Thủ tục b", "Thủ tục c"]);
    assert_eq!(survey.run(|_| {}).unwrap(), None);
    desk.write("b", "Tên mới");
    desk.write("d", "Thủ tục d");
    fs::remove_dir_all(desk.root().join("mau/a")).unwrap();
    let (library, survey) = desk.begun();
    assert_eq!(names(library.catalog()), ["Thủ tục a", "Thủ tục b", "Thủ tục c"]);
    let found = survey.run(|_| {}).unwrap().unwrap();
    assert_eq!(names(&found), ["Tên mới", "Thủ tục c", "Thủ tục d"]);
    assert_eq!(desk.begun().0.catalog(), &found);
}

#[test]
fn a_file_written_anew_with_the_same_length_is_noticed() {
    let desk = Desk::new(&["a"]);
    desk.whole();
    desk.write("a", "Thủ tục o");
    assert_eq!(names(desk.whole().catalog()), ["Thủ tục o"]);
}

#[test]
fn a_file_that_was_only_touched_changes_nothing() {
    let desk = Desk::new(&["a"]);
    desk.whole();
    desk.age();
    let (_, survey) = desk.begun();
    assert_eq!(survey.run(|_| {}).unwrap(), None);
}

#[test]
fn a_damaged_index_is_made_anew_without_a_word() {
    let desk = Desk::new(&["a", "b"]);
    desk.age();
    let whole = desk.whole();
    let bytes = fs::read(desk.index()).unwrap();
    let flipped = (0..bytes.len()).step_by(7).map(|at| {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x55;
        bytes
    });
    let cut = (0..bytes.len()).step_by(31).map(|at| bytes[..at].to_vec());
    for damaged in flipped.chain(cut) {
        fs::write(desk.index(), damaged).unwrap();
        let (library, survey) = desk.begun();
        let known = library.catalog();
        assert!(known.reading().is_some() || known == whole.catalog());
        let found = survey.run(|_| {}).unwrap();
        assert_eq!(found.as_ref().unwrap_or(known), whole.catalog());
        assert_eq!(desk.begun().0.catalog(), whole.catalog());
    }
}

#[test]
fn an_index_of_another_format_or_program_counts_as_none() {
    let desk = Desk::new(&["a"]);
    desk.whole();
    let bytes = fs::read(desk.index()).unwrap();
    let version = env!("CARGO_PKG_VERSION").as_bytes();
    let at = bytes.windows(version.len()).position(|own| own == version).unwrap();
    for changed in [b"camtay 1".len() - 1, at] {
        let mut bytes = bytes.clone();
        bytes[changed] += 1;
        fs::write(desk.index(), bytes).unwrap();
        assert!(desk.begun().0.catalog().reading().is_some(), "{changed}");
    }
}

#[test]
fn programs_that_start_together_never_see_half_an_index() {
    let desk = Desk::new(&["a", "b", "c"]);
    for round in 0..8 {
        desk.write("b", &format!("Lần {round}"));
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    let name = format!("Lần {round}");
                    assert_eq!(names(desk.whole().catalog()), ["Thủ tục a", &name, "Thủ tục c"]);
                    assert!(desk.begun().0.catalog().reading().is_none());
                });
            }
        });
        desk.index();
    }
}

#[test]
fn without_a_place_for_the_index_everything_works() {
    let desk = Desk::new(&["a"]);
    fs::write(desk.cache(), "in the way").unwrap();
    assert_eq!(names(desk.whole().catalog()), ["Thủ tục a"]);
    let library = Library::folder(&desk.root(), None).unwrap();
    assert_eq!(names(library.catalog()), ["Thủ tục a"]);
}

#[test]
fn a_definition_is_what_its_file_says_when_it_is_opened() {
    let desk = Desk::new(&["a", "b"]);
    let library = desk.whole();
    desk.write("a", "Sửa rồi");
    desk.write("moi", "Vừa thêm");
    assert_eq!(&*library.open("a", TODAY).unwrap().head.name, "Sửa rồi");
    assert_eq!(&*library.open("moi", TODAY).unwrap().head.name, "Vừa thêm");
    fs::copy(desk.root().join("mau/b/procedure.yaml"), desk.root().join("mau/a/procedure.yaml"))
        .unwrap();
    assert!(matches!(library.open("a", TODAY), Err(LibraryError::Unknown { .. })));
    assert!(matches!(library.open("../bo/mau/a", TODAY), Err(LibraryError::Unknown { .. })));
}

#[test]
fn a_definition_with_a_defective_head_is_left_out_until_it_is_mended() {
    let desk = Desk::new(&["a"]);
    desk.write("b", "[");
    desk.age();
    assert_eq!(names(desk.whole().catalog()), ["Thủ tục a"]);
    assert_eq!(desk.begun().1.run(|_| {}).unwrap(), None);
    desk.write("b", "Lành");
    assert_eq!(names(desk.whole().catalog()), ["Thủ tục a", "Lành"]);
}

#[test]
fn old_indexes_and_drafts_are_cleared_away() {
    let desk = Desk::new(&["a"]);
    fs::create_dir_all(desk.cache()).unwrap();
    for number in 0..40 {
        fs::write(desk.cache().join(format!("{number:016x}.index")), "").unwrap();
    }
    let past = std::time::SystemTime::now() - std::time::Duration::from_hours(9);
    let draft = fs::File::create(desk.cache().join("0.index.1")).unwrap();
    draft.set_modified(past).unwrap();
    desk.whole();
    let left = fs::read_dir(desk.cache()).unwrap().count();
    assert_eq!(left, 16);
    assert!(desk.begun().0.catalog().reading().is_none());
}
