//! One game in two tabs, with everything that people do in them, in any order: nobody's work goes silently.

use crate::play::{self, Markers, markers_in};
use crate::rounds::{dice_for, nothing_may_be, rounds, tell};
use e2e::promises::PROMISING;
use e2e::wait::{look_for, wait_until};
use e2e::{Dice, Player, Tab};
use std::collections::BTreeSet;
use std::time::Duration;

const ACTIONS_IN_A_ROUND: u64 = 8;
/// Few fiches, so that both tabs write in the same answers.
const FICHES: [&str; 2] = ["duur", "schaal"];
const TAKE_OVER: &str = "Hier verder spelen";
/// So long somebody may wait for the game to be saved before they do something else.
const A_WHILE: Duration = Duration::from_millis(1500);

#[test]
fn nothing_that_was_saved_is_lost_when_two_tabs_play_the_same_game() {
    let mut play = Play::begin();
    let actions = rounds() * ACTIONS_IN_A_ROUND;
    for _ in 0..actions {
        play.acts();
    }
    let (kept, lost) = play.ends();
    let counts =
        format!("{actions} actions, {} take-overs, {kept} saved texts kept, {} lost", play.take_overs, lost.len());
    tell("two tabs", play.player.browser, &counts);
    nothing_may_be(&lost);
}

struct Play {
    player: Player,
    dice: Dice,
    markers: Markers,
    game: String,
    tabs: [Tab; 2],
    front: usize,
    take_overs: u64,
    /// What was done, for the words about a loss.
    story: Vec<String>,
}

impl Play {
    fn begin() -> Self {
        let dice = dice_for("two tabs");
        let player = Player::before_loading();
        let game = play::begins_game(&player, PROMISING);
        for (fiche, place) in FICHES.iter().zip(1..) {
            player.lays_quickly(fiche, place);
        }
        player.settles();
        player.go_to(&play::talk_of(&game, FICHES[0]));
        let first = player.tab();
        let second = player.opens_tab(&address_of(&game));
        let (markers, story) = (Markers::default(), Vec::new());
        Self { player, dice, markers, game, tabs: [first, second], front: 1, take_overs: 0, story }
    }

    /// Does one thing in one of the tabs.
    fn acts(&mut self) {
        let tab = self.dice.place_in(2);
        if tab != self.front {
            self.player.turns_to(&self.tabs[tab]);
            self.front = tab;
        }
        match self.dice.below(100) {
            0..60 => self.plays(),
            60..70 => self.goes_to_another_fiche(),
            70..80 => {
                self.is_at_a_talk();
                self.notes("reload");
                self.player.reload();
            }
            80..90 => self.closes_and_opens(),
            _ => self.goes_back(),
        }
    }

    fn plays(&mut self) {
        self.is_at_a_talk();
        if self.player.tab_state().as_deref() != Some("watching") {
            return self.writes();
        }
        if self.dice.happens(60) {
            self.notes("take over");
            self.takes_over();
            self.take_overs += 1;
            self.writes();
        }
    }

    /// Presses the button, unless the tab may play on by itself: the other one was closed a moment ago.
    fn takes_over(&self) {
        let mut pressed = false;
        wait_until("this tab plays on", || {
            if !pressed {
                pressed = self.player.presses_if_there(TAKE_OVER);
            }
            (self.player.tab_state().as_deref() == Some("editing")).then_some(())
        });
    }

    /// Writes, and waits for the game to be saved, or does not.
    fn writes(&mut self) {
        let earlier = self.player.site.promises_waiting();
        self.notes("write");
        let marker = self.markers.next();
        let question = self.dice.one_of(&play::QUESTIONS);
        // The other tab may have taken over a moment ago; then nothing is written, and nothing promised.
        if self.player.focuses_answer(question) {
            self.player.keys(marker.chars());
        }
        if self.dice.happens(60) {
            self.player.site.is_promised_more_than(earlier, A_WHILE);
        }
    }

    fn goes_to_another_fiche(&mut self) {
        self.is_at_a_talk();
        let fiche = self.dice.one_of(&FICHES);
        self.notes(fiche);
        self.player.go_to(&play::talk_of(&self.game, fiche));
        self.player.talks_about(fiche);
    }

    fn closes_and_opens(&mut self) {
        self.notes("close and open");
        self.player.closes_tab_for(&self.tabs[1 - self.front]);
        self.tabs[self.front] = self.player.opens_tab(&address_of(&self.game));
    }

    fn goes_back(&mut self) {
        self.notes("back");
        self.player.goes_back();
    }

    /// Wherever the way back led to, people come back to the talk.
    fn is_at_a_talk(&mut self) {
        let (player, talk) = (&self.player, play::talk_of(&self.game, FICHES[0]));
        let about = player.hash().rsplit('/').next().and_then(|id| FICHES.into_iter().find(|fiche| *fiche == id));
        let on_the_page = player.count("main h1") > 0;
        match about {
            Some(fiche) if on_the_page => player.talks_about(fiche),
            _ if on_the_page => {
                player.go_to(&talk);
                player.talks_about(FICHES[0]);
            }
            _ => player.visit(&format!("{PROMISING}{talk}")),
        }
        // A tab that has only just come may still be finding out whether somebody plays elsewhere.
        look_for(A_WHILE, || player.tab_state());
    }

    /// The number of texts that are kept, and the words about each that is gone.
    fn ends(&mut self) -> (usize, Vec<String>) {
        for tab in &self.tabs {
            self.player.turns_to(tab);
            self.player.blank_page();
        }
        let promises = self.player.site.promises();
        let promised: BTreeSet<&str> = promises
            .iter()
            .filter(|promise| promise.is_from_an_editor())
            .flat_map(|promise| promise.texts.values().flat_map(|text| markers_in(text)))
            .collect();
        let stored = self.player.everything_stored();
        let texts = stored.games();
        let (kept, gone): (Vec<&str>, Vec<&str>) =
            promised.into_iter().partition(|marker| texts.iter().any(|text| text.contains(marker)));
        (kept.len(), gone.into_iter().map(|marker| self.how_it_went(marker)).collect())
    }

    fn notes(&mut self, what: &str) {
        self.story.push(format!("{}: {what} {}", self.front + 1, self.markers.coming()));
    }

    /// What happened from the moment that this marker was written.
    fn how_it_went(&self, marker: &str) -> String {
        let written = self.story.iter().position(|line| line.ends_with(marker)).unwrap_or_default();
        format!("{marker} after {}", self.story[written..].iter().take(8).cloned().collect::<Vec<_>>().join(", "))
    }
}

fn address_of(game: &str) -> String {
    format!("{PROMISING}{}", play::talk_of(game, FICHES[0]))
}
