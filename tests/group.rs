//! Many orders: the methods against published examples (`data/rankings.txt`) and against trying everything, and the codes
//! that are read aloud.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, reason = "helpers of tests stop with words too")]

mod common;

use common::board;
use dilemmaspel::domain::FicheId;
use dilemmaspel::group::code::{Key, MOST_FICHES, Wrong};
use dilemmaspel::group::paper;
use dilemmaspel::group::pasted;
use dilemmaspel::group::{
    Concord, EXACT_UP_TO, Kemeny, Profile, Ranking, Split, Sure, borda, kemeny, kendall_w, splits, spread,
};
use dilemmaspel::text::NL;
use proptest::prelude::*;

/// `a > b = c` as groups of letters.
fn groups(order: &str) -> Vec<Vec<String>> {
    order.split('>').map(|group| group.split('=').map(|one| one.trim().to_owned()).collect()).collect()
}

fn numbers(letters: &[String], order: &str) -> Vec<Vec<usize>> {
    let number = |one: &String| letters.iter().position(|other| other == one).expect("a letter of the first ballot");
    groups(order).iter().map(|group| group.iter().map(number).collect()).collect()
}

#[test]
fn published_examples_come_out_as_published() {
    let mut checked = 0;
    let text = include_str!("data/rankings.txt");
    for block in text.split("\n\n").filter(|block| block.starts_with("name:")) {
        let lines: Vec<(&str, &str)> = block.lines().filter_map(|line| line.split_once(": ")).collect();
        let orders: Vec<(u64, &str)> =
            lines.iter().filter_map(|(people, order)| Some((people.parse().ok()?, *order))).collect();
        let mut letters: Vec<String> = orders.iter().flat_map(|(_, order)| groups(order)).flatten().collect();
        letters.sort();
        letters.dedup();
        let ballots: Vec<Ranking> = orders
            .iter()
            .flat_map(|(people, order)| {
                (0..*people).map(|_| Ranking::from_tiers(letters.len(), &numbers(&letters, order)))
            })
            .collect();
        let all = Profile::new(letters.len(), &ballots);
        for (what, expected) in &lines {
            match *what {
                "w" => {
                    let expected: f64 = expected.parse().expect("a number");
                    let w = kendall_w(&all).expect("a coefficient");
                    assert!((w - expected).abs() < 0.0005, "{block}\n{w}");
                }
                "borda" => {
                    let mut found = borda(&all);
                    found.iter_mut().for_each(|group| group.sort_unstable());
                    assert_eq!(found, numbers(&letters, expected), "{block}");
                }
                "kemeny" => {
                    assert_eq!(kemeny(&all).order, numbers(&letters, expected).concat(), "{block}");
                }
                "disagreements" => {
                    assert_eq!(kemeny(&all).disagreements, expected.parse::<u64>().expect("a number"), "{block}");
                }
                _ => continue,
            }
            checked += 1;
        }
    }
    assert!(checked >= 18, "only {checked} numbers were checked");
}

#[test]
fn where_a_number_means_nothing_there_is_none() {
    let none = Profile::new(6, []);
    let one = Profile::new(3, &[Ranking::from_tiers(3, &[vec![0], vec![1], vec![2]])]);
    let ties = Profile::new(3, &vec![Ranking::from_tiers(3, &[]); 4]);
    let empty = Profile::new(0, &vec![Ranking::from_tiers(0, &[]); 4]);
    for ballots in [&none, &one, &ties, &empty] {
        assert_eq!(kendall_w(ballots), None, "{ballots:?}");
    }
    assert_eq!(none.mean_place(0), None);
    assert_eq!(spread(&one, 0), None);
    assert_eq!(spread(&ties, 0), Some(0.0));
    assert_eq!(ties.mean_place(2), Some(2.0));
    assert_eq!(borda(&none), [(0..6).collect::<Vec<_>>()]);
    assert_eq!(kemeny(&none), Kemeny { order: (0..6).collect(), disagreements: 0, sure: Sure::HasEquals });
    assert_eq!(kemeny(&empty), Kemeny { order: Vec::new(), disagreements: 0, sure: Sure::Only });
    assert!(splits(&ties).is_empty());
}

#[test]
fn what_is_put_aside_ties_last_and_what_is_not_laid_yet_just_above_it() {
    let fiches: Vec<FicheId> = ["a", "b", "c", "d", "e", "f"].map(|name| name.parse().expect("a fiche")).to_vec();
    let ballot = Ranking::of_board(&board(". c . a . . / b e / d f"), &fiches);
    assert_eq!(ballot.double_places(), [4, 7, 2, 11, 7, 11]);
    assert!(ballot.is_above(0, 1) && ballot.is_above(1, 3) && !ballot.is_above(3, 5) && !ballot.is_above(5, 3));
}

#[test]
fn the_words_for_agreement_follow_the_number() {
    let words = [0.0, 0.19, 0.2, 0.5, 0.7, 0.81, 1.0].map(Concord::of);
    use Concord::{Moderate, Strong, VeryStrong, VeryWeak, Weak};
    assert_eq!(words, [VeryWeak, VeryWeak, Weak, Moderate, Strong, VeryStrong, VeryStrong]);
}

#[test]
fn the_pair_that_divides_the_group_most_stands_first() {
    let ballots = [vec![0, 1, 2], vec![0, 2, 1], vec![0, 1, 2], vec![1, 0, 2]]
        .map(|order| Ranking::from_tiers(3, &order.into_iter().map(|one| vec![one]).collect::<Vec<_>>()));
    let all = Profile::new(3, &ballots);
    assert_eq!(splits(&all), [Split { one: 0, other: 1, people: (3, 1) }, Split { one: 1, other: 2, people: (3, 1) }]);
}

fn any_ballot(fiches: usize) -> impl Strategy<Value = Ranking> {
    prop::collection::vec(0..fiches.max(1), fiches).prop_map(move |tiers| {
        let group = |tier| (0..fiches).filter(|fiche| tiers[*fiche] == tier).collect();
        Ranking::from_tiers(fiches, &(0..fiches).map(group).collect::<Vec<Vec<usize>>>())
    })
}

fn any_ballots(most: usize) -> impl Strategy<Value = (usize, Vec<Ranking>)> {
    (0..=most).prop_flat_map(|fiches| (Just(fiches), prop::collection::vec(any_ballot(fiches), 0..9)))
}

fn all_orders(of: &[usize]) -> Vec<Vec<usize>> {
    if of.is_empty() {
        return vec![Vec::new()];
    }
    let with_first = |first: &usize| {
        let others: Vec<usize> = of.iter().copied().filter(|other| other != first).collect();
        all_orders(&others).into_iter().map(|rest| [vec![*first], rest].concat()).collect::<Vec<_>>()
    };
    of.iter().flat_map(with_first).collect()
}

/// Counted from the ballots themselves, pair by pair.
fn disagreements(ballots: &[Ranking], order: &[usize]) -> u64 {
    let pairs =
        order.iter().enumerate().flat_map(|(at, above)| order[at + 1..].iter().map(move |below| (above, below)));
    pairs.map(|(above, below)| ballots.iter().filter(|one| one.is_above(*below, *above)).count() as u64).sum()
}

proptest! {
    #[test]
    fn no_order_has_fewer_disagreements_than_that_of_kemeny((fiches, ballots) in any_ballots(6)) {
        let found = kemeny(&Profile::new(fiches, &ballots));
        let costs: Vec<u64> =
            all_orders(&(0..fiches).collect::<Vec<_>>()).iter().map(|order| disagreements(&ballots, order)).collect();
        let least = costs.iter().copied().min().expect("an order");
        prop_assert_eq!(disagreements(&ballots, &found.order), least);
        prop_assert_eq!(found.disagreements, least);
        let others = costs.iter().filter(|cost| **cost == least).count() > 1;
        prop_assert_eq!(found.sure, if others { Sure::HasEquals } else { Sure::Only });
    }

    #[test]
    fn the_concordance_is_a_number_from_none_to_all((fiches, ballots) in any_ballots(7)) {
        let all = Profile::new(fiches, &ballots);
        if let Some(w) = kendall_w(&all) {
            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&w), "{}", w);
        }
        let same = Profile::new(fiches, ballots.first().map(|one| vec![one.clone(); 4]).unwrap_or_default().iter());
        if let Some(w) = kendall_w(&same) {
            prop_assert!((w - 1.0).abs() < 1e-9, "{}", w);
        }
    }

    #[test]
    fn the_spread_is_the_mean_distance_of_all_pairs_of_people((fiches, ballots) in any_ballots(6)) {
        let all = Profile::new(fiches, &ballots);
        let places: Vec<Vec<u64>> = ballots.iter().map(Ranking::double_places).collect();
        for fiche in 0..fiches {
            let mut distances = Vec::new();
            for (at, one) in places.iter().enumerate() {
                distances.extend(places[at + 1..].iter().map(|other| one[fiche].abs_diff(other[fiche]) as f64 / 2.0));
            }
            let mean = distances.iter().sum::<f64>() / distances.len().max(1) as f64;
            match spread(&all, fiche) {
                Some(found) => prop_assert!((found - mean).abs() < 1e-9),
                None => prop_assert!(ballots.len() < 2),
            }
        }
    }

    #[test]
    fn mean_places_lie_within_the_board_and_sum_to_the_same((fiches, ballots) in any_ballots(8)) {
        let all = Profile::new(fiches, &ballots);
        let means: Vec<f64> = (0..fiches).filter_map(|fiche| all.mean_place(fiche)).collect();
        if !ballots.is_empty() {
            prop_assert!(means.iter().all(|mean| (1.0..=fiches as f64).contains(mean)));
            prop_assert!((means.iter().sum::<f64>() - (fiches * (fiches + 1)) as f64 / 2.0).abs() < 1e-9);
        }
        let order: Vec<usize> = borda(&all).concat();
        prop_assert!(order.windows(2).all(|pair| all.double_sum(pair[0]) <= all.double_sum(pair[1])));
    }

    #[test]
    fn beyond_the_exact_range_no_single_move_helps(
        ballots in prop::collection::vec(any_ballot(EXACT_UP_TO + 2), 1..6),
    ) {
        let found = kemeny(&Profile::new(EXACT_UP_TO + 2, &ballots));
        prop_assert_eq!(found.sure, Sure::Nearby);
        prop_assert_eq!(found.disagreements, disagreements(&ballots, &found.order));
        for from in 0..found.order.len() {
            for to in 0..found.order.len() {
                let mut other = found.order.clone();
                let fiche = other.remove(from);
                other.insert(to, fiche);
                prop_assert!(disagreements(&ballots, &other) >= found.disagreements);
            }
        }
    }
}

const FICHES: [&str; 6] = ["generalist", "duur", "afbakening", "wmo-wlz", "onafhankelijk", "schaal"];

fn key(game: &str) -> Key {
    Key::new(game, &FICHES).expect("six fiches have codes")
}

/// Every way to lay some of six fiches.
fn all_laid() -> Vec<Vec<usize>> {
    let whole = all_orders(&[0, 1, 2, 3, 4, 5]);
    let mut laid: Vec<Vec<usize>> =
        (0..=6).flat_map(|length| whole.iter().map(move |order| order[..length].to_vec())).collect();
    laid.sort();
    laid.dedup();
    laid
}

#[test]
fn every_order_of_six_fiches_has_six_characters_and_reads_back() {
    let key = key("teamdag");
    let all = all_laid();
    assert_eq!((all.len(), key.length()), (1957, 6));
    for laid in all {
        let code = key.write(&laid).expect("a code");
        assert_eq!(code.len(), 6);
        assert_eq!(key.read(&code), Ok(laid.clone()), "{code}");
        let as_typed = format!(" {}-{} ", code[..3].to_lowercase(), &code[3..]);
        assert_eq!(key.read(&as_typed), Ok(laid));
    }
}

#[test]
fn every_single_wrong_character_and_every_swap_of_neighbours_is_caught() {
    let key = key("teamdag");
    let used = "23456789ACEFJKMPQRTUWXY";
    for laid in all_laid().into_iter().step_by(7) {
        let code = key.write(&laid).expect("a code");
        for at in 0..6 {
            for wrong in used.chars().filter(|one| !code[at..].starts_with(*one)) {
                let typed = format!("{}{wrong}{}", &code[..at], &code[at + 1..]);
                assert_eq!(key.read(&typed), Err(Wrong::Typing), "{typed} for {code}");
            }
        }
        for at in 0..5 {
            let mut typed: Vec<char> = code.chars().collect();
            typed.swap(at, at + 1);
            let typed: String = typed.into_iter().collect();
            assert!(typed == code || key.read(&typed) == Err(Wrong::Typing), "{typed} for {code}");
        }
    }
}

#[test]
fn a_code_of_another_game_or_with_other_fiches_is_told_apart() {
    let code = key("teamdag").write(&[3, 1]).expect("a code");
    let others = (0..2_000).filter(|at| key(&format!("spel{at}")).read(&code).is_ok()).count();
    assert!(others <= 4, "{others} of 2,000 games take it for their own");
    let fewer = Key::new("teamdag", &FICHES[..5]).expect("a key");
    assert!(fewer.read(&code).is_err());
    let more = Key::new("teamdag", &[FICHES.as_slice(), &["eigen-1=Wachten?"]].concat()).expect("a key");
    assert_eq!((more.length(), more.read(&code)), (7, Err(Wrong::OtherGame)));
    let turned: Vec<&str> = FICHES.into_iter().rev().collect();
    assert_eq!(Key::new("teamdag", &turned).expect("a key").read(&code), Err(Wrong::OtherGame));
}

#[test]
fn what_is_no_code_is_said_to_be_none() {
    let key = key("teamdag");
    assert_eq!(key.read(""), Err(Wrong::Length(0, 6)));
    assert_eq!(key.read("2345678"), Err(Wrong::Length(7, 6)));
    assert_eq!(key.read("23456O"), Err(Wrong::Character('O')));
    assert_eq!(key.read("2345é7"), Err(Wrong::Character('é')));
    assert_eq!(key.write(&[0, 0]), None);
    assert_eq!(key.write(&[6]), None);
    let code = key.write(&[2, 4, 0, 1]).expect("a code");
    let misread: String = code
        .chars()
        .map(|one| match one {
            '2' => 'z',
            '5' => 'S',
            '6' => 'g',
            '8' => 'B',
            other => other,
        })
        .collect();
    assert_eq!(key.read(&misread), Ok(vec![2, 4, 0, 1]));
}

#[test]
fn codes_of_many_tables_are_read_line_by_line_with_their_names() {
    let key = key("teamdag");
    let [one, two] = [vec![2, 4], vec![0, 1, 2, 3, 4, 5]].map(|laid| (key.write(&laid).expect("a code"), laid));
    let (first, second) = one.0.split_at(3);
    let pasted = format!(
        "Tafel Noord: {}\n\n  Zuid - {}; \r\n{}\nTafel 3 {first} {second}\n{first} {second}\n{} , {}\nOost\tabc\n",
        one.0, two.0, two.0, one.0, two.0
    );
    let read: Vec<_> = pasted::read(&pasted, key).into_iter().map(|line| (line.name, line.laid)).collect();
    let expected = [
        ("Tafel Noord", Ok(&one.1)),
        ("Zuid", Ok(&two.1)),
        ("", Ok(&two.1)),
        ("Tafel 3", Ok(&one.1)),
        ("", Ok(&one.1)),
        ("", Ok(&one.1)),
        ("", Ok(&two.1)),
        ("", Err(pasted::Why::Code(Wrong::Length(3, 6)))),
    ];
    let expected = expected.map(|(name, laid)| (name.to_owned(), laid.cloned()));
    assert_eq!(read, expected);
    assert!(pasted::read(" \n\n", key).is_empty());
}

#[test]
fn twelve_fiches_have_a_code_of_ten_and_twenty_one_have_none() {
    let names: Vec<String> = (0..=MOST_FICHES).map(|at| format!("fiche{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let key = Key::new("teamdag", &names[..12]).expect("a key");
    assert_eq!(key.length(), 10);
    for laid in [vec![], vec![11], vec![7, 3, 11, 0], (0..12).rev().collect()] {
        assert_eq!(key.read(&key.write(&laid).expect("a code")), Ok(laid));
    }
    let most = Key::new("teamdag", &names[..MOST_FICHES]).expect("a key");
    let all: Vec<usize> = (0..MOST_FICHES).rev().collect();
    assert_eq!(most.read(&most.write(&all).expect("a code")), Ok(all));
    assert_eq!(Key::new("teamdag", &names), None);
}

#[test]
fn an_order_on_paper_is_read_as_it_was_written() {
    let whole = Ok(paper::Written { laid: vec![2, 0, 3, 5], aside: vec![1, 4] });
    for typed in ["3146-25", " 3 1 4 6 - 2 5 ", "3,1,4,6 – 2,5", "3>1>4>6—25"] {
        assert_eq!(paper::read(typed, 6), whole, "{typed}");
    }
    assert_eq!(paper::read("-1", 1), Ok(paper::Written { laid: vec![], aside: vec![0] }));
    let many = "12 1 2 3 4 5 6 7 8 9 11 - 10";
    assert_eq!(paper::read(many, 12).map(|written| (written.laid[0], written.aside)), Ok((11, vec![9])));
}

#[test]
fn what_is_wrong_on_paper_is_said_by_its_number() {
    use paper::Wrong;
    for (typed, wrong) in [
        ("", Wrong::Empty),
        (" - ", Wrong::Empty),
        ("123x56", Wrong::Character('x')),
        ("1234567", Wrong::NoFiche(7)),
        ("0", Wrong::NoFiche(0)),
        ("1231-456", Wrong::Twice(1)),
        ("123-36", Wrong::Twice(3)),
        ("314", Wrong::Missing(vec![2, 5, 6])),
        ("12-34-56", Wrong::Dashes),
    ] {
        assert_eq!(paper::read(typed, 6), Err(wrong), "{typed}");
    }
    assert_eq!(paper::read("99999999999999999999", 12), Err(Wrong::NoFiche(usize::MAX)));
}

#[test]
fn from_ten_fiches_on_the_sentences_say_that_a_space_stands_between_the_numbers() {
    let words = &NL.group;
    assert!((words.paper_hint)(6).ends_with("3146-25.") && !(words.paper_hint)(9).contains("spatie"));
    assert!((words.paper_hint)(10).contains("spatie") && (words.paper_hint)(10).ends_with("3 10 4 6 - 2 5."));
    for typed in ["314625-78910", "12345678910111213"] {
        let wrong = paper::read(typed, 12).expect_err("numbers without a space");
        assert!((words.paper_wrong)(&wrong, 12).starts_with("Zet een spatie tussen de nummers"), "{typed}");
    }
    let missing = paper::read("3 10 4 6 - 2 5", 10).expect_err("four are missing");
    assert!((words.paper_wrong)(&missing, 10).ends_with("zoals in 3 10 4 6 - 2 5."));
}
