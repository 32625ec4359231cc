//! Everything on one screen: what is wrong first, then every answer and paper by section. Enter on a line
//! goes to change it and comes back.

use super::{Exit, Face, Flow, Intent, digit, flush, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Row, Tone};
use crate::app::phrase::{self, problem};
use crate::app::session::Session;
use crate::app::values;
use crate::app::walk::{self, Step};
use crate::dossier::assessment::{Asked, Need, Problem, QuestionState};
use crate::dossier::case::Place;
use crate::dossier::explain::Target;
use crate::procedure::expression::reach::{Leaf, reach};

/// The review.
#[derive(Debug, Clone, Default)]
pub struct Review {
    focus: Focus,
}

/// A line of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Problem(Problem),
    Left(Asked, QuestionState),
    Unseen(u16),
    Verdict,
    Answer(Place),
    Items(u8),
    Paper(u16),
}

impl Review {
    fn act(&self, session: &Session) -> Flow {
        let line = lines(session).get(self.focus.0).copied();
        let visit = |step| Exit::Visit(step, Step::Review);
        let exit = match line {
            Some(Line::Verdict) => Exit::To(walk::after(session, Step::Review)),
            Some(Line::Answer(place) | Line::Left(Asked::Field(place), _)) => {
                visit(Step::Question(place))
            }
            Some(Line::Items(section) | Line::Left(Asked::More(section), _)) => {
                visit(Step::Items(section))
            }
            Some(Line::Paper(document) | Line::Unseen(document)) => visit(Step::Paper(document)),
            Some(Line::Problem(own)) => visit(mend(session, own)),
            None => return Flow::Stay,
        };
        Flow::Leave(exit)
    }
}

impl Face for Review {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands = vec![
            Command::Continue,
            Command::Back,
            Command::Help,
            Command::Papers,
            Command::Why,
            Command::Print,
            Command::Quit,
        ];
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let lines = lines(session);
        let head = lines.iter().position(|own| *own == Line::Verdict).map_or(0, |at| at + 1);
        vec![head, lines.len().saturating_sub(head)]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let count = world.session.as_ref().map_or(0, |own| lines(own).len());
        (0..count.min(9)).collect()
    }

    fn about(&self, world: &World) -> Option<Target> {
        let session = world.session.as_ref()?;
        match lines(session).get(self.focus.0)? {
            Line::Problem(Problem::Check { check, at, .. }) => {
                Some(Target::Check { check: *check, at: *at })
            }
            Line::Problem(Problem::WrongPaper { paper } | Problem::LaterPaper { paper }) => {
                Some(Target::Document(paper.document))
            }
            Line::Problem(Problem::LaterValue { at }) => Some(Target::Field(*at)),
            Line::Problem(Problem::ItemCount { section })
            | Line::Items(section)
            | Line::Left(Asked::More(section), _) => Some(Target::Section(*section)),
            Line::Answer(place) | Line::Left(Asked::Field(place), _) => Some(Target::Field(*place)),
            Line::Paper(document) | Line::Unseen(document) => Some(Target::Document(*document)),
            Line::Verdict => super::verdict::target(session),
        }
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match (intent, &world.session) {
            (Intent::Do(Command::Back), _) => Flow::Leave(Exit::Back),
            (Intent::Do(_), Some(session)) => self.act(session),
            (_, _) => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let locale = &world.locale;
        let mut blocks = vec![Block::Heading(locale.text("walk-review-heading").into_owned())];
        let mut rows: Vec<Row> = Vec::new();
        let mut caption = String::new();
        for (at, line) in lines(session).into_iter().enumerate() {
            let own = heading(world, session, line);
            if own != caption {
                flush(&mut rows, &mut blocks);
                blocks.push(Block::Divider(own.clone()));
                caption = own;
            }
            rows.push(self.row(world, session, line, at));
        }
        flush(&mut rows, &mut blocks);
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-review").into_owned()
    }
}

impl Review {
    fn row(&self, world: &World, session: &Session, line: Line, at: usize) -> Row {
        let locale = &world.locale;
        let number = digit(at);
        let mut own = row(at, self.focus, "");
        own.mark = number;
        match line {
            Line::Problem(problem) => {
                own.text = problem::words(locale, session, problem);
                own.tone = problem::tone(problem::level(problem));
            }
            Line::Left(asked, state) => {
                own.text = left(world, session, asked, state);
                own.tone = Tone::Warning;
            }
            Line::Unseen(document) => {
                let name = phrase::document(session, document);
                own.text = locale.with("walk-left-paper", &[("paper", &name)]);
                own.tone = Tone::Warning;
            }
            Line::Verdict => {
                let verdict = session.assessment.verdict;
                own.text = locale.text(phrase::verdict(verdict)).into_owned();
                own.detail = locale.text("walk-review-verdict").into_owned();
                own.tone = phrase::verdict_tone(verdict);
            }
            Line::Answer(place) => {
                let value = values::shown(locale, session, place);
                own.text = phrase::place_label(session, place);
                own.detail =
                    if value.is_empty() { locale.text("answer-open").into_owned() } else { value };
            }
            Line::Items(section) => {
                let count = session.item_count(section).to_string();
                own.text = locale.with("walk-review-items", &[("count", &count)]);
            }
            Line::Paper(document) => {
                let found = session.assessment.found.get(usize::from(document)).copied();
                own.text = phrase::document(session, document);
                own.detail = locale.text(phrase::found(found.unwrap_or_default())).into_owned();
            }
        }
        own
    }
}

/// Problems, what is left, the verdict, then everything by section.
fn lines(session: &Session) -> Vec<Line> {
    let assessment = &session.assessment;
    let mut problems: Vec<Problem> = assessment.problems.clone();
    problems.sort_by_key(|own| problem::level(*own));
    let mut lines: Vec<Line> = problems.into_iter().map(Line::Problem).collect();
    lines.extend(assessment.questions.iter().map(|own| Line::Left(own.about, own.state)));
    lines.extend(assessment.unseen(&session.procedure).map(Line::Unseen));
    let papers = || (0_u16..).zip(assessment.needs.iter().zip(&assessment.found));
    lines.push(Line::Verdict);
    let mut section = None;
    for place in walk::places(session) {
        let own = walk::section_of(session, place);
        let triage_open = own == 0 && walk::is_open(session, place);
        if triage_open {
            continue;
        }
        let repeats = place.item.is_some();
        if section.replace(own) != Some(own) && repeats {
            lines.push(Line::Items(own));
        }
        lines.push(Line::Answer(place));
    }
    let shown = papers().filter(|(_, (need, _))| matches!(need, Need::Needed | Need::Maybe));
    lines.extend(shown.map(|(index, _)| Line::Paper(index)));
    lines
}

/// Where a problem is mended.
pub(super) fn mend(session: &Session, problem: Problem) -> Step {
    match problem {
        Problem::Check { check, at, .. } => {
            missing(session, check).map_or(Step::Question(at), Step::Items)
        }
        Problem::LaterValue { at } => Step::Question(at),
        Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
            Step::Paper(paper.document)
        }
        Problem::ItemCount { section } => Step::Items(section),
    }
}

/// The list a check counts, or looks for somebody in: the item that is missing is added there.
fn missing(session: &Session, check: u16) -> Option<u8> {
    let procedure = &session.procedure;
    let check = procedure.checks.get(usize::from(check))?;
    if procedure.form.section_of(check.at)?.repeat.is_some() {
        return None;
    }
    let (leaves, _) = reach(&procedure.program, &[check.ensure]);
    leaves.into_iter().find_map(|leaf| match leaf {
        Leaf::List(section) => Some(section),
        Leaf::Field(_) | Leaf::Paper(_) => None,
    })
}

/// What is left to ask, in words.
pub(super) fn left(world: &World, session: &Session, asked: Asked, state: QuestionState) -> String {
    let label = match asked {
        Asked::Field(place) => phrase::place_label(session, place),
        Asked::More(section) => {
            session.section(section).map_or_else(String::new, |own| own.title.to_string())
        }
    };
    let key = match state {
        QuestionState::Open => "walk-left-open",
        QuestionState::ToConfirm => "walk-left-confirm",
        QuestionState::NoLongerOffered => "walk-left-not-offered",
    };
    world.locale.with(key, &[("label", &label)])
}

fn heading(world: &World, session: &Session, line: Line) -> String {
    let say = |key: &str| world.locale.text(key).into_owned();
    match line {
        Line::Problem(_) => say("walk-review-problems"),
        Line::Left(..) | Line::Unseen(_) => say("walk-review-left"),
        Line::Verdict => say("walk-verdict"),
        Line::Answer(place) => phrase::section_title(&world.locale, session, place),
        Line::Items(section) => {
            session.section(section).map_or_else(String::new, |own| own.title.to_string())
        }
        Line::Paper(_) => say("walk-papers"),
    }
}
