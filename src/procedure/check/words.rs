//! What is said and shown: that it is there, that it can be told apart, that it can be found.

use super::Pass;
use super::lint::Lint;
use super::text::{Role, Text, texts};
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, FieldIx};
use crate::procedure::yaml::places::{Side, Spot};
use crate::text::fold::fold;

/// Words that are missing, stand twice, or are not written as they are read.
pub(super) fn words(pass: &mut Pass<'_>) {
    for (index, field) in (0_u16..).zip(&pass.procedure.form.fields) {
        question(pass, FieldIx(index), field);
        if has_own_options(field) {
            options(pass, FieldIx(index), field);
        }
    }
    keywords(pass);
    for text in texts(pass) {
        ending(pass, text);
        quotes(pass, text);
    }
    for (index, fact) in (0_u16..).zip(&pass.procedure.facts) {
        let begins = fact.says.chars().next().is_some_and(char::is_uppercase);
        if fact.says.ends_with('.') || (begins && !is_name(&fact.says)) {
            pass.say(Spot::Fact(index), Side::Key("says"), Lint::FactSentence, fact.id.clone());
        }
    }
}

/// Whether the options are written in the definition.
pub(super) fn has_own_options(field: &Field) -> bool {
    matches!(field.kind, Kind::Choice | Kind::Choices)
}

fn question(pass: &mut Pass<'_>, index: FieldIx, field: &Field) {
    if field.kind == Kind::Computed {
        return;
    }
    let spot = Spot::Field(index);
    let name = pass.part(spot);
    if field.words.ask.is_none() {
        pass.say(spot, Side::Name, Lint::MissingAsk, name.clone());
    }
    if field.section == 0 && field.words.why.is_none() {
        pass.say(spot, Side::Name, Lint::MissingWhy, name);
    }
}

fn options(pass: &mut Pass<'_>, index: FieldIx, field: &Field) {
    if field.options.len() == 1 {
        let name = pass.part(Spot::Field(index));
        pass.say(Spot::Field(index), Side::Key("options"), Lint::SingleOption, name);
    }
    for (at, own) in (0_u16..).zip(field.options.iter()) {
        let before = field.options.iter().take(usize::from(at));
        let twin = before.into_iter().find(|other| fold(&other.label) == fold(&own.label));
        if let Some(twin) = twin {
            let place = (Spot::Option(index, at), Side::Name);
            pass.say_both(place, Lint::DuplicateLabel, own.label.clone(), twin.id.clone());
        }
    }
}

fn keywords(pass: &mut Pass<'_>) {
    let head = &pass.procedure.head;
    let spot = Spot::Key("keywords");
    if head.keywords.is_empty() {
        pass.say(Spot::File, Side::Name, Lint::NoKeywords, head.id.clone());
    }
    for (at, word) in head.keywords.iter().enumerate() {
        if fold(word) == fold(&head.name) {
            pass.say(spot, Side::Name, Lint::KeywordIsName, word.clone());
        }
        if head.keywords.iter().take(at).any(|own| fold(own) == fold(word)) {
            pass.say(spot, Side::Name, Lint::DuplicateKeyword, word.clone());
        }
    }
}

/// A sentence ends in a mark.
fn ending(pass: &mut Pass<'_>, text: Text<'_>) {
    match text.role {
        Role::Sentence | Role::Spoken => {}
        Role::Beside | Role::Phrase => return,
    }
    let last = text.words.trim_end_matches(['”', '"', ')', '’']).chars().last();
    if !matches!(last, Some('.' | '?' | '!' | '…')) {
        let part = pass.part(text.spot);
        pass.say_both(text.place(), Lint::MissingStop, part, text.key);
    }
}

/// Quotation marks come in pairs “…”.
fn quotes(pass: &mut Pass<'_>, text: Text<'_>) {
    let odd = text.words.chars().find(|own| matches!(own, '"' | '«' | '»' | '„' | '‘' | '‟'));
    let count = |mark: char| text.words.matches(mark).count();
    let odd = odd.or_else(|| (count('“') != count('”')).then_some('“'));
    if let Some(mark) = odd {
        let (spot, side) = text.place();
        pass.say(spot, side, Lint::OddQuotes, mark.to_string());
    }
}

/// Whether the words begin with an abbreviation or a proper name, which stay capital after "vì".
fn is_name(text: &str) -> bool {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    first.chars().filter(|own| own.is_uppercase()).count() > 1 || words.next().is_some_and(capital)
}
