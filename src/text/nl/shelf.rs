//! Dutch for the games on this device.

use super::{frame, moment, problems};
use crate::text::{Shelf, isolated};
use crate::wire::{Aside, Foreign, Unreadable};

pub const SHELF: Shelf = Shelf {
    title: "Spellen op dit apparaat",
    none: "Hier komen de spellen te staan die jullie op dit apparaat spelen.",
    unnamed: "Spel zonder naam",
    facts: |municipality, progress| {
        let place = if municipality.is_empty() { String::new() } else { format!("{} · ", isolated(municipality)) };
        let laid = progress.on_route + progress.aside;
        let talked = if progress.discussed > 0 { format!(", {} besproken", progress.discussed) } else { String::new() };
        format!("{place}{laid} van {} gelegd{talked}", frame::fiches(progress.fiches))
    },
    changed: |changed, size| match changed {
        Some(changed) => format!("{} · {size}", moment(changed)),
        None => size.to_owned(),
    },
    progress: |percent| format!("{percent}% klaar"),
    damaged: "Beschadigd spel",
    damaged_file: |id| format!("beschadigd-{id}.dilemmaspel.json"),
    unreadable: |why| format!("Dit spel kan niet worden geopend. {} Er is niets gewist of veranderd.", reason(why)),
    rest_put_aside: |kept| {
        if kept {
            "Dit spel was in een ander tabblad weggegooid of gewist. Wat jullie hier daarna nog hebben gedaan, is apart gezet op dit apparaat."
        } else {
            "Dit spel was in een ander tabblad weggegooid of gewist. Wat jullie hier daarna nog hebben gedaan, kon niet apart worden gezet. Bewaar het nu als bestand."
        }
    },
    put_aside: |aside, kept| {
        let what = match aside {
            Aside::PartlyRead { .. } => "Niet alles in dit spel was te lezen. De rest staat er gewoon.",
            Aside::Unreadable { .. } => {
                "Een van de twee bewaarde teksten van dit spel is beschadigd. Het spel komt uit de andere."
            }
            Aside::Another { .. } => "Van dit spel waren er twee teksten die niet gelijk zijn. Je ziet de beste.",
        };
        let kept = if kept {
            "De andere tekst is apart gezet op dit apparaat."
        } else {
            "De andere tekst kon niet apart worden gezet. Bewaar die nu als bestand."
        };
        let found = match aside {
            Aside::PartlyRead { problems, .. } => problems::list(problems),
            Aside::Unreadable { why, .. } => reason(why),
            Aside::Another { .. } => String::new(),
        };
        format!("{what} {kept} {found}").trim_end().to_owned()
    },
    copy_name: |game| format!("{} (kopie)", (frame::FRAME.game_name)(game)),
};

fn looks_like(what: &str) -> String {
    format!(
        "Dit is geen bestand van het Dilemmaspel. Het lijkt {what}. Een spelbestand eindigt op ‘.dilemmaspel.json’."
    )
}

pub(super) fn reason(why: &Unreadable) -> String {
    match why {
        Unreadable::NotJson(foreign) => match foreign {
            Foreign::Nothing => "Er staat niets in.".to_owned(),
            Foreign::CutOff => "Het einde ontbreekt.".to_owned(),
            Foreign::Broken { line } => {
                format!("Het is geen spelbestand, of het is beschadigd: op regel {line} klopt de tekst niet.")
            }
            Foreign::WebPage => looks_like("een webpagina"),
            Foreign::Pdf => looks_like("een pdf"),
            Foreign::Archive => looks_like("een document van een ander programma, of een zip"),
            Foreign::Picture => looks_like("een foto of een plaatje"),
            Foreign::Text => looks_like("gewone tekst"),
            Foreign::Program => looks_like("een bestand van een ander programma"),
        },
        Unreadable::NotAGame => "Dit is geen bestand van het Dilemmaspel.".to_owned(),
        Unreadable::Newer { version } => {
            format!(
                "Het is gemaakt met een nieuwere versie van het spel (bestandsversie {version}). Open het met die versie."
            )
        }
        Unreadable::Empty { problems } => format!("Er staat geen leesbaar spel in. {}", problems::list(problems)),
    }
}
