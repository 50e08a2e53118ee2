//! White fiches: written, laid, changed, taken away, and kept.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::fiche;
use dilemmaspel::domain::{
    Ballot, BallotId, Board, Event, FicheId, Game, Mark, Moment, Name, Participant, ParticipantId, Pin, Place,
    Question, Rank, Record, Records, Refused, Setup, Since, Source, Stage, Voter, Way, White, update,
};
use dilemmaspel::wire::{self, Entry, Unknown};

const PACK: [&str; 3] = ["a", "b", "c"];

fn game() -> Game {
    Game::new("spel".parse().expect("an id"), Setup::default(), PACK.map(fiche), Moment(0))
}

fn does(game: &mut Game, event: Event) {
    update(game, event, Moment(1)).expect("it is allowed");
}

fn name(text: &str) -> Name {
    Name::new(text).expect("a short name")
}

fn white(number: usize, title: &str) -> White {
    White { title: name(title), ..White::blank(FicheId::of_white(number)) }
}

fn written(number: usize, title: &str) -> Event {
    Event::WhiteWritten { white: white(number, title) }
}

fn place(number: usize) -> Place {
    Place::Rank(Rank::new(number).expect("a place"))
}

fn lay(game: &mut Game, fiche: &FicheId, number: usize) {
    does(game, Event::FichePlaced { fiche: fiche.clone(), place: place(number) });
}

#[test]
fn a_white_fiche_comes_on_the_stack_and_the_route_grows() {
    let mut game = game();
    assert_eq!(game.next_white(), Some(FicheId::of_white(1)));
    does(&mut game, written(1, "Wachten of handelen?"));
    assert_eq!(game.board().ranks().count(), 4);
    assert_eq!(game.board().place_of(&FicheId::of_white(1)), Some(Place::Stack));
    lay(&mut game, &FicheId::of_white(1), 4);
    does(&mut game, Event::Undone);
    does(&mut game, Event::Undone);
    assert_eq!((game.whites().len(), game.board().ranks().count()), (0, 3));
    does(&mut game, Event::Redone);
    does(&mut game, Event::Redone);
    assert_eq!(game.board().place_of(&FicheId::of_white(1)), Some(place(4)));
}

#[test]
fn no_more_than_six_fit_and_each_has_a_title() {
    let mut game = game();
    for number in 1..=White::MOST {
        assert_eq!(game.next_white(), Some(FicheId::of_white(number)));
        does(&mut game, written(number, "Titel"));
    }
    assert_eq!(game.next_white(), None);
    let before = game.clone();
    let seventh = White { id: fiche("eigen-7"), ..white(1, "Te veel") };
    assert!(matches!(
        update(&mut game, Event::WhiteWritten { white: seventh }, Moment(2)),
        Err(Refused::UnknownFiche(_))
    ));
    assert_eq!(update(&mut game, written(1, ""), Moment(2)), Err(Refused::Untitled));
    assert_eq!(game, before);
}

#[test]
fn other_words_leave_the_fiche_where_it_lies() {
    let mut game = game();
    does(&mut game, written(1, "Eerst"));
    lay(&mut game, &FicheId::of_white(1), 2);
    does(&mut game, written(1, "Later"));
    assert_eq!(game.board().place_of(&FicheId::of_white(1)), Some(place(2)));
    assert_eq!(game.whites()[0].title.as_str(), "Later");
    does(&mut game, Event::Undone);
    assert_eq!(game.whites()[0].title.as_str(), "Eerst");
    let effects = update(&mut game, written(1, "Eerst"), Moment(9)).expect("allowed");
    assert!(effects.is_empty(), "the same words are no step");
}

#[test]
fn one_is_taken_away_with_its_place_and_comes_back_to_it() {
    let mut game = game();
    does(&mut game, written(1, "Eerst"));
    does(&mut game, written(2, "Tweede"));
    lay(&mut game, &FicheId::of_white(1), 2);
    lay(&mut game, &fiche("a"), 3);
    let before = game.board().clone();
    does(&mut game, Event::WhiteRemoved { fiche: FicheId::of_white(1) });
    assert_eq!(game.board().place_of(&FicheId::of_white(1)), None);
    assert_eq!(game.board().place_of(&fiche("a")), Some(place(3)));
    assert_eq!(game.board().ranks().count(), 4);
    does(&mut game, Event::Undone);
    assert_eq!(*game.board(), before);
}

#[test]
fn one_about_which_something_was_said_stays() {
    let mut game = game();
    let own = FicheId::of_white(1);
    does(&mut game, written(1, "Eerst"));
    does(&mut game, Event::AnswerChanged { fiche: own.clone(), question: Question::Why, text: "Omdat.".into() });
    let removed = update(&mut game, Event::WhiteRemoved { fiche: own.clone() }, Moment(2));
    assert_eq!(removed, Err(Refused::PlayedWith(own)));
    let unknown = update(&mut game, Event::WhiteRemoved { fiche: fiche("a") }, Moment(2));
    assert_eq!(unknown, Err(Refused::UnknownFiche(fiche("a"))), "a fiche of the pack is no white one");
}

/// In turns, with two people on the list; it is the first one's turn.
fn in_turns() -> Game {
    let people = [(1, "Anna"), (2, "Bo")].map(|(id, called)| Participant {
        id: ParticipantId(id),
        name: name(called),
        role: Name::default(),
    });
    let setup = Setup { participants: people.to_vec(), ..Setup::default() };
    let mut game = Game::new("spel".parse().expect("an id"), setup, PACK.map(fiche), Moment(0)).played(Way::Turns);
    does(&mut game, Event::TurnBegun { who: ParticipantId(1) });
    game
}

#[test]
fn a_turn_goes_on_when_a_white_fiche_is_written_and_undo_gives_it_back_as_it_was() {
    let mut game = in_turns();
    lay(&mut game, &fiche("a"), 1);
    let moved = game.lasting_turn().and_then(|turn| turn.moved);
    assert!(moved.is_some());
    for event in [written(1, "Eerst"), written(1, "Eerst, beter"), Event::WhiteRemoved { fiche: FicheId::of_white(1) }]
    {
        let before = game.clone();
        does(&mut game, event);
        assert_eq!(game.lasting_turn().and_then(|turn| turn.moved), moved);
        does(&mut game, Event::Undone);
        assert_eq!((game.board(), game.group()), (before.board(), before.group()));
        does(&mut game, Event::Redone);
    }
    let refused = update(&mut game, Event::FichePlaced { fiche: fiche("b"), place: place(2) }, Moment(2));
    assert_eq!(refused, Err(Refused::OneFichePerTurn(fiche("a"))));
}

#[test]
fn one_that_was_laid_in_a_turn_or_written_about_at_home_stays() {
    let own = FicheId::of_white(1);
    let removal = || Event::WhiteRemoved { fiche: own.clone() };
    let refused = |game: &mut Game| update(game, removal(), Moment(2)) == Err(Refused::PlayedWith(own.clone()));
    let mut laid = in_turns();
    does(&mut laid, written(1, "Eerst"));
    lay(&mut laid, &own, 1);
    assert!(refused(&mut laid), "in the turn that lasts");
    does(&mut laid, Event::TurnEnded);
    assert!(refused(&mut laid), "in an earlier turn");

    let mut told = game();
    does(&mut told, written(1, "Eerst"));
    let mut notes = Records::default();
    notes.put(&own, Record { why: "Thuis bedacht.".into(), ..Record::default() });
    let voter = Voter { name: name("Noor"), ..Voter::default() };
    let (id, lens, stage, source) = (BallotId(0), None, Stage::Done, Source::Home);
    let ballot = Ballot { id, voter, lens, board: told.board().clone(), stage, source, notes };
    does(&mut told, Event::BallotsHandedIn { ballots: vec![ballot] });
    assert!(refused(&mut told), "at home");
}

#[test]
fn orders_that_were_made_before_say_nothing_of_it_and_keep_what_they_said_when_it_goes() {
    let mut game = game();
    let board = Board::restore(Vec::new(), PACK.map(|id| Some(fiche(id))).to_vec(), Vec::new()).0;
    let ballot = Ballot {
        id: BallotId(0),
        voter: Voter { name: name("Noor"), ..Voter::default() },
        lens: None,
        board: board.clone(),
        stage: Stage::Done,
        source: Source::Paper,
        notes: Records::default(),
    };
    does(&mut game, Event::BallotsHandedIn { ballots: vec![ballot] });
    does(&mut game, written(1, "Nieuw"));
    let of_noor = |game: &Game| game.group().ballots.iter().next().expect("an order").board.clone();
    assert_eq!(of_noor(&game).stack(), [FicheId::of_white(1)]);
    does(&mut game, Event::WhiteRemoved { fiche: FicheId::of_white(1) });
    assert_eq!(of_noor(&game), board);
    does(&mut game, Event::Undone);
    assert_eq!(of_noor(&game).stack(), [FicheId::of_white(1)]);
}

/// The game as it comes out of what was stored, with its steps.
fn stored_and_read(game: &Game) -> Game {
    let unknown = Unknown::default();
    let text = wire::store(Entry { game, revision: 1, pack: "p", unknown: &unknown }).expect("it is written");
    let steps = wire::write_steps(game, 1).expect("the steps are written");
    let opened = wire::import(&text, &PACK.map(fiche)).expect("it is read");
    assert_eq!(opened.problems, []);
    let mut draft = opened.drafts.into_iter().next().expect("a game");
    wire::read_steps(&mut draft, &steps);
    draft.game
}

#[test]
fn white_fiches_and_their_steps_are_kept() {
    let mut game = game();
    let full = White {
        front: "Het botst.\nEen voorbeeld.".into(),
        back: "Wie merkt dit?".into(),
        left: name("Wachten"),
        right: name("Handelen"),
        ..white(1, "Eerst")
    };
    lay(&mut game, &fiche("a"), 1);
    does(&mut game, Event::WhiteWritten { white: full.clone() });
    lay(&mut game, &full.id, 2);
    let mark = Mark::new(3);
    does(&mut game, Event::SpectrumMarked { fiche: full.id.clone(), pin: Pin::Now, mark });
    does(&mut game, Event::SpectrumMarked { fiche: full.id.clone(), pin: Pin::Now, mark: None });
    does(&mut game, Event::WhiteRemoved { fiche: full.id.clone() });
    let mut back = stored_and_read(&game);
    assert_eq!(back.board(), game.board());
    assert_eq!(back.history().past().len(), game.history().past().len());
    // Every step back and forth is the same in the game that was kept.
    for _ in 0..game.history().past().len() {
        does(&mut game, Event::Undone);
        does(&mut back, Event::Undone);
        assert_eq!((back.board(), back.whites()), (game.board(), game.whites()));
    }
    for _ in 0..game.history().future().len() {
        does(&mut game, Event::Redone);
        does(&mut back, Event::Redone);
        assert_eq!((back.board(), back.whites()), (game.board(), game.whites()));
    }
    does(&mut back, Event::Undone);
    assert_eq!(stored_and_read(&back).whites(), [full]);
}

#[test]
fn what_somebody_is_writing_is_kept_and_is_no_step() {
    let mut game = game();
    let begun = White { front: "Half geschreven.\n".into(), ..white(2, "") };
    does(&mut game, Event::WhiteDrafted { white: begun.clone() });
    assert_eq!((game.whites(), game.history().past().len()), ([].as_slice(), 0));
    game = stored_and_read(&game);
    assert_eq!((game.draft(&begun.id), game.next_white()), (Some(&begun), Some(begun.id.clone())));

    let whole = White { title: name("Heel"), ..begun.clone() };
    does(&mut game, Event::WhiteWritten { white: whole.clone() });
    assert_eq!((game.draft(&whole.id), game.next_white()), (None, Some(FicheId::of_white(1))));

    // Another text for a fiche that is there stands on it only when it is done.
    let other = White { front: "Anders.".into(), ..whole.clone() };
    does(&mut game, Event::WhiteDrafted { white: other.clone() });
    assert_eq!((game.white(&whole.id), game.draft(&whole.id)), (Some(&whole), Some(&other)));
    does(&mut game, Event::WhiteDrafted { white: whole.clone() });
    assert_eq!(game.draft(&whole.id), None);
    let seventh = Event::WhiteDrafted { white: White { id: fiche("eigen-7"), ..white(1, "") } };
    assert!(update(&mut game, seventh, Moment(1)).is_err());
}

#[test]
fn a_damaged_list_of_white_fiches_keeps_what_can_be_read() {
    let text = r#"{ "type": "dilemmaspel", "version": 3, "games": [{ "id": "spel", "whites": [
        { "id": "eigen-2", "title": "Twee" }, { "id": "eigen-1", "title": 7 }, { "id": "eigen-2", "title": "Weer" },
        { "id": "eigen-9" }, { "id": "eigen-03" }, "tekst"
    ], "board": { "stack": ["a"], "route": ["eigen-2", "eigen-9"], "aside": [] } }] }"#;
    let opened = wire::import(text, &PACK.map(fiche)).expect("it is read");
    let game = &opened.drafts[0].game;
    let titles: Vec<_> = game.whites().iter().map(|white| (white.id.as_str(), white.title.as_str())).collect();
    assert_eq!(titles, [("eigen-1", ""), ("eigen-2", "Twee")]);
    assert_eq!(game.board().place_of(&FicheId::of_white(2)), Some(place(1)));
    assert_eq!(game.board().place_of(&FicheId::of_white(1)), Some(Place::Stack));
    assert_eq!(opened.problems.len(), 8, "{:?}", opened.problems);
}

#[test]
fn a_white_fiche_of_last_time_is_the_same_one_only_under_the_same_title() {
    let (mut then, mut now) = (game(), game());
    does(&mut then, written(1, "Wachten?"));
    does(&mut now, written(1, "Iets anders"));
    lay(&mut now, &FicheId::of_white(1), 1);
    assert_eq!(Since::between(&then, &now, None).moved, []);
    assert_eq!(now.same_in(&then, &FicheId::of_white(1)), None);
    does(&mut now, written(2, "Wachten?"));
    lay(&mut now, &FicheId::of_white(2), 2);
    assert_eq!(Since::between(&then, &now, None).moved.len(), 1, "under another number");
    assert_eq!(now.same_in(&then, &FicheId::of_white(2)), Some(FicheId::of_white(1)));
    does(&mut now, written(1, "Wachten?"));
    assert_eq!(now.same_in(&then, &FicheId::of_white(1)), Some(FicheId::of_white(1)));
}

#[test]
fn what_stands_on_it_becomes_a_dilemma_like_the_others() {
    let own =
        White { front: "\n Het botst. \n\nEen voorbeeld.\n".into(), back: "Wie?\nWat?".into(), ..white(3, "Eigen") };
    let dilemma = own.dilemma(7, ["de ene", "de andere"]);
    let told = &dilemma.wording.usual;
    assert_eq!((dilemma.number, dilemma.title.as_str(), told.core.as_str()), (7, "Eigen", "Het botst."));
    assert_eq!((told.front.len(), told.back.len()), (1, 2));
    assert_eq!((told.poles.left.name.as_str(), told.poles.right.name.as_str()), ("de ene", "de andere"));
}
