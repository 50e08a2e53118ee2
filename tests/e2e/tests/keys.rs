//! Keys that did nothing: behind a box that was ticked, with Caps Lock, on keyboards of other countries.

use e2e::games::{fresh, full, in_game};
use e2e::wait::{wait_for, wait_until};
use e2e::{Player, key};

/// Sends a key to what has the focus, as a keyboard of another country does: there is no driver for those.
#[track_caller]
fn strikes(player: &Player, key: &str, code: &str, with_control: bool) {
    player.script::<()>(
        "const [key, code, ctrlKey] = arguments;
         document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true }))",
        vec![key.into(), code.into(), with_control.into()],
    );
}

fn is_ticked(player: &Player) -> bool {
    player.sees(".agreement__kept :checked")
}

#[test]
fn behind_a_box_that_was_ticked_and_a_choice_that_was_made_the_keys_still_work() {
    let player = Player::before_loading();
    in_game(&player, full(), "gesprek/duur");
    player.click(".agreement__kept input");
    wait_until("the agreement is done", || is_ticked(&player).then_some(()));
    player.focus_comes_to("[type=checkbox]");
    player.undoes_by_key();
    wait_until("it is not done any more", || (!is_ticked(&player)).then_some(()));
    player.redoes_by_key();
    wait_until("it is done again", || is_ticked(&player).then_some(()));
    player.keys(['b']);
    player.arrives_on("board");

    player.goes_to_the_ways();
    player.chooses_way("each");
    player.focus_comes_to("[name=way]");
    player.undoes_by_key();
    player.sees_soon("[value=together]:checked");
    player.keys(['b']);
    player.arrives_on("board");
}

#[test]
fn the_keys_of_every_country_lay_and_take_back() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "bord");
    for (key, code, place) in
        [("&", "Digit1", "1"), ("§", "Digit6", "6"), ("à", "Digit0", "stack"), ("–", "Minus", "aside")]
    {
        player.tab_to_fiche("duur");
        strikes(&player, key, code, false);
        player.lies_at("duur", place);
        player.focus_lands_on_fiche("duur");
    }
    for (key, code, place) in
        [("я", "KeyZ", "stack"), ("Z", "KeyZ", "6"), ("н", "KeyY", "stack"), ("Y", "KeyY", "aside")]
    {
        strikes(&player, key, code, true);
        player.lies_at("duur", place);
    }
}

#[test]
fn an_event_without_a_key_disturbs_nothing() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "bord");
    player.tab_to_fiche("duur");
    let thrown: usize = player.script(
        "let thrown = 0;
         addEventListener('error', () => thrown++);
         for (const kind of ['keydown', 'keyup', 'keypress'])
             document.activeElement.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
         document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true }));
         return thrown",
        vec![],
    );
    assert_eq!(thrown, 0);
    player.keys(['2']);
    player.lies_at("duur", 2);
}

/// Another game is open behind these pages, and what was undone there was out of sight.
#[test]
fn nothing_is_undone_that_cannot_be_seen() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "bord");
    player.lay_by_keys("duur", 1);
    player.go_to("#/uitleg");
    player.arrives_on("how");
    player.undoes_by_key();
    player.goes_back();
    player.arrives_on("board");
    player.lies_at("duur", 1);
    player.undoes_by_key();
    player.lies_at("duur", "stack");
}

/// In a long form Enter began the game, with one field filled in.
#[test]
fn enter_leads_from_field_to_field_and_only_the_last_one_begins_the_game() {
    let player = Player::before_loading();
    player.visit("#/nieuw");
    player.type_in("#name", "Teamdag");
    player.keys([key::ENTER]);
    player.focus_comes_to("#municipality");
    player.keys("Waterrijk".chars());
    player.keys([key::ENTER]);
    player.focus_comes_to("#date");
    player.is_on("new");
    player.click(".choice:has([name=company])");
    player.focus_comes_to("[name=company]");
    player.keys([key::ENTER]);
    player.focus_comes_to("[name=way]:checked");
    player.is_on("new");
    assert_eq!(player.value("#name"), "Teamdag");
    player.type_in("#seed", "7");
    player.keys([key::ENTER]);
    player.arrives_on("board");
    player.has_title("Bord – Teamdag – Dilemmaspel");
}

#[test]
fn enter_in_a_name_leads_to_the_role_and_from_there_somebody_joins() {
    let player = Player::before_loading();
    in_game(&player, fresh(), "samen");
    player.type_in("#new-name", "Noor");
    player.keys([key::ENTER]);
    player.focus_comes_to("#new-role");
    assert_eq!(player.count(".voter"), 0);
    player.keys("wijkteam".chars());
    player.keys([key::ENTER]);
    wait_for("one on the list", &vec!["Noor".to_owned()], || player.texts(".voter__name"));
    player.focus_comes_to("#new-name");
}
