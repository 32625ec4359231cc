//! The keys of what messages name besides codes. A code's own messages are `check-` and its name for
//! the cause, the same with `-fix` for the remedy.

use crate::procedure::diagnostic::Code;
use crate::procedure::expression::compile::Shape;
use crate::procedure::yaml::malformed::Mistake;

/// The key of a type.
pub(super) fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Condition => "check-shape-condition",
        Shape::Number => "check-shape-number",
        Shape::Day => "check-shape-day",
        Shape::Text => "check-shape-text",
        Shape::Choice => "check-shape-choice",
        Shape::Choices => "check-shape-choices",
        Shape::Address => "check-shape-address",
        Shape::List => "check-shape-list",
    }
}

/// The message of a mistake in writing YAML.
pub(super) fn yaml(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Tab => "check-yaml-tab",
        Mistake::Quote => "check-yaml-quote",
        Mistake::Bracket => "check-yaml-bracket",
        Mistake::Rest => "check-yaml-rest",
        Mistake::Colon => "check-yaml-colon",
        Mistake::Key => "check-yaml-key",
        Mistake::Indent => "check-yaml-indent",
        Mistake::Escape => "check-yaml-escape",
        Mistake::Alias => "check-yaml-alias",
        Mistake::Start => "check-yaml-start",
        Mistake::Deep => "check-yaml-deep",
        Mistake::Many => "check-yaml-many",
        Mistake::Documents => "check-yaml-documents",
        Mistake::Directive => "check-yaml-directive",
    }
}

/// The remedy of a code that has several.
pub(super) fn fix(code: &Code) -> Option<&'static str> {
    if let Code::Syntax(Some(mistake), _) = code { Some(yaml_fix(*mistake)) } else { None }
}

fn yaml_fix(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Tab => "check-yaml-mend-tab",
        Mistake::Quote => "check-yaml-mend-quote",
        Mistake::Bracket => "check-yaml-mend-bracket",
        Mistake::Rest => "check-yaml-mend-rest",
        Mistake::Colon => "check-yaml-mend-colon",
        Mistake::Key => "check-yaml-mend-key",
        Mistake::Indent => "check-yaml-mend-indent",
        Mistake::Escape => "check-yaml-mend-escape",
        Mistake::Alias => "check-yaml-mend-alias",
        Mistake::Start => "check-yaml-mend-start",
        Mistake::Deep => "check-yaml-mend-deep",
        Mistake::Many => "check-yaml-mend-many",
        Mistake::Documents => "check-yaml-mend-documents",
        Mistake::Directive => "check-yaml-mend-directive",
    }
}
