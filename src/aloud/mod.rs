//! Reading aloud, the part without a browser: where sentences begin and end, and what follows when
//! somebody presses a button or the voice is done.
//!
//! [`sentence`] cuts, [`reading`] is the state machine, [`pace`] the speed, [`patience`] how long a voice may take.
//! `app::aloud` does what comes out.

mod pace;
pub mod patience;
mod reading;
mod sentence;

pub use pace::Pace;
pub use reading::{Call, Heard, Phase, Reading, Response, Wait};
pub use sentence::{Sentence, sentences, word_at};
