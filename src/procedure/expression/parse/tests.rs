//! What is read, what is refused, and where.

use super::*;

fn refused(text: &str) -> (At, ParseErrorKind) {
    let error = parse(text).unwrap_err();
    (error.at, error.kind)
}

#[test]
fn not_in_is_the_negation_of_in() {
    let Node::Not(inner) = parse("a not in [\"x\"]").unwrap().node else { panic!() };
    assert!(matches!(inner.node, Node::In(..)));
}

#[test]
fn and_binds_closer_than_or() {
    let Node::Any(parts) = parse("a or b and not c").unwrap().node else { panic!() };
    assert!(matches!(parts[1].node, Node::All(_)));
}

#[test]
fn minus_is_always_minus() {
    assert!(matches!(parse("a-b").unwrap().node, Node::Arithmetic(Arithmetic::Subtract, ..)));
}

#[test]
fn mistakes_are_placed() {
    assert_eq!(refused("a = b"), (2..3, ParseErrorKind::Character('=')));
    assert_eq!(refused("a b"), (2..3, ParseErrorKind::Rest));
    assert_eq!(refused("(a"), (2..2, ParseErrorKind::Close));
    assert_eq!(refused("a == \"x"), (5..7, ParseErrorKind::OpenQuote));
    assert_eq!(refused("1.5 > a"), (0..3, ParseErrorKind::Number));
    assert_eq!(refused("a < b < c").1, ParseErrorKind::Chain);
    assert_eq!(refused("  "), (0..2, ParseErrorKind::Empty));
    assert_eq!(refused("a and"), (5..5, ParseErrorKind::Value));
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = format!("{}a{}", "(".repeat(1000), ")".repeat(1000));
    assert_eq!(refused(&deep).1, ParseErrorKind::TooDeep);
    let long_sum = format!("a{}", "+a".repeat(1000));
    assert_eq!(refused(&long_sum).1, ParseErrorKind::TooDeep);
    assert_eq!(refused(&"a or ".repeat(1000)).1, ParseErrorKind::TooLong);
}
