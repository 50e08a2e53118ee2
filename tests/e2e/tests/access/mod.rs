//! Accessibility of every screen in every state, by day and in the evening: the rules of axe-core, and our own for
//! what axe-core cannot see. `catalogue` lists the states, `rules` has a file per rule, `outcome` keeps what was found.

mod asked_twice;
mod by_tab;
pub mod catalogue;
mod forced_colours;
mod less_motion;
mod on_paper;
mod outcome;
mod rules;
pub mod walk;
mod without_dragging;

use walk::walk;

#[test]
fn the_start_screen_and_the_shelf() {
    walk(catalogue::start::STATES);
}

#[test]
fn the_questions_on_the_shelf() {
    walk(catalogue::shelf::STATES);
}

#[test]
fn the_form_the_explanation_and_the_booklet() {
    walk(catalogue::reading::STATES);
}

#[test]
fn the_board() {
    walk(catalogue::board::STATES);
}

#[test]
fn the_plain_words_and_the_voice() {
    walk(catalogue::plainly::STATES);
}

#[test]
fn the_group_around_one_screen() {
    walk(catalogue::group::STATES);
}

#[test]
fn the_meeting_and_last_time() {
    walk(catalogue::meeting::STATES);
}

#[test]
fn the_white_fiches() {
    walk(catalogue::whites::STATES);
}

#[test]
fn the_talk() {
    walk(catalogue::talk::STATES);
}

#[test]
fn the_report_and_the_end() {
    walk(catalogue::report::STATES);
}

#[test]
fn when_something_goes_wrong() {
    walk(catalogue::trouble::STATES);
}
