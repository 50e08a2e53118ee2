//! Owns the state, sends events to the domain and runs the effects.
//!
//! A view asks [`App`] for a signal and hands it an [`Event`](crate::domain::Event); it never changes
//! a game by itself.

mod aloud;
mod aside;
mod ballots;
mod bin;
mod both;
mod clash;
mod closed;
mod copy_name;
mod copying;
mod deck;
mod dispatch;
mod earlier;
mod filing;
mod guest;
mod hold;
mod home;
mod intake;
mod keep;
mod keeping;
mod lasting;
mod lent;
mod listing;
mod moving_in;
mod notice;
mod opening;
mod preferences;
mod rescue;
mod safe;
mod seat;
mod sheet;
mod shelf;
mod state;
mod tables;
mod tabs;
mod travel;
mod unfinished;
mod wipe;

pub use aside::PutAside;
pub use bin::{InBin, Slot};
pub use filing::Filed;
pub use hold::Held;
pub use intake::{Answer, Question};
pub use lent::Lent;
pub use listing::{Listed, Shown};
pub use notice::{Attachment, Notice, Tone};
pub use preferences::{BoardForm, Colours, Letters, Preferences, Screen};
pub use rescue::everything_saved;
pub use sheet::Sheet;
pub use state::App;
pub use tables::NotTaken;
pub use unfinished::Unfinished;
pub use wipe::{NotWiped, Scope};

pub use crate::wire::{Glance, Unreadable};
