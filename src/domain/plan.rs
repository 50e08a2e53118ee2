//! Time for a meeting: each part gets its share of what is left when it begins, and the end is kept for the agreements. A
//! plan asks, it never locks.

use super::{FicheId, Game, Moment, Progress, Step, Whereabouts};

/// When the meeting ends, and how long the part lasts that is on now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub ends: Moment,
    /// Milliseconds at the end that are for the agreements and for looking back.
    pub closing: u64,
    pub slot: Option<Slot>,
    /// The parts that were on before, each once.
    pub left: Vec<Left>,
}

/// A part that somebody went away from, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    pub slot: Slot,
    pub at: Moment,
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
/// For the agreements and looking back: a sixth of the meeting, at least five minutes, and never more than half of what is
/// left.
const CLOSING_SHARE: u64 = 6;
const CLOSING_LEAST: u64 = 5 * MINUTE;
/// Who comes back within this time only looked elsewhere: the part goes on.
const A_LOOK: u64 = 5 * MINUTE;
/// So long after the end nobody asks for the time any more.
const LONG_OVER: u64 = 6 * 60 * MINUTE;
const MINUTE: u64 = 60_000;
/// So many minutes a meeting may last.
pub const LONGEST: u64 = 600;

impl Plan {
    /// A meeting that begins now and lasts so many minutes.
    pub fn of_minutes(minutes: u64, now: Moment) -> Self {
        let closing = (minutes.saturating_mul(MINUTE) / CLOSING_SHARE).max(CLOSING_LEAST);
        Self { ends: later(now, minutes), closing, slot: None, left: Vec::new() }
    }

    /// The part that begins now, or goes on after a look elsewhere.
    pub fn go_to(&mut self, game: &Game, at: &Whereabouts, now: Moment) {
        if let Some(slot) = self.slot.take() {
            self.left.retain(|left| !is_same_part(&left.slot.at, &slot.at));
            self.left.push(Left { slot, at: now });
        }
        let known = self.left.iter().find(|left| is_same_part(&left.slot.at, at));
        // A clock that was put back while it was left: what was left of it then is left now.
        let looked = known.filter(|left| now.0.saturating_sub(left.at.0) <= A_LOOK).map(|left| {
            let until = Moment(left.slot.until.0.saturating_sub(left.at.0.saturating_sub(now.0)));
            Slot { until, ..left.slot.clone() }
        });
        self.slot = Some(looked.unwrap_or_else(|| self.slot(game, at, now)));
        self.left.retain(|left| !is_same_part(&left.slot.at, at));
    }

    /// Whether there was time for this dilemma before.
    pub fn was_on(&self, fiche: &FicheId) -> bool {
        self.left.iter().any(|left| left.slot.at == Whereabouts::Talk(fiche.clone()))
    }

    /// Whether the meeting is over for so long that it is another day's. So is one that ends later than any meeting lasts:
    /// it was begun under a clock that was ahead.
    pub fn is_past(&self, now: Moment) -> bool {
        now.0.saturating_sub(self.ends.0) > LONG_OVER || self.ends.0.saturating_sub(now.0) > LONGEST * MINUTE
    }

    /// The slot for a part that begins now. What began late or took longer is shared by all that is still to come; the
    /// report has everything that is left.
    pub fn slot(&self, game: &Game, at: &Whereabouts, now: Moment) -> Slot {
        let left = self.ends.0.saturating_sub(now.0);
        let share = match at {
            Whereabouts::Report | Whereabouts::Earlier => left,
            _ => {
                let closing = self.closing.min(left / 2);
                let (own, all) = self.weights(game, at);
                share(left - closing, own, all)
            }
        };
        Slot { at: at.clone(), until: Moment(now.0.saturating_add(share)) }
    }

    /// The weight of this part, and of all parts that are still to come with it. A dilemma that was begun and left is no
    /// part that is to come, and one that lies elsewhere adds itself.
    fn weights(&self, game: &Game, at: &Whereabouts) -> (u64, u64) {
        let is_to_come = |fiche: &&FicheId| !game.is_discussed(fiche) && !self.was_on(fiche);
        let agenda = game.agenda();
        let to_come = |other_than: Option<&FicheId>| {
            let number = agenda.iter().filter(is_to_come).filter(|fiche| Some(*fiche) != other_than).count();
            u64::try_from(number).unwrap_or_default() * DILEMMA
        };
        let progress = Progress::of(game);
        match at {
            Whereabouts::Talk(fiche) => (DILEMMA, DILEMMA + to_come(Some(fiche))),
            _ if progress.is_done(Step::Lay) => (LAYING, LAYING + to_come(None)),
            // Nobody knows yet how many will lie on the route.
            _ => {
                let most = game.setup().discuss.unwrap_or(progress.fiches).saturating_sub(progress.discussed);
                (LAYING, LAYING + u64::try_from(most).unwrap_or_default() * DILEMMA)
            }
        }
    }

    /// Where the part stands; `None` before any began.
    pub fn clock(&self, now: Moment) -> Option<Clock> {
        let until = self.slot.as_ref()?.until.0;
        Some(if until > now.0 { Clock::Left((until - now.0).div_ceil(1_000)) } else { Clock::Over })
    }
}

/// So much of it as this weight has of all weights; a file can bring a meeting that never ends.
fn share(time: u64, own: u64, all: u64) -> u64 {
    let all = all.max(own).max(1);
    time / all * own + time % all * own / all
}

/// So many minutes later.
pub fn later(than: Moment, minutes: u64) -> Moment {
    Moment(than.0.saturating_add(minutes.saturating_mul(MINUTE)))
}

/// Whether both are one part: reading, laying and everybody's own order are.
pub fn is_same_part(one: &Whereabouts, other: &Whereabouts) -> bool {
    let is_laying = |at: &Whereabouts| {
        matches!(at, Whereabouts::Board | Whereabouts::Group | Whereabouts::Own | Whereabouts::Differences)
    };
    one == other || (is_laying(one) && is_laying(other))
}
