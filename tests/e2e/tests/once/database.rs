//! The database, when another page holds it: one that does not let go, and one that was left in the middle of making it.

use e2e::Player;

/// A page that does not let go, as one of a version that did not listen.
#[test]
fn a_page_that_has_to_wait_for_another_tab_says_which_one_to_close() {
    let player = Player::before_loading();
    player.visit("");
    player.start_at_once();
    player.saved();
    player.blank_page();
    assert_eq!(player.holds_database(None), "open");
    let newer = "const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (name, version) { return open.call(this, name, version && 2) };";
    let address = player.site.page_with_script("nieuwer.html", newer);
    let first = player.tab();
    player.opens_tab("");
    player.blank_page();
    player.open(&address);
    player.is_told("Sluit dat tabblad.");
    player.closes_tab_for(&first);
}

/// A browser that freezes the pages that are left froze one in the middle of making its database: no other page could open
/// that one, and the game was only half kept.
#[test]
fn a_page_that_is_left_while_it_makes_its_database_keeps_no_other_page_waiting() {
    let leaves = "const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (...all) {
            const asked = open.apply(this, all);
            asked.addEventListener('upgradeneeded', () => {
                const store = () => asked.transaction.objectStore('texts');
                const stay = () => { store().get('niets').onsuccess = stay; };
                setTimeout(() => 0);
                queueMicrotask(stay);
                location.href = 'leeg.html';
            });
            return asked;
        };";
    let player = Player::before_loading();
    player.blank_page();
    player.open(&player.site.page_with_script("weg.html", leaves));
    e2e::wait::wait_until("the page was left", || {
        player.script::<bool>("return location.pathname.endsWith('leeg.html')", vec![]).then_some(())
    });
    assert_eq!(player.holds_database(None), "open");
}
