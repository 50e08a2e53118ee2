//! A day on the calendar, written as in a form: `2026-11-21`. No time zone, no clock.

use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is not a day of the Gregorian calendar in the form `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl Day {
    /// # Errors
    /// [`NotADay`] for a month or a day that does not exist.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NotADay> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return Err(NotADay),
        };
        let exists = (1..=9999).contains(&year) && (1..=days).contains(&day);
        if exists { Ok(Self { year, month, day }) } else { Err(NotADay) }
    }

    /// What is meant by a year of two digits: 26 is 2026.
    #[must_use]
    pub fn of_this_century(self) -> Self {
        Self { year: 2000 + self.year % 100, ..self }
    }

    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 for January.
    pub fn month(self) -> u8 {
        self.month
    }

    pub fn day(self) -> u8 {
        self.day
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.split('-');
        let mut part = |width: usize| {
            parts
                .next()
                .filter(|part| part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<u16>().ok())
                .ok_or(NotADay)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(NotADay);
        }
        let small = |number: u16| u8::try_from(number).map_err(|_| NotADay);
        Self::new(year, small(month)?, small(day)?)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_days() {
        for good in ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(good.parse::<Day>().map(|day| day.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "2026-02-29", "1900-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01-01", "+026-01-01"]
        {
            assert_eq!(bad.parse::<Day>(), Err(NotADay), "{bad:?}");
        }
    }
}
