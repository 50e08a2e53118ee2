//! All stories, one file for each thing they are about.

mod addresses;
mod before_the_program;
mod bin;
mod booklet;
mod by_keys;
mod by_mouse;
mod by_roles;
mod by_touch;
mod damaged;
mod files;
mod finish;
mod full_storage;
mod games;
mod history;
mod list;
mod moves_agree;
mod names;
mod preferences;
mod reload;
mod report;
mod screenshots;
mod shelf;
mod statement;
mod sturdy;
mod tabs;
mod travel;
