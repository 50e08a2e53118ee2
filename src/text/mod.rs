//! Every word of the interface: one typed struct per screen, filled in by a language.
//!
//! The Dutch is in [`nl`]. A sentence that depends on something is a function in the same struct, so
//! that a missing translation does not compile. The texts of the game itself are in `content`.

mod access;
mod aloud;
mod bin;
mod board;
mod booklet;
mod card;
mod chosen;
mod clock;
mod date;
mod differences;
mod earlier;
mod facilitator;
mod files;
mod finish;
mod frame;
mod group;
mod how;
mod isolated;
mod keys;
mod lent;
mod new_game;
pub mod nl;
mod plain;
mod preferences;
mod report;
mod say;
mod shelf;
mod start;
mod steps;
mod talk;
mod white;

pub use access::{Access, page_as_text};
pub use aloud::Aloud;
pub use bin::Bin;
pub use board::{Board, Fiche, Reader};
pub use booklet::Booklet;
pub use card::Card;
pub use chosen::Chosen;
pub use clock::Clock;
pub use date::DateWords;
pub use differences::Differences;
pub use earlier::Earlier;
pub use facilitator::Facilitator;
pub use files::Files;
pub use finish::Finish;
pub use frame::{Frame, Lost, Save, Stopped};
pub use group::Group;
pub use how::How;
pub use isolated::{in_a_row, isolated};
pub use keys::Keys;
pub use lent::Lent;
pub use new_game::NewGame;
pub use nl::NL;
pub use plain::{as_text, listed_agreements};
pub use preferences::Preferences;
pub use report::{Copying, Report};
pub use say::Say;
pub use shelf::Shelf;
pub use start::Start;
pub use steps::Steps;
pub use talk::Talk;
pub use white::White;

/// All texts in one language.
pub struct Texts {
    pub frame: Frame,
    pub lost: Lost,
    pub stopped: Stopped,
    pub save: Save,
    pub start: Start,
    pub shelf: Shelf,
    pub card: Card,
    pub bin: Bin,
    pub new_game: NewGame,
    pub how: How,
    pub keys: Keys,
    pub board: Board,
    pub fiche: Fiche,
    pub reader: Reader,
    pub group: Group,
    pub differences: Differences,
    pub earlier: Earlier,
    pub facilitator: Facilitator,
    pub clock: Clock,
    pub date: DateWords,
    pub talk: Talk,
    pub white: White,
    pub booklet: Booklet,
    pub lent: Lent,
    pub aloud: Aloud,
    pub report: Report,
    pub say: Say,
    pub steps: Steps,
    pub files: Files,
    pub finish: Finish,
    pub preferences: Preferences,
    pub access: Access,
}
