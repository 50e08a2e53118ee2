//! What a link for phones says: for which game an order is made, and which white fiches it has. No name of anybody is in it.

use crate::domain::{FicheId, Game, GameId, Name, White};
use crate::signs::trimmed;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// The game on the big screen.
    pub game: GameId,
    /// The white fiches with their titles; what else stands on them is read from the big screen.
    pub whites: Vec<(FicheId, Name)>,
}

/// Between two white fiches in an address, and between the number and the title of one.
const NEXT: char = '~';
const TITLE: char = '.';

impl Invited {
    pub fn to(game: &Game) -> Self {
        let whites = game.whites().iter().map(|white| (white.id.clone(), white.title.clone())).collect();
        Self { game: game.id().clone(), whites }
    }

    /// From the parts of an address: the game, and perhaps its white fiches.
    pub fn read(game: &str, whites: Option<&str>) -> Option<Self> {
        let white = |text: &str| {
            let (number, title) = text.split_once(TITLE)?;
            let fiche = FicheId::of_white(number.parse().ok()?);
            fiche.white()?;
            let title = Name::new(&decoded(title)?).ok().filter(|title| !title.is_empty())?;
            Some((fiche, title))
        };
        let whites = whites.map(|text| text.split(NEXT).map(white).collect::<Option<Vec<_>>>());
        let whites = whites.unwrap_or_else(|| Some(Vec::new()))?;
        // In the order of their numbers, each of them once.
        let is_in_order = whites.is_sorted_by(|(one, _), (next, _)| one.white() < next.white());
        is_in_order.then_some(Self { game: game.parse().ok()?, whites })
    }

    /// The white fiches with only their titles, and these words on the front.
    pub fn whites(&self, front: &str) -> Vec<White> {
        let white = |(id, title): &(FicheId, Name)| White {
            title: title.clone(),
            front: front.to_owned(),
            ..White::blank(id.clone())
        };
        self.whites.iter().map(white).collect()
    }
}

/// A title as it was written. Only letters, digits and whole codes are ever written, so anything else was put there, or cut
/// off; what nobody sees at the end came along on the way.
fn decoded(title: &str) -> Option<String> {
    let mut codes = title.split('%');
    let is_plain = |text: &str| text.bytes().all(|one| one.is_ascii_alphanumeric());
    let is_code = |text: &str| is_plain(text) && text.get(..2).is_some_and(|code| u8::from_str_radix(code, 16).is_ok());
    let is_written = codes.next().is_some_and(is_plain) && codes.all(is_code);
    let title = is_written.then(|| percent_decode_str(title).decode_utf8().ok()).flatten()?;
    Some(trimmed(&title).to_owned())
}

impl fmt::Display for Invited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.game)?;
        for (at, (fiche, title)) in self.whites.iter().enumerate() {
            let before = if at == 0 { '/' } else { NEXT };
            let number = fiche.white().unwrap_or_default();
            write!(f, "{before}{number}{TITLE}{}", utf8_percent_encode(title.as_str(), NON_ALPHANUMERIC))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_reads_back_what_it_writes() {
        let white = |number, title: &str| (FicheId::of_white(number), Name::new(title).expect("a short name"));
        let game: GameId = "k3x9".parse().expect("an id");
        for whites in [vec![], vec![white(1, "Wachten?")], vec![white(2, "Eén/twee ~ drie.vier 100%"), white(6, "é👍")]]
        {
            let invited = Invited { game: game.clone(), whites };
            let text = invited.to_string();
            assert!(text.is_ascii(), "{text}");
            let (id, rest) = text.split_once('/').map_or((text.as_str(), None), |(id, rest)| (id, Some(rest)));
            assert_eq!(Invited::read(id, rest), Some(invited));
        }
        let strange = [
            "7.Te%20veel",
            "x.Geen",
            "1",
            "1.%ff",
            "",
            "1.A~1.B",
            "2.A~1.B",
            "1.",
            "1.A~",
            "1.A%",
            "1.A%2",
            "1.A?",
            "1.A b",
        ];
        for strange in strange {
            assert_eq!(Invited::read("k3x9", Some(strange)), None, "{strange}");
        }
    }
}
