//! Keys, as the game knows them: which chord was pressed, on whatever keyboard, and which fields keep it for themselves.
//! Pure; `platform::keyboard` reads the events of the browser, and nobody else does.

mod chord;
mod field;

pub use chord::{Chord, Pressed, Stroke};
pub use field::Field;
