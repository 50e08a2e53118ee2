//! Somebody who plays at random, and writes texts that are never twice the same.

use e2e::{Dice, FICHES, Player};

/// The button that gives the game as a file.
const TO_FILE: &str = "Bewaar als bestand";

pub const QUESTIONS: [&str; 3] = ["why", "choices", "considerations"];

/// Gives texts that can be told apart: `[m12]`.
#[derive(Default)]
pub struct Markers(u64);

impl Markers {
    pub fn next(&mut self) -> String {
        self.0 += 1;
        format!("[m{}]", self.0)
    }

    /// The marker that comes next.
    pub fn coming(&self) -> String {
        format!("[m{}]", self.0 + 1)
    }
}

/// All markers in a text.
pub fn markers_in(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("[m");
    starts.filter_map(|(start, _)| {
        let length = text[start..].find(']')? + 1;
        let marker = &text[start..start + length];
        marker[2..length - 1].bytes().all(|byte| byte.is_ascii_digit()).then_some(marker)
    })
}

/// The address of a screen of a game, as it follows the `#`.
pub fn board_of(game: &str) -> String {
    format!("#/spel/{game}/bord")
}

pub fn talk_of(game: &str, fiche: &str) -> String {
    format!("#/spel/{game}/gesprek/{fiche}")
}

/// Starts a game on this page of the site, and gives its id.
#[track_caller]
pub fn begins_game(player: &Player, page: &str) -> String {
    player.visit(page);
    player.press("Direct spelen");
    player.arrives_on("board");
    player.game_id()
}

/// Goes to the talk about this fiche, unless it is there already.
#[track_caller]
pub fn talk_about(player: &Player, game: &str, fiche: &str) {
    let talk = talk_of(game, fiche);
    if player.hash() != talk {
        player.go_to(&talk);
        player.arrives_on("talk");
    }
    player.talks_about(fiche);
}

/// Goes to the board, unless it is there already.
#[track_caller]
pub fn to_board(player: &Player, game: &str) {
    let board = board_of(game);
    if player.hash() != board {
        player.go_to(&board);
        player.arrives_on("board");
    }
}

/// Lays a fiche somewhere on the route, or aside.
#[track_caller]
pub fn lays_some_fiche(player: &Player, dice: &mut Dice) {
    let (fiche, place) = (dice.one_of(&FICHES), dice.one_of(&["1", "2", "3", "4", "5", "6", "aside"]));
    player.lays_quickly(fiche, place);
}

/// Writes a marker behind one of the answers: as a paste, or letter by letter.
#[track_caller]
pub fn writes_some_answer(player: &Player, dice: &mut Dice, markers: &mut Markers) {
    let question = dice.one_of(&QUESTIONS);
    let marker = markers.next();
    if dice.happens(50) {
        player.adds_to_answer(question, &marker);
    } else {
        player.answer_by_typing(question, &marker);
    }
}

/// Writes this in the talk about `duur`, and holds the page to what it says then: `saved` is there after a reload,
/// `failed` comes with a notice that gives the work as a file. Returns which of the two it was.
#[track_caller]
pub fn keeps_its_word(player: &Player, game: &str, page: &str, marker: &str) -> String {
    talk_about(player, game, "duur");
    player.adds_to_answer("why", marker);
    let told = player.settles();
    if told == "saved" {
        player.visit(&format!("{page}{}", talk_of(game, "duur")));
        player.talks_about("duur");
        let left = player.answer_of("why");
        assert!(left.contains(marker), "{marker} was saved, and after a reload there is `{left}`");
    } else {
        player.sees_soon(".notice button");
        let buttons = player.texts(".notice button");
        assert!(buttons.iter().any(|name| name == TO_FILE), "no notice gives the work: {buttons:?}");
        player.press(TO_FILE);
        player.receives_file_with(marker);
    }
    told
}
