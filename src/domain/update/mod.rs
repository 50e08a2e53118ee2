//! The rules: what each event does to the game.

mod own;
mod turns;
mod whites;

use super::change::{Both, Change, Toward};
use super::plan::{self, Plan};
use super::{
    Agreement, AgreementId, AgreementPart, Edit, Effect, Event, FicheId, Game, Moment, Open, Place, Refused, Said,
    Side, Whereabouts,
};

/// Acts on one event. What comes back is what the world outside has to do; nothing at all when the
/// event changed nothing.
///
/// # Errors
/// [`Refused`] with the reason; the game is then exactly as it was.
pub fn update(game: &mut Game, event: Event, now: Moment) -> Result<Vec<Effect>, Refused> {
    own::is_laid(game, &event)?;
    match event {
        Event::FichePlaced { fiche, place } => place_fiche(game, fiche, place, now),
        Event::FicheTurned { fiche } => turn(game, fiche),
        Event::FicheHeldUp { fiche, side } => {
            known(game, &fiche)?;
            game.mark_read(&fiche);
            Ok(open(game, Open::Reading(fiche, side)))
        }
        Event::FichePutDown => Ok(open(game, Open::Nothing)),
        Event::WhiteDrafted { white } => whites::draft(game, white, now),
        Event::WhiteWritten { white } => whites::write(game, white, now),
        Event::WhiteRemoved { fiche } => whites::remove(game, fiche, now),
        Event::StackShuffled { order } => shuffle(game, &order, now),
        Event::AnswerChanged { fiche, question, text } => {
            known(game, &fiche)?;
            let edit = Edit::between(answer(game, &fiche, question), &text);
            change(game, Change::Answer { fiche, question, edit }, now)
        }
        Event::SpectrumMarked { fiche, pin, mark } => {
            known(game, &fiche)?;
            let before = game.record(&fiche).map(|record| record.spectrum).unwrap_or_default();
            let spectrum = Both { before, after: before.with(pin, mark) };
            change(game, Change::Spectrum { fiche, pin, spectrum }, now)
        }
        Event::AgreementAdded { fiche } => change_agreements(game, fiche, now, |list, fresh| {
            list.push(Agreement::blank(fresh));
            Ok(())
        }),
        Event::AgreementCarried { fiche, carried } => change_agreements(game, fiche, now, |list, fresh| {
            list.push(Agreement { id: fresh, ..carried });
            Ok(())
        }),
        Event::AgreementChanged { fiche, agreement, part } => change_agreements(game, fiche, now, |list, _| {
            let found = list.iter_mut().find(|other| other.id == agreement);
            let found = found.ok_or(Refused::UnknownAgreement(agreement))?;
            match part {
                AgreementPart::What(what) => found.what = what,
                AgreementPart::Owner(owner) => found.owner = owner,
                AgreementPart::Due(due) => found.due = due,
                AgreementPart::Kept(kept) => found.kept = kept,
            }
            Ok(())
        }),
        Event::AgreementRemoved { fiche, agreement } => {
            let mut effects = change_agreements(game, fiche, now, |list, _| {
                let at = list.iter().position(|other| other.id == agreement);
                list.remove(at.ok_or(Refused::UnknownAgreement(agreement))?);
                Ok(())
            })?;
            effects.push(Effect::Say(Said::AgreementRemoved));
            Ok(effects)
        }
        Event::TalkMarked { fiche, talk } => {
            known(game, &fiche)?;
            let before = game.record(&fiche).map(|record| record.talk).unwrap_or_default();
            change(game, Change::Talk { fiche, talk: Both { before, after: talk } }, now)
        }
        Event::SpeakersMarked { fiche, spoken } => {
            known(game, &fiche)?;
            let before = game.record(&fiche).map(|record| record.spoken.clone()).unwrap_or_default();
            change(game, Change::Speakers { fiche, spoken: Both { before, after: spoken } }, now)
        }
        Event::ParkingChanged { text } => {
            let edit = Edit::between(&game.parking, &text);
            change(game, Change::Parking { edit }, now)
        }
        Event::ClosingChanged { text } => {
            let edit = Edit::between(&game.closing, &text);
            change(game, Change::Closing { edit }, now)
        }
        Event::SetupChanged { setup } => {
            let mut effects = turns::leave(game, &setup, now)?;
            let setup = Both { before: game.setup.clone(), after: setup };
            effects.extend(change(game, Change::Setup { setup }, now)?);
            // Who share a name are numbered anew without the one who left.
            turns::name_anew(game, &mut effects);
            Ok(effects)
        }
        Event::WayChosen { way } => {
            let way = Both { before: game.group.way, after: way };
            if !way.is_same() && game.group.turns.now.is_some() {
                turns::stop(game, now)?;
            }
            change(game, Change::Way { way }, now)
        }
        Event::OwnOrderBegun { voter, lens, stack } => own::begin(game, voter, lens, stack, now),
        Event::OwnOrderDone => own::done(game, now),
        Event::OwnOrderPutDown => Ok(own::put_down(game, now)),
        Event::BallotsHandedIn { ballots } => own::hand_in(game, ballots, now),
        Event::BallotRemoved { ballot } => own::remove(game, ballot, now),
        Event::CoverChanged { cover } => own::cover(game, cover, now),
        Event::OrderAdopted { board } => own::adopt(game, board, now),
        Event::TurnBegun { who } => turns::begin(game, who, now),
        Event::TurnExplained { why } => turns::explain(game, &why, now),
        Event::TurnEnded => turns::end(game, now),
        Event::TurnsStopped => turns::stop(game, now),
        Event::PlanMade { minutes } => {
            game.plan = Some(Plan::of_minutes(minutes, now));
            game.begin_slot(now);
            Ok(vec![Effect::Save])
        }
        Event::PlanDropped => Ok(if game.plan.take().is_some() { vec![Effect::Save] } else { Vec::new() }),
        Event::SlotExtended { minutes } => {
            if let Some(slot) = game.plan.as_mut().and_then(|plan| plan.slot.as_mut()) {
                slot.until = plan::later(slot.until.max(now), minutes);
            }
            Ok(vec![Effect::Save])
        }
        Event::Went { to } => go(game, to, now),
        Event::Undone => {
            let taken_back = game.steps_mut().undo().ok_or(Refused::NothingToUndo)?;
            Ok(step(game, taken_back, Toward::Before, now))
        }
        Event::Redone => {
            let made_again = game.steps_mut().redo().ok_or(Refused::NothingToRedo)?;
            Ok(step(game, made_again, Toward::After, now))
        }
        Event::SteppedTo { steps } => Ok(step_to(game, steps, now)),
    }
}

fn known(game: &Game, fiche: &FicheId) -> Result<Place, Refused> {
    game.board.place_of(fiche).ok_or_else(|| Refused::UnknownFiche(fiche.clone()))
}

fn answer<'a>(game: &'a Game, fiche: &FicheId, question: super::Question) -> &'a str {
    game.record(fiche).map_or("", |record| record.answer(question))
}

/// Makes a change that can be undone; a change into the same value is none.
fn change(game: &mut Game, change: Change, now: Moment) -> Result<Vec<Effect>, Refused> {
    if change.is_idle() {
        return Ok(Vec::new());
    }
    change.apply(game, Toward::After);
    game.changed = now;
    if change.is_on_table() {
        own::note_former(game, now);
        game.steps_mut().push(change, now);
    } else {
        game.history.push(change, now);
    }
    Ok(vec![Effect::Save])
}

fn place_fiche(game: &mut Game, fiche: FicheId, place: Place, now: Moment) -> Result<Vec<Effect>, Refused> {
    let mut after = game.table().clone();
    after.lay(&fiche, place)?;
    turns::can_move(game, &fiche)?;
    let board = Both { before: game.table().clone(), after };
    let mut effects = change(game, Change::Laid { fiche: fiche.clone(), place, board }, now)?;
    if !effects.is_empty() {
        game.open = Open::Nothing;
        game.mark_read(&fiche);
        effects.push(Effect::Say(Said::Laid { fiche: fiche.clone(), place }));
    }
    effects.push(Effect::Focus(fiche));
    Ok(effects)
}

fn turn(game: &mut Game, fiche: FicheId) -> Result<Vec<Effect>, Refused> {
    known(game, &fiche)?;
    let side = game.open.side_of(&fiche).other();
    let next = match side {
        Side::Front => Open::Nothing,
        Side::Back => Open::Turned(fiche.clone()),
    };
    game.mark_read(&fiche);
    let mut effects = open(game, next);
    effects.push(Effect::Say(Said::Turned { fiche, side }));
    Ok(effects)
}

fn shuffle(game: &mut Game, order: &[FicheId], now: Moment) -> Result<Vec<Effect>, Refused> {
    let mut after = game.table().clone();
    after.reorder_stack(order)?;
    let board = Both { before: game.table().clone(), after };
    let mut effects = change(game, Change::Shuffled { board }, now)?;
    if !effects.is_empty() {
        effects.push(Effect::Say(Said::Shuffled));
    }
    Ok(effects)
}

fn change_agreements(
    game: &mut Game,
    fiche: FicheId,
    now: Moment,
    edit: impl FnOnce(&mut Vec<Agreement>, AgreementId) -> Result<(), Refused>,
) -> Result<Vec<Effect>, Refused> {
    known(game, &fiche)?;
    let record = game.record(&fiche).cloned().unwrap_or_default();
    let mut after = record.agreements.clone();
    edit(&mut after, record.next_agreement())?;
    change(game, Change::Agreements { fiche, agreements: Both { before: record.agreements, after } }, now)
}

/// Opens or closes a fiche. Kept, so that a reload shows the same side; not a step to undo.
fn open(game: &mut Game, next: Open) -> Vec<Effect> {
    if game.open == next {
        return Vec::new();
    }
    game.open = next;
    vec![Effect::Save]
}

fn go(game: &mut Game, to: Whereabouts, now: Moment) -> Result<Vec<Effect>, Refused> {
    if let Whereabouts::Talk(fiche) = &to {
        known(game, fiche)?;
    }
    if game.whereabouts == to {
        return Ok(Vec::new());
    }
    // Whoever goes elsewhere lays no order of their own any more; others may look now.
    own::put_down(game, now);
    let is_same_part = plan::is_same_part(&game.whereabouts, &to);
    game.whereabouts = to;
    if !is_same_part {
        game.begin_slot(now);
    }
    Ok(vec![Effect::Save])
}

/// Undoes or redoes until this many steps are made.
fn step_to(game: &mut Game, steps: usize, now: Moment) -> Vec<Effect> {
    let before = game.steps().past().len();
    while game.steps().past().len() > steps
        && let Some(change) = game.steps_mut().undo()
    {
        change.apply(game, Toward::Before);
    }
    while game.steps().past().len() < steps
        && let Some(change) = game.steps_mut().redo()
    {
        change.apply(game, Toward::After);
    }
    let moved = before.abs_diff(game.steps().past().len());
    if moved == 0 {
        return Vec::new();
    }
    game.changed = now;
    vec![Effect::Save, Effect::Say(Said::Stepped { steps: moved })]
}

fn step(game: &mut Game, change: Change, toward: Toward, now: Moment) -> Vec<Effect> {
    change.apply(game, toward);
    game.changed = now;
    let mut effects = vec![Effect::Save];
    if let Change::Laid { fiche, .. } = &change {
        effects.push(Effect::Focus(fiche.clone()));
    }
    effects.push(Effect::Say(match toward {
        Toward::Before => Said::Undone(change),
        Toward::After => Said::Redone(change),
    }));
    effects
}
