//! A definition that is tried out while it is written: its files are read anew after every change, and
//! what they say goes into the inbox.

use std::sync::mpsc::Sender;

use super::inbox::News;
use super::watch::Watch;
use crate::app::preview::Reading;

/// The files of a definition, and how they are read.
pub struct Live {
    /// The files.
    pub watch: Watch,
    /// Reads them.
    pub read: Box<dyn FnMut() -> Reading + Send>,
}

impl Live {
    /// Tells what the files say from now on.
    pub(super) fn follow(self, inbox: Sender<News>) {
        let Self { watch, mut read } = self;
        watch.on_thread(move || inbox.send(News::Reread(Box::new(read()))).is_ok());
    }
}
