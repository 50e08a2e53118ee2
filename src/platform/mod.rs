//! The only place that talks to the browser: storage, address bar, clock, dice, files, focus, motion, voice.
//!
//! Nothing here knows the rules of the game; every failure comes back as a value.

pub mod address;
pub mod awake;
pub mod bars;
pub mod before_rooms;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod dialog;
pub mod dice;
pub mod dropping;
pub mod evening;
pub mod fetch;
pub mod field;
pub mod files;
pub mod focus;
pub mod form;
pub mod frames;
pub mod inside;
pub mod keyboard;
pub mod lasting;
pub mod listen;
pub mod motion;
pub mod page;
pub mod panic;
pub mod paper;
pub mod passage;
pub mod pointer;
pub mod press;
pub mod promise;
pub mod reading;
pub mod room;
pub mod same_file;
pub mod storage;
pub mod timer;
pub mod vault;
pub mod voice;
pub mod whole_screen;
