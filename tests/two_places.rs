//! Two places, one truth: which of the two stored texts is the game, and what happens to the other.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, fiches, game};
use dilemmaspel::domain::{Event, Game, Moment, Question, update};
use dilemmaspel::wire::{self, Aside, Choice, Entry, Foreign, Unknown, Unreadable};

fn answered(text: &str) -> Game {
    let mut game = game();
    let event = Event::AnswerChanged { fiche: fiche("duur"), question: Question::Why, text: text.to_owned() };
    update(&mut game, event, Moment(2_000)).expect("a change");
    game
}

fn stored(text: &str, revision: u64) -> String {
    let (game, unknown) = (answered(text), Unknown::default());
    wire::store(Entry { game: &game, revision, pack: "proef", unknown: &unknown }).expect("a text")
}

fn choose(quick: Option<&str>, durable: Option<&str>) -> Choice {
    wire::choose(quick.map(str::to_owned), durable.map(str::to_owned), &fiches())
}

/// The answer in the chosen game; empty when nothing was chosen.
fn chosen(choice: &Choice) -> String {
    let record =
        |(draft, _): &(wire::Draft, String)| draft.game.record(&fiche("duur")).map(|record| record.why.clone());
    choice.chosen.as_ref().and_then(record).unwrap_or_default()
}

#[test]
fn the_newest_one_is_the_game_and_an_older_one_is_no_news() {
    let (old, new) = (stored("oud", 4), stored("nieuw", 5));
    for choice in [
        choose(Some(&old), Some(&new)),
        choose(Some(&new), Some(&old)),
        choose(None, Some(&new)),
        choose(Some(&new), None),
        choose(Some(&new), Some(&new)),
    ] {
        assert_eq!(chosen(&choice), "nieuw");
        assert_eq!((choice.aside, choice.refused), (vec![], None));
    }
    assert_eq!(choose(None, None), Choice::default());
}

#[test]
fn two_that_differ_with_one_revision_are_both_kept() {
    let (mine, theirs) = (stored("van hier", 5), stored("van daar", 5));
    let choice = choose(Some(&mine), Some(&theirs));
    assert_eq!(chosen(&choice), "van daar");
    assert_eq!(choice.aside, [Aside::Another { text: mine }]);
}

#[test]
fn what_cannot_be_read_is_kept_and_the_other_place_has_the_game() {
    let good = stored("goed", 5);
    for (quick, durable) in [("{stuk", good.as_str()), (good.as_str(), "{stuk")] {
        let choice = choose(Some(quick), Some(durable));
        assert_eq!(chosen(&choice), "goed");
        let why = Unreadable::NotJson(Foreign::Broken { line: 1 });
        assert_eq!(choice.aside, [Aside::Unreadable { text: "{stuk".to_owned(), why }]);
    }
}

#[test]
fn when_neither_can_be_read_nothing_is_touched() {
    for choice in [choose(Some("{stuk"), Some("[ook")), choose(Some("{stuk"), None), choose(None, Some("{stuk"))] {
        assert!(choice.chosen.is_none() && choice.aside.is_empty());
        assert!(choice.refused.is_some());
    }
}

#[test]
fn a_text_of_a_newer_app_is_refused_wherever_it_stands() {
    let (own, newer) = (stored("eigen", 9), stored("later", 3).replace("\"version\":3", "\"version\":4"));
    for choice in [choose(Some(&own), Some(&newer)), choose(Some(&newer), Some(&own))] {
        assert!(choice.chosen.is_none() && choice.aside.is_empty());
        assert_eq!(choice.refused, Some((Unreadable::Newer { version: 4 }, newer.clone())));
    }
}

#[test]
fn one_changed_byte_in_one_place_loses_nothing() {
    let good = stored("Twaalf uur per vraag.", 41);
    for at in 0..good.len() {
        for byte in [b'x', b'9', b'"', b'}'] {
            let mut bytes = good.clone().into_bytes();
            bytes[at] = byte;
            let Some(bad) = String::from_utf8(bytes).ok().filter(|bad| *bad != good) else { continue };
            for choice in [choose(Some(&bad), Some(&good)), choose(Some(&good), Some(&bad))] {
                let kept =
                    choice.aside.iter().map(Aside::text).chain(choice.chosen.iter().map(|(_, text)| text.as_str()));
                let refused = choice.refused.iter().map(|(_, text)| text.as_str());
                let all: Vec<&str> = kept.chain(refused).collect();
                let revision_only = choice.chosen.as_ref().is_some_and(|(_, text)| *text == good);
                assert!(all.contains(&bad.as_str()) || revision_only, "the damaged text is kept: {bad}");
                if choice.refused.is_none() {
                    assert_eq!(chosen(&choice), "Twaalf uur per vraag.", "{bad}");
                }
            }
        }
    }
}

#[test]
fn undo_steps_come_back_with_the_game_they_belong_to_and_with_no_other() {
    let mut game = answered("een");
    for (at, text) in ["een twee", "een twee drie"].into_iter().enumerate() {
        let event = Event::AnswerChanged { fiche: fiche("duur"), question: Question::Why, text: text.to_owned() };
        update(&mut game, event, Moment(10_000 * (at as u64 + 1))).expect("a change");
    }
    let place = dilemmaspel::domain::Place::Aside;
    update(&mut game, Event::FichePlaced { fiche: fiche("schaal"), place }, Moment(50_000)).expect("a move");
    update(&mut game, Event::Undone, Moment(60_000)).expect("an undo");
    let unknown = Unknown::default();
    let text = wire::store(Entry { game: &game, revision: 7, pack: "proef", unknown: &unknown }).expect("a text");
    let steps = wire::write_steps(&game, 7).expect("steps");
    let open = |steps: &str| {
        let mut draft = wire::import(&text, &fiches()).expect("a game").drafts.remove(0);
        wire::read_steps(&mut draft, steps);
        draft.game
    };
    assert_eq!(open(&steps), game);
    for other in ["", "{", &steps.replace("\"revision\":7", "\"revision\":8"), &steps.replace("twee", "2")] {
        assert!(open(other).history().past().is_empty(), "{other}");
    }
}
