//! White fiches: written, changed, taken away.

use super::{Both, Change, Effect, Game, Moment, Refused, Said, change, own};
use crate::domain::change::Fiches;
use crate::domain::{Ballot, FicheId, OpenTurn, White};

/// Keeps what is being written. It is no step: it changes nothing on the table.
pub fn draft(game: &mut Game, draft: White, now: Moment) -> Result<Vec<Effect>, Refused> {
    let number = draft.id.white().ok_or_else(|| Refused::UnknownFiche(draft.id.clone()))?;
    game.drafts.retain(|other| other.id != draft.id);
    if draft != game.white_or_blank(&draft.id) {
        let at = game.drafts.partition_point(|other| other.id.white() < Some(number));
        game.drafts.insert(at, draft);
    }
    game.changed = now;
    Ok(vec![Effect::Save])
}

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
    game.drafts.retain(|draft| draft.id != white.id);
    let mut effects = become_these(game, whites, now)?;
    if !effects.is_empty() {
        effects.extend([Effect::Say(Said::WhiteWritten { title: white.title }), Effect::Focus(white.id)]);
    }
    Ok(effects)
}

/// One about which something was said or done stays: it can be laid aside.
pub fn remove(game: &mut Game, fiche: FicheId, now: Moment) -> Result<Vec<Effect>, Refused> {
    let white = game.white(&fiche).ok_or_else(|| Refused::UnknownFiche(fiche.clone()))?;
    let title = white.title.clone();
    let is_written = game.record(&fiche).is_some();
    let is_written_elsewhere = game.group.ballots.iter().any(|ballot| ballot.notes.get(&fiche).is_some());
    let lasting = game.turn_so_far();
    let mut turns = game.group.turns.log.iter().chain(&lasting).filter_map(|turn| turn.moved.as_ref());
    if is_written || is_written_elsewhere || turns.any(|moved| moved.fiche == fiche) {
        return Err(Refused::PlayedWith(fiche));
    }
    let whites = game.whites.iter().filter(|white| white.id != fiche).cloned().collect();
    let mut effects = become_these(game, whites, now)?;
    effects.push(Effect::Say(Said::WhiteRemoved { title }));
    Ok(effects)
}

fn become_these(game: &mut Game, whites: Vec<White>, now: Moment) -> Result<Vec<Effect>, Refused> {
    let mut effects = own::put_down(game, now);
    let refitted = |ballot: &Ballot| {
        let after = Ballot { board: ballot.board.with_whites(&whites), ..ballot.clone() };
        (ballot.id, Both { before: Some(ballot.clone()), after: Some(after) })
    };
    let changed = |both: &Both<Option<Ballot>>| both.before != both.after;
    let ballots = game.group.ballots.iter().map(refitted).filter(|(_, both)| changed(both)).collect();
    let turn = game.group.turns.now.clone();
    let before = Fiches { whites: game.whites.clone(), board: game.board.clone(), turn: turn.clone() };
    let board = game.board.with_whites(&whites);
    let turn = turn.map(|open| OpenTurn {
        before: open.before.with_whites(&whites),
        fiche: open.fiche.filter(|fiche| board.place_of(fiche).is_some()),
        ..open
    });
    let fiches = Box::new(Both { before, after: Fiches { whites, board, turn } });
    effects.extend(change(game, Change::Whites { fiches, ballots }, now)?);
    effects.dedup();
    Ok(effects)
}
