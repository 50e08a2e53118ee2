//! Dutch for the booklet.

use crate::text::{Booklet, isolated};

pub const BOOKLET: Booklet = Booklet {
    title: "Het boekje",
    lead: "Bij elk dilemma: waar het om gaat, waarom het lastig is, wat er meeweegt en hoe anderen het doen.",
    contents: "Inhoud",
    dilemma: |number| format!("Dilemma {number}"),
    background: "Achtergrond",
    glossary: "Woordenlijst",
    glossary_lead: "De woorden die in dit spel uitleg vragen. In het boekje zijn ze onderstreept met puntjes: tik erop voor de uitleg.",
    previous: "Vorige",
    next: "Volgende",
    close: "Sluit het boekje",
    example: |place, year| format!("{}, {year}", isolated(place)),
    to_page: |title| format!("Lees verder: {}", isolated(title)),
    elsewhere: "opent een andere website",
    poles: "De twee kanten",
    coming: "Het boekje wordt geladen.",
};
