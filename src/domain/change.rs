//! A change that can be taken back: what a part of the game was, and what it became.

use super::plan;
use super::{
    Agreement, Ballot, BallotId, Board, Cover, Edit, FicheId, Game, Open, OpenTurn, ParticipantId, Pin, Place,
    Question, Setup, Spectrum, Talk, Turn, Way, Whereabouts, White,
};

#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Laid {
        fiche: FicheId,
        place: Place,
        board: Both<Board>,
    },
    Shuffled {
        board: Both<Board>,
    },
    /// White fiches came, changed or went, with the boards on which they lie.
    Whites {
        fiches: Box<Both<Fiches>>,
        ballots: Vec<(BallotId, Both<Option<Ballot>>)>,
    },
    Answer {
        fiche: FicheId,
        question: Question,
        edit: Edit,
    },
    Spectrum {
        fiche: FicheId,
        pin: Pin,
        spectrum: Both<Spectrum>,
    },
    Agreements {
        fiche: FicheId,
        agreements: Both<Vec<Agreement>>,
    },
    Talk {
        fiche: FicheId,
        talk: Both<Talk>,
    },
    Speakers {
        fiche: FicheId,
        spoken: Both<Vec<ParticipantId>>,
    },
    Parking {
        edit: Edit,
    },
    Closing {
        edit: Edit,
    },
    Setup {
        setup: Both<Setup>,
    },
    Way {
        way: Both<Way>,
    },
    /// Orders of single people that came, changed or went.
    Ballots {
        ballots: Vec<(BallotId, Both<Option<Ballot>>)>,
    },
    Cover {
        cover: Both<Cover>,
    },
    /// A proposal became the order of the group.
    Adopted {
        board: Both<Board>,
    },
    /// Somebody else's turn began, or nobody's; with the turn that was had until then.
    Turn {
        had: Option<Box<Turn>>,
        now: Box<Both<Option<OpenTurn>>>,
    },
    TurnExplained {
        edit: Edit,
    },
}

/// The white fiches, the board of the group with them, and the turn that lasts on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fiches {
    pub whites: Vec<White>,
    pub board: Board,
    pub turn: Option<OpenTurn>,
}

/// The value before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Both<T> {
    pub before: T,
    pub after: T,
}

/// Which of the two to put in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    Before,
    After,
}

impl Edit {
    fn turned(&self, toward: Toward) -> Self {
        match toward {
            Toward::Before => self.reversed(),
            Toward::After => self.clone(),
        }
    }
}

impl<T: PartialEq> Both<T> {
    pub(super) fn is_same(&self) -> bool {
        self.before == self.after
    }

    fn take(&self, toward: Toward) -> &T {
        match toward {
            Toward::Before => &self.before,
            Toward::After => &self.after,
        }
    }
}

impl Change {
    /// True when nothing would become different.
    pub(super) fn is_idle(&self) -> bool {
        match self {
            Self::Laid { board, .. } | Self::Shuffled { board } | Self::Adopted { board } => board.is_same(),
            Self::Answer { edit, .. }
            | Self::Parking { edit }
            | Self::Closing { edit }
            | Self::TurnExplained { edit } => edit.is_idle(),
            Self::Speakers { spoken, .. } => spoken.is_same(),
            Self::Spectrum { spectrum, .. } => spectrum.is_same(),
            Self::Agreements { agreements, .. } => agreements.is_same(),
            Self::Talk { talk, .. } => talk.is_same(),
            Self::Setup { setup } => setup.is_same(),
            Self::Whites { fiches, .. } => fiches.before.whites == fiches.after.whites,
            Self::Way { way } => way.is_same(),
            Self::Ballots { ballots } => ballots.iter().all(|(_, ballot)| ballot.is_same()),
            Self::Cover { cover } => cover.is_same(),
            Self::Turn { had, now } => had.is_none() && now.is_same(),
        }
    }

    /// Whether it is a move on the board that lies on the table.
    pub(super) fn is_on_table(&self) -> bool {
        matches!(self, Self::Laid { .. } | Self::Shuffled { .. })
    }

    /// The orders of single people that it changes.
    pub(super) fn ballots(&self) -> &[(BallotId, Both<Option<Ballot>>)] {
        match self {
            Self::Ballots { ballots } | Self::Whites { ballots, .. } => ballots,
            _ => &[],
        }
    }

    /// Puts one of both values into the game; the rest of the game is left alone.
    pub(super) fn apply(&self, game: &mut Game, toward: Toward) {
        match self {
            Self::Laid { fiche, board, .. } => {
                game.lay_on_table(board.take(toward));
                let is_a_turn = game.laying.is_none() && game.group.way == Way::Turns;
                if let Some(open) = game.group.turns.now.as_mut().filter(|_| is_a_turn) {
                    open.fiche = Some(fiche.clone());
                }
            }
            Self::Shuffled { board } => game.lay_on_table(board.take(toward)),
            Self::Whites { fiches, ballots } => {
                let Fiches { whites, board, turn } = fiches.take(toward).clone();
                (game.whites, game.board, game.group.turns.now) = (whites, board, turn);
                game.put_ballots(ballots, toward);
                game.fit_boards();
                game.leave_what_is_gone();
            }
            Self::Answer { fiche, question, edit } => {
                game.change_record(fiche, |record| edit.turned(toward).apply(record.answer_mut(*question)));
            }
            Self::Spectrum { fiche, spectrum, .. } => game.change_record(fiche, |record| {
                record.spectrum = *spectrum.take(toward);
            }),
            Self::Agreements { fiche, agreements } => game.change_record(fiche, |record| {
                record.agreements.clone_from(agreements.take(toward));
            }),
            Self::Talk { fiche, talk } => game.change_record(fiche, |record| record.talk = *talk.take(toward)),
            Self::Speakers { fiche, spoken } => game.change_record(fiche, |record| {
                record.spoken.clone_from(spoken.take(toward));
            }),
            Self::Parking { edit } => edit.turned(toward).apply(&mut game.parking),
            Self::Closing { edit } => edit.turned(toward).apply(&mut game.closing),
            Self::Setup { setup } => game.setup.clone_from(setup.take(toward)),
            Self::Way { way } => game.group.way = *way.take(toward),
            Self::Ballots { ballots } => game.put_ballots(ballots, toward),
            Self::Cover { cover } => game.group.cover = *cover.take(toward),
            Self::Adopted { board } => {
                game.board = board.take(toward).with_whites(&game.whites);
                game.begin_turn_anew();
            }
            Self::Turn { had, now } => {
                let turns = &mut game.group.turns;
                turns.now.clone_from(now.take(toward));
                if let Some(had) = had {
                    turns.log.retain(|turn| turn.id != had.id);
                    if toward == Toward::After {
                        turns.log.push(had.as_ref().clone());
                    }
                }
            }
            Self::TurnExplained { edit } => {
                if let Some(open) = &mut game.group.turns.now {
                    edit.turned(toward).apply(&mut open.why);
                }
            }
        }
    }

    /// Joins a following change to this one when it goes on with it, as with typing in the same field; hands back a
    /// change that is a step of its own.
    pub(super) fn join(&mut self, next: Self) -> Option<Self> {
        match (self, next) {
            (
                Self::Answer { fiche, question, edit },
                Self::Answer { fiche: same_fiche, question: same_question, edit: newer },
            ) if *fiche == same_fiche && *question == same_question => {
                edit.type_on(newer).map(|edit| Self::Answer { fiche: same_fiche, question: same_question, edit })
            }
            (
                Self::Spectrum { fiche, pin, spectrum },
                Self::Spectrum { fiche: same_fiche, pin: same_pin, spectrum: newer },
            ) if *fiche == same_fiche && *pin == same_pin => {
                spectrum.after = newer.after;
                None
            }
            (Self::Agreements { fiche, agreements }, Self::Agreements { fiche: same_fiche, agreements: newer })
                if *fiche == same_fiche =>
            {
                agreements.type_on(newer).map(|agreements| Self::Agreements { fiche: same_fiche, agreements })
            }
            (Self::Parking { edit }, Self::Parking { edit: newer }) => {
                edit.type_on(newer).map(|edit| Self::Parking { edit })
            }
            (Self::Closing { edit }, Self::Closing { edit: newer }) => {
                edit.type_on(newer).map(|edit| Self::Closing { edit })
            }
            (Self::TurnExplained { edit }, Self::TurnExplained { edit: newer }) => {
                edit.type_on(newer).map(|edit| Self::TurnExplained { edit })
            }
            (Self::Setup { setup }, Self::Setup { setup: newer }) => {
                setup.type_on(newer).map(|setup| Self::Setup { setup })
            }
            (_, own_step) => Some(own_step),
        }
    }
}

/// Boards of earlier steps know the white fiches of then; those of now count.
impl Game {
    fn lay_on_table(&mut self, board: &Board) {
        let board = board.with_whites(&self.whites);
        *self.table_mut() = board;
    }

    /// Every board has the white fiches of the game, and no others.
    pub(super) fn fit_boards(&mut self) {
        let fitted = |board: &Board| board.with_whites(&self.whites);
        let board = fitted(&self.board);
        let ballots = self.group.ballots.iter().map(|ballot| Ballot { board: fitted(&ballot.board), ..ballot.clone() });
        let ballots: Vec<Ballot> = ballots.collect();
        let before = self.group.turns.now.as_ref().map(|open| fitted(&open.before));
        self.board = board;
        ballots.into_iter().for_each(|ballot| self.group.ballots.put(ballot));
        if let Some((open, before)) = self.group.turns.now.as_mut().zip(before) {
            open.before = before;
        }
    }

    /// Nobody reads or talks about a fiche that is not in the game any more.
    fn leave_what_is_gone(&mut self) {
        let is_gone = |fiche: &FicheId| self.board.place_of(fiche).is_none();
        let is_over = |at: &Whereabouts| matches!(at, Whereabouts::Talk(fiche) if is_gone(fiche));
        let (has_left, has_closed) = (is_over(&self.whereabouts), self.open.fiche().is_some_and(is_gone));
        let slot_is_over = self.plan.as_ref().and_then(|plan| plan.slot.as_ref()).is_some_and(|slot| is_over(&slot.at));
        let board = &self.board;
        self.read.retain(|fiche| board.place_of(fiche).is_some());
        if has_left {
            self.whereabouts = Whereabouts::Board;
        }
        if has_closed {
            self.open = Open::Nothing;
        }
        let left = |left: &plan::Left| !is_over(&left.slot.at);
        let kept: Option<Vec<_>> =
            self.plan.as_ref().map(|plan| plan.left.iter().filter(|one| left(one)).cloned().collect());
        if let Some((plan, kept)) = self.plan.as_mut().zip(kept) {
            plan.left = kept;
            if slot_is_over {
                plan.slot = None;
            }
        }
    }

    fn put_ballots(&mut self, ballots: &[(BallotId, Both<Option<Ballot>>)], toward: Toward) {
        for (id, ballot) in ballots {
            match ballot.take(toward) {
                Some(ballot) => {
                    let board = ballot.board.with_whites(&self.whites);
                    self.group.ballots.put(Ballot { board, ..ballot.clone() });
                }
                None => self.group.ballots.remove(*id),
            }
        }
    }
}
