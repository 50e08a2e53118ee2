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
    /// Tests that found out that they cannot be run in this browser, and said why.
    pub left_out: u64,
}

impl Tally {
    pub const ONE_PASSED: Tally = Tally { passed: 1, ..Tally::NONE };
    pub const ONE_FAILED: Tally = Tally { failed: 1, ..Tally::NONE };
    const NONE: Tally = Tally { passed: 0, failed: 0, ignored: 0, left_out: 0 };

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

    /// The programs of the tests count what was left out among what passed; this sets it right.
    pub fn without_left_out(mut self) -> Tally {
        self.passed = self.passed.saturating_sub(self.left_out);
        self
    }

    /// The words about one step.
    pub fn in_words(&self) -> String {
        match self.left_out {
            0 => self.last_line(),
            number => format!("{}, {number} left out", self.last_line()),
        }
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
        self.left_out += more.left_out;
    }
}

/// What one line of output counts, if it counts anything: the result of a program, or a test that is left out.
pub fn result_in(line: &str) -> Option<Tally> {
    if line.contains(LEFT_OUT) {
        return Some(Tally { left_out: 1, ..Tally::NONE });
    }
    let result = line.trim().strip_prefix("test result: ")?;
    let counts = result.strip_prefix("ok. ").or_else(|| result.strip_prefix("FAILED. "))?;
    let count =
        |what: &str| counts.split(';').find_map(|part| part.trim().strip_suffix(what)?.trim().parse::<u64>().ok());
    Some(Tally {
        passed: count("passed")?,
        failed: count("failed")?,
        ignored: count("ignored").unwrap_or(0),
        left_out: 0,
    })
}

/// How a story says that it ends without having tried anything.
const LEFT_OUT: &str = "left out · ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_lines_of_cargo_and_of_wasm_bindgen_are_counted() {
        let cases = [
            (
                "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 9 filtered out; finished in 0.00s\n",
                Tally { passed: 12, ignored: 3, ..Tally::NONE },
            ),
            (
                "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
                Tally { passed: 4, failed: 2, ..Tally::NONE },
            ),
            (
                "test result: ok. 5 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.01s",
                Tally { passed: 5, ignored: 1, ..Tally::NONE },
            ),
            (
                "test by_touch::a_finger_sweeps ... left out · webkit: by_touch-a_finger_sweeps, because it has none\n",
                Tally { left_out: 1, ..Tally::NONE },
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
        let passed_so_far = Tally { passed: 7, ..Tally::NONE };
        assert_eq!(passed_so_far.with_ending(false).last_line(), "7 passed, 1 failed");
        let already_counted = Tally { passed: 7, failed: 2, ..Tally::NONE };
        assert_eq!(already_counted.with_ending(false), already_counted);
        assert_eq!(passed_so_far.with_ending(true), passed_so_far);
    }

    #[test]
    fn what_is_left_out_never_counts_as_passed() {
        let all = Tally { passed: 7, left_out: 2, ..Tally::NONE };
        assert_eq!(all.without_left_out().in_words(), "5 passed, 0 failed, 2 left out");
    }

    #[test]
    fn the_counts_of_all_steps_add_up() {
        let mut total = Tally::default();
        for step in [Tally::ONE_PASSED, Tally::ONE_FAILED, Tally { passed: 10, failed: 1, ignored: 2, left_out: 1 }] {
            total += step;
        }
        assert_eq!(total, Tally { passed: 11, failed: 2, ignored: 2, left_out: 1 });
        assert!(!total.is_clean());
        assert_eq!(total.last_line(), "11 passed, 2 failed");
    }
}
