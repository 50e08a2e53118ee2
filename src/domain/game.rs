//! One game: the board, what people said about each dilemma, and where they are.
//!
//! Its fields change in [`super::update`] only; everybody else reads.

use super::history::History;
use super::plan::Plan;
use super::{
    Ballot, Board, Called, FicheId, GameId, Group, Laying, Moment, Name, Open, ParticipantId, Record, Records, Setup,
    Talk, Turn, Voter, Way, Whereabouts, White,
};

#[derive(Clone, Debug, PartialEq)]
pub struct Game {
    pub(super) id: GameId,
    pub(super) setup: Setup,
    pub(super) whites: Vec<White>,
    pub(super) drafts: Vec<White>,
    pub(super) board: Board,
    pub(super) records: Records,
    pub(super) plan: Option<Plan>,
    pub(super) parking: String,
    pub(super) closing: String,
    pub(super) group: Group,
    /// Whose order is on the table; nobody's when it is that of the group.
    pub(super) laying: Option<Laying>,
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
    /// In the order of their numbers.
    pub whites: Vec<White>,
    /// What somebody is writing, before it stands on a white fiche.
    pub drafts: Vec<White>,
    pub board: Board,
    pub records: Records,
    pub plan: Option<Plan>,
    /// Side issues that are for later.
    pub parking: String,
    pub closing: String,
    pub group: Group,
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
            whites: Vec::new(),
            drafts: Vec::new(),
            board: Board::new(stack),
            records: Records::default(),
            plan: None,
            parking: String::new(),
            closing: String::new(),
            group: Group::default(),
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

    /// The same game, in which the group comes to one order in this way.
    #[must_use]
    pub fn played(mut self, way: Way) -> Self {
        self.group.way = way;
        self
    }

    /// The same game, made on somebody's own phone for the game on the big screen.
    #[must_use]
    pub fn as_guest_of(mut self, big_screen: GameId) -> Self {
        self.group.guest_of = Some(big_screen);
        self
    }

    /// The same game with these white fiches on its stack.
    #[must_use]
    pub fn with_whites(mut self, whites: Vec<White>) -> Self {
        self.board = self.board.with_whites(&whites);
        self.whites = whites;
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
        let said = |game: &Self| (game.setup.clone(), game.board.clone(), game.records.clone(), game.group.clone());
        let whites = |game: &Self| (game.whites.clone(), game.drafts.clone());
        let written = |game: &Self| (game.parking.clone(), game.closing.clone());
        said(self) == said(other) && whites(self) == whites(other) && written(self) == written(other)
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
            whites: self.whites.clone(),
            drafts: self.drafts.clone(),
            board: self.board.clone(),
            records: self.records.clone(),
            plan: self.plan.clone(),
            parking: self.parking.clone(),
            closing: self.closing.clone(),
            group: self.group.clone(),
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

    pub fn group(&self) -> &Group {
        &self.group
    }

    /// How many people have an order that is done, and how many there are: who else has one, and those on the list when
    /// everybody makes one.
    pub fn ballots_in(&self) -> (usize, usize) {
        let mut done: Vec<&Voter> = Vec::new();
        for ballot in self.group.ballots.done() {
            if !done.iter().any(|other| other.is(&ballot.voter)) {
                done.push(&ballot.voter);
            }
        }
        let is_listed =
            |voter: &Voter| self.setup.participants.iter().any(|person| voter.participant == Some(person.id));
        if !self.group.way.has_ballots() {
            return (done.len(), done.len());
        }
        let others = done.iter().filter(|voter| !is_listed(voter)).count();
        (done.len(), self.setup.participants.len() + others)
    }

    /// A number that no participant has, and nobody who was one and laid or said something.
    pub fn next_participant(&self) -> ParticipantId {
        let listed = self.setup.participants.iter().map(|person| person.id);
        let voters = self.group.ballots.iter().filter_map(|ballot| ballot.voter.participant);
        let in_turns = self.group.turns.log.iter().filter_map(|turn| turn.who.participant);
        let lasting = self.group.turns.now.as_ref().map(|open| open.who);
        let spoken = self.records.iter().flat_map(|(_, record)| record.spoken.iter().copied());
        let last = listed.chain(voters).chain(in_turns).chain(lasting).chain(spoken).map(|id| id.0).max();
        ParticipantId(last.map_or(1, |last| last.saturating_add(1)))
    }

    /// The person with this number, as a voter; without a name when they are not on the list any more.
    pub fn voter(&self, id: ParticipantId) -> Voter {
        let person = self.setup.participants.iter().find(|person| person.id == id);
        person.map_or_else(|| Voter { participant: Some(id), ..Voter::default() }, Voter::of)
    }

    /// With a number where two on the list share a name.
    pub fn called(&self, voter: &Voter) -> Called {
        let number = voter.participant.and_then(|id| self.setup.number_of(id));
        Called { name: voter.name.clone(), number }
    }

    /// The turn that lasts, as it stands now.
    pub(super) fn turn_so_far(&self) -> Option<Turn> {
        let open = self.group.turns.now.as_ref()?;
        let (id, at) = (self.group.turns.next_id(), self.changed);
        Some(Turn { id, who: self.voter(open.who), at, moved: open.moved(&self.board), why: open.why.clone() })
    }

    /// The same, when something was moved or said in it.
    pub fn lasting_turn(&self) -> Option<Turn> {
        self.turn_so_far().filter(|turn| turn.moved.is_some() || !turn.why.trim().is_empty())
    }

    /// Whose order is being laid now.
    pub fn laying(&self) -> Option<&Ballot> {
        self.laying.as_ref().and_then(|laying| self.group.ballots.get(laying.ballot))
    }

    /// True when one person lays an order, at this table or for one elsewhere.
    pub fn is_laid_alone(&self) -> bool {
        self.laying.is_some() || self.group.guest_of.is_some()
    }

    /// The board on the table: that of the group, or that of the one who lays an order of their own.
    pub fn table(&self) -> &Board {
        self.laying().map_or(&self.board, |ballot| &ballot.board)
    }

    pub(super) fn table_mut(&mut self) -> &mut Board {
        match self.laying.as_ref().and_then(|laying| self.group.ballots.get_mut(laying.ballot)) {
            Some(ballot) => &mut ballot.board,
            None => &mut self.board,
        }
    }

    /// What was said about this dilemma; `None` while nobody said anything.
    pub fn record(&self, fiche: &FicheId) -> Option<&Record> {
        self.records.get(fiche)
    }

    /// The time that the meeting has; `None` when nobody keeps time.
    pub fn plan(&self) -> Option<&Plan> {
        self.plan.as_ref()
    }

    /// The part on this screen begins.
    pub(super) fn begin_slot(&mut self, now: Moment) {
        if let Some(mut plan) = self.plan.take() {
            plan.go_to(self, &self.whereabouts, now);
            self.plan = Some(plan);
        }
    }

    /// Side issues that are for later.
    pub fn parking(&self) -> &str {
        &self.parking
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

    /// The steps of the group.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The steps on the table: those of the group, or those of the one who lays an order of their own.
    pub fn steps(&self) -> &History {
        self.laying.as_ref().map_or(&self.history, |laying| &laying.history)
    }

    pub(super) fn steps_mut(&mut self) -> &mut History {
        self.laying.as_mut().map_or(&mut self.history, |laying| &mut laying.history)
    }

    pub fn was_read(&self, fiche: &FicheId) -> bool {
        self.read.contains(fiche)
    }

    pub fn is_discussed(&self, fiche: &FicheId) -> bool {
        self.record(fiche).is_some_and(|record| record.talk == Talk::Discussed)
    }

    /// True when the group wrote something down.
    pub fn has_answers(&self) -> bool {
        let written = !self.closing.trim().is_empty() || !self.parking.trim().is_empty();
        written || self.records.iter().any(|(_, record)| !record.is_blank())
    }

    /// The fiches to talk through, in order: those on the route, as many as the group chose.
    pub fn agenda(&self) -> Vec<FicheId> {
        let most = self.setup.discuss.unwrap_or(usize::MAX);
        self.board.ranking().map(|(_, fiche)| fiche.clone()).take(most).collect()
    }

    /// What others did to the board is no part of the turn that lasts.
    pub(super) fn begin_turn_anew(&mut self) {
        if let Some(open) = &mut self.group.turns.now {
            open.before.clone_from(&self.board);
            open.fiche = None;
        }
    }

    /// The fiches about which something was said and that do not lie on the route.
    pub fn said_elsewhere(&self) -> Vec<FicheId> {
        let elsewhere = self.board.stack().iter().chain(self.board.aside());
        elsewhere.filter(|fiche| self.record(fiche).is_some_and(|record| !record.is_blank())).cloned().collect()
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
        let mut game = Self {
            id: parts.id,
            setup: parts.setup,
            whites: parts.whites,
            drafts: parts.drafts,
            board: parts.board,
            records: parts.records,
            plan: parts.plan,
            parking: parts.parking,
            closing: parts.closing,
            group: parts.group,
            laying: None,
            read: parts.read,
            open: parts.open,
            whereabouts: parts.whereabouts,
            created: parts.created,
            changed: parts.changed,
            history: History::default(),
        };
        game.fit_boards();
        game
    }
}
