//! The parts of the interface, each with its own file of messages.

use super::Language;

/// A part of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Area {
    Common,
    Home,
    Walk,
    Field,
    Engine,
    Check,
    Cli,
    Import,
    Store,
    Shell,
    Preview,
    Diff,
    Scan,
}

impl Area {
    /// In the order of their numbers.
    pub(super) const ALL: [Self; 13] = [
        Self::Common,
        Self::Home,
        Self::Walk,
        Self::Field,
        Self::Engine,
        Self::Check,
        Self::Cli,
        Self::Import,
        Self::Store,
        Self::Shell,
        Self::Preview,
        Self::Diff,
        Self::Scan,
    ];

    /// The area a key names before its first `-`; every other key is common.
    pub(super) fn of(key: &str) -> Self {
        match key.split('-').next() {
            Some("home") => Self::Home,
            Some("walk") => Self::Walk,
            Some("field") => Self::Field,
            Some("engine") => Self::Engine,
            Some("check") => Self::Check,
            Some("cli") => Self::Cli,
            Some("import") => Self::Import,
            Some("store") => Self::Store,
            Some("shell") => Self::Shell,
            Some("preview") => Self::Preview,
            Some("diff") => Self::Diff,
            Some("scan") => Self::Scan,
            _ => Self::Common,
        }
    }

    /// The messages as they stand in the file.
    pub(super) fn source(self, language: Language) -> &'static str {
        match language {
            Language::Vi => self.vi(),
            Language::En => self.en(),
        }
    }

    fn vi(self) -> &'static str {
        match self {
            Self::Common => include_str!("../../locales/vi/common.ftl"),
            Self::Home => include_str!("../../locales/vi/home.ftl"),
            Self::Walk => include_str!("../../locales/vi/walk.ftl"),
            Self::Field => include_str!("../../locales/vi/field.ftl"),
            Self::Engine => include_str!("../../locales/vi/engine.ftl"),
            Self::Check => include_str!("../../locales/vi/check.ftl"),
            Self::Cli => include_str!("../../locales/vi/cli.ftl"),
            Self::Import => include_str!("../../locales/vi/import.ftl"),
            Self::Store => include_str!("../../locales/vi/store.ftl"),
            Self::Shell => include_str!("../../locales/vi/shell.ftl"),
            Self::Preview => include_str!("../../locales/vi/preview.ftl"),
            Self::Diff => include_str!("../../locales/vi/diff.ftl"),
            Self::Scan => include_str!("../../locales/vi/scan.ftl"),
        }
    }

    fn en(self) -> &'static str {
        match self {
            Self::Common => include_str!("../../locales/en/common.ftl"),
            Self::Home => include_str!("../../locales/en/home.ftl"),
            Self::Walk => include_str!("../../locales/en/walk.ftl"),
            Self::Field => include_str!("../../locales/en/field.ftl"),
            Self::Engine => include_str!("../../locales/en/engine.ftl"),
            Self::Check => include_str!("../../locales/en/check.ftl"),
            Self::Cli => include_str!("../../locales/en/cli.ftl"),
            Self::Import => include_str!("../../locales/en/import.ftl"),
            Self::Store => include_str!("../../locales/en/store.ftl"),
            Self::Shell => include_str!("../../locales/en/shell.ftl"),
            Self::Preview => include_str!("../../locales/en/preview.ftl"),
            Self::Diff => include_str!("../../locales/en/diff.ftl"),
            Self::Scan => include_str!("../../locales/en/scan.ftl"),
        }
    }
}
