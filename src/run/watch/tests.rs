//! Files saved in the ways editors save them; nothing here sleeps.

use std::time::Instant;

use super::*;

/// The longest any expectation may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder with a definition, and what its watch tells of it: the texts it was read with.
struct Case {
    folder: tempfile::TempDir,
    read: Receiver<String>,
}

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let main = folder.path().join("procedure.yaml");
        fs::write(&main, "một").unwrap();
        let common = folder.path().join("_common");
        fs::create_dir(&common).unwrap();
        let (tell, read) = channel();
        let beside = folder.path().join("examples.yaml");
        let watch = Watch::new(main.clone(), beside, Some(common));
        watch.on_thread(move || tell.send(fs::read_to_string(&main).unwrap_or_default()).is_ok());
        Self { folder, read }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Waits until a reading is this text; earlier ones may be others.
    fn reads(&self, text: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if self.read.recv_timeout(left).unwrap() == text {
                return;
            }
        }
    }
}

#[test]
fn a_plain_write_is_told() {
    let case = Case::new();
    fs::write(case.path("procedure.yaml"), "hai hai").unwrap();
    case.reads("hai hai");
}

#[test]
fn a_file_renamed_over_the_old_one_is_told() {
    let case = Case::new();
    fs::rename(case.path("procedure.yaml"), case.path("procedure.yaml~")).unwrap();
    fs::write(case.path(".procedure.yaml.swp"), "hai hai").unwrap();
    fs::rename(case.path(".procedure.yaml.swp"), case.path("procedure.yaml")).unwrap();
    case.reads("hai hai");
    fs::write(case.path("procedure.yaml"), "ba ba ba").unwrap();
    case.reads("ba ba ba");
}

#[test]
fn what_stands_beside_the_file_is_told_of_too() {
    let case = Case::new();
    for name in ["examples.yaml", "_common/muc.yaml"] {
        fs::write(case.path(name), "x").unwrap();
        case.reads("một");
    }
}

#[test]
fn a_file_deleted_for_good_is_told_and_found_again() {
    let case = Case::new();
    fs::remove_file(case.path("procedure.yaml")).unwrap();
    case.reads("");
    fs::write(case.path("procedure.yaml"), "hai hai").unwrap();
    case.reads("hai hai");
}

#[test]
fn other_files_of_the_folder_are_nothing_to_tell() {
    let case = Case::new();
    fs::write(case.path("ghi-chep.txt"), "x").unwrap();
    fs::write(case.path("procedure.yaml"), "hai hai").unwrap();
    assert_eq!(case.read.recv_timeout(PATIENCE).unwrap(), "hai hai");
}
