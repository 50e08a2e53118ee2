//! White fiches: written, changed, taken away.

use super::{Both, Change, Effect, Game, Moment, Refused, Said, change, own};
use crate::domain::{Ballot, FicheId, White};

/// A new one comes on the stack of every board; of one that is there only the words change.
pub fn write(game: &mut Game, white: White, now: Moment) -> Result<Vec<Effect>, Refused> {
    if white.title.is_empty() {
        return Err(Refused::Untitled);
    }
    let number = white.id.white().ok_or_else(|| Refused::UnknownFiche(white.id.clone()))?;
    let mut whites = game.whites.clone();
    match whites.iter_mut().find(|other| other.id == white.id) {
        Some(own) => own.clone_from(&white),
        None => {
            let at = whites.partition_point(|other| other.id.white() < Some(number));
            whites.insert(at, white.clone());
        }
    }
    let mut effects = become_these(game, whites, now)?;
    if !effects.is_empty() {
        effects.extend([Effect::Say(Said::WhiteWritten { title: white.title }), Effect::Focus(white.id)]);
    }
    Ok(effects)
}

/// One about which something was said stays: it can be laid aside.
pub fn remove(game: &mut Game, fiche: FicheId, now: Moment) -> Result<Vec<Effect>, Refused> {
    let white = game.white(&fiche).ok_or_else(|| Refused::UnknownFiche(fiche.clone()))?;
    let title = white.title.clone();
    if game.record(&fiche).is_some() {
        return Err(Refused::SaidAbout(fiche));
    }
    let whites = game.whites.iter().filter(|white| white.id != fiche).cloned().collect();
    let mut effects = become_these(game, whites, now)?;
    effects.push(Effect::Say(Said::WhiteRemoved { title }));
    Ok(effects)
}

fn become_these(game: &mut Game, whites: Vec<White>, now: Moment) -> Result<Vec<Effect>, Refused> {
    own::put_down(game, now);
    let board = Both { before: game.board.clone(), after: game.board.with_whites(&whites) };
    let refitted = |ballot: &Ballot| {
        let after = Ballot { board: ballot.board.with_whites(&whites), ..ballot.clone() };
        (ballot.id, Both { before: Some(ballot.clone()), after: Some(after) })
    };
    let changed = |both: &Both<Option<Ballot>>| both.before != both.after;
    let ballots = game.group.ballots.iter().map(refitted).filter(|(_, both)| changed(both)).collect();
    let whites = Both { before: game.whites.clone(), after: whites };
    change(game, Change::Whites { whites: Box::new(whites), board, ballots }, now)
}
