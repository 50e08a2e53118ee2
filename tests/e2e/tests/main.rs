//! All stories, one file for each thing they are about.

mod access;
mod before_the_program;
mod by_keys;
mod by_mouse;
mod by_roles;
mod by_touch;
mod far;
mod files;
mod finish;
mod full_storage;
mod history;
mod lasting;
mod meeting;
mod moves_agree;
mod once;
mod reload;
mod report;
mod sturdy;
mod tabs;
mod travel;
mod whites;
