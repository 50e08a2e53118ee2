//! Small pieces that several screens share.

mod aloud;
mod ask;
mod big_fiche;
mod button;
mod date;
mod explained;
mod field;
mod icon;
mod not_here;
mod picture;
mod screen;
mod sheet;
mod switch;
mod turns_had;
mod ways;

pub use aloud::{silent_when_gone, with_aloud};
pub use ask::{Question, ask};
pub use big_fiche::{Face, big_fiche};
pub use button::button;
pub use date::{DateField, Note, date_field};
pub use explained::Explainer;
pub use field::{Growing, growing_field};
pub use icon::{drawing, fiche_icon, icon, icon_button};
pub use not_here::not_here;
pub use picture::spectrum_picture;
pub use screen::screen;
pub use sheet::sheet;
pub use switch::switch;
pub use turns_had::turns_had;
pub use ways::ways;
