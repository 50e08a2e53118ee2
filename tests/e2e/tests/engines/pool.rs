//! Browsers are lent from story to story: whoever comes next meets nothing of the one before, and a browser in which
//! something was changed for good is not lent again.

use e2e::pool::Pool;
use e2e::{Player, key};

/// What this window shows of whoever was here before, and how it is set.
const FOUND: &str = "(async () => {
        const databases = await indexedDB.databases();
        const files = [];
        try { for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name); } catch {}
        const asks = what => matchMedia(what).matches;
        return {
            local: Object.keys(localStorage).filter(key => !key.includes('/gezegd/')), session: Object.keys(sessionStorage),
            cookies: document.cookie, databases: databases.map(database => database.name), files,
            name: window.name, history: history.length, size: [innerWidth, innerHeight], scrolled: scrollY,
            media: ['(prefers-reduced-motion: reduce)', '(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map(asks),
            persisted: await navigator.storage.persisted?.(), asked: (await navigator.permissions?.query({ name: 'notifications' }))?.state,
        };
    })().then(done)";

/// All that a page can leave, without asking the browser for anything else than a page can.
const MESS: &str = "(async () => {
        localStorage.setItem('dilemmaspel/spel/rommel', 'rommel');
        sessionStorage.setItem('rommel', 'rommel');
        document.cookie = 'rommel=rommel; path=/; max-age=9999';
        window.name = 'rommel';
        for (const hash of ['#/uitleg', '#/boekje', '#/nieuw']) location.hash = hash;
        document.title = 'rommel';
        await new Promise(made => { indexedDB.open('rommel', 1).onsuccess = ({ target }) => { target.result.close(); made(); }; });
        try { await (await navigator.storage.getDirectory()).getFileHandle('rommel', { create: true }); } catch {}
    })().then(done)";

fn makes_a_mess(player: &Player) {
    player.visit("");
    player.start_at_once();
    player.lay_by_keys("duur", 1);
    player.saved();
    player.script_that_waits::<()>(MESS, vec![]);
    player.opens_tab("#/uitleg");
    player.resize(500, 600);
    player.scroll_to(200.0);
    player.hold(key::SHIFT);
}

#[test]
fn who_comes_next_meets_nothing_of_the_one_before() {
    static POOL: Pool = Pool::new();
    let first = Player::out_of(&POOL);
    let (session, expected) = (first.session(), first.script_that_waits::<serde_json::Value>(FOUND, vec![]));
    makes_a_mess(&first);
    let left = first.script_that_waits::<serde_json::Value>(FOUND, vec![]);
    for what in ["local", "cookies", "databases", "size"] {
        assert_ne!(left[what], expected[what], "the mess has no {what}");
    }
    first.file("rommel.json", "rommel");
    drop(first);

    let next = Player::out_of(&POOL);
    assert_eq!(next.session(), session, "it is the same browser");
    assert_eq!(next.script_that_waits::<serde_json::Value>(FOUND, vec![]), expected);
    assert_eq!(next.tabs(), 1);
    next.visit("#/nieuw");
    next.click("#name");
    next.keys(['a']);
    assert_eq!(next.value("#name"), "a", "no key is held down");
    assert_eq!(next.title(), "Nieuw spel – Dilemmaspel");
}

type Spoil = fn(&Player);

#[test]
fn a_browser_that_was_changed_for_good_is_not_lent_again() {
    static POOL: Pool = Pool::new();
    let spoilt: [(&str, Spoil); 2] = [
        ("a file was downloaded", |player| {
            player.visit("");
            player.start_at_once();
            player.goes_to_the_report();
            player.press("Bewaar als bestand");
            player.receives_file(".dilemmaspel.json");
        }),
        ("the story failed", |_| panic!("on purpose")),
    ];
    for (what, spoil) in spoilt {
        let player = Player::out_of(&POOL);
        let session = player.session();
        let story = std::thread::spawn(move || spoil(&player));
        assert_eq!(story.join().is_err(), what == "the story failed", "{what}");
        assert_ne!(Player::out_of(&POOL).session(), session, "{what}");
    }
}
