//! Vietnamese alphabetical order: letters first (a ă â … d đ … o ô ơ … u ư), then tones, then case; and
//! the order in which people are listed, by given name.

use super::tone::{Part, Tone, parts};

/// Compares as a Vietnamese dictionary does. `hoà` and `hòa` are equal, being one word.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    letters: Vec<u32>,
    tones: Vec<Tone>,
    capitals: Vec<bool>,
}

/// The key of a text; make it once per text with `sort_by_cached_key`.
pub fn key(text: &str) -> Key {
    let mut key = Key { tones: vec![Tone::default()], ..Key::default() };
    for part in parts(text) {
        match part {
            Part::Letter(c) => key.letter(c),
            Part::Quality(rank) => key.quality(rank),
            Part::Tone(tone) => key.tone(tone),
        }
    }
    key
}

/// The key of a person's name: given name (the last word), then family name, then what is between.
pub fn name_key(name: &str) -> [Key; 3] {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (given, before) = words.split_last().map_or(("", &[][..]), |(last, rest)| (*last, rest));
    let (family, middle) =
        before.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
    [key(given), key(family), key(&middle.join(" "))]
}

impl Key {
    fn letter(&mut self, c: char) {
        if c.is_whitespace() {
            self.tones.push(Tone::default());
        }
        let lower = c.to_lowercase().next().unwrap_or(c);
        self.capitals.push(lower != c);
        self.letters.push(match lower {
            'đ' => u32::from('d') * 4 + 1,
            _ => u32::from(lower) * 4,
        });
    }

    fn quality(&mut self, rank: u32) {
        if let Some(letter) = self.letters.last_mut() {
            *letter = (*letter & !3) + rank;
        }
    }

    fn tone(&mut self, tone: Tone) {
        if let Some(last) = self.tones.last_mut() {
            *last = tone;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sorted(texts: &str) -> String {
        let mut words: Vec<&str> = texts.split(' ').rev().collect();
        words.sort_by_cached_key(|word| key(word));
        words.join(" ")
    }

    #[test]
    fn letters_come_before_tones_and_tones_before_case() {
        for row in
            ["ba bà bả bã bá bạ", "da đa", "an ăn ân", "o ô ơ ơn", "u ư", "ba bạ bac", "An ăn"]
        {
            assert_eq!(sorted(row), row);
        }
        assert_eq!(sorted("Lan lan"), "lan Lan");
    }

    #[test]
    fn both_places_of_the_tone_sort_together() {
        assert_eq!(key("hoà"), key("hòa"));
        assert!(key("Hoà") < key("Hoả") && key("Hòa") < key("Hoả"));
    }

    #[test]
    fn people_are_listed_by_given_name_then_family() {
        let mut people = ["Trần Văn Bình", "Lê Thị An", "Đỗ An", "Lê Anh Bình"];
        people.sort_by_cached_key(|name| name_key(name));
        assert_eq!(people, ["Đỗ An", "Lê Thị An", "Lê Anh Bình", "Trần Văn Bình"]);
    }

    proptest! {
        #[test]
        fn any_text_has_a_key(text in any::<String>()) {
            prop_assert_eq!(key(&text), key(&text));
            name_key(&text);
        }
    }
}
