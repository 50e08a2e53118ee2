//! Small pieces that several screens share.

mod big_fiche;
mod field;
mod icon;
mod picture;

pub use big_fiche::{Face, big_fiche};
pub use field::{Growing, growing_field};
pub use icon::{fiche_icon, icon, icon_button};
pub use picture::spectrum_picture;
