//! Where a group goes from each part of a game.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{board, fiche, game};
use dilemmaspel::domain::next::{after_done, after_leaving, next_part};
use dilemmaspel::domain::{
    Ballot, BallotId, Cover, Event, Game, Moment, Name, Participant, ParticipantId, Records, Source, Stage, Talk,
    Voter, Way, Whereabouts, update,
};

const LAID: &str = "duur schaal generalist . . . / / afbakening wmo-wlz onafhankelijk";

fn play(game: &mut Game, event: Event) {
    let now = Moment(game.changed().0 + 10_000);
    update(game, event.clone(), now).unwrap_or_else(|refused| panic!("{event:?}: {refused:?}"));
}

/// Three fiches on the route: duur, schaal, generalist.
fn laid() -> Game {
    let mut game = game();
    play(&mut game, Event::OrderAdopted { board: board(LAID) });
    game
}

fn talk(name: &str) -> Whereabouts {
    Whereabouts::Talk(fiche(name))
}

fn go(game: &mut Game, to: Whereabouts) {
    play(game, Event::Went { to });
}

fn discussed(game: &mut Game, name: &str) {
    play(game, Event::TalkMarked { fiche: fiche(name), talk: Talk::Discussed });
}

#[test]
fn a_talk_that_began_with_what_divides_most_comes_to_every_dilemma() {
    let mut game = laid();
    let mut seen = Vec::new();
    let mut at = talk("schaal");
    while let Whereabouts::Talk(fiche) = &at {
        seen.push(fiche.to_string());
        discussed(&mut game, fiche.as_str());
        at = after_done(&game, fiche);
    }
    assert_eq!((seen.join(" ").as_str(), at), ("schaal generalist duur", Whereabouts::Report));
}

#[test]
fn a_fiche_that_does_not_lie_on_the_route_leads_to_the_first_that_is_open() {
    let mut game = laid();
    assert_eq!(after_done(&game, &fiche("wmo-wlz")), talk("duur"));
    discussed(&mut game, "duur");
    assert_eq!(after_leaving(&game, &fiche("wmo-wlz")), talk("schaal"));
}

#[test]
fn who_leaves_each_dilemma_as_it_is_comes_to_the_report() {
    let mut game = laid();
    let mut parts = vec![next_part(&game)];
    while parts.last() != Some(&Whereabouts::Report) {
        go(&mut game, parts.last().expect("a part").clone());
        parts.push(next_part(&game));
        assert!(parts.len() < 9, "{parts:?}");
    }
    assert_eq!(parts, [talk("duur"), talk("schaal"), talk("generalist"), Whereabouts::Report]);
}

#[test]
fn who_keeps_the_time_and_began_in_the_middle_leaves_no_dilemma_out_and_comes_to_the_report() {
    let mut game = laid();
    play(&mut game, Event::PlanMade { minutes: 60 });
    go(&mut game, talk("schaal"));
    let mut parts = vec![next_part(&game)];
    while parts.last() != Some(&Whereabouts::Report) {
        go(&mut game, parts.last().expect("a part").clone());
        parts.push(next_part(&game));
        assert!(parts.len() < 9, "{parts:?}");
    }
    assert_eq!(parts, [talk("generalist"), talk("duur"), Whereabouts::Report]);
}

#[test]
fn a_dilemma_that_was_discussed_is_not_offered_again() {
    let mut game = laid();
    discussed(&mut game, "schaal");
    assert_eq!(after_done(&game, &fiche("duur")), talk("generalist"));
    assert_eq!(after_leaving(&game, &fiche("duur")), talk("generalist"));
}

#[test]
fn while_nothing_lies_on_the_board_the_next_part_is_where_an_order_comes_from() {
    let mut game = game();
    assert_eq!(next_part(&game), Whereabouts::Board);
    play(&mut game, Event::WayChosen { way: Way::Each });
    assert_eq!(next_part(&game), Whereabouts::Group);
    let noor = Participant { id: ParticipantId(1), name: Name::new("Noor").expect("a name"), role: Name::default() };
    let ballot = Ballot {
        id: BallotId(0),
        voter: Voter::of(&noor),
        lens: None,
        board: board(LAID),
        stage: Stage::Done,
        source: Source::Paper,
        notes: Records::default(),
    };
    play(&mut game, Event::BallotsHandedIn { ballots: vec![ballot] });
    assert_eq!(next_part(&game), Whereabouts::Group);
    play(&mut game, Event::CoverChanged { cover: Cover::Revealed });
    assert_eq!(next_part(&game), Whereabouts::Differences);
    // Talked about before the group has an order.
    assert_eq!(after_done(&game, &fiche("duur")), Whereabouts::Differences);
    play(
        &mut game,
        Event::OrderAdopted { board: board(". . . . . . / / duur schaal generalist afbakening wmo-wlz onafhankelijk") },
    );
    assert_eq!(next_part(&game), Whereabouts::Report, "all were put aside");
}
