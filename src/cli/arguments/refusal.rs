//! What clap refused, in the interface's words.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::failure::Failure;
use crate::locale::Locale;
use crate::text::nfc::visible;

/// A wrong command line in words: what is wrong, what was probably meant, where to read on.
pub(super) fn words(locale: &Locale, error: &Error) -> Failure {
    let refusal = Refusal { locale, error };
    let mut lines = vec![refusal.what()];
    lines.extend(refusal.meant());
    lines.push(locale.text("cli-see-help").into_owned());
    Failure::usage(lines.join("\n"))
}

struct Refusal<'a> {
    locale: &'a Locale,
    error: &'a Error,
}

impl Refusal<'_> {
    fn what(&self) -> String {
        let row = KINDS.iter().find(|(kind, ..)| *kind == self.error.kind());
        match row {
            Some((_, key, kind)) => {
                let word = self.context(*kind);
                self.locale.with(key, &[("word", &word)])
            }
            None => self.locale.text("cli-not-understood").into_owned(),
        }
    }

    /// The command or option that is nearly what was written.
    fn meant(&self) -> Option<String> {
        let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg];
        let meant = kinds.map(|kind| self.context(kind));
        let name = meant.into_iter().find(|own| !own.is_empty())?;
        Some(self.locale.with("cli-did-you-mean", &[("name", &name)]))
    }

    fn context(&self, kind: ContextKind) -> String {
        let text = match self.error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(_) | None => String::new(),
        };
        // clap writes dots after an argument that may be given several times.
        visible(text.trim_end_matches("...")).into_owned()
    }
}

/// What clap refuses, the message for it, and what the message names.
const KINDS: [(ErrorKind, &str, ContextKind); 10] = {
    use ContextKind::{InvalidArg, InvalidSubcommand, ValidSubcommand};
    [
        (ErrorKind::InvalidSubcommand, "cli-unknown-command", InvalidSubcommand),
        (ErrorKind::UnknownArgument, "cli-unknown-argument", InvalidArg),
        (ErrorKind::MissingRequiredArgument, "cli-missing", InvalidArg),
        (ErrorKind::MissingSubcommand, "cli-missing", ValidSubcommand),
        (ErrorKind::InvalidValue, "cli-no-value", InvalidArg),
        (ErrorKind::TooFewValues, "cli-no-value", InvalidArg),
        (ErrorKind::WrongNumberOfValues, "cli-no-value", InvalidArg),
        (ErrorKind::TooManyValues, "cli-too-many", InvalidArg),
        (ErrorKind::ArgumentConflict, "cli-twice", InvalidArg),
        (ErrorKind::InvalidUtf8, "cli-not-text", InvalidArg),
    ]
};
