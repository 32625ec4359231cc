//! The engine rules as laws over generated procedures and histories.
//!
//! A case is generated from a string of bytes, so that a failing one shrinks to few and small
//! bytes, which means few questions and short conditions.

mod dice;
mod generate;
mod history;
mod laws;
mod proofs;
mod reasons;
mod statistics;
