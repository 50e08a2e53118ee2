//! Counts what passed and what failed over all steps, from the lines that test programs print.
//!
//! A step that says nothing countable counts as one. Invariant: a step that failed adds at least one failure,
//! so the last line can never look better than the run was.

use std::ops::AddAssign;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    /// Tests that say of themselves that they are not to be run.
    pub ignored: u64,
}

impl Tally {
    pub const ONE_PASSED: Tally = Tally { passed: 1, failed: 0, ignored: 0 };
    pub const ONE_FAILED: Tally = Tally { passed: 0, failed: 1, ignored: 0 };

    pub fn is_clean(&self) -> bool {
        self.failed == 0
    }

    /// Takes the ending of the step into account: a program that was aborted prints no result.
    pub fn with_ending(mut self, succeeded: bool) -> Tally {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// The words that must be the last line of a run.
    pub fn last_line(&self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Tally) {
        self.passed += more.passed;
        self.failed += more.failed;
        self.ignored += more.ignored;
    }
}

/// The result in one line of output, if that is what the line is.
pub fn result_in(line: &str) -> Option<Tally> {
    let result = line.trim().strip_prefix("test result: ")?;
    let counts = result.strip_prefix("ok. ").or_else(|| result.strip_prefix("FAILED. "))?;
    let count =
        |what: &str| counts.split(';').find_map(|part| part.trim().strip_suffix(what)?.trim().parse::<u64>().ok());
    Some(Tally { passed: count("passed")?, failed: count("failed")?, ignored: count("ignored").unwrap_or(0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_lines_of_cargo_and_of_wasm_bindgen_are_counted() {
        let cases = [
            (
                "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 9 filtered out; finished in 0.00s\n",
                Tally { passed: 12, failed: 0, ignored: 3 },
            ),
            (
                "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
                Tally { passed: 4, failed: 2, ignored: 0 },
            ),
            (
                "test result: ok. 5 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.01s",
                Tally { passed: 5, failed: 0, ignored: 1 },
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(result_in(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn other_lines_are_not_counted() {
        let lines = [
            "",
            "test board::a_fiche_lands ... ok",
            "running 12 tests",
            "the words test result: ok. 1 passed; 0 failed in the middle",
            "test result: ok. many passed; 0 failed",
            "test result: maybe. 1 passed; 0 failed",
        ];
        for line in lines {
            assert_eq!(result_in(line), None, "{line}");
        }
    }

    #[test]
    fn a_step_that_failed_never_looks_clean() {
        let passed_so_far = Tally { passed: 7, failed: 0, ignored: 0 };
        assert_eq!(passed_so_far.with_ending(false).last_line(), "7 passed, 1 failed");
        let already_counted = Tally { passed: 7, failed: 2, ignored: 0 };
        assert_eq!(already_counted.with_ending(false), already_counted);
        assert_eq!(passed_so_far.with_ending(true), passed_so_far);
    }

    #[test]
    fn the_counts_of_all_steps_add_up() {
        let mut total = Tally::default();
        for step in [Tally::ONE_PASSED, Tally::ONE_FAILED, Tally { passed: 10, failed: 1, ignored: 2 }] {
            total += step;
        }
        assert_eq!(total, Tally { passed: 11, failed: 2, ignored: 2 });
        assert!(!total.is_clean());
        assert_eq!(total.last_line(), "11 passed, 2 failed");
    }
}
