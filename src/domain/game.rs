//! One game: the board, what people said about each dilemma, and where they are.
//!
//! Its fields change in [`super::update`] only; everybody else reads.

use super::history::History;
use super::{Board, FicheId, GameId, Moment, Name, Open, Record, Records, Setup, Talk, Whereabouts};

#[derive(Clone, Debug, PartialEq)]
pub struct Game {
    pub(super) id: GameId,
    pub(super) setup: Setup,
    pub(super) board: Board,
    pub(super) records: Records,
    pub(super) closing: String,
    pub(super) read: Vec<FicheId>,
    pub(super) open: Open,
    pub(super) whereabouts: Whereabouts,
    pub(super) created: Moment,
    pub(super) changed: Moment,
    pub(super) history: History,
}

/// Everything of a game that is kept, as loose parts: what `wire` reads and writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    pub id: GameId,
    pub setup: Setup,
    pub board: Board,
    pub records: Records,
    pub closing: String,
    /// The fiches that were held up or turned at least once.
    pub read: Vec<FicheId>,
    pub open: Open,
    pub whereabouts: Whereabouts,
    pub created: Moment,
    pub changed: Moment,
}

impl Game {
    /// A new game with all fiches on the stack, in this order.
    pub fn new(id: GameId, setup: Setup, stack: impl IntoIterator<Item = FicheId>, now: Moment) -> Self {
        Self::from(Parts {
            id,
            setup,
            board: Board::new(stack),
            records: Records::default(),
            closing: String::new(),
            read: Vec::new(),
            open: Open::Nothing,
            whereabouts: Whereabouts::Board,
            created: now,
            changed: now,
        })
    }

    /// The same game under another id, so that it can lie beside the first.
    #[must_use]
    pub fn under(mut self, id: GameId) -> Self {
        self.id = id;
        self
    }

    /// The same game with these steps to undo and redo.
    #[must_use]
    pub fn with_history(mut self, history: History) -> Self {
        self.history = history;
        self
    }

    /// Puts the steps that were kept before those of this sitting.
    pub fn continue_from(&mut self, kept: &History) {
        let own = self.history.past();
        let future = if own.is_empty() { kept.future() } else { self.history.future() };
        self.history = History::restore(kept.past().iter().chain(own).cloned().collect(), future.to_vec());
    }

    /// The same game on this screen.
    #[must_use]
    pub fn shown_at(mut self, whereabouts: Whereabouts) -> Self {
        self.whereabouts = whereabouts;
        self
    }

    /// True when people recorded the same in both, wherever they are and whatever lies open.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (&self.setup, &self.board, &self.records, &self.closing)
            == (&other.setup, &other.board, &other.records, &other.closing)
    }

    /// The same game under another name.
    #[must_use]
    pub fn renamed(mut self, name: Name) -> Self {
        self.setup.name = name;
        self
    }

    /// The parts that are kept; the history is kept beside them.
    pub fn to_parts(&self) -> Parts {
        Parts {
            id: self.id.clone(),
            setup: self.setup.clone(),
            board: self.board.clone(),
            records: self.records.clone(),
            closing: self.closing.clone(),
            read: self.read.clone(),
            open: self.open.clone(),
            whereabouts: self.whereabouts.clone(),
            created: self.created,
            changed: self.changed,
        }
    }

    pub fn id(&self) -> &GameId {
        &self.id
    }

    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    pub fn board(&self) -> &Board {
        &self.board
    }

    /// What was said about this dilemma; `None` while nobody said anything.
    pub fn record(&self, fiche: &FicheId) -> Option<&Record> {
        self.records.get(fiche)
    }

    pub fn closing(&self) -> &str {
        &self.closing
    }

    pub fn open(&self) -> &Open {
        &self.open
    }

    pub fn whereabouts(&self) -> &Whereabouts {
        &self.whereabouts
    }

    pub fn created(&self) -> Moment {
        self.created
    }

    pub fn changed(&self) -> Moment {
        self.changed
    }

    pub fn history(&self) -> &History {
        &self.history
    }

    pub fn was_read(&self, fiche: &FicheId) -> bool {
        self.read.contains(fiche)
    }

    pub fn is_discussed(&self, fiche: &FicheId) -> bool {
        self.record(fiche).is_some_and(|record| record.talk == Talk::Discussed)
    }

    /// True when the group wrote something down.
    pub fn has_answers(&self) -> bool {
        !self.closing.trim().is_empty() || self.records.iter().any(|(_, record)| !record.is_blank())
    }

    /// The fiches to talk through, in order: those on the route, as many as the group chose.
    pub fn agenda(&self) -> Vec<FicheId> {
        let most = self.setup.discuss.unwrap_or(usize::MAX);
        self.board.ranking().map(|(_, fiche)| fiche.clone()).take(most).collect()
    }

    /// Changes one record.
    pub(super) fn change_record(&mut self, fiche: &FicheId, change: impl FnOnce(&mut Record)) {
        let mut record = self.record(fiche).cloned().unwrap_or_default();
        change(&mut record);
        self.records.put(fiche, record);
    }

    /// Somebody held this fiche up or turned it.
    pub(super) fn mark_read(&mut self, fiche: &FicheId) {
        if !self.read.contains(fiche) {
            self.read.push(fiche.clone());
        }
    }
}

impl From<Parts> for Game {
    fn from(parts: Parts) -> Self {
        Self {
            id: parts.id,
            setup: parts.setup,
            board: parts.board,
            records: parts.records,
            closing: parts.closing,
            read: parts.read,
            open: parts.open,
            whereabouts: parts.whereabouts,
            created: parts.created,
            changed: parts.changed,
            history: History::default(),
        }
    }
}
