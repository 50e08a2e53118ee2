//! Dutch for where the orders of all differ.

use super::count;
use crate::domain::Place;
use crate::group::{Concord, EXACT_UP_TO, Sure};
use crate::text::{Differences, in_a_row, isolated};

pub const DIFFERENCES: Differences = Differences {
    title: "Waar verschillen we?",
    covered: "De volgordes liggen nog dicht. Leg ze open als iedereen klaar is.",
    to_group: "Naar de volgordes",
    concord: |concord| match concord {
        Concord::VeryWeak => "Jullie denken er heel verschillend over.",
        Concord::Weak => "Jullie denken er vaak verschillend over.",
        Concord::Moderate => "Jullie zijn het voor een deel eens.",
        Concord::Strong => "Jullie zijn het op de meeste punten eens.",
        Concord::VeryStrong => "Jullie zijn het bijna helemaal eens.",
    },
    concord_number: |hundredths| {
        format!(
            "Kendalls W is {},{:02}. Bij 0 is er geen overeenstemming, bij 1 heeft iedereen dezelfde volgorde.",
            hundredths / 100,
            hundredths % 100
        )
    },
    no_concord: |orders| match orders {
        0 | 1 => "Er is één volgorde. Vanaf twee valt er iets te vergelijken.",
        _ => "Niemand heeft een volgorde gekozen. Er is nog geen verschil te zien.",
    },
    begin: "Begin met wat ons verdeelt",
    who: "Wie tellen mee?",
    everybody: "Iedereen",
    role: |role| format!("Rol: {}", isolated(role)),
    picture: "Wie heeft wat waar gelegd?",
    picture_hint: "Bovenaan staat wat jullie het meest verdeelt. Elk rondje is één volgorde.",
    legend: "Wie is wie?",
    place: |place| match place {
        Place::Rank(rank) => rank.to_string(),
        Place::Aside => "Opzij".to_owned(),
        Place::Stack => "Stapel".to_owned(),
    },
    pairs: "Deze keuzes verdelen jullie",
    pair: |above, below, (more, fewer)| {
        let (above, below) = (isolated(above), isolated(below));
        format!("‘{above}’ boven ‘{below}’: {}. Andersom: {}.", people(more), people(fewer))
    },
    no_pairs: "Bij niemand liggen twee fiches andersom dan bij een ander.",
    proposals: "Van veel volgordes naar één",
    proposals_lead: "Twee manieren om te tellen. Het bord is van jullie: neem een voorstel over, pas het aan of laat het liggen.",
    mean_title: "Gemiddelde plaats",
    mean_text: "Per fiche berekenen we de gemiddelde plaats. Het laagste getal staat bovenaan (methode-Borda).",
    fewest_title: "Minste tegenspraak",
    fewest_text: |disagreements| {
        let number = disagreements.map(|number| format!(" Hier liggen {number} keer twee fiches andersom."));
        let number = number.unwrap_or_default();
        format!("De volgorde die het minst botst met wat iedereen heeft gelegd (methode-Kemeny).{number}")
    },
    sure: |sure| match sure {
        Sure::Only => "",
        Sure::HasEquals => "Een andere volgorde past even goed: praat erover.",
        Sure::Nearby => NEARBY,
    },
    same: "Beide manieren geven dezelfde volgorde.",
    aside: |titles| format!("Opzij, net als bij meer dan de helft: {}.", in_a_row(titles)),
    adopt: "Leg dit op het bord",
    table: "Dezelfde cijfers in een tabel",
    fiche: "Fiche",
    mean: "Gemiddelde plaats",
    spread: "Verschil",
    spread_hint: "Verschil: hoeveel plaatsen twee mensen deze fiche gemiddeld uit elkaar leggen. Wat opzij of nog op de stapel ligt, telt mee op de laatste plaatsen.",
    tenths: |tenths| format!("{},{}", tenths / 10, tenths % 10),
};

const NEARBY: &str = "Bij zoveel fiches bekijkt het spel niet elke volgorde. Deze volgorde wordt niet beter als je één fiche verplaatst.";
const _: () = assert!(EXACT_UP_TO >= 12, "six fiches and six of one's own are looked at in every order");

fn people(number: usize) -> String {
    count(number, "volgorde", "volgordes")
}
