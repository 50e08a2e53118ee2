//! A whole game for somebody who hears the page and does not see it: everything is found by its role and its
//! name in the browser's accessibility tree, and what happens has to be said.

use e2e::Player;
use e2e::pack::{question, title_of};

#[test]
fn a_whole_game_by_roles_and_names_alone_ends_in_a_report() {
    let player = Player::at_a_laptop();
    player.meets("heading", "Zes dilemma’s. Eén tafel. Jullie keuze.");
    player.uses("button", "Direct spelen");
    player.meets("heading", "Wat speelt bij ons?");
    player.is_told_softly("Bord – Spel zonder naam – Dilemmaspel");

    read(&player);
    lay(&player);
    player.uses("link", "Bespreken");
    talk(&player, "duur", "Mensen komen terug.");
    player.uses_start("button", "Besproken – verder met");
    talk(&player, "schaal", "Wij zijn klein.");
    player.uses("button", "Besproken – naar het verslag");

    player.arrives_on("report");
    player.meets("heading", "Spel zonder naam");
    for heading in [title_of("duur"), title_of("schaal"), "Afspraken"] {
        player.meets_start("heading", heading);
    }
    player.meets("button", "Print");
    player.writes("Wat betekent dit voor onze praktijk?", "Klein blijven.");
    player.saved();
    let report = player.report();
    assert_eq!(
        report.order.iter().map(|(_, title)| title.as_str()).collect::<Vec<_>>(),
        [title_of("duur"), title_of("schaal")]
    );
    assert_eq!(report.closing, "Klein blijven.");
}

/// Both sides of the first fiche; its questions are items of a list.
fn read(player: &Player) {
    player.uses("button", "Lees de volgende fiche");
    let names = player.names_of("dialog");
    let [fiche] = names.as_slice() else { panic!("one dialog: {names:?}") };
    player.meets("heading", fiche);
    player.uses("button", "Draai om: de vragen");
    player.meets("button", "Draai om: het dilemma");
    player.uses("button", "Sluit en ga naar het bord");
}

/// One by the menu and one from the hand; both are said, and the name of a fiche tells where it lies.
fn lay(player: &Player) {
    let (first, second) = (title_of("duur"), title_of("schaal"));
    player.uses("button", &format!("Meer bij {first}"));
    player.uses("button", "Leg op plaats 1");
    player.is_told_softly(&format!("Fiche ‘{first}’ ligt nu op plaats 1."));
    player.meets("button", &format!("{first}, op plaats 1"));

    player.uses("button", &format!("{second}, op de stapel"));
    player.is_told_softly(&format!(
        "Fiche ‘{second}’ in de hand. Kies een plaats, of schuif met de pijltjes. Met Escape leg je de fiche terug."
    ));
    player.uses("button", "Leg op plaats 2");
    player.is_told_softly(&format!("Fiche ‘{second}’ ligt nu op plaats 2."));
    player.meets("button", &format!("{second}, op plaats 2"));
}

fn talk(player: &Player, fiche: &str, why: &str) {
    player.meets("heading", title_of(fiche));
    // Who types before the focus came to the heading would type into the page.
    player.arrives_on("talk");
    player.writes(question("why"), why);
    player.uses("button", "Afspraak erbij");
    player.meets("group", "Afspraak 1");
    player.writes("Wat", "Belronde");
    player.writes("Wie", "Noor");
    player.meets("slider", "Waar staan we nu?");
}
