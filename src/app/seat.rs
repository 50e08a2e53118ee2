//! Who writes, when several tabs have the same game open: one of them; the others watch it live.
//!
//! Pure: what a tab hears and what it then does. The promise that no work is overwritten does not lean
//! on this; the vault refuses what was not based on what stands there. This keeps people from working
//! past each other in the first place.

use std::fmt;
use std::str::FromStr;

/// The word of a tab that it is the one that writes; a later one takes over from an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// Milliseconds since 1970.
    pub since: u64,
    /// A number that no other tab has.
    pub tab: u64,
}

/// How sure a tab is that the game is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It just opened the game; another tab may answer that it was first.
    Tentative,
    /// It has written, took over, or heard nobody.
    Firm,
}

/// The place of this tab at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    Editing(Claim, Hold),
    Watching,
}

/// What tabs tell each other about a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// I opened it. Does anybody have it?
    Opened(Claim),
    /// I have it.
    Mine(Claim, Hold),
    /// I take it over.
    Taking(Claim),
    /// What I had is kept; it is yours.
    Given,
    /// There is something new to read.
    Kept,
    /// I closed it.
    Left,
    /// I removed it from this device.
    Removed,
}

/// What to do after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    Nothing,
    Say(Call),
    /// Another tab has the game: keep what is not kept yet, and watch.
    Yield,
    /// The same, and say when it is done.
    HandOver,
    /// The game is this tab's, if it asked for it.
    SitDown,
    /// Look at what is stored.
    Look,
    /// Nobody writes any more, unless somebody speaks up soon.
    Wait,
    /// Somebody writes after all.
    StopWaiting,
    /// The game is not on this device any more: write it no more.
    Stop,
}

impl Seat {
    pub fn is_watching(self) -> bool {
        self == Self::Watching
    }

    /// What this tab does when it hears another one.
    pub fn hear(self, call: Call) -> Response {
        match (self, call) {
            (_, Call::Kept) => Response::Look,
            (_, Call::Removed) => Response::Stop,
            (Self::Editing(mine, Hold::Tentative), Call::Opened(other)) if other < mine => Response::Yield,
            (Self::Editing(mine, hold), Call::Opened(_)) => Response::Say(Call::Mine(mine, hold)),
            (Self::Editing(mine, hold), Call::Mine(other, theirs)) => match (hold, theirs) {
                (Hold::Tentative, Hold::Firm) => Response::Yield,
                (Hold::Firm, Hold::Firm) if other > mine => Response::Yield,
                (Hold::Tentative, Hold::Tentative) if other < mine => Response::Yield,
                _ => Response::Say(Call::Mine(mine, hold)),
            },
            (Self::Editing(mine, _), Call::Taking(other)) if other > mine => Response::HandOver,
            (Self::Editing(mine, hold), Call::Taking(_)) => Response::Say(Call::Mine(mine, hold)),
            (Self::Editing(..), Call::Given | Call::Left) => Response::Nothing,
            (Self::Watching, Call::Left) => Response::Wait,
            (Self::Watching, Call::Opened(_) | Call::Mine(..) | Call::Taking(_)) => Response::StopWaiting,
            (Self::Watching, Call::Given) => Response::SitDown,
        }
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened(claim) => write!(f, "opened {} {}", claim.since, claim.tab),
            Self::Mine(claim, Hold::Tentative) => write!(f, "mine {} {}", claim.since, claim.tab),
            Self::Mine(claim, Hold::Firm) => write!(f, "firm {} {}", claim.since, claim.tab),
            Self::Taking(claim) => write!(f, "taking {} {}", claim.since, claim.tab),
            Self::Given => f.write_str("given"),
            Self::Kept => f.write_str("kept"),
            Self::Left => f.write_str("left"),
            Self::Removed => f.write_str("removed"),
        }
    }
}

/// Words that another version of the app may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotUnderstood;

impl FromStr for Call {
    type Err = NotUnderstood;

    fn from_str(words: &str) -> Result<Self, NotUnderstood> {
        let mut words = words.split(' ');
        let verb = words.next();
        let mut number = || words.next().and_then(|number| number.parse().ok()).ok_or(NotUnderstood);
        let mut claim = || Ok(Claim { since: number()?, tab: number()? });
        match verb {
            Some("opened") => claim().map(Self::Opened),
            Some("mine") => claim().map(|claim| Self::Mine(claim, Hold::Tentative)),
            Some("firm") => claim().map(|claim| Self::Mine(claim, Hold::Firm)),
            Some("taking") => claim().map(Self::Taking),
            Some("given") => Ok(Self::Given),
            Some("kept") => Ok(Self::Kept),
            Some("left") => Ok(Self::Left),
            Some("removed") => Ok(Self::Removed),
            _ => Err(NotUnderstood),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EARLY: Claim = Claim { since: 100, tab: 7 };
    const LATE: Claim = Claim { since: 200, tab: 3 };

    /// Lets two tabs talk until both are silent; true for a tab that yielded.
    fn talk(first: Seat, second: Seat, call: Call) -> [Seat; 2] {
        let mut seats = [first, second];
        let (mut to, mut call) = (1, Some(call));
        for _ in 0..8 {
            let Some(said) = call.take() else { return seats };
            match seats[to].hear(said) {
                Response::Say(answer) => call = Some(answer),
                Response::Yield | Response::HandOver => seats[to] = Seat::Watching,
                _ => {}
            }
            to = 1 - to;
        }
        panic!("they go on and on: {seats:?}");
    }

    #[test]
    fn whoever_comes_second_watches() {
        let (editor, newcomer) = (Seat::Editing(EARLY, Hold::Firm), Seat::Editing(LATE, Hold::Tentative));
        assert_eq!(talk(newcomer, editor, Call::Opened(LATE)), [Seat::Watching, editor]);
    }

    #[test]
    fn of_two_that_open_at_the_same_time_exactly_one_writes() {
        let (first, second) = (Seat::Editing(EARLY, Hold::Tentative), Seat::Editing(LATE, Hold::Tentative));
        assert_eq!(talk(second, first, Call::Opened(LATE)), [Seat::Watching, first]);
        assert_eq!(talk(first, second, Call::Opened(EARLY)), [first, Seat::Watching]);
    }

    #[test]
    fn a_tab_that_slept_gives_way_to_the_one_that_took_over() {
        let (slept, took_over) = (Seat::Editing(EARLY, Hold::Firm), Seat::Editing(LATE, Hold::Firm));
        for call in [Call::Mine(EARLY, Hold::Firm), Call::Opened(EARLY)] {
            assert_eq!(talk(slept, took_over, call), [Seat::Watching, took_over], "{call}");
        }
        assert_eq!(talk(took_over, slept, Call::Taking(LATE)), [took_over, Seat::Watching]);
    }

    #[test]
    fn a_call_reads_back_as_it_was_said_and_others_are_not_understood() {
        let calls = [
            Call::Opened(EARLY),
            Call::Mine(EARLY, Hold::Tentative),
            Call::Mine(LATE, Hold::Firm),
            Call::Taking(LATE),
            Call::Given,
            Call::Kept,
            Call::Left,
            Call::Removed,
        ];
        for call in calls {
            assert_eq!(call.to_string().parse(), Ok(call));
        }
        for words in ["", "opened", "opened 1", "opened x 2", "taking -1 2", "hallo 1 2"] {
            assert_eq!(words.parse::<Call>(), Err(NotUnderstood), "{words:?}");
        }
    }
}
