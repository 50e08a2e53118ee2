//! Dutch for the board, the fiches and the reader.

use super::{frame, group};
use crate::domain::{Direction, Onward, Place};
use crate::text::{Board, Fiche, Reader, isolated};

pub const BOARD: Board = Board {
    title: "Wat speelt bij ons?",
    most: "speelt bij ons het meest",
    least: "speelt bij ons het minst",
    how: "Zo werkt het",
    how_steps: &[
        "Lees om de beurt een fiche voor.",
        "Leg de fiche op een plaats. Wat er ligt, schuift op.",
        "Geen dilemma bij jullie? Leg de fiche opzij.",
        "Zijn jullie het eens? Bespreek eerst plaats 1.",
    ],
    how_alone: &[
        "Lees de fiches.",
        "Leg elke fiche op een plaats. Wat er ligt, schuift op.",
        "Geen dilemma bij jullie? Leg de fiche opzij.",
    ],
    stack: "Stapel",
    stack_empty: "De stapel is leeg.",
    shuffle: "Schud de stapel",
    aside: "Speelt bij ons niet",
    aside_empty: "Leg hier wat bij jullie niet speelt.",
    route: "Plaatsen op het bord",
    place,
    lay_here: "Leg hier",
    lay_here_at: |rank| format!("Leg hier op plaats {rank}"),
    lay_at: |to| match to {
        Place::Stack => "Leg terug op de stapel".to_owned(),
        Place::Aside => "Leg opzij: speelt bij ons niet".to_owned(),
        Place::Rank(rank) => format!("Leg op plaats {rank}"),
    },
    empty: |rank| format!("Plaats {rank} is leeg"),
    end: |which, meaning| format!("{which}: {meaning}"),
    first: "Bovenaan",
    last: "Onderaan",
    held: |title| format!("In de hand: ‘{}’. Kies een plaats.", isolated(title)),
    places: "Kies een plaats",
    short_place: |to| match to {
        Place::Stack => "Stapel".to_owned(),
        Place::Aside => "Opzij".to_owned(),
        Place::Rank(rank) => rank.to_string(),
    },
    let_go: "Laat los",
    onward: |onward, left| match onward {
        Onward::Gather { done, people } => (group::GROUP.gather)(*done, *people),
        Onward::Compare => "Alle volgordes liggen open.".to_owned(),
        Onward::HandOver => "Je volgorde is klaar. Verschuiven kan nog.".to_owned(),
        Onward::ShowCode => "Je volgorde is klaar. Verschuiven kan nog.".to_owned(),
        Onward::Read(_) if left == 1 => "Nog één fiche om te lezen.".to_owned(),
        Onward::Read(_) => format!("Lees eerst de fiches: nog {left} te gaan."),
        Onward::Lay(_) => format!("Leg de stapel leeg: nog {}.", frame::fiches(left)),
        Onward::Talk(_) => format!("De fiches liggen. Nog {} te bespreken.", frame::fiches(left)),
        Onward::Report => "Alles is besproken. Het verslag staat klaar.".to_owned(),
    },
    onward_action: |onward| match onward {
        Onward::Gather { .. } => "Naar de volgordes",
        Onward::Compare => group::GROUP.compare,
        Onward::HandOver => "Klaar: geef door",
        Onward::ShowCode => "Toon mijn code",
        Onward::Read(_) => "Lees de volgende fiche",
        Onward::Lay(_) => "Pak de bovenste fiche",
        Onward::Talk(_) => "Ga het gesprek aan",
        Onward::Report => "Bekijk het verslag",
    },
};

pub const FICHE: Fiche = Fiche {
    number: |number| format!("Dilemma {number}"),
    pick: "Pak deze fiche op",
    turn_to_back: "Draai om naar de vragen",
    turn_to_front: "Draai om naar het dilemma",
    more: |title| format!("Meer bij {}", isolated(title)),
    lies: |title, at| format!("{}, {}", isolated(title), place(at)),
    with: |act, title| format!("{act}: {}", isolated(title)),
    read_large: "Toon groot",
    booklet: "Lees in het boekje",
    step: |toward| match toward {
        Direction::Up => "Hoger",
        Direction::Down => "Lager",
    },
    talk: "Bespreek",
    questions: "Vragen die helpen",
};

pub const READER: Reader = Reader {
    count: |at, of| format!("Fiche {at} van {of}"),
    turn_to_back: "Draai om: de vragen",
    turn_to_front: "Draai om: het dilemma",
    previous: "Vorige",
    next: "Volgende",
    lay: "Leg op plaats",
    close: "Sluit en ga naar het bord",
};

/// `op plaats 3`, `op de stapel`, `opzij`.
pub(super) fn place(place: Place) -> String {
    match place {
        Place::Stack => "op de stapel".to_owned(),
        Place::Aside => "opzij".to_owned(),
        Place::Rank(rank) => format!("op plaats {rank}"),
    }
}
