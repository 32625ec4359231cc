//! Tests of the program as a whole, in one binary: rules of the tree and messages for now; each module
//! names what it holds.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests read the tree and stop at the first surprise"
)]

mod locale;
mod source;
mod tidy;
