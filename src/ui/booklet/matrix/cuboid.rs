//! A cuboid of cubes in isometric projection, in whole units.

/// How far an edge of a cube reaches in the drawing. The first two edges go aside and down; 26 is 30 times the cosine of
/// 30 degrees.
const ASIDE: i32 = 26;
const DOWN: i32 = 15;
const UP: i32 = 30;

/// So many letters go beside each other in the width of the cuboid.
const LETTERS: i32 = 21;

type Corner = [i32; 3];

/// So many cubes along each of its axes: to the right, to the left, and up.
pub struct Cuboid(Corner);

/// The sides that are in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Top,
    Left,
    Right,
}

impl Side {
    pub const ALL: [Self; 3] = [Self::Top, Self::Left, Self::Right];
}

/// Where the name of an axis stands: its middle, how it is turned (degrees), and how far off the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    pub x: i32,
    pub y: i32,
    pub turned: i32,
    pub off: i32,
}

impl Cuboid {
    pub fn of(counts: [usize; 3]) -> Self {
        Self(counts.map(|count| i32::try_from(count).unwrap_or(i32::MAX / 1_000).max(1)))
    }

    /// The height of a letter.
    pub fn letter(&self) -> i32 {
        self.width() / LETTERS
    }

    /// What of the plane is shown, with room for the names.
    pub fn view(&self) -> String {
        let [right, left, up] = self.0;
        let letter = self.letter();
        let height = (right + left) * DOWN + up * UP;
        format!(
            "{} {} {} {}",
            -left * ASIDE - 2 * letter,
            -up * UP - letter,
            self.width() + 3 * letter,
            height + 2 * letter
        )
    }

    fn width(&self) -> i32 {
        (self.0[0] + self.0[1]) * ASIDE
    }

    /// The outline of a side.
    pub fn side(&self, side: Side) -> String {
        outline(side, [0; 3], self.0)
    }

    /// The outline of a side of the cube in the nearest corner.
    pub fn nearest(&self, side: Side) -> String {
        outline(side, self.0.map(|count| count - 1), self.0)
    }

    /// The lines between the cubes.
    pub fn lines(&self) -> String {
        let [right, left, up] = self.0;
        let over_left = (1..right).map(|at| [[at, left, 0], [at, left, up], [at, 0, up]]);
        let over_right = (1..left).map(|at| [[right, at, 0], [right, at, up], [0, at, up]]);
        let around = (1..up).map(|at| [[0, left, at], [right, left, at], [right, 0, at]]);
        over_left.chain(over_right).chain(around).map(|corners| path(&corners)).collect()
    }

    /// Where the name of this axis stands: below the edge along it, and for the last one before it.
    pub fn beside(&self, axis: usize) -> Beside {
        let [right, left, up] = self.0;
        let (ends, turned) = match axis {
            0 => ([[0, left, 0], [right, left, 0]], 30),
            1 => ([[right, 0, 0], [right, left, 0]], -30),
            _ => ([[0, left, 0], [0, left, up]], -90),
        };
        let [(x, y), (other_x, other_y)] = ends.map(point);
        let off = if turned == -90 { -self.letter() / 2 } else { self.letter() * 5 / 4 };
        Beside { x: i32::midpoint(x, other_x), y: i32::midpoint(y, other_y), turned, off }
    }
}

fn point([right, left, up]: Corner) -> (i32, i32) {
    ((right - left) * ASIDE, (right + left) * DOWN - up * UP)
}

/// Of the box between these corners.
fn outline(side: Side, [x, y, z]: Corner, [right, left, up]: Corner) -> String {
    let corners = match side {
        Side::Top => [[x, y, up], [right, y, up], [right, left, up], [x, left, up]],
        Side::Left => [[x, left, z], [right, left, z], [right, left, up], [x, left, up]],
        Side::Right => [[right, y, z], [right, left, z], [right, left, up], [right, y, up]],
    };
    path(&corners) + "Z"
}

fn path(corners: &[Corner]) -> String {
    let step = |(at, corner): (usize, &Corner)| {
        let (x, y) = point(*corner);
        let verb = if at == 0 { "M" } else { "L" };
        format!("{verb}{x} {y}")
    };
    corners.iter().enumerate().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cuboid_of_two_by_one_by_one_has_its_corners_where_they_are_seen() {
        let cuboid = Cuboid::of([2, 1, 1]);
        assert_eq!(cuboid.side(Side::Top), "M0 -30L52 0L26 15L-26 -15Z");
        assert_eq!(cuboid.side(Side::Left), "M-26 15L26 45L26 15L-26 -15Z");
        assert_eq!(cuboid.side(Side::Right), "M52 30L26 45L26 15L52 0Z");
        assert_eq!(cuboid.lines(), "M0 30L0 0L26 -15");
        assert_eq!(cuboid.nearest(Side::Top), "M26 -15L52 0L26 15L0 0Z");
    }

    #[test]
    fn everything_lies_in_view() {
        for counts in [[1, 1, 1], [12, 13, 3], [3, 13, 1], [0, 5, 2]] {
            let cuboid = Cuboid::of(counts);
            let view: Vec<i32> = cuboid.view().split(' ').map(|number| number.parse().expect("a number")).collect();
            let [left, top, width, height] = view[..] else { panic!("four numbers") };
            for at in 0..3 {
                let Beside { x, y, .. } = cuboid.beside(at);
                assert!((left..left + width).contains(&x) && (top..top + height).contains(&y), "{counts:?}: {at}");
            }
            let lowest = point([cuboid.0[0], cuboid.0[1], 0]).1;
            assert!(lowest < top + height, "{counts:?}");
        }
    }

    #[test]
    fn there_are_as_many_lines_as_there_are_joints() {
        let count = |counts| Cuboid::of(counts).lines().matches('M').count();
        assert_eq!([count([1, 1, 1]), count([12, 13, 3]), count([2, 1, 1])], [0, 11 + 12 + 2, 1]);
    }
}
