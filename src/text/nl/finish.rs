//! Dutch for finishing on a shared device.

use crate::text::{Finish, isolated};

pub const FINISH: Finish = Finish {
    open: "Afronden",
    title: "Afronden op een gedeeld apparaat",
    lead: "Zo neem je het spel mee en laat je niets achter op dit apparaat.",
    what: "Wat wil je meenemen en wissen?",
    this_game: "Dit spel",
    everything: "Alle spellen op dit apparaat",
    save: "1. Bewaar het bestand",
    save_hint: "Zet het op een plek die van jullie is, zoals een teammap of een USB-stick.",
    download: "Bewaar als bestand",
    save_and_check: "Kies een plek en controleer meteen",
    check: "2. Controleer of het er staat",
    check_hint: |name| {
        format!("Kies ‘{}’ op de plek waar je het hebt bewaard. Dan weten we zeker dat het goed is.", isolated(name))
    },
    choose: "Kies het bestand",
    checked: |name| format!("‘{}’ is goed. Wat je wilde bewaren, staat erin.", isolated(name)),
    another: |name| {
        format!(
            "‘{}’ is niet het bestand dat je net hebt bewaard. Er is niets gewist. Kies het juiste bestand, of bewaar het opnieuw.",
            isolated(name)
        )
    },
    wipe: "3. Wis het van dit apparaat",
    wipe_hint: "Dit kan pas als het bestand is gecontroleerd. Daarna staat er hier niets meer van. Ook de stappen om iets ongedaan te maken gaan weg. Wis je alles, dan wordt de prullenbak ook geleegd.",
    wipe_now: "Wis van dit apparaat",
    wiped: |name| {
        let name = isolated(name);
        format!("Het is gewist. Op dit apparaat staat er niets meer van. Wat je wilde bewaren, staat in ‘{name}’.")
    },
    changed: "Na het bewaren is er nog iets veranderd. Er is niets gewist. Bewaar het bestand opnieuw.",
    not_wiped: "Niet alles kon worden gewist. Sluit andere tabbladen met het Dilemmaspel en probeer het opnieuw. Helpt dat niet? Wis dan de gegevens van deze site in de instellingen van de browser.",
    reminder: "Klaar? Dit verslag staat alleen op dit apparaat. Bewaar het ook als bestand.",
    is_it_there: "De browser heeft een bestand gekregen om te bewaren. Kijk of het bij de downloads staat.",
    seen: "Ja, het staat er",
};
