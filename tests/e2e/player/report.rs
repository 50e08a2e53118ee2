//! The report, as somebody reads it.

use super::Player;
use crate::wait::wait_until;
use serde::Deserialize;

/// What stands in the report.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Report {
    pub title: String,
    /// Names with what stands behind them.
    pub facts: Vec<(String, String)>,
    /// The titles in order, each with its number.
    pub order: Vec<(String, String)>,
    /// What was not laid: aside, and on the stack.
    pub not: Vec<String>,
    /// Per dilemma: its place and its title, and the whole text of its section.
    pub dilemmas: Vec<(String, String, String)>,
    /// What, who, when, and about which dilemma.
    pub agreements: Vec<Vec<String>>,
    pub closing: String,
}

const SCRIPT: &str = "
    const text = (node, css) => node.querySelector(css)?.innerText.trim() ?? '';
    const list = (css, read) => [...document.querySelectorAll(css)].map(read);
    return {
        title: text(document, '.report h1'),
        facts: list('.report__facts > div', fact => [text(fact, 'dt'), text(fact, 'dd')]),
        order: list('.ranking__item', item => [text(item, '.ranking__number'), text(item, '.ranking__title')]),
        not: list('.report__not p', line => line.innerText.trim()),
        dilemmas: list('.report__dilemma', part => [text(part, '.report__place'), text(part, 'h2'), part.innerText]),
        agreements: list('.report__table tbody tr', row => [...row.cells].map(cell => cell.innerText.trim())),
        closing: document.querySelector('.report__closing textarea')?.value ?? '',
    };";

impl Player {
    #[track_caller]
    pub fn report(&self) -> Report {
        self.is_on("report");
        self.script(SCRIPT, vec![])
    }

    /// Goes to the report with the fourth step above the screen.
    #[track_caller]
    pub fn goes_to_the_report(&self) {
        self.click(".steps__item:nth-child(4) a");
        self.arrives_on("report");
    }

    #[track_caller]
    pub fn closes_with(&self, text: &str) {
        self.paste_in("textarea[name=closing]", text);
    }

    /// What was copied, by pasting it in the closing text.
    #[track_caller]
    pub fn pastes(&self) -> String {
        self.loan.spoil();
        self.click("textarea[name=closing]");
        self.chord(crate::key::CONTROL, 'v');
        wait_until("something is pasted", || Some(self.value("textarea[name=closing]")).filter(|text| !text.is_empty()))
    }
}
