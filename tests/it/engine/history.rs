//! Generated histories: an officer who answers what is asked, and now and then changes, clears,
//! marks, adds, removes and confirms.

use camtay::dossier::assess::assess;
use camtay::dossier::assessment::{Asked, Assessment, QuestionState};
use camtay::dossier::bind::{bind, path};
use camtay::dossier::case::{Case, Desk, Mark, Place, Site};
use camtay::dossier::change::{Edit, event};
use camtay::dossier::event::{Event, Source};
use camtay::dossier::history::Dossier;
use camtay::procedure::Procedure;
use camtay::procedure::expression::Tri;
use camtay::procedure::field::{Entry, Kind};
use camtay::procedure::rule::Channel;
use jiff::civil::date;

use super::dice::Dice;
use super::generate::generate;

/// A procedure, a dossier with its whole log, and the desk.
pub(crate) struct World {
    pub(crate) procedure: Procedure,
    pub(crate) texts: Vec<String>,
    pub(crate) dossier: Dossier,
    pub(crate) log: Vec<Event>,
    pub(crate) desk: Desk,
}

impl World {
    /// A world after `steps` steps.
    pub(crate) fn after(dice: &mut Dice, steps: usize) -> Self {
        let generated = generate(dice);
        let desk = Desk { site: Site::default(), today: date(2026, 11, 24) };
        let mut world = Self {
            procedure: generated.procedure,
            texts: generated.texts,
            dossier: Dossier::default(),
            log: Vec::new(),
            desk,
        };
        world.dossier.channel = dice.one(&Channel::ALL).0;
        for _ in 0..steps {
            if let Some(edit) = world.any_edit(dice) {
                world.edit(edit);
            }
        }
        world
    }

    pub(crate) fn case(&self) -> Case {
        bind(&self.procedure, &self.dossier, &self.desk)
    }

    pub(crate) fn assess(&self) -> Assessment {
        assess(&self.procedure, &self.case())
    }

    pub(crate) fn edit(&mut self, edit: Edit) -> Event {
        let event = event(&self.procedure, &self.desk, &self.dossier, edit);
        self.dossier.apply(&event);
        self.log.push(event.clone());
        event
    }

    /// Any edit the screens would allow now.
    pub(crate) fn any_edit(&self, dice: &mut Dice) -> Option<Edit> {
        match dice.below(20) {
            0..=9 => self.forward(dice),
            10..=12 => self.answered(dice).map(|place| self.answer(dice, place)),
            13 => {
                let place = self.answered(dice)?;
                Some(Edit::Clear(path(&self.procedure, &self.case(), place)?))
            }
            14 | 15 => Some(self.mark(dice)),
            16 => self.list().filter(|_| dice.chance(50)).map(Edit::Add),
            17 => self.list().map(Edit::Close),
            18 => self.list().and_then(|list| {
                let item = *self.dossier.lists.get(&list)?.ids.first()?;
                Some(Edit::Remove { list, item })
            }),
            _ => self.confirmation(),
        }
    }

    /// An edit that only answers what is open: what rule 9 is about.
    pub(crate) fn forward(&self, dice: &mut Dice) -> Option<Edit> {
        let assessment = self.assess();
        let mut open: Vec<Asked> = assessment
            .questions
            .iter()
            .filter(|question| question.state == QuestionState::Open)
            .map(|question| question.about)
            .collect();
        let case = self.case();
        let unasked = assessment.places(&self.procedure).filter(|(place, relevance)| {
            *relevance == Tri::True
                && self.procedure.form.field(place.field).unwrap().kind != Kind::Computed
                && path(&self.procedure, &case, *place)
                    .is_some_and(|own| !self.dossier.answers.contains_key(&own))
        });
        open.extend(unasked.map(|(place, _)| Asked::Field(place)));
        if open.is_empty() {
            return self.unseen(dice);
        }
        match *dice.one(&open) {
            Asked::Field(place) => Some(self.answer(dice, place)),
            Asked::More(section) => {
                let list = self.procedure.form.sections[usize::from(section)].id.clone();
                let full = self.dossier.lists.get(&list).is_some_and(|own| own.ids.len() >= 3);
                let close = full || dice.chance(50);
                Some(if close { Edit::Close(list) } else { Edit::Add(list) })
            }
        }
    }

    /// Marks a paper nobody looked at.
    fn unseen(&self, dice: &mut Dice) -> Option<Edit> {
        let marked = |id: &str| self.dossier.papers.contains_key(id);
        let mut unseen: Vec<&Box<str>> = Vec::new();
        for own in &self.procedure.documents {
            let alternatives = own.one_of.iter().map(|one| &one.id);
            if !marked(&own.id) && !own.one_of.iter().any(|one| marked(&one.id)) {
                unseen.push(&own.id);
            }
            unseen.extend(alternatives.filter(|id| !marked(&own.id) && !marked(id)));
        }
        if unseen.is_empty() {
            return None;
        }
        let paper = (*dice.one(&unseen)).clone();
        Some(Edit::Mark { paper, mark: Some(any_mark(dice)) })
    }

    fn mark(&self, dice: &mut Dice) -> Edit {
        let paper = dice.one(&self.paper_ids()).clone();
        Edit::Mark { paper, mark: Some(any_mark(dice)) }
    }

    fn paper_ids(&self) -> Vec<Box<str>> {
        let documents = self.procedure.documents.iter();
        documents
            .flat_map(|own| {
                std::iter::once(own.id.clone()).chain(own.one_of.iter().map(|one| one.id.clone()))
            })
            .collect()
    }

    fn answered(&self, dice: &mut Dice) -> Option<Place> {
        let case = self.case();
        let assessment = self.assess();
        let places = assessment.places(&self.procedure).filter(|(place, relevance)| {
            *relevance == Tri::True
                && path(&self.procedure, &case, *place).is_some_and(|own| {
                    self.dossier.answers.get(&own).is_some_and(|held| held.entry.is_some())
                })
        });
        let places: Vec<Place> = places.map(|(place, _)| place).collect();
        (!places.is_empty()).then(|| *dice.one(&places))
    }

    fn list(&self) -> Option<Box<str>> {
        let assessment = self.assess();
        let _ = &assessment;
        let sections = self.procedure.form.sections.iter();
        sections.into_iter().find(|own| own.repeat.is_some()).map(|own| own.id.clone())
    }

    fn confirmation(&self) -> Option<Edit> {
        let assessment = self.assess();
        let case = self.case();
        assessment.questions.iter().find_map(|question| match question.about {
            Asked::Field(place) if question.state == QuestionState::ToConfirm => {
                path(&self.procedure, &case, place).map(Edit::Confirm)
            }
            Asked::Field(_) | Asked::More(_) => None,
        })
    }

    /// Some answer to the question at `place`.
    pub(crate) fn answer(&self, dice: &mut Dice, place: Place) -> Edit {
        let field = self.procedure.form.field(place.field).unwrap();
        let path = path(&self.procedure, &self.case(), place).unwrap();
        let entry = match dice.below(10) {
            7 if field.allow.unknown => Entry::Unknown,
            8 if field.allow.later => Entry::Later,
            9 if field.allow.blank => Entry::Blank,
            _ => any_value(dice, field.kind),
        };
        Edit::Answer { path, entry, source: Source::Typed }
    }
}

/// Some value of a kind.
pub(crate) fn any_value(dice: &mut Dice, kind: Kind) -> Entry {
    let text = match kind {
        Kind::YesNo => dice.one(&["co", "khong"]).to_string(),
        Kind::Choice => dice.one(&["a", "b", "c"]).to_string(),
        Kind::Choices => {
            let chosen = ["a", "b", "c"].iter().filter(|_| dice.chance(50));
            let mut chosen: Vec<String> = chosen.map(ToString::to_string).collect();
            if chosen.is_empty() {
                chosen.push("a".to_owned());
            }
            return Entry::Chosen(chosen);
        }
        Kind::Integer => dice.below(24).to_string(),
        Kind::Date => format!("2026-{:02}-{:02}", 1 + dice.below(12), 1 + dice.below(28)),
        Kind::PartialDate => match dice.below(3) {
            0 => format!("{}", 1980 + dice.below(46)),
            1 => format!("{}-{:02}", 1980 + dice.below(46), 1 + dice.below(12)),
            _ => format!("{}-11-24", 1980 + dice.below(46)),
        },
        Kind::FullName => dice.one(&["Trần Văn Mẫu", "Thử"]).to_string(),
        _ => String::new(),
    };
    Entry::Text(text)
}

fn any_mark(dice: &mut Dice) -> Mark {
    match dice.below(4) {
        0 | 1 => Mark::Ok,
        2 => Mark::Wrong { points: vec!["dau".into()], note: "".into() },
        _ => Mark::Later,
    }
}
