//! A finished game of which the stored text was damaged between two visits: one character changed, gone or too
//! many, in one of the two places or in both. With one place whole nothing is lost; and no text that was found goes
//! without a copy, since a damaged text may still hold the only words there are.

mod damage;
mod work;

use self::damage::Damage;
use self::work::{Found, Work};
use crate::play::{self, QUESTIONS};
use crate::rounds::{dice_for, nothing_may_be, rounds, tell};
use e2e::storage::{Stored, key_of};
use e2e::wait::{PATIENCE, look_for};
use e2e::{Dice, Player};
use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

/// The game is in its place by then, and what was damaged is put aside.
const SOON: Duration = Duration::from_secs(5);
/// A game that cannot be found may still be looked for.
const DOUBT: Duration = Duration::from_secs(4);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    LocalStorage,
    Database,
    Both,
}

impl fmt::Display for Where {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LocalStorage => "in localStorage",
            Self::Database => "in the database",
            Self::Both => "in both places",
        })
    }
}

#[test]
fn with_one_place_whole_nothing_is_lost_and_no_damaged_text_goes_without_a_copy() {
    let mut dice = dice_for("corruption");
    let player = Player::before_loading();
    let finished = Finished::played(&player);
    let mut lost = Vec::new();
    let mut counts = [0, 0];
    for _ in 0..rounds() {
        for place in [Where::LocalStorage, Where::Database, Where::Both] {
            counts[usize::from(place == Where::Both)] += 1;
            if let Err(why) = finished.survives(&player, place, &mut dice) {
                lost.push(why);
            }
        }
    }
    let [one, both] = counts;
    let lost_words = format!("{} lost", lost.len());
    tell("corruption", player.browser, &format!("{one} times one place damaged, {both} times both, {lost_words}"));
    nothing_may_be(&lost);
}

/// A game that was played to its end, and everything that the device keeps of it.
struct Finished {
    game: String,
    stored: Stored,
    /// The text of the game in localStorage and in the database.
    texts: [String; 2],
}

impl Finished {
    #[track_caller]
    fn played(player: &Player) -> Self {
        let game = play::begins_game(player, "");
        for (fiche, place) in [("duur", 1), ("schaal", 2), ("wmo-wlz", 3)] {
            player.lays_quickly(fiche, place);
        }
        for fiche in ["duur", "schaal"] {
            play::talk_about(player, &game, fiche);
            for question in QUESTIONS {
                player.adds_to_answer(question, &format!("[{fiche}: {question}, “zo” gezegd]"));
            }
        }
        player.goes_to_the_report();
        player.closes_with("[Tot slot]");
        player.saved();
        player.blank_page();
        let stored = player.everything_stored();
        let key = key_of(&game);
        let text = |place: &str, texts: &BTreeMap<String, String>| {
            texts.get(&key).cloned().unwrap_or_else(|| panic!("a saved game is not in {place}: {:?}", texts.keys()))
        };
        let texts = [text("localStorage", &stored.local), text("the database", &stored.indexed)];
        Self { game, stored, texts }
    }

    /// Damages the text there, opens the game, plays on, and looks what is left of every text.
    fn survives(&self, player: &Player, place: Where, dice: &mut Dice) -> Result<(), String> {
        let [local, indexed] = &self.texts;
        let mut damages = Vec::new();
        let mut spoil = |text: &str, damaged: bool| {
            if !damaged {
                return Found { text: text.to_owned(), damaged };
            }
            let damage = Damage::some(text, dice);
            damages.push(damage.to_string());
            Found { text: damage.done_to(text), damaged }
        };
        let found = [spoil(local, place != Where::Database), spoil(indexed, place != Where::LocalStorage)];
        let mut stored = self.stored.clone();
        let key = key_of(&self.game);
        stored.local.insert(key.clone(), found[0].text.clone());
        stored.indexed.insert(key, found[1].text.clone());
        player.blank_page();
        player.stores_everything(&stored);

        let what = format!("{place}, {}", damages.join(" and "));
        self.opens_and_plays_on(player, place, &found).map_err(|why| format!("{what}: {why}"))
    }

    fn opens_and_plays_on(&self, player: &Player, place: Where, found: &[Found; 2]) -> Result<(), String> {
        player.visit(&play::board_of(&self.game));
        let opened = is_open(player);
        let unreadable = found.iter().all(|found| Work::of(&found.text).is_none());
        if !opened && place != Where::Both {
            return Err("the game does not open".to_owned());
        }
        if unreadable && player.notices().is_empty() {
            return Err("nothing is said about two damaged texts".to_owned());
        }
        keeps(player, found, Found::is_kept)?;
        if opened {
            player.visit(&play::board_of(&self.game));
            player.lays_quickly("afbakening", 4);
            player.settles();
            keeps(player, found, Found::is_kept_but_for_the_board)?;
        }
        Ok(())
    }
}

/// Each of the texts that were found is still somewhere on the device.
fn keeps(player: &Player, found: &[Found; 2], is_kept: fn(&Found, &Stored) -> bool) -> Result<(), String> {
    player.blank_page();
    let mut gone = None;
    let kept = look_for(SOON, || {
        let stored = player.everything_stored();
        gone = found.iter().find(|found| !is_kept(found, &stored));
        gone.is_none().then_some(())
    });
    kept.ok_or_else(|| {
        let gone = if gone.is_some_and(|found| found.damaged) { "the damaged text" } else { "the whole text" };
        format!("{gone} is nowhere any more")
    })
}

/// True as soon as the game is on the screen and settled; false when the page says that it cannot be opened.
fn is_open(player: &Player) -> bool {
    let began = Instant::now();
    let seen = look_for(PATIENCE, || {
        let screen = player.attribute("main", "class").unwrap_or_default();
        let state = player.attribute("[data-save]", "data-save").unwrap_or_default();
        let lost = screen.contains("screen--lost") && began.elapsed() > DOUBT;
        let open = screen.contains("screen--board") && ["saved", "failed"].contains(&state.as_str());
        (lost || open).then_some(open)
    });
    seen.unwrap_or(false)
}
