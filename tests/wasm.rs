//! The few facts that only a real browser can confirm.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "tests stop with words")]

use dilemmaspel::keyboard::Chord;
use dilemmaspel::platform::fetch::{self, NotFetched, Source};
use dilemmaspel::platform::panic::{LastWords, show};
use dilemmaspel::platform::vault::{Deed, Stands, Vault, VaultFailed};
use dilemmaspel::platform::{clock, dice, field, form, keyboard, paper, storage};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn what_is_written_to_the_storage_reads_back_to_the_letter() {
    let key = format!("{}proef", storage::PREFIX);
    let text = "regel één\nregel twee \u{0} 👩‍🦽 שלום \"<b>\"";
    assert_eq!(storage::write(&key, text), Ok(()));
    assert_eq!(storage::read(&key), Ok(Some(text.to_owned())));
    assert!(storage::keys().is_ok_and(|keys| keys.contains(&key)));
}

#[wasm_bindgen_test]
fn a_storage_without_room_says_so_and_keeps_what_was_there() {
    let key = format!("{}vol", storage::PREFIX);
    assert_eq!(storage::write(&key, "klein"), Ok(()));
    let too_much = "x".repeat(12_000_000);
    assert_eq!(storage::write(&key, &too_much), Err(storage::StorageFailed::NotWritten));
    assert_eq!(storage::read(&key), Ok(Some("klein".to_owned())));
}

fn deed(key: &str, stands: Stands, text: Option<&str>) -> Deed {
    Deed { key: format!("{}{key}", storage::PREFIX), stands, text: text.map(str::to_owned) }
}

fn stands(text: &str) -> Stands {
    Stands::This(Some(text.to_owned()))
}

#[wasm_bindgen_test]
async fn the_vault_gives_back_what_it_kept_to_the_letter() {
    let vault = Vault::open(|_| ()).await.expect("a vault");
    let text = "regel één\nregel twee \u{0} 👩‍🦽 שלום \"<b>\"";
    assert_eq!(vault.commit(&[deed("kluis/a", Stands::This(None), Some(text))]).await, Ok(()));
    let again = Vault::open(|_| ()).await.expect("the same vault");
    let keys = [format!("{}kluis/a", storage::PREFIX), format!("{}kluis/nergens", storage::PREFIX)];
    assert_eq!(again.read(&keys).await, Ok(vec![Some(text.to_owned()), None]));
    let all = again.read_all(&format!("{}kluis/", storage::PREFIX)).await.expect("all of it");
    assert_eq!(all, [(keys[0].clone(), text.to_owned())]);
    assert_eq!(vault.commit(&[deed("kluis/a", stands(text), None)]).await, Ok(()));
    assert_eq!(again.read(&keys).await, Ok(vec![None, None]));
}

#[wasm_bindgen_test]
async fn the_vault_refuses_what_is_not_based_on_what_stands_there_and_then_does_nothing() {
    let vault = Vault::open(|_| ()).await.expect("a vault");
    assert_eq!(vault.commit(&[deed("botsing/a", Stands::Whatever, Some("een"))]).await, Ok(()));
    let deeds =
        [deed("botsing/b", Stands::Whatever, Some("nieuw")), deed("botsing/a", stands("iets anders"), Some("twee"))];
    assert_eq!(vault.commit(&deeds).await, Err(VaultFailed::Moved));
    let keys = ["a", "b"].map(|key| format!("{}botsing/{key}", storage::PREFIX));
    assert_eq!(vault.read(&keys).await, Ok(vec![Some("een".to_owned()), None]));
}

#[wasm_bindgen_test]
async fn a_site_that_refuses_a_file_is_told_from_one_that_does_not_answer() {
    // Both were called a connection that was gone. Browsers send nothing to the port of the second one.
    let cases = [("nergens.json", NotFetched::Refused(404)), ("http://127.0.0.1:9/nergens.json", NotFetched::NoAnswer)];
    for (address, expected) in cases {
        for source in [Source::Nearest, Source::Site] {
            let (ring, bell) = futures::channel::oneshot::channel();
            fetch::text(address, source, move |text| drop(ring.send(text)));
            assert_eq!(bell.await.expect("an answer"), Err(expected), "{address}");
        }
    }
}

#[wasm_bindgen_test]
fn a_seed_gives_the_same_order_as_on_any_other_machine() {
    let fiches = ["a", "b", "c", "d", "e", "f"].map(|id| id.parse().expect("an id"));
    let order: Vec<String> =
        dice::shuffled(fiches.to_vec(), dice::Seed(2020)).iter().map(ToString::to_string).collect();
    assert_eq!(order.concat(), "badfec");
}

#[wasm_bindgen_test]
fn two_seeds_of_chance_differ() {
    assert_ne!(dice::seed(), dice::seed());
}

#[wasm_bindgen_test]
fn the_clock_gives_a_day_that_exists() {
    assert!(clock::today().is_some_and(|day| day.year() >= 2026));
}

#[wasm_bindgen_test]
fn when_the_program_stops_the_page_says_so_and_offers_the_games() {
    let words = LastWords {
        title: "Gestopt",
        text: "Er ging iets mis.",
        download: "Bewaar",
        file_name: "alles.dilemmaspel.json",
        reload: "Opnieuw",
        saved: || "{\"games\": \"<b>\"}".to_owned(),
    };
    assert_eq!(show(&words, "overal"), Some(()));
    let find = |selector: &str| web_sys::window()?.document()?.query_selector(selector).ok()?;
    assert!(
        find("#stopped[role=alertdialog] h2").is_some_and(|title| title.text_content().as_deref() == Some("Gestopt"))
    );
    let cause = find("#stopped").and_then(|notice| notice.get_attribute("data-cause"));
    assert_eq!(cause.as_deref(), Some("overal"));
    let link = find("#stopped a[download='alles.dilemmaspel.json']").and_then(|link| link.get_attribute("href"));
    assert_eq!(link.as_deref(), Some("data:application/json;charset=utf-8,%7B%22games%22%3A%20%22%3Cb%3E%22%7D"));
    // Nothing else on the page can have the focus while it is open.
    find("#stopped").expect("the notice").remove();
}

/// A program that fills in fields sends such events, and reading the key of one threw.
#[wasm_bindgen_test]
fn an_event_that_is_called_a_key_and_is_none_means_nothing() {
    let event = |script: &str| -> web_sys::KeyboardEvent { js_sys::eval(script).expect("an event").unchecked_into() };
    assert_eq!(keyboard::chord(&event("new Event('keydown')")), None);
    assert_eq!(keyboard::chord(&event("new KeyboardEvent('keydown')")), None);
    let in_the_making = "new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', keyCode: 229 })";
    assert_eq!(keyboard::chord(&event(in_the_making)), None);
    let with_caps_lock =
        "new KeyboardEvent('keydown', { key: 'Z', code: 'KeyZ', ctrlKey: true, modifierCapsLock: true })";
    assert_eq!(keyboard::chord(&event(with_caps_lock)), Some(Chord::Undo));
    let with_alt_graph = "new KeyboardEvent('keydown', { key: '?', code: 'KeyW', modifierAltGraph: true })";
    assert_eq!(keyboard::chord(&event(with_alt_graph)), None);
}

/// Enter in the first field of a long form began the game.
#[wasm_bindgen_test]
fn a_form_is_sent_off_from_its_last_field_only() {
    form::lead_on_by_enter();
    let sent = js_sys::eval(
        "(() => {
            const form = document.createElement('form');
            form.innerHTML = '<input id=a><input id=b readonly><input id=c type=radio name=q><input id=d type=radio name=q checked>'
                + '<textarea id=e></textarea><button>Klaar</button>';
            document.body.append(form);
            let sent = 0;
            form.addEventListener('submit', event => { sent++; event.preventDefault() });
            const way = ['a', 'd', 'e'].map(id => {
                form.querySelector('#' + id).focus();
                form.requestSubmit();
                return document.activeElement.id + sent;
            });
            form.querySelector('button').focus();
            form.requestSubmit();
            form.remove();
            return [...way, sent].join(' ')
        })()",
    );
    assert_eq!(sent.expect("a form").as_string().as_deref(), Some("d0 e0 e1 2"));
}

#[wasm_bindgen_test]
fn what_stands_in_a_field_is_written_out_for_paper_anew_each_time() {
    let page = web_sys::window().and_then(|window| window.document()).expect("a page");
    let screen = page.create_element("main").expect("a screen");
    screen.set_inner_html("<textarea></textarea><input type='text'><dialog><textarea></textarea></dialog>");
    page.body().expect("a body").append_child(&screen).expect("it is on the page");
    let first = screen.first_element_child().expect("a field");
    let field: &web_sys::HtmlTextAreaElement = wasm_bindgen::JsCast::unchecked_ref(&first);
    let written = || {
        let all = screen.query_selector_all(".printed").expect("a list");
        (0..all.length()).filter_map(|at| all.get(at)?.text_content()).collect::<Vec<_>>()
    };
    field.set_value("regel één\nregel twee <b>");
    paper::write_fields_out();
    assert_eq!(written(), ["regel één\nregel twee <b>", ""]);
    field.set_value("later");
    paper::write_fields_out();
    assert_eq!(written(), ["later", ""]);
    screen.remove();
}

/// An emoji that a keyboard sent in two events became two signs that mean nothing, also in the saved game.
#[wasm_bindgen_test]
fn half_a_character_is_waited_for() {
    use std::{cell::RefCell, rc::Rc};
    let page = web_sys::window().and_then(|window| window.document()).expect("a page");
    let input = page.create_element("textarea").expect("a field");
    let read = Rc::new(RefCell::new(Vec::new()));
    let hears = Rc::clone(&read);
    let hear = wasm_bindgen::closure::Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        hears.borrow_mut().push((field::text(&event), field::text_as_it_is(&event)));
    });
    input.add_event_listener_with_callback("input", hear.as_ref().unchecked_ref()).expect("it is heard");
    for halves in ["ja \\ud83d", "ja \\ud83d\\udc4d", "\\ufffd"] {
        let text = js_sys::eval(&format!("'{halves}'")).expect("a text");
        js_sys::Reflect::set(&input, &"value".into(), &text).expect("it is typed");
        input.dispatch_event(&web_sys::Event::new("input").expect("an event")).expect("it is told");
    }
    let texts = |whole: Option<&str>, text: &str| (whole.map(str::to_owned), Some(text.to_owned()));
    let wanted = [texts(None, "ja \u{fffd}"), texts(Some("ja 👍"), "ja 👍"), texts(Some("\u{fffd}"), "\u{fffd}")];
    assert_eq!(*read.borrow(), wanted);
}

/// A name with its accents as signs of their own was another name; the browser puts them together.
#[wasm_bindgen_test]
fn the_browser_knows_one_name_in_two_spellings() {
    use dilemmaspel::spelling::is_same;
    assert!(is_same("René", "RENE\u{301}") && is_same("가영", "\u{1100}\u{1161}영") && !is_same("René", "Rene"));
}
