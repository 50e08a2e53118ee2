//! What the group says about one dilemma.

use super::{Agreement, AgreementId, ParticipantId, Spectrum};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    pub why: String,
    pub choices: String,
    pub considerations: String,
    pub spectrum: Spectrum,
    pub agreements: Vec<Agreement>,
    pub talk: Talk,
    /// Who said something in the talk about it, as the facilitator taps.
    pub spoken: Vec<ParticipantId>,
}

/// The three guiding questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Why is this a dilemma here?
    Why,
    /// Which choices were made so far?
    Choices,
    /// What weighed in those choices?
    Considerations,
}

impl Question {
    pub const ALL: [Self; 3] = [Self::Why, Self::Choices, Self::Considerations];

    /// Its name as a field, in the page and in a file.
    pub fn field(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Choices => "choices",
            Self::Considerations => "considerations",
        }
    }
}

/// Whether the group says that it is done with this dilemma.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Talk {
    #[default]
    Open,
    Discussed,
}

impl Record {
    pub fn answer(&self, question: Question) -> &str {
        match question {
            Question::Why => &self.why,
            Question::Choices => &self.choices,
            Question::Considerations => &self.considerations,
        }
    }

    pub(super) fn answer_mut(&mut self, question: Question) -> &mut String {
        match question {
            Question::Why => &mut self.why,
            Question::Choices => &mut self.choices,
            Question::Considerations => &mut self.considerations,
        }
    }

    /// True while nothing at all was recorded.
    pub fn is_blank(&self) -> bool {
        Question::ALL.iter().all(|question| self.answer(*question).trim().is_empty())
            && self.spectrum == Spectrum::default()
            && self.agreements.iter().all(Agreement::is_blank)
    }

    /// A number that no agreement of this record has.
    pub fn next_agreement(&self) -> AgreementId {
        AgreementId(self.agreements.iter().map(|agreement| agreement.id.0 + 1).max().unwrap_or(1))
    }
}
