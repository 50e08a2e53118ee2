//! What stands on the page before the program runs, and when it cannot run at all: each cause has its own words, first for
//! who plays and then for who hosts the site.

use e2e::{Fault, Player};

const PROGRAM: &str = "dilemmaspel-*_bg.wasm";
const SCRIPT: &str = "dilemmaspel-*.js";
const IMPORT: &str = "import-*.js";
const START: &str = "start-*.js";

#[test]
fn what_is_wrong_with_a_file_of_the_site_is_told_with_its_name_and_a_reload_goes_where_one_was_going() {
    // Whatever was wrong, the browser had to be a newer one.
    let player = Player::before_loading();
    // The script comes first: WebKit keeps one that came well, and does not ask for it again.
    let cases = [
        (SCRIPT, Fault::Status(404), "missing", "Het antwoord is 404"),
        (SCRIPT, Fault::Page, "page", "een webpagina in plaats van het bestand"),
        (SCRIPT, Fault::Type("text/plain"), "type", "Dat moet text/javascript zijn."),
        (SCRIPT, Fault::Half, "damaged", "niet compleet of beschadigd"),
        (IMPORT, Fault::Status(404), "missing", "Het antwoord is 404"),
        (IMPORT, Fault::Page, "page", "een webpagina in plaats van het bestand"),
        (PROGRAM, Fault::Status(404), "missing", "Het antwoord is 404"),
        (PROGRAM, Fault::Status(503), "missing", "Het antwoord is 503"),
        (PROGRAM, Fault::Elsewhere("/leeg.html"), "moved", "door naar een ander adres"),
        (PROGRAM, Fault::Page, "page", "een webpagina in plaats van het bestand"),
        (PROGRAM, Fault::Other(b"iets anders".to_vec()), "kind", "(type: application/wasm)"),
        (PROGRAM, Fault::Other(Vec::new()), "damaged", "niet compleet of beschadigd"),
        (PROGRAM, Fault::Half, "damaged", "niet compleet of beschadigd"),
    ];
    for (file, fault, cause, to_the_host) in cases {
        player.site.host.gets_all_right();
        player.site.host.gets_wrong(file, fault);
        player.tries("#/uitleg");
        let words = player.reads_why_it_does_not_start(cause);
        let (begin, end) = file.split_once('*').expect("a name with a hash");
        for said in [
            "een bestand van deze site is niet goed aangekomen. Laad de pagina opnieuw.",
            "Laat deze tekst dan zien aan wie de site beheert.",
            "Wat jullie eerder hebben gespeeld, blijft op dit apparaat staan.",
            "Voor wie de site beheert: ",
            to_the_host,
            begin,
            end,
        ] {
            assert!(words.contains(said), "{file}, {cause}: `{said}` is not on the page:\n{words}");
        }
        for guessed in ["WebAssembly", "te oud", "wordt nu geladen", "niet bekend"] {
            assert!(!words.contains(guessed), "{file}, {cause}: `{guessed}` is on the page:\n{words}");
        }
        assert_eq!(player.count("main"), 0);
    }
    player.site.host.gets_all_right();
    player.press("Laad opnieuw");
    player.is_on("how");
    assert_eq!((player.hash().as_str(), player.count("#greeting")), ("#/uitleg", 0));
}

#[test]
fn a_host_that_calls_the_program_by_another_type_is_no_trouble() {
    let player = Player::before_loading();
    player.site.host.gets_wrong(PROGRAM, Fault::Type("application/octet-stream"));
    player.visit("");
    player.is_on("start");
}

#[test]
fn a_program_of_another_build_is_told_as_such() {
    let player = Player::before_loading();
    player.site.host.gets_wrong(PROGRAM, Fault::Other(of_another_build()));
    player.tries("");
    let words = player.reads_why_it_does_not_start("mixed");
    assert!(words.contains("de bestanden horen bij twee verschillende versies. Laad de pagina opnieuw."), "{words}");
    assert!(words.contains("zet alle bestanden van één versie samen op de site"), "{words}");
}

/// A module that asks our script for a function that it does not have.
fn of_another_build() -> Vec<u8> {
    let named = |name: &str| [&[name.len() as u8], name.as_bytes()].concat();
    let import = [vec![1], named("./dilemmaspel_bg.js"), named("__wbg_van_vroeger"), vec![0, 0]].concat();
    let head = b"\0asm\x01\0\0\0".to_vec();
    let kinds = vec![1, 4, 1, 0x60, 0, 0];
    [head, kinds, vec![2, import.len() as u8], import].concat()
}

#[test]
fn without_a_connection_the_page_says_so_and_offers_to_try_again() {
    let player = Player::before_loading();
    let page = player.site.page_with_script("weg.html", "window.fetch = () => Promise.reject(new TypeError('weg'))");
    player.open(&page);
    let words = player.reads_why_it_does_not_start("network");
    assert!(words.contains("er was geen verbinding met de site. Kijk of jullie verbinding hebben"), "{words}");
    assert!(!words.contains("beheert"), "nobody can mend that on the site:\n{words}");
    player.sees_soon("#greeting-reload");
}

#[test]
fn a_browser_without_webassembly_and_one_that_is_too_old_are_told_apart() {
    let player = Player::before_loading();
    let page = player.site.page_with_script("zonder-webassembly.html", "delete window.WebAssembly");
    player.open(&page);
    let words = player.reads_why_it_does_not_start("browser");
    for said in
        ["Dilemmaspel", "Zes dilemma’s", "heeft geen WebAssembly.", "Firefox, Chrome, Edge of Safari", "beheerder"]
    {
        assert!(words.contains(said), "`{said}` is not on the page:\n{words}");
    }
    assert_eq!(player.count("main"), 0);

    let page = player.site.page_with_script("oud.html", "WebAssembly.validate = () => false");
    player.open(&page);
    let words = player.reads_why_it_does_not_start("old");
    assert!(words.contains("deze browser is te oud. Werk de browser bij"), "{words}");
    assert!(!words.contains("WebAssembly"), "it is not switched off:\n{words}");
}

#[test]
fn what_is_not_known_is_said_to_be_not_known_with_what_the_browser_said() {
    let player = Player::before_loading();
    let page = player.site.page_with_script(
        "raadsel.html",
        "WebAssembly.instantiate = () => Promise.reject(new RangeError('een raadsel'))",
    );
    player.open(&page);
    let words = player.reads_why_it_does_not_start("unknown");
    assert!(words.contains("Waardoor, is niet bekend."), "{words}");
    player.click("#greeting summary");
    player.finds_words_in("#greeting details", "RangeError: een raadsel");
}

#[test]
fn a_start_that_takes_long_says_so_until_the_game_is_there() {
    let player = Player::before_loading();
    let slow = "const fetchOfTheBrowser = window.fetch, wait = window.setTimeout;
        window.fetch = async (...what) => { await new Promise(go => window.arrives = go); return fetchOfTheBrowser(...what) };
        window.setTimeout = (act, time, ...more) => wait(act, time === 20000 ? 0 : time, ...more)";
    let page = player.site.page_with_script("traag.html", slow);
    player.open(&page);
    let words = player.reads_why_it_does_not_start("slow");
    assert!(words.contains("Het laden duurt lang. Nog niet alles is binnen."), "{words}");
    assert!(!words.contains("niet gestart"), "{words}");
    player.script::<()>("arrives()", vec![]);
    player.is_on("start");
    assert_eq!(player.count("#greeting"), 0);
}

#[test]
fn when_not_even_our_own_script_arrives_the_page_says_after_a_while_what_is_known() {
    let player = Player::before_loading();
    player.site.host.gets_wrong(START, Fault::Status(404));
    player.tries("");
    let at_first = player.text("#greeting");
    assert!(at_first.contains("Het spel wordt nu geladen.") && !at_first.contains("20 seconden"), "{at_first}");
    let words = player.waits_for_nothing();
    for said in ["Het spel is na 20 seconden nog niet begonnen. Laad de pagina opnieuw.", "wie deze site beheert"] {
        assert!(words.contains(said), "`{said}` is not on the page:\n{words}");
    }
    assert!(!words.contains("wordt nu geladen"), "{words}");
}

#[test]
fn the_first_text_stands_in_the_page_itself_and_makes_way_for_the_game() {
    let player = Player::at_a_laptop();
    let index = player.site.index();
    for text in
        ["<h1>Dilemmaspel</h1>", "Zes dilemma’s over onafhankelijke cliëntondersteuning", "heeft JavaScript nodig"]
    {
        assert!(index.contains(text), "`{text}` is not in index.html");
    }
    assert_eq!(player.count("#greeting"), 0);
    assert_eq!(player.attribute("html", "lang").as_deref(), Some("nl"));
}

#[test]
fn the_program_is_asked_for_before_any_script_has_run() {
    let player = Player::at_a_laptop();
    let preloaded: Vec<String> =
        player.script("return [...document.querySelectorAll('link[rel=preload]')].map(link => link.href)", vec![]);
    let asked: Vec<String> = player.script(
        "return performance.getEntriesByType('resource').map(entry => entry.name)
             .filter(name => /dilemmaspel-[^/]*([.]js|[.]wasm)$/.test(name))",
        vec![],
    );
    assert_eq!(preloaded.len(), 1, "the large one: {preloaded:?}");
    for file in &preloaded {
        assert!(asked.contains(file), "{file} is not among {asked:?}");
    }
}
