//! A typed line taken apart: its words as they are searched, and where each stands. A number behind
//! letters is a word of its own (`p5`), an apostrophe parts nothing (`Ea H'Leo`), commas part the line.

use std::ops::Range;

use super::key;

/// The most words an address has; a longer line is something else.
const MOST: usize = 60;

/// The words of a line.
#[derive(Debug)]
pub(super) struct Words<'a> {
    line: &'a str,
    all: Vec<Word>,
    /// Every word as it is searched, without anything between them.
    glued: String,
}

/// One word.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Its bytes in the line.
    pub(super) at: Range<usize>,
    /// Its bytes among the glued words.
    pub(super) key: Range<usize>,
    /// The number of the part between commas it stands in.
    pub(super) part: usize,
}

impl<'a> Words<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        let mut words = Self { line, all: Vec::new(), glued: String::new() };
        let (mut begun, mut part): (Option<usize>, usize) = (None, 0);
        let mut last = ' ';
        for (at, c) in line.char_indices() {
            let number = begun.is_some() && c.is_ascii_digit() && last.is_alphabetic();
            if !is_inside(c) || number {
                words.end(begun.take(), at, part);
            }
            if is_inside(c) && begun.is_none() && c.is_alphanumeric() {
                begun = Some(at);
            }
            part += usize::from(matches!(c, ',' | ';' | '\n'));
            last = c;
        }
        words.end(begun, line.len(), part);
        words
    }

    fn end(&mut self, begun: Option<usize>, end: usize, part: usize) {
        let Some(start) = begun.filter(|_| self.all.len() < MOST) else {
            return;
        };
        let from = self.glued.len();
        self.glued.push_str(&key(self.line.get(start..end).unwrap_or_default()));
        if self.glued.len() > from {
            self.all.push(Word { at: start..end, key: from..self.glued.len(), part });
        }
    }

    /// How many words there are.
    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// A word as it was typed.
    pub(super) fn raw(&self, at: usize) -> &'a str {
        self.all.get(at).and_then(|own| self.line.get(own.at.clone())).unwrap_or_default()
    }

    /// A word as it is searched; nothing before the first and behind the last.
    pub(super) fn key(&self, at: usize) -> &str {
        self.all.get(at).and_then(|own| self.glued.get(own.key.clone())).unwrap_or_default()
    }

    /// Several words as they are searched.
    pub(super) fn keys(&self, span: &Range<usize>) -> &str {
        let first = self.all.get(span.start).map_or(0, |own| own.key.start);
        let last = span.end.checked_sub(1).and_then(|at| self.all.get(at));
        self.glued.get(first..last.map_or(0, |own| own.key.end)).unwrap_or_default()
    }

    /// Several words as they were typed, with what stands between them.
    pub(super) fn text(&self, span: &Range<usize>) -> &'a str {
        let first = self.all.get(span.start).map_or(0, |own| own.at.start);
        let last = span.end.checked_sub(1).and_then(|at| self.all.get(at));
        self.line.get(first..last.map_or(0, |own| own.at.end)).unwrap_or_default()
    }

    /// Everything from a word on, as it is searched.
    pub(super) fn tail(&self, at: usize) -> &str {
        self.all.get(at).and_then(|own| self.glued.get(own.key.start..)).unwrap_or_default()
    }

    /// The words a name takes that begins at a word, ends with one and crosses no comma.
    pub(super) fn span(&self, at: usize, length: usize) -> Option<Range<usize>> {
        let first = self.all.get(at)?;
        let end = first.key.start + length;
        let rest = self.all.get(at..)?;
        let within = rest.iter().take_while(|own| own.part == first.part && own.key.end <= end);
        let to = at + within.count();
        let last = self.all.get(to.checked_sub(1)?)?;
        (last.key.end == end && to > at).then_some(at..to)
    }

    /// The words of the part between commas that a word stands in.
    pub(super) fn part(&self, at: usize) -> Range<usize> {
        let Some(own) = self.all.get(at) else {
            return at..at;
        };
        let first = self.all.partition_point(|other| other.part < own.part);
        let end = self.all.partition_point(|other| other.part <= own.part);
        first..end
    }

    /// Whether two words stand between the same commas.
    pub(super) fn together(&self, one: usize, other: usize) -> bool {
        let parts = self.all.get(one).zip(self.all.get(other));
        parts.is_some_and(|(one, other)| one.part == other.part)
    }

    /// What is left of the line without some spans, with commas between what stands apart.
    pub(super) fn without(&self, taken: &[Range<usize>]) -> String {
        let runs = self.runs(taken);
        let told: Vec<&str> = runs.iter().map(|run| self.text(run)).collect();
        told.join(", ")
    }

    /// The runs of words between commas that some spans leave.
    pub(super) fn runs(&self, taken: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for at in (0..self.all.len()).filter(|at| taken.iter().all(|own| !own.contains(at))) {
            match runs.last_mut() {
                Some(run) if run.end == at && self.together(run.start, at) => run.end = at + 1,
                Some(_) | None => runs.push(at..at + 1),
            }
        }
        runs
    }
}

/// Letters, digits, marks that stand alone, and the apostrophes of highland names.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '’' | '‘' | '`' | '\u{300}'..='\u{36f}')
}
