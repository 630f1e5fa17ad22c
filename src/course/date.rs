//! A day in the calendar, without a clock or a time zone.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A calendar day such as `2026-11-22`, ordered by time.
///
/// It exists so that the browser need not carry a date library: the app only shows it, through `Intl`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// The text is not a day written as `YYYY-MM-DD`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InvalidDate(String);

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a day written as YYYY-MM-DD", self.0)
    }
}

impl std::error::Error for InvalidDate {}

impl Date {
    /// The first day of the calendar.
    pub const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// The year, month (1–12) and day (1–31).
    pub fn parts(self) -> (i16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// A day from its parts, if the calendar has it.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let fits = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }
}

/// The number of days in a month of the Gregorian calendar.
fn days_in(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let invalid = || InvalidDate(text.to_owned());
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, b)| if at == 4 || at == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shaped {
            return Err(invalid());
        }
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i16>().ok();
        let part = |range| number(range).and_then(|n| u8::try_from(n).ok());
        let parts = number(0..4).zip(part(5..7)).zip(part(8..10));
        parts.and_then(|((year, month), day)| Self::new(year, month, day)).ok_or_else(invalid)
    }
}

impl TryFrom<String> for Date {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_the_calendar_round_trips() {
        for text in ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(text.parse::<Date>().map(|d| d.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_day_that_the_calendar_lacks_is_refused() {
        for text in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "26-1-1",
            "2026/01/01",
            "",
            "ā026-01-1",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn earlier_days_sort_first() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(day("2025-12-31") < day("2026-01-01"));
        assert!(day("2026-01-31") < day("2026-02-01"));
    }
}
