//! What is wrong with a text that is no YAML, told apart by what the parser says, so that it can be
//! said in words that help.

/// A usual mistake in writing YAML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// Tabs where spaces are wanted.
    Tab,
    /// A quote that is not closed.
    Quote,
    /// A bracket that is not closed, or closed by another.
    Bracket,
    /// Something behind a quoted text or a closing bracket.
    Rest,
    /// A colon within a text without quotes.
    Colon,
    /// A line without a colon where a key is wanted.
    Key,
    /// Lines that stand too far left or right.
    Indent,
    /// An escape that does not exist.
    Escape,
    /// An anchor or an alias.
    Alias,
    /// A character that may not begin a text.
    Start,
    /// Nested too deeply.
    Deep,
    /// Too many values.
    Many,
    /// A second document.
    Documents,
    /// A `%` line at the beginning.
    Directive,
}

impl Mistake {
    /// The mistake behind what the parser says; `None` for a rare one.
    pub(super) fn of(says: &str) -> Option<Self> {
        let found = SAYINGS.iter().find(|(part, _)| says.contains(part));
        found.map(|(_, mistake)| *mistake)
    }
}

/// Parts of what the parser says, the first that fits counts.
const SAYINGS: &[(&str, Mistake)] = &[
    ("Depth", Mistake::Deep),
    ("recursion limit", Mistake::Deep),
    ("Anchors", Mistake::Alias),
    ("Aliases", Mistake::Alias),
    ("AliasAnchorRatio", Mistake::Alias),
    ("anchor", Mistake::Alias),
    ("alias", Mistake::Alias),
    ("budget breached", Mistake::Many),
    ("tab", Mistake::Tab),
    ("unclosed quote", Mistake::Quote),
    ("unexpected document indicator", Mistake::Quote),
    ("unclosed bracket", Mistake::Bracket),
    ("mismatched bracket", Mistake::Bracket),
    ("misplaced bracket", Mistake::Bracket),
    ("while parsing a flow", Mistake::Bracket),
    ("trailing content", Mistake::Rest),
    ("mapping values are not allowed", Mistake::Colon),
    ("illegal placement of ':'", Mistake::Colon),
    ("simple key", Mistake::Key),
    ("escape", Mistake::Escape),
    ("hexadecimal", Mistake::Escape),
    ("surrogate", Mistake::Escape),
    ("unexpected character", Mistake::Start),
    ("plain scalar", Mistake::Start),
    ("multiple YAML documents", Mistake::Documents),
    ("document end marker", Mistake::Documents),
    ("irective", Mistake::Directive),
    ("YAML major version", Mistake::Directive),
    ("indent", Mistake::Indent),
    ("while parsing a block", Mistake::Indent),
    ("block sequence entries", Mistake::Indent),
];
