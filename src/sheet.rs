//! A printed page as data: headings, rows with dotted blanks, tables, boxes to tick, paragraphs. What
//! stands in it belongs to whoever fills it; laying it out as text is in `plain`, as PDF in `print`.

pub mod plain;

/// A sheet of paper, or several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// What it is called, at its head.
    pub title: String,
    /// What stands on it, top to bottom.
    pub parts: Vec<Part>,
}

/// A piece of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A line in the middle of the page.
    Centred(String),
    /// The heading of what follows.
    Heading(String),
    /// Running text.
    Paragraph(String),
    /// A label and its value; an empty value leaves dots to write on.
    Row {
        /// What is asked for.
        label: String,
        /// What was answered.
        value: String,
    },
    /// Columns under a head.
    Table {
        /// The columns' names.
        head: Vec<String>,
        /// The rows, each with as many cells.
        rows: Vec<Vec<String>>,
    },
    /// A line with a box before it.
    Check {
        /// What stands in the box.
        tick: Tick,
        /// The line.
        text: String,
        /// Smaller text below it, or empty.
        detail: String,
    },
    /// A line with its number before it.
    Step {
        /// The number.
        number: usize,
        /// The line.
        text: String,
    },
    /// Names of those who sign, side by side, with room above for the signatures.
    Signatures(Vec<String>),
    /// An empty line.
    Gap,
}

/// What stands in a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Nothing.
    Empty,
    /// A tick.
    Done,
    /// A cross.
    Forbidden,
}

impl Sheet {
    /// An empty sheet.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), parts: Vec::new() }
    }

    /// Adds a piece.
    pub fn push(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Adds a heading, with an empty line before it.
    pub fn heading(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Gap);
        self.parts.push(Part::Heading(text.into()));
    }

    /// Adds a paragraph; an empty one is left out.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.parts.push(Part::Paragraph(text));
        }
    }

    /// Adds a label and its value.
    pub fn row(&mut self, label: impl Into<String>, value: impl Into<String>) {
        self.parts.push(Part::Row { label: label.into(), value: value.into() });
    }
}
