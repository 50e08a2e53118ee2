//! Games that were played elsewhere, at home or at another table, as orders in this one. Their files stay as they are.

use super::App;
use super::notice::{Notice, Tone};
use crate::domain::{
    Ballot, BallotId, Board, Event, FicheId, Game, Name, Participant, Place, Records, Source, Stage, Voter,
};
use crate::order;
use crate::text::NL;
use crate::wire::{self, Draft};

/// What came of a number of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    pub new: usize,
    /// Orders that said something else before.
    pub changed: usize,
    /// Orders that were here already, or stood in two of the files.
    pub same: usize,
    /// What was left out, a sentence for each file.
    pub left_out: Vec<String>,
    /// The titles of white fiches that were played with there and are not in this game.
    pub not_here: Vec<Name>,
}

impl App {
    /// Takes the order and the words of each of these files along.
    pub fn gather(self, files: Vec<(String, Vec<u8>)>) {
        if self.is_watching() {
            return self.tell(Tone::Warning, NL.save.watching);
        }
        let mut gathered = Gathered::default();
        let mut drafts: Vec<Draft> = Vec::new();
        for (file, bytes) in files {
            let (text, _) = wire::decode(bytes);
            match wire::import(&text, &self.pack.fiches()) {
                Ok(opened) => drafts
                    .extend(opened.drafts.into_iter().filter(|draft| self.can_gather(&file, draft, &mut gathered))),
                Err(why) => gathered.left_out.push((NL.files.refused)(&file, &why)),
            }
        }
        // The newest text of a game comes last, and counts.
        drafts.sort_by(|one, other| (one.game.id(), one.revision).cmp(&(other.game.id(), other.revision)));
        let all = drafts.len();
        drafts.dedup_by(|later, kept| {
            let is_same = later.game.id() == kept.game.id();
            if is_same {
                std::mem::swap(later, kept);
            }
            is_same
        });
        gathered.same += all - drafts.len();
        let mut ballots: Vec<Ballot> = Vec::new();
        for (ballot, not_here) in drafts.iter().filter_map(|draft| self.as_ballot(&draft.game)) {
            gathered.not_here.extend(not_here);
            // Two games of one person are two orders.
            let is_taken = ballots.iter().any(|other| other.voter.is(&ballot.voter));
            let participant = ballot.voter.participant.filter(|_| !is_taken);
            let ballot = Ballot { voter: Voter { participant, ..ballot.voter.clone() }, ..ballot };
            if self.is_news(&ballot, &mut gathered) {
                ballots.push(ballot);
            }
        }
        if !ballots.is_empty() {
            let ballots = order::by(ballots, |ballot| order::natural(ballot.voter.name.as_str()));
            self.dispatch(Event::BallotsHandedIn { ballots });
        }
        let text = (NL.group.gathered)(gathered.new, gathered.changed, gathered.same, gathered.left_out.len());
        let mut not_here = order::by(gathered.not_here, |title| title.as_str().to_owned());
        not_here.dedup();
        let not_here = order::by(not_here, |title| order::natural(title.as_str()));
        let mut details = gathered.left_out;
        details.extend(not_here.iter().map(NL.group.gathered_without));
        let tone = if details.is_empty() { Tone::Calm } else { Tone::Warning };
        self.notify(Notice { tone, text, file: None, details });
    }

    /// A game is no part of itself, and one in which nothing lies has no order.
    fn can_gather(self, file: &str, draft: &Draft, gathered: &mut Gathered) -> bool {
        let is_this = self.ask(|game| game.id() == draft.game.id()) == Some(true);
        let board = draft.game.board();
        let is_empty = board.ranking().next().is_none() && board.aside().is_empty();
        if is_this {
            gathered.left_out.push((NL.group.gathered_itself)(file));
        } else if is_empty {
            gathered.left_out.push((NL.group.gathered_empty)(file));
        }
        !is_this && !is_empty
    }

    pub(super) fn is_news(self, ballot: &Ballot, gathered: &mut Gathered) -> bool {
        let earlier = self.ask(|game| game.group().ballots.of(&ballot.voter, None).cloned()).flatten();
        match earlier {
            None => gathered.new += 1,
            // What was laid anew at this table counts.
            Some(earlier) if (ballot.source, earlier.source == Source::Home) == (Source::Home, false) => {
                gathered.same += 1;
                return false;
            }
            Some(earlier) if (&earlier.board, &earlier.notes) == (&ballot.board, &ballot.notes) => {
                gathered.same += 1;
                return false;
            }
            Some(_) => gathered.changed += 1,
        }
        true
    }

    /// The board of a game as an order in this one: of the person on the list who played it alone, or else of those who
    /// played it. What somebody laid at this table is never replaced by a file. With the titles of what does not fit here.
    fn as_ballot(self, theirs: &Game) -> Option<(Ballot, Vec<Name>)> {
        let parts = theirs.to_parts();
        let alone = match parts.setup.participants.as_slice() {
            [person] => Some(person.clone()),
            _ => None,
        };
        let from = |voter: Voter| Voter { game: Some(parts.id.clone()), ..voter };
        let listed = self.ask(|game| {
            let earlier = game.group().ballots.iter().find(|ballot| ballot.voter.game.as_ref() == Some(&parts.id));
            let namesake =
                alone.as_ref().and_then(|person| namesake(game, &person.name)).map(|person| Voter::of(&person));
            let is_free = |voter: &Voter| game.group().ballots.of(voter, None).is_none();
            earlier.map(|ballot| ballot.voter.clone()).or(namesake.filter(is_free))
        });
        let voter = match (listed.flatten(), alone) {
            (Some(listed), _) => from(listed),
            (None, Some(person)) => Voter { participant: None, ..from(Voter::of(&person)) },
            (None, None) => from(Voter { name: Name::cut(&(NL.frame.game_name)(theirs)), ..Voter::default() }),
        };
        let (id, lens) = (BallotId(0), None);
        let (stage, source) = (Stage::Done, Source::Home);
        let (board, notes, not_here) = self.ask(|ours| in_terms_of(ours, theirs))?;
        Some((Ballot { id, voter, lens, board, stage, source, notes }, not_here))
    }
}

/// The board and the records of their game, about the fiches of ours, and the titles of their white fiches that ours has
/// not. A white fiche of both is one with the same title.
fn in_terms_of(ours: &Game, theirs: &Game) -> (Board, Records, Vec<Name>) {
    let mut called: Vec<(FicheId, FicheId)> = Vec::new();
    let mut left: Vec<Name> = Vec::new();
    let is_played_with =
        |fiche: &FicheId| theirs.board().place_of(fiche) != Some(Place::Stack) || theirs.record(fiche).is_some();
    for white in theirs.whites() {
        match theirs.same_in(ours, &white.id).filter(|own| !called.iter().any(|(_, other)| other == own)) {
            Some(own) => called.push((white.id.clone(), own)),
            None if is_played_with(&white.id) => left.push(white.title.clone()),
            None => {}
        }
    }
    let ours_of = |fiche: &FicheId| match fiche.white() {
        None => Some(fiche.clone()),
        Some(_) => called.iter().find(|(own, _)| own == fiche).map(|(_, ours)| ours.clone()),
    };
    let board = theirs.board();
    let pile = |pile: &[FicheId]| pile.iter().filter_map(ours_of).collect::<Vec<_>>();
    let route = board.ranks().map(|rank| board.at(rank).and_then(ours_of)).collect();
    let (board, _) = Board::restore(pile(board.stack()), route, pile(board.aside()));
    let mut notes = Records::default();
    for (fiche, record) in theirs.to_parts().records.iter() {
        if let Some(fiche) = ours_of(fiche) {
            notes.put(&fiche, record.clone());
        }
    }
    (board.with_whites(ours.whites()), notes, left)
}

/// The only one on the list with this name.
pub(super) fn namesake(game: &Game, name: &Name) -> Option<Participant> {
    let is_same = |other: &&Participant| !name.is_empty() && other.name.is_same(name);
    let mut same = game.setup().participants.iter().filter(is_same);
    match (same.next(), same.next()) {
        (Some(only), None) => Some(only.clone()),
        _ => None,
    }
}
