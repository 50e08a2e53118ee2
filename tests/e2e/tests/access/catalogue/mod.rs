//! The screens with their states, and how to reach each of them.

pub mod board;
pub mod group;
pub mod meeting;
pub mod plainly;
pub mod reading;
pub mod report;
pub mod shelf;
pub mod start;
pub mod talk;
pub mod trouble;
pub mod whites;

use e2e::Player;

/// A screen as it may be met.
pub struct State {
    pub screen: &'static str,
    pub state: &'static str,
    /// From any screen, and at any size of the window.
    pub reach: fn(&Player),
    pub lasts: Lasts,
}

/// What a look at the state leaves of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    UntilClosed,
    /// A menu closes when the focus goes elsewhere, so the state is reached anew for each size of the window.
    WhileItHasTheFocus,
    /// Something that is in the air under the mouse: only looked at.
    WhileTheMouseIsDown,
}

impl State {
    const fn new(screen: &'static str, state: &'static str, reach: fn(&Player)) -> Self {
        Self { screen, state, reach, lasts: Lasts::UntilClosed }
    }

    const fn fleeting(screen: &'static str, state: &'static str, reach: fn(&Player)) -> Self {
        Self { screen, state, reach, lasts: Lasts::WhileItHasTheFocus }
    }
}
