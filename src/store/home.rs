//! Where the data file stands when nobody names one: in `CAMTAY_HOME`, else in the platform's own
//! folder for data. What can be made anew stands in a folder of its own.
#![expect(clippy::disallowed_methods, reason = "the user's folders are named by the environment")]

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};

use super::StoreError;

/// The program's folder among those of others.
const FOLDER: &str = "camtay";
/// The folder for what can be made anew, in `CAMTAY_HOME`.
const CACHE: &str = "cache";
/// The data file's name in its folder.
const FILE: &str = "camtay.db";

/// The data file's path; nothing is made. An error where neither `CAMTAY_HOME` nor a home is known.
pub fn data_file() -> Result<PathBuf, StoreError> {
    let usual = choose_native_strategy().ok().map(|own| own.data_dir().join(FOLDER));
    chosen(std::env::var_os("CAMTAY_HOME"), usual.as_deref())
}

/// The folder for what can be made anew; `None` where neither `CAMTAY_HOME` nor a home is known.
pub fn cache() -> Option<PathBuf> {
    let own = std::env::var_os("CAMTAY_HOME").filter(|own| !own.is_empty());
    let usual = || Some(choose_native_strategy().ok()?.cache_dir().join(FOLDER));
    own.map(|own| PathBuf::from(own).join(CACHE)).or_else(usual)
}

/// An empty variable counts as none.
fn chosen(own: Option<OsString>, usual: Option<&Path>) -> Result<PathBuf, StoreError> {
    let own = own.filter(|own| !own.is_empty()).map(PathBuf::from);
    own.or_else(|| usual.map(Path::to_path_buf))
        .map(|folder| folder.join(FILE))
        .ok_or(StoreError::Homeless)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_named_folder_goes_before_the_usual_one() {
        let usual = Some(Path::new("/usual"));
        let path = |own: &str| chosen(Some(own.into()), usual).unwrap();
        assert_eq!(path("/own"), Path::new("/own/camtay.db"));
        assert_eq!(path(""), Path::new("/usual/camtay.db"));
        assert_eq!(chosen(None, usual).unwrap(), Path::new("/usual/camtay.db"));
    }

    #[test]
    fn without_any_home_it_is_said_so() {
        for own in [None, Some("".into())] {
            assert!(matches!(chosen(own, None), Err(StoreError::Homeless)));
        }
    }
}
