//! The card, outcomes, checks, the portal and the law.

use super::{Facet, Group, Id, Part, Reader, What};
use crate::procedure::rule::{GoTo, Level, Turn};

impl Reader<'_> {
    pub(super) fn card(&self) -> Vec<Part> {
        let (head, about) = (&self.procedure.head, &self.procedure.about);
        let codes: Vec<&str> = head.codes.iter().map(|row| &*row.value).collect();
        let codes = codes.join(", ");
        let form = &self.procedure.form;
        let form = format!("{} {}", form.title, form.official.as_deref().unwrap_or(""));
        let online = format!("{:?}", about.online);
        let rows = [
            ("diff-card-name", &*head.name),
            ("walk-fact-code", &codes),
            ("diff-card-summary", &about.summary),
            ("walk-fact-who", &about.who),
            ("walk-fact-where", &about.place),
            ("walk-fact-result", &about.result),
            ("diff-card-form", form.trim()),
        ];
        let part = |(key, value): (&str, &str)| {
            let name = self.say(key);
            let facets = vec![Facet::text(What::Says, value)];
            Part { group: Group::Card, id: Id::Text(key.to_owned()), name, index: 0, facets }
        };
        let mut parts: Vec<Part> = rows.into_iter().map(part).collect();
        parts.push(Part {
            group: Group::Card,
            id: Id::Text("online".to_owned()),
            name: self.say("diff-card-online"),
            index: 0,
            facets: vec![Facet { what: What::Says, says: self.online(), means: online }],
        });
        parts
    }

    fn online(&self) -> String {
        use crate::procedure::Online;
        self.say(match self.procedure.about.online {
            Online::Full => "diff-online-full",
            Online::Partial => "diff-online-partial",
            Online::None => "diff-online-none",
        })
    }

    pub(super) fn outcomes(&self) -> impl Iterator<Item = Part> {
        (0_u16..).zip(&self.procedure.outcomes).map(|(index, own)| {
            let verdict = match own.verdict {
                Turn::Other => "engine-verdict-other",
                Turn::Review => "engine-verdict-review",
                Turn::No => "engine-verdict-no",
            };
            let go_to = match &own.go_to {
                Some(GoTo::Id(id)) => id.to_string(),
                Some(GoTo::Named { code, name }) => format!("{name} ({code})"),
                None => String::new(),
            };
            Part {
                group: Group::Outcome,
                id: Id::Text(own.id.to_string()),
                name: own.says.to_string(),
                index,
                facets: vec![
                    Facet::text(What::Verdict, self.say(verdict)),
                    self.condition(What::When, Some(own.when)),
                    Facet::text(What::GoTo, go_to),
                    Facet::text(What::Says, &*own.says),
                    self.basis(&own.basis),
                ],
            }
        })
    }

    pub(super) fn checks(&self) -> impl Iterator<Item = Part> {
        let form = &self.procedure.form;
        (0_u16..).zip(&self.procedure.checks).map(|(index, own)| {
            let section = form.section_of(own.at);
            let repeat = section.and_then(|own| own.repeat.as_ref());
            let program = repeat.map_or(&self.procedure.program, |own| &own.program);
            let level = match own.level {
                Level::Block => "level-block",
                Level::Warn => "level-warn",
                Level::Note => "level-note",
            };
            Part {
                group: Group::Check,
                id: Id::Text(own.says.to_string()),
                name: self.locale.with(level, &[("says", &own.says)]),
                index,
                facets: vec![
                    self.condition_in(What::Ensure, program, Some(own.ensure)),
                    self.condition_in(What::When, program, own.when),
                    Facet::quiet(What::Words, &[Some(level)]),
                    self.basis(&own.basis),
                ],
            }
        })
    }

    pub(super) fn portal(&self) -> impl Iterator<Item = Part> {
        (0_u16..).zip(&self.procedure.portal.steps).map(|(index, own)| {
            let form = &self.procedure.form;
            let copied = own.copy.iter().filter_map(|at| form.field(*at));
            let copied = copied.map(|own| &*own.words.label).collect::<Vec<_>>().join(", ");
            Part {
                group: Group::Portal,
                id: Id::Text(own.action.to_string()),
                name: own.action.to_string(),
                index,
                facets: vec![
                    self.condition(What::When, own.when),
                    Facet::quiet(What::Words, &[own.say.as_deref(), Some(&copied)]),
                    self.basis(&own.basis),
                ],
            }
        })
    }

    pub(super) fn law(&self) -> impl Iterator<Item = Part> {
        (0_u16..).zip(&self.procedure.law).map(|(index, own)| {
            let article = own.article.as_deref().unwrap_or("");
            let name = format!("{} {article}", own.name);
            let name = name.trim().to_owned();
            let (id, facets) = (Id::Text(name.clone()), Vec::new());
            Part { group: Group::Law, id, name, index, facets }
        })
    }
}
