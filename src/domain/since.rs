//! What changed since an earlier game: fiches that moved, answers that became different, and what came of the agreements.
//! Neither of the two games is touched.

use super::{Agreement, Day, FicheId, Game, Kept, Moved, Question};

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
    pub agreement: Agreement,
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
        let made = list.into_iter().filter(|agreement| !agreement.is_blank());
        let here = then.same_in(now, former);
        let is_here = here.is_some();
        let fiche = here.unwrap_or_else(|| former.clone());
        made.map(move |agreement| {
            // When it was taken along, what was said about it now counts.
            let own = now.record(&fiche).filter(|_| is_here).map(|record| record.agreements.as_slice());
            let own = own.unwrap_or_default();
            let carried = own.iter().rfind(|other| other.what.trim() == agreement.what.trim()).cloned();
            let agreement = carried.unwrap_or(agreement);
            let standing = standing(&agreement, today);
            Promise { fiche: fiche.clone(), agreement, standing, is_here }
        })
        .collect::<Vec<_>>()
    };
    then.board().fiches().flat_map(of).collect()
}

fn standing(agreement: &Agreement, today: Option<Day>) -> Standing {
    match (agreement.kept, agreement.due, today) {
        (Kept::Done, ..) => Standing::Done,
        (Kept::NotYet, Some(due), Some(today)) if due < today => Standing::Overdue,
        (Kept::NotYet, ..) => Standing::Stands,
    }
}
