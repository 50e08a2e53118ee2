//! Each in turn moves one fiche and says why.

use super::{Both, Change, Effect, Refused, Said, change};
use crate::domain::{Edit, FicheId, Game, Moment, OpenTurn, ParticipantId, Setup, Turn, TurnId, Way};

/// The turn of this person begins; a turn that somebody else had is had then.
pub fn begin(game: &mut Game, who: ParticipantId, now: Moment) -> Result<Vec<Effect>, Refused> {
    if !game.setup.participants.iter().any(|person| person.id == who) {
        return Err(Refused::UnknownParticipant(who));
    }
    let next = OpenTurn::new(who, game.group.turns.round(), &game.board);
    let had = game.lasting_turn().map(|turn| Turn { at: now, ..turn });
    turn_over(game, had, Some(next), now)
}

pub fn end(game: &mut Game, now: Moment) -> Result<Vec<Effect>, Refused> {
    let open = game.group.turns.now.as_ref().ok_or(Refused::NobodysTurn)?;
    let next = game.setup.next_person(open.who).map(|who| OpenTurn::new(who, game.group.turns.round(), &game.board));
    let had = game.turn_so_far().map(|turn| Turn { at: now, ..turn });
    turn_over(game, had, next, now)
}

/// What others did to the board is no part of the turn that lasts: what was moved or said in it is kept as a turn, and the
/// round begins with the same person.
pub fn begin_anew(game: &mut Game, now: Moment) -> Result<(), Refused> {
    let Some(who) = game.group.turns.now.as_ref().map(|open| open.who) else { return Ok(()) };
    let had = game.lasting_turn().map(|turn| Turn { at: now, ..turn });
    let next = game.group.turns.next_id();
    let round = if had.is_some() { TurnId(next.0.saturating_add(1)) } else { next };
    let next = OpenTurn::new(who, round, &game.board);
    turn_over(game, had, Some(next), now).map(drop)
}

/// Who is up is taken off the list: what they did is kept, and the next one is up.
pub fn leave(game: &mut Game, setup: &Setup, now: Moment) -> Result<Vec<Effect>, Refused> {
    let is_listed = |who: ParticipantId| setup.participants.iter().any(|person| person.id == who);
    let Some(who) = game.group.turns.now.as_ref().map(|open| open.who).filter(|who| !is_listed(*who)) else {
        return Ok(Vec::new());
    };
    let had = game.lasting_turn().map(|turn| Turn { at: now, ..turn });
    let people = &game.setup.participants;
    let at = people.iter().position(|person| person.id == who).unwrap_or_default();
    let after = people.iter().cycle().skip(at).take(people.len()).map(|person| person.id);
    let next = after.filter(|who| is_listed(*who)).map(|who| OpenTurn::new(who, game.group.turns.round(), &game.board));
    let next = next.into_iter().next();
    turn_over(game, had, next, now)
}

/// Calls the one whose turn it is as the list has them now.
pub fn name_anew(game: &Game, effects: &mut [Effect]) {
    let now = game.group.turns.now.as_ref().map(|open| game.called(&game.voter(open.who)));
    for effect in effects {
        if let (Effect::Say(Said::Turn { who }), Some(now)) = (effect, &now) {
            who.clone_from(now);
        }
    }
}

/// The group goes on without turns. What was moved or said in the last one is kept.
pub fn stop(game: &mut Game, now: Moment) -> Result<Vec<Effect>, Refused> {
    let had = game.lasting_turn().map(|turn| Turn { at: now, ..turn });
    turn_over(game, had, None, now)
}

/// Words for the turn that lasts.
pub fn explain(game: &mut Game, why: &str, now: Moment) -> Result<Vec<Effect>, Refused> {
    let open = game.group.turns.now.as_ref().ok_or(Refused::NobodysTurn)?;
    let edit = Edit::between(&open.why, why);
    change(game, Change::TurnExplained { edit }, now)
}

/// Whether this fiche can move now.
///
/// # Errors
/// [`Refused::OneFichePerTurn`] when the turn that lasts moved another one.
pub fn can_move(game: &Game, fiche: &FicheId) -> Result<(), Refused> {
    let open = game.group.turns.now.as_ref().filter(|_| game.group.way == Way::Turns && game.laying.is_none());
    match open.and_then(|open| open.moved(&game.board)) {
        Some(moved) if moved.fiche != *fiche => Err(Refused::OneFichePerTurn(moved.fiche)),
        _ => Ok(()),
    }
}

fn turn_over(game: &mut Game, had: Option<Turn>, next: Option<OpenTurn>, now: Moment) -> Result<Vec<Effect>, Refused> {
    let who = next.as_ref().map(|next| game.called(&game.voter(next.who)));
    let turns = Box::new(Both { before: game.group.turns.now.clone(), after: next });
    let mut effects = change(game, Change::Turn { had: had.map(Box::new), now: turns }, now)?;
    effects.extend(who.map(|who| Effect::Say(Said::Turn { who })));
    Ok(effects)
}
