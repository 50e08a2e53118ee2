//! Waiting for a state, never for a time.

use std::fmt::Debug;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long anything may take before a story says that it never came. Far more than is needed, so that
/// a busy machine is no failure.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// Between two looks.
const BREATH: Duration = Duration::from_millis(20);

/// Looks until there is something to see, and hands it over.
#[track_caller]
pub fn wait_until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(began.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain until {what}");
        sleep(BREATH);
    }
}

/// Looks until it is what was expected; says what was seen last when it never is.
#[track_caller]
pub fn wait_for<T: PartialEq + Debug>(what: &str, expected: &T, mut look: impl FnMut() -> T) {
    let began = Instant::now();
    loop {
        let seen = look();
        if seen == *expected {
            return;
        }
        assert!(
            began.elapsed() < PATIENCE,
            "waited {PATIENCE:?} in vain for {what}\n expected: {expected:?}\n last seen: {seen:?}"
        );
        sleep(BREATH);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_at_the_third_look_is_handed_over() {
        let mut looks = 0;
        let seen = wait_until("the third look", || {
            looks += 1;
            (looks == 3).then_some("there")
        });
        assert_eq!((seen, looks), ("there", 3));
    }
}
