//! Looks what has become of a folder's definitions since they were last looked through: what looks the
//! same is not read, what was written is read on all cores, and what has changed is kept.
#![expect(
    clippy::disallowed_methods,
    reason = "the shell: files are looked at by several threads, with the clock"
)]

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::SystemTime;

use super::LibraryError;
use super::folder::{self, FolderFile};
use super::index::{Index, Rest};
use super::stamp::{Look, Stamp, digest};
use crate::procedure::catalog::{Catalog, Entry, Listed, Reading};

/// Files a thread takes at once.
const BATCH: usize = 32;
/// So few files are read before anybody could look.
const FEW: usize = 100;

/// A folder to be looked through, and what is known of it.
#[derive(Debug)]
pub struct Survey {
    pub(super) root: PathBuf,
    pub(super) index: Option<Index>,
    pub(super) known: Catalog,
    pub(super) rest: Option<Rest>,
}

/// A file of the folder beside what was known of it.
struct Seen<'a> {
    file: FolderFile,
    look: Look,
    before: Option<&'a Stamp>,
}

/// A file of the folder as it is now.
struct Now {
    stamp: Stamp,
    /// Its head, where it was read.
    entry: Option<Entry>,
    changed: bool,
}

impl Survey {
    /// The catalogue as it was known.
    pub fn known(&self) -> &Catalog {
        &self.known
    }

    /// Looks through the folder and keeps what it finds. `None` where the catalogue is as it was known;
    /// `tell` hears how far it is when there is much to read.
    pub fn run(self, tell: impl FnMut(Reading)) -> Result<Option<Catalog>, LibraryError> {
        let Self { root, index, known, rest } = self;
        let kept = rest.and_then(|rest| rest.read(&known));
        let stamps = kept.as_deref().unwrap_or_default();
        let seen = look(&root, stamps)?;
        let vanished = seen.iter().filter(|own| own.before.is_some()).count() < stamps.len();
        if kept.is_some() && !vanished && seen.iter().all(Seen::is_still) {
            return Ok(None);
        }
        let files = read(&root, &seen, tell);
        let changed = kept.is_none() || vanished || files.iter().any(|own| own.changed);
        let (stamps, entries): (Vec<Stamp>, Vec<Option<Entry>>) =
            files.into_iter().map(|own| (own.stamp, own.entry)).unzip();
        let catalog = if changed { renewed(&known, &stamps, entries) } else { known };
        // Made here, so that the first search finds them.
        catalog.words();
        if let Some(index) = &index {
            // Without an index the next start reads everything again; that is all.
            let _ = index.keep(&catalog, &stamps);
        }
        Ok(changed.then_some(catalog))
    }
}

/// Every file of the folder as it looks from outside, beside what was known of it.
fn look<'a>(root: &Path, stamps: &'a [Stamp]) -> Result<Vec<Seen<'a>>, LibraryError> {
    let now = SystemTime::now();
    let known: BTreeMap<&str, &Stamp> = stamps.iter().map(|own| (&*own.place, own)).collect();
    let seen = folder::files(root)?.into_iter().filter_map(|file| {
        let before = known.get(file.place(root)?).copied();
        Some(Seen { look: Look::at(&file.path, now)?, before, file })
    });
    Ok(seen.collect())
}

/// The catalogue of files as they are now: heads that were not read are as they were known.
fn renewed(known: &Catalog, stamps: &[Stamp], entries: Vec<Option<Entry>>) -> Catalog {
    let known: BTreeMap<&str, Listed<'_>> = known.all().map(|own| (own.place, own)).collect();
    let entries = stamps.iter().zip(entries).filter(|(stamp, _)| stamp.listed);
    let entries = entries.filter_map(|(stamp, read)| {
        read.or_else(|| known.get(&*stamp.place).copied().map(Entry::from))
    });
    Catalog::new(entries.collect())
}

impl Seen<'_> {
    /// Whether it looks as it did.
    fn is_still(&self) -> bool {
        self.before.is_some_and(|before| self.look.is_still(&before.look))
    }

    /// The file as it is now; read only where it does not look the same.
    fn now(&self, root: &Path) -> Now {
        if let Some(stamp) = self.before.filter(|_| self.is_still()) {
            return Now { stamp: stamp.clone(), entry: None, changed: false };
        }
        let text = folder::read(&self.file.path).unwrap_or_default();
        let hash = digest(text.as_bytes());
        let entry = folder::entry(root, &self.file, &text);
        let listed = entry.is_some();
        let same = |before: &Stamp| before.hash == hash && before.listed == listed;
        let changed = !self.before.is_some_and(same);
        let place = self.file.place(root).unwrap_or_default().into();
        Now { stamp: Stamp { place, look: self.look, hash, listed }, entry, changed }
    }
}

/// The files that several threads read, batch by batch.
struct Work<'a> {
    root: &'a Path,
    seen: &'a [Seen<'a>],
    /// The next batch that nobody reads yet.
    next: AtomicUsize,
    done: AtomicUsize,
    all: usize,
}

/// Every file as it is now, in order; read by as many threads as there are cores.
fn read(root: &Path, seen: &[Seen<'_>], tell: impl FnMut(Reading)) -> Vec<Now> {
    let all = seen.iter().filter(|own| !own.is_still()).count();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = Work { root, seen, next, done, all };
    let helpers = thread::available_parallelism().map_or(0, |cores| usize::from(cores) - 1);
    let mut batches = thread::scope(|scope| {
        let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(|| work.share(|_| {}))).collect();
        let mut batches = work.share(tell);
        for helper in helpers {
            batches.extend(helper.join().unwrap_or_else(|fault| resume_unwind(fault)));
        }
        batches
    });
    batches.sort_unstable_by_key(|(number, _)| *number);
    batches.into_iter().flat_map(|(_, batch)| batch).collect()
}

impl Work<'_> {
    /// Reads batches until none is left; each with its number.
    fn share(&self, mut tell: impl FnMut(Reading)) -> Vec<(usize, Vec<Now>)> {
        let mut read = Vec::new();
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(batch) = self.seen.chunks(BATCH).nth(number) else {
                return read;
            };
            read.push((number, batch.iter().map(|own| own.now(self.root)).collect()));
            let fresh = batch.iter().filter(|own| !own.is_still()).count();
            let done = self.done.fetch_add(fresh, Ordering::Relaxed) + fresh;
            if fresh > 0 && self.all > FEW {
                tell(Reading { done, all: self.all });
            }
        }
    }
}
