//! No room: localStorage is really full, and the database refuses as a full disk makes it do. The page says the
//! truth, hands over the work as a file, and saves by itself as soon as there is room again.

use crate::play::{self, keeps_its_word};
use crate::rounds::{rounds, tell};
use e2e::Player;

/// As long as `full` is set, the database takes nothing.
const REFUSING: &str = "
    for (const name of ['put', 'add']) {
        const write = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function (...what) {
            if (sessionStorage.getItem('full')) throw new DOMException('full', 'QuotaExceededError');
            return write.apply(this, what);
        };
    }";
const PAGE: &str = "vol.html";

#[test]
fn a_full_local_storage_costs_nobody_their_work() {
    let (player, game) = half_a_game();
    let mut told = Vec::new();
    for round in 1..=rounds_of_this() {
        fills_local_storage(&player);
        told.push(keeps_its_word(&player, &game, PAGE, &format!("[vol {round}]")));
        has_room_again(&player);
        player.adds_to_answer("choices", &format!("[ruimte {round}]"));
        player.saved();
    }
    let counts = format!("localStorage full {} times: {}, 0 lost", told.len(), in_counts(&told));
    tell("full", player.browser, &counts);
}

#[test]
fn when_everything_is_full_the_work_is_in_the_file_and_is_saved_as_soon_as_there_is_room() {
    let (player, game) = half_a_game();
    let rounds = rounds_of_this();
    for round in 1..=rounds {
        fills_local_storage(&player);
        player.script::<()>("sessionStorage.setItem('full', 'yes')", vec![]);
        let marker = format!("[alles vol {round}]");
        let told = keeps_its_word(&player, &game, PAGE, &marker);
        assert_eq!(told, "failed", "nothing can be written, so nothing can be saved");

        // Nobody touches the game: there is room, and it finds out by itself.
        player.script::<()>("sessionStorage.removeItem('full')", vec![]);
        has_room_again(&player);
        player.saved();
        player.reload();
        player.talks_about("duur");
        assert!(player.answer_of("why").contains(&marker), "what was on the screen was saved when there was room");
    }
    let counts = format!("everything full {rounds} times: {rounds} in a file, {rounds} saved by itself later, 0 lost");
    tell("full", player.browser, &counts);
}

/// Each of these takes long and goes much the same.
fn rounds_of_this() -> u64 {
    rounds().div_ceil(10)
}

#[track_caller]
fn half_a_game() -> (Player, String) {
    let player = Player::before_loading();
    player.site.page_with_script(PAGE, REFUSING);
    let game = play::begins_game(&player, PAGE);
    player.lays_quickly("duur", 1);
    play::talk_about(&player, &game, "duur");
    player.adds_to_answer("why", "[eerst]");
    player.settles();
    (player, game)
}

/// To the brim: in large blocks, then in ever smaller ones, down to a single character.
#[track_caller]
fn fills_local_storage(player: &Player) {
    let characters: usize = player.script(
        "let text = '';
         for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
             try {
                 for (;;) { const more = text + 'x'.repeat(size); localStorage.setItem('vulling', more); text = more; }
             } catch {}
         }
         return text.length",
        vec![],
    );
    assert!(characters > 1_000_000, "localStorage was full with {characters} characters");
}

#[track_caller]
fn has_room_again(player: &Player) {
    player.script::<()>("localStorage.removeItem('vulling')", vec![]);
}

fn in_counts(told: &[String]) -> String {
    let saved = told.iter().filter(|state| *state == "saved").count();
    format!("{saved} saved and found again, {} in a file", told.len() - saved)
}
