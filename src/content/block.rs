//! Pages of the booklet, in plain blocks that a trainer can write too.

use crate::domain::{Told, Words};

/// One page: of a dilemma (then `id` is the dilemma's) or of background.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub id: String,
    pub title: Told<String>,
    pub leaf: Told<Leaf>,
}

impl Page {
    pub fn told(&self, words: Words) -> &Leaf {
        self.leaf.told(words)
    }
}

/// What stands on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    pub lead: String,
    /// In plain words the last ones may be missing. Whoever changes the words then stays in the same section.
    pub sections: Vec<Section>,
}

impl Leaf {
    pub fn kinds(&self) -> Vec<Kind> {
        self.sections.iter().map(|section| section.kind).collect()
    }

    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.sections.iter().flat_map(|section| &section.blocks)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub kind: Kind,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// What a section is about. A dilemma's page has each of the first seven once, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    About,
    Hard,
    Considerations,
    Examples,
    Law,
    Questions,
    Further,
    /// A section of a background page.
    Text,
}

impl Kind {
    pub const OF_A_DILEMMA: [Self; 7] =
        [Self::About, Self::Hard, Self::Considerations, Self::Examples, Self::Law, Self::Questions, Self::Further];

    /// Its name in a pack and in the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Hard => "hard",
            Self::Considerations => "considerations",
            Self::Examples => "examples",
            Self::Law => "law",
            Self::Questions => "questions",
            Self::Further => "further",
            Self::Text => "text",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let all = Self::OF_A_DILEMMA.into_iter().chain([Self::Text]);
        all.into_iter().find(|kind| kind.name() == text).ok_or(())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Paragraph(String),
    List {
        title: Option<String>,
        items: Vec<String>,
    },
    Example {
        place: String,
        year: u64,
        text: String,
    },
    Question(String),
    /// Every value of each axis goes with every value of the others; drawn as a block of small blocks.
    Matrix {
        text: String,
        axes: [Axis; 3],
    },
    /// Where to read on: in this booklet, or at an address elsewhere.
    Reference {
        text: String,
        page: Option<String>,
        url: Option<String>,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub title: String,
    pub items: Vec<String>,
}

impl Block {
    /// Every text that a reader sees in this block.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Self::Paragraph(text)
            | Self::Question(text)
            | Self::Example { text, .. }
            | Self::Reference { text, .. } => vec![text],
            Self::Matrix { text, axes } => {
                let values = axes.iter().flat_map(|axis| [&axis.title].into_iter().chain(&axis.items));
                [text].into_iter().chain(values).map(String::as_str).collect()
            }
            Self::List { title, items } => title.iter().chain(items).map(String::as_str).collect(),
        }
    }
}
