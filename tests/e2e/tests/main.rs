//! All stories, one file for each thing they are about. Where one stands says where it is played: in `engines` what an
//! engine can spoil, in every engine every day; in `once` what one engine is enough for; beside them everything else, in
//! one engine every day and in every engine by `cargo xtask test --everything`.

mod engines;
mod once;

mod access;
mod before_the_program;
mod by_roles;
mod doubtful_files;
mod far;
mod finish;
mod full_storage;
mod history;
mod keys;
mod lasting;
mod meeting;
mod moves_agree;
mod paper;
mod report;
mod sturdy;
mod whites;
