//! The board: a stack, a route of numbered places, and a place aside.
//!
//! Invariant: every fiche of the game lies in exactly one spot, and the route has as many places as
//! there are fiches, so that there is always room. No method can break it, and [`Board::restore`]
//! refuses what would.

use super::{FicheId, Place, Rank, Refused, White};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    stack: Vec<FicheId>,
    route: Vec<Option<FicheId>>,
    aside: Vec<FicheId>,
}

impl Board {
    /// A fresh board: all fiches on the stack, in this order; doubles count once.
    pub fn new(fiches: impl IntoIterator<Item = FicheId>) -> Self {
        let mut stack: Vec<FicheId> = Vec::new();
        for fiche in fiches {
            if !stack.contains(&fiche) {
                stack.push(fiche);
            }
        }
        let route = vec![None; stack.len()];
        Self { stack, route, aside: Vec::new() }
    }

    /// Lays this fiche in this place. On an occupied place the others make room: they shift one place
    /// at a time towards the gap, which is where the fiche came from, or else the nearest free place
    /// further down the route, or else further up.
    ///
    /// # Errors
    /// [`Refused::UnknownFiche`] and [`Refused::NoSuchPlace`]; the board is then unchanged.
    pub fn lay(&mut self, fiche: &FicheId, place: Place) -> Result<(), Refused> {
        let from = self.place_of(fiche).ok_or_else(|| Refused::UnknownFiche(fiche.clone()))?;
        if let Place::Rank(rank) = place
            && rank.index() >= self.route.len()
        {
            return Err(Refused::NoSuchPlace(rank));
        }
        if from == place {
            return Ok(());
        }
        self.take_up(fiche);
        match place {
            Place::Stack => self.stack.push(fiche.clone()),
            Place::Aside => self.aside.push(fiche.clone()),
            Place::Rank(rank) => self.lay_on_route(fiche, rank.index(), from),
        }
        Ok(())
    }

    /// Puts the stack in this order.
    ///
    /// # Errors
    /// [`Refused::NotTheStack`] when the order does not name exactly the fiches of the stack.
    pub fn reorder_stack(&mut self, order: &[FicheId]) -> Result<(), Refused> {
        let same = order.len() == self.stack.len()
            && self.stack.iter().all(|fiche| order.iter().filter(|other| *other == fiche).count() == 1);
        if !same {
            return Err(Refused::NotTheStack);
        }
        self.stack = order.to_vec();
        Ok(())
    }

    pub fn place_of(&self, fiche: &FicheId) -> Option<Place> {
        if self.stack.contains(fiche) {
            return Some(Place::Stack);
        }
        if self.aside.contains(fiche) {
            return Some(Place::Aside);
        }
        self.route.iter().position(|laid| laid.as_ref() == Some(fiche)).map(|at| Place::Rank(Rank::at(at)))
    }

    /// The fiche on this place of the route.
    pub fn at(&self, rank: Rank) -> Option<&FicheId> {
        self.route.get(rank.index())?.as_ref()
    }

    /// All places of the route, the most important first.
    pub fn ranks(&self) -> impl Iterator<Item = Rank> + use<> {
        (0..self.route.len()).map(Rank::at)
    }

    /// The laid fiches with their places, the most important first.
    pub fn ranking(&self) -> impl Iterator<Item = (Rank, &FicheId)> {
        self.route.iter().enumerate().filter_map(|(at, laid)| Some((Rank::at(at), laid.as_ref()?)))
    }

    /// The next free place, from the top; `None` when the route is full.
    pub fn first_free(&self) -> Option<Rank> {
        self.route.iter().position(Option::is_none).map(Rank::at)
    }

    pub fn stack(&self) -> &[FicheId] {
        &self.stack
    }

    /// The fiches of "speelt bij ons niet", in the order in which they were laid there.
    pub fn aside(&self) -> &[FicheId] {
        &self.aside
    }

    /// Whether a fiche lies anywhere but on the stack.
    pub fn is_begun(&self) -> bool {
        !self.aside.is_empty() || self.ranking().next().is_some()
    }

    /// Every fiche of the game: the route first, then the stack, then aside.
    pub fn fiches(&self) -> impl Iterator<Item = &FicheId> {
        self.route.iter().flatten().chain(&self.stack).chain(&self.aside)
    }

    /// Rebuilds a board from its three parts, as stored. A fiche that is named twice stays in the
    /// first spot; the route grows or shrinks to the number of fiches. The second value lists the
    /// doubled fiches that were left out.
    pub fn restore(stack: Vec<FicheId>, route: Vec<Option<FicheId>>, aside: Vec<FicheId>) -> (Self, Vec<FicheId>) {
        let mut seen: Vec<FicheId> = Vec::new();
        let mut doubled = Vec::new();
        let mut first_time = |fiche: &FicheId| {
            let new = !seen.contains(fiche);
            if new {
                seen.push(fiche.clone())
            } else {
                doubled.push(fiche.clone())
            }
            new
        };
        let mut route: Vec<_> = route.into_iter().map(|laid| laid.filter(&mut first_time)).collect();
        let stack: Vec<_> = stack.into_iter().filter(&mut first_time).collect();
        let aside: Vec<_> = aside.into_iter().filter(&mut first_time).collect();
        while route.len() > seen.len()
            && let Some(empty) = route.iter().rposition(Option::is_none)
        {
            route.remove(empty);
        }
        route.resize(seen.len(), None);
        (Self { stack, route, aside }, doubled)
    }

    /// The same board with these white fiches and no others: a new one comes on the stack, one that is not in the game any
    /// more leaves its place empty.
    #[must_use]
    pub fn with_whites(&self, whites: &[White]) -> Self {
        let stays = |fiche: &FicheId| fiche.white().is_none() || whites.iter().any(|white| white.id == *fiche);
        let kept = |pile: &[FicheId]| pile.iter().filter(|fiche| stays(fiche)).cloned().collect::<Vec<_>>();
        let route = self.route.iter().map(|laid| laid.clone().filter(stays)).collect();
        let fresh = whites.iter().map(|white| &white.id).filter(|fiche| self.place_of(fiche).is_none()).cloned();
        Self::restore(kept(&self.stack).into_iter().chain(fresh).collect(), route, kept(&self.aside)).0
    }

    fn take_up(&mut self, fiche: &FicheId) {
        self.stack.retain(|other| other != fiche);
        self.aside.retain(|other| other != fiche);
        for laid in &mut self.route {
            laid.take_if(|other| other == fiche);
        }
    }

    fn lay_on_route(&mut self, fiche: &FicheId, at: usize, from: Place) {
        let came_from = match from {
            Place::Rank(rank) => Some(rank.index()),
            Place::Stack | Place::Aside => None,
        };
        let free = |at: &usize| self.route[*at].is_none();
        let down = (at..self.route.len()).find(free);
        let up = (0..at).rev().find(free);
        let gap = match came_from {
            Some(origin) if origin < at => up,
            _ => down.or(up),
        };
        let Some(gap) = gap else { return };
        if gap >= at {
            self.route[at..=gap].rotate_right(1);
        } else {
            self.route[gap..=at].rotate_left(1);
        }
        self.route[at] = Some(fiche.clone());
    }
}
