//! What an engine can spoil: drawing, input, storage, files, history, focus, paper, and what a policy of the host forbids.
//! These stories are played in every engine every day, so there are few of them, and none is about what only the game
//! decides.

mod aloud;
mod by_keys;
mod by_mouse;
mod by_touch;
mod database;
mod dates;
mod directions;
mod dragging;
pub mod files;
mod main_screens;
mod pool;
mod printing;
mod reload;
mod rooms;
mod starting;
mod tabs;
mod translated;
mod travel;
mod twice;
