//! Whole walks through the program as a value: keys and clicks in, pages out, with a store and a
//! clipboard that are plain data.

mod addresses;
mod catalog;
mod changes;
mod citizen;
mod dossiers;
mod drafts;
mod fields;
pub(crate) mod journey;
mod keys;
mod preview;
mod scan;
mod screens;
mod typing;
mod versions;
mod workplace;
