//! The game itself: dilemmas, a board, fiches, and what people say about them.
//!
//! Pure: no browser, no serde, no clock, no dice. Time ([`Moment`]), ids and shuffled orders come in
//! as arguments, so that every rule can be tested natively. Read [`event`] and [`update`] first: they
//! are the whole list of what can happen and what it does.

pub mod agreement;
pub mod ballot;
pub mod ballots;
pub mod board;
pub mod change;
pub mod day;
pub mod daytime;
pub mod dilemma;
pub mod direction;
pub mod edit;
pub mod effect;
pub mod event;
pub mod fiche;
pub mod game;
pub mod group;
pub mod history;
pub mod ids;
pub mod laying;
pub mod lens;
pub mod moment;
pub mod open;
pub mod participant;
pub mod place;
pub mod plan;
pub mod progress;
pub mod record;
pub mod records;
pub mod refused;
pub mod saving;
pub mod setup;
pub mod since;
pub mod spectrum;
pub mod turns;
pub mod update;
pub mod way;
pub mod whereabouts;
pub mod words;

pub use agreement::{Agreement, AgreementPart, Kept};
pub use ballot::{Ballot, Source, Stage, Voter};
pub use ballots::Ballots;
pub use board::Board;
pub use day::Day;
pub use daytime::DayTime;
pub use dilemma::{Dilemma, Pole, Poles, Wording};
pub use direction::Direction;
pub use edit::Edit;
pub use effect::{Effect, Replaced, Said};
pub use event::Event;
pub use fiche::{FicheId, Side};
pub use game::Game;
pub use group::{Cover, Group};
pub use history::History;
pub use ids::{AgreementId, BallotId, GameId, ParticipantId, TurnId};
pub use laying::Laying;
pub use lens::Lens;
pub use moment::Moment;
pub use open::Open;
pub use participant::{Name, Participant};
pub use place::{Place, Rank};
pub use progress::{Onward, Progress, Step};
pub use record::{Question, Record, Talk};
pub use records::Records;
pub use refused::Refused;
pub use saving::{Saving, Why};
pub use setup::{Company, Setup};
pub use since::{Promise, Since, Standing};
pub use spectrum::{Mark, Pin, Spectrum};
pub use turns::{Moved, OpenTurn, Turn, Turns};
pub use update::update;
pub use way::Way;
pub use whereabouts::Whereabouts;
pub use words::{Told, Words};
