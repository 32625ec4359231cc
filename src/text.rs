//! Vietnamese text: letters as people see them, comparison without marks, wrapping, names, numbers and
//! dates in words. Pure functions over strings; what a value means is left to the field types.

pub mod aloud;
pub mod calendar;
pub mod card;
pub mod compose;
pub mod date;
pub mod excerpt;
pub mod fold;
pub mod letter;
pub mod lunar;
pub mod name;
pub mod nfc;
pub mod number;
pub mod order;
pub mod slug;
pub mod width;
pub mod wrap;

pub(crate) mod tone;
