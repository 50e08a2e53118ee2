//! The views: a folder per screen, small shared pieces in `parts`, and what they are made of in `tag`.
//!
//! A view reads signals and sends events; what can be computed is a pure function in the screen's
//! `model.rs`.

mod access;
mod board;
mod booklet;
mod clock;
mod differences;
mod earlier;
mod facilitator;
mod finish;
mod frame;
mod group;
mod history;
mod how;
mod incoming;
mod keys;
mod lost;
mod new_game;
mod notices;
mod parts;
mod preferences;
mod report;
mod root;
mod start;
mod steps;
mod tabs;
mod tag;
mod talk;

pub use root::root;
