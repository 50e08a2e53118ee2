//! Two folders of one site: each has its own games, and what was stored before there were such rooms comes along.

use e2e::Player;
use e2e::storage::document;

/// Opens the game in this folder of the site.
fn goes_to_folder(player: &Player, folder: &str) {
    player.blank_page();
    player.open(&player.site.address(&format!("{folder}/")));
    player.is_on("start");
}

/// Stands before a site with the game in two folders, on a device with these games of before.
fn device_of_before(games: &[(&str, &str)]) -> Player {
    let player = Player::before_loading();
    player.site.host.has_folders(&["a", "b"]);
    for (id, name) in games {
        let text = document(id, name).to_string();
        player.script::<()>(
            "localStorage.setItem(arguments[0], arguments[1])",
            vec![format!("dilemmaspel/spel/{id}").into(), text.into()],
        );
    }
    player
}

/// The folders of a site listed each other's games, and could wipe them.
#[test]
fn two_folders_of_one_site_are_two_rooms() {
    let player = device_of_before(&[]);
    goes_to_folder(&player, "a");
    player.start_at_once();
    player.lays_quickly("duur", 1);
    player.saved();
    goes_to_folder(&player, "b");
    player.sees_games(&[]);
    player.start_at_once();
    player.lays_quickly("schaal", 1);
    player.lays_quickly("duur", 2);
    player.saved();
    goes_to_folder(&player, "a");
    player.sees_games(&["Spel zonder naam"]);
    player.does_with_game("Spel zonder naam", "In de prullenbak");
    player.sees_games(&[]);
    goes_to_folder(&player, "b");
    player.opens_game("Spel zonder naam");
    player.order_becomes(&["schaal", "duur"]);
}

#[test]
fn what_was_stored_before_comes_along_into_each_folder_once() {
    let player = device_of_before(&[("een", "Eerste"), ("twee", "Tweede")]);
    goes_to_folder(&player, "a");
    player.sees_games(&["Eerste", "Tweede"]);
    player.does_with_game("Eerste", "In de prullenbak");
    player.sees_games(&["Tweede"]);
    goes_to_folder(&player, "b");
    player.sees_games(&["Eerste", "Tweede"]);
    goes_to_folder(&player, "a");
    player.sees_games(&["Tweede"]);
    player.opens_game("Tweede");
    player.order_becomes(&["duur"]);
}

/// Both are opened for the first time at the same moment.
#[test]
fn nothing_is_lost_when_two_folders_are_opened_in_two_tabs_at_once() {
    let player = device_of_before(&[("een", "Eerste"), ("twee", "Tweede"), ("drie", "Derde")]);
    player.script::<()>(
        "for (const folder of ['a', 'b']) {
            const frame = document.createElement('iframe');
            frame.src = `/${folder}/`;
            frame.name = folder;
            document.body.append(frame);
        }",
        vec![],
    );
    e2e::wait::wait_for("what the folders say that have not started yet", &Vec::<String>::new(), || {
        player.script(
            "return [...document.querySelectorAll('iframe')]
                .filter(frame => !frame.contentDocument?.querySelector('main h1'))
                .map(frame => `${frame.name}: ${frame.contentDocument?.body?.innerText}`)",
            vec![],
        )
    });
    for folder in ["a", "b", "a"] {
        goes_to_folder(&player, folder);
        player.sees_games(&["Derde", "Eerste", "Tweede"]);
    }
}

/// A tab that still has the version of before goes on after its games were taken along.
#[test]
fn what_an_older_version_writes_afterwards_is_put_aside() {
    let player = device_of_before(&[("een", "Eerste")]);
    goes_to_folder(&player, "a");
    player.sees_games(&["Eerste"]);
    player.blank_page();
    let later = document("een", "Eerste, later").to_string();
    player.script::<()>("localStorage.setItem('dilemmaspel/spel/een', arguments[0])", vec![later.into()]);
    goes_to_folder(&player, "a");
    player.finds_in_drawer("aside", &["Tekst van ‘Eerste, later’"]);
    player.sees_games(&["Eerste"]);
}
