//! A white fiche: a dilemma of the group's own, played, ranked and reported as the others.

use super::{Dilemma, FicheId, Game, Name, Pole, Poles, Told, Wording};

/// What somebody wrote on it. Only the title has to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct White {
    pub id: FicheId,
    pub title: Name,
    /// The situation; each line is a paragraph, the first one is the core.
    pub front: String,
    /// The supporting questions, one on each line.
    pub back: String,
    /// The names of the two ends of the spectrum.
    pub left: Name,
    pub right: Name,
}

impl White {
    /// So many fit on a second sheet of the board.
    pub const MOST: usize = 6;

    pub fn blank(id: FicheId) -> Self {
        let (title, left, right) = Default::default();
        Self { id, title, front: String::new(), back: String::new(), left, right }
    }

    /// As the other fiches, with this number; an end of the spectrum without a name is called so.
    pub fn dilemma(&self, number: usize, unnamed: [&str; 2]) -> Dilemma {
        let lines = |text: &str| -> Vec<String> {
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        let pole = |name: &Name, unnamed: &str| Pole {
            name: if name.is_empty() { unnamed } else { name.as_str() }.to_owned(),
            text: String::new(),
        };
        let mut front = lines(&self.front);
        let core = if front.is_empty() { String::new() } else { front.remove(0) };
        let [left, right] = [pole(&self.left, unnamed[0]), pole(&self.right, unnamed[1])];
        let title = if self.title.is_empty() { self.id.as_str() } else { self.title.as_str() }.to_owned();
        let wording = Wording { core, poles: Poles { left, right }, front, back: lines(&self.back) };
        let (id, prompts) = (self.id.clone(), Vec::new());
        Dilemma { id, number, title, prompts, wording: Told { usual: wording, plain: None } }
    }
}

impl Game {
    /// The fiches that the group wrote itself, in the order of their numbers.
    pub fn whites(&self) -> &[White] {
        &self.whites
    }

    pub fn white(&self, fiche: &FicheId) -> Option<&White> {
        self.whites.iter().find(|white| white.id == *fiche)
    }

    /// What this fiche is called in the other game, where a white fiche is the one with the same title; `None` when it is
    /// not in there.
    pub fn same_in(&self, other: &Self, fiche: &FicheId) -> Option<FicheId> {
        if fiche.white().is_none() {
            return Some(fiche.clone());
        }
        let own = self.white(fiche)?;
        let mut same = other.whites.iter().filter(|white| white.title.is_same(&own.title)).map(|white| &white.id);
        same.clone().find(|id| *id == fiche).or_else(|| same.next()).cloned()
    }

    /// The white fiche that can be written next: one that somebody began, or else the first one; `None` when there is no
    /// room for more.
    pub fn next_white(&self) -> Option<FicheId> {
        let begun = self.drafts.iter().map(|draft| draft.id.clone());
        begun.chain((1..=White::MOST).map(FicheId::of_white)).find(|fiche| self.white(fiche).is_none())
    }

    /// What somebody was writing on this white fiche, when it is not what stands there.
    pub fn draft(&self, fiche: &FicheId) -> Option<&White> {
        self.drafts.iter().find(|draft| draft.id == *fiche)
    }

    /// What stands on this white fiche; nothing on one that was not written yet.
    pub fn white_or_blank(&self, fiche: &FicheId) -> White {
        self.white(fiche).cloned().unwrap_or_else(|| White::blank(fiche.clone()))
    }
}
