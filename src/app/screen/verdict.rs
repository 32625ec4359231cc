//! What the dossier is worth, with the reasons, what it costs and how long it takes, and the one thing to
//! do next: file, mend, ask on, or open the right procedure.

use super::{Exit, Face, Flow, Intent, Over, digit, row, sheets, why};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::phrase::{self, problem};
use crate::app::session::Session;
use crate::app::walk::{self, Step};
use crate::dossier::assessment::{Problem, Verdict as Worth};
use crate::dossier::explain::Target;
use crate::procedure::expression::Tri;
use crate::procedure::rule::{GoTo, Outcome, Turn};

/// The verdict.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    focus: Focus,
}

/// What can be done next.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Next {
    Open(Box<str>),
    AskOn,
    File,
    Slip,
    Mend(Problem),
    Look,
    Why(Target),
}

impl Verdict {
    fn act(&self, world: &World, session: &Session) -> Flow {
        let next = nexts(world, session).get(self.focus.0).cloned();
        let exit = match next {
            Some(Next::Open(id)) => Exit::Open(id),
            Some(Next::AskOn) => Exit::To(walk::resume(session)),
            Some(Next::File) => Exit::To(walk::after(session, Step::Verdict)),
            Some(Next::Slip) => Exit::Over(Box::new(Over::Sheets(sheets::Sheets::default()))),
            Some(Next::Mend(own)) => Exit::Visit(super::review::mend(session, own), Step::Verdict),
            Some(Next::Look) => Exit::To(Step::Review),
            Some(Next::Why(target)) => Exit::Over(Box::new(Over::Why(why::Why::new(target)))),
            None => return Flow::Stay,
        };
        Flow::Leave(exit)
    }
}

impl Face for Verdict {
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
        let count = world.session.as_ref().map_or(0, |own| nexts(world, own).len());
        vec![count]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let count = world.session.as_ref().map_or(0, |own| nexts(world, own).len());
        (0..count).collect()
    }

    fn about(&self, world: &World) -> Option<Target> {
        let session = world.session.as_ref()?;
        match nexts(world, session).get(self.focus.0) {
            Some(Next::Why(target)) => Some(*target),
            Some(_) | None => target(session),
        }
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match (intent, &world.session) {
            (Intent::Do(Command::Back), _) => Flow::Leave(Exit::Back),
            (Intent::Do(_), Some(session)) => self.act(world, session),
            (_, _) => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let locale = &world.locale;
        let verdict = session.assessment.verdict;
        let mut blocks = vec![
            Block::Heading(locale.text(phrase::verdict(verdict)).into_owned()),
            Block::Text {
                text: locale.text(phrase::meaning(session)).into_owned(),
                tone: phrase::verdict_tone(verdict),
            },
        ];
        blocks.extend(phrase::imported(locale, &session.procedure));
        blocks.extend(reasons(world, session));
        blocks.push(Block::Facts(terms(world, session)));
        let rows = nexts(world, session).into_iter().enumerate().map(|(at, next)| Row {
            mark: digit(at),
            ..row(at, self.focus, words(world, session, &next))
        });
        blocks.push(Block::List(List { rows: rows.collect(), ..List::default() }));
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-verdict").into_owned()
    }
}

/// What *vì sao* explains: the outcome, else the first problem, else the first fee.
pub(super) fn target(session: &Session) -> Option<Target> {
    if let Worth::Outcome(_, index) = session.assessment.verdict {
        return Some(Target::Outcome(index));
    }
    let first = session.assessment.problems.first().map(|own| match own {
        Problem::Check { check, at, .. } => Target::Check { check: *check, at: *at },
        Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
            Target::Document(paper.document)
        }
        Problem::LaterValue { at } => Target::Field(*at),
        Problem::ItemCount { section } => Target::Section(*section),
    });
    first.or_else(|| {
        let due = session.assessment.sums.first()?;
        Some(Target::Sum(due.row()))
    })
}

fn outcome(session: &Session) -> Option<&Outcome> {
    match session.assessment.verdict {
        Worth::Outcome(_, index) => session.procedure.outcomes.get(usize::from(index)),
        Worth::Undecided | Worth::Supplement | Worth::Review | Worth::Ready => None,
    }
}

/// Why the verdict is what it is.
fn reasons(world: &World, session: &Session) -> Vec<Block> {
    let locale = &world.locale;
    let mut blocks = Vec::new();
    let plain = |text: String| Block::Text { text, tone: Tone::Plain };
    if let Some(outcome) = outcome(session) {
        blocks.push(plain(outcome.says.to_string()));
        if let Some(GoTo::Named { code, name }) = &outcome.go_to {
            blocks.push(outside(world, code, name));
        }
        let law = phrase::cited(&session.procedure, &outcome.basis);
        if !law.is_empty() {
            blocks.push(Block::Text {
                text: locale.with("walk-law-line", &[("law", &law)]),
                tone: Tone::Quiet,
            });
        }
        blocks.extend(phrase::unsure(locale, &outcome.basis));
    }
    let problems = session.assessment.problems.iter();
    blocks.extend(problems.map(|own| problem::notice(locale, session, *own)));
    let left = session.assessment.questions.iter().take(5);
    blocks.extend(left.map(|own| plain(super::review::left(world, session, own.about, own.state))));
    let unknown = walk::unknown(session);
    if !unknown.is_empty() {
        let labels: Vec<String> =
            unknown.iter().map(|place| phrase::place_label(session, *place)).collect();
        blocks.push(plain(locale.with("walk-verdict-unknown", &[("what", &labels.join("; "))])));
    }
    blocks
}

fn outside(world: &World, code: &str, name: &str) -> Block {
    let values = [("name", name), ("code", code)];
    Block::Notice { tone: Tone::Warning, text: world.locale.with("walk-outside", &values) }
}

fn terms(world: &World, session: &Session) -> Vec<(String, String)> {
    let locale = &world.locale;
    let assessment = &session.assessment;
    if let Worth::Outcome(Turn::No | Turn::Other, _) = assessment.verdict {
        return Vec::new();
    }
    let rows = [
        ("walk-fact-fee", phrase::fees(locale, session, &assessment.sums)),
        ("walk-fact-benefit", phrase::benefits(locale, session, &assessment.sums)),
        ("walk-fact-time", phrase::time(locale, session, assessment.processing)),
        ("walk-fact-deadline", phrase::limits(locale, session, &assessment.deadlines)),
        ("walk-channel", locale.text(phrase::channel(session.dossier.channel)).into_owned()),
    ];
    let told = rows.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(key, value)| (locale.text(key).into_owned(), value)).collect()
}

/// What can be done next, the likeliest first.
fn nexts(world: &World, session: &Session) -> Vec<Next> {
    let mut nexts = Vec::new();
    let id = match outcome(session).and_then(|own| own.go_to.as_ref()) {
        Some(GoTo::Id(id)) => Some(id.clone()),
        Some(GoTo::Named { code, .. }) => world.catalog_id(code),
        None => None,
    };
    nexts.extend(id.map(Next::Open));
    let problems = session.assessment.problems.iter();
    let block = |own: &&Problem| problem::level(**own) == crate::procedure::rule::Level::Block;
    let blocks: Vec<Problem> = problems.filter(block).copied().collect();
    match session.assessment.verdict {
        Worth::Undecided => nexts.push(Next::AskOn),
        Worth::Supplement => nexts.push(Next::Slip),
        Worth::Ready | Worth::Review => nexts.push(Next::File),
        Worth::Outcome(..) => {}
    }
    nexts.extend(blocks.into_iter().map(Next::Mend));
    nexts.push(Next::Look);
    nexts.extend(explained(session).into_iter().map(Next::Why));
    nexts
}

/// The fees and benefits, the authority's time and the citizen's deadlines, each with its own reason.
fn explained(session: &Session) -> Vec<Target> {
    let assessment = &session.assessment;
    if let Worth::Outcome(Turn::No | Turn::Other, _) = assessment.verdict {
        return Vec::new();
    }
    let sums = assessment.sums.iter().map(|due| Target::Sum(due.row()));
    let time = assessment.processing.map(|_| Target::Processing);
    let limits = assessment.deadlines.iter();
    let limits = limits.filter(|own| own.applies != Tri::False);
    let limits = limits.map(|own| Target::Deadline(own.deadline));
    sums.chain(time).chain(limits).collect()
}

fn words(world: &World, session: &Session, next: &Next) -> String {
    let locale = &world.locale;
    match next {
        Next::Open(id) => {
            let name = world.catalog_name(id);
            locale.with("walk-next-open", &[("name", &name)])
        }
        Next::AskOn => locale.text("walk-next-ask").into_owned(),
        Next::File => locale.text("walk-next-file").into_owned(),
        Next::Slip => locale.text("walk-next-slip").into_owned(),
        Next::Mend(own) => {
            let says = problem::says(locale, session, *own);
            locale.with("walk-next-mend", &[("what", &says)])
        }
        Next::Look => locale.text("walk-next-review").into_owned(),
        Next::Why(target) => {
            let what = phrase::reason::subject(locale, session, *target);
            locale.with("walk-next-why", &[("what", &what)])
        }
    }
}
