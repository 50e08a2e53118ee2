//! Where the group goes from the part that is on: through the agenda, then to the report.

use super::{FicheId, Game, Whereabouts};

/// For a group that goes on. The part itself when nothing can come after it yet.
pub fn next_part(game: &Game) -> Whereabouts {
    match game.whereabouts() {
        Whereabouts::Talk(fiche) => after_leaving(game, fiche),
        Whereabouts::Report | Whereabouts::Earlier => Whereabouts::Report,
        _ => first_open(game, &game.agenda()).map_or_else(|| after_all(game), Whereabouts::Talk),
    }
}

/// After a talk that is done: the next dilemma of the agenda that is open, and then those before it. A talk can begin
/// anywhere, with what divides most.
pub fn after_done(game: &Game, fiche: &FicheId) -> Whereabouts {
    let (before, after) = around(game, fiche);
    let open = first_open(game, &after).or_else(|| first_open(game, &before));
    open.map_or_else(|| after_all(game), Whereabouts::Talk)
}

/// After a talk that is left as it is: the next dilemma that is open. Who keeps the time comes to all that had none yet,
/// also those before it, and to each of them once.
pub fn after_leaving(game: &Game, fiche: &FicheId) -> Whereabouts {
    let (mut before, mut after) = around(game, fiche);
    match game.plan() {
        Some(plan) => [&mut before, &mut after].into_iter().for_each(|part| part.retain(|other| !plan.was_on(other))),
        None => before.clear(),
    }
    let open = first_open(game, &after).or_else(|| first_open(game, &before));
    open.map_or_else(|| after_all(game), Whereabouts::Talk)
}

/// The dilemmas of the agenda before and after this one; all come after one that is not on it.
fn around(game: &Game, fiche: &FicheId) -> (Vec<FicheId>, Vec<FicheId>) {
    let mut before = game.agenda();
    let at = before.iter().position(|other| other == fiche);
    let after = before.split_off(at.map_or(0, |at| at + 1));
    before.retain(|other| other != fiche);
    (before, after)
}

fn first_open(game: &Game, fiches: &[FicheId]) -> Option<FicheId> {
    fiches.iter().find(|fiche| !game.is_discussed(fiche)).cloned()
}

/// The report, once something was laid; before that, where an order comes from.
fn after_all(game: &Game) -> Whereabouts {
    match game.group() {
        _ if game.board().is_begun() => Whereabouts::Report,
        group if group.is_revealed() => Whereabouts::Differences,
        group if group.way.has_ballots() => Whereabouts::Group,
        _ => Whereabouts::Board,
    }
}
