//! What is one step to undo while somebody types: a table in `data/typing.txt`, in every field that the game keeps.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, game};
use dilemmaspel::domain::{
    AgreementId, AgreementPart, Event, Game, Moment, Name, Participant, ParticipantId, Question, Setup, update,
};

/// A field: how a text gets into it, and what stands there.
struct Field {
    name: &'static str,
    before: fn() -> Vec<Event>,
    write: fn(&Game, &str) -> Event,
    read: fn(&Game) -> String,
}

const FIELDS: [Field; 10] = [
    Field {
        name: "an answer",
        before: Vec::new,
        write: |_, text| Event::AnswerChanged { fiche: fiche("duur"), question: Question::Why, text: text.to_owned() },
        read: |game| game.record(&fiche("duur")).map(|record| record.why.clone()).unwrap_or_default(),
    },
    Field {
        name: "an agreement",
        before: added,
        write: |_, text| agreed(AgreementPart::What(text.to_owned())),
        read: |game| agreement(game, |one| one.what.clone()),
    },
    Field {
        name: "who does it",
        before: added,
        write: |_, text| agreed(AgreementPart::Owner(text.to_owned())),
        read: |game| agreement(game, |one| one.owner.clone()),
    },
    Field {
        name: "the name of the game",
        before: Vec::new,
        write: |game, text| Event::SetupChanged { setup: Setup { name: name(text), ..game.setup().clone() } },
        read: |game| game.setup().name.as_str().to_owned(),
    },
    Field {
        name: "the municipality",
        before: Vec::new,
        write: |game, text| Event::SetupChanged { setup: Setup { municipality: name(text), ..game.setup().clone() } },
        read: |game| game.setup().municipality.as_str().to_owned(),
    },
    Field {
        name: "why somebody moved a fiche in a turn",
        before: || {
            let setup = with_somebody(&game(), name("Noor"), Name::default());
            vec![Event::SetupChanged { setup }, Event::TurnBegun { who: ParticipantId(1) }]
        },
        write: |_, text| Event::TurnExplained { why: text.to_owned() },
        read: |game| game.group().turns.now.as_ref().map(|turn| turn.why.clone()).unwrap_or_default(),
    },
    Field {
        name: "somebody who takes part",
        before: Vec::new,
        write: |game, text| Event::SetupChanged { setup: with_somebody(game, name(text), Name::default()) },
        read: |game| game.setup().participants.first().map(|one| one.name.as_str().to_owned()).unwrap_or_default(),
    },
    Field {
        name: "what somebody is",
        before: || vec![Event::SetupChanged { setup: with_somebody(&game(), name("Noor"), Name::default()) }],
        write: |game, text| Event::SetupChanged { setup: with_somebody(game, name("Noor"), name(text)) },
        read: |game| game.setup().participants.first().map(|one| one.role.as_str().to_owned()).unwrap_or_default(),
    },
    Field {
        name: "what is for later",
        before: Vec::new,
        write: |_, text| Event::ParkingChanged { text: text.to_owned() },
        read: |game| game.parking().to_owned(),
    },
    Field {
        name: "what it means",
        before: Vec::new,
        write: |_, text| Event::ClosingChanged { text: text.to_owned() },
        read: |game| game.closing().to_owned(),
    },
];

fn added() -> Vec<Event> {
    vec![Event::AgreementAdded { fiche: fiche("duur") }]
}

fn agreed(part: AgreementPart) -> Event {
    Event::AgreementChanged { fiche: fiche("duur"), agreement: AgreementId(1), part }
}

fn agreement(game: &Game, part: fn(&dilemmaspel::domain::Agreement) -> String) -> String {
    game.record(&fiche("duur")).and_then(|record| record.agreements.first()).map(part).unwrap_or_default()
}

fn name(text: &str) -> Name {
    Name::new(text).expect("not too long")
}

/// Somebody without a name and a role is not on the list, as the form leaves them out.
fn with_somebody(game: &Game, name: Name, role: Name) -> Setup {
    let somebody = Participant { id: ParticipantId(1), name, role };
    let is_there = !(somebody.name.is_empty() && somebody.role.is_empty());
    Setup { participants: is_there.then_some(somebody).into_iter().collect(), ..game.setup().clone() }
}

/// The texts that follow each other in the field.
fn texts(actions: &str) -> Vec<String> {
    let (mut texts, mut rest) = (vec![String::new()], actions);
    while let Some(action) = rest.chars().next() {
        let end = rest[1..].find(['+', '<', '=']).map_or(rest.len(), |at| at + 1);
        let (what, after) = (&rest[1..end], &rest[end..]);
        let now = texts.last().cloned().unwrap_or_default();
        match action {
            '+' => {
                texts.extend(what.char_indices().map(|(at, letter)| [&now, &what[..at + letter.len_utf8()]].concat()))
            }
            '<' => {
                let letters: Vec<char> = now.chars().collect();
                let gone: usize = what.parse().expect("a number");
                texts.extend((1..=gone).map(|gone| letters[..letters.len() - gone].iter().collect::<String>()));
            }
            '=' => texts.push(what.to_owned()),
            other => panic!("no action: {other}"),
        }
        rest = after;
    }
    texts.split_off(1)
}

fn undone(field: &Field, actions: &str) -> Vec<String> {
    let mut game = game();
    for event in (field.before)() {
        update(&mut game, event, Moment(2_000)).expect("it is there");
    }
    let (before, mut at) = (game.history().past().len(), 60_000);
    for text in texts(actions) {
        let event = (field.write)(&game, &text);
        update(&mut game, event, Moment(at)).expect("it is typed");
        at += 40;
    }
    let mut back = Vec::new();
    while game.history().past().len() > before {
        update(&mut game, Event::Undone, Moment(at)).expect("a step");
        back.push((field.read)(&game));
    }
    back
}

/// Typing and taking away were one step, so that what was typed and deleted within a second was gone for good.
#[test]
fn what_was_typed_can_be_given_back_from_every_field() {
    let mut cases = 0;
    for line in include_str!("data/typing.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
    {
        let (actions, wanted) = line.split_once('|').expect("two columns");
        let wanted: Vec<&str> = wanted.trim().split(" / ").map(|text| if text == "-" { "" } else { text }).collect();
        for field in FIELDS {
            assert_eq!(undone(&field, actions.trim()), wanted, "{line} in {}", field.name);
        }
        cases += 1;
    }
    assert!(cases > 10, "the table was read");
}

#[test]
fn what_was_typed_without_a_pause_is_given_back_a_sentence_at_a_time() {
    for (letters, steps) in [("a".repeat(456), 4), ("woord ".repeat(76), 5)] {
        let back = undone(&FIELDS[0], &["+", &letters].concat());
        assert_eq!(back.len(), steps, "{letters}");
    }
}

#[test]
fn two_fields_are_two_steps_and_a_tick_is_one_of_its_own() {
    let mut game = game();
    let parts = [
        AgreementPart::What("Bellen".to_owned()),
        AgreementPart::Owner("Noor".to_owned()),
        AgreementPart::Due("2026-11-21".parse().ok()),
        AgreementPart::Due("2026-11-22".parse().ok()),
        AgreementPart::Kept(dilemmaspel::domain::Kept::Done),
        AgreementPart::Kept(dilemmaspel::domain::Kept::NotYet),
    ];
    for event in added().into_iter().chain(parts.map(agreed)) {
        update(&mut game, event, Moment(60_000)).expect("it is done");
    }
    assert_eq!(game.history().past().len(), 6, "added, what, who, one day, ticked, not ticked");
}

/// A day that was chosen and cleared soon after could not be given back.
#[test]
fn a_day_that_was_cleared_can_be_given_back() {
    let days = [Some("2026-11-21"), Some("2026-11-22"), None];
    let day = |day: Option<&str>| day.and_then(|day| day.parse().ok());
    let as_due = |game: &mut Game, day| update(game, agreed(AgreementPart::Due(day)), Moment(60_000));
    let as_date = |game: &mut Game, date| {
        let setup = Setup { date, ..game.setup().clone() };
        update(game, Event::SetupChanged { setup }, Moment(60_000))
    };
    let mut of_agreement = game();
    update(&mut of_agreement, Event::AgreementAdded { fiche: fiche("duur") }, Moment(2_000)).expect("it is there");
    let mut of_game = game();
    for one in days {
        as_due(&mut of_agreement, day(one)).expect("a day");
        as_date(&mut of_game, day(one)).expect("a day");
    }
    for game in [&mut of_agreement, &mut of_game] {
        update(game, Event::Undone, Moment(61_000)).expect("a step");
    }
    let due = of_agreement.record(&fiche("duur")).and_then(|record| record.agreements.first()?.due);
    assert_eq!([due, of_game.setup().date], [day(days[1]); 2]);
}
