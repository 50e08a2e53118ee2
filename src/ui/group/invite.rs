//! The way in for phones: a QR code, and the same address to type.

use super::super::tag::{Tag, svg, tag};
use super::panel;
use crate::app::App;
use crate::invited::Invited;
use crate::platform::address::{self, Link};
use crate::qr::{Qr, qr};
use crate::route::Route;
use crate::text::NL;

pub fn invite(app: App) -> Tag {
    let words = &NL.group;
    let link = app.ask(|game| address::link(&Route::Guest(Invited::to(game))));
    let panel = panel("invite-title", words.phones);
    let text = |text: &'static str| tag("p").class("panel__text").text(text);
    match link {
        None | Some(Link::Nobody) => panel.child(text(words.phones_nowhere)),
        Some(Link::Everybody(address)) => panel.child(invitation(&address)),
        Some(Link::ThisComputer(address)) => panel.child(text(words.phones_here)).child(invitation(&address)),
    }
}

fn invitation(address: &str) -> Tag {
    let link = tag("a").class("invite__link").attr("href", address.to_owned()).text(address.to_owned());
    tag("div")
        .class("invite")
        .children(qr(address).map(|code| drawn(&code)))
        .child(tag("div").child(tag("p").class("panel__text").text(NL.group.phones_text)).child(tag("p").child(link)))
}

/// With the quiet border of four modules that readers need.
fn drawn(code: &Qr) -> Tag {
    let side = (code.size + 8).to_string();
    svg("svg")
        .class("invite__qr")
        .attr("viewBox", ["-4 -4 ", &side, " ", &side].concat())
        .attr("role", "img")
        .attr("aria-label", NL.group.qr)
        .child(svg("path").attr("d", code.path.clone()))
}
