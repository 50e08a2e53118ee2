//! Dutch for the report.

use super::{day, frame, new_game};
use crate::domain::{Game, Participant};
use crate::text::{Copying, Report, isolated};

pub const REPORT: Report = Report {
    kicker: "Verslag van het dilemmaspel",
    title: |game| (frame::FRAME.game_name)(game),
    print: "Print",
    not_printed: "De browser is niet begonnen met printen. Dit spel staat misschien binnen een andere pagina die dat tegenhoudt. Open het in een eigen tabblad, of kies ‘Kopieer als tekst’.",
    copy: "Kopieer als tekst",
    copying: Copying {
        copied: "Het verslag is gekopieerd. Plak het in een mail of een document.",
        not_copied: "Kopiëren lukt niet in deze browser. Bewaar het verslag daarom als tekstbestand.",
        file: "verslag.txt",
    },
    download: "Bewaar als bestand",
    file_name,
    municipality: "Gemeente of regio",
    date: "Datum",
    company: "Gespeeld",
    company_name: |company| (new_game::NEW_GAME.company_name)(company),
    people: "Deelnemers",
    persons: |people| people.iter().map(person).collect::<Vec<_>>().join(", "),
    day,
    order: "Onze volgorde",
    order_empty: "Er ligt nog geen fiche op het bord.",
    aside: "Speelt bij ons niet",
    stack: "Nog op de stapel",
    place: |number| format!("Plaats {number}"),
    not_discussed: "Niet besproken",
    empty: "Niets opgeschreven.",
    spectrum: "Op de lijn",
    agreements: "Afspraken",
    no_agreements: "Er zijn geen afspraken gemaakt.",
    about: "Dilemma",
    what: "Wat",
    owner: "Wie",
    due: "Wanneer",
    nobody: "nog niemand",
    no_date: "geen datum",
    chosen: "Zo hebben we gekozen",
    who: "Wie",
    laid: "Volgorde",
    closing: "Wat betekent dit voor onze praktijk?",
    closing_hint: "Kijk samen terug. Wat nemen jullie mee, wat doen jullie morgen anders, wie moet dit weten?",
    edited: "Klaar",
    setup: "Gegevens van het spel",
};

fn person(person: &Participant) -> String {
    let name = isolated(person.name.as_str());
    if person.role.is_empty() { name } else { format!("{name} ({})", isolated(person.role.as_str())) }
}

/// A name that every system accepts: lowercase letters, digits and dashes.
fn file_name(game: &Game) -> String {
    let name = (frame::FRAME.game_name)(game);
    let date = game.setup().date.map(|day| format!("-{day}")).unwrap_or_default();
    let mut plain = String::new();
    for letter in name.chars().take(60) {
        match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => plain.push(letter.to_ascii_lowercase()),
            'À'..='Å' | 'à'..='å' => plain.push('a'),
            'È'..='Ë' | 'è'..='ë' => plain.push('e'),
            'Ì'..='Ï' | 'ì'..='ï' => plain.push('i'),
            'Ò'..='Ö' | 'ò'..='ö' => plain.push('o'),
            'Ù'..='Ü' | 'ù'..='ü' => plain.push('u'),
            _ if !plain.is_empty() && !plain.ends_with('-') => plain.push('-'),
            _ => {}
        }
    }
    let plain = plain.trim_matches('-');
    let plain = if plain.is_empty() { "spel" } else { plain };
    format!("{plain}{date}.dilemmaspel.json")
}
