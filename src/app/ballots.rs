//! Orders of one person: begun on this screen, or handed in from paper, from a phone or from home.

use super::App;
use crate::domain::{
    Ballot, BallotId, Board, Event, FicheId, GameId, Lens, Name, Participant, Records, Setup, Source, Stage, Voter,
};
use crate::group::{code, paper};
use crate::platform::address;
use crate::route::Route;
use crate::signs::trimmed;
use crate::spelling;
use leptos::prelude::Set;

impl App {
    /// Adds somebody to those who take part.
    pub fn add_person(self, name: Name, role: Name) {
        let setup = self.ask(|game| {
            let mut setup = game.setup().clone();
            setup.participants.push(Participant { id: game.next_participant(), name, role });
            setup
        });
        if let Some(setup) = setup {
            self.dispatch(Event::SetupChanged { setup });
        }
    }

    /// Lays the board of this person on the table.
    pub fn begin_own_order(self, voter: Voter, lens: Option<Lens>) {
        self.dispatch(Event::OwnOrderBegun { voter, lens, stack: self.fiches_in_order() });
        address::go_to(self.ask(|game| Route::own(game.id())));
    }

    /// The one who lays is done: back to where the next one begins.
    pub fn finish_own_order(self) {
        self.let_go();
        self.dispatch(Event::OwnOrderDone);
        self.handing_over.set(true);
        address::go_to(self.ask(|game| Route::group(game.id())));
    }

    /// Takes an order over that was made elsewhere.
    pub fn hand_in(self, voter: Voter, lens: Option<Lens>, board: Board, source: Source) {
        let (id, stage, notes) = (BallotId(0), Stage::Done, Records::default());
        let ballots = vec![Ballot { id, voter, lens, board, stage, source, notes }];
        self.dispatch(Event::BallotsHandedIn { ballots });
    }

    /// The order that somebody wrote on paper.
    ///
    /// # Errors
    /// [`paper::Wrong`], with the first thing that is wrong.
    pub fn board_of_paper(self, typed: &str) -> Result<Board, paper::Wrong> {
        let fiches = self.fiches_in_order();
        paper::read(typed, fiches.len()).map(|written| board_of(&fiches, &written.laid))
    }

    /// The order in a code that somebody reads aloud.
    ///
    /// # Errors
    /// [`code::Wrong`], with the first thing that is wrong.
    pub fn board_of_code(self, typed: &str) -> Result<Board, code::Wrong> {
        let Some(key) = self.ask(|game| self.key_of(game.id())).flatten() else { return Err(code::Wrong::OtherGame) };
        key.read(typed).map(|laid| board_of(&self.fiches_in_order(), &laid))
    }

    /// How many characters a code of this game has; `None` when it has too many fiches for one.
    pub fn length_of_code(self) -> Option<usize> {
        self.ask(|game| self.key_of(game.id())).flatten().map(code::Key::length)
    }

    /// The code of the order on this phone, when it is made for another screen and complete.
    pub fn own_code(self) -> Option<String> {
        let fiches = self.fiches_in_order();
        self.see(|game| {
            let key = self.key_of(game.group().guest_of.as_ref()?)?;
            let laid = game.board().ranking().filter_map(|(_, fiche)| fiches.iter().position(|other| other == fiche));
            key.write(&laid.collect::<Vec<_>>()).filter(|_| game.board().stack().is_empty())
        })
    }

    pub(super) fn key_of(self, game: &GameId) -> Option<code::Key> {
        let deck = self.deck();
        // A white fiche with another title is another one, also for a phone that still has the former. How it is spelled may
        // change on the way to that phone.
        let name = |fiche: FicheId| match fiche.white() {
            // As its link gives it back.
            Some(_) => [fiche.as_str(), "=", &spelling::folded(trimmed(&deck.title(&fiche)))].concat(),
            None => fiche.to_string(),
        };
        let names: Vec<String> = deck.fiches().into_iter().map(name).collect();
        code::Key::new(game.as_str(), &names.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The participants as the list has them.
    pub fn setup(self) -> Setup {
        self.see(|game| game.setup().clone())
    }
}

/// A board on which these lie in this order, and the others aside.
pub(super) fn board_of(fiches: &[FicheId], laid: &[usize]) -> Board {
    let route = laid.iter().filter_map(|at| fiches.get(*at).cloned().map(Some)).collect();
    let aside = (0..fiches.len()).filter(|at| !laid.contains(at)).filter_map(|at| fiches.get(at).cloned()).collect();
    Board::restore(Vec::new(), route, aside).0
}
