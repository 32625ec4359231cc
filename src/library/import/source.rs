//! Records in files: JSON Lines, or one JSON a file, a record or a list of them. Reading is bounded
//! whatever a file holds, and links are followed only where a person names them.
#![expect(clippy::disallowed_methods, reason = "the shell: records live in files")]

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::defect::Refusal;
use super::{Place, Refused, Spot};

/// The longest line, in bytes: a record of the portal has about 15,000.
const LINE: u64 = 8 * 1024 * 1024;
/// The largest file that is one JSON.
const WHOLE: u64 = 128 * 1024 * 1024;
/// How deep below a named folder records may lie.
const DEEPEST: usize = 16;
/// So many lines after one another that are no records, and the file is given up.
const HOPELESS: usize = 1_000;

/// Who takes the records one after another.
pub(super) trait Taker {
    /// What ends everything.
    type Error;
    /// A record.
    fn take(&mut self, place: Place, value: &Value) -> Result<(), Self::Error>;
    /// Something that is no record.
    fn refuse(&mut self, refused: Refused);
}

/// Hands over every record of the files and folders at `paths`.
pub(super) fn read<T: Taker>(paths: &[PathBuf], taker: &mut T) -> Result<(), T::Error> {
    for path in paths {
        let kind = match fs::metadata(path) {
            Ok(own) => own.file_type(),
            Err(error) => {
                refuse(taker, path, Refusal::Unreadable, Some(error));
                continue;
            }
        };
        if kind.is_dir() {
            folder(path, taker)?;
        } else if kind.is_file() {
            file(path, taker)?;
        } else {
            refuse(taker, path, Refusal::NotAFile, None);
        }
    }
    Ok(())
}

fn refuse<T: Taker>(taker: &mut T, path: &Path, why: Refusal, source: Option<io::Error>) {
    let place = Place { file: label(path), spot: Spot::Whole };
    taker.refuse(Refused { place, code: None, why, source });
}

fn label(path: &Path) -> Box<str> {
    path.display().to_string().into()
}

/// Every file of records below a folder, in order of paths.
fn folder<T: Taker>(root: &Path, taker: &mut T) -> Result<(), T::Error> {
    let mut found = Vec::new();
    let mut open = vec![(root.to_owned(), 0)];
    while let Some((folder, depth)) = open.pop() {
        if depth > DEEPEST {
            refuse(taker, &folder, Refusal::NotAFile, None);
            continue;
        }
        let listed = fs::read_dir(&folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let listed = match listed {
            Ok(listed) => listed,
            Err(error) => {
                refuse(taker, &folder, Refusal::Unreadable, Some(error));
                continue;
            }
        };
        for entry in listed {
            // A link's own type is neither: whatever it leads to, it is not followed.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push((entry.path(), depth + 1)),
                Ok(kind) if kind.is_file() && has_records(&entry.path()) => {
                    found.push(entry.path());
                }
                Ok(_) => {}
                Err(error) => refuse(taker, &entry.path(), Refusal::Unreadable, Some(error)),
            }
        }
    }
    if found.is_empty() {
        refuse(taker, root, Refusal::Empty, None);
    }
    found.sort();
    found.iter().try_for_each(|path| file(path, taker))
}

fn ending(path: &Path) -> String {
    path.extension().map(|own| own.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

fn has_records(path: &Path) -> bool {
    matches!(&*ending(path), "json" | "jsonl" | "ndjson")
}

fn file<T: Taker>(path: &Path, taker: &mut T) -> Result<(), T::Error> {
    let mut records = Records { file: label(path), taker, found: 0, bad: 0 };
    let read = File::open(path).and_then(|file| match &*ending(path) {
        "json" => records.whole(file),
        _ => records.lines(BufReader::new(file)),
    });
    let found = records.found;
    match read {
        Ok(ended) => {
            if found == 0 && ended.is_ok() {
                refuse(taker, path, Refusal::Empty, None);
            }
            ended
        }
        Err(error) => {
            refuse(taker, path, Refusal::Unreadable, Some(error));
            Ok(())
        }
    }
}

/// The records of one file.
struct Records<'a, T> {
    file: Box<str>,
    taker: &'a mut T,
    /// How many there were, good or bad.
    found: usize,
    /// How many bad ones came after one another.
    bad: usize,
}

/// Reading may fail, and so may taking what was read.
type Ended<E> = io::Result<Result<(), E>>;

impl<T: Taker> Records<'_, T> {
    /// A file that is one JSON; lines of JSON under that name are read as lines.
    fn whole(&mut self, file: File) -> Ended<T::Error> {
        let mut bytes = Vec::new();
        file.take(WHOLE + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).is_ok_and(|own| own > WHOLE) {
            self.refuse(Spot::Whole, Refusal::TooLong);
            return Ok(Ok(()));
        }
        let Ok(text) = str::from_utf8(&bytes) else {
            self.refuse(Spot::Whole, Refusal::NotText);
            return Ok(Ok(()));
        };
        let text = text.trim_start_matches('\u{feff}');
        match serde_json::from_str(text) {
            Ok(Value::Array(items)) => {
                let mut numbered = (1..).zip(&items);
                Ok(numbered.try_for_each(|(at, item)| self.record(Spot::Item(at), item)))
            }
            Ok(value) => Ok(self.record(Spot::Whole, &value)),
            Err(_) if starts_with_a_record(text) => self.lines(text.as_bytes()),
            Err(_) => {
                if !text.trim().is_empty() {
                    self.refuse(Spot::Whole, Refusal::NotJson);
                }
                Ok(Ok(()))
            }
        }
    }

    fn lines(&mut self, mut from: impl BufRead) -> Ended<T::Error> {
        if from.fill_buf()?.contains(&0) {
            self.refuse(Spot::Whole, Refusal::NotText);
            return Ok(Ok(()));
        }
        let mut bytes = Vec::new();
        for line in 1.. {
            bytes.clear();
            let read = from.by_ref().take(LINE + 1).read_until(b'\n', &mut bytes)?;
            if read == 0 {
                break;
            }
            let too_long = u64::try_from(read).is_ok_and(|own| own > LINE);
            if too_long && !bytes.ends_with(b"\n") {
                skip_line(&mut from)?;
            }
            let ended = if too_long {
                self.refuse(Spot::Line(line), Refusal::TooLong);
                Ok(())
            } else {
                self.line(line, &bytes)
            };
            if ended.is_err() {
                return Ok(ended);
            }
            if self.bad >= HOPELESS {
                self.refuse(Spot::Line(line), Refusal::GivenUp);
                break;
            }
        }
        Ok(Ok(()))
    }

    fn line(&mut self, line: u64, bytes: &[u8]) -> Result<(), T::Error> {
        let Ok(text) = str::from_utf8(bytes) else {
            self.refuse(Spot::Line(line), Refusal::NotText);
            return Ok(());
        };
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Ok(());
        }
        if let Ok(value) = serde_json::from_str(text) {
            return self.record(Spot::Line(line), &value);
        }
        self.refuse(Spot::Line(line), Refusal::NotJson);
        Ok(())
    }

    fn record(&mut self, spot: Spot, value: &Value) -> Result<(), T::Error> {
        self.found += 1;
        self.bad = 0;
        self.taker.take(Place { file: self.file.clone(), spot }, value)
    }

    fn refuse(&mut self, spot: Spot, why: Refusal) {
        self.found += 1;
        self.bad += 1;
        let place = Place { file: self.file.clone(), spot };
        self.taker.refuse(Refused { place, code: None, why, source: None });
    }
}

fn starts_with_a_record(text: &str) -> bool {
    let first = text.lines().find(|own| !own.trim().is_empty()).unwrap_or("");
    serde_json::from_str::<Value>(first).is_ok_and(|own| own.is_object())
}

/// Passes over the rest of a line without keeping it.
fn skip_line(from: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = from.fill_buf()?;
        let (taken, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        from.consume(taken);
        if ended {
            return Ok(());
        }
    }
}
