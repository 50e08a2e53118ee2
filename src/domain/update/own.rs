//! Orders of one person: laid on this screen, or handed in.

use super::{Both, Change, Effect, Refused, Said, change, turns};
use crate::domain::history::History;
use crate::domain::{
    Ballot, BallotId, Board, Cover, Event, FicheId, Game, Laying, Lens, Moment, Records, Replaced, Source, Stage,
    Voter, Whereabouts,
};

/// The board on the table becomes that of this person.
pub fn begin(
    game: &mut Game,
    voter: Voter,
    lens: Option<Lens>,
    stack: Vec<FicheId>,
    now: Moment,
) -> Result<Vec<Effect>, Refused> {
    let board = Board::new(stack);
    same_fiches(game, &board)?;
    put_down(game, now);
    let before = game.group.ballots.of(&voter, lens.as_ref()).cloned();
    let ballot = match &before {
        Some(own) => own.clone(),
        None => {
            let (id, notes) = (fresh_id(game), Default::default());
            Ballot { id, voter, lens, board, stage: Stage::Begun, source: Source::Screen, notes }
        }
    };
    let start = ballot.board.clone();
    game.laying = Some(Laying { ballot: ballot.id, before, is_noted: false, start, history: History::default() });
    game.group.ballots.put(Ballot { stage: Stage::Begun, ..ballot });
    game.whereabouts = Whereabouts::Own;
    Ok(vec![Effect::Save])
}

/// The one who lays is satisfied; the order is covered until all are in.
pub fn done(game: &mut Game, now: Moment) -> Result<Vec<Effect>, Refused> {
    let laying = game.laying.as_ref().ok_or(Refused::NobodyLays)?;
    let id = laying.ballot;
    let was_in = laying.before.as_ref().is_some_and(|before| before.stage == Stage::Done);
    game.group.ballots.get(id).ok_or(Refused::UnknownBallot(id))?;
    if !was_in {
        cover_anew(game, now)?;
    }
    let ballot = game.group.ballots.get_mut(id).ok_or(Refused::UnknownBallot(id))?;
    ballot.stage = Stage::Done;
    if game.laying.as_ref().is_some_and(|laying| laying.start != ballot.board) {
        ballot.source = Source::Screen;
    }
    let voter = ballot.voter.clone();
    let (who, before) = (game.called(&voter), game.laying.as_ref().and_then(|laying| laying.before.as_ref()));
    let replaced = if before.is_some() { Replaced::Yes } else { Replaced::No };
    put_down(game, now);
    Ok(vec![Effect::Save, Effect::Say(Said::HandedIn { who, replaced })])
}

/// A number that no order has, and none had that a step can bring back.
fn fresh_id(game: &Game) -> BallotId {
    let steps = game.history.past().iter().chain(game.history.future());
    let in_steps = steps.flat_map(|step| step.change.ballots()).map(|(id, _)| id.0);
    let last = in_steps.max().map_or(1, |last| last.saturating_add(1));
    BallotId(last.max(game.group.ballots.next_id().0))
}

fn is_about(change: &Change, id: BallotId) -> bool {
    matches!(change, Change::Ballots { ballots } if ballots.iter().any(|(of, _)| *of == id))
}

/// Somebody changes an order that was there: how it was, and how it is now, is a step of the group from now on. When they
/// put it down, what came of it takes the place of that step.
pub fn note_former(game: &mut Game, now: Moment) {
    let Some(laying) = game.laying.as_mut().filter(|laying| laying.before.is_some()) else { return };
    let (id, before) = (laying.ballot, laying.before.clone());
    if std::mem::replace(&mut laying.is_noted, true) {
        game.history.forget_last(|change| is_about(change, id));
    }
    let after = game.group.ballots.get(id).cloned();
    game.history.push(Change::Ballots { ballots: vec![(id, Both { before, after })] }, now);
}

/// The board of the group comes back on the table. What was laid so far is kept, as one step; an order that was only
/// looked at is as it was. Nothing happens when nobody lays.
pub fn put_down(game: &mut Game, now: Moment) -> Vec<Effect> {
    let Some(Laying { ballot: id, before, is_noted, start, .. }) = game.laying.take() else { return Vec::new() };
    if is_noted {
        game.history.forget_last(|change| is_about(change, id));
    }
    let is_untouched = |ballot: &Ballot| ballot.stage == Stage::Begun && ballot.board == start;
    if game.group.ballots.get(id).is_some_and(is_untouched) {
        match &before {
            Some(before) => game.group.ballots.put(before.clone()),
            None => game.group.ballots.remove(id),
        }
    }
    let after = game.group.ballots.get(id).cloned();
    let change = Change::Ballots { ballots: vec![(id, Both { before, after })] };
    if !change.is_idle() {
        game.changed = now;
        game.history.push(change, now);
    }
    vec![Effect::Save]
}

/// All of them or none, as one step. Of several orders of one person the last one counts.
pub fn hand_in(game: &mut Game, ballots: Vec<Ballot>, now: Moment) -> Result<Vec<Effect>, Refused> {
    for ballot in &ballots {
        same_fiches(game, &ballot.board)?;
    }
    let mut effects = put_down(game, now);
    effects.extend(cover_anew(game, now)?);
    let mut changes: Vec<(BallotId, Both<Option<Ballot>>)> = Vec::new();
    let mut fresh = fresh_id(game);
    for ballot in ballots {
        let is_same = |other: &Ballot| other.is_of(&ballot.voter, ballot.lens.as_ref());
        if let Some((id, both)) = changes.iter_mut().find(|(_, both)| both.after.as_ref().is_some_and(is_same)) {
            let ballot = as_written_first(both.after.as_ref(), ballot);
            both.after = Some(Ballot { id: *id, ..ballot });
            continue;
        }
        let before = game.group.ballots.of(&ballot.voter, ballot.lens.as_ref()).cloned();
        let notes = match &before {
            // What was written at home stays when the order is typed anew.
            Some(before) if ballot.notes == Records::default() => before.notes.clone(),
            _ => ballot.notes.clone(),
        };
        // Their game is known again, also when they lay it anew here.
        let known = before.as_ref().and_then(|before| before.voter.game.clone());
        let voter = Voter { game: ballot.voter.game.clone().or(known), ..ballot.voter.clone() };
        let ballot = as_written_first(before.as_ref(), Ballot { notes, voter, ..ballot });
        let id = before.as_ref().map_or(fresh, |before| before.id);
        if id == fresh {
            fresh = BallotId(fresh.0.saturating_add(1));
        }
        changes.push((id, Both { before, after: Some(Ballot { id, ..ballot }) }));
    }
    let said = match changes.as_slice() {
        [(_, Both { before, after: Some(ballot) })] => {
            let replaced = if before.is_some() { Replaced::Yes } else { Replaced::No };
            Said::HandedIn { who: game.called(&ballot.voter), replaced }
        }
        several => Said::AllHandedIn { orders: several.len() },
    };
    effects.extend(change(game, Change::Ballots { ballots: changes }, now)?);
    effects.dedup();
    effects.push(Effect::Say(said));
    Ok(effects)
}

/// A name that comes again in another spelling stays as it was.
fn as_written_first(before: Option<&Ballot>, ballot: Ballot) -> Ballot {
    let Some(before) = before else { return ballot };
    let is_spelling = before.voter.name.is_same(&ballot.voter.name);
    let name = if is_spelling { before.voter.name.clone() } else { ballot.voter.name.clone() };
    Ballot { lens: before.lens.clone(), voter: Voter { name, ..ballot.voter.clone() }, ..ballot }
}

pub fn remove(game: &mut Game, id: BallotId, now: Moment) -> Result<Vec<Effect>, Refused> {
    game.group.ballots.get(id).ok_or(Refused::UnknownBallot(id))?;
    let mut effects = put_down(game, now);
    let before = game.group.ballots.get(id).cloned();
    let ballots = vec![(id, Both { before, after: None })];
    effects.extend(change(game, Change::Ballots { ballots }, now)?);
    effects.dedup();
    effects.push(Effect::Say(Said::BallotRemoved));
    Ok(effects)
}

/// Where all orders went after the reveal, the first one of the next round is covered again.
fn cover_anew(game: &mut Game, now: Moment) -> Result<Vec<Effect>, Refused> {
    if game.group.ballots.done().next().is_some() {
        return Ok(Vec::new());
    }
    let cover = Both { before: game.group.cover, after: Cover::Covered };
    change(game, Change::Cover { cover }, now)
}

pub fn cover(game: &mut Game, cover: Cover, now: Moment) -> Result<Vec<Effect>, Refused> {
    let both = Both { before: game.group.cover, after: cover };
    let mut effects = change(game, Change::Cover { cover: both }, now)?;
    effects.push(Effect::Say(match cover {
        Cover::Revealed => Said::Revealed,
        Cover::Covered => Said::CoveredAgain,
    }));
    Ok(effects)
}

pub fn adopt(game: &mut Game, board: Board, now: Moment) -> Result<Vec<Effect>, Refused> {
    same_fiches(game, &board)?;
    let board = Both { before: game.board.clone(), after: board };
    if !board.is_same() {
        turns::begin_anew(game, now)?;
    }
    let mut effects = change(game, Change::Adopted { board }, now)?;
    if !effects.is_empty() {
        effects.push(Effect::Say(Said::Adopted));
    }
    Ok(effects)
}

/// An order about other fiches is no order of this game.
fn same_fiches(game: &Game, board: &Board) -> Result<(), Refused> {
    let known = |one: &Board, other: &Board| one.fiches().all(|fiche| other.place_of(fiche).is_some());
    if known(board, &game.board) && known(&game.board, board) { Ok(()) } else { Err(Refused::OtherFiches) }
}

/// Whether this event is about the board on the table, which is nobody's when somebody's own order should lie there.
pub fn is_laid(game: &Game, event: &Event) -> Result<(), Refused> {
    let lays = matches!(event, Event::FichePlaced { .. } | Event::StackShuffled { .. });
    let nobody = game.whereabouts == Whereabouts::Own && game.laying.is_none();
    if lays && nobody { Err(Refused::NobodyLays) } else { Ok(()) }
}
