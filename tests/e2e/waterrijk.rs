//! The game of Waterrijk, a municipality that does not exist: what a real group might write down.

use crate::{NewGame, Player};

/// What is said about one fiche.
pub struct Talk {
    pub fiche: &'static str,
    pub why: &'static str,
    pub choices: &'static str,
    pub considerations: &'static str,
    pub now: u8,
    pub wanted: u8,
    /// What, who, and the day as the keys type it.
    pub agreement: (&'static str, &'static str, &'static str),
    /// The day as the report writes it.
    pub day: &'static str,
}

pub const GAME: NewGame = NewGame {
    name: "Teamdag toegang",
    municipality: "Waterrijk",
    date: "2026-11-21",
    company: "Met partners",
    people: &[("Noor", "beleidsadviseur"), ("Youssef", "Wmo-consulent"), ("Marijke", "Adviesraad")],
    discuss: "",
    seed: "2020",
};

/// In the order of Waterrijk, place 1 first. `wmo-wlz` is laid aside and `schaal` stays on the stack.
pub const TALKS: [Talk; 4] = [
    Talk {
        fiche: "duur",
        why: "Steeds meer inwoners komen binnen een jaar terug met dezelfde vraag.",
        choices: "We ronden af na acht weken. Daarna mag iemand opnieuw bellen.",
        considerations: "Het budget is krap en de wachttijd liep op tot zes weken.",
        now: 2,
        wanted: 7,
        agreement: ("Proef met een belronde na drie maanden", "Noor", "03-03-2027"),
        day: "3 maart 2027",
    },
    Talk {
        fiche: "onafhankelijk",
        why: "Onze cliëntondersteuners zitten op dezelfde gang als de consulenten.",
        choices: "Ze staan op de loonlijst van de welzijnsorganisatie, niet bij ons.",
        considerations: "Korte lijnen helpen, maar inwoners zien het verschil niet.",
        now: 8,
        wanted: 4,
        agreement: ("Spreekuur verhuizen naar de bibliotheek", "Youssef", "02-02-2027"),
        day: "2 februari 2027",
    },
    Talk {
        fiche: "generalist",
        why: "Bij hersenletsel of dementie missen we soms de juiste kennis.",
        choices: "We werken met vier generalisten voor de hele gemeente.",
        considerations: "Een kleine gemeente kan niet voor elke groep iemand inhuren.",
        now: 3,
        wanted: 4,
        agreement: ("Lijst maken van wie in de regio wat weet", "Marijke", "04-04-2027"),
        day: "4 april 2027",
    },
    Talk {
        fiche: "afbakening",
        why: "Helpen met formulieren hoort er soms bij en soms niet.",
        choices: "De grens ligt nu bij elke medewerker zelf.",
        considerations: "We wilden niemand wegsturen.",
        now: 1,
        wanted: 3,
        agreement: ("Drie voorbeelden uitwerken met de Adviesraad", "Marijke", "05-05-2027"),
        day: "5 mei 2027",
    },
];

pub const CLOSING: &str = "We gaan langer in beeld blijven en minder achter ons bureau zitten.";

/// The ids in the order of the board.
pub fn order() -> Vec<&'static str> {
    TALKS.iter().map(|talk| talk.fiche).collect()
}

impl Player {
    /// Lays the fiches as Waterrijk does, with the keys: the quickest way.
    #[track_caller]
    pub fn lays_as_waterrijk(&self) {
        for (talk, place) in TALKS.iter().zip(1..) {
            self.lays_quickly(talk.fiche, place);
        }
        self.lays_quickly("wmo-wlz", "aside");
    }

    /// Says and marks about the open fiche what Waterrijk did.
    #[track_caller]
    pub fn talks_as_waterrijk(&self, talk: &Talk) {
        self.talks_about(talk.fiche);
        self.answer("why", talk.why);
        self.answer("choices", talk.choices);
        self.answer("considerations", talk.considerations);
        self.marks("now", talk.now);
        self.marks("wanted", talk.wanted);
        let (what, who, when) = talk.agreement;
        self.agrees(what, who, when);
    }
}
