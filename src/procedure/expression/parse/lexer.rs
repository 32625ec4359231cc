//! Words, numbers, texts and signs of an expression.

use std::iter::Peekable;
use std::str::CharIndices;

use super::{At, Compare, ParseError, ParseErrorKind};

/// The smallest meaningful piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A name with dots, or a word of the language.
    Word(&'a str),
    /// A whole number.
    Int(i64),
    /// A text without its quotes.
    Text(Box<str>),
    /// A comparison.
    Compare(Compare),
    /// A sign.
    Symbol(Symbol),
}

/// Signs of one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbol {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Star,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `[`
    OpenList,
    /// `]`
    CloseList,
    /// `,`
    Comma,
}

/// Cuts a text into tokens.
pub(super) struct Lexer<'a> {
    text: &'a str,
    chars: Peekable<CharIndices<'a>>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, chars: text.char_indices().peekable() }
    }

    pub(super) fn tokens(mut self) -> Result<Vec<(Token<'a>, At)>, ParseError> {
        let mut tokens = Vec::new();
        while let Some((start, first)) = self.chars.next() {
            if first.is_whitespace() {
                continue;
            }
            let token = self.token(start, first)?;
            tokens.push((token, start..self.position()));
        }
        Ok(tokens)
    }

    fn token(&mut self, start: usize, first: char) -> Result<Token<'a>, ParseError> {
        match first {
            '"' | '\'' => self.text(start, first),
            'a'..='z' | 'A'..='Z' | '_' => Ok(Token::Word(self.run(start, is_name))),
            '0'..='9' => self.number(start),
            '+' => Ok(Token::Symbol(Symbol::Plus)),
            '-' => Ok(Token::Symbol(Symbol::Minus)),
            '*' => Ok(Token::Symbol(Symbol::Star)),
            '(' => Ok(Token::Symbol(Symbol::Open)),
            ')' => Ok(Token::Symbol(Symbol::Close)),
            '[' => Ok(Token::Symbol(Symbol::OpenList)),
            ']' => Ok(Token::Symbol(Symbol::CloseList)),
            ',' => Ok(Token::Symbol(Symbol::Comma)),
            '<' => Ok(self.compare(Compare::Less, Compare::LessOrEqual)),
            '>' => Ok(self.compare(Compare::Greater, Compare::GreaterOrEqual)),
            '=' if self.take('=') => Ok(Token::Compare(Compare::Equal)),
            '!' if self.take('=') => Ok(Token::Compare(Compare::NotEqual)),
            other => self.refuse(start, ParseErrorKind::Character(other)),
        }
    }

    fn compare(&mut self, bare: Compare, with_equal: Compare) -> Token<'a> {
        Token::Compare(if self.take('=') { with_equal } else { bare })
    }

    fn text(&mut self, start: usize, quote: char) -> Result<Token<'a>, ParseError> {
        let mut text = String::new();
        for (_, next) in self.chars.by_ref() {
            if next == quote {
                return Ok(Token::Text(text.into()));
            }
            text.push(next);
        }
        self.refuse(start, ParseErrorKind::OpenQuote)
    }

    fn number(&mut self, start: usize) -> Result<Token<'a>, ParseError> {
        let digits = self.run(start, |c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
        match digits.replace('_', "").parse() {
            Ok(value) => Ok(Token::Int(value)),
            Err(_) => self.refuse(start, ParseErrorKind::Number),
        }
    }

    fn run(&mut self, start: usize, belongs: fn(char) -> bool) -> &'a str {
        while self.chars.next_if(|(_, next)| belongs(*next)).is_some() {}
        self.text.get(start..self.position()).unwrap_or_default()
    }

    fn take(&mut self, wanted: char) -> bool {
        self.chars.next_if(|(_, next)| *next == wanted).is_some()
    }

    fn position(&mut self) -> usize {
        self.chars.peek().map_or(self.text.len(), |(at, _)| *at)
    }

    fn refuse<T>(&mut self, start: usize, kind: ParseErrorKind) -> Result<T, ParseError> {
        Err(ParseError { at: start..self.position(), kind })
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '.'
}
