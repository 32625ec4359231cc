//! Events, headers and unfinished fields as bytes: JSON that names its version, so that every log ever
//! written can be read for ever. What the bytes become in a database belongs to the adapters.

mod parts;
mod told;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Draft, Header};
use crate::dossier::event::Event;
use told::Told;

/// The newest version that is known. Each record names the first version that tells it, so that an
/// older program reads whatever it can understand.
const VERSION: u32 = 2;

/// Why stored bytes are no event, header or unfinished field. Their content is never repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Not in the form its version has.
    #[error("not in the form of version {VERSION}")]
    Malformed,
    /// Written by a newer version of the program.
    #[error("written in version {0}, newer than {VERSION}")]
    Newer(u32),
}

/// One event as stored: `{"v":1,"did":"answered",…}`.
pub fn write_event(event: &Event) -> Vec<u8> {
    let told = Told::from(event);
    write(told.version(), &told)
}

/// The event that [`write_event`] wrote, in this version or an older one.
pub fn read_event(bytes: &[u8]) -> Result<Event, RecordError> {
    read::<Told>(bytes)?.try_into()
}

/// What the list shows, as stored.
pub fn write_header(header: &Header) -> Vec<u8> {
    write(1, &ToldHeader { title: header.title.clone(), filed: header.filed.clone() })
}

/// The header that [`write_header`] wrote, in this version or an older one.
pub fn read_header(bytes: &[u8]) -> Result<Header, RecordError> {
    let told: ToldHeader = read(bytes)?;
    Ok(Header { title: told.title, filed: told.filed })
}

/// The words of an unfinished field, as stored.
pub fn write_draft(draft: &Draft) -> Vec<u8> {
    write(1, &ToldDraft { path: draft.path.clone(), text: draft.text.clone() })
}

/// The words that [`write_draft`] wrote, in this version or an older one.
pub fn read_draft(bytes: &[u8]) -> Result<Draft, RecordError> {
    let told: ToldDraft = read(bytes)?;
    Ok(Draft { path: told.path, text: told.text })
}

#[derive(Serialize, Deserialize)]
struct ToldHeader {
    title: String,
    filed: Option<Box<str>>,
}

#[derive(Serialize, Deserialize)]
struct ToldDraft {
    path: Box<str>,
    text: String,
}

#[derive(Serialize)]
struct Versioned<'a, T> {
    v: u32,
    #[serde(flatten)]
    told: &'a T,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// Writing texts and numbers into memory does not fail.
fn write<T: Serialize>(version: u32, told: &T) -> Vec<u8> {
    serde_json::to_vec(&Versioned { v: version, told }).unwrap_or_default()
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, RecordError> {
    let version: Version = json(bytes)?;
    match version.v {
        1..=VERSION => json(bytes),
        0 => Err(RecordError::Malformed),
        newer => Err(RecordError::Newer(newer)),
    }
}

/// The words of a JSON error may repeat an answer, so they stay here.
fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, RecordError> {
    serde_json::from_slice(bytes).map_err(|_words| RecordError::Malformed)
}

#[cfg(test)]
mod tests;
