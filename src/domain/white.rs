//! A white fiche: a dilemma of the group's own, played, ranked and reported as the others.

use super::{Dilemma, FicheId, Name, Pole, Poles, Told, Wording};

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
