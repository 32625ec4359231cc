//! What a trial walk shows beside the screens of real work: that it is one, what is wrong with the
//! files, and how many examples hold.

use super::{Definition, Finding, Preview};
use crate::app::keys::Command;
use crate::app::page::{Block, List, Row, Tone};
use crate::locale::Locale;
use crate::procedure::diagnostic::Severity;

impl Preview {
    /// What the status line says before everything else.
    pub(in crate::app) fn status(&self, locale: &Locale) -> Vec<String> {
        let mut status = vec![locale.text("preview-mark").into_owned()];
        status.extend(counts(locale, &self.reading.findings));
        if self.is_stale() {
            status.push(locale.text("preview-stale").into_owned());
        }
        status.extend(self.examples(locale).map(|(words, _)| words));
        status
    }

    /// The gravest error, for screens without a panel.
    pub(in crate::app) fn strip(&self, locale: &Locale) -> Option<Block> {
        let first = self.reading.findings.first()?;
        if first.severity != Severity::Error || self.walked.is_none() {
            return None;
        }
        let values = [("place", &*first.place), ("message", &*first.message)];
        let text = locale.with("preview-strip", &values);
        Some(Block::Notice { tone: Tone::Error, text })
    }

    /// The panel: the state of the files, then everything that is wrong with them.
    pub(in crate::app) fn panel(&self, locale: &Locale) -> Vec<Block> {
        let mut blocks = vec![Block::Divider(locale.text("preview-panel").into_owned())];
        blocks.push(state(locale, &self.reading.findings));
        if self.is_stale() {
            let text = locale.text("preview-stale").into_owned();
            blocks.push(Block::Text { text, tone: Tone::Warning });
        }
        if let Some((text, tone)) = self.examples(locale) {
            blocks.push(Block::Text { text, tone });
        }
        for finding in &self.reading.findings {
            blocks.push(Block::Gap);
            let text = heading(locale, finding);
            blocks.push(Block::Text { text, tone: tone(finding.severity) });
            blocks.extend(about(locale, finding));
        }
        blocks
    }

    /// How many examples come out as expected; `None` where there are none, or none of the file as it
    /// is now.
    fn examples(&self, locale: &Locale) -> Option<(String, Tone)> {
        let definition = self.reading.definition.as_ref()?;
        let holds = definition.samples.iter().all(|own| own.holds);
        let (mark, tone) = if holds { ("✓", Tone::Good) } else { ("✗", Tone::Error) };
        Some((format!("{mark} {}", examples(locale, definition)?), tone))
    }

    /// Whether the files leave nothing to be said.
    pub(in crate::app) fn is_clean(&self) -> bool {
        self.reading.findings.is_empty()
    }

    /// What works on a screen of the walk besides, and what does not in a trial.
    pub(in crate::app) fn fit(&self, commands: &mut Vec<Command>) {
        commands.retain(|own| !matches!(own, Command::Home | Command::Save));
        let mut own = vec![Command::Findings];
        if self.walked.as_ref().is_some_and(|own| !own.samples.is_empty()) {
            own.push(Command::Examples);
        }
        if self.walked.is_some() {
            own.push(Command::Reset);
        }
        let at = commands.iter().position(|own| *own == Command::Help);
        let at = at.unwrap_or(commands.len());
        commands.splice(at..at, own);
    }
}

/// How many errors and so on there are; `None` where there is nothing.
pub fn counts(locale: &Locale, findings: &[Finding]) -> Option<String> {
    let kinds = [(Severity::Error, "preview-errors"), (Severity::Warning, "preview-warnings")];
    let told = kinds.into_iter().filter_map(|(severity, key)| {
        let own = findings.iter().filter(|own| own.severity == severity).count();
        (own > 0).then(|| locale.with(key, &[("count", &own.to_string())]))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join(" · "))
}

/// How many examples come out as expected; `None` where there are none.
pub fn examples(locale: &Locale, definition: &Definition) -> Option<String> {
    let samples = &definition.samples;
    let right = samples.iter().filter(|own| own.holds).count().to_string();
    let all = samples.len().to_string();
    let words = || locale.with("preview-examples", &[("right", &right), ("all", &all)]);
    (!samples.is_empty()).then(words)
}

/// A finding below its heading: the line, the cause, the remedy.
pub fn about(locale: &Locale, finding: &Finding) -> Vec<Block> {
    let mut blocks: Vec<Block> = finding.excerpt.clone().map(Block::Excerpt).into_iter().collect();
    blocks.push(Block::Text { text: finding.message.clone(), tone: Tone::Plain });
    if !finding.hint.is_empty() {
        let text = locale.with("check-hint", &[("hint", &finding.hint)]);
        blocks.push(Block::Text { text, tone: Tone::Quiet });
    }
    blocks
}

/// The row a finding has in a list that can be walked through.
pub(in crate::app) fn as_row(locale: &Locale, finding: &Finding, row: Row) -> Block {
    let tone = tone(finding.severity);
    let row = Row { text: heading(locale, finding), tone, ..row };
    Block::List(List { rows: vec![row], ..List::default() })
}

/// Whether anything is wrong, in a line.
pub(in crate::app) fn state(locale: &Locale, findings: &[Finding]) -> Block {
    match (counts(locale, findings), findings.first()) {
        (Some(text), Some(first)) => Block::Text { text, tone: tone(first.severity) },
        (Some(_) | None, _) => {
            Block::Text { text: locale.text("preview-clean").into_owned(), tone: Tone::Good }
        }
    }
}

fn heading(locale: &Locale, finding: &Finding) -> String {
    let level = locale.text(match finding.severity {
        Severity::Error => "check-level-error",
        Severity::Warning => "check-level-warning",
        Severity::Note => "check-level-note",
    });
    format!("{level} · {}", finding.place)
}

fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Error,
        Severity::Warning => Tone::Warning,
        Severity::Note => Tone::Quiet,
    }
}
