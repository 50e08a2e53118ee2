//! Which games are listed, and in what order.

use crate::app::{Listed, Shown};
use crate::order;

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Change,
    Name,
    Progress,
}

impl Order {
    pub const ALL: [Self; 3] = [Self::Change, Self::Name, Self::Progress];

    /// Its name in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Name => "name",
            Self::Progress => "progress",
        }
    }

    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|order| order.name() == name).unwrap_or_default()
    }
}

/// A game that nobody touched is not worth a line.
pub fn is_worth_a_line(game: &&Listed) -> bool {
    !game.is_untouched()
}

/// The games in which every word that is looked for stands, in this order. What cannot be read has no
/// words, and comes first while nobody looks for anything. The shelf itself is in the order of change.
pub fn listed<'a>(shelf: &'a [Listed], search: &str, order: Order) -> Vec<&'a Listed> {
    let search = plain(search);
    let games: Vec<&Listed> = shelf.iter().filter(is_worth_a_line).filter(|game| fits(game, &search)).collect();
    match order {
        Order::Change => games,
        Order::Name => order::by(games, |game| match &game.shown {
            Shown::Damaged { .. } => String::new(),
            // Without a name comes last.
            Shown::Game(glance) if glance.name.is_empty() => char::MAX.to_string(),
            Shown::Game(glance) => order::natural(&plain(glance.name.as_str())),
        }),
        Order::Progress => order::by(games, |game| match &game.shown {
            Shown::Damaged { .. } => String::new(),
            Shown::Game(glance) => order::largest_first(glance.progress.percent() as u64),
        }),
    }
}

fn fits(game: &Listed, search: &str) -> bool {
    if search.trim().is_empty() {
        return true;
    }
    match &game.shown {
        Shown::Game(glance) => {
            let words = plain(&[glance.name.as_str(), " ", glance.municipality.as_str()].concat());
            search.split_whitespace().all(|word| words.contains(word))
        }
        Shown::Damaged { .. } => false,
    }
}

/// Small letters without accents, so that `cafe` finds `Café`.
fn plain(text: &str) -> String {
    let bare = |letter: char| match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ğ' => 'g',
        'ı' => 'i',
        'ş' | 'š' => 's',
        'ž' => 'z',
        'č' | 'ć' => 'c',
        'ł' => 'l',
        '‘' | '’' => '\'',
        other => other,
    };
    let is_accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    text.chars().flat_map(char::to_lowercase).filter(|letter| !is_accent(letter)).map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Glance, Unreadable};
    use crate::domain::{Moment, Name, Progress, Way};

    fn game(name: &str, municipality: &str, discussed: usize) -> Listed {
        let glance = Glance {
            name: Name::new(name).expect("a name"),
            municipality: Name::new(municipality).expect("a name"),
            created: Moment(1),
            changed: Moment(2),
            progress: Progress { fiches: 6, to_discuss: 6, discussed, ..Progress::default() },
            has_people: false,
            way: Way::default(),
        };
        Listed { id: "spel".parse().expect("an id"), size: 2_000, shown: Shown::Game(glance) }
    }

    fn name_of(game: &Listed) -> &str {
        match &game.shown {
            Shown::Game(glance) => glance.name.as_str(),
            Shown::Damaged { .. } => "",
        }
    }

    fn names(shelf: &[Listed], search: &str, order: Order) -> Vec<String> {
        listed(shelf, search, order).into_iter().map(|game| name_of(game).to_owned()).collect()
    }

    #[test]
    fn a_word_finds_a_game_without_regard_to_capitals_and_accents() {
        let shelf = [game("Café-overleg", "Súdwest-Fryslân", 0), game("Cafe\u{301} twee", "Waterrijk", 0)];
        for (search, found) in [
            ("cafe", vec!["Café-overleg", "Cafe\u{301} twee"]),
            ("CAFÉ SUDWEST", vec!["Café-overleg"]),
            ("waterrijk twee", vec!["Cafe\u{301} twee"]),
            ("  ", vec!["Café-overleg", "Cafe\u{301} twee"]),
            ("waterrijk overleg", vec![]),
        ] {
            assert_eq!(names(&shelf, search, Order::Change), found, "{search}");
        }
    }

    #[test]
    fn games_are_put_in_order_by_name_or_by_progress_and_damaged_ones_come_first() {
        let unreadable = Unreadable::NotAGame;
        let damaged = Listed {
            id: "stuk".parse().expect("an id"),
            size: 3,
            shown: Shown::Damaged { unreadable, text: "een".to_owned() },
        };
        let shelf = [game("école", "", 1), game("", "", 6), damaged, game("Zuid", "", 3), game("Eerst", "", 3)];
        assert_eq!(names(&shelf, "", Order::Change), ["école", "", "", "Zuid", "Eerst"]);
        assert_eq!(names(&shelf, "", Order::Name), ["", "école", "Eerst", "Zuid", ""]);
        assert_eq!(names(&shelf, "", Order::Progress), ["", "", "Zuid", "Eerst", "école"]);
        assert_eq!(names(&shelf, "e", Order::Name), ["école", "Eerst"]);
        let tables = ["Tafel 1", "Tafel 10", "Tafel 2"].map(|name| game(name, "", 0));
        assert_eq!(names(&tables, "", Order::Name), ["Tafel 1", "Tafel 2", "Tafel 10"]);
    }

    #[test]
    fn a_game_that_nobody_touched_is_not_listed() {
        let mut untouched = game("", "", 0);
        if let Shown::Game(glance) = &mut untouched.shown {
            glance.changed = glance.created;
        }
        assert!(names(&[untouched], "", Order::Change).is_empty());
    }
}
