//! Dutch for the talk.

use crate::domain::{Mark, Pin};
use crate::text::{Talk, isolated};

pub const TALK: Talk = Talk {
    trail: "Fiches in jullie volgorde",
    done: "besproken",
    progress: |done, all| format!("{done} van {all} besproken"),
    place: |number| number.map_or("Niet op het bord".to_owned(), |number| format!("Plaats {number}")),
    front: "Het dilemma",
    back: "Vragen die helpen",
    booklet: "Lees meer in het boekje",
    record: "Wat jullie zeggen",
    spectrum: "Waar staan we, waar willen we heen?",
    pin: |pin| match pin {
        Pin::Now => "Waar staan we nu?",
        Pin::Wanted => "Waar willen we heen?",
    },
    short_pin: |pin| match pin {
        Pin::Now => "nu",
        Pin::Wanted => "straks",
    },
    clear: |pin| match pin {
        Pin::Now => "Wis ‘nu’",
        Pin::Wanted => "Wis ‘straks’",
    },
    clear_short: "Wis",
    mark: |mark, poles| {
        let Some(mark) = mark else { return "Nog niet gekozen".to_owned() };
        let (left, right) = (isolated(&poles.left.name), isolated(&poles.right.name));
        match mark.value() {
            0 => format!("Helemaal ‘{left}’"),
            1..=2 => format!("Vooral ‘{left}’"),
            3..=4 => format!("Iets meer ‘{left}’"),
            5 => "Precies in het midden".to_owned(),
            6..=7 => format!("Iets meer ‘{right}’"),
            Mark::MOST => format!("Helemaal ‘{right}’"),
            _ => format!("Vooral ‘{right}’"),
        }
    },
    agreements: "Afspraken",
    agreements_hint: "Wat gaan jullie doen, wie pakt het op en wanneer is het klaar?",
    what: "Wat",
    owner: "Wie",
    due: "Wanneer",
    kept: "Gedaan",
    add: "Afspraak erbij",
    agreement: |number| format!("Afspraak {number}"),
    remove_short: "Haal weg",
    remove: |number| format!("Haal afspraak {number} weg"),
    previous: "Vorige fiche",
    done_next: |title| format!("Besproken – verder met ‘{}’", isolated(title)),
    done_last: "Besproken – naar het verslag",
    done_back: "Besproken – terug",
    skip: "Sla over",
    reopen: "Toch nog niet klaar",
    none_laid: "Er ligt nog geen fiche op het bord. Leg eerst minstens één fiche op een plaats.",
    to_board: "Naar het bord",
};
