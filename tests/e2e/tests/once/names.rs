//! Names that are too long, or that are no plain names: nothing is lost and no markup is ever run.

use e2e::games::{GAME, device_with, full};
use e2e::{NewGame, Player};
use serde_json::{Value, json};

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
    assert_eq!(player.stored_keys(), ["dilemmaspel/klad/nieuw"], "there is no game yet");

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
    let apart = format!("\u{2068}{RIGHT_TO_LEFT}\u{2069}");
    assert!(report.facts.contains(&("Gemeente of regio".to_owned(), apart.clone())), "{:?}", report.facts);
    assert!(report.facts.contains(&("Deelnemers".to_owned(), format!("{MARKUP} ({apart})"))), "{:?}", report.facts);
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

/// A game in which everything that people can name has this name.
fn named(name: &str) -> Value {
    let mut stored = full();
    stored["version"] = json!(3);
    let game = &mut stored["games"][0];
    let person = |id| json!({ "id": id, "name": name, "role": name });
    game["setup"] = json!({ "name": name, "municipality": name, "participants": [person(1), person(2)] });
    game["whites"] =
        json!([{ "id": "eigen-1", "title": name, "front": name, "back": name, "left": name, "right": name }]);
    game["board"]["route"][0] = json!("eigen-1");
    game["records"]["eigen-1"] = json!({
        "why": name, "now": 3, "wanted": 8, "talk": "discussed",
        "agreements": [{ "id": 1, "agreement": name, "owner": name, "due": null }],
    });
    let ballot = |id: usize, lens: Value, place: &Value| {
        json!({ "id": id, "participant": id, "name": name, "role": name, "lens": lens, "lensName": name,
                "stage": "done", "source": "screen", "board": place })
    };
    let board = game["board"].clone();
    let ballots = [ballot(1, json!("own"), &board), ballot(2, Value::Null, &board)];
    let who = json!({ "id": 1, "participant": 2, "name": name, "role": name, "at": 1_795_000_000_000_u64,
                      "fiche": "eigen-1", "from": "stack", "to": "2", "why": name });
    game["group"] =
        json!({ "way": "turns", "cover": "revealed", "ballots": ballots, "turns": { "now": null, "log": [who] } });
    stored
}

/// An element that finds its direction in its own text holds nothing but what was typed: words around a name would
/// be turned round with it.
#[test]
fn no_sentence_takes_its_direction_from_a_name_in_it() {
    let player = Player::before_loading();
    let mut twice = named("ورشة عمل");
    twice["games"][0]["id"] = json!("eerder");
    device_with(&player, &[named("ورشة عمل"), twice], "");
    for screen in ["", "bord", "samen", "verschil", "gesprek/eigen-1", "verslag", "vorige"] {
        if !screen.is_empty() {
            player.visit(&format!("#/spel/{GAME}/{screen}"));
        }
        player.finds_words_in("body", "ورشة عمل");
        let turned: Vec<String> = player.script(
            r"const is_mixed = text => /[\u0590-\u08ff]/.test(text) && /[a-z]/i.test(text);
              return [...document.querySelectorAll('[dir=auto]')].map(e => e.textContent).filter(is_mixed)",
            vec![],
        );
        assert!(turned.is_empty(), "{screen}: {turned:#?}");
    }
}

#[track_caller]
fn runs_no_markup(player: &Player) {
    assert_eq!(player.count("main img, main script, .masthead img"), 0, "markup became an element");
    let hacked: bool = player.script("return 'gehackt' in window", vec![]);
    assert!(!hacked, "a script in a name was run");
}
