//! Waiting for a state, never for a time.

use std::fmt::Debug;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long anything may take before a story says that it never came. Far more than is needed, so that
/// a busy machine is no failure.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// Between two looks.
const BREATH: Duration = Duration::from_millis(20);

/// Looks for so long, and no longer; `None` when there was nothing to see all that time.
pub fn look_for<T>(patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let began = Instant::now();
    loop {
        match look() {
            None if began.elapsed() < patience => sleep(BREATH),
            seen => return seen,
        }
    }
}

/// Tries until it works, and hands over what came of it. The last reason why not is told when it never
/// does.
#[track_caller]
pub fn try_until<T>(what: &str, mut attempt: impl FnMut() -> Result<T, String>) -> T {
    let began = Instant::now();
    loop {
        match attempt() {
            Ok(done) => return done,
            Err(why) if began.elapsed() > PATIENCE => {
                panic!("waited {PATIENCE:?} in vain: {what}. {why}")
            }
            Err(_) => sleep(BREATH),
        }
    }
}

/// Looks until there is something to see, and hands it over.
#[track_caller]
pub fn wait_until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    try_until(what, || look().ok_or_else(String::new))
}

/// Looks until it is what was expected; says what was seen last when it never is.
#[track_caller]
pub fn wait_for<T: PartialEq + Debug>(what: &str, expected: &T, mut look: impl FnMut() -> T) {
    try_until(what, || {
        let seen = look();
        if seen == *expected {
            return Ok(());
        }
        Err(format!("\n expected: {expected:?}\n last seen: {seen:?}"))
    });
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
