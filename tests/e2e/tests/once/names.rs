//! Names that are too long, or that are no plain names: nothing is lost and no markup is ever run.

use e2e::{NewGame, Player};

const MARKUP: &str = "<img src=x onerror=\"window.gehackt=1\"><script>window.gehackt=1</script>";
const RIGHT_TO_LEFT: &str = "שלום مرحبا 👩‍🦽🇳🇱";

#[test]
fn a_participant_name_of_5000_characters_is_pointed_at_and_stays_in_its_field() {
    let player = Player::at_a_laptop();
    let long = "Noor-".repeat(1_000);
    player.go_to("#/nieuw");
    player.arrives_on("new");
    player.fills_in(&NewGame { name: "Teamdag", people: &[("Youssef", ""), (&long, "beleid")], ..NewGame::default() });
    player.press("Begin het spel");

    let field = ".people__row:nth-child(2) [name^=person]";
    let error = ".people__row:nth-child(2) .field__error";
    player.sees_soon(error);
    assert!(player.text(error).contains("5000 tekens"), "{}", player.text(error));
    assert_eq!(player.attribute(field, "aria-invalid").as_deref(), Some("true"));
    player.focus_lands_on("Naam 2");
    assert_eq!(player.value(field), long);
    assert_eq!(player.value("#name"), "Teamdag");
    assert!(player.stored_keys().is_empty());

    player.chord(e2e::key::CONTROL, 'a');
    player.keys("Noor".chars());
    player.press("Begin het spel");
    player.arrives_on("board");
    player.goes_to_the_report();
    let people = player.report().facts.pop().map(|(_, people)| people);
    assert_eq!(people.as_deref(), Some("Youssef, Noor (beleid)"));
}

#[test]
fn markup_emoji_and_right_to_left_text_show_as_they_were_typed() {
    let player = Player::at_a_laptop();
    player.starts_with(&NewGame {
        name: MARKUP,
        municipality: RIGHT_TO_LEFT,
        people: &[(MARKUP, RIGHT_TO_LEFT)],
        ..NewGame::default()
    });
    assert!(player.text(".masthead__game").contains(MARKUP));
    player.has_title(&format!("Bord – {MARKUP} – Dilemmaspel"));
    player.lays_quickly("duur", 1);
    player.goes_to_the_talk();
    for question in ["why", "choices", "considerations"] {
        player.answer(question, &format!("{MARKUP}\n{RIGHT_TO_LEFT}"));
    }
    player.agrees(MARKUP, RIGHT_TO_LEFT, "03-03-2027");
    player.goes_to_the_report();
    player.closes_with(MARKUP);
    player.saved();

    let report = player.report();
    assert_eq!(report.title, MARKUP);
    assert!(report.facts.contains(&("Gemeente of regio".to_owned(), RIGHT_TO_LEFT.to_owned())));
    assert!(report.facts.contains(&("Deelnemers".to_owned(), format!("{MARKUP} ({RIGHT_TO_LEFT})"))));
    assert_eq!(report.dilemmas[0].2.matches(MARKUP).count(), 3);
    assert_eq!(report.agreements[0][..2], [MARKUP, RIGHT_TO_LEFT]);
    runs_no_markup(&player);

    player.visit("");
    player.sees_games(&[MARKUP]);
    runs_no_markup(&player);
    player.opens_game(MARKUP);
    player.arrives_on("report");
    assert_eq!(player.report(), report);
}

#[track_caller]
fn runs_no_markup(player: &Player) {
    assert_eq!(player.count("main img, main script, .masthead img"), 0, "markup became an element");
    let hacked: bool = player.script("return 'gehackt' in window", vec![]);
    assert!(!hacked, "a script in a name was run");
}
