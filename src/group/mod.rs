//! From many orders to one conversation: what a group of people thinks, from the order of each of them.
//!
//! Pure, and about numbers only: a fiche is its position in the list of fiches of the game, and the order of a
//! person is a [`Ranking`].
//! Nothing here divides by zero: where a number would mean nothing, there is none.
//!
//! - [`Ranking`]: one person's order, with ties; what somebody put aside ties in the last place.
//! - [`Profile`]: all of them, with the two questions that everything else is made of: how high does a fiche lie
//!   for everybody together, and how many people lay this one above that one?
//! - [`borda()`] and [`kemeny()`]: two proposals for an order of the group.
//! - [`played()`], [`proposal()`]: what most put aside is put aside first; the order of the rest becomes a board.
//! - [`kendall_w()`]: how much they agree, from 0 to 1; [`Concord`] puts it in words.
//! - [`spread`], [`splits`]: what they differ about.
//! - [`code`]: an order in six characters, to read aloud; [`pasted`]: many of them in one text; [`paper`]: an order as
//!   somebody wrote it down. All three read what people paste and type as it is meant, and ask where it can mean two things.

mod borda;
pub mod code;
mod differences;
mod kemeny;
mod kendall;
pub mod paper;
pub mod pasted;
mod profile;
mod proposal;
mod ranking;
mod stamp;
mod words;

pub use borda::borda;
pub use differences::{Split, splits, spread};
pub use kemeny::{EXACT_UP_TO, Kemeny, kemeny};
pub use kendall::{Concord, kendall_w};
pub use profile::Profile;
pub use proposal::{Sure, played, proposal};
pub use ranking::Ranking;
