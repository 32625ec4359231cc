//! How a paper is seen.

use super::{Choice, Paper, Part, document, points};
use crate::app::model::World;
use crate::app::page::{Block, Input, List, Row, Tone};
use crate::app::phrase;
use crate::app::screen::{digit, flush, row, spot};
use crate::app::session::Session;
use crate::app::values;
use crate::dossier::case::Place;
use crate::procedure::expression::PaperIx;
use crate::procedure::field::Kind;
use crate::procedure::paper::{Document, LookFor};
use crate::text::name::likeness;

impl Paper {
    /// The screen's blocks.
    pub(super) fn shown(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let Some(document) = document(session, self.about) else {
            return Vec::new();
        };
        let locale = &world.locale;
        let mut blocks = vec![Block::Heading(phrase::paper(session, self.about))];
        let need = session.assessment.needs.get(usize::from(self.about.document));
        let need = locale.text(phrase::need(need.copied().unwrap_or_default()));
        let count = phrase::document_count(locale, session, self.about.document);
        blocks.push(text(format!("{need} · {count}"), Tone::Plain));
        blocks.extend(advice(world, document, self.about));
        if self.part == Part::Found {
            blocks.extend(self.look_for(world, session, document));
        }
        blocks.push(text(locale.text(self.prompt()).into_owned(), Tone::Strong));
        blocks.extend(self.rows(world, session, document));
        let law = phrase::cited(&session.procedure, &document.basis);
        if !law.is_empty() {
            blocks.push(text(locale.with("walk-law-line", &[("law", &law)]), Tone::Quiet));
        }
        blocks.extend(phrase::unsure(locale, &document.basis));
        blocks
    }

    fn prompt(&self) -> &'static str {
        match self.part {
            Part::Which => "walk-paper-which",
            Part::Found => "walk-paper-found",
            Part::Faults(..) => "walk-paper-faults",
        }
    }

    fn look_for(&self, world: &World, session: &Session, document: &Document) -> Vec<Block> {
        let points = points(session, document, self.about);
        if points.is_empty() {
            return Vec::new();
        }
        let rows = points.into_iter().map(|own| Row {
            mark: "·".to_owned(),
            text: point(session, own),
            ..Row::default()
        });
        vec![
            text(world.locale.text("walk-look-for").into_owned(), Tone::Plain),
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn rows(&self, world: &World, session: &Session, document: &Document) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut rows = Vec::new();
        for (at, choice) in self.choices(session).into_iter().enumerate() {
            if choice == Choice::Note {
                flush(&mut rows, &mut blocks);
                blocks.push(self.note(world, session, document, at));
                continue;
            }
            let number = digit(at);
            let (sign, words) = self.words(world, session, document, &choice);
            rows.push(Row {
                mark: format!("{number} {sign}").trim_end().to_owned(),
                ..row(at, self.focus, words)
            });
        }
        flush(&mut rows, &mut blocks);
        blocks
    }

    fn words(
        &self,
        world: &World,
        session: &Session,
        document: &Document,
        choice: &Choice,
    ) -> (&'static str, String) {
        let say = |key: &str| world.locale.text(key).into_owned();
        match choice {
            Choice::Alternative(at) => {
                let paper = PaperIx { alternative: Some(*at), ..self.about };
                ("", phrase::paper(session, paper))
            }
            Choice::Ok => ("✓", say("engine-found-ok")),
            Choice::Wrong => ("!", say("engine-found-wrong")),
            Choice::Later => ("…", say("engine-found-later")),
            Choice::Unmark => ("", say("walk-paper-unmark")),
            Choice::Note => ("", String::new()),
            Choice::Done => ("→", say("answer-done")),
            Choice::Point(id) => {
                let own =
                    points(session, document, self.about).into_iter().find(|own| own.id == *id);
                let words = own.map_or_else(String::new, |own| point(session, own));
                let ticked = matches!(&self.part, Part::Faults(ids, _) if ids.contains(id));
                (if ticked { "[x]" } else { "[ ]" }, words)
            }
        }
    }

    fn note(&self, world: &World, session: &Session, document: &Document, at: usize) -> Block {
        let note = match &self.part {
            Part::Faults(_, note) => note.clone(),
            Part::Which | Part::Found => crate::text::letter::Line::default(),
        };
        Block::Input(Input {
            label: world.locale.text("walk-paper-note").into_owned(),
            text: note.shown().into_owned(),
            cursor: (self.focus.0 == at).then(|| note.caret()),
            understood: self.beside(world, session, document, &note.finish()),
            spot: Some(spot(at)),
            ..Input::default()
        })
    }

    /// How the name that a paper has, as it is noted, differs from the form's, where a point that was
    /// ticked compares them.
    fn beside(&self, world: &World, session: &Session, document: &Document, paper: &str) -> String {
        let Part::Faults(ticked, _) = &self.part else {
            return String::new();
        };
        let mut points = points(session, document, self.about).into_iter();
        let named = points.find_map(|own| {
            let field = own.same_as.filter(|_| ticked.contains(&own.id))?;
            let name = session.procedure.form.field(field)?.kind == Kind::FullName;
            name.then(|| values::value(session, Place::of(field)))
        });
        let Some(form) = named.filter(|own| !own.is_empty() && !paper.is_empty()) else {
            return String::new();
        };
        let how = world.locale.text(phrase::card::likeness(likeness(paper, &form)));
        let told = [("paper", paper), ("form", &form), ("how", &how)];
        world.locale.with("field-name-beside", &told)
    }
}

/// Where to get the paper, how to photograph it, what file is taken.
fn advice(world: &World, document: &Document, paper: PaperIx) -> Vec<Block> {
    let locale = &world.locale;
    let alternative = paper.alternative.and_then(|at| document.one_of.get(usize::from(at)));
    let own = alternative.and_then(|own| own.get_from.as_ref());
    let get_from = own.or(document.advice.get_from.as_ref());
    let upload = phrase::upload(locale, document);
    let rows = [
        ("walk-get-from", get_from.map_or("", |own| &**own)),
        ("walk-photo", document.advice.photo.as_deref().unwrap_or("")),
        ("walk-upload", &upload),
    ];
    let told = rows.into_iter().filter(|(_, words)| !words.is_empty());
    let lines = told.map(|(key, words)| text(locale.with(key, &[("says", words)]), Tone::Quiet));
    lines.collect()
}

/// What should be seen, with the answer it has to agree with.
fn point(session: &Session, own: &LookFor) -> String {
    let same = own.same_as.map(|field| values::value(session, Place::of(field)));
    match same.filter(|value| !value.is_empty()) {
        Some(value) => format!("{}: {value}", own.says),
        None => own.says.to_string(),
    }
}

fn text(text: String, tone: Tone) -> Block {
    Block::Text { text, tone }
}
