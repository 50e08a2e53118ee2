//! Dutch for the form of a new game.

use crate::domain::{Company, Name};
use crate::text::NewGame;

pub const NEW_GAME: NewGame = NewGame {
    title: "Nieuw spel",
    lead: "Alles hieronder mag leeg blijven. Wat je invult, komt boven het verslag te staan.",
    about: "Over dit spel",
    name: "Naam van het spel",
    name_hint: "Bijvoorbeeld: Teamdag toegang, voorjaar",
    municipality: "Gemeente of regio",
    date: "Datum",
    company: "Met wie spelen jullie?",
    company_name: |company| match company {
        Company::Alone => "Alleen",
        Company::Colleagues => "Met collega’s",
        Company::Partners => "Met partners",
    },
    company_hint: |company| match company {
        Company::Alone => "Rustig zelf nadenken",
        Company::Colleagues => "Eén team of afdeling",
        Company::Partners => "Ook aanbieders en inwoners",
    },
    people: "Wie doen er mee?",
    people_hint: "Een voornaam is genoeg. De namen blijven op dit apparaat.",
    person: |number| format!("Naam {number}"),
    role: |number| format!("Rol van {number}"),
    role_hint: "Mag leeg blijven",
    add_person: "Nog iemand",
    remove_person: |number| format!("Haal persoon {number} weg"),
    playing: "Zo spelen we",
    discuss: "Hoeveel dilemma’s bespreken jullie?",
    discuss_hint: "Reken op een kwartier per dilemma. Jullie beginnen bovenaan.",
    discuss_all: "Alle dilemma’s die we leggen",
    discuss_some: |number| if number == 1 { "Alleen het bovenste".to_owned() } else { format!("De bovenste {number}") },
    seed: "Nummer van de stapel",
    seed_hint: "Spelen er meer groepen? Met hetzelfde nummer ligt elke stapel in dezelfde volgorde. Laat het vak anders leeg.",
    seed_wrong: "Vul een heel getal in, of laat het vak leeg. Wat je hebt getypt, staat er nog.",
    too_long: |length| {
        format!(
            "Dit zijn {length} tekens. Er passen er {} in. Maak de tekst korter; wat je hebt getypt, staat er nog.",
            Name::LONGEST
        )
    },
    nameless: "Zonder naam blijft de oude naam in het spel staan. Doet iemand niet mee? Haal de naam dan weg met het kruisje.",
    begin: "Begin het spel",
    left_over: "Dit hebben jullie al eerder ingevuld.",
    empty: "Maak het formulier leeg",
};
