//! Watches files that an author saves. Editors save by writing, by renaming, or in several steps, so
//! the files are looked at only once they have been quiet for a moment; what the system does not tell
//! of is found by looking again from time to time.
#![expect(
    clippy::disallowed_methods,
    reason = "the shell: files are looked at as time goes by, on a thread of its own"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

/// How long files are quiet before they are read.
const QUIET: Duration = Duration::from_millis(100);
/// How long files that never are quiet are waited for.
const RESTLESS: Duration = Duration::from_millis(500);
/// How long the main file may be gone or empty before that is told.
const GONE: Duration = Duration::from_secs(1);
/// How often files are looked at where the system tells of changes, in case it misses one.
const SELDOM: Duration = Duration::from_secs(2);
/// How often where it does not.
const OFTEN: Duration = Duration::from_millis(300);

/// Files that are watched.
#[derive(Debug)]
pub struct Watch {
    /// The file without which there is nothing to read.
    main: PathBuf,
    /// A file beside it that is read with it, there or not.
    beside: PathBuf,
    /// A folder all of whose files are read with it.
    folder: Option<PathBuf>,
    /// The files as they were looked at last.
    seen: Look,
}

/// What of a file changes when it is saved.
type Stamp = Option<(SystemTime, u64)>;

/// The state of the files.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Look {
    main: Stamp,
    others: Vec<(PathBuf, Stamp)>,
}

impl Watch {
    /// Watches from now on; what is read afterwards is not older than that.
    pub fn new(main: PathBuf, beside: PathBuf, folder: Option<PathBuf>) -> Self {
        let mut watch = Self { main, beside, folder, seen: Look::default() };
        watch.seen = watch.look();
        watch
    }

    /// Calls `changed` after every change of the files, on a thread of its own, until it says no.
    pub(super) fn on_thread(self, changed: impl FnMut() -> bool + Send + 'static) {
        thread::spawn(move || self.each(changed));
    }

    /// Calls `changed` after every change of the files, until it says no.
    pub fn each(mut self, mut changed: impl FnMut() -> bool) {
        let (news, told) = channel();
        let mut ears = Ears::new(news);
        loop {
            let sudden = heard(&told, ears.listen(&self.folders()));
            if !sudden && self.look() == self.seen {
                continue;
            }
            if !sudden {
                ears.forget();
            }
            let now = self.settled(&told);
            if now != self.seen {
                self.seen = now;
                if !changed() {
                    return;
                }
            }
        }
    }

    /// The files once they are quiet, and the main one is there.
    fn settled(&self, told: &Receiver<()>) -> Look {
        let begin = Instant::now();
        while heard(told, QUIET) && begin.elapsed() < RESTLESS {}
        let mut now = self.look();
        while now.main.is_none_or(|(_, length)| length == 0) && begin.elapsed() < GONE {
            heard(told, QUIET);
            now = self.look();
        }
        now
    }

    fn look(&self) -> Look {
        let inside = self.folder.iter().filter_map(|folder| fs::read_dir(folder).ok());
        let inside = inside.flatten().filter_map(|entry| Some(entry.ok()?.path()));
        let paths: BTreeSet<PathBuf> = inside.chain([self.beside.clone()]).collect();
        let others = paths.into_iter().map(|path| {
            let stamp = stamp(&path);
            (path, stamp)
        });
        Look { main: stamp(&self.main), others: others.collect() }
    }

    /// The folders in which something happens when a file is saved.
    fn folders(&self) -> BTreeSet<PathBuf> {
        let files = [&self.main, &self.beside];
        let folders = files.into_iter().filter_map(|path| path.parent());
        let here = |own: &Path| own.as_os_str().is_empty();
        let folders = folders.map(|own| if here(own) { Path::new(".") } else { own }.to_owned());
        folders.chain(self.folder.clone()).collect()
    }
}

/// Whether the system tells of changes within a time; everything it told so far is taken.
fn heard(told: &Receiver<()>, patience: Duration) -> bool {
    match told.recv_timeout(patience) {
        Ok(()) => {
            while told.try_recv().is_ok() {}
            true
        }
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => false,
    }
}

fn stamp(path: &Path) -> Stamp {
    let seen = fs::metadata(path).ok()?;
    Some((seen.modified().ok()?, seen.len()))
}

/// Where the system tells of changes.
struct Ears {
    watcher: Option<RecommendedWatcher>,
    /// The folders it tells of.
    folders: BTreeSet<PathBuf>,
    /// Keeps the channel open where there is no watcher.
    _news: Sender<()>,
}

impl Ears {
    fn new(news: Sender<()>) -> Self {
        let tell = news.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                // Nobody listens any more while the program ends.
                let _ = tell.send(());
            }
        });
        Self { watcher: watcher.ok(), folders: BTreeSet::new(), _news: news }
    }

    /// Listens to these folders, and says how long their files need not be looked at.
    fn listen(&mut self, folders: &BTreeSet<PathBuf>) -> Duration {
        let Some(watcher) = &mut self.watcher else {
            return OFTEN;
        };
        for folder in folders.difference(&self.folders.clone()) {
            if watcher.watch(folder, RecursiveMode::NonRecursive).is_ok() {
                self.folders.insert(folder.clone());
            }
        }
        if self.folders.is_superset(folders) { SELDOM } else { OFTEN }
    }

    /// Listens anew, because something was missed: a folder may have been replaced.
    fn forget(&mut self) {
        for folder in std::mem::take(&mut self.folders) {
            // A folder that is gone is not listened to any more.
            let _ = self.watcher.as_mut().map(|own| own.unwatch(&folder));
        }
    }
}

#[cfg(test)]
mod tests;
