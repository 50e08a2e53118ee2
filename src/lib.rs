//! Dilemmaspel: lay six dilemmas in order of importance, talk them through, keep the record.
//!
//! Three rings; arrows point inward only: `ui` → `app` → [`domain`]. Where to start: [`domain::event`]
//! lists what can happen, [`domain::update()`] what it does; [`app`] runs the effects; `ui` shows it.

pub mod aloud;
pub mod app;
pub mod content;
pub mod domain;
pub mod graphemes;
pub mod group;
pub mod invited;
pub mod json;
pub mod keyboard;
pub mod mended;
pub mod order;
pub mod platform;
pub mod qr;
pub mod route;
pub mod signs;
pub mod spelling;
pub mod text;
pub mod ui;
pub mod wire;
