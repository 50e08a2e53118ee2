//! What holds for every game, tried on random sequences of events.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{NAMES, fiche, fiches, game};
use dilemmaspel::domain::{
    AgreementId, AgreementPart, Ballot, BallotId, Board, Cover, Edit, Event, FicheId, Game, Lens, Mark, Moment, Name,
    Participant, ParticipantId, Pin, Place, Question, Rank, Records, Setup, Side, Source, Stage, Talk, Voter, Way,
    Whereabouts, White, update,
};
use dilemmaspel::wire::{self, Entry, Unknown};
use proptest::prelude::*;
use serde_json::{Value, json};

const GOLDEN: &str = include_str!("golden/v3.dilemmaspel.json");

/// Every place in a document.
fn pointers(value: &Value) -> Vec<String> {
    fn collect(value: &Value, at: String, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(name, value)| collect(value, format!("{at}/{name}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(name, value)| collect(value, format!("{at}/{name}"), found));
            }
            _ => {}
        }
        found.push(at);
    }
    let mut found = Vec::new();
    collect(value, String::new(), &mut found);
    found
}

/// Something else than what stands there, or what could stand elsewhere.
fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        prop_oneof![Just("duur"), Just("schaal"), Just("__proto__"), Just("2026-02-28"), Just("turned")]
            .prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!(["duur", null, "duur", ["schaal"]])),
        Just(json!({"id": 1, "__proto__": {"a": 1}, "duur": {"why": 2}})),
        (0..5_000_usize).prop_map(|length| Value::from("é".repeat(length))),
    ]
}

fn any_place() -> impl Strategy<Value = Place> {
    prop_oneof![Just(Place::Stack), Just(Place::Aside), (0..8_usize).prop_map(|at| Place::Rank(Rank::at(at))),]
}

/// A fiche of the game, and now and then one that is not.
fn any_fiche() -> impl Strategy<Value = dilemmaspel::domain::FicheId> {
    (0..NAMES.len() + 3).prop_map(|at| match at.checked_sub(NAMES.len()) {
        None => fiche(NAMES[at]),
        Some(0) => fiche("vreemd"),
        Some(number) => FicheId::of_white(number),
    })
}

fn any_event() -> impl Strategy<Value = Event> {
    let text = ".{0,12}";
    let question = prop_oneof![Just(Question::Why), Just(Question::Choices), Just(Question::Considerations)];
    let part = prop_oneof![
        text.prop_map(AgreementPart::What),
        text.prop_map(AgreementPart::Owner),
        proptest::option::of(1..28_u8).prop_map(|day| {
            AgreementPart::Due(day.and_then(|day| dilemmaspel::domain::Day::new(2027, 1, day).ok()))
        }),
    ];
    let agreement = (1..4_u32).prop_map(AgreementId);
    let pin = prop_oneof![Just(Pin::Now), Just(Pin::Wanted)];
    prop_oneof![
        6 => (any_fiche(), any_place()).prop_map(|(fiche, place)| Event::FichePlaced { fiche, place }),
        1 => any_fiche().prop_map(|fiche| Event::FicheTurned { fiche }),
        1 => any_fiche().prop_map(|fiche| Event::FicheHeldUp { fiche, side: Side::Back }),
        1 => Just(Event::FichePutDown),
        1 => (1..4_usize, "[ab]{0,2}").prop_map(|(number, title)| Event::WhiteWritten {
            white: White { title: Name::new(&title).expect("a short name"), ..White::blank(FicheId::of_white(number)) },
        }),
        1 => (1..4_usize, "[ab]{0,2}").prop_map(|(number, front)| Event::WhiteDrafted {
            white: White { front, ..White::blank(FicheId::of_white(number)) },
        }),
        1 => (1..4_usize).prop_map(|number| Event::WhiteRemoved { fiche: FicheId::of_white(number) }),
        1 => Just(fiches()).prop_shuffle().prop_map(|order| Event::StackShuffled { order }),
        2 => (any_fiche(), question, text).prop_map(|(fiche, question, text)| Event::AnswerChanged { fiche, question, text }),
        2 => (any_fiche(), pin, proptest::option::of(0..=Mark::MOST)).prop_map(|(fiche, pin, mark)| {
            Event::SpectrumMarked { fiche, pin, mark: mark.and_then(Mark::new) }
        }),
        2 => any_fiche().prop_map(|fiche| Event::AgreementAdded { fiche }),
        2 => (any_fiche(), agreement.clone(), part).prop_map(|(fiche, agreement, part)| Event::AgreementChanged { fiche, agreement, part }),
        1 => (any_fiche(), agreement).prop_map(|(fiche, agreement)| Event::AgreementRemoved { fiche, agreement }),
        1 => any_fiche().prop_map(|fiche| Event::TalkMarked { fiche, talk: Talk::Discussed }),
        1 => text.prop_map(|text| Event::ClosingChanged { text }),
        1 => text.prop_map(|text| Event::ParkingChanged { text }),
        1 => (any_fiche(), proptest::collection::vec((1..4_u32).prop_map(ParticipantId), 0..3))
            .prop_map(|(fiche, spoken)| Event::SpeakersMarked { fiche, spoken }),
        1 => (0..7_usize).prop_map(|most| Event::SetupChanged { setup: Setup { discuss: Some(most), ..Setup::default() } }),
        1 => any_fiche().prop_map(|fiche| Event::Went { to: Whereabouts::Talk(fiche) }),
        1 => any_fiche().prop_map(|_| Event::Went { to: Whereabouts::Board }),
        3 => any_group_event(),
        2 => Just(Event::Undone),
        1 => Just(Event::Redone),
    ]
}

fn any_voter() -> impl Strategy<Value = Voter> {
    (proptest::option::of(1..4_u32), "[ab]?").prop_map(|(id, name)| Voter {
        participant: id.map(ParticipantId),
        name: Name::new(&name).expect("a short name"),
        role: Name::default(),
        game: None,
    })
}

fn any_board() -> impl Strategy<Value = Board> {
    let laid = (0..=NAMES.len(), 0..=NAMES.len(), Just(fiches()).prop_shuffle());
    laid.prop_map(|(laid, aside, order)| {
        let aside = aside.min(order.len() - laid);
        let route = order.iter().take(laid).cloned().map(Some).collect();
        let rest: Vec<_> = order.iter().skip(laid).cloned().collect();
        Board::restore(rest[aside..].to_vec(), route, rest[..aside].to_vec()).0
    })
}

fn any_group_event() -> impl Strategy<Value = Event> {
    let way = (0..4_usize).prop_map(|at| Way::ALL[at]);
    let lens = proptest::option::of(Just(Lens::Resident));
    let person = (1..4_u32).prop_map(ParticipantId);
    let named = |id: u32| Participant { id: ParticipantId(id), name: Name::default(), role: Name::default() };
    let setup = Setup { participants: vec![named(1), named(2)], ..Setup::default() };
    let ballot = (any_voter(), lens.clone(), any_board()).prop_map(|(voter, lens, board)| Ballot {
        id: BallotId(0),
        voter,
        lens,
        board,
        stage: Stage::Done,
        source: Source::Paper,
        notes: Records::default(),
    });
    prop_oneof![
        way.prop_map(|way| Event::WayChosen { way }),
        Just(Event::WayChosen { way: Way::Turns }),
        Just(Event::SetupChanged { setup }),
        (any_voter(), lens).prop_map(|(voter, lens)| Event::OwnOrderBegun { voter, lens, stack: fiches() }),
        Just(Event::OwnOrderDone),
        proptest::collection::vec(ballot, 0..3).prop_map(|ballots| Event::BallotsHandedIn { ballots }),
        (0..4_u32).prop_map(|id| Event::BallotRemoved { ballot: BallotId(id) }),
        Just(Event::CoverChanged { cover: Cover::Revealed }),
        any_board().prop_map(|board| Event::OrderAdopted { board }),
        person.prop_map(|who| Event::TurnBegun { who }),
        "[ab ]{0,6}".prop_map(|why| Event::TurnExplained { why }),
        Just(Event::TurnEnded),
        Just(Event::TurnsStopped),
    ]
}

/// Plays the events, some of them close together in time, as typing is.
fn play(game: &mut Game, events: Vec<(Event, u64)>) {
    let mut now = game.changed();
    for (event, pause) in events {
        now = Moment(now.0 + pause);
        let before = game.clone();
        if update(game, event, now).is_err() {
            assert_eq!(*game, before, "a refusal changes nothing");
        }
    }
}

fn any_events() -> impl Strategy<Value = Vec<(Event, u64)>> {
    proptest::collection::vec((any_event(), 0..4_000_u64), 0..60)
}

/// What people see of a game, without the moment of its last change.
fn visible(game: &Game) -> String {
    let mut parts = game.to_parts();
    // Which fiche was taken up last is no part of what can be undone.
    parts.group.turns.now.iter_mut().for_each(|open| open.fiche = None);
    format!("{:?}", (&parts.setup, &parts.board, &parts.records, &parts.parking, &parts.closing, &parts.group))
}

proptest! {
    #[test]
    fn no_sequence_of_events_loses_or_doubles_a_fiche(events in any_events()) {
        let mut game = game();
        play(&mut game, events);
        let mut found: Vec<String> = game.board().fiches().map(ToString::to_string).collect();
        found.sort();
        let whites = game.whites().iter().map(|white| white.id.to_string());
        let mut all: Vec<String> = NAMES.map(str::to_owned).into_iter().chain(whites).collect();
        all.sort();
        prop_assert_eq!(game.board().ranks().count(), all.len());
        prop_assert_eq!(&found, &all);
        for ballot in game.group().ballots.iter() {
            let mut of_ballot: Vec<String> = ballot.board.fiches().map(ToString::to_string).collect();
            of_ballot.sort();
            prop_assert_eq!(&of_ballot, &all);
        }
    }

    #[test]
    fn undo_then_redo_is_the_identity(events in any_events()) {
        let mut game = game();
        play(&mut game, events);
        let before = visible(&game);
        let later = Moment(game.changed().0 + 60_000);
        if update(&mut game, Event::Undone, later).is_ok() {
            prop_assert!(update(&mut game, Event::Redone, later).is_ok());
        }
        prop_assert_eq!(visible(&game), before);
    }

    #[test]
    fn one_step_back_is_what_was_there_before(events in any_events(), last in any_event()) {
        let mut game = game();
        play(&mut game, events);
        let turn = |game: &Game| game.lasting_turn().map(|turn| (turn.who, turn.moved, turn.why));
        let before = (visible(&game), game.whites().to_vec(), turn(&game));
        let steps = game.history().past().len();
        let (later, is_back) = (Moment(game.changed().0 + 60_000), matches!(last, Event::Undone | Event::Redone));
        // Who lays an order of their own has steps of their own.
        let is_alone = game.laying().is_some();
        let is_done = update(&mut game, last, later).is_ok() && !is_back && !is_alone;
        if is_done && game.laying().is_none() && game.history().past().len() == steps + 1 {
            prop_assert!(update(&mut game, Event::Undone, later).is_ok());
            prop_assert_eq!((visible(&game), game.whites().to_vec(), turn(&game)), before);
        }
    }

    #[test]
    fn undoing_everything_leads_back_to_the_start(events in any_events()) {
        let mut game = game();
        let start = visible(&game);
        let events: Vec<_> = events.into_iter().filter(|(event, _)| !matches!(event, Event::Undone | Event::Redone)).collect();
        play(&mut game, events);
        // The order of one person is one step when it is put down.
        play(&mut game, vec![(Event::Went { to: Whereabouts::Report }, 60_000)]);
        let end = visible(&game);
        let later = Moment(game.changed().0 + 60_000);
        let mut steps = 0;
        while update(&mut game, Event::Undone, later).is_ok() {
            steps += 1;
        }
        prop_assert_eq!(visible(&game), start);
        for _ in 0..steps {
            prop_assert!(update(&mut game, Event::Redone, later).is_ok());
        }
        prop_assert_eq!(visible(&game), end);
    }

    #[test]
    fn what_is_written_reads_back_the_same(events in any_events(), revision in 0..1_000_u64) {
        let mut game = game();
        play(&mut game, events);
        let unknown = Unknown::default();
        let entry = Entry { game: &game, revision, pack: "clientondersteuning", unknown: &unknown };
        for text in [wire::export(&[entry]).expect("a file"), wire::store(entry).expect("a text")] {
            let mut opened = wire::import(&text, &fiches()).expect("a game");
            prop_assert_eq!(&opened.problems, &vec![]);
            let draft = &mut opened.drafts[0];
            prop_assert_eq!(draft.game.to_parts(), game.to_parts());
            prop_assert_eq!((draft.revision, &draft.unknown), (revision, &unknown));
            wire::read_steps(draft, &wire::write_steps(&game, revision).expect("steps"));
            prop_assert_eq!(draft.game.history(), game.history());
        }
    }

    #[test]
    fn an_edit_leads_from_one_text_to_the_other_and_back(a in "[aé👍 ]{0,12}", b in "[aé👍 ]{0,12}", c in "[aé👍 ]{0,12}") {
        let edited = |edit: &Edit, text: &str| {
            let mut text = text.to_owned();
            edit.apply(&mut text);
            text
        };
        let (mut first, second) = (Edit::between(&a, &b), Edit::between(&b, &c));
        prop_assert_eq!(edited(&first, &a), b.clone());
        prop_assert_eq!(edited(&first.reversed(), &b), a.clone());
        if first.join(second).is_none() {
            prop_assert_eq!(edited(&first, &a), c.clone());
            prop_assert_eq!(edited(&first.reversed(), &c), a);
        }
    }

    #[test]
    fn a_document_that_is_cut_off_anywhere_is_refused_in_words_and_never_panics(at in 0..2_000_usize) {
        let (game, unknown) = (game(), Unknown::default());
        let entry = Entry { game: &game, revision: 1, pack: "clientondersteuning", unknown: &unknown };
        let text = wire::export(&[entry]).expect("a document");
        let cut: String = text.chars().take(at.min(text.len() - 2)).collect();
        prop_assert!(wire::import(&cut, &fiches()).is_err());
    }

    #[test]
    fn a_document_in_which_anything_is_replaced_keeps_every_fiche_and_reads_back(
        places in proptest::collection::vec((any::<prop::sample::Index>(), any_value()), 1..5),
    ) {
        let mut document: Value = serde_json::from_str(GOLDEN).expect("the golden document");
        for (place, value) in places {
            let pointer = place.get(&pointers(&document)).clone();
            if let Some(found) = document.pointer_mut(&pointer) {
                *found = value;
            }
        }
        let Ok(opened) = wire::import(&document.to_string(), &fiches()) else { return Ok(()) };
        for draft in opened.drafts {
            let mut found: Vec<_> = draft.game.board().fiches().cloned().collect();
            found.sort();
            let mut all = fiches();
            all.extend(draft.game.whites().iter().map(|white| white.id.clone()));
            all.sort();
            prop_assert_eq!(found, all);
            let again = wire::import(&wire::store(draft.entry()).expect("a text"), &fiches()).expect("a game");
            prop_assert_eq!(again.problems, vec![]);
            prop_assert_eq!(&again.drafts[0], &draft);
        }
    }

    #[test]
    fn a_document_of_which_bytes_are_damaged_never_panics(
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = GOLDEN.as_bytes().to_vec();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let (text, _) = wire::decode(bytes);
        let choice = wire::choose(Some(text.clone()), Some(GOLDEN.to_owned()), &fiches());
        let kept = choice.aside.iter().any(|aside| aside.text() == text);
        let chosen = choice.chosen.iter().any(|(_, chosen)| *chosen == text || *chosen == GOLDEN);
        prop_assert!(kept || chosen || choice.refused.is_some());
    }

    #[test]
    fn any_text_at_all_is_refused_or_read_and_never_panics(text in ".{0,200}") {
        let opened = wire::import(&text, &fiches());
        prop_assert!(opened.is_err());
    }
}
