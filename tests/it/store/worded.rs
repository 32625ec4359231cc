//! Every error of the store is told to people in both languages, with all it names.

use camtay::locale::{Language, Locale};
use camtay::store::record::RecordError;
use camtay::store::{Attempt, Fault, StoreError};

const FAULTS: [Fault; 6] =
    [Fault::ReadOnly, Fault::Full, Fault::Busy, Fault::Corrupt, Fault::Misplaced, Fault::Other];

const ATTEMPTS: [Attempt; 5] =
    [Attempt::Read, Attempt::Append, Attempt::Draft, Attempt::Choose, Attempt::Close];

fn errors() -> Vec<StoreError> {
    let mut errors = vec![
        StoreError::Homeless,
        StoreError::Newer { path: "/data/camtay.db".into(), found: 9, known: 1 },
        StoreError::Conflict { dossier: "00112233aabbccdd".into(), expected: 4, found: 7 },
        StoreError::Missing("00112233aabbccdd".into()),
        StoreError::Record {
            dossier: "00112233aabbccdd".into(),
            number: 3,
            cause: RecordError::Malformed,
        },
    ];
    for fault in FAULTS {
        errors.push(StoreError::Opening {
            path: "/data/camtay.db".into(),
            fault,
            cause: "os error".to_owned(),
        });
        errors.extend(ATTEMPTS.map(|attempt| StoreError::Failed {
            attempt,
            fault,
            cause: "os error".to_owned(),
        }));
    }
    errors
}

fn words(locale: &Locale, error: &StoreError) -> String {
    let arguments = error.arguments();
    let values: Vec<(&str, &str)> =
        arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
    locale.with(error.key(), &values)
}

#[test]
fn every_error_is_worded_in_both_languages() {
    for locale in Language::ALL.map(Locale::new) {
        for error in errors() {
            let words = words(&locale, &error);
            assert_ne!(words, error.key(), "{error}");
            assert!(!words.contains(['{', '}', '$']), "{words}");
            assert!(words.matches(". ").count() >= 1, "{words}");
        }
    }
}

#[test]
fn a_conflict_names_both_revisions_and_a_newer_file_both_layouts() {
    for locale in Language::ALL.map(Locale::new) {
        for (error, named) in errors().iter().skip(1).zip([["9", "1"], ["4", "7"]]) {
            let words = words(&locale, error);
            assert!(named.iter().all(|number| words.contains(number)), "{words}");
        }
    }
}
