//! Vietnamese text: letters as people see them, comparison without marks, wrapping, words for numbers.

pub mod calendar;
pub mod date;
