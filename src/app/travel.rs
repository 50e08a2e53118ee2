//! From the address to the screen: opens the game that it names, and behaves as a good website does.

use super::App;
use crate::domain::Event;
use crate::platform::timer::Timer;
use crate::platform::{address, focus, listen, page};
use crate::route::{GameScreen, Route};
use crate::text::NL;
use leptos::ev;
use leptos::prelude::*;
use std::time::Duration;

/// Where each screen was scrolled to when it was left.
type Scrolls = StoredValue<Vec<(Route, f64)>>;

/// A page that has not been scrolled for this long has been scrolled to where it is; after a reload it
/// is there again.
const STILL: Duration = Duration::from_millis(150);

impl App {
    /// Follows the address bar until the page closes, and writes what is planned when it does.
    pub fn travel(self) {
        page::own_the_scroll();
        self.take_along_quick();
        self.remember_preferences();
        let scrolls: Scrolls = StoredValue::new(Vec::new());
        self.listen_to_tabs();
        self.arrive(self.route.get_untracked(), None);
        self.tidy_bin();
        let top = address::left_at();
        address::leave_at(top);
        page::scroll_back_to(top);
        let settled = StoredValue::new(Timer::default());
        listen::on_window(ev::scroll, move |_| {
            settled.update_value(|timer| timer.after(STILL, || address::leave_at(page::scroll())));
        });
        listen::on_window(ev::hashchange, move |_| {
            let from = self.route.get_untracked();
            self.arrive(address::current(), Some((from, scrolls)));
        });
        listen::on_window(ev::pagehide, move |_| self.save_before_leaving());
        listen::on_window(ev::visibilitychange, move |_| {
            if page::is_hidden() {
                self.save_now();
            }
        });
    }

    fn arrive(self, to: Route, left: Option<(Route, Scrolls)>) {
        let to = self.ready(to);
        address::tidy(&to);
        let same_screen = left.as_ref().is_some_and(|(from, _)| from.with_beside(None) == to.with_beside(None));
        self.route.set(to.clone());
        let title = self.title(&to);
        page::set_title(&title);
        if same_screen {
            return;
        }
        self.held.set(None);
        self.showing_code.set(false);
        self.sheet.set(None);
        let Some((from, scrolls)) = left else { return };
        scrolls.update_value(|scrolls| {
            scrolls.retain(|(route, _)| *route != from);
            scrolls.push((from, page::scroll()));
        });
        let top = scrolls.with_value(|scrolls| scrolls.iter().find(|(route, _)| *route == to).map(|(_, top)| *top));
        let top = if address::is_revisited() { top.unwrap_or_default() } else { 0.0 };
        request_animation_frame(move || {
            focus::now("main h1");
            page::scroll_to(top);
        });
        self.say(title);
    }

    /// The game of this route is on the table now, or it turned out not to be here.
    pub(super) fn arrived(self) {
        let here = self.at_the_table(self.route.get_untracked());
        page::set_title(&self.title(&here));
        self.route.set(here);
    }

    /// Opens the game of this route and finds the screen where it was left.
    fn ready(self, to: Route) -> Route {
        let to = if let Route::Guest(invited) = &to { self.join(invited) } else { to };
        if !matches!(to, Route::Game { screen: GameScreen::Own, .. }) {
            // Whoever comes here next sees nobody's order.
            self.dispatch(Event::OwnOrderPutDown);
        }
        let Route::Game { id, .. } = &to else {
            self.save_now();
            if to == Route::Start {
                self.look_at_shelf();
            }
            return to;
        };
        self.open(id);
        self.at_the_table(to)
    }

    /// Notes in the game on which screen it is, or finds the screen where it was left.
    fn at_the_table(self, to: Route) -> Route {
        let Route::Game { id, screen, beside } = &to else { return to };
        if self.ask(|game| game.id() == id) != Some(true) {
            return to;
        }
        if let Some(whereabouts) = screen.whereabouts() {
            self.dispatch(Event::Went { to: whereabouts });
            return to;
        }
        let last = self.ask(|game| game.whereabouts().clone()).unwrap_or_default();
        let found = Route::Game { id: id.clone(), screen: GameScreen::from(last), beside: beside.clone() };
        address::replace(&found);
        found
    }

    fn title(self, route: &Route) -> String {
        let game = self.ask(|game| (NL.frame.game_name)(game)).unwrap_or_default();
        (NL.frame.title)(route, &game, &self.deck(), self.words())
    }
}
