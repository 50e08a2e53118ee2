//! The rules of axe-core, by day and in the evening.

use super::{Light, contrast};
use crate::access::outcome::Seen;
use e2e::{Depth, Player};

/// Lets the rule of the evening hold, or not, in the way in which the game itself does that. Colours that change slowly
/// begin to do so only when the page is drawn; they are then set to where they end.
const LIGHT: &str = "
    window.evening ??= [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
        .find(rule => rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'));
    window.evening.media.mediaText = arguments[0] ? 'screen' : 'not all';
    requestAnimationFrame(() => requestAnimationFrame(() => {
        for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
        done();
    }));";

pub fn check(player: &Player, light: Light, seen: &mut Seen, at: &str) -> Vec<String> {
    player.script_that_waits::<()>(LIGHT, vec![(light == Light::Evening).into()]);
    let mut audit = player.audit();
    let words = match light {
        Light::Day => "by day",
        Light::Evening => "in the evening",
    };
    // The check of every day measures the same words on the same ground once, whatever the size of the window.
    let circumstances = match Depth::from_environment() {
        Depth::Everyday => words.to_owned(),
        Depth::Everything => format!("{words} {at}"),
    };
    let faint = contrast::measure(player, &mut audit, &circumstances);
    player.script_that_waits::<()>(LIGHT, vec![false.into()]);
    let broken = audit
        .violations
        .iter()
        .flat_map(|finding| finding.nodes.iter().map(move |node| (finding, node)))
        .map(|(finding, node)| format!("{words}, {}: {} ({})", finding.rule, node.target, node.why));
    let wrong = broken.chain(faint.into_iter().map(|faint| format!("{words}, {faint}"))).collect();
    seen.audited(format!("{words}, {at}"), audit);
    wrong
}
