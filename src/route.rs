//! Addresses: everything after the `#`. Every address parses; one that is not known is [`Route::Lost`].

use crate::domain::{FicheId, GameId, Whereabouts};
use crate::invited::Invited;
use crate::mended::mended;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Start,
    New,
    How,
    /// What the game does for people with a disability, and what was tested.
    Access,
    /// Somebody makes an order on their own phone, for the game with this name on the big screen.
    Guest(Invited),
    /// The booklet by itself: its cover, or one page.
    Booklet(Option<String>),
    Game {
        id: GameId,
        screen: GameScreen,
        /// The booklet page that lies open beside the game.
        beside: Option<String>,
    },
    Lost(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GameScreen {
    /// Wherever the group was last.
    Last,
    Board,
    /// The ways to one order, and everybody's orders.
    Group,
    /// The board of somebody who lays an order of their own.
    Own,
    Differences,
    /// What changed since an earlier game.
    Earlier,
    Talk(FicheId),
    Report,
}

impl Route {
    pub fn board(id: &GameId) -> Self {
        Self::game(id, GameScreen::Board)
    }

    pub fn group(id: &GameId) -> Self {
        Self::game(id, GameScreen::Group)
    }

    pub fn own(id: &GameId) -> Self {
        Self::game(id, GameScreen::Own)
    }

    pub fn differences(id: &GameId) -> Self {
        Self::game(id, GameScreen::Differences)
    }

    pub fn earlier(id: &GameId) -> Self {
        Self::game(id, GameScreen::Earlier)
    }

    pub fn talk(id: &GameId, fiche: &FicheId) -> Self {
        Self::game(id, GameScreen::Talk(fiche.clone()))
    }

    pub fn report(id: &GameId) -> Self {
        Self::game(id, GameScreen::Report)
    }

    /// The screen of this part of the game.
    pub fn part(id: &GameId, part: Whereabouts) -> Self {
        Self::game(id, GameScreen::from(part))
    }

    /// The game where the group was last.
    pub fn game_again(id: &GameId) -> Self {
        Self::game(id, GameScreen::Last)
    }

    pub fn page(id: &str) -> Self {
        Self::Booklet(Some(id.to_owned()))
    }

    fn game(id: &GameId, screen: GameScreen) -> Self {
        Self::Game { id: id.clone(), screen, beside: None }
    }

    /// The same screen with this booklet page beside it, or with the booklet closed.
    #[must_use]
    pub fn with_beside(&self, page: Option<String>) -> Self {
        match self {
            Self::Game { id, screen, .. } => Self::Game { id: id.clone(), screen: screen.clone(), beside: page },
            other => other.clone(),
        }
    }

    pub fn game_id(&self) -> Option<&GameId> {
        match self {
            Self::Game { id, .. } => Some(id),
            _ => None,
        }
    }

    pub fn beside(&self) -> Option<&str> {
        match self {
            Self::Game { beside, .. } => beside.as_deref(),
            _ => None,
        }
    }

    /// The invitation that somebody typed or pasted by hand: the whole link, or only what stands behind `mee/`.
    pub fn invitation(typed: &str) -> Option<Invited> {
        let begin = typed.to_ascii_lowercase().rfind("mee/");
        let address = match begin {
            Some(at) => typed[at..].to_owned(),
            None => ["mee/", typed].concat(),
        };
        let Ok(route) = address.parse();
        if let Self::Guest(invited) = route { Some(invited) } else { None }
    }

    /// The address for a link: with the `#`.
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl GameScreen {
    pub fn whereabouts(&self) -> Option<Whereabouts> {
        match self {
            Self::Last => None,
            Self::Board => Some(Whereabouts::Board),
            Self::Group => Some(Whereabouts::Group),
            Self::Own => Some(Whereabouts::Own),
            Self::Differences => Some(Whereabouts::Differences),
            Self::Earlier => Some(Whereabouts::Earlier),
            Self::Talk(fiche) => Some(Whereabouts::Talk(fiche.clone())),
            Self::Report => Some(Whereabouts::Report),
        }
    }
}

impl From<Whereabouts> for GameScreen {
    fn from(whereabouts: Whereabouts) -> Self {
        match whereabouts {
            Whereabouts::Board => Self::Board,
            Whereabouts::Group => Self::Group,
            Whereabouts::Own => Self::Own,
            Whereabouts::Differences => Self::Differences,
            Whereabouts::Earlier => Self::Earlier,
            Whereabouts::Talk(fiche) => Self::Talk(fiche),
            Whereabouts::Report => Self::Report,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("/"),
            Self::New => f.write_str("/nieuw"),
            Self::How => f.write_str("/uitleg"),
            Self::Access => f.write_str("/toegankelijkheid"),
            Self::Guest(invited) => write!(f, "/mee/{invited}"),
            Self::Booklet(None) => f.write_str("/boekje"),
            Self::Booklet(Some(page)) => write!(f, "/boekje/{page}"),
            Self::Game { id, screen, beside } => {
                write!(f, "/spel/{id}")?;
                match screen {
                    GameScreen::Last => {}
                    GameScreen::Board => f.write_str("/bord")?,
                    GameScreen::Group => f.write_str("/samen")?,
                    GameScreen::Own => f.write_str("/eigen")?,
                    GameScreen::Differences => f.write_str("/verschil")?,
                    GameScreen::Earlier => f.write_str("/vorige")?,
                    GameScreen::Talk(fiche) => write!(f, "/gesprek/{fiche}")?,
                    GameScreen::Report => f.write_str("/verslag")?,
                }
                beside.as_ref().map_or(Ok(()), |page| write!(f, "?boekje={page}"))
            }
            Self::Lost(text) => f.write_str(text),
        }
    }
}

impl FromStr for Route {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let meant = || mended(text).and_then(|meant| parse(&meant));
        Ok(parse(text.trim_start_matches('#')).or_else(meant).unwrap_or_else(|| Self::Lost(text.to_owned())))
    }
}

fn parse(text: &str) -> Option<Route> {
    let (path, beside) = match text.split_once("?boekje=") {
        Some((path, page)) => (path, Some(is_page(page).then(|| page.to_owned())?)),
        None => (text, None),
    };
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if beside.is_some() && parts.first() != Some(&"spel") {
        return None;
    }
    let game =
        |id: &str, screen: GameScreen| Some(Route::Game { id: id.parse().ok()?, screen, beside: beside.clone() });
    match parts.as_slice() {
        [] => Some(Route::Start),
        ["nieuw"] => Some(Route::New),
        ["uitleg"] => Some(Route::How),
        ["toegankelijkheid"] => Some(Route::Access),
        ["mee", id] => Some(Route::Guest(Invited::read(id, None)?)),
        ["mee", id, whites] => Some(Route::Guest(Invited::read(id, Some(whites))?)),
        ["boekje"] => Some(Route::Booklet(None)),
        ["boekje", page] if is_page(page) => Some(Route::page(page)),
        ["spel", id] => game(id, GameScreen::Last),
        ["spel", id, "bord"] => game(id, GameScreen::Board),
        ["spel", id, "samen"] => game(id, GameScreen::Group),
        ["spel", id, "eigen"] => game(id, GameScreen::Own),
        ["spel", id, "verschil"] => game(id, GameScreen::Differences),
        ["spel", id, "vorige"] => game(id, GameScreen::Earlier),
        ["spel", id, "gesprek", fiche] => game(id, GameScreen::Talk(fiche.parse().ok()?)),
        ["spel", id, "verslag"] => game(id, GameScreen::Report),
        _ => None,
    }
}

/// Whether a page of the booklet can be called so.
fn is_page(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-' || one == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Route {
        let Ok(route) = text.parse::<Route>();
        route
    }

    #[test]
    fn every_address_reads_back_what_it_writes() {
        for text in [
            "/",
            "/nieuw",
            "/uitleg",
            "/toegankelijkheid",
            "/boekje",
            "/boekje/wmo-wlz",
            "/mee/k3x9",
            "/mee/k3x9/1.Wachten%3F~2.Nog%20een",
            "/spel/k3x9",
            "/spel/k3x9/bord",
            "/spel/k3x9/bord?boekje=duur",
            "/spel/k3x9/samen",
            "/spel/k3x9/eigen",
            "/spel/k3x9/verschil",
            "/spel/k3x9/vorige",
            "/spel/k3x9/gesprek/duur",
            "/spel/k3x9/verslag",
            "/onzin",
            "/spel",
        ] {
            assert_eq!(check(text).to_string(), text);
            assert_eq!(
                check(&format!("#{text}")).href(),
                if text == "/onzin" || text == "/spel" { format!("##{text}") } else { format!("#{text}") }
            );
        }
    }

    #[test]
    fn what_is_no_address_is_lost_and_not_a_panic() {
        for text in ["/spel/<b>/bord", "/spel/a/gesprek/", "/spel/a/gesprek/É", "x/../y", "/boekje/a/b"] {
            assert!(matches!(check(text), Route::Lost(_)), "{text}");
        }
        assert_eq!(check(""), Route::Start);
        assert_eq!(check("#"), Route::Start);
    }

    #[test]
    fn a_game_that_is_typed_by_hand_is_found_with_or_without_the_rest_of_its_link() {
        for typed in
            ["k3x9", " K3X9 ", "k3x9.", "mee/k3x9", "https://spel.nl/#/mee/k3x9", "<https://spel.nl/#/MEE/K3X9>"]
        {
            assert_eq!(Route::invitation(typed).map(|invited| invited.to_string()).as_deref(), Some("k3x9"), "{typed}");
        }
        let whole = "https://spel.nl/#/mee/k3x9/1.Nog%20een";
        assert_eq!(Route::invitation(whole).map(|invited| invited.whites.len()), Some(1));
        for typed in ["", " ", "mee/", "é", "k3x9 of k3x8?", "k3 x9", "https://spel.nl/#/uitleg"] {
            assert_eq!(Route::invitation(typed), None, "{typed}");
        }
    }
}
