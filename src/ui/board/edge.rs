//! Scrolling while a fiche is held near the upper or lower edge of what is in sight: the nearer, the faster.

use crate::platform::inside::Sight;

/// So far from a bar, or from the edge of the window, it begins; in CSS pixels.
const REACH: f64 = 56.0;
/// Pixels in a second, where it begins and at the very edge.
const SLOWEST: f64 = 120.0;
const FASTEST: f64 = 1400.0;
/// A fiche that was taken near an edge is on its way elsewhere, unless the hand goes so much nearer.
const NEARER: f64 = 12.0;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Edge {
    /// Where the hand took the fiche, while it has not been away from the edge since.
    taken_at: Option<f64>,
    /// The part of a pixel that is still to be scrolled.
    rest: f64,
}

impl Edge {
    /// For a fiche that is taken at this height.
    pub fn taken_at(y: f64) -> Self {
        Self { taken_at: Some(y), rest: 0.0 }
    }

    /// How many whole pixels the page scrolls down (up, below zero) in so many seconds with the hand at this height.
    #[must_use]
    pub fn scrolled(self, y: f64, sight: Sight, seconds: f64) -> (Self, f64) {
        let speed = speed(y, sight);
        let taken_at = self.taken_at.filter(|taken| speed != 0.0 && (y - taken) * speed.signum() < NEARER);
        if speed == 0.0 || taken_at.is_some() {
            return (Self { taken_at, rest: 0.0 }, 0.0);
        }
        let all = self.rest + speed * seconds;
        (Self { taken_at: None, rest: all.fract() }, all.trunc())
    }
}

/// In pixels a second, downwards.
fn speed(y: f64, Sight { all: (upper, lower), clear: (top, foot) }: Sight) -> f64 {
    // On the lowest screens half of it stays for laying.
    let reach = REACH.min((foot - top) / 4.0).max(0.0);
    let (begins_up, begins_down) = (top + reach, foot - reach);
    pace(y - begins_down, lower - begins_down) - pace(begins_up - y, begins_up - upper)
}

/// So far into the strip along an edge; also beyond the edge, with a mouse outside the window.
fn pace(into: f64, depth: f64) -> f64 {
    if into <= 0.0 || depth <= 0.0 {
        return 0.0;
    }
    let near = (into / depth).min(1.0);
    SLOWEST + (FASTEST - SLOWEST) * near * near
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A window of 800 pixels with a bar of 60 at the top and one of 40 at the foot.
    const SIGHT: Sight = Sight { all: (0.0, 800.0), clear: (60.0, 760.0) };

    fn after_a_second(y: f64) -> f64 {
        Edge::default().scrolled(y, SIGHT, 1.0).1
    }

    #[test]
    fn in_the_middle_nothing_scrolls() {
        for y in [117.0, 400.0, 703.0] {
            assert_eq!(after_a_second(y), 0.0, "{y}");
        }
    }

    #[test]
    fn the_nearer_to_an_edge_the_faster_and_fastest_over_a_bar_and_outside() {
        let down = [710.0, 740.0, 770.0, 800.0].map(after_a_second);
        assert!(down.is_sorted() && down[0] >= SLOWEST, "{down:?}");
        assert_eq!((down[3], after_a_second(950.0)), (FASTEST, FASTEST));
        let up = [110.0, 60.0, 20.0, 0.0, -200.0].map(after_a_second);
        assert!(up.iter().rev().is_sorted() && up[0] <= -SLOWEST, "{up:?}");
        assert_eq!(up[4], -FASTEST);
    }

    #[test]
    fn a_fiche_taken_near_an_edge_leaves_without_a_scroll_and_scrolls_when_it_goes_nearer_or_comes_back() {
        let edge = Edge::taken_at(730.0);
        let (edge, down) = edge.scrolled(725.0, SIGHT, 1.0);
        assert_eq!(down, 0.0);
        assert!(edge.scrolled(745.0, SIGHT, 1.0).1 > 0.0, "nearer than where it was taken");
        let (edge, down) = edge.scrolled(500.0, SIGHT, 1.0);
        assert_eq!(down, 0.0);
        assert!(edge.scrolled(725.0, SIGHT, 1.0).1 > 0.0, "it came back");
        assert!(Edge::taken_at(730.0).scrolled(30.0, SIGHT, 1.0).1 < 0.0, "the other edge");
    }

    #[test]
    fn parts_of_a_pixel_add_up() {
        let (mut edge, mut all) = (Edge::default(), 0.0);
        for _ in 0..1_000 {
            let (next, down) = edge.scrolled(704.5, SIGHT, 0.001);
            assert_eq!(down.fract(), 0.0);
            (edge, all) = (next, all + down);
        }
        assert!((after_a_second(704.5) - all).abs() <= 1.0, "{all}");
    }

    #[test]
    fn on_a_low_screen_half_of_what_is_clear_lies_still() {
        let low = Sight { all: (0.0, 256.0), clear: (60.0, 180.0) };
        for y in [91.0, 120.0, 149.0] {
            assert_eq!(Edge::default().scrolled(y, low, 1.0).1, 0.0, "{y}");
        }
        assert!(Edge::default().scrolled(155.0, low, 1.0).1 > 0.0);
        let covered = Sight { all: (0.0, 100.0), clear: (90.0, 60.0) };
        assert!(Edge::default().scrolled(95.0, covered, 1.0).1.is_finite());
    }
}
