//! Dutch for white fiches.

use crate::text::White;

pub const WHITE: White = White {
    unnamed: ["De ene kant", "De andere kant"],
    add: "Schrijf een witte fiche",
    change: "Wijzig deze fiche",
    remove: "Haal deze fiche weg",
    lead: "Missen jullie een dilemma? Schrijf het op een witte fiche. Er kunnen er zes bij.",
    title: "Titel",
    title_hint: "Een paar woorden, bijvoorbeeld een vraag.",
    front: "Voorkant: het dilemma",
    front_hint: "Schrijf eerst in één zin wat er botst. Op de regels daarna mag een voorbeeld.",
    back: "Achterkant: vragen die helpen",
    back_hint: "Zet elke vraag op een eigen regel.",
    left: "De ene kant",
    right: "De andere kant",
    poles_hint: "Hoe heten de twee kanten van dit dilemma? Dit mag leeg blijven.",
    left_over: "Hier staat nog wat je eerder hebt geschreven.",
    begin_again: "Begin opnieuw",
    save: "Leg op de stapel",
    save_change: "Bewaar de fiche",
    second_sheet: "Tweede vel van het bord",
    on_big_screen: "De uitleg staat op het grote scherm.",
};
