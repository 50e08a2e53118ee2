//! Dutch for the bin and the texts that are put aside.

use super::{count, day, moment};
use crate::text::{Bin, isolated};

pub const BIN: Bin = Bin {
    title: |count| format!("Prullenbak ({count})"),
    lead: "Een spel blijft hier minstens 30 dagen liggen. Daarna gaat het voorgoed weg.",
    facts: |deleted, days| {
        let since = deleted.map(|at| format!("Weggegooid op {}", day(at.day))).unwrap_or_default();
        format!("{since} · nog {}", count_days(days))
    },
    no_date: "Wanneer dit is weggegooid, is niet te lezen. Het blijft liggen tot je de prullenbak leegmaakt.",
    damaged: "Beschadigd spel",
    restore: "Terugzetten",
    restore_game: |name| format!("Terugzetten: ‘{}’", isolated(name)),
    empty: "Prullenbak leegmaken",
    empty_title: "Prullenbak leegmaken?",
    empty_sure: |games| match games {
        1 => "Er gaat 1 spel voorgoed weg. Dat kun je niet ongedaan maken.".to_owned(),
        games => format!("Er gaan {games} spellen voorgoed weg. Dat kun je niet ongedaan maken."),
    },
    empty_yes: "Ja, maak leeg",
    binned: |name| format!("‘{}’ ligt in de prullenbak.", isolated(name)),
    not_binned: |name| {
        format!(
            "‘{}’ kon niet naar de prullenbak. Er is geen ruimte om het te bewaren. Het spel staat nog in de lijst.",
            isolated(name)
        )
    },
    restored: |name| format!("‘{}’ staat weer in de lijst.", isolated(name)),
    not_restored: |name| {
        format!(
            "‘{}’ kon niet worden teruggezet. Maak ruimte op het apparaat en probeer het opnieuw. Het ligt nog in de prullenbak.",
            isolated(name)
        )
    },
    emptied: |games| {
        format!(
            "De prullenbak is leeg. {} voorgoed verwijderd.",
            match games {
                1 => "Er is 1 spel".to_owned(),
                games => format!("Er zijn {games} spellen"),
            }
        )
    },
    not_emptied: "Niet alles kon worden gewist. Probeer het later opnieuw.",
    close: "Sluiten",
    aside_title: |count| format!("Apart gezet ({count})"),
    aside_lead: "Teksten van spellen die niet of niet helemaal te lezen waren. Bewaar ze als bestand als iemand ernaar moet kijken. Heb je ze niet nodig? Dan kunnen ze weg.",
    aside_name: |title, game| match title {
        "" => format!("Tekst van spel {}", isolated(game)),
        title => format!("Tekst van ‘{}’", isolated(title)),
    },
    aside_facts: |at, size| match at {
        Some(at) => format!("Apart gezet op {} · {size}", moment(at)),
        None => size.to_owned(),
    },
    aside_file: |name| format!("apart-{name}.dilemmaspel.json"),
    aside_download: |name| format!("Bewaar ‘{}’ als bestand", isolated(name)),
    aside_remove: |name| format!("Verwijder ‘{}’", isolated(name)),
    aside_sure_title: "Deze tekst verwijderen?",
    aside_sure: |name| {
        format!("‘{}’ gaat voorgoed weg. Bewaar de tekst eerst als bestand als je twijfelt.", isolated(name))
    },
    aside_yes: "Ja, verwijder",
    aside_removed: "De tekst is weg.",
};

fn count_days(days: u64) -> String {
    count(usize::try_from(days).unwrap_or(usize::MAX), "dag", "dagen")
}
