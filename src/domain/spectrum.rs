//! The spectrum between the two poles of a dilemma: where we are now, and where we want to be.

/// A point on the line: 0 is wholly the left pole, 10 wholly the right, 5 the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(u8);

impl Mark {
    pub const MOST: u8 = 10;
    pub const MIDDLE: Self = Self(Self::MOST / 2);

    /// `None` beyond the end of the line.
    pub fn new(value: u8) -> Option<Self> {
        (value <= Self::MOST).then_some(Self(value))
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

/// Which of the two pins on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    Now,
    Wanted,
}

/// Both pins; a pin that was not set says so, rather than standing in the middle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spectrum {
    pub now: Option<Mark>,
    pub wanted: Option<Mark>,
}

impl Spectrum {
    pub fn pin(&self, pin: Pin) -> Option<Mark> {
        match pin {
            Pin::Now => self.now,
            Pin::Wanted => self.wanted,
        }
    }

    #[must_use]
    pub fn with(mut self, pin: Pin, mark: Option<Mark>) -> Self {
        match pin {
            Pin::Now => self.now = mark,
            Pin::Wanted => self.wanted = mark,
        }
        self
    }

    /// How far the group wants to move, and to which side: below 0 is to the left.
    pub fn distance(&self) -> Option<i8> {
        let steps = |mark: Mark| i8::try_from(mark.value()).ok();
        Some(steps(self.wanted?)? - steps(self.now?)?)
    }
}
