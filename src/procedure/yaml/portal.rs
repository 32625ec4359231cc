//! The filing on the portal, step by step.

use super::build::Build;
use super::form::{PLACEHOLDERS, placeholder};
use super::keys::portal::{PORTAL, STEP};
use super::read::Map;
use crate::procedure::diagnostic::Code;
use crate::procedure::{Portal, PortalStep};

impl Build<'_, '_> {
    pub(super) fn portal(&mut self, map: Map<'_>) -> Portal {
        let own = map.get("portal").and_then(|node| self.reader.map(node, &PORTAL));
        let Some(own) = own else {
            return Portal::default();
        };
        let find = self.reader.maybe(own, "find");
        let mut steps = Vec::new();
        for node in self.reader.items(own, "steps") {
            let Some(step) = self.reader.map(node, &STEP) else {
                continue;
            };
            let say = self.reader.maybe(step, "say");
            if let Some(strange) = say.as_deref().and_then(placeholder) {
                let at = step.get("say").map_or(step.at, |node| node.at);
                let nearest = self.reader.near(&strange, PLACEHOLDERS);
                self.reader.say(at, Code::Placeholder(strange, nearest));
            }
            let copy = self.reader.items(step, "copy");
            steps.push(PortalStep {
                action: self.reader.required(step, "do"),
                say,
                copy: copy.iter().filter_map(|node| self.field_at(node)).collect(),
                upload: self.document_indices(step, "upload"),
                when: self.condition_of(step, "when"),
                basis: self.basis(step),
            });
        }
        Portal { find, steps }
    }
}
