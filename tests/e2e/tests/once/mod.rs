//! What only the game decides, in whatever browser: its lists, its texts, its made-up voice and what it makes of a
//! damaged document, and the pictures of the README. One engine shows it; `cargo xtask test` plays these in the first
//! of those it runs, and says so. What drawing, input, storage, files or history have a part in is played in every engine,
//! and stands one folder up.

mod addresses;
mod aloud;
mod bin;
mod booklet;
mod damaged;
mod earlier;
mod games;
mod list;
mod names;
mod screenshots;
mod shelf;
mod statement;
