//! Time for a meeting: each part gets its share of what is left when it begins, and the end is kept for the agreements. A
//! plan asks, it never locks.

use super::{Game, Moment, Progress, Step, Whereabouts};

/// When the meeting ends, and how long the part lasts that is on now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub ends: Moment,
    pub slot: Option<Slot>,
}

/// The part that is on now: reading and laying, one dilemma, or the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub at: Whereabouts,
    pub until: Moment,
}

/// Where a part stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Seconds that are left.
    Left(u64),
    /// Its time is over: go on, or to the next one?
    Over,
}

/// Parts of the time: laying counts as two dilemmas.
const LAYING: u64 = 2;
const DILEMMA: u64 = 1;
/// For the agreements and looking back: a sixth of what is left when the meeting begins, at least five minutes.
const CLOSING_SHARE: u64 = 6;
const CLOSING_LEAST: u64 = 5 * MINUTE;
const MINUTE: u64 = 60_000;

impl Plan {
    /// A meeting that begins now and lasts so many minutes.
    pub fn of_minutes(minutes: u64, now: Moment) -> Self {
        Self { ends: later(now, minutes), slot: None }
    }

    /// The slot for a part that begins now. What began late or took longer is shared by all that is still to come; the
    /// report has everything that is left.
    pub fn slot(&self, game: &Game, at: &Whereabouts, now: Moment) -> Slot {
        let left = self.ends.0.saturating_sub(now.0);
        let share = match at {
            Whereabouts::Report | Whereabouts::Earlier => left,
            _ => {
                let closing = (left / CLOSING_SHARE).max(CLOSING_LEAST).min(left);
                let (own, all) = weights(game, at);
                (left - closing) * own / all.max(1)
            }
        };
        Slot { at: at.clone(), until: Moment(now.0.saturating_add(share)) }
    }

    /// Where the part stands; `None` before any began.
    pub fn clock(&self, now: Moment) -> Option<Clock> {
        let until = self.slot.as_ref()?.until.0;
        Some(if until > now.0 { Clock::Left((until - now.0).div_ceil(1_000)) } else { Clock::Over })
    }
}

/// So many minutes later.
pub fn later(than: Moment, minutes: u64) -> Moment {
    Moment(than.0.saturating_add(minutes.saturating_mul(MINUTE)))
}

/// The weight of this part, and of all parts that are still to come with it.
fn weights(game: &Game, at: &Whereabouts) -> (u64, u64) {
    let progress = Progress::of(game);
    let is_laid = progress.is_done(Step::Lay);
    let to_discuss = if is_laid { progress.to_discuss } else { game.setup().discuss.unwrap_or(progress.fiches) };
    let open = u64::try_from(to_discuss.saturating_sub(progress.discussed)).unwrap_or_default() * DILEMMA;
    match at {
        Whereabouts::Talk(fiche) if game.is_discussed(fiche) => (DILEMMA, open + DILEMMA),
        Whereabouts::Talk(_) => (DILEMMA, open.max(DILEMMA)),
        _ => (LAYING, LAYING + open),
    }
}

/// Whether both are one part: reading, laying and everybody's own order are.
pub fn is_same_part(one: &Whereabouts, other: &Whereabouts) -> bool {
    let is_laying = |at: &Whereabouts| {
        matches!(at, Whereabouts::Board | Whereabouts::Group | Whereabouts::Own | Whereabouts::Differences)
    };
    one == other || (is_laying(one) && is_laying(other))
}
