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
        Mistake::Tab => "check-yaml-tab-fix",
        Mistake::Quote => "check-yaml-quote-fix",
        Mistake::Bracket => "check-yaml-bracket-fix",
        Mistake::Rest => "check-yaml-rest-fix",
        Mistake::Colon => "check-yaml-colon-fix",
        Mistake::Key => "check-yaml-key-fix",
        Mistake::Indent => "check-yaml-indent-fix",
        Mistake::Escape => "check-yaml-escape-fix",
        Mistake::Alias => "check-yaml-alias-fix",
        Mistake::Start => "check-yaml-start-fix",
        Mistake::Deep => "check-yaml-deep-fix",
        Mistake::Many => "check-yaml-many-fix",
        Mistake::Documents => "check-yaml-documents-fix",
        Mistake::Directive => "check-yaml-directive-fix",
    }
}
