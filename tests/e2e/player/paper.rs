//! The page on paper: as a PDF, and as the style sheet has it.

use super::Player;
use crate::browser::Browser;
use crate::pdf::Pages;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use thirtyfour::common::print::{PrintPage, PrintParameters};

/// How a sheet of A4 lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    Upright,
    OnItsSide,
}

impl Paper {
    pub const BOTH: [Self; 2] = [Self::Upright, Self::OnItsSide];

    fn page(self) -> PrintPage {
        match self {
            Self::Upright => PrintPage { width: 21.0, height: 29.7 },
            Self::OnItsSide => PrintPage { width: 29.7, height: 21.0 },
        }
    }
}

/// How large everything is printed, as the dialog of the browser asks.
pub const USUAL: f64 = 1.0;
pub const TWICE: f64 = 2.0;

/// Lets the rules for paper hold, and those for the screen not, or all of them as they were; for a driver that cannot
/// show a page as it is printed.
const RULES: &str = "
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSMediaRule);
    if (!arguments[0]) return rules.forEach((rule, at) => { rule.media.mediaText = window.on_screen[at]; });
    window.on_screen = rules.map(rule => rule.media.mediaText);
    for (const rule of rules)
        if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media.mediaText.startsWith('screen')) rule.media.mediaText = 'not all';";

impl Player {
    /// The whole page as a PDF, A4 upright, without grounds.
    #[track_caller]
    pub fn prints(&self) -> Vec<u8> {
        self.prints_on(Paper::Upright, USUAL)
    }

    #[track_caller]
    fn prints_on(&self, paper: Paper, scale: f64) -> Vec<u8> {
        let paper = PrintParameters { page: paper.page(), scale, ..PrintParameters::default() };
        self.must("print", async |driver| driver.print_page(paper).await)
    }

    /// What stands on each page of it. The PDF stays in `target/paper/`, to be looked at.
    #[track_caller]
    pub fn prints_pages(&self, name: &str, paper: Paper, scale: f64) -> Pages {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/paper");
        let name = format!("{}-{name}-{paper:?}-{scale}.pdf", self.browser).replace(' ', "-");
        let pdf = folder.join(name);
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&pdf, self.prints_on(paper, scale)))
            .unwrap_or_else(|e| panic!("{} could not be written: {e}", pdf.display()));
        Pages::of(&pdf)
    }

    /// Looks at the page as it is on paper, right before it is printed; afterwards it is as it was.
    #[track_caller]
    pub fn on_paper<T>(&self, look: impl FnOnce() -> T) -> T {
        self.on_paper_with(&json!([]), look)
    }

    /// As [`Player::on_paper`], of a device that is dark and forces its own colours; see [`crate::Ability::ForcedColours`].
    #[track_caller]
    pub fn on_paper_of_a_dark_device<T>(&self, look: impl FnOnce() -> T) -> T {
        let dark = json!({ "name": "prefers-color-scheme", "value": "dark" });
        let forced = json!({ "name": "forced-colors", "value": "active" });
        self.on_paper_with(&json!([dark, forced]), look)
    }

    #[track_caller]
    fn on_paper_with<T>(&self, features: &Value, look: impl FnOnce() -> T) -> T {
        let scrolled = self.scrolled();
        self.is_shown_as("print", features);
        self.script::<()>("dispatchEvent(new Event('beforeprint'))", vec![]);
        let seen = look();
        self.is_shown_as("", &json!([]));
        self.draws();
        self.scroll_to(scrolled);
        seen
    }

    /// As `print`, or as usual when the name is empty.
    #[track_caller]
    fn is_shown_as(&self, media: &str, features: &Value) {
        match self.browser {
            Browser::Chromium => {
                let asked = json!({ "media": media, "features": features });
                self.must("show the page as on paper", async |driver| {
                    driver.cdp().send_raw("Emulation.setEmulatedMedia", asked).await
                });
            }
            Browser::Firefox | Browser::Webkit => self.script::<()>(RULES, vec![media.into()]),
        }
    }
}
