//! Cầm Tay walks a ward officer and a citizen, side by side, through an administrative procedure.
//!
//! Definitions are data, a dossier is a list of events, and everything shown or printed is a value
//! computed from the two by pure functions. The modules stand in reading order: each uses only what
//! stands above it, as ARCHITECTURE.md draws it and a test holds it.

pub mod text;

pub mod locale;

pub mod procedure;

pub mod dossier;

pub mod sheet;

pub mod app;

pub mod store;

pub mod library;

pub mod tui;

pub mod plain;

pub mod run;

pub mod cli;
