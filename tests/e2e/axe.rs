//! What axe-core finds on the page that lies open. Its file comes from `cargo xtask`, at one version.

use crate::setting::variable;
use crate::window::Window;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// What one look at the page brought.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Audit {
    pub version: String,
    /// The rules that had something to say about this page, and are content with it.
    pub passed: Vec<String>,
    pub violations: Vec<Finding>,
    /// What axe-core could not decide by itself.
    pub incomplete: Vec<Finding>,
    /// How many elements were taken off that list, because something else decided.
    #[serde(default)]
    pub measured: usize,
}

/// One rule, with the elements that it is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Finding {
    pub rule: String,
    pub nodes: Vec<Node>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Node {
    /// A selector.
    pub target: String,
    pub html: String,
    pub why: String,
}

/// All rules of WCAG 2.2 up to AA, with `target-size`, which is off by itself, and the good practices.
const LOOK: &str = "
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const finding = ({ id, nodes }) => ({ rule: id, nodes: nodes.map(node => ({
        target: node.target.join(' '), html: node.html.slice(0, 200),
        why: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '),
    })) });
    const options = { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } }, preload: false,
        // Of what passes, no element has to be told.
        resultTypes: ['violations', 'incomplete'] };
    axe.run(document, options).then(({ testEngine, passes, violations, incomplete }) => done({
        version: testEngine.version, passed: passes.map(rule => rule.id),
        violations: violations.map(finding), incomplete: incomplete.map(finding),
    }));";

/// Whether `target-size` is content with the page without what lies over it for a while and can be closed or scrolled
/// past. What holds one of the targets stays, so that a target that is too small by itself stays too small.
const UNCOVERED: &str = "
    const lies_over = '.menu, .term__note, .aloud, .reader__foot, .notices, .saved__back, .hand, .onward, .save, .masthead';
    const small = arguments[0].map(target => document.querySelector(target));
    const covers = [...document.querySelectorAll(lies_over)].filter(cover => !small.some(one => cover.contains(one)));
    const focused = document.activeElement;
    covers.forEach(cover => cover.style.visibility = 'hidden');
    axe.run(document, { runOnly: ['target-size'], preload: false }).then(({ violations }) => {
        covers.forEach(cover => cover.style.visibility = '');
        // What was hidden has lost it.
        focused?.focus({ preventScroll: true });
        done(violations.length === 0);
    });";

impl Window {
    /// Lets axe-core look at the page as it is.
    #[track_caller]
    pub fn audit(&self) -> Audit {
        if !self.script::<bool>("return Boolean(window.axe)", vec![]) {
            self.script::<()>(source(), vec![]);
        }
        let mut audit: Audit = self.script_that_waits(LOOK, vec![]);
        let is_size = |finding: &Finding| finding.rule == "target-size";
        let sizes = audit.violations.iter().filter(|finding| is_size(finding));
        let small: Vec<&str> = sizes.flat_map(|finding| &finding.nodes).map(|node| node.target.as_str()).collect();
        if !small.is_empty() && self.script_that_waits(UNCOVERED, vec![small.into()]) {
            let sizes = audit.violations.extract_if(.., |finding| is_size(finding));
            audit.measured += sizes.map(|finding| finding.nodes.len()).sum::<usize>();
        }
        audit
    }
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let path = variable("E2E_AXE");
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("axe-core cannot be read at {path}: {e}"))
    })
}
