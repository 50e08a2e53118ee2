//! A sentence about a name in another script reads on in its own direction. Calls every text function that is given
//! something that people typed or a file holds: outside an isolate no letter or sign stands that can turn the rest.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::board;
use dilemmaspel::content::{self, CLIENTONDERSTEUNING, Deck, Pack};
use dilemmaspel::domain::{
    Agreement, AgreementId, Ballot, BallotId, Called, Edit, Event, FicheId, Game, Lens, Mark, Moment, Name,
    Participant, ParticipantId, Place, Question, Refused, Replaced, Said, Setup, Side, Source, Stage, Voter, White,
    Words, change::Change, update,
};
use dilemmaspel::group::{code, paper, pasted};
use dilemmaspel::route::Route;
use dilemmaspel::text::{Chosen, NL, as_text};
use dilemmaspel::wire::{Aside, Problem, ProblemKind, Unreadable, Wanted};
use std::fs;

const ARABIC: &str = "ورشة عمل";

/// Functions that give a name by itself, or no name at all.
const BY_THEMSELVES: [(&str, &str); 10] = [
    ("Lent.not_here", "a text and a file of the site"),
    ("Frame.game_name", "a name"),
    ("Report.title", "a name"),
    ("Shelf.copy_name", "a name"),
    ("Report.file_name", "the name of a file, in plain letters"),
    ("Shelf.damaged_file", "the name of a file, of an id"),
    ("Bin.aside_file", "the name of a file, of a key"),
    ("Steps.state", "a word"),
    ("Board.onward", "numbers"),
    ("Board.onward_action", "a word"),
];

fn pack() -> Pack {
    content::read(CLIENTONDERSTEUNING).expect("a good pack")
}

fn white() -> FicheId {
    FicheId::of_white(1)
}

fn voter(name: &str) -> Voter {
    let name = Name::new(name).expect("a name");
    Voter { participant: None, role: name.clone(), name, game: None }
}

fn lens(name: &str) -> Lens {
    Lens::Own(Name::new(name).expect("a name"))
}

fn ballot(name: &str) -> Ballot {
    Ballot {
        id: BallotId(0),
        voter: voter(name),
        lens: Some(lens(name)),
        board: board("a . / b /"),
        stage: Stage::Done,
        source: Source::Home,
        notes: Default::default(),
    }
}

/// A game in which everything that can have a name has this one.
fn game(name: &str, pack: &Pack) -> Game {
    let own = Name::new(name).expect("a name");
    let person = |id| Participant { id: ParticipantId(id), name: own.clone(), role: own.clone() };
    let participants = vec![person(1), person(2)];
    let setup = Setup { name: own.clone(), municipality: own.clone(), participants, ..Setup::default() };
    let mut game = Game::new("proef".parse().expect("an id"), setup, pack.fiches(), Moment(0));
    let mut does = |event| update(&mut game, event, Moment(1)).expect("it is allowed");
    let [left, right] = [own.clone(), own.clone()];
    does(Event::WhiteWritten { white: White { title: own, left, right, ..White::blank(white()) } });
    let first = Place::Rank(dilemmaspel::domain::Rank::new(1).expect("a place"));
    does(Event::TurnBegun { who: ParticipantId(1) });
    does(Event::FichePlaced { fiche: white(), place: first });
    does(Event::TurnExplained { why: name.to_owned() });
    does(Event::TurnEnded);
    does(Event::TurnsStopped);
    does(Event::AnswerChanged { fiche: white(), question: Question::Why, text: name.to_owned() });
    let carried = agreement(name);
    does(Event::AgreementCarried { fiche: white(), carried });
    game
}

fn agreement(name: &str) -> Agreement {
    Agreement { what: name.to_owned(), owner: name.to_owned(), ..Agreement::blank(AgreementId(1)) }
}

fn edit(text: &str) -> Edit {
    Edit { at: 0, before: String::new(), after: text.to_owned() }
}

/// What each function makes of this name, by the name of the function.
fn told(name: &str) -> Vec<(&'static str, String)> {
    let pack = pack();
    let game = game(name, &pack);
    let deck = Deck::of(&pack, &game, NL.white.unnamed);
    let (n, g, d, e, f) = (&NL.group, &NL.files, &NL.differences, &NL.earlier, &NL.finish);
    let (own, lens, first) = (Name::new(name).expect("a name"), lens(name), Place::Stack);
    let problem = |kind| Problem { place: name.to_owned(), kind };
    let found = || problem(ProblemKind::Expected { wanted: Wanted::Text, found: name.to_owned() });
    let why = Unreadable::Empty { problems: vec![found()] };
    let who = || Called { name: own.clone(), number: Some(2) };
    let letter = name.chars().next().expect("a letter");
    let poles = &deck.dilemma(&white()).expect("the white fiche").told(Default::default()).poles;
    let talk = Route::talk(game.id(), &white());
    let mut all: Vec<(&'static str, String)> = vec![
        ("Bin.restore_game", (NL.bin.restore_game)(name)),
        ("Bin.binned", (NL.bin.binned)(name)),
        ("Bin.not_binned", (NL.bin.not_binned)(name)),
        ("Bin.restored", (NL.bin.restored)(name)),
        ("Bin.not_restored", (NL.bin.not_restored)(name)),
        ("Bin.aside_name", (NL.bin.aside_name)(name, name)),
        ("Bin.aside_name", (NL.bin.aside_name)("", name)),
        ("Bin.aside_facts", (NL.bin.aside_facts)(None, "2 kB")),
        ("Bin.aside_download", (NL.bin.aside_download)(name)),
        ("Bin.aside_remove", (NL.bin.aside_remove)(name)),
        ("Bin.aside_sure", (NL.bin.aside_sure)(name)),
        ("Board.end", (NL.board.end)("Bovenaan", "speelt")),
        ("Board.held", (NL.board.held)(name)),
        ("Fiche.more", (NL.fiche.more)(name)),
        ("Fiche.lies", (NL.fiche.lies)(name, first)),
        ("Fiche.with", (NL.fiche.with)("Draai om", name)),
        ("Booklet.example", (NL.booklet.example)(name, 2020)),
        ("Booklet.to_page", (NL.booklet.to_page)(name)),
        ("Card.more", (NL.card.more)(name)),
        ("Card.renamed", (NL.card.renamed)(name)),
        ("Card.copied", (NL.card.copied)(name)),
        ("Differences.role", (d.role)(name)),
        ("Differences.pair", (d.pair)(name, name, (2, 1))),
        ("Differences.aside", (d.aside)(&[name.to_owned(), name.to_owned()])),
        ("Earlier.offer", (e.offer)(name, "1 mei 2026")),
        ("Earlier.only_this", (e.only_this)(name)),
        ("Earlier.newest", (e.newest)(name, 2, name)),
        ("Earlier.with", (e.with)(name)),
        ("Earlier.moves", (e.moves)(name, first, Place::Aside)),
        ("Earlier.promise", (e.promise)(&agreement(name), None)),
        ("Earlier.carry", (e.carry)(name)),
        ("Earlier.done", (e.done)(name)),
        ("Earlier.not_done", (e.not_done)(name)),
        ("Facilitator.drawn", (NL.facilitator.drawn)(name)),
        ("Facilitator.last_silent", (NL.facilitator.last_silent)(name)),
        ("Files.refused", (g.refused)(name, &why)),
        ("Files.too_large", (g.too_large)(name)),
        ("Files.not_read", (g.not_read)(name)),
        ("Files.inside_another", (g.inside_another)(name)),
        ("Files.partly", (g.partly)(name, 2)),
        ("Files.problem", (g.problem)(&found())),
        ("Files.problem", (g.problem)(&problem(ProblemKind::Missing))),
        ("Files.problem", (g.problem)(&problem(ProblemKind::Doubled(name.to_owned())))),
        ("Files.problem", (g.problem)(&problem(ProblemKind::Unknown(name.to_owned())))),
        ("Files.problem", (g.problem)(&problem(ProblemKind::TooLong(200)))),
        ("Files.taken", (g.taken)(name, &[&game], 0)),
        ("Files.taken", (g.taken)(name, &[&game, &game], 1)),
        ("Files.taken", (g.taken)(name, &[], 1)),
        ("Files.not_kept", (g.not_kept)(name)),
        ("Files.written", (g.written)(name)),
        ("Files.same_file", (g.same_file)(Some(name.to_owned()))),
        ("Files.asks", (g.asks)(&game, name)),
        ("Files.facts", (g.facts)(None, &dilemmaspel::domain::Progress::of(&game))),
        ("Finish.check_hint", (f.check_hint)(name)),
        ("Finish.checked", (f.checked)(name)),
        ("Finish.another", (f.another)(name)),
        ("Finish.wiped", (f.wiped)(name)),
        ("Frame.title", (NL.frame.title)(&talk, name, &deck, Words::Usual)),
        ("Frame.title", (NL.frame.title)(&Route::report(game.id()), name, &deck, Words::Usual)),
        ("Lost.unknown", (NL.lost.unknown)(name)),
        ("Lost.no_such_game", (NL.lost.no_such_game)(name)),
        ("Lost.not_a_game", (NL.lost.not_a_game)(name)),
        ("Save.copied", (NL.save.copied)(name)),
        ("Group.same_name", (n.same_name)(name)),
        ("Group.called", (n.called)(game.setup(), &Voter { participant: Some(ParticipantId(2)), ..voter(name) })),
        ("Group.called", (n.called)(game.setup(), &Voter { participant: Some(ParticipantId(9)), ..voter(name) })),
        ("Group.called", (n.called)(game.setup(), &voter(name))),
        ("Group.is_in", (n.is_in)(&ballot(name))),
        ("Group.lay_for", (n.lay_for)(name)),
        ("Group.go_on_for", (n.go_on_for)(name)),
        ("Group.again_for", (n.again_for)(name)),
        ("Group.leave", (n.leave)(name)),
        ("Group.remove", (n.remove)(name, Some(&lens))),
        ("Group.through", (n.through)(&(n.called)(game.setup(), &voter(name)), Some(&lens))),
        ("Group.hand_over_to", (n.hand_over_to)(name)),
        ("Group.hand_over_again", (n.hand_over_again)(name)),
        ("Group.begin", (n.begin)(name)),
        ("Group.lens_name", (n.lens_name)(&lens)),
        ("Group.looks", (n.looks)(&lens)),
        ("Group.lays", (n.lays)(name, Some(&lens))),
        ("Group.taken", (n.taken)(name, Some(&lens))),
        ("Group.paper_wrong", (n.paper_wrong)(&paper::Wrong::Character(letter), 6)),
        ("Group.code_wrong", (n.code_wrong)(&code::Wrong::Character(letter))),
        ("Group.many_wrong", (n.many_wrong)(name, &pasted::Why::LongName)),
        ("Group.many_wrong", (n.many_wrong)(name, &pasted::Why::Code(code::Wrong::Character(letter)))),
        ("Group.gathered_itself", (n.gathered_itself)(name)),
        ("Group.gathered_empty", (n.gathered_empty)(name)),
        ("Group.gathered_without", (n.gathered_without)(&own)),
        ("Group.from_home", (n.from_home)(name)),
        ("Group.missing", (n.missing)(&[name.to_owned(), name.to_owned()])),
        ("Group.take_turn", (n.take_turn)(name)),
        ("Group.turn", (n.turn)(name)),
        ("Group.moved", (n.moved)(name, first, Place::Aside)),
        ("Report.persons", (NL.report.persons)(&game.setup().participants)),
        ("Say.held", (NL.say.held)(name)),
        ("Say.put_back", (NL.say.put_back)(name, first)),
        ("Say.no_further", (NL.say.no_further)(name)),
        ("Say.refused", (NL.say.refused)(&Refused::PlayedWith(white()), &deck)),
        ("Say.refused", (NL.say.refused)(&Refused::OneFichePerTurn(white()), &deck)),
        ("Say.change", (NL.say.change)(&Change::Parking { edit: edit(name) }, &deck)),
        ("Say.change", (NL.say.change)(&Change::Closing { edit: edit(&name.repeat(9)) }, &deck)),
        ("Shelf.facts", (NL.shelf.facts)(name, &dilemmaspel::domain::Progress::of(&game))),
        ("Shelf.changed", (NL.shelf.changed)(None, "2 kB")),
        ("Shelf.unreadable", (NL.shelf.unreadable)(&why)),
        ("Shelf.put_aside", {
            let aside = Aside::PartlyRead { text: name.to_owned(), problems: vec![found()] };
            (NL.shelf.put_aside)(&aside, true)
        }),
        ("Talk.done_next", (NL.talk.done_next)(name)),
    ];
    all.extend([0, 2, 4, 6, 8, 10].map(|mark| ("Talk.mark", (NL.talk.mark)(Mark::new(mark), poles))));
    let said = [
        Said::Laid { fiche: white(), place: first },
        Said::Turned { fiche: white(), side: Side::Back },
        Said::Turned { fiche: white(), side: Side::Front },
        Said::WhiteWritten { title: own.clone() },
        Said::WhiteRemoved { title: own.clone() },
        Said::HandedIn { who: who(), replaced: Replaced::No },
        Said::HandedIn { who: who(), replaced: Replaced::Yes },
        Said::Turn { who: who() },
        Said::Undone(Change::Closing { edit: edit(name) }),
    ];
    all.extend(said.iter().map(|said| ("Say.said", (NL.say.said)(said, &deck))));
    // The report as a text: a line with nothing but what was typed has a direction of its own.
    let text = as_text(&game, &pack, Default::default());
    let with_words = text.lines().filter(|line| line.trim() != name);
    all.extend(with_words.map(|line| ("as_text", line.to_owned())));
    let chosen = Chosen::of(&game, &pack);
    all.extend(chosen.turns.into_iter().map(|(who, moved, _)| ("Chosen", [who, moved].concat())));
    all
}

/// What stands outside every isolate; nothing when one is not closed, or closed without being open.
fn outside(text: &str) -> Option<String> {
    let (mut open, mut outside) = (0_usize, String::new());
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.checked_sub(1)?,
            _ if open == 0 => outside.push(letter),
            _ => {}
        }
    }
    (open == 0).then_some(outside)
}

fn turns(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn no_name_turns_the_sentence_around_it() {
    for name in [ARABIC, "\u{202e}abc", "a\u{2069}\u{202e}bc", "\u{2067}\u{202e}abc\u{2067}", "ورد\u{2069}\u{2069}"]
    {
        for (function, text) in told(name) {
            let outside = outside(&text).unwrap_or_else(|| panic!("{function} leaves an isolate open: {text:?}"));
            assert!(!outside.contains(turns), "{function} with {name:?}: {text:?}");
            assert!(!text.contains(|one| matches!(one, '\u{202a}'..='\u{202e}')), "{function}: {text:?}");
        }
    }
}

#[test]
fn a_dutch_name_stands_in_its_sentence_as_it_was_typed() {
    for (function, text) in told("Teamdag") {
        assert!(!text.contains(turns), "{function}: {text:?}");
    }
    assert_eq!((NL.card.more)("Teamdag"), "Meer bij ‘Teamdag’");
}

#[test]
fn the_name_of_an_agreement_in_the_copied_report_is_set_apart() {
    let pack = pack();
    let text = as_text(&game(ARABIC, &pack), &pack, Default::default());
    let apart = format!("\u{2068}{ARABIC}\u{2069}");
    assert!(text.contains(&format!("- {apart} ({apart}, geen datum) – {apart}")), "{text}");
    assert!(text.contains(&format!("Deelnemers: {apart} ({apart}), {apart} ({apart})")), "{text}");
}

/// Functions are found in the sources, so that a new one cannot be forgotten here.
#[test]
fn every_text_function_that_is_given_a_text_is_in_the_table() {
    let told: Vec<&str> = told(ARABIC).into_iter().map(|(function, _)| function).collect();
    let is_known = |name: &str| told.contains(&name) || BY_THEMSELVES.iter().any(|(own, _)| *own == name);
    let folder = format!("{}/src/text", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in fs::read_dir(folder).expect("the texts").flatten() {
        let Ok(source) = fs::read_to_string(entry.path()) else { continue };
        let mut structure = "";
        for line in source.lines() {
            if let Some(name) = line.strip_prefix("pub struct ") {
                structure = name.trim_end_matches(" {");
            }
            let Some((field, given)) = line.trim().strip_prefix("pub ").and_then(|line| line.split_once(": fn("))
            else {
                continue;
            };
            let given = given.split(") ->").next().unwrap_or_default();
            if given.contains('&') || given.contains("String") || given.contains("Route") {
                let name = format!("{structure}.{field}");
                assert!(is_known(&name), "{name} is given something that somebody typed: add it to the table");
                seen += 1;
            }
        }
    }
    assert!(seen > 80, "only {seen} functions were found");
}

/// Words are put beside a name in `text/`, where it is set apart; a view only shows what comes from there.
#[test]
fn no_view_puts_a_sentence_together() {
    fn look(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
            let path = entry.path();
            if path.is_dir() {
                look(&path, found);
            } else if let Ok(source) = fs::read_to_string(&path) {
                let own = source.split("#[cfg(test)]").next().unwrap_or_default();
                let joins = ["\": \", &", "\", \", &", "join(\", \")", "\" (\", &"];
                let lines = own.lines().filter(|line| joins.iter().any(|join| line.contains(join)));
                found.extend(lines.map(|line| format!("{}: {}", path.display(), line.trim())));
            }
        }
    }
    let mut found = Vec::new();
    for ring in ["ui", "app"] {
        look(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(ring), &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
