//! 3.3.7: what was given once is offered again, and nobody has to type it anew.

use e2e::{NewGame, Player, waterrijk};

/// The names that are offered at the owner of the last agreement.
fn offered(player: &Player) -> Vec<String> {
    player.script(
        "return [...[...document.querySelectorAll('[name=owner]')].pop().list.options].map(option => option.value)",
        vec![],
    )
}

#[test]
fn people_who_take_part_are_offered_at_every_agreement() {
    let player = Player::at_a_laptop();
    player.starts_with(&waterrijk::GAME);
    player.lays_as_waterrijk();
    player.goes_to_the_talk();
    player.agrees("Bellen", "Sam", "");
    assert_eq!(offered(&player), ["Noor", "Youssef", "Marijke"]);
    player.is_done_talking();
    player.press("Afspraak erbij");
    player.sees_soon(".agreement [name=owner]");
    assert_eq!(offered(&player), ["Noor", "Youssef", "Marijke", "Sam"]);
}

#[test]
fn what_was_filled_in_stands_in_the_fields_where_it_can_be_mended() {
    let player = Player::at_a_laptop();
    player.starts_with(&NewGame { people: &[("Noor", "beleid")], ..waterrijk::GAME });
    player.goes_to_the_report();
    player.press("Gegevens van het spel");
    for (field, expected) in [("#name", "Teamdag toegang"), ("#municipality", "Waterrijk"), ("#date", "2026-11-21")] {
        assert_eq!(player.value(field), expected);
    }
    assert_eq!(player.value(".people__row [name^=person]"), "Noor");
    player.visit("");
    player.does_with_game("Teamdag toegang", "Naam wijzigen");
    player.sees_soon("dialog[open] #rename");
    assert_eq!(player.value("#rename"), "Teamdag toegang");
}
