//! Owns the state, sends events to the domain and runs the effects.
//!
//! A view asks [`App`] for a signal and hands it an [`Event`](crate::domain::Event); it never changes
//! a game by itself.

mod aside;
mod booklet;
mod clash;
mod dispatch;
mod filing;
mod hold;
mod intake;
mod keep;
mod keeping;
mod lasting;
mod notice;
mod opening;
mod rescue;
mod safe;
mod seat;
mod shelf;
mod state;
mod tabs;
mod travel;
mod wipe;

pub use booklet::Lent;
pub use hold::Held;
pub use intake::{Answer, Question};
pub use notice::{Attachment, Notice, Tone};
pub use rescue::everything_saved;
pub use shelf::{Listed, Shown};
pub use state::App;
pub use wipe::{NotWiped, Scope};
