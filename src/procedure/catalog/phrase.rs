//! A name or keyword ready to be compared with what somebody types: without marks, as one word, and by
//! the first letters of its words.

use crate::text::fold::fold_loosely;
use crate::text::nfc::clean;

/// A phrase in the forms it is compared by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    /// Lower case without marks, words one space apart.
    plain: String,
    /// The first letters of the words.
    initials: String,
}

/// What somebody typed, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Query {
    plain: String,
    /// Without spaces.
    joined: String,
    /// Lower case with its marks; empty where it has none.
    marked: String,
}

/// How well a phrase fits; greater is better.
pub(super) type Fit = u32;

impl Query {
    /// The forms of what was typed.
    pub(super) fn new(text: &str) -> Self {
        let plain = words(&fold_loosely(text));
        let marked = words(&clean(text).to_lowercase());
        Self {
            joined: plain.replace(' ', ""),
            marked: if marked == plain { String::new() } else { marked },
            plain,
        }
    }

    /// Whether nothing is left to compare.
    pub(super) fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }
}

impl Phrase {
    /// The forms of a text.
    pub(super) fn new(text: &str) -> Self {
        let plain = words(&fold_loosely(text));
        let letters = plain.split(' ').filter_map(|word| word.chars().next());
        Self { initials: letters.collect(), plain }
    }

    /// How well this phrase, written `text`, fits a query exactly: as a whole, from its start, inside,
    /// by initials, or by words begun in any order. `None` where it does not.
    pub(super) fn fit(&self, text: &str, query: &Query) -> Option<Fit> {
        let base = self.whole(query).or_else(|| self.by_words(query))?;
        let marked = !query.marked.is_empty() && text.to_lowercase().contains(&query.marked);
        Some(base * 100 + u32::from(marked) * 30 + self.closeness(query))
    }

    /// How well it fits though some words are slips of the keyboard or are not in it.
    pub(super) fn fit_loosely(&self, query: &Query) -> Option<Fit> {
        let (mut found, mut all) = (0, 0);
        for word in query.plain.split(' ') {
            let weight = word.len();
            all += weight;
            if self.plain.split(' ').any(|own| own.starts_with(word)) {
                found += 2 * weight;
            } else if self.plain.split(' ').any(|own| is_slip(word, own)) {
                found += weight;
            }
        }
        let enough = found * 3 >= all * 2 && found > 3;
        let share = u32::try_from(found * 100 / all.max(1)).unwrap_or(0);
        enough.then(|| share * 10 + self.closeness(query))
    }

    /// How little the phrase has beyond what was typed, up to 20.
    fn closeness(&self, query: &Query) -> Fit {
        let spare = self.plain.len().abs_diff(query.plain.len());
        u32::try_from(20_usize.saturating_sub(spare)).unwrap_or(0)
    }

    fn whole(&self, query: &Query) -> Option<Fit> {
        if self.plain == query.plain {
            return Some(100);
        }
        if self.initials == query.joined && query.joined.len() > 1 {
            return Some(85);
        }
        if self.plain.starts_with(&query.plain) {
            return Some(90);
        }
        let inside = self.plain.find(&query.plain);
        let at_word = inside.and_then(|at| self.plain.get(..at));
        if at_word.is_some_and(|before| before.ends_with(' ')) {
            return Some(80);
        }
        if query.joined.len() >= 4 && self.plain.replace(' ', "").contains(&query.joined) {
            return Some(70);
        }
        (query.joined.len() >= 2 && self.initials.starts_with(&query.joined)).then_some(60)
    }

    /// Every word of the query begins a word of the phrase.
    fn by_words(&self, query: &Query) -> Option<Fit> {
        let begins = |word: &str| self.plain.split(' ').any(|own| own.starts_with(word));
        query.plain.split(' ').all(begins).then_some(50)
    }
}

/// Letters and digits of the words, one space apart.
fn words(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    words.join(" ")
}

/// Whether `typed` is `meant` but for one letter too many, missing, other, or two swapped.
fn is_slip(typed: &str, meant: &str) -> bool {
    if typed.len() < 3 || typed.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (typed.chars().collect(), meant.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let tail = |skip_a: usize, skip_b: usize| {
        let (a, b) = (a.get(same + skip_a..), b.get(same + skip_b..));
        a.is_some() && a == b
    };
    let swapped = a.get(same) == b.get(same + 1) && a.get(same + 1) == b.get(same);
    tail(1, 0) || tail(0, 1) || tail(1, 1) || (swapped && tail(2, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_of_the_keyboard_is_forgiven() {
        for typed in ["sihn", "sih", "sinhh", "sinb", "snh"] {
            assert!(is_slip(typed, "sinh"), "{typed}");
        }
        for typed in ["sanx", "xy", "sinhabc"] {
            assert!(!is_slip(typed, "sinh"), "{typed}");
        }
    }

    #[test]
    fn the_whole_phrase_fits_better_than_its_start_and_its_inside() {
        let query = Query::new("khai sinh");
        let fit = |text: &str| Phrase::new(text).fit(text, &query).unwrap();
        assert!(fit("khai sinh") > fit("khai sinh muộn"));
        assert!(fit("khai sinh muộn") > fit("đăng ký khai sinh"));
        assert_eq!(Phrase::new("chứng thực").fit("chứng thực", &query), None);
    }
}
