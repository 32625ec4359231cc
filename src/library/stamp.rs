//! What is known of a definition's file, to tell whether it has changed without reading it.
#![expect(clippy::disallowed_methods, reason = "the shell: files are looked at")]

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};

/// Within this time of being written a file may be written again without looking different.
const FRESH: Duration = Duration::from_secs(2);

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Where it is below the folder.
    pub(super) place: Box<str>,
    /// What it looked like from outside.
    pub(super) look: Look,
    /// SHA-256 of its bytes.
    pub(super) hash: [u8; 32],
    /// Set where its head could be read, so that it is in the catalogue.
    pub(super) listed: bool,
}

/// What a file looks like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    size: u64,
    /// Nanoseconds since 1970; `None` where it cannot be relied on.
    written: Option<u64>,
    inode: u64,
}

impl Look {
    /// A file's look at a moment; `None` where there is no such file.
    pub(super) fn at(path: &Path, now: SystemTime) -> Option<Self> {
        let about = fs::metadata(path).ok()?;
        let written = about.modified().ok().filter(|own| *own + FRESH < now);
        let since = written.and_then(|own| own.duration_since(UNIX_EPOCH).ok());
        let written = since.and_then(|own| u64::try_from(own.as_nanos()).ok());
        Some(Self { size: about.len(), written, inode: inode(&about) })
    }

    /// Whether a file that looks so is the one that looked like `before`.
    pub(super) fn is_still(&self, before: &Self) -> bool {
        self.written.is_some() && self == before
    }
}

#[cfg(unix)]
fn inode(about: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    about.ino()
}

#[cfg(not(unix))]
fn inode(_about: &Metadata) -> u64 {
    0
}

/// The hash of a file's bytes.
pub(super) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Stamps as bytes.
pub(super) fn bytes(stamps: &[Stamp]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for own in stamps {
        let numbers = [
            own.place.len() as u64,
            own.look.size,
            own.look.written.unwrap_or_default(),
            own.look.inode,
            u64::from(own.listed),
        ];
        for own in numbers {
            bytes.extend_from_slice(&own.to_le_bytes());
        }
        bytes.extend_from_slice(&own.hash);
        bytes.extend_from_slice(own.place.as_bytes());
    }
    bytes
}

/// The stamps that bytes hold, up to the first that is none.
pub(super) fn read(mut bytes: &[u8]) -> Vec<Stamp> {
    let mut stamps = Vec::new();
    while let Some((stamp, rest)) = first(bytes) {
        stamps.push(stamp);
        bytes = rest;
    }
    stamps
}

fn first(bytes: &[u8]) -> Option<(Stamp, &[u8])> {
    let (numbers, rest) = bytes.split_first_chunk::<40>()?;
    let (numbers, _) = numbers.as_chunks::<8>();
    let numbers: Vec<u64> = numbers.iter().map(|own| u64::from_le_bytes(*own)).collect();
    let [length, size, written, inode, listed] = *numbers.first_chunk()?;
    let (hash, rest) = rest.split_first_chunk::<32>()?;
    let (place, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    let look = Look { size, written: (written > 0).then_some(written), inode };
    let place = str::from_utf8(place).ok()?.into();
    Some((Stamp { place, look, hash: *hash, listed: listed == 1 }, rest))
}
