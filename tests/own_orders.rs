//! Everybody's own order: laid unseen, handed in, revealed, and kept.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{board, fiche, fiches, game, notation};
use dilemmaspel::domain::{
    Ballot, BallotId, Called, Cover, Effect, Event, Game, Lens, Moment, Name, Onward, Participant, ParticipantId,
    Place, Rank, Record, Records, Refused, Replaced, Said, Setup, Source, Stage, Voter, Way, Whereabouts, update,
};

fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

fn person(id: u32, called: &str) -> Participant {
    Participant { id: ParticipantId(id), name: name(called), role: Name::default() }
}

fn noor() -> Voter {
    Voter::of(&person(1, "Noor"))
}

fn sam() -> Voter {
    Voter::of(&person(2, "Sam"))
}

/// Noor and Sam, who each make an order first.
fn with_people() -> Game {
    let mut game = game();
    let participants = vec![person(1, "Noor"), person(2, "Sam")];
    play(&mut game, Event::SetupChanged { setup: Setup { participants, ..Setup::default() } });
    play(&mut game, Event::WayChosen { way: Way::Each });
    game
}

fn play(game: &mut Game, event: Event) -> Vec<Effect> {
    let now = Moment(game.changed().0 + 10_000);
    update(game, event.clone(), now).unwrap_or_else(|refused| panic!("{event:?}: {refused:?}"))
}

fn begin(voter: Voter) -> Event {
    Event::OwnOrderBegun { voter, lens: None, stack: fiches() }
}

fn lay(name: &str, at: usize) -> Event {
    Event::FichePlaced { fiche: fiche(name), place: Place::Rank(Rank::at(at)) }
}

fn handed_in(voter: Voter, lens: Option<Lens>, order: &str) -> Event {
    let (id, stage, source, notes) = (BallotId(0), Stage::Done, Source::Paper, Records::default());
    Event::BallotsHandedIn { ballots: vec![Ballot { id, voter, lens, board: board(order), stage, source, notes }] }
}

const WHOLE: &str = "duur schaal generalist . . . / / afbakening wmo-wlz onafhankelijk";

#[test]
fn who_lays_an_own_order_moves_nothing_on_the_board_of_the_group() {
    let mut game = with_people();
    let before = notation(game.board());
    play(&mut game, begin(noor()));
    play(&mut game, lay("duur", 0));
    assert_eq!(game.table().at(Rank::at(0)), Some(&fiche("duur")));
    assert_eq!(notation(game.board()), before);
    play(&mut game, Event::OwnOrderDone);
    assert_eq!(notation(game.table()), before);
    assert_eq!(game.group().ballots.iter().map(|ballot| ballot.stage).collect::<Vec<_>>(), [Stage::Done]);
}

#[test]
fn the_steps_of_one_person_are_theirs_alone_and_one_step_of_the_game() {
    let mut game = with_people();
    let steps = game.history().past().len();
    play(&mut game, begin(noor()));
    assert!(game.steps().past().is_empty(), "what the group did is not theirs to undo");
    assert_eq!(update(&mut game, Event::Undone, Moment(1)), Err(Refused::NothingToUndo));
    play(&mut game, lay("duur", 0));
    play(&mut game, lay("schaal", 0));
    play(&mut game, Event::Undone);
    assert_eq!(game.table().at(Rank::at(0)), Some(&fiche("duur")));
    play(&mut game, Event::OwnOrderDone);
    assert_eq!(game.history().past().len(), steps + 1);
    play(&mut game, Event::Undone);
    assert!(game.group().ballots.is_empty());
    play(&mut game, Event::Redone);
    assert_eq!(game.group().ballots.iter().count(), 1);
}

#[test]
fn whoever_goes_elsewhere_shows_nothing_and_loses_nothing() {
    let mut game = with_people();
    play(&mut game, begin(noor()));
    play(&mut game, lay("duur", 0));
    play(&mut game, Event::Went { to: Whereabouts::Report });
    assert_eq!(game.laying(), None);
    play(&mut game, Event::Went { to: Whereabouts::Own });
    assert_eq!(update(&mut game, lay("schaal", 0), Moment(1)), Err(Refused::NobodyLays));
    play(&mut game, begin(sam()));
    assert_eq!(game.table().stack().len(), 6, "Sam begins with a board of his own");
    play(&mut game, begin(noor()));
    assert_eq!(game.table().at(Rank::at(0)), Some(&fiche("duur")), "Noor goes on where she was");
}

#[test]
fn an_order_that_was_only_looked_at_is_as_it_was() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    let (kept, steps) = (game.group().clone(), game.history().past().len());
    play(&mut game, begin(noor()));
    play(&mut game, lay("schaal", 0));
    play(&mut game, Event::Undone);
    play(&mut game, Event::OwnOrderPutDown);
    assert_eq!((game.group(), game.history().past().len()), (&kept, steps));
    play(&mut game, begin(sam()));
    play(&mut game, Event::Went { to: Whereabouts::Board });
    assert_eq!((game.group(), game.history().past().len()), (&kept, steps));
}

#[test]
fn what_was_written_at_home_stays_when_the_order_is_typed_anew() {
    let mut game = with_people();
    let Event::BallotsHandedIn { mut ballots } = handed_in(noor(), None, WHOLE) else { unreachable!() };
    ballots[0].notes.put(&fiche("duur"), Record { why: "Thuis bedacht".to_owned(), ..Record::default() });
    play(&mut game, Event::BallotsHandedIn { ballots });
    play(&mut game, handed_in(noor(), None, "schaal duur . . . . / / generalist afbakening wmo-wlz onafhankelijk"));
    let kept = game.group().ballots.of(&noor(), None).expect("the new one");
    assert_eq!(kept.notes.get(&fiche("duur")).map(|record| record.why.as_str()), Some("Thuis bedacht"));
}

#[test]
fn an_order_of_the_same_person_through_the_same_lens_takes_the_place_of_the_earlier_one() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    play(&mut game, handed_in(noor(), Some(Lens::Resident), WHOLE));
    play(&mut game, handed_in(sam(), None, WHOLE));
    assert_eq!(game.group().ballots.iter().count(), 3);
    let effects =
        play(&mut game, handed_in(noor(), None, "schaal duur . . . . / / generalist afbakening wmo-wlz onafhankelijk"));
    assert!(effects.contains(&Effect::Say(Said::HandedIn {
        who: Called { name: name("Noor"), number: None },
        replaced: Replaced::Yes
    })));
    assert_eq!(game.group().ballots.iter().count(), 3);
    play(&mut game, Event::Undone);
    let kept = game.group().ballots.of(&noor(), None).expect("the earlier one");
    assert_eq!(kept.board, board(WHOLE));
}

#[test]
fn the_same_table_that_comes_twice_is_one_order_and_all_of_them_are_one_step() {
    let mut game = with_people();
    let table = |id: &str, called: &str, order: &str| {
        let game = Some(id.parse().expect("an id"));
        let voter = Voter { name: name(called), game, ..Voter::default() };
        let Event::BallotsHandedIn { ballots } = handed_in(voter, None, order) else { unreachable!() };
        ballots
    };
    let other = "schaal duur . . . . / / generalist afbakening wmo-wlz onafhankelijk";
    let all = [table("een", "Tafel", WHOLE), table("twee", "Tafel", WHOLE), table("een", "Tafel een", other)].concat();
    let steps = game.history().past().len();
    let effects = play(&mut game, Event::BallotsHandedIn { ballots: all });
    assert!(effects.contains(&Effect::Say(Said::AllHandedIn { orders: 2 })), "{effects:?}");
    let names: Vec<_> = game.group().ballots.iter().map(|ballot| ballot.voter.name.as_str().to_owned()).collect();
    assert_eq!(names, ["Tafel een", "Tafel"]);
    assert_eq!(game.history().past().len(), steps + 1);
    play(&mut game, Event::Undone);
    assert!(game.group().ballots.is_empty());
}

#[test]
fn an_order_about_other_fiches_is_refused_and_changes_nothing() {
    let mut game = with_people();
    let before = game.clone();
    for order in ["duur schaal / / generalist", "vreemd duur schaal generalist afbakening wmo-wlz / / onafhankelijk"] {
        assert_eq!(update(&mut game, handed_in(noor(), None, order), Moment(1)), Err(Refused::OtherFiches));
        let adopted = Event::OrderAdopted { board: board(order) };
        assert_eq!(update(&mut game, adopted, Moment(1)), Err(Refused::OtherFiches));
        assert_eq!(game, before);
    }
}

#[test]
fn two_people_with_one_name_have_two_orders_and_one_who_left_keeps_theirs() {
    let mut game = with_people();
    let participants = vec![person(1, "Noor"), person(2, "Noor")];
    play(&mut game, Event::SetupChanged { setup: Setup { participants, ..Setup::default() } });
    play(&mut game, handed_in(noor(), None, WHOLE));
    play(&mut game, handed_in(Voter::of(&person(2, "Noor")), None, WHOLE));
    assert_eq!(game.ballots_in(), (2, 2));
    let participants = vec![person(1, "Noor")];
    play(&mut game, Event::SetupChanged { setup: Setup { participants, ..Setup::default() } });
    assert_eq!(game.ballots_in(), (2, 2));
    assert_eq!(game.next_participant(), ParticipantId(3), "the number of somebody who left is not given again");
}

#[test]
fn the_way_onward_waits_for_all_orders_and_then_compares_them() {
    let mut game = with_people();
    assert_eq!(Onward::of(&game), Onward::Gather { done: 0, people: 2 });
    play(&mut game, begin(noor()));
    assert_eq!(Onward::of(&game), Onward::Lay(fiche("generalist")));
    for (at, fiche) in fiches().iter().enumerate() {
        play(&mut game, lay(fiche.as_str(), at));
    }
    assert_eq!(Onward::of(&game), Onward::HandOver);
    play(&mut game, Event::OwnOrderDone);
    assert_eq!(Onward::of(&game), Onward::Gather { done: 1, people: 2 });
    play(&mut game, Event::CoverChanged { cover: Cover::Revealed });
    assert_eq!(Onward::of(&game), Onward::Compare);
    play(&mut game, Event::OrderAdopted { board: board(WHOLE) });
    assert!(matches!(Onward::of(&game), Onward::Read(_) | Onward::Talk(_)));
    play(&mut game, Event::Undone);
    assert_eq!(Onward::of(&game), Onward::Compare);
}

#[test]
fn where_all_orders_went_after_the_reveal_the_next_round_begins_covered() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    play(&mut game, Event::CoverChanged { cover: Cover::Revealed });
    let first = game.group().ballots.iter().next().expect("an order").id;
    play(&mut game, Event::BallotRemoved { ballot: first });
    assert!(!game.group().is_revealed(), "there is nothing to see");
    assert_eq!(Onward::of(&game), Onward::Gather { done: 0, people: 2 });

    let (mut typed, mut laid) = (game.clone(), game);
    play(&mut typed, handed_in(sam(), None, WHOLE));
    assert!(!typed.group().is_revealed());
    play(&mut laid, begin(sam()));
    play(&mut laid, lay("duur", 0));
    play(&mut laid, Event::OwnOrderDone);
    assert!(!laid.group().is_revealed());

    // Also for who takes the steps back and makes them again.
    for mut game in [typed, laid] {
        let (steps, after) = (game.history().past().len(), game.group().clone());
        (0..steps).for_each(|_| drop(play(&mut game, Event::Undone)));
        (0..steps).for_each(|_| drop(play(&mut game, Event::Redone)));
        assert_eq!(*game.group(), after);
    }
}

#[test]
fn who_changes_the_only_order_after_the_reveal_leaves_it_open() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    play(&mut game, Event::CoverChanged { cover: Cover::Revealed });
    play(&mut game, begin(noor()));
    play(&mut game, lay("schaal", 0));
    play(&mut game, Event::OwnOrderDone);
    assert!(game.group().is_revealed());
    play(&mut game, handed_in(noor(), None, WHOLE));
    assert!(game.group().is_revealed());
}

#[test]
fn an_order_that_was_being_changed_when_everything_stopped_can_be_taken_back() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    let steps = game.history().past().len();
    let of_noor = |game: &Game| game.group().ballots.iter().next().expect("an order").clone();
    let former = of_noor(&game);

    // Only looked at: no step.
    play(&mut game, begin(noor()));
    play(&mut game, Event::OwnOrderPutDown);
    assert_eq!((game.history().past().len(), of_noor(&game)), (steps, former.clone()));

    play(&mut game, begin(noor()));
    play(&mut game, lay("schaal", 0));
    play(&mut game, lay("duur", 2));
    // The tab is gone; what was kept comes back without anybody who lays.
    let history = game.history().clone();
    let mut kept = Game::from(game.to_parts()).with_history(history);
    assert_eq!(of_noor(&kept).stage, Stage::Begun);
    play(&mut kept, Event::Went { to: Whereabouts::Group });
    play(&mut kept, Event::Undone);
    assert_eq!(of_noor(&kept), former);

    // Put down in peace, it is one step, and one undo brings the former order back.
    play(&mut game, Event::OwnOrderDone);
    assert_eq!(game.history().past().len(), steps + 1);
    play(&mut game, Event::Went { to: Whereabouts::Group });
    play(&mut game, Event::Undone);
    assert_eq!(of_noor(&game), former);
}

/// The same game after the page was loaded anew: whoever was laying is not any more.
fn loaded_anew(game: &Game) -> Game {
    Game::from(game.to_parts()).with_history(game.history().clone())
}

#[test]
fn a_step_back_after_the_page_loaded_anew_never_replaces_the_order_of_somebody_else() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    let noors = game.group().ballots.of(&noor(), None).expect("an order").id;
    play(&mut game, Event::BallotRemoved { ballot: noors });
    play(&mut game, begin(sam()));
    play(&mut game, lay("schaal", 0));
    let mut game = loaded_anew(&game);
    play(&mut game, Event::Undone);
    let ballots = &game.group().ballots;
    assert!(ballots.of(&noor(), None).is_some() && ballots.of(&sam(), None).is_some());
}

#[test]
fn the_step_of_a_changed_order_knows_every_move() {
    let mut game = with_people();
    play(&mut game, handed_in(noor(), None, WHOLE));
    play(&mut game, begin(noor()));
    play(&mut game, lay("schaal", 0));
    play(&mut game, lay("generalist", 0));
    let changed = game.table().clone();
    let mut game = loaded_anew(&game);
    play(&mut game, Event::Undone);
    assert_eq!(game.group().ballots.of(&noor(), None).map(|ballot| &ballot.board), Some(&board(WHOLE)));
    play(&mut game, Event::Redone);
    assert_eq!(game.group().ballots.of(&noor(), None).map(|ballot| &ballot.board), Some(&changed));
}

#[test]
fn an_order_from_home_that_is_laid_anew_here_is_of_this_screen_and_still_known() {
    let mut game = with_people();
    let at_home = Voter { game: Some("thuis".parse().expect("an id")), ..noor() };
    let mut from_home = handed_in(at_home.clone(), None, WHOLE);
    if let Event::BallotsHandedIn { ballots } = &mut from_home {
        ballots[0].source = Source::Home;
    }
    play(&mut game, from_home);
    play(&mut game, begin(noor()));
    play(&mut game, Event::OwnOrderDone);
    let own = |game: &Game| game.group().ballots.of(&noor(), None).cloned().expect("an order");
    assert_eq!(own(&game).source, Source::Home, "it was only looked at");
    play(&mut game, begin(noor()));
    play(&mut game, lay("schaal", 0));
    play(&mut game, Event::OwnOrderDone);
    assert_eq!((own(&game).source, own(&game).voter), (Source::Screen, at_home.clone()));
    play(&mut game, handed_in(noor(), None, WHOLE));
    assert_eq!((own(&game).source, own(&game).voter), (Source::Paper, at_home));
}
