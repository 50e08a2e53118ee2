//! The stored format: a golden document per version, and documents that are damaged.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "helpers of tests stop with words too")]

mod common;

use common::{fiche, fiches, notation};
use dilemmaspel::domain::{Cover, FicheId, Group, Lens, Open, Side, Way, Whereabouts};
use dilemmaspel::wire::{self, Draft, Foreign, Problem, ProblemKind, Unreadable, Wanted};
use serde_json::{Value, json};

const V1: &str = include_str!("golden/v1.dilemmaspel.json");
const V2: &str = include_str!("golden/v2.dilemmaspel.json");
const V3: &str = include_str!("golden/v3.dilemmaspel.json");

fn open(text: &str) -> (Draft, Vec<Problem>) {
    let opened = wire::import(text, &fiches()).expect("a game");
    (opened.drafts.into_iter().next().expect("a draft"), opened.problems)
}

/// The golden document with one place in it changed.
fn changed(pointer: &str, value: Value) -> String {
    let mut document: Value = serde_json::from_str(V3).expect("the golden document");
    *document.pointer_mut(pointer).expect("a place in it") = value;
    document.to_string()
}

#[test]
fn version_1_reads_without_a_problem_and_is_played_together() {
    let (draft, problems) = open(V1);
    assert_eq!(problems, vec![]);
    assert_eq!(draft.game.group(), &Group::default());
    let written = wire::export(&[draft.entry()]).expect("a document");
    assert!(written.contains("\"version\": 3"));
    assert_eq!(open(&written).0, draft);
}

#[test]
fn version_2_reads_without_a_problem_and_has_no_white_fiche() {
    let (draft, problems) = open(V2);
    assert_eq!(problems, vec![]);
    assert_eq!(draft.game.whites(), []);
    assert_eq!(draft.game.group().ballots.iter().count(), 2);
    let written = wire::export(&[draft.entry()]).expect("a document");
    assert_eq!(open(&written).0, draft);
}

#[test]
fn version_3_reads_without_a_problem_and_writes_back_to_the_letter() {
    let (draft, problems) = open(V3);
    assert_eq!(problems, vec![]);
    assert_eq!(
        notation(draft.game.board()),
        "onafhankelijk duur eigen-3 wmo-wlz . . . . / schaal eigen-1 / generalist afbakening"
    );
    assert_eq!(draft.game.open(), &Open::Reading(fiche("schaal"), Side::Back));
    assert_eq!(draft.game.whereabouts(), &Whereabouts::Talk(fiche("duur")));
    let written = wire::export(&[draft.entry()]).expect("a document");
    assert_eq!(written, V3.trim_end());
    let group = draft.game.group();
    let lenses: Vec<_> = group.ballots.iter().map(|ballot| ballot.lens.as_ref().map(Lens::name)).collect();
    assert_eq!((group.way, group.cover, lenses), (Way::Turns, Cover::Revealed, vec![None, Some("own")]));
    assert_eq!(group.turns.log.len(), 2);
}

#[test]
fn each_damaged_field_is_named_with_its_place_and_the_rest_is_read() {
    let expected = |wanted, found: &str| ProblemKind::Expected { wanted, found: found.to_owned() };
    let cases = [
        ("/games/0/setup/date", json!("2025-02-30"), "games[0].setup.date", expected(Wanted::Day, "\"2025-02-30\"")),
        ("/games/0/setup/company", json!("vrienden"), "games[0].setup.company", expected(Wanted::Word, "\"vrienden\"")),
        ("/games/0/setup/name", json!(12), "games[0].setup.name", expected(Wanted::Text, "12")),
        (
            "/games/0/setup/participants",
            json!("Noor"),
            "games[0].setup.participants",
            expected(Wanted::List, "\"Noor\""),
        ),
        ("/games/0/records/duur/now", json!(11), "games[0].records.duur.now", expected(Wanted::Mark, "11")),
        ("/games/0/records/duur/now", json!(-1), "games[0].records.duur.now", expected(Wanted::Number, "-1")),
        ("/games/0/records/duur/why", json!(["a"]), "games[0].records.duur.why", expected(Wanted::Text, "[\"a\"]")),
        ("/games/0/records/duur/talk", json!("?"), "games[0].records.duur.talk", expected(Wanted::Word, "\"?\"")),
        ("/games/0/records", json!([]), "games[0].records", expected(Wanted::Group, "[]")),
        (
            "/games/0/board/stack/0",
            json!("__proto__"),
            "games[0].board.stack[0]",
            expected(Wanted::Id, "\"__proto__\""),
        ),
        (
            "/games/0/board/stack/0",
            json!("vreemd"),
            "games[0].board.stack[0]",
            ProblemKind::Unknown("vreemd".to_owned()),
        ),
        ("/games/0/board/stack/0", json!("duur"), "games[0].board", ProblemKind::Doubled("duur".to_owned())),
        ("/games/0/board/route/2", json!({}), "games[0].board.route[2]", expected(Wanted::Text, "{}")),
        ("/games/0/group/way", json!("loten"), "games[0].group.way", expected(Wanted::Word, "\"loten\"")),
        (
            "/games/0/group/ballots/1/lens",
            json!("roze"),
            "games[0].group.ballots[1].lens",
            expected(Wanted::Word, "\"roze\""),
        ),
        ("/games/0/group/ballots/0/board", Value::Null, "games[0].group.ballots[0].board", ProblemKind::Missing),
        (
            "/games/0/group/turns/log/0/to",
            json!("0"),
            "games[0].group.turns.log[0].to",
            expected(Wanted::Word, "\"0\""),
        ),
        ("/games/0/whites/0/front", json!(7), "games[0].whites[0].front", expected(Wanted::Text, "7")),
        ("/games/0/open/how", json!("dwars"), "games[0].open.how", expected(Wanted::Word, "\"dwars\"")),
        ("/games/0/at", json!("talk/vreemd"), "games[0].at", expected(Wanted::Word, "\"talk/vreemd\"")),
        ("/games/0/created", json!("gisteren"), "games[0].created", expected(Wanted::Number, "\"gisteren\"")),
    ];
    for (pointer, value, place, kind) in cases {
        let (draft, problems) = open(&changed(pointer, value.clone()));
        assert_eq!(problems, vec![Problem { place: place.to_owned(), kind }], "{pointer} = {value}");
        assert_eq!(draft.game.closing(), "We beginnen klein.");
        let mut found: Vec<_> = draft.game.board().fiches().cloned().collect();
        found.sort();
        let mut all = fiches();
        all.extend([1, 3].map(FicheId::of_white));
        all.sort();
        assert_eq!(found, all, "{pointer} = {value}: no fiche is lost or doubled");
    }
}

#[test]
fn a_name_of_5000_characters_is_cut_and_reported() {
    let (draft, problems) = open(&changed("/games/0/setup/participants/0/name", json!("é".repeat(5_000))));
    let place = "games[0].setup.participants[0].name".to_owned();
    assert_eq!(problems, vec![Problem { place, kind: ProblemKind::TooLong(5_000) }]);
    assert_eq!(draft.game.setup().participants[0].name.as_str().chars().count(), 120);
}

#[test]
fn what_is_no_game_is_refused_with_the_reason() {
    let refused = |text: &str| wire::import(text, &fiches()).expect_err("a refusal");
    assert_eq!(refused("{\n \"type\": "), Unreadable::NotJson(Foreign::CutOff));
    assert_eq!(refused("{}"), Unreadable::NotAGame);
    assert_eq!(refused("[1, 2]"), Unreadable::NotAGame);
    assert_eq!(refused(r#"{"type":"excalidraw","version":2}"#), Unreadable::NotAGame);
    assert_eq!(refused(r#"{"type":"dilemmaspel"}"#), Unreadable::NotAGame);
    assert_eq!(refused(&changed("/version", json!(99))), Unreadable::Newer { version: 99 });
    assert!(matches!(refused(&changed("/games", json!([]))), Unreadable::Empty { .. }));
    assert!(matches!(refused(&changed("/games/0/board", json!(null))), Unreadable::Empty { .. }));
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(refused(&nested), Unreadable::NotJson(Foreign::Broken { line: 1 }));
}

/// Numbers of another program became a little different each time that they were written.
#[test]
fn numbers_that_are_not_known_stay_what_they_were_to_the_letter() {
    let numbers = format!("[0.1, 1.10, 1{}, 1.7637300000011112e+118, -0.0]", "7".repeat(120));
    let text = V1.replacen("\"id\": \"k3x9mn4p\",", &format!("\"id\": \"k3x9mn4p\", \"vreemd\": {numbers},"), 1);
    assert_ne!(text, V1);
    let stored = wire::store(open(&text).0.entry()).expect("a text");
    assert!(stored.contains(&numbers.replace(", ", ",")), "{stored}");
    assert_eq!(open(&stored).0, open(&text).0);
}

/// Two agreements with one number were read as two, and the fields of the second one got lost.
#[test]
fn items_that_share_a_number_keep_the_unknown_fields_of_their_own() {
    let mut document: Value = serde_json::from_str(V3).expect("the golden document");
    let agreements =
        json!([{"id": 5, "agreement": "a", "kleur": "rood"}, {"id": 5, "agreement": "b", "kleur": "blauw"}]);
    *document.pointer_mut("/games/0/records/duur/agreements").expect("a list") = agreements;
    let (draft, _) = open(&document.to_string());
    let written = wire::store(draft.entry()).expect("a text");
    assert_eq!(open(&written).0, draft);
    let written: Value = serde_json::from_str(&written).expect("JSON");
    let colour = |at: usize| written.pointer(&format!("/games/0/records/duur/agreements/{at}/kleur")).cloned();
    assert_eq!([colour(0), colour(1)], [Some(json!("rood")), Some(json!("blauw"))]);
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert_eq!(open(&format!("\u{feff}{V1}")).1, vec![]);
}

#[test]
fn a_bundle_of_stored_games_opens_as_one_file_and_leaves_nothing_behind() {
    let second = changed("/games/0/id", json!("tweede"));
    let bundle = wire::bundle(&[V3.to_owned(), second, "kapot {".to_owned()]);
    let opened = wire::import(&bundle, &fiches()).expect("games");
    assert_eq!(opened.drafts.len(), 2);
    assert_eq!(opened.unreadable, ["kapot {"]);
}

/// Puts a value of another program in every group of the golden document.
fn with_unknown_fields() -> String {
    let mut document: Value = serde_json::from_str(V3).expect("the golden document");
    let unknown = json!({"diep": [1, {"__proto__": null}], "getal": 1.5});
    let groups = [
        "",
        "/games/0",
        "/games/0/setup",
        "/games/0/setup/participants/0",
        "/games/0/board",
        "/games/0/records/duur",
        "/games/0/records/onafhankelijk/agreements/1",
        "/games/0/plan",
        "/games/0/group",
        "/games/0/group/ballots/1",
        "/games/0/group/ballots/1/board",
        "/games/0/group/ballots/1/notes/duur",
        "/games/0/group/turns",
        "/games/0/group/turns/log/0",
        "/games/0/group/turns/now",
        "/games/0/group/turns/now/before",
    ];
    for group in groups {
        let group = document.pointer_mut(group).and_then(Value::as_object_mut).expect("a group");
        group.insert("vanLater".to_owned(), unknown.clone());
    }
    document.to_string()
}

#[test]
fn fields_that_are_not_known_survive_a_round_trip_wherever_they_stand() {
    let text = with_unknown_fields();
    let (draft, problems) = open(&text);
    assert_eq!(problems, vec![]);
    let written = wire::export(&[draft.entry()]).expect("a document");
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(value(&written), value(&text));
    let again = wire::store(open(&written).0.entry()).expect("a text");
    assert_eq!(open(&again).0, draft);
}

#[test]
fn the_revision_is_found_without_reading_the_game() {
    assert_eq!(wire::stamp(V3), Some(wire::Stamp { version: 3, revision: 41 }));
    assert_eq!(wire::stamp("kapot"), None);
}
