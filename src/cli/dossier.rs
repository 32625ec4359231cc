//! An answers file as a dossier on the desk, so that it is worded as the assistant words it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::DossierId;
use crate::app::session::{Saving, Session};
use crate::dossier::assess::assess;
use crate::dossier::bind::{bind, from_file};
use crate::dossier::case::Desk;
use crate::dossier::explain::{Target, explain};
use crate::dossier::history::Dossier;
use crate::procedure::Procedure;
use crate::procedure::rule::Channel;
use crate::procedure::yaml::answers::AnswersFile;

/// The dossier that an answers file gives, assessed. It is stored nowhere.
pub(super) fn session(
    procedure: Procedure,
    given: &AnswersFile,
    channel: Channel,
    desk: &Desk,
) -> Session {
    let dossier = from_file(&procedure, channel, given);
    of(Arc::new(procedure), dossier, desk)
}

/// A dossier under a definition, assessed.
pub(super) fn of(procedure: Arc<Procedure>, dossier: Dossier, desk: &Desk) -> Session {
    let case = bind(&procedure, &dossier, desk);
    let assessment = assess(&procedure, &case);
    let documents = (0_u16..).zip(&procedure.documents);
    let reasons = documents.map(|(at, _)| explain(&procedure, &case, Target::Document(at)));
    Session {
        id: DossierId(Box::default()),
        reasons: reasons.collect(),
        procedure,
        events: Vec::new(),
        dossier,
        case,
        assessment,
        saving: Saving::default(),
        drafts: BTreeMap::new(),
        later: Vec::new(),
    }
}
