//! Everything that can happen in a game, in the past tense: facts, not wishes.
//!
//! Views send these; [`super::update`] is the only place that acts on them. Dragging, tapping, the
//! keyboard and the menu all send the same ones, so that they cannot disagree.

use super::{
    Agreement, AgreementId, AgreementPart, Ballot, BallotId, Board, Cover, FicheId, Lens, Mark, ParticipantId, Pin,
    Place, Question, Setup, Side, Talk, Voter, Way, Whereabouts, White,
};

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    FichePlaced {
        fiche: FicheId,
        place: Place,
    },
    FicheTurned {
        fiche: FicheId,
    },
    FicheHeldUp {
        fiche: FicheId,
        side: Side,
    },
    FichePutDown,
    /// Somebody writes; what is kept of it stands on no fiche yet.
    WhiteDrafted {
        white: White,
    },
    /// A white fiche was written, or what stands on it was changed.
    WhiteWritten {
        white: White,
    },
    WhiteRemoved {
        fiche: FicheId,
    },
    /// The new order of the stack, made by the dice outside.
    StackShuffled {
        order: Vec<FicheId>,
    },
    AnswerChanged {
        fiche: FicheId,
        question: Question,
        text: String,
    },
    SpectrumMarked {
        fiche: FicheId,
        pin: Pin,
        mark: Option<Mark>,
    },
    AgreementAdded {
        fiche: FicheId,
    },
    /// An agreement of another game is taken along, under a number of its own.
    AgreementCarried {
        fiche: FicheId,
        carried: Agreement,
    },
    AgreementChanged {
        fiche: FicheId,
        agreement: AgreementId,
        part: AgreementPart,
    },
    AgreementRemoved {
        fiche: FicheId,
        agreement: AgreementId,
    },
    TalkMarked {
        fiche: FicheId,
        talk: Talk,
    },
    /// These people said something in the talk about this fiche.
    SpeakersMarked {
        fiche: FicheId,
        spoken: Vec<ParticipantId>,
    },
    /// Side issues that are for later.
    ParkingChanged {
        text: String,
    },
    ClosingChanged {
        text: String,
    },
    SetupChanged {
        setup: Setup,
    },
    WayChosen {
        way: Way,
    },
    /// Somebody begins with an order of their own, or goes on with it; a new one begins with this stack.
    OwnOrderBegun {
        voter: Voter,
        lens: Option<Lens>,
        stack: Vec<FicheId>,
    },
    OwnOrderDone,
    /// Whoever laid an order of their own went elsewhere.
    OwnOrderPutDown,
    /// Orders that were made elsewhere. Their numbers do not count: each takes the place of the one that this person has
    /// through this lens, or comes after the others.
    BallotsHandedIn {
        ballots: Vec<Ballot>,
    },
    BallotRemoved {
        ballot: BallotId,
    },
    CoverChanged {
        cover: Cover,
    },
    /// The group takes this order, one that was proposed, as its own.
    OrderAdopted {
        board: Board,
    },
    TurnBegun {
        who: ParticipantId,
    },
    /// What somebody says about the turn that lasts.
    TurnExplained {
        why: String,
    },
    /// The next person is up.
    TurnEnded,
    TurnsStopped,
    /// The meeting lasts so many minutes from now.
    PlanMade {
        minutes: u64,
    },
    PlanDropped,
    /// The part that is on goes on for so many minutes, from now when its time is over.
    SlotExtended {
        minutes: u64,
    },
    Went {
        to: Whereabouts,
    },
    Undone,
    Redone,
    /// Somebody chose a step from the list: this many steps are made, the others are undone.
    SteppedTo {
        steps: usize,
    },
}

impl Event {
    /// True for what becomes part of the record; looking around is not.
    pub fn is_recorded(&self) -> bool {
        !matches!(
            self,
            Self::FicheTurned { .. }
                | Self::FicheHeldUp { .. }
                | Self::FichePutDown
                | Self::OwnOrderPutDown
                | Self::Went { .. }
        )
    }
}
