//! What only the game decides, in whatever browser: its lists, its texts and menus, its made-up voice, the orders of a
//! group, what it makes of a damaged document, and the pictures of the README. One engine shows it; `cargo xtask test`
//! plays these in the first of those it runs, at both depths.

mod addresses;
mod aloud;
mod bin;
mod booklet;
mod damaged;
mod database;
mod earlier;
mod forms;
mod games;
pub mod group;
mod inside_another;
mod list;
mod menus;
mod names;
mod plain;
mod preferences;
mod screenshots;
mod shelf;
mod statement;
