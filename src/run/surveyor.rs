//! The thread that looks through the definitions while the assistant already runs.
#![expect(clippy::disallowed_methods, reason = "looking through a folder takes a while")]

use std::sync::mpsc::Sender;
use std::thread;

use super::Surveying;
use super::inbox::News;
use super::office::why_not;
use crate::app::Outcome;
use crate::library::Survey;
use crate::locale::{Language, Locale};

/// A survey whose faults are told in this language.
pub(super) fn of(survey: Survey, language: Language) -> Surveying {
    Box::new(move |tell| {
        let known = survey.known().clone();
        let found = survey.run(|reading| tell(Outcome::Catalog(known.being_read(reading))));
        match found {
            Ok(Some(catalog)) => tell(Outcome::Catalog(catalog)),
            Ok(None) => {}
            Err(error) => tell(Outcome::CatalogFailed(why_not(&Locale::new(language), &error))),
        }
    })
}

/// Starts it; what it finds goes to the inbox.
pub(super) fn start(survey: Surveying, inbox: Sender<News>) {
    thread::spawn(move || {
        survey(&mut |outcome| {
            // Nobody listens any more while the program ends.
            let _ = inbox.send(News::Outcome(outcome));
        });
    });
}
