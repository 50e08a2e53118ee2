//! The screen in front of the player: its title, its heading, whether the game is saved, and the notices.

use super::Player;
use crate::pool::FILES;
use crate::wait::{try_until, wait_for, wait_until};
use std::path::{Path, PathBuf};

impl Player {
    /// The title of the tab.
    #[track_caller]
    pub fn title(&self) -> String {
        self.look("return document.title", &[])
    }

    /// Waits until the tab has this title.
    #[track_caller]
    pub fn has_title(&self, title: &str) {
        wait_for("the title of the tab", &title.to_owned(), || self.title());
    }

    /// Waits until this screen is there: `start`, `board`, `talk`, `report` ...
    #[track_caller]
    pub fn is_on(&self, screen: &str) {
        let seen = || self.attribute("main", "class").unwrap_or_default();
        let wanted = format!("screen--{screen}");
        wait_until(&format!("the screen is {screen}"), || seen().contains(&wanted).then_some(()));
    }

    /// As [`Player::is_on`], after going there: the focus has come to the heading, so that the screen has
    /// been scrolled to where it begins.
    #[track_caller]
    pub fn arrives_on(&self, screen: &str) {
        self.is_on(screen);
        wait_until("the focus is on the heading", || self.focus_is_on("main h1").then_some(()));
    }

    /// Waits until the heading of the screen says this.
    #[track_caller]
    pub fn reads_heading(&self, heading: &str) {
        wait_for("the heading", &heading.to_owned(), || self.texts("main h1").concat());
    }

    /// Waits until somebody who navigates is where they meant to be: the focus is on the heading.
    #[track_caller]
    pub fn lands_on(&self, heading: &str, title: &str) {
        self.focus_lands_on(heading);
        assert!(self.focus_is_on("main h1"), "the focus is on `{heading}`, and that is not the heading");
        self.has_title(title);
    }

    /// Waits until these words stand somewhere on the screen.
    #[track_caller]
    pub fn finds_words(&self, words: &str) {
        try_until(&format!("the screen says `{words}`"), || {
            let all = self.texts("main").concat();
            if all.contains(words) { Ok(()) } else { Err(format!("It says:\n{all}")) }
        });
    }

    /// Waits until these words stand in this part of the page.
    #[track_caller]
    pub fn finds_words_in(&self, css: &str, words: &str) {
        try_until(&format!("`{css}` says `{words}`"), || {
            let all = self.texts(css).concat();
            if all.contains(words) { Ok(()) } else { Err(format!("It says:\n{all}")) }
        });
    }

    /// Waits until this tab is `editing` the game, or `watching` another tab.
    #[track_caller]
    pub fn has_seat(&self, seat: &str) {
        wait_for("the seat of this tab", &Some(seat.to_owned()), || self.attribute("[data-tab]", "data-tab"));
    }

    /// Waits until the game says that it is kept on this device.
    #[track_caller]
    pub fn saved(&self) {
        self.save_state("saved");
    }

    #[track_caller]
    pub fn save_state(&self, state: &str) {
        wait_for("the state of saving", &Some(state.to_owned()), || self.attribute("[data-save]", "data-save"));
    }

    /// Waits until the game knows whether it is kept: `saved` or `failed`.
    #[track_caller]
    pub fn settles(&self) -> String {
        wait_until("the game is saved, or says that it is not", || {
            self.attribute("[data-save]", "data-save").filter(|state| state == "saved" || state == "failed")
        })
    }

    /// The notices on the screen.
    #[track_caller]
    pub fn notices(&self) -> Vec<String> {
        self.texts(".notice p")
    }

    /// Waits for a notice with these words in it, and gives its whole text.
    #[track_caller]
    pub fn is_told(&self, words: &str) -> String {
        try_until(&format!("a notice says `{words}`"), || {
            let notices = self.notices();
            let told = notices.iter().find(|notice| notice.contains(words)).cloned();
            told.ok_or_else(|| format!("There is: {notices:?}"))
        })
    }

    /// Waits until these words are said to those who listen.
    #[track_caller]
    pub fn is_told_softly(&self, words: &str) {
        wait_for("what is said", &words.to_owned(), || {
            self.script(
                "return document.querySelector('body > [aria-live]').textContent.replaceAll('\\u00a0', ' ').trim()",
                vec![],
            )
        });
    }

    /// Waits until something with these words in it is said to those who listen.
    #[track_caller]
    pub fn is_told_softly_about(&self, words: &str) {
        try_until(&format!("`{words}` is said"), || {
            let said: String = self.script("return document.querySelector('body > [aria-live]').textContent", vec![]);
            if said.contains(words) { Ok(()) } else { Err(format!("What is said: {said}")) }
        });
    }

    /// Closes every notice.
    #[track_caller]
    pub fn closes_notices(&self) {
        while self.count(".notice") > 0 {
            self.click(".notice .icon-button");
        }
    }

    /// The program stops in the middle of drawing, as it does when there is a mistake in it.
    #[track_caller]
    pub fn makes_the_program_fail(&self) {
        self.script::<()>(
            "const create = document.createElement;
             document.createElement = name => { document.createElement = create; throw new DOMException(name) };
             location.hash = '#/uitleg'",
            vec![],
        );
    }

    /// A file on the device of the player.
    #[track_caller]
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.loan.folder(FILES).join(name);
        std::fs::write(&path, text).unwrap_or_else(|e| panic!("{name} could not be written: {e}"));
        path
    }

    /// Waits for a file that the browser downloads, and gives its path and its text.
    #[track_caller]
    pub fn receives_file(&self, name_ends: &str) -> (PathBuf, String) {
        wait_until(&format!("a file `…{name_ends}` is downloaded"), || {
            let path = newest(&self.loan.downloads(), name_ends)?;
            let text = std::fs::read_to_string(&path).ok()?;
            (!text.is_empty()).then_some((path, text))
        })
    }

    /// Waits for a file of a game that the browser downloads with these words in it. The second one of the same
    /// name gets a number from the browser.
    #[track_caller]
    pub fn receives_file_with(&self, words: &str) {
        try_until(&format!("a file with `{words}` is downloaded"), || {
            let path = newest(&self.loan.downloads(), ".json").ok_or("There is none.")?;
            let text = std::fs::read_to_string(&path).map_err(|e| e.to_string())?;
            if text.contains(words) { Ok(()) } else { Err(format!("In {} stands: {text}", path.display())) }
        });
    }
}

fn newest(folder: &Path, name_ends: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .filter(|path| path.to_string_lossy().ends_with(name_ends))
        .max_by_key(|path| path.metadata().and_then(|facts| facts.modified()).ok())
}
