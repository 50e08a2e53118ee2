//! What single events do, and what is said about them. `every_event.rs` sends all of them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, fiches, game};
use dilemmaspel::domain::{
    AgreementId, AgreementPart, Effect, Event, Game, Moment, Onward, Open, Place, Progress, Question, Rank, Refused,
    Said, Setup, Side, Step, Talk, Whereabouts, update,
};

fn rank(number: usize) -> Place {
    Place::Rank(Rank::new(number).expect("a place"))
}

fn lay(fiche_name: &str, place: Place) -> Event {
    Event::FichePlaced { fiche: fiche(fiche_name), place }
}

fn after(mut game: Game, events: Vec<Event>) -> Game {
    for (at, event) in (1..).zip(events) {
        let moment = Moment(at * 10_000);
        update(&mut game, event.clone(), moment).unwrap_or_else(|refused| panic!("{event:?}: {refused:?}"));
    }
    game
}

/// One game per phase: fresh, reading, half laid, laid, talking, done.
fn phases() -> Vec<(&'static str, Game)> {
    let read = vec![Event::FicheHeldUp { fiche: fiche("duur"), side: Side::Front }];
    let half = vec![lay("duur", rank(1)), lay("schaal", Place::Aside)];
    let laid: Vec<Event> = fiches()
        .iter()
        .enumerate()
        .map(|(at, fiche)| Event::FichePlaced { fiche: fiche.clone(), place: rank(at + 1) })
        .collect();
    let mut talking = laid.clone();
    talking.push(Event::Went { to: Whereabouts::Talk(fiche("duur")) });
    talking.push(Event::AnswerChanged { fiche: fiche("duur"), question: Question::Why, text: "Daarom".to_owned() });
    let mut done = talking.clone();
    done.extend(fiches().into_iter().map(|fiche| Event::TalkMarked { fiche, talk: Talk::Discussed }));
    done.push(Event::Went { to: Whereabouts::Report });
    [("fresh", vec![]), ("reading", read), ("half laid", half), ("laid", laid), ("talking", talking), ("done", done)]
        .map(|(name, events)| (name, after(game(), events)))
        .to_vec()
}

#[test]
fn laying_a_fiche_saves_says_and_keeps_hold_of_it() {
    let mut game = game();
    let effects = update(&mut game, lay("duur", rank(2)), Moment(2_000));
    let said = Said::Laid { fiche: fiche("duur"), place: rank(2) };
    assert_eq!(effects, Ok(vec![Effect::Save, Effect::Say(said), Effect::Focus(fiche("duur"))]));
    let again = update(&mut game, lay("duur", rank(2)), Moment(3_000));
    assert_eq!(again, Ok(vec![Effect::Focus(fiche("duur"))]), "nothing changed, so nothing is said or saved");
}

#[test]
fn one_fiche_lies_open_at_a_time() {
    let game =
        after(game(), vec![Event::FicheTurned { fiche: fiche("duur") }, Event::FicheTurned { fiche: fiche("schaal") }]);
    assert_eq!(game.open(), &Open::Turned(fiche("schaal")));
    assert_eq!(game.open().side_of(&fiche("duur")), Side::Front);
    let game = after(game, vec![lay("schaal", rank(1))]);
    assert_eq!(game.open(), &Open::Nothing, "laying puts it down");
}

#[test]
fn typing_is_one_step_to_undo_and_a_pause_begins_another() {
    let typed =
        |text: &str| Event::AnswerChanged { fiche: fiche("duur"), question: Question::Why, text: text.to_owned() };
    let mut game = game();
    for (text, at) in [("D", 1_000), ("Da", 1_200), ("Dat", 1_400), ("Dat is", 9_000)] {
        assert!(update(&mut game, typed(text), Moment(at)).is_ok());
    }
    let why = |game: &Game| game.record(&fiche("duur")).map(|record| record.why.clone());
    assert!(update(&mut game, Event::Undone, Moment(10_000)).is_ok());
    assert_eq!(why(&game), Some("Dat".to_owned()));
    assert!(update(&mut game, Event::Undone, Moment(10_000)).is_ok());
    assert_eq!(why(&game), None);
    assert_eq!(update(&mut game, Event::Undone, Moment(10_000)), Err(Refused::NothingToUndo));
}

#[test]
fn after_something_new_what_was_undone_cannot_be_redone() {
    let mut game = after(game(), vec![lay("duur", rank(1)), Event::Undone, lay("schaal", rank(1))]);
    assert_eq!(update(&mut game, Event::Redone, Moment(90_000)), Err(Refused::NothingToRedo));
    assert_eq!(game.board().at(Rank::at(0)), Some(&fiche("schaal")));
}

#[test]
fn a_step_from_the_list_is_gone_to_at_once_in_both_directions() {
    let laid = after(game(), vec![lay("duur", rank(1)), lay("schaal", rank(2)), lay("afbakening", rank(3))]);
    let to = |game: &mut Game, steps| update(game, Event::SteppedTo { steps }, Moment(90_000));
    let stepped = |steps| Ok(vec![Effect::Save, Effect::Say(Said::Stepped { steps })]);
    let mut game = laid.clone();
    assert_eq!(to(&mut game, 1), stepped(2));
    assert_eq!(game.board().ranking().count(), 1);
    assert_eq!(to(&mut game, 1), Ok(vec![]), "it stands there already");
    assert_eq!(to(&mut game, 3), stepped(2));
    assert_eq!(game.board(), laid.board());
    assert_eq!(to(&mut game, 0), stepped(3));
    assert_eq!(game.board().ranking().count(), 0);
    assert_eq!(to(&mut game, 99), stepped(3), "no further than the last step");
    assert_eq!(game.board(), laid.board());
}

#[test]
fn a_removed_agreement_comes_back_with_undo() {
    let added = vec![
        Event::AgreementAdded { fiche: fiche("duur") },
        Event::AgreementChanged {
            fiche: fiche("duur"),
            agreement: AgreementId(1),
            part: AgreementPart::What("Bellen".to_owned()),
        },
    ];
    let before = after(game(), added);
    let removed = Event::AgreementRemoved { fiche: fiche("duur"), agreement: AgreementId(1) };
    let after = after(before.clone(), vec![removed, Event::Undone]);
    assert_eq!(after.record(&fiche("duur")), before.record(&fiche("duur")));
}

#[test]
fn the_steps_lead_by_the_hand() {
    let expected = [
        ("fresh", Onward::Read(fiche("generalist"))),
        ("reading", Onward::Read(fiche("generalist"))),
        ("half laid", Onward::Read(fiche("generalist"))),
        ("laid", Onward::Talk(fiche("generalist"))),
        ("talking", Onward::Talk(fiche("generalist"))),
        ("done", Onward::Report),
    ];
    for ((phase, game), (name, onward)) in phases().into_iter().zip(expected) {
        assert_eq!(phase, name);
        assert_eq!(Onward::of(&game), onward, "{phase}");
    }
    let (_, done) = phases().pop().expect("a phase");
    assert!([Step::Read, Step::Lay, Step::Talk].into_iter().all(|step| Progress::of(&done).is_done(step)));
    assert_eq!(Progress::of(&done).percent(), 100);
}

#[test]
fn the_agenda_is_as_long_as_the_group_chose() {
    let (_, laid) = phases().remove(3);
    assert_eq!(laid.agenda(), fiches());
    let fewer = after(laid, vec![Event::SetupChanged { setup: Setup { discuss: Some(2), ..Setup::default() } }]);
    assert_eq!(fewer.agenda(), fiches()[..2].to_vec());
}
