//! How long a game has been in the bin, as far as the clock of a device can be believed: clocks are set right, and batteries
//! of clocks run empty.
//!
//! Counting begins when the game was first seen in the bin under a clock that can be right. It goes a week after somebody
//! first saw that it had no more than a week left, so that nothing goes for good at the first look under another clock.

use crate::domain::Moment;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// When it was first seen in the bin under a clock that can be right.
    pub seen: Option<Moment>,
    /// When it was first seen to be in its last week.
    pub last_week: Option<Moment>,
}

const DAY: u64 = 24 * 60 * 60 * 1_000;
/// Days that it stays at least.
const DAYS: u64 = 30;
const WEEK: u64 = 7;
/// 1 January 2026: a clock that tells an earlier time is wrong, because this program is later.
const EARLIEST: Moment = Moment(1_767_225_600_000);

impl Term {
    /// The term of what is put into the bin at this moment.
    pub fn begun(now: Moment) -> Self {
        Self::default().looked_at(now)
    }

    /// What is known after a look at this moment.
    #[must_use]
    pub fn looked_at(self, now: Moment) -> Self {
        if now < EARLIEST {
            return self;
        }
        // Under a clock that was ahead it was seen later than it is now.
        let seen = self.seen.map_or(now, |seen| seen.min(now));
        let is_last_week = now.since(seen) >= (DAYS - WEEK) * DAY;
        let last_week = is_last_week.then(|| self.last_week.map_or(now, |begun| begun.min(now)));
        Self { seen: Some(seen), last_week }
    }

    /// True when it may go for good.
    pub fn is_past(self, now: Moment) -> bool {
        self.last_week.is_some_and(|begun| now.since(begun) >= WEEK * DAY)
    }

    /// The days that it still stays; a day that has begun counts.
    pub fn days_left(self, now: Moment) -> u64 {
        let gone_by = |since: Moment| now.since(since) / DAY;
        match self {
            Self { last_week: Some(begun), .. } => WEEK.saturating_sub(gone_by(begun)),
            Self { seen: Some(seen), .. } => DAYS.saturating_sub(gone_by(seen)),
            Self { seen: None, last_week: None } => DAYS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGUN: Moment = Moment(1_795_000_000_000);

    fn day(number: u64) -> Moment {
        Moment(BEGUN.0 + number * DAY)
    }

    /// Looks at these moments, one after the other, and tells at which one it may go; the days that were left before.
    fn looks(begun: Moment, at: &[Moment]) -> (Option<usize>, Vec<u64>) {
        let (mut term, mut left) = (Term::begun(begun), Vec::new());
        for (number, now) in at.iter().enumerate() {
            term = term.looked_at(*now);
            if term.is_past(*now) {
                return (Some(number), left);
            }
            left.push(term.days_left(*now));
        }
        (None, left)
    }

    #[test]
    fn it_stays_thirty_days_for_whoever_looks_every_day() {
        let every_day: Vec<Moment> = (0..40).map(day).collect();
        let (gone, left) = looks(BEGUN, &every_day);
        assert_eq!(gone, Some(30));
        assert_eq!(left, (1..=30).rev().collect::<Vec<_>>());
    }

    /// What was put there while the clock was far behind went without a trace as soon as the clock was right.
    #[test]
    fn it_never_goes_at_the_first_look_whatever_the_clock_says() {
        let year_2010 = Moment(1_262_304_000_000);
        for (begun, looked) in [
            (year_2010, day(0)),
            (year_2010, day(9_999)),
            (Moment(0), day(0)),
            (EARLIEST, day(0)),
            (day(0), day(5_000)),
            (day(5_000), day(0)),
            (day(0), year_2010),
        ] {
            let (gone, left) = looks(begun, &[looked, looked]);
            assert_eq!(gone, None, "put there at {begun:?}, seen at {looked:?}");
            assert!(left.iter().all(|days| *days >= 7), "{left:?}");
        }
    }

    #[test]
    fn a_clock_that_was_ahead_for_a_while_makes_it_no_shorter() {
        let (gone, left) = looks(day(0), &[day(900), day(1), day(2)]);
        assert_eq!((gone, left), (None, vec![7, 29, 28]));
        let (gone, left) = looks(day(900), &[day(0), day(10), day(29)]);
        assert_eq!((gone, left), (None, vec![30, 20, 7]));
    }
}
