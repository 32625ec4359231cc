//! The text of an expression into a tree with places. Names and types are left to
//! [`super::compile`]; nothing here can fail but with a place and a reason.

mod lexer;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::{Arithmetic, Compare};
use lexer::{Lexer, Symbol, Token};

/// Byte range within the expression's text.
pub type At = Range<usize>;

/// The longest expression, in bytes.
const LONGEST: usize = 4_000;
/// The deepest nesting, operators of one chain included.
const DEEPEST: u16 = 64;

/// An expression as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ast {
    /// What it is.
    pub node: Node,
    /// Where it stands.
    pub at: At,
}

/// The shapes of expressions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// `true`, `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text in double or single quotes.
    Text(Box<str>),
    /// `[a, b]`
    List(Vec<Ast>),
    /// A name with dots.
    Path(Box<str>),
    /// `not a`
    Not(Box<Ast>),
    /// `a and b and …`
    All(Vec<Ast>),
    /// `a or b or …`
    Any(Vec<Ast>),
    /// A comparison.
    Compare(Compare, Box<Ast>, Box<Ast>),
    /// `a in b`
    In(Box<Ast>, Box<Ast>),
    /// Arithmetic.
    Arithmetic(Arithmetic, Box<Ast>, Box<Ast>),
    /// A function with its arguments.
    Call(Box<str>, Vec<Ast>),
}

/// Why a text is no expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Where.
    pub at: At,
    /// Why.
    pub kind: ParseErrorKind,
}

/// The reasons a text is no expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParseErrorKind {
    /// Nothing stands there.
    Empty,
    /// The expression is longer than it may be.
    TooLong,
    /// Brackets or chains are nested deeper than they may be.
    TooDeep,
    /// A character that no expression contains; `=` alone is the usual one.
    Character(char),
    /// A quote that is never closed.
    OpenQuote,
    /// A number too large to count with, or with a fraction.
    Number,
    /// A value was expected here.
    Value,
    /// A closing bracket was expected here.
    Close,
    /// Something stands after the end; a missing `and` or `or` is the usual cause.
    Rest,
    /// Two comparisons in a row: `a < b < c`.
    Chain,
}

/// Reads an expression.
pub fn parse(text: &str) -> Result<Ast, ParseError> {
    if text.len() > LONGEST {
        return Err(ParseError { at: 0..text.len(), kind: ParseErrorKind::TooLong });
    }
    let tokens = Lexer::new(text).tokens()?;
    let mut parser = Parser { tokens, next: 0, depth: 0, end: text.len() };
    if parser.tokens.is_empty() {
        return Err(ParseError { at: 0..text.len(), kind: ParseErrorKind::Empty });
    }
    let ast = parser.any()?;
    match parser.peek() {
        None => Ok(ast),
        Some(_) => parser.refuse(ParseErrorKind::Rest),
    }
}

struct Parser<'a> {
    tokens: Vec<(Token<'a>, At)>,
    next: usize,
    depth: u16,
    end: usize,
}

impl<'a> Parser<'a> {
    fn any(&mut self) -> Result<Ast, ParseError> {
        self.chain("or", Self::all, Node::Any)
    }

    fn all(&mut self) -> Result<Ast, ParseError> {
        self.chain("and", Self::not, Node::All)
    }

    fn chain(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Ast, ParseError>,
        join: fn(Vec<Ast>) -> Node,
    ) -> Result<Ast, ParseError> {
        let first = part(self)?;
        if !self.at_word(word) {
            return Ok(first);
        }
        let start = first.at.start;
        let mut parts = vec![first];
        while self.take_word(word) {
            parts.push(part(self)?);
        }
        let end = parts.last().map_or(start, |last| last.at.end);
        Ok(Ast { node: join(parts), at: start..end })
    }

    fn not(&mut self) -> Result<Ast, ParseError> {
        let start = self.here().start;
        if !self.take_word("not") {
            return self.comparison();
        }
        let inner = self.deeper(Self::not)?;
        let at = start..inner.at.end;
        Ok(Ast { node: Node::Not(Box::new(inner)), at })
    }

    fn comparison(&mut self) -> Result<Ast, ParseError> {
        let left = self.sum()?;
        let ast = if let Some(compare) = self.take_compare() {
            let right = self.sum()?;
            let at = left.at.start..right.at.end;
            Ast { node: Node::Compare(compare, Box::new(left), Box::new(right)), at }
        } else if self.take_word("in") {
            self.member(left)?
        } else if self.at_word("not") && self.word_after("in") {
            self.next += 2;
            let member = self.member(left)?;
            let at = member.at.clone();
            Ast { node: Node::Not(Box::new(member)), at }
        } else {
            return Ok(left);
        };
        if self.take_compare().is_some() || self.at_word("in") {
            return self.refuse(ParseErrorKind::Chain);
        }
        Ok(ast)
    }

    fn member(&mut self, left: Ast) -> Result<Ast, ParseError> {
        let right = self.sum()?;
        let at = left.at.start..right.at.end;
        Ok(Ast { node: Node::In(Box::new(left), Box::new(right)), at })
    }

    fn sum(&mut self) -> Result<Ast, ParseError> {
        let signs = [(Symbol::Plus, Arithmetic::Add), (Symbol::Minus, Arithmetic::Subtract)];
        self.arithmetic(&signs, Self::product)
    }

    fn product(&mut self) -> Result<Ast, ParseError> {
        self.arithmetic(&[(Symbol::Star, Arithmetic::Multiply)], Self::unary)
    }

    fn arithmetic(
        &mut self,
        signs: &[(Symbol, Arithmetic)],
        part: fn(&mut Self) -> Result<Ast, ParseError>,
    ) -> Result<Ast, ParseError> {
        let outside = self.depth;
        let mut left = part(self)?;
        while let Some((_, sign)) = signs.iter().find(|(symbol, _)| self.at_symbol(*symbol)) {
            self.next += 1;
            self.descend()?;
            let right = part(self)?;
            let at = left.at.start..right.at.end;
            left = Ast { node: Node::Arithmetic(*sign, Box::new(left), Box::new(right)), at };
        }
        self.depth = outside;
        Ok(left)
    }

    fn unary(&mut self) -> Result<Ast, ParseError> {
        let start = self.here().start;
        if !self.take_symbol(Symbol::Minus) {
            return self.value();
        }
        let right = self.deeper(Self::unary)?;
        let at = start..right.at.end;
        let zero = Ast { node: Node::Int(0), at: start..start };
        Ok(Ast {
            node: Node::Arithmetic(Arithmetic::Subtract, Box::new(zero), Box::new(right)),
            at,
        })
    }

    fn value(&mut self) -> Result<Ast, ParseError> {
        let Some((token, at)) = self.tokens.get(self.next).cloned() else {
            return self.refuse(ParseErrorKind::Value);
        };
        self.next += 1;
        let node = match token {
            Token::Int(value) => Node::Int(value),
            Token::Text(text) => Node::Text(text),
            Token::Word("true") => Node::Bool(true),
            Token::Word("false") => Node::Bool(false),
            Token::Word("and" | "or" | "not" | "in") => return value_expected(at),
            Token::Word(word) if self.take_symbol(Symbol::Open) => {
                return self.list(at.start, Symbol::Close, |parts| Node::Call(word.into(), parts));
            }
            Token::Word(word) => Node::Path(word.into()),
            Token::Symbol(Symbol::Open) => return self.group(at.start),
            Token::Symbol(Symbol::OpenList) => {
                return self.list(at.start, Symbol::CloseList, Node::List);
            }
            Token::Symbol(_) | Token::Compare(_) => return value_expected(at),
        };
        Ok(Ast { node, at })
    }

    fn group(&mut self, start: usize) -> Result<Ast, ParseError> {
        let inner = self.deeper(Self::any)?;
        let end = self.here().end;
        if !self.take_symbol(Symbol::Close) {
            return self.refuse(ParseErrorKind::Close);
        }
        Ok(Ast { node: inner.node, at: start..end })
    }

    fn list(
        &mut self,
        start: usize,
        close: Symbol,
        join: impl FnOnce(Vec<Ast>) -> Node,
    ) -> Result<Ast, ParseError> {
        let mut parts = Vec::new();
        while !self.at_symbol(close) {
            parts.push(self.deeper(Self::any)?);
            if !self.take_symbol(Symbol::Comma) && !self.at_symbol(close) {
                return self.refuse(ParseErrorKind::Close);
            }
        }
        let end = self.here().end;
        self.next += 1;
        Ok(Ast { node: join(parts), at: start..end })
    }

    fn deeper<T>(&mut self, part: fn(&mut Self) -> Result<T, ParseError>) -> Result<T, ParseError> {
        self.descend()?;
        let result = part(self);
        self.depth -= 1;
        result
    }

    fn descend(&mut self) -> Result<(), ParseError> {
        self.depth += 1;
        if self.depth > DEEPEST { self.refuse(ParseErrorKind::TooDeep) } else { Ok(()) }
    }

    fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn here(&self) -> At {
        self.tokens.get(self.next).map_or(self.end..self.end, |(_, at)| at.clone())
    }

    fn at_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(Token::Word(own)) if *own == word)
    }

    fn word_after(&self, word: &str) -> bool {
        matches!(self.tokens.get(self.next + 1), Some((Token::Word(own), _)) if *own == word)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        self.next += usize::from(found);
        found
    }

    fn at_symbol(&self, symbol: Symbol) -> bool {
        matches!(self.peek(), Some(Token::Symbol(own)) if *own == symbol)
    }

    fn take_symbol(&mut self, symbol: Symbol) -> bool {
        let found = self.at_symbol(symbol);
        self.next += usize::from(found);
        found
    }

    fn take_compare(&mut self) -> Option<Compare> {
        let Some(Token::Compare(compare)) = self.peek() else {
            return None;
        };
        let compare = *compare;
        self.next += 1;
        Some(compare)
    }

    fn refuse<T>(&self, kind: ParseErrorKind) -> Result<T, ParseError> {
        Err(ParseError { at: self.here(), kind })
    }
}

fn value_expected<T>(at: At) -> Result<T, ParseError> {
    Err(ParseError { at, kind: ParseErrorKind::Value })
}
