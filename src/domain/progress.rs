//! How far the group is, and what comes next. Derived from the game, never stored.

use super::{FicheId, Game, Place};

/// The four steps that lead by the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Read,
    Lay,
    Talk,
    Report,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Read, Self::Lay, Self::Talk, Self::Report];
}

/// Counts over the whole game.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub fiches: usize,
    pub read: usize,
    pub on_stack: usize,
    pub on_route: usize,
    pub aside: usize,
    /// On the agenda, see [`Game::agenda`].
    pub to_discuss: usize,
    /// Of those on the agenda.
    pub discussed: usize,
}

/// The most sensible thing to do next; a suggestion, never a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Onward {
    /// Everybody makes an order first; so many people of so many have one.
    Gather {
        done: usize,
        people: usize,
    },
    /// The orders of all lie open.
    Compare,
    Read(FicheId),
    Lay(FicheId),
    /// Somebody's own order is complete.
    HandOver,
    /// The same, on somebody's own phone.
    ShowCode,
    Talk(FicheId),
    Report,
}

impl Progress {
    pub fn of(game: &Game) -> Self {
        let agenda = game.agenda();
        Self {
            fiches: game.board.fiches().count(),
            read: game.board.fiches().filter(|fiche| game.was_read(fiche)).count(),
            on_stack: game.board.stack().len(),
            on_route: game.board.ranking().count(),
            aside: game.board.aside().len(),
            to_discuss: agenda.len(),
            discussed: agenda.iter().filter(|fiche| game.is_discussed(fiche)).count(),
        }
    }

    /// True when the group did all that this step asks. A fiche that was laid counts as read.
    pub fn is_done(&self, step: Step) -> bool {
        match step {
            Step::Read => self.read == self.fiches || self.on_stack == 0,
            Step::Lay => self.on_stack == 0 && self.fiches > 0,
            Step::Talk => self.to_discuss > 0 && self.discussed == self.to_discuss,
            Step::Report => false,
        }
    }

    /// How far the whole game is, from 0 to 100.
    pub fn percent(&self) -> usize {
        let laid = self.on_route + self.aside;
        let halves = |done: usize, all: usize| (done * 50).checked_div(all).unwrap_or(0);
        halves(laid, self.fiches) + halves(self.discussed, self.to_discuss)
    }
}

impl Onward {
    pub fn of(game: &Game) -> Self {
        if let Some(ballot) = game.laying() {
            return ballot.board.stack().first().cloned().map_or(Self::HandOver, Self::Lay);
        }
        if game.group.way.has_ballots() && !game.board.is_begun() {
            if game.group.is_revealed() {
                return Self::Compare;
            }
            let (done, people) = game.ballots_in();
            return Self::Gather { done, people };
        }
        let unread =
            game.board.fiches().find(|fiche| !game.was_read(fiche) && game.board.place_of(fiche) == Some(Place::Stack));
        if let Some(fiche) = unread {
            return Self::Read(fiche.clone());
        }
        if let Some(fiche) = game.board.stack().first() {
            return Self::Lay(fiche.clone());
        }
        if game.group.guest_of.is_some() {
            return Self::ShowCode;
        }
        game.agenda().into_iter().find(|fiche| !game.is_discussed(fiche)).map_or(Self::Report, Self::Talk)
    }
}
