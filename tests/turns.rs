//! In turns: each moves one fiche and says why.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{board, fiche, game};
use dilemmaspel::domain::{
    Board, Called, Effect, Event, Game, Moment, Moved, Name, Participant, ParticipantId, Place, Rank, Refused, Said,
    Setup, Way, update,
};

fn person(id: u32, called: &str) -> Participant {
    Participant { id: ParticipantId(id), name: Name::new(called).expect("a name"), role: Name::default() }
}

/// Noor, Sam and Ali; it is Noor's turn.
fn with_turns() -> Game {
    let mut game = game();
    let participants = vec![person(1, "Noor"), person(2, "Sam"), person(5, "Ali")];
    play(&mut game, Event::SetupChanged { setup: Setup { participants, ..Setup::default() } });
    play(&mut game, Event::WayChosen { way: Way::Turns });
    play(&mut game, Event::TurnBegun { who: ParticipantId(1) });
    game
}

fn play(game: &mut Game, event: Event) -> Vec<Effect> {
    let now = Moment(game.changed().0 + 10_000);
    update(game, event.clone(), now).unwrap_or_else(|refused| panic!("{event:?}: {refused:?}"))
}

fn lay(name: &str, at: usize) -> Event {
    Event::FichePlaced { fiche: fiche(name), place: Place::Rank(Rank::at(at)) }
}

fn explain(why: &str) -> Event {
    Event::TurnExplained { why: why.to_owned() }
}

#[test]
fn a_turn_keeps_who_moved_what_and_why_and_the_next_one_is_up() {
    let mut game = with_turns();
    play(&mut game, lay("duur", 2));
    play(&mut game, explain("Het geld is op."));
    let effects = play(&mut game, Event::TurnEnded);
    let sam = Name::new("Sam").expect("a name");
    assert!(effects.contains(&Effect::Say(Said::Turn { who: Called { name: sam, number: None } })));
    let turns = &game.group().turns;
    let [had] = turns.log.as_slice() else { panic!("{turns:?}") };
    let moved = Moved { fiche: fiche("duur"), from: Place::Stack, to: Place::Rank(Rank::at(2)) };
    assert_eq!(
        (had.who.name.as_str(), had.moved.as_ref(), had.why.as_str()),
        ("Noor", Some(&moved), "Het geld is op.")
    );
    assert_eq!(turns.now.as_ref().map(|turn| turn.who), Some(ParticipantId(2)));
}

#[test]
fn one_turn_moves_one_fiche_until_it_lies_where_it_lay() {
    let mut game = with_turns();
    play(&mut game, lay("duur", 2));
    assert_eq!(update(&mut game, lay("schaal", 0), Moment(1)), Err(Refused::OneFichePerTurn(fiche("duur"))));
    play(&mut game, lay("duur", 4));
    play(&mut game, Event::FichePlaced { fiche: fiche("duur"), place: Place::Stack });
    play(&mut game, lay("schaal", 0));
    assert_eq!(update(&mut game, lay("duur", 2), Moment(1)), Err(Refused::OneFichePerTurn(fiche("schaal"))));
}

#[test]
fn taking_back_reaches_into_the_turn_before_and_forth_again_with_every_word() {
    let mut game = with_turns();
    play(&mut game, lay("duur", 2));
    play(&mut game, explain("Daarom"));
    play(&mut game, Event::TurnEnded);
    let after = game.to_parts();
    for _ in 0..3 {
        play(&mut game, Event::Undone);
    }
    assert_eq!(game.board().place_of(&fiche("duur")), Some(Place::Stack));
    assert!(game.group().turns.log.is_empty());
    for _ in 0..3 {
        play(&mut game, Event::Redone);
    }
    assert_eq!(game.to_parts().group, after.group);
    assert_eq!(
        update(&mut game, Event::TurnBegun { who: ParticipantId(9) }, Moment(1)),
        Err(Refused::UnknownParticipant(ParticipantId(9)))
    );
}

#[test]
fn a_whole_round_in_which_nothing_moves_settles_the_order() {
    let mut game = with_turns();
    let settled = |game: &Game| game.group().turns.are_settled(game.setup().participants.len(), game.board());
    play(
        &mut game,
        Event::OrderAdopted { board: board("duur schaal . . . . / / generalist afbakening wmo-wlz onafhankelijk") },
    );
    play(&mut game, lay("duur", 1));
    for _ in 0..3 {
        play(&mut game, Event::TurnEnded);
        assert!(!settled(&game));
    }
    play(&mut game, Event::TurnEnded);
    assert!(settled(&game));
    play(&mut game, lay("schaal", 3));
    assert!(!settled(&game), "somebody moves a fiche again");
    play(&mut game, Event::Undone);
    play(&mut game, Event::TurnsStopped);
    assert_eq!(game.group().turns.now, None);
    assert_eq!(game.group().turns.log.len(), 4, "a turn in which nothing happened is not had by stopping");
    assert_eq!(update(&mut game, Event::TurnEnded, Moment(1)), Err(Refused::NobodysTurn));
}

#[test]
fn the_turn_goes_on_when_somebody_leaves_the_table() {
    let mut game = with_turns();
    let participants = vec![person(2, "Sam")];
    play(&mut game, Event::SetupChanged { setup: Setup { participants, ..Setup::default() } });
    let who = |game: &Game| game.group().turns.now.as_ref().map(|turn| turn.who);
    assert_eq!(who(&game), Some(ParticipantId(2)), "the next one on the list");
    play(&mut game, Event::TurnEnded);
    assert_eq!(who(&game), Some(ParticipantId(2)));
    play(&mut game, lay("duur", 0));
    let before = game.clone();
    play(&mut game, Event::SetupChanged { setup: Setup::default() });
    assert_eq!(game.group().turns.now, None, "nobody is left to have a turn");
    assert_eq!(game.group().turns.log.last().map(|turn| turn.moved.is_some()), Some(true));
    play(&mut game, Event::Undone);
    play(&mut game, Event::Undone);
    assert_eq!((game.setup(), game.group()), (before.setup(), before.group()));
}

#[test]
fn another_way_or_a_proposal_keeps_the_turn_that_lasts_and_undo_gives_it_back() {
    let adopted = || {
        let route = common::NAMES.iter().rev().map(|name| Some(fiche(name))).collect();
        Event::OrderAdopted { board: Board::restore(Vec::new(), route, Vec::new()).0 }
    };
    for (event, goes_on) in [(Event::WayChosen { way: Way::Together }, false), (adopted(), true)] {
        let mut game = with_turns();
        play(&mut game, lay("duur", 0));
        play(&mut game, explain("Het geld is op."));
        let before = game.clone();
        play(&mut game, event);
        let turns = &game.group().turns;
        let had = turns.log.last().expect("the turn is kept");
        assert_eq!((had.why.as_str(), had.moved.is_some()), ("Het geld is op.", true));
        assert_eq!(turns.now.is_some(), goes_on);
        assert_eq!(game.lasting_turn(), None, "the group moved, not one person");
        play(&mut game, Event::Undone);
        play(&mut game, Event::Undone);
        assert_eq!((game.board(), game.group()), (before.board(), before.group()));
        let refused = update(&mut game, lay("schaal", 1), Moment(99_000_000));
        assert_eq!(refused, Err(Refused::OneFichePerTurn(fiche("duur"))));
    }
}

#[test]
fn turns_that_begin_again_are_not_settled_by_the_round_before() {
    let mut game = with_turns();
    play(&mut game, Event::TurnEnded);
    for name in common::NAMES {
        let who = game.group().turns.now.as_ref().expect("a turn").who;
        play(&mut game, Event::TurnBegun { who });
        play(&mut game, lay(name, 0));
        play(&mut game, Event::TurnEnded);
    }
    let is_settled = |game: &Game| game.group().turns.are_settled(3, game.board());
    for _ in 0..3 {
        assert!(!is_settled(&game));
        play(&mut game, Event::TurnEnded);
    }
    assert!(is_settled(&game));
    play(&mut game, Event::TurnsStopped);
    play(&mut game, Event::TurnBegun { who: ParticipantId(2) });
    assert!(!is_settled(&game), "a new round is a new question");
    for _ in 0..3 {
        play(&mut game, Event::TurnEnded);
    }
    assert!(is_settled(&game));
}

#[test]
fn two_with_one_name_are_told_apart_when_it_is_their_turn() {
    let mut game = with_turns();
    let mut setup = game.setup().clone();
    let [first, second] = [0, 1].map(|at| setup.participants[at].id);
    setup.participants[1].name = setup.participants[0].name.clone();
    let name = setup.participants[0].name.clone();
    assert_eq!([setup.number_of(first), setup.number_of(second)], [Some(1), Some(2)]);
    play(&mut game, Event::SetupChanged { setup });
    let effects = play(&mut game, Event::TurnEnded);
    assert!(effects.contains(&Effect::Say(Said::Turn { who: Called { name, number: Some(2) } })), "{effects:?}");
}

/// The voice said "Jan (2)" while the screen said "Jan (1)".
#[test]
fn who_is_up_after_a_namesake_left_is_called_as_the_list_has_them_now() {
    let mut game = game();
    let people = [person(1, "Jan"), person(2, "Jan"), person(3, "Jan")];
    play(&mut game, Event::SetupChanged { setup: Setup { participants: people.to_vec(), ..Setup::default() } });
    play(&mut game, Event::WayChosen { way: Way::Turns });
    play(&mut game, Event::TurnBegun { who: ParticipantId(1) });
    let setup = Setup { participants: people[1..].to_vec(), ..game.setup().clone() };
    let effects = play(&mut game, Event::SetupChanged { setup });
    let who = Called { name: Name::new("Jan").expect("a name"), number: Some(1) };
    assert!(effects.contains(&Effect::Say(Said::Turn { who })), "{effects:?}");
}
