//! What clap found, as a task. Words that name a day, a language, a theme, a place or a way of filing
//! are read here, so that a wrong one is told with what it may be.

use std::path::PathBuf;

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Arguments, Assess, Check, Common, Import, Manner, Mend, New, Shape, Task, View};
use crate::cli::failure::Failure;
use crate::cli::json::schema::File;
use crate::dossier::case::Site;
use crate::locale::{Language, Locale};
use crate::procedure::diagnostic::Severity;
use crate::procedure::rule::Channel;
use crate::tui::theme::Palette;

/// The command line as a task.
pub(super) fn arguments(locale: &Locale, matches: &ArgMatches) -> Result<Arguments, Failure> {
    let own = deepest(matches);
    let words = Words { locale, own };
    words.option("lang", "vi, en", Language::from_code)?;
    let common = Common { today: words.day("today")?, procedures: words.path("procedures") };
    let theme = Words { locale, own: matches }.option("theme", THEMES, Palette::named)?;
    let manner = if own.get_flag("plain") { Manner::Lines } else { Manner::Screen(theme) };
    let task = match matches.subcommand_name() {
        Some("search") => Task::Search(words.query(), words.shape()),
        Some("show") => Task::Show(words.text("procedure").into(), words.view()),
        Some("assess") => Task::Assess(words.assess()?),
        Some("check") => words.check(),
        Some("diff") => Task::Diff(words.names("versions"), words.shape()),
        Some("schema") => Task::Schema(words.option("kind", &kinds(), File::named)?),
        Some("preview") => Task::Preview(words.path("path").unwrap_or_default(), manner),
        Some("new") => Task::New(words.new_definition()),
        Some("import") => Task::Import(words.import()),
        Some(_) | None => Task::Assistant(manner),
    };
    Ok(Arguments { common, task })
}

/// The matches of the command that was meant, which may stand below another.
fn deepest(matches: &ArgMatches) -> &ArgMatches {
    matches.subcommand().map_or(matches, |(_, own)| deepest(own))
}

/// The kinds of files, for people.
fn kinds() -> String {
    File::ALL.map(|(_, word)| word).join(", ")
}

const THEMES: &str = "sang, toi, tuong-phan";

struct Words<'a> {
    locale: &'a Locale,
    own: &'a ArgMatches,
}

impl<'a> Words<'a> {
    fn assess(&self) -> Result<Assess, Failure> {
        let site = Site { province: self.unit("province", 2)?, commune: self.unit("commune", 5)? };
        let channel = self.option("channel", "in_person, online, post", Channel::from_id)?;
        Ok(Assess {
            procedure: self.text("procedure").into(),
            answers: self.path("answers").unwrap_or_default(),
            site,
            channel: channel.unwrap_or_default(),
            shape: self.shape(),
        })
    }

    fn new_definition(&self) -> New {
        New {
            folder: self.path("folder").unwrap_or_default(),
            name: self.given("name").map(Into::into),
            code: self.given("code").map(Into::into),
        }
    }

    fn import(&self) -> Import {
        Import {
            from: self.paths("paths"),
            out: self.path("out").unwrap_or_default(),
            shape: self.shape(),
        }
    }

    fn check(&self) -> Task {
        if let Some(code) = self.given("explain") {
            return Task::Explain(code.into());
        }
        let notes = self.own.get_flag("notes");
        let strict = self.own.get_flag("strict");
        let mend = match (self.own.get_flag("fix"), self.own.get_flag("dry-run")) {
            (false, _) => Mend::Leave,
            (true, true) => Mend::Show,
            (true, false) => Mend::Write,
        };
        Task::Check(Check {
            paths: self.paths("paths"),
            least: if notes { Severity::Note } else { Severity::Warning },
            fatal: if strict { Severity::Warning } else { Severity::Error },
            mend,
            shape: self.shape(),
        })
    }

    fn query(&self) -> String {
        let words = self.own.get_many::<String>("query").into_iter().flatten();
        words.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn names(&self, id: &str) -> Vec<Box<str>> {
        let words = self.own.get_many::<String>(id).into_iter().flatten();
        words.map(|own| own.as_str().into()).collect()
    }

    fn shape(&self) -> Shape {
        if self.own.get_flag("json") { Shape::Json } else { Shape::Words }
    }

    fn view(&self) -> View {
        let views = [("tree", View::Tree), ("dot", View::Dot), ("json", View::Json)];
        let asked = views.into_iter().find(|(flag, _)| self.own.get_flag(flag));
        asked.map_or(View::Words, |(_, view)| view)
    }

    fn text(&self, id: &str) -> &'a str {
        self.given(id).unwrap_or("")
    }

    fn given(&self, id: &str) -> Option<&'a str> {
        self.own.get_one::<String>(id).map(String::as_str)
    }

    fn path(&self, id: &str) -> Option<PathBuf> {
        self.own.get_one::<PathBuf>(id).cloned()
    }

    fn paths(&self, id: &str) -> Vec<PathBuf> {
        let paths = self.own.get_many::<PathBuf>(id).into_iter().flatten();
        paths.cloned().collect()
    }

    /// A word that `read` knows; `known` lists them for people.
    fn option<T>(
        &self,
        id: &str,
        known: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        let Some(word) = self.given(id) else {
            return Ok(None);
        };
        match read(word) {
            Some(value) => Ok(Some(value)),
            None => Err(self.refuse("cli-wrong-word", id, word, known)),
        }
    }

    fn day(&self, id: &str) -> Result<Option<Date>, Failure> {
        let Some(word) = self.given(id) else {
            return Ok(None);
        };
        match day(word) {
            Ok(day) => Ok(Some(day)),
            Err(key) => Err(self.refuse(key, id, word, "")),
        }
    }

    /// The code of a province or a commune: so many digits.
    fn unit(&self, id: &str, digits: usize) -> Result<Option<Box<str>>, Failure> {
        let Some(word) = self.given(id) else {
            return Ok(None);
        };
        if word.len() == digits && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Some(word.into()));
        }
        Err(self.refuse("cli-wrong-unit", id, word, &digits.to_string()))
    }

    fn refuse(&self, key: &str, id: &str, word: &str, known: &str) -> Failure {
        let option = match id {
            // A kind of file is no option: it stands behind its command.
            "kind" => "schema".to_owned(),
            _ => format!("--{id}"),
        };
        let values = [("option", &*option), ("word", word), ("known", known)];
        Failure::usage(self.locale.with(key, &values))
    }
}

/// A day written `2026-01-31`, or the key of what is wrong with it.
pub(in crate::cli) fn day(word: &str) -> Result<Date, &'static str> {
    let pattern = word.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if !pattern || word.len() != "2026-01-31".len() {
        return Err("cli-wrong-day");
    }
    word.parse().map_err(|_error| "cli-no-such-day")
}
