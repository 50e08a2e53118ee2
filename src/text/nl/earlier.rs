//! Dutch for what changed since last time.

use super::{day, group, report};
use crate::domain::Standing;
use crate::text::{Earlier, isolated};

pub const EARLIER: Earlier = Earlier {
    title: "Vorige keer",
    open: "Vergelijk met de vorige keer",
    lead: "Leg een eerder spel naast dit spel. Dat eerdere spel verandert niet.",
    choose: "Welk spel is van de vorige keer?",
    none_here: "Op dit apparaat staat geen ander spel. Open het bestand van de vorige keer.",
    file: "Kies een bestand",
    offer: |game, day| format!("{}, {day}", isolated(game)),
    only_this: |file| {
        format!("In ‘{}’ staat geen ander spel dan dit. Kies het bestand van de vorige keer.", isolated(file))
    },
    newest: |file, games, name| {
        let (file, name) = (isolated(file), isolated(name));
        format!(
            "In ‘{file}’ staan {games} andere spellen. Het laatste ligt nu naast dit spel: ‘{name}’. Voor een ander spel: open het bestand op het startscherm en kies het daarna hier."
        )
    },
    not_there: "Dit spel is niet te openen. Het staat er nog; kies een ander spel of een bestand.",
    all: "Toon alle spellen",
    with: |name| format!("Naast dit spel ligt: {}.", isolated(name)),
    another: "Kies een ander spel",
    moved: "Welke fiches liggen anders?",
    moved_none: "Alle fiches liggen nog op dezelfde plaats.",
    moves: |title, from, to| (group::GROUP.moved)(title, from, to),
    answers: "Wat hebben jullie anders opgeschreven?",
    answers_none: "Jullie hebben nog niets anders opgeschreven.",
    then: "Toen",
    now: "Nu",
    nothing: "Niets opgeschreven.",
    promises: "Wat is er van de afspraken gekomen?",
    promises_none: "Er waren de vorige keer geen afspraken.",
    standing: |standing| match standing {
        Standing::Done => "Gedaan",
        Standing::Overdue => "Te laat",
        Standing::Stands => "Loopt nog",
    },
    promise: |agreement, due| {
        let words = &report::REPORT;
        let owner = if agreement.owner.trim().is_empty() { words.nobody } else { agreement.owner.trim() };
        format!("{}, {}", isolated(owner), due.map_or_else(|| words.no_date.to_owned(), day))
    },
    carry: |what| format!("Neem mee in dit spel: {}", isolated(what)),
    carry_short: "Neem mee",
    carried: "Meegenomen in dit spel.",
    done: |what| format!("Gedaan: {}", isolated(what)),
    done_short: "Gedaan",
    not_done: |what| format!("Toch nog niet gedaan: {}", isolated(what)),
    not_done_short: "Toch nog niet",
};
