//! The steps of the check: each with what came of it and how long it took, told when it ends and once more at the end.

use std::time::{Duration, Instant};

use crate::child;
use crate::say;
use crate::tally::{Tally, result_in};
use crate::trouble::{Result, failed};

use std::process::Command;

struct Step {
    name: String,
    tally: Tally,
    took: Duration,
}

#[derive(Default)]
pub struct Steps(Vec<Step>);

impl Steps {
    /// A step that passes or fails as a whole.
    pub fn whole(&mut self, name: &str, act: impl FnOnce() -> Result<()>) -> Tally {
        say::title(name);
        let began = Instant::now();
        let acted = act();
        self.end_whole(name, acted, began.elapsed())
    }

    /// As [`Steps::whole`], for one that ended already.
    pub fn end_whole(&mut self, name: &str, acted: Result<()>, took: Duration) -> Tally {
        let tally = match acted {
            Ok(()) => Tally::ONE_PASSED,
            Err(trouble) => {
                say::trouble(&trouble.to_string());
                Tally::ONE_FAILED
            }
        };
        self.end(name, tally, took)
    }

    /// A step that counts its tests itself.
    pub fn counted(&mut self, name: &str, command: impl FnOnce() -> Result<Command>) -> Tally {
        say::title(name);
        let began = Instant::now();
        let mut tally = Tally::default();
        let ended = command()
            .and_then(|mut command| child::followed(&mut command, |line| tally += result_in(line).unwrap_or_default()))
            .and_then(|status| match status.success() {
                true if tally == Tally::default() => failed("Not a single test ran, and that cannot be right."),
                true => Ok(()),
                false => failed(format!("The {name} {}.", child::ended(status))),
            });
        if let Err(trouble) = &ended {
            say::trouble(&trouble.to_string());
        }
        self.end(name, tally.without_left_out().with_ending(ended.is_ok()), began.elapsed())
    }

    fn end(&mut self, name: &str, tally: Tally, took: Duration) -> Tally {
        let step = Step { name: name.to_owned(), tally, took };
        step.tell();
        self.0.push(step);
        tally
    }

    /// All steps once more, and the sum of what they counted.
    pub fn tell(&self) -> Tally {
        say::title("all steps");
        let mut total = Tally::default();
        for step in &self.0 {
            step.tell();
            total += step.tally;
        }
        if total.ignored > 0 {
            say::note(&format!("{} tests are marked as ignored and did not run.", total.ignored));
        }
        total
    }
}

impl Step {
    fn tell(&self) {
        let words = format!("{}: {} ({})", self.name, self.tally.in_words(), in_minutes(self.took));
        if self.tally.is_clean() { say::done(&words) } else { say::trouble(&words) }
    }
}

/// `2 min 05 s`.
pub fn in_minutes(took: Duration) -> String {
    let seconds = took.as_secs_f64().round() as u64;
    match seconds / 60 {
        0 => format!("{seconds} s"),
        minutes => format!("{minutes} min {:02} s", seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_minutes_and_seconds() {
        let cases = [(400, "0 s"), (9_600, "10 s"), (59_700, "1 min 00 s"), (125_000, "2 min 05 s")];
        for (milliseconds, words) in cases {
            assert_eq!(in_minutes(Duration::from_millis(milliseconds)), words);
        }
    }
}
