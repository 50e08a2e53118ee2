//! What can be undone and redone. Typing is grouped: a pause, not a letter, makes a step.

use super::Moment;
use super::change::Change;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq)]
struct Step {
    change: Change,
    at: Moment,
}

impl History {
    /// Steps that are kept; older ones are forgotten.
    pub const LONGEST: usize = 200;
    /// Milliseconds without typing after which a new step begins.
    pub const PAUSE: u64 = 1_500;

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

    pub(super) fn undo(&mut self) -> Option<Change> {
        let Step { change, .. } = self.past.pop()?;
        self.future.push(change.clone());
        Some(change)
    }

    pub(super) fn redo(&mut self, at: Moment) -> Option<Change> {
        let change = self.future.pop()?;
        self.past.push(Step { change: change.clone(), at });
        Some(change)
    }

    /// The change that an undo would take back.
    pub fn last(&self) -> Option<&Change> {
        self.past.last().map(|step| &step.change)
    }

    /// The change that a redo would make again.
    pub fn next(&self) -> Option<&Change> {
        self.future.last()
    }
}
