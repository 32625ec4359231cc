//! Dossiers are kept: the same promises by every adapter, and by the file also when the program is
//! killed, the disk refuses, or the file is not ours.

mod killed;
mod promises;
mod refused;
mod worded;

use camtay::dossier::event::{Event, Source};
use camtay::dossier::path::Path;
use camtay::procedure::field::Entry;
use camtay::procedure::rule::Channel;
use camtay::store::{Batch, Header, Store, StoreError};

const DOSSIER: &str = "00112233aabbccdd";

fn began(procedure: &str) -> Event {
    Event::Began { procedure: procedure.into(), hash: "0f".into(), channel: Channel::Online }
}

fn answered(path: &str, text: &str) -> Event {
    Event::Answered {
        path: Path::read(path).unwrap(),
        entry: Entry::Text(text.to_owned()),
        source: Source::Typed,
        shelves: vec![],
    }
}

fn header(title: &str) -> Header {
    Header { title: title.to_owned(), filed: None }
}

fn append(
    store: &mut dyn Store,
    dossier: &str,
    after: u64,
    events: &[Event],
) -> Result<u64, StoreError> {
    let header = header("Nguyễn Thị Lan");
    let batch = Batch { after, events, header: &header };
    store.append(dossier, &batch)
}
