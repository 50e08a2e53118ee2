//! Who may be asked for an agreement: names that were given before, so that nobody types them twice.

use super::super::tag::{Tag, tag};
use crate::app::App;
use crate::domain::{FicheId, Game};
use crate::spelling;

/// The id of the list, for the fields that offer it.
pub const LIST: &str = "owners";

/// The list itself; the browser shows it at the field.
pub fn owners(app: App, fiche: &'static FicheId) -> Tag {
    tag("datalist").attr("id", LIST).show(
        move || app.see(|game| names(game, fiche)),
        |names| names.iter().map(|name| tag("option").attr("value", name.clone())).collect::<Vec<_>>(),
    )
}

/// Those who take part, and those who were named at other dilemmas. What is being typed here is left out.
fn names(game: &Game, here: &FicheId) -> Vec<String> {
    let people = game.setup().participants.iter().map(|one| one.name.as_str());
    let elsewhere = game.board().fiches().filter(|fiche| *fiche != here).filter_map(|fiche| game.record(fiche));
    let owners = elsewhere.flat_map(|record| &record.agreements).map(|agreement| agreement.owner.trim());
    let mut names: Vec<String> = Vec::new();
    for name in people.chain(owners).filter(|name| !name.is_empty()) {
        if !names.iter().any(|known| spelling::is_same(known, name)) {
            names.push(name.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AgreementId, AgreementPart, Event, GameId, Moment, Name, Participant, ParticipantId, Setup};

    fn fiche(name: &str) -> FicheId {
        name.parse().expect("a fiche")
    }

    #[test]
    fn people_and_owners_elsewhere_are_offered_once_each() {
        let id: GameId = "proef".parse().expect("an id");
        let noor =
            Participant { id: ParticipantId(1), name: Name::new("Noor").expect("a name"), role: Name::default() };
        let setup = Setup { participants: vec![noor], ..Setup::default() };
        let mut game = Game::new(id, setup, ["duur", "schaal"].map(fiche).to_vec(), Moment(1));
        for (at, owner) in [("duur", "Sam"), ("schaal", "Noor"), ("schaal", " Youssef ")] {
            let fiche = fiche(at);
            let add = Event::AgreementAdded { fiche: fiche.clone() };
            crate::domain::update(&mut game, add, Moment(2)).expect("it is added");
            let agreement = game.record(&fiche).and_then(|record| record.agreements.last()).map(|one| one.id);
            let agreement = agreement.unwrap_or(AgreementId(0));
            let part = AgreementPart::Owner(owner.to_owned());
            crate::domain::update(&mut game, Event::AgreementChanged { fiche, agreement, part }, Moment(3))
                .expect("it is changed");
        }
        assert_eq!(names(&game, &fiche("duur")), ["Noor", "Youssef"]);
        assert_eq!(names(&game, &fiche("schaal")), ["Noor", "Sam"]);
    }
}
