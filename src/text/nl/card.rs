//! Dutch for the list of games and what can be done with one of them.

use super::{count, thousands};
use crate::text::{Card, isolated};

pub const CARD: Card = Card {
    search: "Zoek op naam of gemeente",
    sort: "Volgorde",
    by_change: "Laatst gewijzigd",
    by_name: "Naam, van A tot Z",
    by_progress: "Hoe ver het spel is",
    found: |found, all| {
        if found == all {
            count(all, "spel", "spellen")
        } else {
            format!("{} van {}", thousands(found), count(all, "spel", "spellen"))
        }
    },
    nothing_found: "Geen spel met deze woorden in de naam of de gemeente.",
    all_again: "Laat alle spellen zien",
    show_more: |rest| format!("Toon meer (nog {})", thousands(rest)),
    more: |name| format!("Meer bij ‘{}’", isolated(name)),
    open: "Openen",
    rename: "Naam wijzigen",
    copy: "Kopie maken",
    file: "Bewaar als bestand",
    bin: "In de prullenbak",
    rename_title: "Naam wijzigen",
    rename_label: "Nieuwe naam van het spel",
    save_name: "Naam bewaren",
    cancel: "Annuleren",
    renamed: |name| match name {
        "" => "Het spel heeft nu geen naam meer.".to_owned(),
        name => format!("Het spel heet nu ‘{}’.", isolated(name)),
    },
    copied: |name| format!("De kopie staat in de lijst: ‘{}’.", isolated(name)),
    size: |bytes| match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000).max(1)),
        _ => format!("{},{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    },
};
