//! What changed since an earlier game: fiches that moved, answers that became different, and what came of the agreements.
//! Neither of the two games is touched.

use super::{Agreement, AgreementId, Day, FicheId, Game, Kept, Moved, Origin, Question};
use crate::spelling;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Since {
    /// The fiches that lie elsewhere now, in the order of this board.
    pub moved: Vec<Moved>,
    /// The answers that are others now, with what stood there.
    pub answers: Vec<Reworded>,
    /// The agreements of then, in the order of the earlier board.
    pub promises: Vec<Promise>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    pub fiche: FicheId,
    pub question: Question,
    pub then: String,
    pub now: String,
}

/// An agreement of then, as it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    pub fiche: FicheId,
    /// As it was made.
    pub made: Agreement,
    /// As it is now.
    pub agreement: Agreement,
    /// What it is in this game, when it was taken along.
    pub carried: Option<AgreementId>,
    pub standing: Standing,
    /// Whether the fiche is in this game too: a white one may not be.
    pub is_here: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Done,
    /// Its day is past.
    Overdue,
    Stands,
}

impl Since {
    /// From the earlier game to this one; `today` tells what is overdue, where the device knows it.
    pub fn between(then: &Game, now: &Game, today: Option<Day>) -> Self {
        Self { moved: moved(then, now), answers: answers(then, now), promises: promises(then, now, today) }
    }
}

/// The fiches that are in both games, as they are called then and now.
fn in_both<'a>(then: &'a Game, now: &'a Game) -> impl Iterator<Item = (FicheId, &'a FicheId)> {
    now.board().fiches().filter_map(|fiche| Some((now.same_in(then, fiche)?, fiche)))
}

fn moved(then: &Game, now: &Game) -> Vec<Moved> {
    let moved = |(former, fiche): (FicheId, &FicheId)| {
        let (from, to) = (then.board().place_of(&former)?, now.board().place_of(fiche)?);
        (from != to).then(|| Moved { fiche: fiche.clone(), from, to })
    };
    in_both(then, now).filter_map(moved).collect()
}

fn answers(then: &Game, now: &Game) -> Vec<Reworded> {
    let answer = |game: &Game, fiche: &FicheId, question: Question| {
        game.record(fiche).map(|record| record.answer(question).trim().to_owned()).unwrap_or_default()
    };
    let reworded = |(former, fiche, question): (FicheId, &FicheId, Question)| {
        let (then, now) = (answer(then, &former, question), answer(now, fiche, question));
        (then != now).then(|| Reworded { fiche: fiche.clone(), question, then, now })
    };
    let all =
        in_both(then, now).flat_map(|(former, fiche)| Question::ALL.map(|question| (former.clone(), fiche, question)));
    all.filter_map(reworded).collect()
}

fn promises(then: &Game, now: &Game, today: Option<Day>) -> Vec<Promise> {
    let of = |former: &FicheId| {
        let list = then.record(former).map(|record| record.agreements.clone()).unwrap_or_default();
        let made: Vec<Agreement> = list.into_iter().filter(|agreement| !agreement.is_blank()).collect();
        let here = then.same_in(now, former);
        let own = here.as_ref().and_then(|fiche| now.record(fiche)).map(|record| record.agreements.as_slice());
        let carried = carried(then, now, &made, own.unwrap_or_default());
        let promise = |(made, own): (Agreement, Option<&Agreement>)| {
            // When it was taken along, what was said about it now counts.
            let agreement = own.unwrap_or(&made).clone();
            Promise {
                fiche: here.clone().unwrap_or_else(|| former.clone()),
                standing: standing(&agreement, today),
                carried: own.map(|own| own.id),
                is_here: here.is_some(),
                agreement,
                made,
            }
        };
        made.clone().into_iter().zip(carried).map(promise).collect::<Vec<_>>()
    };
    then.board().fiches().flat_map(of).collect()
}

/// For each agreement of then, the one of now that it became: the one that says so, or else one with the same words that came
/// from nowhere.
fn carried<'a>(then: &Game, now: &Game, made: &[Agreement], own: &'a [Agreement]) -> Vec<Option<&'a Agreement>> {
    let says_so = |made: &Agreement| {
        let from = Origin { game: then.id().clone(), agreement: made.id };
        let is_it = |own: &&Agreement| own.from.as_ref() == Some(&from) || (then.id() == now.id() && own.id == made.id);
        own.iter().find(is_it)
    };
    let mut found: Vec<Option<&Agreement>> = made.iter().map(says_so).collect();
    for (at, made) in made.iter().enumerate() {
        let words = made.what.trim();
        if found[at].is_some() || words.is_empty() {
            continue;
        }
        let is_free = |own: &&Agreement| own.from.is_none() && !found.iter().flatten().any(|other| other.id == own.id);
        let mut same = own.iter().filter(is_free).filter(|own| spelling::is_same(own.what.trim(), words));
        let of_them = same.clone().find(|own| spelling::is_same(own.owner.trim(), made.owner.trim()));
        found[at] = of_them.or_else(|| same.next());
    }
    found
}

fn standing(agreement: &Agreement, today: Option<Day>) -> Standing {
    match (agreement.kept, agreement.due, today) {
        (Kept::Done, ..) => Standing::Done,
        (Kept::NotYet, Some(due), Some(today)) if due < today => Standing::Overdue,
        (Kept::NotYet, ..) => Standing::Stands,
    }
}
