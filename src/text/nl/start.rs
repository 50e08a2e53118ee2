//! Dutch for the start screen.

use crate::text::Start;

pub const START: Start = Start {
    kicker: "Een gespreksspel voor gemeenten en partners",
    title: "Zes dilemma’s. Eén tafel. Jullie keuze.",
    lead: "Onafhankelijke cliëntondersteuning vraagt om keuzes die schuren. Leg de zes dilemma’s op volgorde, praat ze samen door en bewaar jullie keuzes in een verslag.",
    play: "Direct spelen",
    new_game: "Nieuw spel",
    small: "Gratis, zonder account. Alles blijft op dit apparaat.",
    ways: "Verder kijken",
    booklet: "Het boekje",
    booklet_text: "Uitleg en voorbeelden bij elk dilemma. Ook los te lezen.",
    how: "Zo werkt het",
    how_text: "Spelen in vier stappen: lezen, leggen, bespreken, verslag.",
    file: "Open een bestand",
    file_text: "Ga verder met een spel dat je als bestand hebt bewaard.",
};
