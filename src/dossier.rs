//! One citizen's walk through one procedure: a list of events, folded into answers and papers.
//!
//! [`assess`] computes everything else from a [`case::Case`]; nothing derived is ever stored. Keeping
//! events safe belongs to the store, wording them to the app.

pub mod assess;
pub mod assessment;
pub mod bind;
pub mod card;
pub mod case;
pub mod change;
pub mod compare;
pub mod deadline;
pub mod event;
pub mod example;
pub mod explain;
pub mod history;
pub mod moved;
pub mod path;
pub mod replay;
pub mod reuse;
pub mod slip;
pub mod witness;
