//! A browser that keeps nothing, in the ways there are: the game can be played, says the truth, and gives a file.

use crate::play::{self, keeps_its_word};
use crate::rounds::tell;
use e2e::Player;

const NO_LOCAL_STORAGE: &str = "
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError') } });";
const NO_DATABASE: &str = "
    Object.defineProperty(window, 'indexedDB', { value: undefined });";
/// The request is one on which nothing ever happens.
const SILENT_DATABASE: &str = "
    IDBFactory.prototype.open = () => new EventTarget();";
const BROKEN_DATABASE: &str = "
    IDBFactory.prototype.open = () => {
        const request = new EventTarget();
        request.error = new DOMException('broken', 'UnknownError');
        request.addEventListener('error', event => request.onerror?.(event));
        setTimeout(() => request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true })));
        return request;
    };";
const FORBIDDEN_DATABASE: &str = "
    IDBFactory.prototype.open = () => { throw new DOMException('forbidden', 'SecurityError') };";

/// What the game may say when it cannot do all that it should.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    /// It may have found a way; then everything is there after a reload.
    SavedOrFailed,
    /// Without a write that reached the disk nothing is saved.
    Failed,
}

#[test]
fn without_local_storage_a_game_is_kept_in_the_database_or_in_a_file() {
    plays("localStorage forbidden", NO_LOCAL_STORAGE, Truth::SavedOrFailed);
}

#[test]
fn without_a_database_a_game_is_kept_in_a_file() {
    plays("no database", NO_DATABASE, Truth::Failed);
}

#[test]
fn with_a_database_that_never_answers_a_game_is_kept_in_a_file() {
    plays("a database that never answers", SILENT_DATABASE, Truth::Failed);
}

#[test]
fn with_a_database_that_cannot_be_opened_a_game_is_kept_in_a_file() {
    plays("a database that cannot be opened", BROKEN_DATABASE, Truth::Failed);
}

#[test]
fn with_a_database_that_is_forbidden_a_game_is_kept_in_a_file() {
    plays("a database that is forbidden", FORBIDDEN_DATABASE, Truth::Failed);
}

#[test]
fn without_any_storage_a_game_is_kept_in_a_file() {
    plays("no storage at all", &format!("{NO_LOCAL_STORAGE}{NO_DATABASE}"), Truth::Failed);
}

/// Plays where this script has spoiled the storage. That the program did not stop is seen at the end of each story.
#[track_caller]
fn plays(what: &str, spoiled: &str, truth: Truth) {
    const PAGE: &str = "zonder-opslag.html";
    let player = Player::before_loading();
    player.site.page_with_script(PAGE, spoiled);
    let game = play::begins_game(&player, PAGE);
    player.lays_quickly("duur", 1);
    let told = keeps_its_word(&player, &game, PAGE, "[zonder opslag]");
    assert!(truth == Truth::SavedOrFailed || told == "failed", "with {what} the game says that it is {told}");
    let how = if told == "saved" { "saved and found again" } else { "told, and in a file" };
    tell("no storage", player.browser, &format!("{what}: played, {how}, 0 lost"));
}
