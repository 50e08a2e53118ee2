//! Dutch for what is said after something happened.

use super::{board, count};
use crate::content::Pack;
use crate::domain::change::Change;
use crate::domain::{FicheId, Name, Refused, Said, Side};
use crate::text::Say;

pub const SAY: Say = Say {
    said: |said, pack| match said {
        Said::Laid { fiche, place } => format!("‘{}’ ligt nu {}.", title(fiche, pack), board::place(*place)),
        Said::Turned { fiche, side: Side::Back } => {
            format!("‘{}’ is omgedraaid. Je ziet de vragen.", title(fiche, pack))
        }
        Said::Turned { fiche, side: Side::Front } => {
            format!("‘{}’ is omgedraaid. Je ziet het dilemma.", title(fiche, pack))
        }
        Said::Shuffled => "De stapel is geschud.".to_owned(),
        Said::AgreementRemoved => "De afspraak is weg. Met ‘Ongedaan maken’ komt zij terug.".to_owned(),
        Said::Undone(step) => format!("Ongedaan gemaakt: {}.", change(step, pack)),
        Said::Redone(step) => format!("Opnieuw gedaan: {}.", change(step, pack)),
        Said::Stepped { steps } => format!("Het spel staat {} verder of terug.", count(*steps, "stap", "stappen")),
    },
    refused: |refused| match refused {
        Refused::UnknownFiche(fiche) => format!("De fiche ‘{fiche}’ hoort niet bij dit spel. Er is niets veranderd."),
        Refused::NoSuchPlace(rank) => format!("Plaats {rank} is er niet op dit bord. De fiche ligt nog waar zij lag."),
        Refused::NotTheStack => "De stapel is intussen veranderd. Schud nog een keer.".to_owned(),
        Refused::UnknownAgreement(_) => "Deze afspraak is er niet meer. Er is niets veranderd.".to_owned(),
        Refused::TooLong { length } => {
            format!("Dit zijn {length} tekens. Er passen er {} in. De oude tekst is gebleven.", Name::LONGEST)
        }
        Refused::NothingToUndo => "Er is niets om ongedaan te maken.".to_owned(),
        Refused::NothingToRedo => "Er is niets om opnieuw te doen.".to_owned(),
    },
    change,
};

fn title(fiche: &FicheId, pack: &Pack) -> String {
    pack.dilemma(fiche).map_or_else(|| fiche.to_string(), |dilemma| dilemma.title.clone())
}

fn change(change: &Change, pack: &Pack) -> String {
    match change {
        Change::Laid { fiche, place, .. } => format!("‘{}’ {}", title(fiche, pack), board::place(*place)),
        Change::Shuffled { .. } => "stapel geschud".to_owned(),
        Change::Answer { fiche, .. } => format!("tekst bij ‘{}’", title(fiche, pack)),
        Change::Spectrum { fiche, .. } => format!("lijn bij ‘{}’", title(fiche, pack)),
        Change::Agreements { fiche, .. } => format!("afspraken bij ‘{}’", title(fiche, pack)),
        Change::Talk { fiche, .. } => format!("‘{}’ besproken", title(fiche, pack)),
        Change::Closing { .. } => "terugblik".to_owned(),
        Change::Setup { .. } => "gegevens van het spel".to_owned(),
    }
}
