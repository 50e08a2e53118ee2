//! A dilemma: two good things that pull in two directions. Texts come from a pack, see `content`.

use super::{FicheId, Told, Words};

/// What one fiche is about, and what it says on both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Dilemma {
    pub id: FicheId,
    /// 1 for the first of the pack; printed on the fiche, together with the icon and the colour.
    pub number: usize,
    /// A few words, as on the front of the fiche.
    pub title: String,
    /// Neutral questions for the facilitator, when the talk stops.
    pub prompts: Vec<String>,
    pub wording: Told<Wording>,
}

impl Dilemma {
    /// The number of its colour: its own, and one more for all white fiches.
    pub fn hue(&self) -> usize {
        const WHITE: usize = 7;
        if self.id.white().is_some() { WHITE } else { self.number }
    }

    pub fn told(&self, words: Words) -> &Wording {
        self.wording.told(words)
    }
}

/// The texts of a fiche. The title is the same in all words, so that people at one table mean the same fiche.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// The tension in one sentence or two.
    pub core: String,
    pub poles: Poles,
    /// Front: the situation, one paragraph each.
    pub front: Vec<String>,
    /// Back: the supporting questions.
    pub back: Vec<String>,
}

/// The two ends of the spectrum.
#[derive(Clone, Debug, PartialEq)]
pub struct Poles {
    pub left: Pole,
    pub right: Pole,
}

/// One end of the spectrum: a name of a few words and a sentence that explains it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pole {
    pub name: String,
    pub text: String,
}
