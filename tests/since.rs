//! What changed since an earlier game.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, game};
use dilemmaspel::domain::{
    Agreement, AgreementId, AgreementPart, Day, Event, Game, Kept, Moment, Moved, Origin, Place, Question, Rank, Since,
    Standing, update,
};

fn play(game: &mut Game, events: Vec<Event>) {
    for event in events {
        let now = Moment(game.changed().0 + 10_000);
        update(game, event.clone(), now).unwrap_or_else(|refused| panic!("{event:?}: {refused:?}"));
    }
}

fn lay(name: &str, at: usize) -> Event {
    Event::FichePlaced { fiche: fiche(name), place: Place::Rank(Rank::at(at)) }
}

fn why(text: &str) -> Event {
    Event::AnswerChanged { fiche: fiche("duur"), question: Question::Why, text: text.to_owned() }
}

fn agreed(number: u32, what: &str, due: Option<Day>) -> Vec<Event> {
    let change = |part| Event::AgreementChanged { fiche: fiche("duur"), agreement: AgreementId(number), part };
    let added = Event::AgreementAdded { fiche: fiche("duur") };
    vec![added, change(AgreementPart::What(what.to_owned())), change(AgreementPart::Due(due))]
}

fn day(month: u8) -> Option<Day> {
    Day::new(2026, month, 1).ok()
}

#[test]
fn the_same_game_has_nothing_new() {
    let mut then = game();
    play(&mut then, vec![lay("duur", 0), why("Geld")]);
    assert_eq!(Since::between(&then, &then, day(11)), Since::default());
}

#[test]
fn what_moved_and_what_was_said_otherwise_is_told() {
    let (mut then, mut now) = (game(), game());
    play(&mut then, vec![lay("duur", 0), lay("schaal", 1), why("Geld")]);
    play(&mut now, vec![lay("schaal", 0), lay("duur", 1), why("Geld en tijd")]);
    let since = Since::between(&then, &now, None);
    let to = |name: &str, from, to| Moved {
        fiche: fiche(name),
        from: Place::Rank(Rank::at(from)),
        to: Place::Rank(Rank::at(to)),
    };
    assert_eq!(since.moved, [to("schaal", 1, 0), to("duur", 0, 1)]);
    let [answer] = since.answers.as_slice() else { panic!("{:?}", since.answers) };
    assert_eq!((answer.then.as_str(), answer.now.as_str()), ("Geld", "Geld en tijd"));
}

#[test]
fn an_agreement_that_was_taken_along_is_known_by_where_it_came_from() {
    let (mut then, mut now) = (game(), game().under("nu".parse().expect("an id")));
    play(&mut then, [agreed(1, "Uitzoeken", day(3)), agreed(2, "Uitzoeken", day(12))].concat());
    let promises = |now: &Game| Since::between(&then, now, day(11)).promises;
    let carried = |now: &Game| promises(now).iter().map(|promise| promise.carried).collect::<Vec<_>>();
    let made = promises(&now)[1].made.clone();
    let from = Some(Origin { game: then.id().clone(), agreement: made.id });
    play(&mut now, vec![Event::AgreementCarried { fiche: fiche("duur"), carried: Agreement { from, ..made } }]);
    assert_eq!(carried(&now), [None, Some(AgreementId(1))], "the second one, and not the first with the same words");
    let reworded = AgreementPart::What("Uitzoeken vóór juni".to_owned());
    let change = |part| Event::AgreementChanged { fiche: fiche("duur"), agreement: AgreementId(1), part };
    play(&mut now, vec![change(reworded), change(AgreementPart::Kept(Kept::Done))]);
    let promises = promises(&now);
    assert_eq!((promises[1].standing, promises[1].carried), (Standing::Done, Some(AgreementId(1))));
    assert_eq!(promises[0].carried, None);

    // Own agreements with the same words, each for one of them; an empty one is none of them.
    let mut again = game().under("weer".parse().expect("an id"));
    play(&mut again, vec![Event::AgreementAdded { fiche: fiche("duur") }]);
    assert_eq!(carried(&again), [None, None]);
    play(&mut again, agreed(2, "Uitzoeken", None));
    assert_eq!(carried(&again), [Some(AgreementId(2)), None]);
}

#[test]
fn an_agreement_stands_is_overdue_or_is_done() {
    let (mut then, mut now) = (game(), game().under("nu".parse().expect("an id")));
    let all = [agreed(1, "Bellen", day(3)), agreed(2, "Schrijven", day(12)), agreed(3, "Vragen", None)].concat();
    play(&mut then, all);
    let standings = |now: &Game| -> Vec<Standing> {
        Since::between(&then, now, day(11)).promises.iter().map(|promise| promise.standing).collect()
    };
    assert_eq!(standings(&now), [Standing::Overdue, Standing::Stands, Standing::Stands]);
    play(&mut now, agreed(1, " Bellen ", day(12)));
    assert_eq!(standings(&now), [Standing::Stands; 3], "taken along with a later day");
    let kept = AgreementPart::Kept(Kept::Done);
    play(&mut now, vec![Event::AgreementChanged { fiche: fiche("duur"), agreement: AgreementId(1), part: kept }]);
    assert_eq!(standings(&now), [Standing::Done, Standing::Stands, Standing::Stands]);
    let unknown = Since::between(&then, &game(), None).promises;
    assert!(unknown.iter().all(|promise| promise.standing == Standing::Stands), "without a calendar nothing is late");
}
