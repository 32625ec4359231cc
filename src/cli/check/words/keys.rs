//! The keys of what messages name besides codes. A code's own messages are `check-` and its name for
//! the cause, the same with `-fix` for the remedy.

use crate::procedure::expression::compile::Shape;

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
