//! Laying fiches, in the four ways there are: dragging, tapping, the keys and the menu.

use super::Player;
use super::reader::on_table;
use crate::board::Board;
use crate::gesture::Pointer;
use crate::keyboard::key;
use crate::wait::{wait_for, wait_until};
use std::fmt::Display;

fn place_on_table(place: &impl Display) -> String {
    format!("[data-place='{place}']")
}

/// What is tapped to lay a fiche there: a place, but on a pile the words, since a tap on a fiche of the
/// pile takes up that one.
fn spot_to_tap(place: &impl Display) -> String {
    match place.to_string().as_str() {
        pile @ ("stack" | "aside") => format!("[data-place='{pile}'] .target"),
        _ => place_on_table(place),
    }
}

/// What the buttons say that lay a fiche there.
fn button_of(place: &impl Display) -> String {
    match place.to_string().as_str() {
        "stack" => "Leg terug op de stapel".to_owned(),
        "aside" => "Leg opzij: speelt bij ons niet".to_owned(),
        rank => format!("Leg op plaats {rank}"),
    }
}

/// The key that lays a fiche there.
fn key_of(place: &impl Display) -> char {
    match place.to_string().as_str() {
        "stack" => '0',
        "aside" => '-',
        rank => rank.chars().next().unwrap_or_else(|| panic!("a place has a number")),
    }
}

impl Player {
    /// Where a fiche lies: `stack`, `1` to `6`, or `aside`.
    #[track_caller]
    pub fn place_of(&self, fiche: &str) -> String {
        wait_until(&format!("{fiche} lies somewhere"), || {
            self.script::<Option<String>>(
                "return document.querySelector(arguments[0])?.closest('[data-place]').dataset.place",
                vec![on_table(fiche).into()],
            )
        })
    }

    #[track_caller]
    pub fn lies_at(&self, fiche: &str, place: impl Display) {
        let what = format!("{fiche} on its place");
        wait_for(&what, &place.to_string(), || self.place_of(fiche));
    }

    /// Waits until a fiche that was laid lies there for good: the focus goes along with it, a little later, and
    /// brings it into sight.
    #[track_caller]
    fn comes_to_rest(&self, fiche: &str, place: impl Display) {
        self.lies_at(fiche, place);
        self.focus_lands_on_fiche(fiche);
        self.lies_still();
    }

    #[track_caller]
    pub fn board(&self) -> Board {
        self.script(Board::SCRIPT, vec![])
    }

    /// Waits until these fiches lie on the route in this order, from place 1 on.
    #[track_caller]
    pub fn order_becomes(&self, order: &[&str]) {
        let order: Vec<String> = order.iter().map(|fiche| (*fiche).to_owned()).collect();
        wait_for("the order on the board", &order, || self.board().ranking().into_iter().map(str::to_owned).collect());
    }

    /// The mouse takes the fiche in its middle, the finger by its grip.
    #[track_caller]
    pub fn lay_by_drag(&self, fiche: &str, place: impl Display) {
        self.drag(&self.where_to_take(fiche), &place_on_table(&place));
        self.comes_to_rest(fiche, place);
    }

    fn where_to_take(&self, fiche: &str) -> String {
        match self.hand {
            Pointer::Mouse => on_table(fiche),
            Pointer::Finger => format!("{} .fiche__grip", on_table(fiche)),
        }
    }

    /// Drags a fiche to a place and presses Escape there.
    #[track_caller]
    pub fn drags_and_thinks_better_of_it(&self, fiche: &str, place: impl Display) {
        self.drag_and_escape(&self.where_to_take(fiche), &place_on_table(&place));
        self.lies_still();
    }

    /// A tap on the fiche, and one on the place.
    #[track_caller]
    pub fn lay_by_tap(&self, fiche: &str, place: impl Display) {
        self.takes_up(fiche);
        self.touch_middle_of(&spot_to_tap(&place));
        self.comes_to_rest(fiche, place);
    }

    #[track_caller]
    pub fn takes_up(&self, fiche: &str) {
        self.touch_middle_of(&format!("{} .fiche__pick", on_table(fiche)));
        self.holds(fiche);
    }

    /// A tap on the fiche, and one on the place in the bar at the bottom.
    #[track_caller]
    pub fn lay_by_hand_bar(&self, fiche: &str, place: impl Display) {
        self.takes_up(fiche);
        self.lay_held_by_bar(fiche, place);
    }

    /// As [`Player::lay_by_hand_bar`], for a fiche that is in the hand already.
    #[track_caller]
    pub fn lay_held_by_bar(&self, fiche: &str, place: impl Display) {
        self.click(&format!(".hand [aria-label='{}']", button_of(&place)));
        self.comes_to_rest(fiche, place);
    }

    /// With the three dots on the fiche.
    #[track_caller]
    pub fn lay_by_menu(&self, fiche: &str, place: impl Display) {
        self.click(&format!("{} .fiche__more", on_table(fiche)));
        self.press(&button_of(&place));
        self.comes_to_rest(fiche, place);
    }

    /// With the key of the place: a digit, `0` for the stack, `-` for aside.
    #[track_caller]
    pub fn lay_by_keys(&self, fiche: &str, place: impl Display) {
        let pick = format!("{} .fiche__pick", on_table(fiche));
        self.sees_soon(&pick);
        self.script::<()>("document.querySelector(arguments[0]).focus()", vec![pick.into()]);
        self.keys([key_of(&place)]);
        self.comes_to_rest(fiche, place);
    }

    /// As [`Player::lay_by_keys`], with Tab to the fiche.
    #[track_caller]
    pub fn lay_by_tab_and_key(&self, fiche: &str, place: impl Display) {
        self.tab_to_fiche(fiche);
        self.keys([key_of(&place)]);
        self.comes_to_rest(fiche, place);
    }

    /// As [`Player::lay_by_keys`], in one go: the focus, which follows an earlier move a little later, cannot
    /// come in between.
    #[track_caller]
    pub fn lays_quickly(&self, fiche: &str, place: impl Display) {
        let pick = format!("{} .fiche__pick", on_table(fiche));
        self.sees_soon(&pick);
        self.script::<()>(
            "const pick = document.querySelector(arguments[0]);
             pick.focus();
             pick.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[1], bubbles: true, cancelable: true }))",
            vec![pick.into(), key_of(&place).to_string().into()],
        );
        self.lies_at(fiche, place);
    }

    #[track_caller]
    pub fn tab_to_fiche(&self, fiche: &str) {
        self.tab_to_element(&format!("{} .fiche__pick", on_table(fiche)));
    }

    /// Waits until this fiche is in the hand.
    #[track_caller]
    pub fn holds(&self, fiche: &str) {
        wait_for(&format!("{fiche} in the hand"), &Some("yes".to_owned()), || {
            self.attribute(&on_table(fiche), "data-held")
        });
    }

    #[track_caller]
    pub fn holds_nothing(&self) {
        self.sees_no_more(".hand");
    }

    #[track_caller]
    pub fn focus_lands_on_fiche(&self, fiche: &str) {
        let pick = format!("{} .fiche__pick", on_table(fiche));
        wait_until(&format!("the focus is on {fiche}"), || self.focus_is_on(&pick).then_some(()));
    }

    /// Ctrl+Z.
    #[track_caller]
    pub fn undoes_by_key(&self) {
        self.chord(key::CONTROL, 'z');
    }

    /// Ctrl+Y.
    #[track_caller]
    pub fn redoes_by_key(&self) {
        self.chord(key::CONTROL, 'y');
    }

    #[track_caller]
    pub fn undoes(&self) {
        self.press("Ongedaan maken");
    }

    #[track_caller]
    pub fn redoes(&self) {
        self.press("Opnieuw doen");
    }
}
