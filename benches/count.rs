//! How quick counting is far beyond what a table lays: for `cargo xtask bench`, to read and never to pass or fail by.

use dilemmaspel::group::{Profile, Ranking, borda, kemeny, kendall_w, splits, spread};
use std::time::{Duration, Instant};

const FICHES: usize = 60;
const BALLOTS: usize = 10_000;
const ROUNDS: usize = 5;

/// Orders that lean one way, all different, the same at every run.
fn ballots() -> Vec<Ranking> {
    let mut state = 20_201_121_u64;
    let mut dice = move |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % sides
    };
    (0..BALLOTS)
        .map(|_| {
            let mut order: Vec<usize> = (0..FICHES).collect();
            for at in 0..FICHES {
                order.swap(at, (at + dice(20)).min(FICHES - 1));
            }
            Ranking::from_tiers(FICHES, &order.into_iter().map(|fiche| vec![fiche]).collect::<Vec<_>>())
        })
        .collect()
}

/// Everything that the screen with the differences asks.
fn count(ballots: &[Ranking]) -> Duration {
    let start = Instant::now();
    let profile = Profile::new(FICHES, ballots);
    let spreads: Vec<_> = (0..FICHES).map(|fiche| spread(&profile, fiche)).collect();
    std::hint::black_box((borda(&profile), kemeny(&profile), kendall_w(&profile), splits(&profile), spreads));
    start.elapsed()
}

fn main() {
    let ballots = ballots();
    let mut times: Vec<u128> = (0..ROUNDS).map(|_| count(&ballots).as_millis()).collect();
    times.sort_unstable();
    let (least, median, most) = (times[0], times[ROUNDS / 2], times[ROUNDS - 1]);
    println!(
        "bench · 10,000 orders of 60 fiches counted, outside the browser: {median} ms ({least} to {most}, {ROUNDS} times)"
    );
}
