//! Real faults, one file for each kind. What the page called saved must be there afterwards, whatever happened.
//!
//! `E2E_ROUNDS` says how often, `E2E_SEED` gives the same chances again. Each fault prints one line of counts.

mod play;
mod rounds;

mod corruption;
mod full;
mod kill;
mod no_storage;
mod two_tabs;
