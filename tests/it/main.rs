//! Tests of the program as a whole, in one binary: rules of the tree and messages for now; each module
//! names what it holds.
#![expect(
    clippy::disallowed_methods,
    clippy::exit,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "tests read the tree and stop at the first surprise"
)]

mod cards;
mod cli;
mod embedded;
mod engine;
mod hostile;
mod journeys;
mod locale;
mod procedures;
#[cfg(unix)]
mod pty;
mod schema;
mod search_table;
mod source;
mod store;
#[cfg(unix)]
mod terminal;
mod tidy;
mod units;
mod wrong;
