//! What the picture shows, computed from the orders of all. Pure; numbers in tenths and hundredths, because a screen shows no
//! more of them.

use crate::domain::{Ballot, BallotId, Board, FicheId, Lens, Name, Place, Rank};
use crate::graphemes::graphemes;
use crate::group::{
    Concord, Kemeny, Profile, Ranking, Sure, borda, kemeny, kendall_w, played, proposal, splits, spread,
};
use crate::order;

/// Whose orders count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Who {
    #[default]
    Everybody,
    Role(Name),
    /// Without a lens: through their own eyes.
    Lens(Option<Lens>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub dots: Vec<Dot>,
    /// Kendall's W in hundredths, and in a word; `None` where it says nothing.
    pub concord: Option<(usize, Concord)>,
    /// What people differ about most comes first.
    pub rows: Vec<Row>,
    /// The pairs that divide the group, the most divided first.
    pub pairs: Vec<Pair>,
    pub mean: Proposal,
    pub fewest: Proposal,
}

/// One order in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dot {
    pub ballot: BallotId,
    /// A few letters that no other dot has.
    pub short: String,
    pub name: String,
    pub lens: Option<Lens>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub fiche: FicheId,
    /// How many places two people lay it apart on average, in tenths.
    pub spread: usize,
    /// Its mean place in tenths, counted from 1; those who put it aside or left it on the stack count as in the last places.
    pub mean: usize,
    pub spots: Vec<Spot>,
}

/// Where one person laid a fiche.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub ballot: BallotId,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    pub above: FicheId,
    pub below: FicheId,
    /// How many people lay the first one higher, and how many the second.
    pub people: (usize, usize),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub board: Board,
    pub sure: Sure,
    /// How often two people and the proposal have a pair of fiches the other way round.
    pub disagreements: Option<usize>,
}

/// How many pairs are worth telling.
const PAIRS: usize = 3;

impl Who {
    pub fn counts(&self, ballot: &Ballot) -> bool {
        match self {
            Self::Everybody => true,
            Self::Role(role) => ballot.voter.role.is_same(role),
            Self::Lens(lens) => Lens::is_one(ballot.lens.as_ref(), lens.as_ref()),
        }
    }

    /// Where somebody laid through a lens too, own eyes count first when there are several: nobody counts twice. Who plays
    /// alone compares the lenses.
    pub fn first(ballots: &[Ballot]) -> Self {
        let own = ballots.iter().filter(|ballot| ballot.lens.is_none()).count();
        if 1 < own && own < ballots.len() { Self::Lens(None) } else { Self::Everybody }
    }

    /// Everybody, and the groups within it, when there are several.
    pub fn all(ballots: &[Ballot]) -> Vec<Self> {
        let mut roles: Vec<&Name> =
            one_of_each(ballots.iter().map(|ballot| &ballot.voter.role), |one, other| one.is_same(other));
        roles.sort();
        let roles = order::by(roles, |role| order::natural(role.as_str()));
        let mut lenses: Vec<&Option<Lens>> = one_of_each(ballots.iter().map(|ballot| &ballot.lens), |one, other| {
            Lens::is_one(one.as_ref(), other.as_ref())
        });
        lenses.sort();
        // Those that every game has come first, in their own order.
        let lenses = order::by(lenses, |lens| match lens {
            Some(Lens::Own(name)) => order::natural(name.as_str()),
            _ => String::new(),
        });
        let mut all = vec![Self::Everybody];
        if roles.len() > 1 {
            all.extend(roles.into_iter().filter(|role| !role.is_empty()).map(|role| Self::Role(role.clone())));
        }
        if lenses.len() > 1 {
            all.extend(lenses.into_iter().map(|lens| Self::Lens(lens.clone())));
        }
        all
    }
}

/// The first of those that are the same.
fn one_of_each<T>(all: impl Iterator<Item = T>, is_same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for one in all {
        if !kept.iter().any(|other| is_same(other, &one)) {
            kept.push(one);
        }
    }
    kept
}

impl Picture {
    /// Of these orders about these fiches, by people who are called so; `None` without an order.
    pub fn of(fiches: &[FicheId], ballots: &[&Ballot], called: impl Fn(&Ballot) -> String) -> Option<Self> {
        if ballots.is_empty() {
            return None;
        }
        let boards: Vec<&Board> = ballots.iter().map(|ballot| &ballot.board).collect();
        let profile = profile_of(fiches, &boards);
        let mut rows: Vec<Row> =
            fiches.iter().enumerate().map(|(at, fiche)| Row::of(at, fiche, &profile, ballots)).collect();
        rows.sort_by_key(|row| (std::cmp::Reverse(row.spread), row.mean));
        let w = kendall_w(&profile);
        Some(Self {
            dots: dots(ballots, called),
            concord: w.map(|w| (rounded(w * 100.0), Concord::of(w))),
            rows,
            pairs: pairs(fiches, &profile),
            mean: by_mean(fiches, &boards),
            fewest: with_fewest(fiches, &boards),
        })
    }
}

impl Row {
    fn of(at: usize, fiche: &FicheId, profile: &Profile, ballots: &[&Ballot]) -> Self {
        // As the numbers do: an empty place does not count.
        let place = |board: &Board| match board.place_of(fiche)? {
            Place::Rank(_) => board.ranking().position(|(_, laid)| laid == fiche).map(|at| Place::Rank(Rank::at(at))),
            elsewhere => Some(elsewhere),
        };
        let spot = |ballot: &&Ballot| Some(Spot { ballot: ballot.id, place: place(&ballot.board)? });
        Self {
            fiche: fiche.clone(),
            spread: spread(profile, at).map(|places| rounded(places * 10.0)).unwrap_or_default(),
            mean: profile.mean_place(at).map(|place| rounded(place * 10.0)).unwrap_or_default(),
            spots: ballots.iter().filter_map(spot).collect(),
        }
    }

    /// Who laid it in this place.
    pub fn at(&self, place: Place) -> impl Iterator<Item = BallotId> {
        self.spots.iter().filter(move |spot| spot.place == place).map(|spot| spot.ballot)
    }
}

/// With more orders a cell shows how many there are: nobody can tell so many dots apart.
pub const MOST_DOTS: usize = 24;

fn dots(ballots: &[&Ballot], called: impl Fn(&Ballot) -> String) -> Vec<Dot> {
    let names: Vec<String> = ballots.iter().map(|ballot| called(ballot)).collect();
    let short = if names.len() > MOST_DOTS { vec![String::new(); names.len()] } else { shorts(&names) };
    let all = ballots.iter().zip(names).zip(short);
    all.map(|((ballot, name), short)| Dot { ballot: ballot.id, short, name, lens: ballot.lens.clone() }).collect()
}

/// The first two letters of each name; where two would be the same, the first letter and a number.
fn shorts(names: &[String]) -> Vec<String> {
    let letters = |name: &String, most: usize| {
        graphemes(name).filter(|one| one.starts_with(char::is_alphanumeric)).take(most).collect()
    };
    let two: Vec<String> = names.iter().map(|name| letters(name, 2)).collect();
    let mut given: Vec<String> = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let is_alone = two.iter().filter(|other| **other == two[at]).count() == 1 && !two[at].is_empty();
        let first: String = letters(name, 1);
        let numbered = (1..).map(|number| format!("{first}{number}"));
        let mut free = numbered.filter(|short| !given.contains(short) && !two.contains(short));
        given.push(if is_alone { two[at].clone() } else { free.next().unwrap_or_default() });
    }
    given
}

fn pairs(fiches: &[FicheId], profile: &Profile) -> Vec<Pair> {
    let named = |at: usize| fiches.get(at).cloned();
    let count = |people: u64| usize::try_from(people).unwrap_or(usize::MAX);
    let pair = |split: &crate::group::Split| {
        let people = (count(split.people.0), count(split.people.1));
        Some(Pair { above: named(split.one)?, below: named(split.other)?, people })
    };
    splits(profile).iter().take(PAIRS).filter_map(pair).collect()
}

fn by_mean(fiches: &[FicheId], boards: &[&Board]) -> Proposal {
    let (played, aside) = played(fiches, boards);
    let groups = borda(&profile_of(&played, boards));
    let sure = if groups.iter().all(|group| group.len() == 1) { Sure::Only } else { Sure::HasEquals };
    Proposal { board: proposal(&played, &groups.concat(), aside), sure, disagreements: None }
}

fn with_fewest(fiches: &[FicheId], boards: &[&Board]) -> Proposal {
    let (played, aside) = played(fiches, boards);
    let Kemeny { order, disagreements, sure } = kemeny(&profile_of(&played, boards));
    Proposal { board: proposal(&played, &order, aside), sure, disagreements: usize::try_from(disagreements).ok() }
}

fn profile_of(fiches: &[FicheId], boards: &[&Board]) -> Profile {
    let rankings: Vec<Ranking> = boards.iter().map(|board| Ranking::of_board(board, fiches)).collect();
    Profile::new(fiches.len(), &rankings)
}

/// To the nearest whole number; what is no number, or below 0, is 0.
fn rounded(number: f64) -> usize {
    number.round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Records, Source, Stage, Voter};

    fn fiches() -> Vec<FicheId> {
        ["a", "b", "c", "d"].map(|name| name.parse().expect("a fiche")).to_vec()
    }

    /// Laid in this order; the rest aside.
    fn ballot(id: u32, laid: &str, role: &str, lens: Option<Lens>) -> Ballot {
        let all = fiches();
        let named = |name: char| all.iter().find(|fiche| fiche.as_str() == name.to_string()).cloned();
        let route = laid.chars().map(named).collect();
        let aside = all.iter().filter(|fiche| !laid.contains(fiche.as_str())).cloned().collect();
        let voter = Voter { role: Name::new(role).expect("a role"), ..Voter::default() };
        let board = Board::restore(Vec::new(), route, aside).0;
        let (stage, source, notes) = (Stage::Done, Source::Screen, Records::default());
        Ballot { id: BallotId(id), voter, lens, board, stage, source, notes }
    }

    fn drawn(ballots: &[Ballot]) -> Option<Picture> {
        Picture::of(&fiches(), &ballots.iter().collect::<Vec<_>>(), |ballot| format!("Tafel {}", ballot.id.0))
    }

    #[test]
    fn every_dot_has_letters_of_its_own() {
        let shorts = |names: &[&str]| super::shorts(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(shorts(&["Noor", "Sam", "Ali"]), ["No", "Sa", "Al"]);
        assert_eq!(shorts(&["Tafel 1", "Tafel 2", "T1"]), ["T2", "T3", "T1"]);
        assert_eq!(shorts(&["Noor (1)", "Noor (2)", ""]), ["N1", "N2", "1"]);
    }

    #[test]
    fn what_divides_most_stands_first_and_every_order_is_in_every_row() {
        let ballots = [ballot(1, "abcd", "", None), ballot(2, "acbd", "", None), ballot(3, "dbca", "", None)];
        let picture = drawn(&ballots).expect("three orders");
        assert_eq!(picture.rows.first().map(|row| row.fiche.as_str()), Some("a"));
        assert!(picture.rows.iter().all(|row| row.spots.len() == 3));
        let first = picture.rows.first().expect("a row");
        assert_eq!((first.spread, first.mean), (20, 20));
        assert_eq!(first.at(Place::Rank(Rank::at(0))).collect::<Vec<_>>(), [BallotId(1), BallotId(2)]);
    }

    #[test]
    fn an_empty_place_says_nothing() {
        let mut gap = ballot(1, "abcd", "", None);
        gap.board = Board::restore(
            Vec::new(),
            vec![Some(fiches()[0].clone()), None, None, Some(fiches()[1].clone())],
            fiches()[2..].to_vec(),
        )
        .0;
        let picture = drawn(&[gap, ballot(2, "ab", "", None)]).expect("two orders");
        let of_b = picture.rows.iter().find(|row| row.fiche.as_str() == "b").expect("a row");
        assert_eq!(of_b.at(Place::Rank(Rank::at(1))).count(), 2);
        assert_eq!((of_b.spread, of_b.mean), (0, 20));
    }

    #[test]
    fn what_most_put_aside_is_aside_in_a_proposal() {
        let ballots = [ballot(1, "abc", "", None), ballot(2, "ab", "", None), ballot(3, "abd", "", None)];
        let picture = drawn(&ballots).expect("three orders");
        for board in [&picture.mean.board, &picture.fewest.board] {
            let laid: Vec<&str> = board.ranking().map(|(_, fiche)| fiche.as_str()).collect();
            assert_eq!(laid, ["a", "b"]);
            assert_eq!(board.aside().len(), 2);
        }
        assert_eq!((picture.mean.sure, picture.fewest.sure), (Sure::Only, Sure::Only), "what lies aside has no order");
    }

    #[test]
    fn one_order_and_everybody_the_same_are_pictures_too() {
        let one = [ballot(1, "abcd", "", None)];
        let picture = drawn(&one).expect("an order");
        assert_eq!((picture.concord, picture.pairs.len()), (None, 0));
        let same = [ballot(1, "abcd", "", None), ballot(2, "abcd", "", None)];
        let picture = drawn(&same).expect("two orders");
        assert_eq!(picture.concord, Some((100, Concord::VeryStrong)));
        assert!(picture.rows.iter().all(|row| row.spread == 0) && picture.pairs.is_empty());
        assert_eq!(drawn(&[]), None);
    }

    #[test]
    fn groups_are_offered_only_when_there_are_several() {
        let plain = [ballot(1, "abcd", "beleid", None), ballot(2, "abcd", "beleid", None)];
        assert_eq!(Who::all(&plain), [Who::Everybody]);
        let mixed = [ballot(1, "abcd", "", None), ballot(2, "abcd", "beleid", Some(Lens::Resident))];
        let several = [&mixed[..], &[ballot(3, "abcd", "", None)]].concat();
        assert_eq!((Who::first(&plain), Who::first(&several)), (Who::Everybody, Who::Lens(None)));
        assert_eq!(Who::first(&mixed), Who::Everybody, "alone through two pairs of glasses");
        let all = Who::all(&mixed);
        assert_eq!(all.len(), 4);
        assert!(all.iter().all(|who| mixed.iter().any(|ballot| who.counts(ballot))));
    }
}
