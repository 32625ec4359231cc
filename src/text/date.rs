//! Days, months and years as papers write them.

use jiff::civil::Date;

/// A day, or as much of it as an old paper says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// Only the year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// The whole day.
    Day(Date),
}
