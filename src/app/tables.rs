//! Tables that each laid an order with the address of this game, as codes in one text.

use super::App;
use super::ballots::board_of;
use super::home::{Gathered, namesake};
use super::notice::Tone;
use crate::domain::{Ballot, BallotId, Board, Event, Name, Records, Source, Stage, Voter};
use crate::group::pasted::{self, Line, Why};
use crate::text::NL;

/// A line that was left, to be changed and tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTaken {
    pub line: String,
    pub why: Why,
}

impl App {
    /// Takes the order of every line that can be read. A table that comes again is known by its name, or without one by
    /// its code.
    pub fn take_codes(self, text: &str) -> Vec<NotTaken> {
        let key = self.ask(|game| self.key_of(game.id())).flatten();
        let lines = key.map(|key| pasted::read(text, key)).unwrap_or_default();
        // Names that were said come before those that are given.
        let (named, unnamed): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(|line| !line.name.is_empty());
        let (mut gathered, mut left) = (Gathered::default(), Vec::new());
        let mut tables: Vec<Ballot> = Vec::new();
        for line in named.into_iter().chain(unnamed) {
            match self.table(&line, &tables) {
                Ok(table) if tables.contains(&table) => gathered.same += 1,
                Ok(table) => tables.push(table),
                Err(why) => left.push(NotTaken { line: line.text, why }),
            }
        }
        tables.retain(|table| self.is_news(table, &mut gathered));
        if !tables.is_empty() {
            self.dispatch(Event::BallotsHandedIn { ballots: tables });
        }
        let tone = if left.is_empty() { Tone::Calm } else { Tone::Warning };
        self.tell(tone, (NL.group.gathered)(gathered.new, gathered.changed, gathered.same, left.len()));
        left
    }

    /// The order in a line, as one beside those of the lines before it.
    fn table(self, line: &Line, before: &[Ballot]) -> Result<Ballot, Why> {
        let laid = line.laid.as_deref().map_err(|why| *why)?;
        let board = board_of(&self.fiches_in_order(), laid);
        let voter = if line.name.is_empty() {
            self.unnamed(&board, before)?
        } else {
            let name = Name::new(&line.name).map_err(|_| Why::LongName)?;
            let listed = self.ask(|game| namesake(game, &name)).flatten();
            listed.map_or(Voter { name, ..Voter::default() }, |person| Voter::of(&person))
        };
        let (id, lens, stage, source) = (BallotId(0), None, Stage::Done, Source::Phone);
        let table = Ballot { id, voter, lens, board, stage, source, notes: Records::default() };
        let namesake = before.iter().find(|other| other.voter.is(&table.voter));
        if namesake.is_some_and(|other| other.board != table.board) { Err(Why::OneName) } else { Ok(table) }
    }

    /// Who laid this without saying a name: a table that was here before, or one with the next number.
    fn unnamed(self, board: &Board, before: &[Ballot]) -> Result<Voter, Why> {
        if before.iter().any(|other| other.board == *board) {
            return Err(Why::Twice);
        }
        let is_table = |ballot: &&Ballot| {
            ballot.source == Source::Phone && ballot.voter.participant.is_none() && ballot.board == *board
        };
        let known = self.ask(|game| game.group().ballots.iter().find(is_table).map(|ballot| ballot.voter.clone()));
        if let Some(voter) = known.flatten() {
            return Ok(voter);
        }
        let is_free = |voter: &Voter| {
            let is_here = self.ask(|game| game.group().ballots.of(voter, None).is_some());
            is_here != Some(true) && !before.iter().any(|other| other.voter.is(voter))
        };
        let numbered = |number| Voter { name: (NL.group.table)(number), ..Voter::default() };
        Ok((1..).map(numbered).find(is_free).unwrap_or_default())
    }
}
