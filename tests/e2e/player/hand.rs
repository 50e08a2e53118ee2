//! A hand at a touch board: one of several, with a pointer of its own. Its events are made in the page, for
//! what no driver can do: two fingers of two people, a palm.

use super::Player;
use super::reader::on_table;
use crate::wait::wait_until;
use serde_json::{Value, json};

pub struct Hand<'a> {
    player: &'a Player,
    pointer: i64,
    /// How large the touch is, in CSS pixels.
    size: i64,
}

/// Half of the width.
const MIDDLE: f64 = 0.5;

/// Sends a pointer event to the fiche that this pointer pressed: over an element, at a point of the window, or where the
/// pointer was last. A pointer that is made by hand cannot be captured, so the fiche is spared the asking.
const SEND: &str = "
    const [kind, pointerId, size, css, across, point, buttons] = arguments;
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
    if (point) hand.at = { clientX: point[0], clientY: point[1] };
    (kind === 'pointerdown' ? element : hand.fiche).dispatchEvent(new PointerEvent(kind, {
        pointerId, pointerType: 'touch', isPrimary: false, width: size, height: size, bubbles: true, cancelable: true,
        button: kind === 'pointermove' ? -1 : 0, buttons, ...hand.at }));
    if (!buttons) delete hand.fiche.setPointerCapture;";

/// Whether the fiche that this pointer pressed is drawn in the air, with some of it under the pointer.
const HANGS: &str = "
    const { fiche, at } = window.hands[arguments[0]], spot = fiche.getBoundingClientRect();
    return fiche.dataset.dragged === 'yes' && spot.left < at.clientX && at.clientX < spot.right
        && spot.top < at.clientY && at.clientY < spot.bottom";

impl<'a> Hand<'a> {
    pub fn finger(player: &'a Player, pointer: i64) -> Self {
        Self { player, pointer, size: 24 }
    }

    /// As wide as a board with infrared light tells of a hand, or as a part of a palm.
    pub fn wide(player: &'a Player, pointer: i64) -> Self {
        Self { player, pointer, size: 140 }
    }

    #[track_caller]
    pub fn grips(&self, fiche: &str) {
        self.send("pointerdown", json!(format!("{} .fiche__grip", on_table(fiche))), Value::Null);
    }

    /// Comes down on a fiche, beside its grip.
    #[track_caller]
    pub fn rests_on(&self, fiche: &str) {
        self.send("pointerdown", json!(format!("{} .fiche__face", on_table(fiche))), Value::Null);
    }

    /// Over the middle of an element.
    #[track_caller]
    pub fn moves_over(&self, css: &str) {
        self.moves_over_part(css, MIDDLE);
    }

    /// Over an element, at this share of its width, in two moves: the first makes a drag of the press.
    #[track_caller]
    pub fn moves_over_part(&self, css: &str, across: f64) {
        for _ in 0..2 {
            self.send_at("pointermove", json!(css), across, Value::Null, PRESSED);
        }
    }

    /// To a point of the window.
    #[track_caller]
    pub fn moves_to(&self, x: i64, y: i64) {
        for _ in 0..2 {
            self.send("pointermove", Value::Null, json!([x, y]));
        }
    }

    /// Over an element, after it was let go where the browser did not see it.
    #[track_caller]
    pub fn hovers_over(&self, css: &str) {
        self.send_at("pointermove", json!(css), MIDDLE, Value::Null, RELEASED);
    }

    /// Waits until the fiche that it holds hangs under it.
    #[track_caller]
    pub fn carries(&self) {
        wait_until("the fiche hangs under the hand", || {
            let hangs: bool = self.player.script(HANGS, vec![json!(self.pointer)]);
            hangs.then_some(())
        });
    }

    /// Lets go where it moved last.
    #[track_caller]
    pub fn lets_go(&self) {
        self.send_at("pointerup", Value::Null, MIDDLE, Value::Null, RELEASED);
    }

    #[track_caller]
    fn send(&self, kind: &str, css: Value, point: Value) {
        self.send_at(kind, css, MIDDLE, point, PRESSED);
    }

    #[track_caller]
    fn send_at(&self, kind: &str, css: Value, across: f64, point: Value, buttons: i64) {
        let given = vec![json!(kind), json!(self.pointer), json!(self.size), css, json!(across), point, json!(buttons)];
        self.player.script::<()>(SEND, given);
    }
}

/// What a pointer tells of its buttons while it touches, and after it.
const PRESSED: i64 = 1;
const RELEASED: i64 = 0;
