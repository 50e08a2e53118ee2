//! A hand at a touch board: one of several, with a pointer of its own. Its events are made in the page, for
//! what no driver can do: two fingers of two people, a palm.

use super::Player;
use super::reader::on_table;
use serde_json::{Value, json};

pub struct Hand<'a> {
    player: &'a Player,
    pointer: i64,
    /// How large the touch is, in CSS pixels.
    size: i64,
}

/// Half of the width.
const MIDDLE: f64 = 0.5;

/// Sends a pointer event to the fiche that this pointer pressed, over an element, or where the pointer was last. A pointer that is made by hand cannot be captured, so the fiche is spared the asking.
const SEND: &str = "
    const [kind, pointerId, size, css, across] = arguments;
    const hands = window.hands ??= {};
    const element = css && document.querySelector(css);
    if (kind === 'pointerdown') {
        hands[pointerId] = { fiche: element.closest('[data-fiche]') };
        hands[pointerId].fiche.setPointerCapture = () => {};
    }
    const hand = hands[pointerId];
    if (element) {
        const spot = element.getBoundingClientRect();
        hand.at = { clientX: spot.left + spot.width * across, clientY: spot.top + spot.height / 2 };
    }
    (kind === 'pointerdown' ? element : hand.fiche).dispatchEvent(new PointerEvent(kind, {
        pointerId, pointerType: 'touch', isPrimary: false, width: size, height: size, bubbles: true, cancelable: true,
        button: kind === 'pointermove' ? -1 : 0, buttons: kind === 'pointerup' ? 0 : 1, ...hand.at }));
    if (kind === 'pointerup') delete hand.fiche.setPointerCapture;";

impl<'a> Hand<'a> {
    pub fn finger(player: &'a Player, pointer: i64) -> Self {
        Self { player, pointer, size: 24 }
    }

    pub fn palm(player: &'a Player, pointer: i64) -> Self {
        Self { player, pointer, size: 140 }
    }

    #[track_caller]
    pub fn grips(&self, fiche: &str) {
        self.send("pointerdown", json!(format!("{} .fiche__grip", on_table(fiche))), MIDDLE);
    }

    /// Over the middle of an element.
    #[track_caller]
    pub fn moves_over(&self, css: &str) {
        self.moves_over_part(css, MIDDLE);
    }

    /// Over an element, at this share of its width, in two moves: the first makes a drag of the press.
    #[track_caller]
    pub fn moves_over_part(&self, css: &str, across: f64) {
        self.send("pointermove", json!(css), across);
        self.send("pointermove", json!(css), across);
    }

    /// Lets go where it moved last.
    #[track_caller]
    pub fn lets_go(&self) {
        self.send("pointerup", Value::Null, MIDDLE);
    }

    #[track_caller]
    fn send(&self, kind: &str, css: Value, across: f64) {
        self.player.script::<()>(SEND, vec![json!(kind), json!(self.pointer), json!(self.size), css, json!(across)]);
    }
}
