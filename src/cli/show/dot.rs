//! `camtay show --dot`: the flow of a procedure as a Graphviz graph. Questions are boxes, papers notes,
//! turnings octagons; a solid arrow is certain, a dashed one depends on another answer too.

use jiff::civil::Date;

use super::flow::{Branch, Effect, Flow, Question, Sure, What, flow};
use super::tree::named;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::text::nfc::visible;
use crate::text::wrap::wrap;

/// The columns of a label.
const COLUMNS: usize = 26;

/// The flow as a graph, as of a day.
pub(super) fn told(locale: &Locale, procedure: &Procedure, today: Date) -> String {
    let flow = flow(procedure, today);
    let drawing = Drawing { locale, procedure, flow: &flow };
    let mut lines = vec![
        format!("digraph {} {{", quoted(&procedure.head.id)),
        format!("  graph [label={}, labelloc=t, rankdir=LR];", label(&procedure.head.name)),
        "  node [fontname=\"sans-serif\", shape=box];".to_owned(),
        "  edge [fontname=\"sans-serif\"];".to_owned(),
        format!("  start [label={}, shape=circle];", label(&locale.text("cli-flow-always"))),
    ];
    for (number, question) in (1_usize..).zip(&flow.questions) {
        let text = format!("{number}. {}", question.field.words.label);
        lines.push(format!("  q{} [label={}, style=rounded];", question.index.0, label(&text)));
    }
    let effects = flow.effects.iter().enumerate();
    lines.extend(effects.filter_map(|(index, own)| drawing.node(index, own)));
    for effect in flow.always() {
        lines.push(format!("  start -> e{effect};"));
    }
    let first = flow.questions.iter().filter(|own| own.field.when.is_none());
    lines.extend(first.map(|own| format!("  start -> q{};", own.index.0)));
    for question in &flow.questions {
        let edges = question.branches.iter().flat_map(|own| drawing.edges(question, own));
        lines.extend(edges);
    }
    lines.push("}".to_owned());
    lines.join("\n")
}

struct Drawing<'a> {
    locale: &'a Locale,
    procedure: &'a Procedure,
    flow: &'a Flow<'a>,
}

impl Drawing<'_> {
    /// An effect's node; a question has its own.
    fn node(&self, index: usize, effect: &Effect<'_>) -> Option<String> {
        let shape = match effect.what {
            What::Ask(..) => return None,
            What::Turn(_) => "octagon",
            What::Paper(_) | What::Waive(..) => "note",
            What::Fill(_) => "folder",
            What::Sum(..) => "ellipse",
            What::Time(..) | What::Limit(_) => "hexagon",
        };
        let (key, what) = named(self.locale, self.procedure, self.flow, effect);
        let text = self.locale.with(key, &[("what", &what)]);
        Some(format!("  e{index} [label={}, shape={shape}];", label(&text)))
    }

    fn edges(&self, question: &Question<'_>, branch: &Branch) -> Vec<String> {
        let options = question.field.options.iter().enumerate();
        let options = options.filter(|(at, _)| branch.options.contains(at));
        let labels: Vec<&str> = options.map(|(_, own)| &*own.label).collect();
        let text = label(&labels.join(" / "));
        let edge = |(index, sure): &(usize, Sure)| {
            let to = match self.flow.effects.get(*index)?.what {
                What::Ask(field, _) => format!("q{}", field.0),
                What::Turn(_)
                | What::Paper(_)
                | What::Waive(..)
                | What::Fill(_)
                | What::Sum(..)
                | What::Time(..)
                | What::Limit(_) => format!("e{index}"),
            };
            let style = match sure {
                Sure::Certain => "solid",
                Sure::Last | Sure::Later => "dashed",
            };
            let from = question.index.0;
            Some(format!("  q{from} -> {to} [label={text}, style={style}];"))
        };
        branch.opens.iter().filter_map(edge).collect()
    }
}

/// A text in quotes over several short lines.
fn label(text: &str) -> String {
    let lines: Vec<String> = wrap(text, COLUMNS).into_iter().map(escaped).collect();
    format!("\"{}\"", lines.join("\\n"))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    visible(text).replace('\\', "\\\\").replace('"', "\\\"")
}
