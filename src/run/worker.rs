//! The thread that owns the desk: effects go in, news comes back in the same order. Ending waits until
//! everything handed in is done.
#![expect(clippy::disallowed_methods, reason = "storing blocks, so it has its own thread")]

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::inbox::News;
use super::{Desk, Opening, sheets};
use crate::app::Effect;

/// Work for the desk.
pub(super) enum Job {
    /// Do what the effect asks.
    Do(Effect),
    /// Tell once everything before is done.
    Done(Sender<()>),
}

/// The desk at work.
pub(super) struct Worker {
    jobs: Sender<Job>,
}

impl Worker {
    /// Starts it; the desk is opened with the first effect, hand-outs go to a folder.
    pub(super) fn start(open: Opening, sheets: PathBuf, inbox: Sender<News>) -> Self {
        let (jobs, waiting) = channel();
        thread::spawn(move || {
            let mut bench = Bench { opening: Some(open), desk: None, sheets };
            work(&mut bench, &waiting, &inbox);
        });
        Self { jobs }
    }

    /// Hands in an effect.
    pub(super) fn perform(&self, effect: Effect) {
        // The thread lives as long as this sender, and outlives the faults of the desk.
        let _ = self.jobs.send(Job::Do(effect));
    }

    /// A way to wait for the desk from another thread.
    pub(super) fn jobs(&self) -> Sender<Job> {
        self.jobs.clone()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let (done, finished) = channel();
        let _ = self.jobs.send(Job::Done(done));
        let _ = finished.recv();
    }
}

/// What effects are performed on.
struct Bench {
    opening: Option<Opening>,
    desk: Option<Box<dyn Desk>>,
    sheets: PathBuf,
}

impl Bench {
    /// Does what an effect asks; a fault of the desk is news, not the end.
    fn perform(&mut self, effect: Effect) -> Option<News> {
        if let Effect::WriteSheet { name, text } = effect {
            return Some(News::Sheet(sheets::write(&self.sheets, &name, &text)));
        }
        if let Some(open) = self.opening.take() {
            self.desk = catch_unwind(AssertUnwindSafe(open)).ok();
        }
        let Some(desk) = &mut self.desk else {
            return Some(News::Broken(effect));
        };
        let asked = effect.clone();
        match catch_unwind(AssertUnwindSafe(|| desk.perform(effect))) {
            Ok(outcome) => outcome.map(News::Outcome),
            Err(_) => Some(News::Broken(asked)),
        }
    }
}

fn work(bench: &mut Bench, jobs: &Receiver<Job>, inbox: &Sender<News>) {
    let mut queue = VecDeque::new();
    while let Some(job) = next(jobs, &mut queue) {
        let effect = match job {
            Job::Do(effect) => effect,
            Job::Done(done) => {
                let _ = done.send(());
                continue;
            }
        };
        if is_overtaken(&effect, &queue) {
            continue;
        }
        if let Some(news) = bench.perform(effect) {
            // Nobody listens any more while the program ends; the work is done all the same.
            let _ = inbox.send(news);
        }
    }
}

/// The next job, with everything that waits behind it moved into the queue.
fn next(jobs: &Receiver<Job>, queue: &mut VecDeque<Job>) -> Option<Job> {
    if queue.is_empty() {
        queue.push_back(jobs.recv().ok()?);
    }
    queue.extend(jobs.try_iter());
    queue.pop_front()
}

/// Whether newer words of the same field come next: only those need to be written.
fn is_overtaken(effect: &Effect, queue: &VecDeque<Job>) -> bool {
    let Effect::KeepDraft { dossier, path, .. } = effect else {
        return false;
    };
    matches!(queue.front(), Some(Job::Do(Effect::KeepDraft { dossier: later, path: same, .. }))
        if later == dossier && same == path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{DossierId, Outcome};

    /// Tells what it was asked, and breaks when asked to copy.
    struct Echo(Sender<Effect>);

    impl Desk for Echo {
        fn perform(&mut self, effect: Effect) -> Option<Outcome> {
            assert!(!matches!(effect, Effect::Copy(_)), "a fault of the desk");
            self.0.send(effect).unwrap();
            Some(Outcome::Copied)
        }
    }

    fn draft(text: &str) -> Effect {
        Effect::KeepDraft {
            dossier: DossierId("0123456789abcdef".into()),
            path: "me.ho_ten".into(),
            text: text.into(),
        }
    }

    fn started() -> (Worker, Receiver<Effect>, Receiver<News>) {
        let (seen, effects) = channel();
        let (inbox, news) = channel();
        let open: Opening = Box::new(|| Box::new(Echo(seen)));
        (Worker::start(open, PathBuf::new(), inbox), effects, news)
    }

    #[test]
    fn ending_waits_for_what_was_handed_in() {
        let (worker, effects, _news) = started();
        for text in ["N", "Ng", "Ngu"] {
            worker.perform(draft(text));
        }
        drop(worker);
        assert_eq!(effects.iter().last(), Some(draft("Ngu")));
    }

    #[test]
    fn only_the_last_of_waiting_drafts_is_written() {
        let queue = VecDeque::from([Job::Do(draft("Ngu"))]);
        assert!(is_overtaken(&draft("Ng"), &queue));
        assert!(!is_overtaken(&draft("Ng"), &VecDeque::new()));
        assert!(!is_overtaken(&Effect::ListDossiers, &queue));
    }

    #[test]
    fn a_desk_that_breaks_says_so_and_goes_on() {
        let (worker, _effects, news) = started();
        worker.perform(Effect::Copy("001099012345".into()));
        worker.perform(Effect::ListDossiers);
        assert!(matches!(news.recv().unwrap(), News::Broken(_)));
        assert!(matches!(news.recv().unwrap(), News::Outcome(_)));
    }
}
