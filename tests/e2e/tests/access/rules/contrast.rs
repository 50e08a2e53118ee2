//! 1.4.3 where axe-core cannot decide: texts over gradients, drawings and pseudo-elements are measured on a picture of
//! the page without its letters.

use crate::access::outcome;
use e2e::Player;
use e2e::axe::Audit;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

#[derive(Deserialize)]
struct Measured {
    selector: String,
    ratio: f64,
    wanted: f64,
    /// Something lies over it for now: nobody reads it, and nothing is known of it elsewhere.
    covered: bool,
}

/// Measures what axe-core left open about contrast, takes it off its list, and gives in words what is too faint.
/// What was measured before, in the same colours and the same place of the page, is not measured again.
pub fn measure(player: &Player, audit: &mut Audit, circumstances: &str) -> Vec<String> {
    let Some(open) = audit.incomplete.iter_mut().find(|finding| finding.rule == "color-contrast") else {
        return Vec::new();
    };
    let selectors: Vec<String> = open.nodes.iter().map(|node| node.target.clone()).collect();
    player.script::<()>(include_str!("contrast.js"), vec![]);
    let places: Vec<String> = player.script("return contrast.places(arguments[0])", vec![selectors.clone().into()]);
    // Not held while the browser works: another story may be under way.
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let key = |place: &str| format!("{circumstances} {place}");
    let mut decided: HashSet<String> = HashSet::new();
    let mut asked: Vec<String> = Vec::new();
    for (selector, place) in selectors.iter().zip(&places) {
        if place == "a decoration" || known().contains(&key(place)) {
            decided.insert(selector.clone());
        } else if !place.is_empty() {
            asked.push(selector.clone());
        }
    }
    let mut wrong = Vec::new();
    for one in on_pictures(player, asked) {
        let is_wrong = is_faint(&one);
        let Measured { selector, ratio, wanted, covered } = one;
        if is_wrong {
            wrong.push(format!("contrast of {ratio:.2} where {wanted} is asked: {selector}"));
        }
        let place = selectors.iter().zip(&places).find(|(own, _)| **own == selector).map(|(_, place)| key(place));
        if !covered {
            known().extend(place);
        }
        decided.insert(selector);
    }
    open.nodes.retain(|node| !decided.contains(&node.target));
    audit.measured += decided.len();
    audit.incomplete.retain(|finding| !finding.nodes.is_empty());
    wrong
}

static KNOWN: Mutex<std::collections::BTreeSet<String>> = Mutex::new(std::collections::BTreeSet::new());

fn on_pictures(player: &Player, selectors: Vec<String>) -> Vec<Measured> {
    if selectors.is_empty() {
        return Vec::new();
    }
    let scrolled = player.scrolled();
    player.script::<()>("contrast.begin(arguments[0])", vec![selectors.into()]);
    let mut measured = Vec::new();
    while player.script_that_waits("contrast.next().then(done)", vec![]) {
        let mut of_this_picture = on_this_picture(player);
        if of_this_picture.iter().any(is_faint) {
            // A busy machine may show the page a moment late.
            of_this_picture = on_this_picture(player);
        }
        if let Some(faint) = of_this_picture.iter().find(|one| is_faint(one)) {
            let picture = player.must("take a picture", async |driver| driver.screenshot_as_png().await);
            eprintln!("{} is too faint on this: {}", faint.selector, outcome::keep_picture(&picture));
        }
        measured.extend(of_this_picture);
    }
    player.scroll_to(scrolled);
    measured
}

fn on_this_picture(player: &Player) -> Vec<Measured> {
    let picture = player.must("take a picture", async |driver| driver.screenshot_as_png_base64().await);
    player.script_that_waits("contrast.measure(arguments[0]).then(done)", vec![picture.into()])
}

fn is_faint(one: &Measured) -> bool {
    one.ratio < one.wanted
}
