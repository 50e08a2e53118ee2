//! The name of a game that comes beside the one that it was made from.

use crate::domain::{Game, Name};
use crate::graphemes;
use crate::text::NL;

/// `Teamdag (kopie)`; a long name is cut so that the whole of it fits.
pub(super) fn name_of_copy(game: &Game) -> Name {
    let full = (NL.shelf.copy_name)(game);
    Name::new(&full).unwrap_or_else(|_| {
        let own = game.setup().name.as_str();
        let room = (own.chars().count() + Name::LONGEST).saturating_sub(full.chars().count());
        let cut = game.clone().renamed(Name::new(graphemes::start(own, room)).unwrap_or_default());
        Name::new(&(NL.shelf.copy_name)(&cut)).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Moment, Setup};

    #[test]
    fn the_name_of_a_copy_always_fits_and_says_that_it_is_one() {
        for (name, wanted) in [
            ("Teamdag".to_owned(), "Teamdag (kopie)".to_owned()),
            ("é".repeat(Name::LONGEST), format!("{} (kopie)", "é".repeat(Name::LONGEST - 8))),
            (String::new(), "Spel zonder naam (kopie)".to_owned()),
            (format!("{}👨‍👩‍👧🇳🇱", "é".repeat(Name::LONGEST - 10)), format!("{} (kopie)", "é".repeat(Name::LONGEST - 10))),
            (format!("{}🇳🇱", "é".repeat(Name::LONGEST - 9)), format!("{} (kopie)", "é".repeat(Name::LONGEST - 9))),
        ] {
            let setup = Setup { name: Name::new(&name).expect("a name"), ..Setup::default() };
            let game = Game::new("proef".parse().expect("an id"), setup, [], Moment(0));
            assert_eq!(name_of_copy(&game).as_str(), wanted);
        }
    }
}
