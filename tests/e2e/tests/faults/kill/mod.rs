//! Every process of the browser ends at once: at the very moment that the page says that it is saved, a little
//! later, or at any other moment. After a new start with the same profile, all that was promised is there.

mod ledger;

use self::ledger::{Ledger, Shown};
use crate::play::{self, Markers, QUESTIONS};
use crate::rounds::{dice_for, nothing_may_be, rounds, tell};
use e2e::promises::PROMISING;
use e2e::wait::{PATIENCE, look_for, wait_until};
use e2e::{Dice, FICHES, Player};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// More moves than it takes to be promised something.
const MOST_MOVES: u64 = 40;
/// A game that cannot be found may still be looked for; for so long it gets the benefit of the doubt.
const DOUBT: Duration = Duration::from_secs(4);

#[test]
fn nothing_that_was_saved_is_lost_when_the_browser_is_killed() {
    let mut play = Play::begin();
    for _ in 0..rounds() {
        play.until_the_power_fails();
        play.after_a_new_start();
    }
    let Play { player, kills, kept, lost, .. } = &play;
    tell("kill", player.browser, &format!("{kills} kills, {kept} promises kept, {} lost", lost.len()));
    nothing_may_be(lost);
}

/// When the power fails.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// So long after a promise that is awaited, when there were this many before.
    Promise(usize, Duration),
    /// So long after the move with this number, whatever was said.
    Move(u64, Duration),
}

impl Moment {
    fn some(dice: &mut Dice) -> Self {
        let promise = dice.place_in(8);
        match dice.below(10) {
            0..4 => Self::Promise(promise, Duration::ZERO),
            4..7 => Self::Promise(promise, Duration::from_millis(dice.below(300))),
            _ => Self::Move(dice.below(15) + 1, Duration::from_millis(dice.below(1200))),
        }
    }
}

struct Play {
    player: Player,
    dice: Dice,
    markers: Markers,
    game: String,
    ledger: Ledger,
    /// When the power failed the last time, for the words about a loss.
    moment: Moment,
    kills: u64,
    kept: usize,
    lost: Vec<String>,
}

impl Play {
    fn begin() -> Self {
        let dice = dice_for("kill");
        let player = Player::before_loading();
        let mut play = Self {
            player,
            dice,
            markers: Markers::default(),
            game: String::new(),
            ledger: Ledger::default(),
            moment: Moment::Move(0, Duration::ZERO),
            kills: 0,
            kept: 0,
            lost: Vec::new(),
        };
        play.begins_a_game();
        play
    }

    fn begins_a_game(&mut self) {
        self.game = play::begins_game(&self.player, PROMISING);
        self.ledger = Ledger::default();
        self.ledger.saw(self.player.board());
    }

    fn until_the_power_fails(&mut self) {
        self.moment = Moment::some(&mut self.dice);
        let earlier = self.player.site.promises_waiting();
        let mut later = Duration::ZERO;
        for number in 1..=MOST_MOVES {
            self.makes_a_move();
            match self.moment {
                Moment::Promise(enough, after) => {
                    let waiting = self.player.site.promises_waiting();
                    let patience = Duration::from_millis(300 + self.dice.below(1200));
                    let is_time = self.player.site.is_promised_more_than(waiting, patience);
                    if is_time && waiting >= earlier + enough {
                        later = after;
                        break;
                    }
                }
                Moment::Move(last, after) if number == last => {
                    later = after;
                    break;
                }
                Moment::Move(..) => {}
            }
        }
        // The only sleep there is: the fault comes at a moment of its own.
        sleep(later);
        self.player.loses_power();
        self.kills += 1;
    }

    fn makes_a_move(&mut self) {
        let Self { player, dice, game, .. } = self;
        let talks = player.hash().contains("/gesprek/");
        match dice.below(100) {
            0..20 => {
                play::to_board(player, game);
                play::lays_some_fiche(player, dice);
                self.ledger.saw(player.board());
            }
            20..40 => play::talk_about(player, game, dice.one_of(&FICHES)),
            _ => {
                if !talks {
                    play::talk_about(player, game, dice.one_of(&FICHES));
                }
                play::writes_some_answer(player, dice, &mut self.markers);
            }
        }
    }

    fn after_a_new_start(&mut self) {
        let promised = self.ledger.promised(self.player.site.promises(), &self.game);
        self.player.starts_again();
        let broken = match self.shown_again() {
            Some(shown) => self.ledger.broken(&shown),
            None if self.ledger.is_empty() => return self.begins_a_game(),
            None => vec!["the game is gone".to_owned(); promised.max(1)],
        };
        self.kept += promised.saturating_sub(broken.len());
        if !broken.is_empty() {
            let (kill, moment) = (self.kills, self.moment);
            self.lost.extend(broken.into_iter().map(|why| format!("kill {kill} ({moment:?}): {why}")));
            // So that the same loss is not counted twice.
            self.player.site.promises();
            self.begins_a_game();
        }
    }

    /// Opens the game that was played; `None` when it cannot be found any more.
    fn shown_again(&self) -> Option<Shown> {
        let Self { player, game, .. } = self;
        player.visit(&format!("{PROMISING}{}", play::board_of(game)));
        self.is_there().then_some(())?;
        wait_until("the only tab there is can be played in", || {
            (player.tab_state().as_deref() != Some("watching")).then_some(())
        });
        let board = player.board();
        let mut answers = std::collections::BTreeMap::new();
        for fiche in self.ledger.fiches() {
            play::talk_about(player, game, &fiche);
            for question in QUESTIONS {
                answers.insert((fiche.clone(), question.to_owned()), player.answer_of(question));
            }
        }
        Some(Shown { board, answers })
    }

    /// True as soon as the game is on the screen and saved; false when it is not to be found.
    fn is_there(&self) -> bool {
        let began = Instant::now();
        let found = look_for(PATIENCE, || {
            let screen = self.player.attribute("main", "class").unwrap_or_default();
            if screen.contains("screen--board") && self.player.attribute("[data-save]", "data-save")? == "saved" {
                return Some(true);
            }
            (screen.contains("screen--lost") && began.elapsed() > DOUBT).then_some(false)
        });
        found.unwrap_or(false)
    }
}
