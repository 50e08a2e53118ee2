//! One name in several spellings, as a table in `data/spellings.txt`, and where names are told apart.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, fiches, game, with_signs};
use dilemmaspel::domain::{
    Ballot, BallotId, Board, Event, Game, Lens, Moment, Name, Participant, ParticipantId, Records, Setup, Source,
    Stage, Voter, White, update,
};
use dilemmaspel::spelling::is_same;

#[test]
fn every_pair_in_the_table_is_one_name_or_two() {
    let mut cases = 0;
    for line in
        include_str!("data/spellings.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let at = line.find(['=', '#']).expect("= or #");
        let (one, other) = (with_signs(line[..at].trim()), with_signs(line[at + 1..].trim()));
        let is_one = line[at..].starts_with('=');
        assert_eq!(is_same(&one, &other), is_one, "{line}");
        assert_eq!(is_same(&other, &one), is_one, "{line}, the other way round");
        cases += 1;
    }
    assert!(cases > 15, "the table was read");
}

const SPELLINGS: [&str; 4] = ["René", "Rene\u{301}", "rené", "RENÉ"];

fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

fn play(game: &mut Game, event: Event) {
    update(game, event, Moment(9_000)).expect("it is done");
}

fn order(voter: Voter, lens: Option<Lens>) -> Ballot {
    let board = Board::restore(Vec::new(), fiches().into_iter().map(Some).collect(), Vec::new()).0;
    let (id, stage, source, notes) = (BallotId(0), Stage::Done, Source::Phone, Records::default());
    Ballot { id, voter, lens, board, stage, source, notes }
}

/// Four spellings of one name were four orders.
#[test]
fn a_table_hands_in_one_order_however_its_name_is_written() {
    let mut game = game();
    for spelling in SPELLINGS {
        let voter = Voter { name: name(spelling), ..Voter::default() };
        play(&mut game, Event::BallotsHandedIn { ballots: vec![order(voter, None)] });
    }
    let names: Vec<&str> = game.group().ballots.iter().map(|ballot| ballot.voter.name.as_str()).collect();
    assert_eq!(names, ["René"], "as it was written first");
}

#[test]
fn orders_that_come_together_are_one_order_of_one_table() {
    let mut game = game();
    let ballots = SPELLINGS.map(|spelling| order(Voter { name: name(spelling), ..Voter::default() }, None)).to_vec();
    play(&mut game, Event::BallotsHandedIn { ballots });
    let names: Vec<&str> = game.group().ballots.iter().map(|ballot| ballot.voter.name.as_str()).collect();
    assert_eq!(names, ["René"]);
}

#[test]
fn a_lens_of_the_group_is_one_lens_however_it_is_written() {
    let mut game = game();
    for spelling in SPELLINGS {
        let voter = Voter { name: name("Noor"), ..Voter::default() };
        let ballots = vec![order(voter, Some(Lens::Own(name(spelling))))];
        play(&mut game, Event::BallotsHandedIn { ballots });
    }
    assert_eq!(game.group().ballots.iter().count(), 1);
}

#[test]
fn two_people_with_one_name_in_two_spellings_are_told_apart_by_a_number() {
    let person = |id: u32, text: &str| Participant { id: ParticipantId(id), name: name(text), role: Name::default() };
    let setup = Setup { participants: vec![person(1, "René"), person(2, "rene\u{301}")], ..Setup::default() };
    assert_eq!([1, 2].map(|id| setup.number_of(ParticipantId(id))), [Some(1), Some(2)]);
}

#[test]
fn a_white_fiche_of_two_games_is_one_fiche_however_its_title_is_written() {
    let with_white = |title: &str| {
        let mut game = game();
        let white = White { title: name(title), ..White::blank(fiche("eigen-1")) };
        play(&mut game, Event::WhiteWritten { white });
        game
    };
    let (here, there) = (with_white("Privé of publiek"), with_white("PRIVE\u{301} of publiek"));
    assert_eq!(here.same_in(&there, &fiche("eigen-1")), Some(fiche("eigen-1")));
    assert_eq!(here.same_in(&with_white("Prive of publiek"), &fiche("eigen-1")), None);
}
