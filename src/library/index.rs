//! The catalogue of a folder as it is kept between runs: one file in the user's cache, of which a first
//! screen needs the beginning. A file that is damaged, of another format or of another folder counts as none; it is replaced as a
//! whole, so that programs which start together never see half of one.
#![expect(clippy::disallowed_methods, reason = "the shell: the index lives in a file")]

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::stamp::{self, Stamp};
use crate::procedure::catalog::Catalog;
use crate::procedure::yaml::text_hash;

/// What the file begins with; the number is that of the format and changes with it.
const MAGIC: [u8; 8] = *b"camtay 1";
/// Bytes before the parts: the beginning, four lengths, two sums.
const HEAD: usize = 56;
/// Indexes that are left in the cache.
const MOST: usize = 16;
/// After so long a draft is one that a program left behind.
const DRAFT: Duration = Duration::from_hours(1);

/// Where the catalogue of a folder is kept.
#[derive(Debug, Clone)]
pub(super) struct Index {
    cache: PathBuf,
    file: PathBuf,
    /// What the index is of: the folder, and the program that read it.
    of: Box<str>,
}

/// What was kept.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) catalog: Catalog,
    pub(super) rest: Rest,
}

/// The words of the catalogue and what was known of the folder's files, still to be read: no first screen
/// waits for them.
#[derive(Debug)]
pub(super) struct Rest {
    file: File,
    words: usize,
    stamps: usize,
    sum: u64,
    /// The sum of what was read before.
    before: u64,
}

/// The numbers before the parts.
struct Head {
    lengths: [usize; 4],
    sums: [u64; 2],
}

impl Index {
    /// The index of a folder, below a folder for caches; `None` where the folder has no name.
    pub(super) fn of(root: &Path, cache: &Path) -> Option<Self> {
        let root = root.canonicalize().ok()?;
        let of = format!("{} {}", env!("CARGO_PKG_VERSION"), root.to_str()?);
        let name: String = text_hash(root.to_str()?).chars().take(16).collect();
        let file = cache.join(format!("{name}.index"));
        Some(Self { cache: cache.to_owned(), file, of: of.into() })
    }

    /// What was kept, if it is whole.
    pub(super) fn open(&self) -> Option<Kept> {
        let mut file = File::open(&self.file).ok()?;
        let head = Head::read(&mut file)?;
        let [of, listing, words, stamps] = head.lengths;
        let [first, second] = head.sums;
        let (of, listing) = (part(&mut file, of)?, part(&mut file, listing)?);
        if of != self.of.as_bytes() || sum(0, &[&of, &listing]) != first {
            return None;
        }
        let rest = Rest { file, words, stamps, sum: second, before: first };
        Some(Kept { catalog: Catalog::read(listing)?, rest })
    }

    /// Keeps a catalogue and what is known of its files, instead of what was kept.
    pub(super) fn keep(&self, catalog: &Catalog, stamps: &[Stamp]) -> io::Result<()> {
        fs::create_dir_all(&self.cache)?;
        let stamps = stamp::bytes(stamps);
        let (listing, words) = (catalog.listing(), catalog.words());
        let parts = [self.of.as_bytes(), listing, words, &stamps];
        let first = sum(0, &[self.of.as_bytes(), listing]);
        let second = sum(first, &[words, &stamps]);
        let head = Head { lengths: parts.map(<[u8]>::len), sums: [first, second] };
        let draft = self
            .file
            .with_extension(format!("index.{:016x}", getrandom::u64().map_err(io::Error::other)?));
        let written = write(&draft, &head, &parts).and_then(|()| fs::rename(&draft, &self.file));
        if written.is_err() {
            // Nothing half-written stays where the disk is full.
            let _ = fs::remove_file(&draft);
        }
        self.tidy();
        written
    }

    /// Removes what was kept longest ago where there is much, and drafts that a program left behind.
    fn tidy(&self) {
        let Ok(entries) = fs::read_dir(&self.cache) else {
            return;
        };
        let written = |path: &PathBuf| path.metadata().and_then(|about| about.modified()).ok();
        let files = entries.flatten().map(|entry| entry.path());
        let mut kept: Vec<(SystemTime, PathBuf)> = files
            .filter(|path| path.to_str().is_some_and(|name| name.contains(".index")))
            .filter_map(|path| Some((written(&path)?, path)))
            .collect();
        kept.sort_unstable();
        let (drafts, mut kept): (Vec<_>, Vec<_>) =
            kept.into_iter().partition(|(_, path)| path.extension() != self.file.extension());
        kept.truncate(kept.len().saturating_sub(MOST));
        let old = SystemTime::now().checked_sub(DRAFT);
        let left = drafts.into_iter().filter(|(written, _)| Some(*written) < old);
        for (_, path) in kept.into_iter().chain(left) {
            // What cannot be removed is removed another time.
            let _ = fs::remove_file(path);
        }
    }
}

impl Rest {
    /// What was known of the files, and the words for the catalogue that was read before; nothing where
    /// they are damaged.
    pub(super) fn read(mut self, catalog: &Catalog) -> Option<Vec<Stamp>> {
        let words = part(&mut self.file, self.words)?;
        let stamps = part(&mut self.file, self.stamps)?;
        if sum(self.before, &[&words, &stamps]) != self.sum {
            return None;
        }
        catalog.use_words(words);
        Some(stamp::read(&stamps))
    }
}

impl Head {
    /// The head of a file that is as long as its head says.
    fn read(file: &mut File) -> Option<Self> {
        let mut bytes = [0; HEAD];
        file.read_exact(&mut bytes).ok()?;
        let (numbers, _) = bytes.strip_prefix(&MAGIC)?.as_chunks::<8>();
        let numbers: Vec<u64> = numbers.iter().map(|own| u64::from_le_bytes(*own)).collect();
        let [of, listing, words, stamps, first, second] = *numbers.first_chunk()?;
        let lengths = [of, listing, words, stamps];
        let all = lengths.iter().try_fold(HEAD as u64, |sum, own| sum.checked_add(*own))?;
        if file.metadata().ok()?.len() != all {
            return None;
        }
        let lengths = lengths.map(|own| usize::try_from(own).unwrap_or_default());
        Some(Self { lengths, sums: [first, second] })
    }
}

fn part(file: &mut File, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    file.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

fn write(path: &Path, head: &Head, parts: &[&[u8]]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    let numbers = head.lengths.iter().map(|own| *own as u64).chain(head.sums);
    let mut bytes = MAGIC.to_vec();
    for own in numbers {
        bytes.extend_from_slice(&own.to_le_bytes());
    }
    file.write_all(&bytes)?;
    parts.iter().try_for_each(|part| file.write_all(part))
}

/// A sum that shows damage, going on from that of what stands before; in four lanes, because a first
/// screen waits for it.
fn sum(before: u64, parts: &[&[u8]]) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |lane: u64, own: u64| (lane ^ own).wrapping_mul(ODD).rotate_left(29);
    let mut lanes = [before, 1, 2, 3];
    for part in parts {
        let (blocks, rest) = part.as_chunks::<32>();
        for block in blocks {
            let (words, _) = block.as_chunks::<8>();
            for (lane, own) in lanes.iter_mut().zip(words) {
                *lane = mix(*lane, u64::from_le_bytes(*own));
            }
        }
        let [first, ..] = &mut lanes;
        for byte in rest {
            *first = mix(*first, u64::from(*byte));
        }
    }
    lanes.into_iter().fold(1, mix)
}
