//! What can be undone and redone. Typing is grouped: a pause or a sentence, not a letter, makes a step.

use super::Moment;
use super::change::Change;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// The latest step last.
    past: Vec<Step>,
    /// The step that was taken back last comes last.
    future: Vec<Step>,
}

/// A change, and when it was made last.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub change: Change,
    pub at: Moment,
}

impl History {
    /// Steps that are kept; older ones are forgotten.
    pub const LONGEST: usize = 250;
    /// Milliseconds without typing after which a new step begins.
    pub const PAUSE: u64 = 1_500;

    /// A history as it was kept.
    pub fn restore(mut past: Vec<Step>, future: Vec<Step>) -> Self {
        past.drain(..past.len().saturating_sub(Self::LONGEST));
        Self { past, future }
    }

    /// Adds a change that was just made; what had been undone can then no longer be redone.
    pub(super) fn push(&mut self, change: Change, at: Moment) {
        self.future.clear();
        let change = match self.past.last_mut() {
            Some(last) if at.since(last.at) <= Self::PAUSE => {
                let Some(own_step) = last.change.join(change) else {
                    last.at = at;
                    return;
                };
                own_step
            }
            _ => change,
        };
        self.past.push(Step { change, at });
        if self.past.len() > Self::LONGEST {
            self.past.remove(0);
        }
    }

    /// Leaves out the latest step of this kind, as if it had not been one.
    pub(super) fn forget_last(&mut self, is_it: impl Fn(&Change) -> bool) {
        if let Some(at) = self.past.iter().rposition(|step| is_it(&step.change)) {
            self.past.remove(at);
        }
    }

    pub(super) fn undo(&mut self) -> Option<Change> {
        let step = self.past.pop()?;
        let change = step.change.clone();
        self.future.push(step);
        Some(change)
    }

    pub(super) fn redo(&mut self) -> Option<Change> {
        let step = self.future.pop()?;
        let change = step.change.clone();
        self.past.push(step);
        Some(change)
    }

    /// The steps that can be undone, the latest one last.
    pub fn past(&self) -> &[Step] {
        &self.past
    }

    /// The steps that can be redone, the next one last.
    pub fn future(&self) -> &[Step] {
        &self.future
    }
}
