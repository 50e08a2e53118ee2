//! Every event from every phase of a game: done and saved, or refused without a trace, and no fiche is ever lost.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{board, fiche, fiches, game};
use dilemmaspel::domain::{
    Agreement, AgreementId, AgreementPart, Ballot, BallotId, Cover, Effect, Event, Game, Lens, Mark, Moment, Name,
    Participant, ParticipantId, Pin, Place, Question, Rank, Records, Setup, Side, Source, Stage, Talk, Voter, Way,
    Whereabouts, White, update,
};

/// A row for each event, with the ways in which it is sent. An event without a row does not compile.
macro_rules! every_event {
    ($($kind:pat => [$($case:expr),+ $(,)?]),+ $(,)?) => {
        /// What each row has to be about.
        fn is_of_row(event: &Event, row: usize) -> bool {
            let kinds: &[fn(&Event) -> bool] = &[$(|event| matches!(event, $kind)),+];
            match event {
                $($kind => kinds[row](event)),+
            }
        }

        fn every_event() -> Vec<Vec<Event>> {
            vec![$(vec![$($case),+]),+]
        }
    };
}

every_event! {
    Event::FichePlaced { .. } => [
        lay("duur", rank(3)),
        lay("duur", Place::Stack),
        lay("duur", Place::Aside),
        lay("duur", rank(7)),
        lay("vreemd", rank(1)),
    ],
    Event::FicheTurned { .. } => [
        Event::FicheTurned { fiche: fiche("duur") },
        Event::FicheTurned { fiche: fiche("vreemd") },
    ],
    Event::FicheHeldUp { .. } => [
        Event::FicheHeldUp { fiche: fiche("duur"), side: Side::Back },
        Event::FicheHeldUp { fiche: fiche("vreemd"), side: Side::Back },
    ],
    Event::FichePutDown => [Event::FichePutDown],
    Event::WhiteDrafted { .. } => [
        Event::WhiteDrafted { white: white("eigen-1", "Wachttijd") },
        Event::WhiteDrafted { white: white("eigen-2", "") },
        Event::WhiteDrafted { white: white("duur", "Geen witte fiche") },
    ],
    Event::WhiteWritten { .. } => [
        Event::WhiteWritten { white: white("eigen-1", "Wachttijd") },
        Event::WhiteWritten { white: white("eigen-2", "Vervoer") },
        Event::WhiteWritten { white: white("eigen-2", "") },
        Event::WhiteWritten { white: white("duur", "Geen witte fiche") },
    ],
    Event::WhiteRemoved { .. } => [
        Event::WhiteRemoved { fiche: fiche("eigen-1") },
        Event::WhiteRemoved { fiche: fiche("duur") },
    ],
    Event::StackShuffled { .. } => [
        Event::StackShuffled { order: fiches().into_iter().rev().collect() },
        Event::StackShuffled { order: vec![fiche("vreemd")] },
    ],
    Event::AnswerChanged { .. } => [
        Event::AnswerChanged { fiche: fiche("duur"), question: Question::Choices, text: "Niets".to_owned() },
        Event::AnswerChanged { fiche: fiche("vreemd"), question: Question::Choices, text: "Niets".to_owned() },
    ],
    Event::SpectrumMarked { .. } => [
        Event::SpectrumMarked { fiche: fiche("duur"), pin: Pin::Now, mark: Mark::new(3) },
        Event::SpectrumMarked { fiche: fiche("duur"), pin: Pin::Now, mark: None },
    ],
    Event::AgreementAdded { .. } => [
        Event::AgreementAdded { fiche: fiche("duur") },
        Event::AgreementAdded { fiche: fiche("vreemd") },
    ],
    Event::AgreementCarried { .. } => [
        Event::AgreementCarried { fiche: fiche("duur"), carried: Agreement::blank(AgreementId(9)) },
        Event::AgreementCarried { fiche: fiche("vreemd"), carried: Agreement::blank(AgreementId(9)) },
    ],
    Event::AgreementChanged { .. } => [changed_agreement(1), changed_agreement(9)],
    Event::AgreementRemoved { .. } => [
        Event::AgreementRemoved { fiche: fiche("duur"), agreement: AgreementId(1) },
        Event::AgreementRemoved { fiche: fiche("duur"), agreement: AgreementId(9) },
    ],
    Event::TalkMarked { .. } => [Event::TalkMarked { fiche: fiche("duur"), talk: Talk::Discussed }],
    Event::SpeakersMarked { .. } => [
        Event::SpeakersMarked { fiche: fiche("duur"), spoken: vec![ParticipantId(1)] },
        Event::SpeakersMarked { fiche: fiche("vreemd"), spoken: vec![ParticipantId(1)] },
    ],
    Event::ParkingChanged { .. } => [Event::ParkingChanged { text: "De wachtlijst".to_owned() }],
    Event::ClosingChanged { .. } => [Event::ClosingChanged { text: "Samen verder".to_owned() }],
    Event::SetupChanged { .. } => [
        Event::SetupChanged { setup: Setup { discuss: Some(2), ..Setup::default() } },
        Event::SetupChanged { setup: Setup { participants: vec![noor()], ..Setup::default() } },
    ],
    Event::WayChosen { .. } => [
        Event::WayChosen { way: Way::Together },
        Event::WayChosen { way: Way::Each },
        Event::WayChosen { way: Way::Turns },
    ],
    Event::OwnOrderBegun { .. } => [
        begun(fiches()),
        begun(vec![fiche("vreemd")]),
        Event::OwnOrderBegun { voter: Voter::of(&noor()), lens: Some(Lens::Resident), stack: fiches() },
    ],
    Event::OwnOrderDone => [Event::OwnOrderDone],
    Event::OwnOrderPutDown => [Event::OwnOrderPutDown],
    Event::BallotsHandedIn { .. } => [
        handed_in("duur schaal generalist . . . / / afbakening wmo-wlz onafhankelijk"),
        handed_in("duur . / / vreemd"),
        Event::BallotsHandedIn { ballots: vec![] },
    ],
    Event::BallotRemoved { .. } => [
        Event::BallotRemoved { ballot: BallotId(1) },
        Event::BallotRemoved { ballot: BallotId(99) },
    ],
    Event::CoverChanged { .. } => [
        Event::CoverChanged { cover: Cover::Revealed },
        Event::CoverChanged { cover: Cover::Covered },
    ],
    Event::OrderAdopted { .. } => [
        Event::OrderAdopted { board: board("duur schaal generalist . . . / / afbakening wmo-wlz onafhankelijk") },
        Event::OrderAdopted { board: board("duur . / / vreemd") },
    ],
    Event::TurnBegun { .. } => [
        Event::TurnBegun { who: ParticipantId(2) },
        Event::TurnBegun { who: ParticipantId(99) },
    ],
    Event::TurnExplained { .. } => [Event::TurnExplained { why: "Daarom".to_owned() }],
    Event::TurnEnded => [Event::TurnEnded],
    Event::TurnsStopped => [Event::TurnsStopped],
    Event::PlanMade { .. } => [Event::PlanMade { minutes: 60 }, Event::PlanMade { minutes: u64::MAX }],
    Event::PlanDropped => [Event::PlanDropped],
    Event::SlotExtended { .. } => [Event::SlotExtended { minutes: 5 }, Event::SlotExtended { minutes: u64::MAX }],
    Event::Went { .. } => [
        Event::Went { to: Whereabouts::Talk(fiche("duur")) },
        Event::Went { to: Whereabouts::Talk(fiche("vreemd")) },
        Event::Went { to: Whereabouts::Group },
        Event::Went { to: Whereabouts::Report },
    ],
    Event::Undone => [Event::Undone],
    Event::Redone => [Event::Redone],
    Event::SteppedTo { .. } => [
        Event::SteppedTo { steps: 0 },
        Event::SteppedTo { steps: 2 },
        Event::SteppedTo { steps: usize::MAX },
    ],
}

fn rank(number: usize) -> Place {
    Place::Rank(Rank::new(number).expect("a place"))
}

fn lay(fiche_name: &str, place: Place) -> Event {
    Event::FichePlaced { fiche: fiche(fiche_name), place }
}

fn white(id: &str, title: &str) -> White {
    White { title: Name::new(title).unwrap_or_default(), ..White::blank(fiche(id)) }
}

fn changed_agreement(number: u32) -> Event {
    let (agreement, part) = (AgreementId(number), AgreementPart::Owner("Noor".to_owned()));
    Event::AgreementChanged { fiche: fiche("duur"), agreement, part }
}

fn person(id: u32, called: &str) -> Participant {
    Participant { id: ParticipantId(id), name: Name::new(called).expect("a name"), role: Name::default() }
}

fn noor() -> Participant {
    person(1, "Noor")
}

fn with_people() -> Event {
    Event::SetupChanged { setup: Setup { participants: vec![noor(), person(2, "Sam")], ..Setup::default() } }
}

fn begun(stack: Vec<dilemmaspel::domain::FicheId>) -> Event {
    Event::OwnOrderBegun { voter: Voter::of(&noor()), lens: None, stack }
}

fn handed_in(order: &str) -> Event {
    let (id, voter, lens) = (BallotId(0), Voter::of(&person(2, "Sam")), None);
    let (stage, source, notes) = (Stage::Done, Source::Paper, Records::default());
    Event::BallotsHandedIn { ballots: vec![Ballot { id, voter, lens, board: board(order), stage, source, notes }] }
}

fn after(mut game: Game, events: Vec<Event>) -> Game {
    for (at, event) in (1..).zip(events) {
        update(&mut game, event.clone(), Moment(at * 10_000))
            .unwrap_or_else(|refused| panic!("{event:?}: {refused:?}"));
    }
    game
}

/// A game in each phase, alone and as a group.
fn phases() -> Vec<(&'static str, Game)> {
    let half = vec![lay("duur", rank(1)), lay("schaal", Place::Aside)];
    let laid: Vec<Event> =
        (1..).zip(fiches()).map(|(at, fiche)| Event::FichePlaced { fiche, place: rank(at) }).collect();
    let talking = [laid.clone(), vec![Event::Went { to: Whereabouts::Talk(fiche("duur")) }]].concat();
    let agreed = [talking.clone(), vec![Event::AgreementAdded { fiche: fiche("duur") }]].concat();
    let done = [agreed.clone(), vec![Event::Went { to: Whereabouts::Report }]].concat();
    let undone = [half.clone(), vec![Event::Undone]].concat();
    let each = vec![with_people(), Event::WayChosen { way: Way::Each }];
    let laying = [each.clone(), vec![begun(fiches()), lay("duur", rank(2))]].concat();
    let put_down = [laying.clone(), vec![Event::OwnOrderPutDown]].concat();
    let covered = [laying.clone(), vec![Event::OwnOrderDone]].concat();
    let revealed = [covered.clone(), vec![Event::CoverChanged { cover: Cover::Revealed }]].concat();
    let begins = Event::TurnBegun { who: ParticipantId(1) };
    let turns = vec![with_people(), Event::WayChosen { way: Way::Turns }, begins, lay("schaal", rank(1))];
    let whites = [half.clone(), vec![Event::WhiteWritten { white: white("eigen-1", "Vervoer") }]].concat();
    let timed = [laid.clone(), vec![Event::PlanMade { minutes: 60 }]].concat();
    [
        ("fresh", vec![]),
        ("reading", vec![Event::FicheHeldUp { fiche: fiche("duur"), side: Side::Front }]),
        ("half laid", half),
        ("undone", undone),
        ("laid", laid),
        ("talking", talking),
        ("agreed", agreed),
        ("done", done),
        ("somebody lays an own order", laying),
        ("an own order was put down", put_down),
        ("covered", covered),
        ("revealed", revealed),
        ("in turns", turns),
        ("with a white fiche", whites),
        ("with a plan", timed),
    ]
    .map(|(name, events)| (name, after(game(), events)))
    .to_vec()
}

#[test]
fn every_row_sends_the_event_that_it_is_about() {
    for (row, events) in every_event().into_iter().enumerate() {
        for event in events {
            assert!(is_of_row(&event, row), "{event:?} stands in another row");
        }
    }
}

#[test]
fn every_event_from_every_phase_is_done_and_saved_or_refused_without_a_trace() {
    for (phase, game) in phases() {
        for event in every_event().concat() {
            let mut next = game.clone();
            match update(&mut next, event.clone(), Moment(1_000_000)) {
                Ok(effects) => {
                    let changed = next.to_parts() != game.to_parts();
                    assert!(!changed || effects.contains(&Effect::Save), "{phase}: {event:?} changed the game unsaved");
                }
                Err(_) => assert_eq!(next, game, "{phase}: {event:?} was refused and changed the game"),
            }
            let all = fiches().len() + next.whites().len();
            let ballots = next.group().ballots.iter().map(|ballot| &ballot.board);
            for board in ballots.chain([next.board(), next.table()]) {
                assert_eq!(board.fiches().count(), all, "{phase}: {event:?}");
            }
        }
    }
}

#[test]
fn every_event_is_done_in_some_phase() {
    let phases = phases();
    for events in every_event() {
        let is_done = |event: &Event| {
            phases.iter().any(|(_, game)| update(&mut game.clone(), event.clone(), Moment(1_000_000)).is_ok())
        };
        assert!(events.iter().any(is_done), "{events:?}");
    }
}
