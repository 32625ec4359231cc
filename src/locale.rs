//! Every sentence of the interface by its key, in Vietnamese or English. Messages are Fluent files by
//! area, embedded; the texts of procedures do not pass through here.

mod area;
mod quick;

use std::array;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use area::Area;
use quick::quick;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Vietnamese: complete, and where a message missing elsewhere is looked for.
    #[default]
    Vi,
    /// English.
    En,
}

impl Language {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The code of settings and of `--lang`: `vi` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// The language of a code; `None` for any other.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// The messages of one language. An area is read when its first message is wanted, so that the first
/// screen waits for no more than it shows.
pub struct Locale {
    own: Bundles,
    fallback: Option<Bundles>,
}

impl Locale {
    /// Messages in this language, in Vietnamese where it lacks them.
    pub fn new(language: Language) -> Self {
        let fallback = match language {
            Language::Vi => None,
            Language::En => Some(Bundles::new(Language::Vi)),
        };
        Self { own: Bundles::new(language), fallback }
    }

    /// The language asked for.
    pub fn language(&self) -> Language {
        self.own.language
    }

    /// The message without values; the key itself where no language has it.
    pub fn text<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        let mut languages = self.languages();
        let found = languages.find_map(|bundles| {
            let quick = quick(bundles.source(key), key, &[]);
            quick.or_else(|| bundles.find(key, None))
        });
        found.unwrap_or(Cow::Borrowed(key))
    }

    /// The message with its values, ready as text: numbers grouped, dates written. A value that is a
    /// plain number may also choose among `[0]`, `[1]` and `*[other]`.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut languages = self.languages();
        let found = languages.find_map(|bundles| {
            let quick = quick(bundles.source(key), key, values);
            let quick = quick.map(Cow::into_owned);
            quick.or_else(|| bundles.choose(key, values))
        });
        found.unwrap_or_else(|| key.to_owned())
    }

    fn languages(&self) -> impl Iterator<Item = &Bundles> {
        std::iter::once(&self.own).chain(&self.fallback)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.language().code())
    }
}

type Bundle = FluentBundle<FluentResource>;

/// One language by area, each read on first use.
struct Bundles {
    language: Language,
    areas: [OnceCell<Bundle>; Area::ALL.len()],
}

impl Bundles {
    fn new(language: Language) -> Self {
        Self { language, areas: array::from_fn(|_| OnceCell::new()) }
    }

    /// The file a key belongs to.
    fn source(&self, key: &str) -> &'static str {
        Area::of(key).source(self.language)
    }

    fn choose(&self, key: &str, values: &[(&str, &str)]) -> Option<String> {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, argument(value));
        }
        self.find(key, Some(&args)).map(Cow::into_owned)
    }

    fn find<'a>(&'a self, key: &str, args: Option<&'a FluentArgs<'_>>) -> Option<Cow<'a, str>> {
        let area = Area::of(key);
        let bundle = self.areas.get(area as usize)?.get_or_init(|| read(self.language, area));
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors);
        debug_assert!(errors.is_empty(), "message {key}: {errors:?}");
        Some(text)
    }
}

/// A defective message is left out; a test sees to it that there is none.
fn read(language: Language, area: Area) -> Bundle {
    let source = area.source(language).to_owned();
    let resource = FluentResource::try_new(source).unwrap_or_else(|(sound, _)| sound);
    let mut bundle = Bundle::new(language.code().parse().into_iter().collect());
    // The marks that keep text directions apart would take part in wrapping and reach the terminal.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Digits that print as they came become numbers, so that messages can choose by them.
fn argument(value: &str) -> FluentValue<'_> {
    let digits = (1..=9).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit());
    let canonical = value == "0" || !value.starts_with('0');
    if digits && canonical { FluentValue::try_number(value) } else { FluentValue::from(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_in_the_language_asked_for() {
        assert_eq!(Locale::new(Language::Vi).text("footer-back"), "quay lại");
        assert_eq!(Locale::new(Language::En).text("footer-back"), "back");
        assert_eq!(Language::from_code("en"), Some(Language::En));
        assert_eq!(Language::from_code("fr"), None);
    }

    #[test]
    fn values_stand_in_the_text_without_marks_around_them() {
        let locale = Locale::new(Language::Vi);
        assert_eq!(
            locale.with("level-block", &[("says", "Nhập ngày sinh.")]),
            "Lỗi: Nhập ngày sinh."
        );
        assert_eq!(locale.with("level-note", &[("says", "001099012345")]), "Ghi chú: 001099012345");
    }

    #[test]
    fn numbers_choose_among_forms() {
        let locale = Locale::new(Language::En);
        assert_eq!(locale.with("check-clean", &[("files", "1")]), "1 file, no errors.");
        assert_eq!(locale.with("check-clean", &[("files", "1.200")]), "1.200 files, no errors.");
    }

    #[test]
    fn an_unknown_key_shows_itself() {
        for language in Language::ALL {
            assert_eq!(Locale::new(language).text("home-none-such"), "home-none-such");
        }
    }

    #[test]
    fn every_file_is_read_without_an_error() {
        for language in Language::ALL {
            for area in Area::ALL {
                let read = FluentResource::try_new(area.source(language).to_owned());
                assert!(read.is_ok(), "{} {area:?}", language.code());
            }
        }
    }

    #[test]
    fn what_is_read_quickly_is_what_fluent_says() {
        for language in Language::ALL {
            let bundles = Bundles::new(language);
            let lines = Area::ALL.into_iter().flat_map(|area| area.source(language).lines());
            let keys = lines.filter_map(|line| Some(line.split_once(" =")?.0));
            for key in keys.filter(|key| !key.starts_with([' ', '-', '#'])) {
                let mut lines = bundles.source(key).lines();
                let line = lines.rfind(|line| line.starts_with(&format!("{key} =")));
                let names = line.unwrap_or("").split('$').skip(1);
                let values = names.filter_map(|rest| Some((rest.split([' ', '}']).next()?, "12")));
                let values: Vec<(&str, &str)> = values.collect();
                if let Some(text) = quick(bundles.source(key), key, &values) {
                    assert_eq!(bundles.choose(key, &values), Some(text.into_owned()), "{key}");
                }
            }
        }
    }

    #[test]
    fn keys_begin_with_the_name_of_their_file() {
        for language in Language::ALL {
            for area in Area::ALL {
                let keys = area.source(language).lines().filter_map(|line| line.split_once(" ="));
                for (key, _) in keys.filter(|(key, _)| !key.starts_with([' ', '-', '#'])) {
                    assert_eq!(Area::of(key), area, "{key}");
                }
            }
        }
    }
}
