//! 1.4.12 and 1.4.4: with more air between lines, words and letters, and with letters twice as large, no word is cut
//! off or written over, and nothing sticks out.

use super::text;
use e2e::Player;

/// What is changed about the page.
struct Change {
    style: &'static str,
    /// What becomes of the condition of a media query, as a function of the page.
    queries: &'static str,
}

/// The four values of the rule.
const AIR: Change = Change {
    style: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }",
    queries: "text => text",
};

/// The device writes twice as large: every measure that is no `px` follows, those of the layout too.
const LARGE: Change = Change {
    style: ":root { font-size: calc(var(--spel-root) * 2) !important }",
    queries: "text => text.replace(/([\\d.]+)(r?em)/g, (_, number, unit) => `${number * 2}${unit}`)",
};

const COMPARE: &str = "
    const look = () => [...clipped(), ...overlapping(), ...wide()];
    const queries = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSMediaRule);
    const usual = queries.map(rule => rule.media.mediaText);
    const ask = texts => queries.forEach((rule, at) => { if (rule.media.mediaText !== texts[at]) rule.media.mediaText = texts[at]; });
    const before = new Set(look());
    const style = document.createElement('style');
    style.textContent = arguments[0];
    document.head.append(style);
    ask(usual.map(change));
    const after = look();
    style.remove();
    ask(usual);
    return after.filter(words => !before.has(words));";

pub fn check(player: &Player) -> Vec<String> {
    compare(player, &AIR)
}

pub fn check_large(player: &Player) -> Vec<String> {
    compare(player, &LARGE)
}

fn compare(player: &Player, change: &Change) -> Vec<String> {
    let script = format!("{}; const change = {}; {COMPARE}", text::SCRIPT, change.queries);
    let found = player.script(&script, vec![change.style.into()]);
    player.lies_still();
    found
}
