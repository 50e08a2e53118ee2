//! Dutch for files.

use super::{count, frame, moment, problems, shelf};
use crate::text::{Files, isolated};

pub const FILES: Files = Files {
    drop_here: "Laat los om het bestand te openen",
    drop_to_gather: "Laat los om hun volgorde mee te tellen",
    drop_to_compare: "Laat los om ermee te vergelijken",
    refused: |name, why| {
        let why = shelf::reason(why);
        format!("‘{}’ is niet geopend. {why} Aan jullie spellen is niets veranderd.", isolated(name))
    },
    too_large: |name| {
        let name = isolated(name);
        format!("‘{name}’ is te groot. Een spelbestand is hooguit 20 MB. Aan jullie spellen is niets veranderd.")
    },
    not_read: |name| {
        let name = isolated(name);
        format!("‘{name}’ kon niet van het apparaat worden gelezen. Probeer het opnieuw of kies een ander bestand.")
    },
    partly: |name, problems| {
        let (name, points) = (isolated(name), count(problems, "punt", "punten"));
        format!("Uit ‘{name}’ is gelezen wat leesbaar was. Op {points} klopt het bestand niet.")
    },
    problem: problems::one,
    details: "Wat klopt er niet?",
    taken: |name, new, same| {
        let name = isolated(name);
        let new_games = count(new.len(), "spel staat", "spellen staan");
        let same_games = count(same, "spel stond", "spellen stonden");
        match (new, same) {
            ([], _) => format!("‘{name}’: {same_games} al op dit apparaat. Er is niets veranderd."),
            ([game], 0) => format!("‘{}’ is geopend en staat nu op dit apparaat.", frame::game(game)),
            (_, 0) => format!("‘{name}’ is geopend: {new_games} nu op dit apparaat."),
            _ => format!("‘{name}’ is geopend: {new_games} nu op dit apparaat, {same_games} er al."),
        }
    },
    inside_another: |name| {
        let name = isolated(name);
        format!(
            "Dit spel staat binnen een andere pagina, en die kan downloads tegenhouden. Staat ‘{name}’ niet bij de downloads? Open het spel dan in een eigen tabblad en bewaar het daar."
        )
    },
    download_all: "Bewaar alle spellen als bestand",
    all_name: |today| match today {
        Some(today) => format!("alle-spellen-{today}.dilemmaspel.json"),
        None => "alle-spellen.dilemmaspel.json".to_owned(),
    },
    written: |name| format!("Bewaard in ‘{}’ en gecontroleerd.", isolated(name)),
    not_written: "Het bestand kon niet worden geschreven. Het spel staat nog gewoon op dit apparaat. Kies ‘Bewaar als bestand’ en zet het op een andere plek.",
    declined: "Er is geen bestand gekozen.",
    same_file: |name| match name {
        Some(name) => format!("Bewaar in ‘{}’", isolated(&name)),
        None => "Bewaar steeds in één bestand".to_owned(),
    },
    not_kept: |name| {
        format!(
            "De spellen uit ‘{}’ konden niet op dit apparaat worden bewaard. Het bestand zelf is niet veranderd. Maak ruimte op het apparaat en open het nog eens.",
            isolated(name)
        )
    },
    question: "Dit spel staat hier al",
    asks: |game, file| {
        format!(
            "‘{}’ staat op dit apparaat, en in ‘{}’ staat het anders. Wat wil je houden?",
            frame::game(game),
            isolated(file)
        )
    },
    ours: "Op dit apparaat",
    theirs: "In het bestand",
    newest: "nieuwste",
    facts: |changed, progress| {
        let laid = progress.on_route + progress.aside;
        let fiches = frame::fiches(progress.fiches);
        let changed = changed.map(moment).unwrap_or_default();
        format!("{laid} van {fiches} gelegd, {} besproken. Laatst gewijzigd {changed}.", progress.discussed)
    },
    keep_ours: "Houd wat hier staat",
    take_theirs: "Neem het bestand",
    keep_both: "Bewaar allebei",
    put_aside: "Neem je het bestand? Dan zetten we wat hier stond apart. Je kunt het nog terughalen.",
    for_all: |left| match left {
        1 => "Doe dit ook met het andere spel".to_owned(),
        left => format!("Doe dit ook met de andere {}", count(left, "spel", "spellen")),
    },
};
