//! Every screen on paper: no page is empty, and whatever fits on one page stands on one.

use crate::access::catalogue::group::played;
use e2e::games::{as_list, device_with, fresh, full, in_game, laid, many, title_of_white, unread, with_whites};
use e2e::pack::title_of;
use e2e::pdf::Pages;
use e2e::waterrijk::GAME as GAME_OF_WATERRIJK;
use e2e::{Ability, FICHES, Paper, Player, TWICE, USUAL};
use serde_json::{Value, json};

/// Prints the board on paper that lies both ways. Every fiche has to stand on one page, and all on no more than so many.
#[track_caller]
fn is_whole(player: &Player, name: &str, whites: usize, most: usize) {
    let titles = FICHES.map(|fiche| title_of(fiche).to_owned()).into_iter().chain((1..=whites).map(title_of_white));
    let titles: Vec<String> = titles.collect();
    for paper in Paper::BOTH {
        let pages = player.prints_pages(name, paper, USUAL);
        assert!(pages.count() <= most, "{name}, {paper:?}: {} pages", pages.count());
        each_on_one_page(&pages, &titles, &format!("{name}, {paper:?}"));
    }
}

#[track_caller]
fn each_on_one_page(pages: &Pages, words: &[String], name: &str) {
    assert!(pages.count() > 0 && pages.empty().is_empty(), "{name}: empty pages {:?}", pages.empty());
    for one in words {
        // What is cut in two is written on both pages.
        assert_eq!(pages.with(one).len(), 1, "{name}: ‘{one}’ stands on the pages {:?}", pages.with(one));
    }
}

#[test]
fn a_board_is_whole_on_one_page_whatever_lies_on_it() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    in_game(&player, fresh(), "bord");
    is_whole(&player, "all on the stack", 0, 1);
    in_game(&player, full(), "bord");
    is_whole(&player, "a stack and a pile aside", 0, 1);
    player.turns("onafhankelijk");
    is_whole(&player, "a fiche on its back", 0, 1);
    in_game(&player, laid(), "bord");
    is_whole(&player, "all laid", 0, 1);
    // The board that lay under the booklet was not printed at all.
    player.opens_booklet();
    is_whole(&player, "beside the booklet", 0, 1);
    in_game(&player, with_whites(1), "bord");
    is_whole(&player, "seven", 1, 1);
    in_game(&player, with_whites(6), "bord");
    is_whole(&player, "twelve", 6, 2);
}

#[test]
fn a_board_is_whole_in_every_form_and_while_somebody_is_busy_with_it() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    // The fiche that was held up was printed over the board.
    in_game(&player, unread(), "bord");
    player.reads_next_fiche();
    is_whole(&player, "held up", 0, 1);
    in_game(&player, full(), "bord");
    player.takes_up("generalist");
    player.sees_soon(".hand");
    is_whole(&player, "in the hand", 0, 1);
    as_list(&player, full());
    is_whole(&player, "as a list", 0, 1);
    as_list(&player, with_whites(6));
    is_whole(&player, "as a list of twelve", 6, 2);
    player.resize(320, 640);
    in_game(&player, with_whites(1), "bord");
    is_whole(&player, "from a phone", 1, 1);
}

#[test]
fn letters_twice_as_large_only_ask_for_more_paper() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    let titles: Vec<String> =
        FICHES.iter().map(|fiche| title_of(fiche).to_owned()).chain((1..=6).map(title_of_white)).collect();
    in_game(&player, with_whites(6), "bord");
    each_on_one_page(&player.prints_pages("twelve", Paper::Upright, TWICE), &titles, "the board");
    as_list(&player, with_whites(6));
    each_on_one_page(&player.prints_pages("list of twelve", Paper::OnItsSide, TWICE), &titles, "the list");
}

/// A game in which one dilemma was talked about for long.
fn talked_for_long() -> Value {
    let mut stored = full();
    let said: Vec<String> = (1..=LINES).map(line).collect();
    stored["games"][0]["records"]["duur"]["why"] = said.join("\n").into();
    stored["games"][0]["records"]["duur"]["agreements"] = (1..=AGREEMENTS)
        .map(|number| {
            let [begin, end] = ends(number);
            let long = "en we bellen daarna iedereen die erbij was om te horen hoe het ging, ".repeat(4);
            json!({ "id": number, "agreement": format!("{begin} {long} {end}"), "owner": "Noor", "due": "2027-03-03" })
        })
        .collect();
    stored
}

const LINES: usize = 150;
const AGREEMENTS: usize = 14;

fn line(number: usize) -> String {
    format!("Regel {number} van het antwoord.")
}

fn ends(number: usize) -> [String; 2] {
    [format!("Begin {number} van de afspraak"), format!("einde {number} ervan.")]
}

/// A long answer goes on, and an agreement stands on one page from its first word to its last.
#[track_caller]
fn all_that_was_said(pages: &Pages, name: &str) {
    let lines: Vec<String> = (1..=LINES).map(line).collect();
    each_on_one_page(pages, &lines, name);
    assert!(pages.with(&lines[0]) < pages.with(&lines[LINES - 1]), "{name}: the answer goes on on a next page");
    for [begin, end] in (1..=AGREEMENTS).map(ends) {
        assert_eq!(pages.with(&begin), pages.with(&end), "{name}: ‘{begin}’ is cut");
        assert_eq!(pages.with(&begin).len(), 1, "{name}: ‘{begin}’");
    }
}

#[test]
fn what_was_said_is_whole_from_the_talk_and_in_the_report() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    // Where a field does not grow with its text, only what it held was printed.
    in_game(&player, talked_for_long(), "gesprek/duur");
    all_that_was_said(&player.prints_pages("talk", Paper::Upright, USUAL), "the talk");
    in_game(&player, talked_for_long(), "verslag");
    all_that_was_said(&player.prints_pages("report", Paper::Upright, USUAL), "the report");
}

#[test]
fn everybody_stands_on_one_page_with_what_belongs_to_them() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    let mut game = played("together", "covered");
    let people = (4..=45).map(|id| json!({ "id": id, "name": person(id), "role": format!("Rol van nummer {id}.") }));
    game["games"][0]["setup"]["participants"].as_array_mut().into_iter().for_each(|all| all.extend(people.clone()));
    in_game(&player, game, "samen");
    let pages = player.prints_pages("ways to one order", Paper::Upright, USUAL);
    let names: Vec<String> = (4..=45).map(person).collect();
    each_on_one_page(&pages, &names, "who take part");
    for id in 4..=45 {
        let role = pages.with(&format!("Rol van nummer {id}."));
        assert_eq!(pages.with(&person(id)), role, "{} is cut", person(id));
    }
}

fn person(id: usize) -> String {
    format!("Persoon {id} uit Waterrijk")
}

#[test]
fn no_screen_gives_an_empty_page() {
    let player = Player::before_loading();
    if !player.can(Ability::Print) {
        return;
    }
    type Reach = fn(&Player);
    let screens: [(&str, Reach, &[&str]); 8] = [
        ("differences", |player| in_game(player, played("each", "revealed"), "verschil"), NUMBERS),
        ("own order", |player| in_game(player, played("each", "covered"), "eigen"), &[]),
        ("start", |player| device_with(player, &many(), ""), &["Teamdag 79"]),
        ("new game", filled_in, &[GAME_OF_WATERRIJK.municipality, "beleidsadviseur"]),
        ("explanation", |player| device_with(player, &[], "#/uitleg"), &[]),
        ("booklet", booklet, &[]),
        ("statement", statement, &[]),
        ("nowhere", |player| device_with(player, &[], "#/nergens"), &[]),
    ];
    for (name, reach, words) in screens {
        reach(&player);
        player.sees_soon("main h1");
        for paper in Paper::BOTH {
            let pages = player.prints_pages(name, paper, USUAL);
            let words: Vec<String> = words.iter().map(|words| (*words).to_owned()).collect();
            each_on_one_page(&pages, &words, &format!("{name}, {paper:?}"));
        }
    }
}

/// In a table that one engine left out.
const NUMBERS: &[&str] =
    &["Wie heeft wat waar gelegd?", "Dezelfde cijfers in een tabel", "Alleskunner of kenner? 0 0 1 1 0 0 0 3,5 1,0"];

fn booklet(player: &Player) {
    device_with(player, &[], "#/boekje/wmo-wlz");
    player.sees_soon(".booklet__section");
}

fn statement(player: &Player) {
    device_with(player, &[], "#/toegankelijkheid");
    player.finds_words("Nalevingsstatus");
}

fn filled_in(player: &Player) {
    device_with(player, &[], "#/nieuw");
    player.fills_in(&GAME_OF_WATERRIJK);
}

/// As wide as what is printed on A4: upright with letters twice as large, upright, and on its side.
const WIDTHS: [i64; 3] = [332, 665, 1032];

#[test]
fn no_word_is_too_long_for_the_paper() {
    let player = Player::before_loading();
    let long = "Vertrouwenspersonenvoorzieningenoverleg".repeat(3);
    let mut game = with_whites(2);
    game["games"][0]["whites"][0]["title"] = json!(long[..110]);
    game["games"][0]["whites"][0]["front"] = json!(long.repeat(2));
    game["games"][0]["whites"][1]["title"] = json!(long[..110]);
    game["games"][0]["records"]["duur"]["why"] = json!(long.repeat(4));
    game["games"][0]["records"]["duur"]["agreements"][0]["agreement"] = json!(long);
    let show: [(&str, &dyn Fn()); 4] = [
        ("the board", &|| in_game(&player, game.clone(), "bord")),
        ("the board as a list", &|| as_list(&player, game.clone())),
        ("the talk", &|| in_game(&player, game.clone(), "gesprek/duur")),
        ("the report", &|| in_game(&player, game.clone(), "verslag")),
    ];
    for (name, reach) in show {
        reach();
        for width in WIDTHS {
            player.resize(width, 900);
            player.on_paper(|| player.fits(&format!("{name} on paper of {width}")));
        }
    }
}
