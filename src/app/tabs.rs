//! Other tabs and windows with the same game: who writes, and who watches.

use super::App;
use super::keep::Kept;
use super::seat::{Call, Claim, Hold, Response, Seat};
use crate::domain::{GameId, Why};
use crate::platform::channel::Channel;
use crate::platform::room::{self, Room};
use crate::platform::timer::Timer;
use crate::platform::{clock, dice, listen, page};
use leptos::ev;
use leptos::prelude::*;
use std::time::Duration;

/// What this tab knows of the others.
pub struct Tabs {
    channel: Option<Channel>,
    /// The number of this tab.
    tab: u64,
    waiting: Timer,
    /// It asked another tab for the game.
    is_taking: bool,
}

/// A tab that is loaded again is back within this time; only then does another one take its place.
const BACK_SOON: Duration = Duration::from_secs(3);
/// How long a tab that watches takes it that the other one still writes.
const ASKED_AGAIN: Duration = Duration::from_secs(3);
/// A tab that gives a game away first keeps what it has. One that sleeps does not answer.
const HANDED_OVER: Duration = Duration::from_secs(1);

impl App {
    /// Opens the line to the other tabs, and notices when this one was away.
    pub(super) fn listen_to_tabs(self) {
        let channel = Channel::open(&room::with(Room::name), move |words| self.hear(&words));
        let tabs = Tabs { channel, tab: dice::seed().0, waiting: Timer::default(), is_taking: false };
        self.tabs.set_value(Some(tabs));
        // An app of another version does not use the line, but what it writes is noticed.
        listen::on_window(ev::storage, move |_| self.look_again());
        listen::on_window(ev::pageshow, move |_| self.wake_up());
        listen::on_window(ev::visibilitychange, move |_| {
            if !page::is_hidden() {
                self.wake_up();
            }
        });
        listen::on_window(ev::pagehide, move |_| {
            if let Some(kept) = self.kept() {
                self.tell_tabs(&kept.borrow().id, Call::Left);
            }
        });
    }

    /// True when another tab writes this game.
    pub fn is_watching(self) -> bool {
        self.seat.get_untracked().is_watching()
    }

    /// For the attributes of a field: there while another tab writes this game. A view that asks is told
    /// again.
    pub fn is_read_only(self) -> Option<&'static str> {
        self.seat.get().is_watching().then_some("")
    }

    /// This tab opened a game: asks whether another one has it.
    pub(super) fn sit_down(self, id: &GameId) {
        self.with_tabs(|tabs| {
            tabs.waiting.cancel();
            tabs.is_taking = false;
        });
        let claim = self.claim();
        self.seat.set(Seat::Editing(claim, Hold::Tentative));
        self.tell_tabs(id, Call::Opened(claim));
    }

    /// What this tab wrote was accepted, so the game is its own.
    pub(super) fn hold_firm(self, kept: &Kept) {
        if let (true, Seat::Editing(claim, _)) = (self.is_open(kept), self.seat.get_untracked()) {
            self.seat.set(Seat::Editing(claim, Hold::Firm));
        }
    }

    /// Somebody chose to go on here: asks the other tab for the game.
    pub fn take_over(self) {
        let Some(kept) = self.kept() else { return };
        let claim = self.claim();
        self.with_tabs(|tabs| tabs.is_taking = true);
        self.tell_tabs(&kept.borrow().id, Call::Taking(claim));
        self.later(HANDED_OVER, move || self.sit_firmly());
    }

    pub(super) fn tell_tabs(self, id: &GameId, call: Call) {
        self.tabs.with_value(|tabs| {
            if let Some(channel) = tabs.as_ref().and_then(|tabs| tabs.channel.as_ref()) {
                channel.send(&format!("{id} {call}"));
            }
        });
    }

    fn hear(self, words: &str) {
        let Some((id, call)) = words.split_once(' ') else { return };
        let Some(kept) = self.kept() else { return };
        let (Ok(call), true) = (call.parse::<Call>(), kept.borrow().id.as_str() == id) else { return };
        match self.seat.get_untracked().hear(call) {
            Response::Nothing => {}
            Response::SitDown => self.sit_firmly(),
            Response::Say(answer) => self.tell_tabs(&kept.borrow().id, answer),
            Response::Look => self.look_again(),
            Response::Yield => self.watch(&kept),
            Response::HandOver => self.hand_over(&kept),
            Response::Wait => self.later(BACK_SOON, move || self.step_in()),
            Response::StopWaiting => self.goes_on_watching(),
            Response::Stop => self.stop(&kept, Why::Removed),
        }
    }

    fn watch(self, kept: &Kept) {
        self.save_now();
        self.held.set(None);
        self.seat.set(Seat::Watching);
        self.show_saving(kept);
        self.look_again();
        self.goes_on_watching();
    }

    fn hand_over(self, kept: &Kept) {
        self.watch(kept);
        kept.borrow_mut().hands_over = true;
        self.show_saving(kept);
    }

    /// Asks whether anybody still writes: the last word of a tab that broke off does not arrive, and that of one that
    /// is closed not always.
    fn ask_after(self) {
        let Some(kept) = self.kept() else { return };
        if !self.is_watching() {
            return;
        }
        if page::is_hidden() {
            self.later(ASKED_AGAIN, move || self.ask_after());
        } else {
            self.tell_tabs(&kept.borrow().id, Call::Opened(self.claim()));
            self.later(BACK_SOON, move || self.step_in());
        }
    }

    /// Somebody writes; unless this tab waits to take over, it asks again in a while.
    fn goes_on_watching(self) {
        if !self.tabs.with_value(|tabs| tabs.as_ref().is_some_and(|tabs| tabs.is_taking)) {
            self.later(ASKED_AGAIN, move || self.ask_after());
        }
    }

    /// The one that wrote has gone and did not come back.
    fn step_in(self) {
        if let Some(kept) = self.kept()
            && self.is_watching()
        {
            let id = kept.borrow().id.clone();
            self.sit_down(&id);
            self.make_newest_durable(&kept);
            self.look_again();
        }
    }

    /// The game is this tab's, if it asked for it.
    fn sit_firmly(self) {
        let asked =
            self.tabs.try_update_value(|tabs| tabs.as_mut().is_some_and(|tabs| std::mem::take(&mut tabs.is_taking)));
        let (Some(kept), Some(true)) = (self.kept(), asked) else { return };
        self.cancel_waiting();
        let claim = self.claim();
        self.seat.set(Seat::Editing(claim, Hold::Firm));
        self.tell_tabs(&kept.borrow().id, Call::Taking(claim));
        self.make_newest_durable(&kept);
        self.look_again();
    }

    /// After sleep, or a visit to another page: another tab may have gone on.
    fn wake_up(self) {
        let Some(kept) = self.kept() else { return };
        match self.seat.get_untracked() {
            Seat::Editing(claim, hold) => self.tell_tabs(&kept.borrow().id, Call::Mine(claim, hold)),
            Seat::Watching => self.ask_after(),
        }
        self.look_again();
    }

    fn claim(self) -> Claim {
        let tab = self.tabs.with_value(|tabs| tabs.as_ref().map_or(0, |tabs| tabs.tab));
        Claim { since: clock::now().0, tab }
    }

    fn later(self, delay: Duration, act: impl Fn() + Clone + 'static) {
        self.with_tabs(|tabs| tabs.waiting.after(delay, act));
    }

    fn cancel_waiting(self) {
        self.with_tabs(|tabs| tabs.waiting.cancel());
    }

    fn with_tabs(self, act: impl FnOnce(&mut Tabs)) {
        self.tabs.update_value(|tabs| tabs.as_mut().map(act).unwrap_or_default());
    }
}
