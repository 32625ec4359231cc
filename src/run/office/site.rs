//! Where the desk is, as the settings say; what no list knows any more counts as never chosen.

use super::{Office, why_not};
use crate::app::Outcome;
use crate::dossier::case::Site;
use crate::store::{Setting, StoreError};

/// The code list of the provinces.
const PROVINCES: &str = "tinh";

impl Office {
    /// The place chosen some day, and the provinces to choose from.
    pub(super) fn read_site(&mut self) -> Outcome {
        let provinces = match self.library.shared() {
            Ok(shared) => shared.list(PROVINCES).unwrap_or_default(),
            Err(error) => return Outcome::StoreFailed(why_not(&self.locale, &error)),
        };
        match self.site() {
            Ok(mut site) => {
                site.province.take_if(|code| provinces.iter().all(|own| own.id != *code));
                if site.province.is_none() {
                    site.commune = None;
                }
                Outcome::Site { site, provinces }
            }
            Err(error) => Outcome::StoreFailed(self.why(&error)),
        }
    }

    /// Keeps the place; the commune of another province never stands beside a new one.
    pub(super) fn choose_site(&mut self, site: Site) -> Result<Outcome, StoreError> {
        let words = |own: &Option<Box<str>>| own.as_deref().unwrap_or_default().to_owned();
        let store = self.store()?;
        store.choose(Setting::Commune, "")?;
        store.choose(Setting::Province, &words(&site.province))?;
        store.choose(Setting::Commune, &words(&site.commune))?;
        Ok(Outcome::SiteChosen(site))
    }

    fn site(&mut self) -> Result<Site, StoreError> {
        let store = self.store()?;
        let mut chosen = |setting| {
            let value = store.setting(setting)?.filter(|own| !own.is_empty());
            Ok(value.map(String::into_boxed_str))
        };
        let province = chosen(Setting::Province)?;
        Ok(Site { province, commune: chosen(Setting::Commune)? })
    }
}
