//! Plays the game as people do, in a real browser, on the built site.
//!
//! A test is a story about a [`Player`]: it gets a new window of a browser with nothing stored (`pool.rs`), serves `dist/`
//! to it, and cleans both up, also when the story ends badly; then a picture and the text of the page are
//! left in `target/e2e-failures/`. Everything goes through W3C WebDriver; what differs per browser at the
//! start stands in `browser.rs`, the rest where it is met. Nothing sleeps: [`wait::wait_until`] waits for a
//! state and says which one never came.

mod ability;
mod afterwards;
pub mod axe;
pub mod board;
pub mod browser;
mod chromium;
mod controls;
pub mod dice;
mod display;
mod driver;
mod evidence;
mod firefox;
pub mod games;
pub mod gesture;
mod host;
mod instance;
mod keyboard;
mod listening;
mod looking;
mod one_go;
pub mod pack;
pub mod pdf;
mod player;
pub mod pool;
mod power;
pub mod promises;
mod scratch;
mod setting;
mod site;
mod stopwatch;
pub mod wait;
pub mod waterrijk;
mod webkit;
mod window;

pub use ability::Ability;
pub use board::Board;
pub use browser::Browser;
pub use dice::Dice;
pub use gesture::Pointer;
pub use keyboard::key;
pub use player::Player;
pub use player::aloud::{DUTCH, Voice};
pub use player::hand::Hand;
pub use player::new_game::NewGame;
pub use player::paper::{Paper, TWICE, USUAL};
pub use player::report::Report;
pub use player::storage;
pub use player::tabs::Tab;
pub use promises::Promise;
pub use setting::Depth;
pub use static_site::Fault;

/// The six fiches by their ids, in the order of the booklet.
pub const FICHES: [&str; 6] = ["generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk", "schaal"];
