//! Dutch for what is said after something happened.

use super::{board, count, group};
use crate::content::Deck;
use crate::domain::change::Change;
use crate::domain::{Cover, Edit, FicheId, Name, Place, Refused, Replaced, Said, Side, Talk, Voter};
use crate::graphemes;
use crate::text::{Say, isolated};
use std::cmp::Ordering;

pub const SAY: Say = Say {
    said: |said, deck| match said {
        Said::Laid { fiche, place } => format!("Fiche ‘{}’ ligt nu {}.", title(fiche, deck), board::place(*place)),
        Said::Turned { fiche, side: Side::Back } => {
            format!("‘{}’ is omgedraaid. Je ziet de vragen.", title(fiche, deck))
        }
        Said::Turned { fiche, side: Side::Front } => {
            format!("‘{}’ is omgedraaid. Je ziet het dilemma.", title(fiche, deck))
        }
        Said::WhiteWritten { title } => format!("Op de witte fiche staat nu ‘{}’.", isolated(title.as_str())),
        Said::WhiteRemoved { title } => {
            format!("De witte fiche ‘{}’ is weg. Met ‘Ongedaan maken’ haal je die terug.", isolated(title.as_str()))
        }
        Said::Shuffled => "De stapel is geschud.".to_owned(),
        Said::AgreementRemoved => "De afspraak is weg. Met ‘Ongedaan maken’ haal je die terug.".to_owned(),
        Said::HandedIn { who, replaced: Replaced::No } => format!("De volgorde van {} is binnen.", group::who(who)),
        Said::HandedIn { who, replaced: Replaced::Yes } => {
            format!("De nieuwe volgorde van {} is binnen. Met ‘Ongedaan maken’ komt de oude terug.", group::who(who))
        }
        Said::AllHandedIn { orders } => format!("{} binnen.", count(*orders, "volgorde is", "volgordes zijn")),
        Said::BallotRemoved => "Deze volgorde is weg. Met ‘Ongedaan maken’ haal je die terug.".to_owned(),
        Said::Revealed => "Alle volgordes liggen open.".to_owned(),
        Said::CoveredAgain => "De volgordes zijn weer dicht.".to_owned(),
        Said::Adopted => {
            "Het voorstel ligt op het bord. Met ‘Ongedaan maken’ komt jullie eigen volgorde terug.".to_owned()
        }
        Said::Turn { who } => format!("{} is aan de beurt.", group::who_first(who)),
        Said::Undone(step) => format!("Ongedaan gemaakt: {}.", change(step, deck)),
        Said::Redone(step) => format!("Opnieuw gedaan: {}.", change(step, deck)),
        Said::Stepped { steps } => format!("Het spel is {} vooruit- of teruggezet.", count(*steps, "stap", "stappen")),
    },
    held: |title| {
        let title = isolated(title);
        format!(
            "Fiche ‘{title}’ in de hand. Kies een plaats, of schuif met de pijltjes. Met Escape leg je de fiche terug."
        )
    },
    put_back: |title, place| format!("Fiche ‘{}’ ligt weer {}.", isolated(title), board::place(place)),
    no_further: |title| format!("Fiche ‘{}’ kan niet verder.", isolated(title)),
    refused: |refused, deck| match refused {
        Refused::UnknownFiche(fiche) => format!("De fiche ‘{fiche}’ hoort niet bij dit spel. Er is niets veranderd."),
        Refused::NoSuchPlace(rank) => format!("Plaats {rank} is er niet op dit bord. De fiche ligt nog waar hij lag."),
        Refused::Untitled => "Geef de witte fiche eerst een titel. Wat je hebt geschreven, staat er nog.".to_owned(),
        Refused::PlayedWith(fiche) => format!(
            "Met ‘{}’ is al gespeeld: er is iets over opgeschreven, of iemand heeft de fiche in een beurt verplaatst. De fiche blijft dus; je kunt hem opzijleggen.",
            title(fiche, deck)
        ),
        Refused::NotTheStack => "De stapel is intussen veranderd. Schud nog een keer.".to_owned(),
        Refused::UnknownAgreement(_) => "Deze afspraak is er niet meer. Er is niets veranderd.".to_owned(),
        Refused::TooLong { length } => {
            format!("Dit zijn {length} tekens. Er passen er {} in. De oude tekst is gebleven.", Name::LONGEST)
        }
        Refused::OtherFiches => {
            "Deze volgorde gaat over andere fiches dan die van dit spel. Er is niets veranderd.".to_owned()
        }
        Refused::UnknownBallot(_) => "Deze volgorde is er niet meer. Er is niets veranderd.".to_owned(),
        Refused::UnknownParticipant(_) => "Deze persoon staat niet meer op de lijst. Er is niets veranderd.".to_owned(),
        Refused::NobodyLays => "Zeg eerst wie er nu legt. Er is niets veranderd.".to_owned(),
        Refused::OneFichePerTurn(fiche) => format!(
            "In een beurt verplaats je één fiche. In deze beurt is ‘{}’ al verplaatst. Leg die terug, of geef de beurt door.",
            title(fiche, deck)
        ),
        Refused::NobodysTurn => "Er is niemand aan de beurt. Kies eerst wie begint.".to_owned(),
        Refused::NothingToUndo => "Er is niets om ongedaan te maken.".to_owned(),
        Refused::NothingToRedo => "Er is niets om opnieuw te doen.".to_owned(),
    },
    change,
};

fn voter_name(voter: Option<&Voter>) -> String {
    voter.map_or_else(|| group::name(&Name::default()), |voter| group::name(&voter.name))
}

/// The title of a fiche within a sentence.
fn title(fiche: &FicheId, deck: &Deck) -> String {
    isolated(&deck.title(fiche))
}

/// `fiche 3`.
fn number(fiche: &FicheId, deck: &Deck) -> String {
    deck.dilemma(fiche).map_or_else(|| format!("‘{fiche}’"), |dilemma| format!("fiche {}", dilemma.number))
}

fn change(change: &Change, deck: &Deck) -> String {
    let number = |fiche| number(fiche, deck);
    let step = match change {
        Change::Laid { fiche, place, .. } => match place {
            Place::Rank(rank) => format!("{} naar plaats {rank}", number(fiche)),
            Place::Stack => format!("{} terug op de stapel", number(fiche)),
            Place::Aside => format!("{} opzijgelegd", number(fiche)),
        },
        Change::Whites { fiches, .. } => match fiches.after.whites.len().cmp(&fiches.before.whites.len()) {
            Ordering::Greater => "witte fiche erbij".to_owned(),
            Ordering::Equal => "witte fiche veranderd".to_owned(),
            Ordering::Less => "witte fiche weggehaald".to_owned(),
        },
        Change::Shuffled { .. } => "stapel geschud".to_owned(),
        Change::Answer { fiche, edit, .. } => format!("tekst bij {}{}", number(fiche), piece(edit)),
        Change::Spectrum { fiche, .. } => format!("lijn bij {}", number(fiche)),
        Change::Agreements { fiche, .. } => format!("afspraken bij {}", number(fiche)),
        Change::Talk { fiche, talk } => match talk.after {
            Talk::Discussed => format!("{} besproken", number(fiche)),
            Talk::Open => format!("{} weer open", number(fiche)),
        },
        Change::Speakers { fiche, .. } => format!("sprekers bij {}", number(fiche)),
        Change::Parking { edit } => format!("parkeerplaats{}", piece(edit)),
        Change::Closing { edit } => format!("terugblik{}", piece(edit)),
        Change::Setup { .. } => "gegevens van het spel".to_owned(),
        Change::Way { way } => format!("manier: {}", group::way(way.after)),
        Change::Ballots { ballots } => match ballots.as_slice() {
            [(_, ballot)] => {
                let voter = ballot.after.as_ref().or(ballot.before.as_ref()).map(|ballot| &ballot.voter);
                let gone = if ballot.after.is_none() { " weggehaald" } else { "" };
                format!("volgorde van {}{gone}", voter_name(voter))
            }
            several => format!("{} erbij", count(several.len(), "volgorde", "volgordes")),
        },
        Change::Cover { cover } => match cover.after {
            Cover::Revealed => "volgordes opengelegd".to_owned(),
            Cover::Covered => "volgordes dichtgelegd".to_owned(),
        },
        Change::Adopted { .. } => "voorstel op het bord gelegd".to_owned(),
        Change::Turn { had: Some(had), .. } => format!("beurt van {}", voter_name(Some(&had.who))),
        Change::TurnExplained { edit } => format!("reden van een beurt{}", piece(edit)),
        Change::Turn { had: None, .. } => "beurten begonnen of gestopt".to_owned(),
    };
    let mut letters = step.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A few words of what was written, or of what was taken away.
fn piece(edit: &Edit) -> String {
    const SHOWN: usize = 32;
    let (verb, text) = if edit.after.trim().is_empty() { ("gewist: ", &edit.before) } else { ("", &edit.after) };
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short = graphemes::start(&line, SHOWN);
    match (short.is_empty(), short.len() < line.len()) {
        (true, _) => String::new(),
        (false, true) => format!(": {verb}‘{}…’", isolated(short)),
        (false, false) => format!(": {verb}‘{}’", isolated(short)),
    }
}
