//! Puts things in order by a text. Sorting is compiled anew for every kind of thing that is sorted, and that
//! is a large part of a small download; so texts are sorted, in one place, and the things follow.

/// Things with the same text stay as they were.
pub fn by<T>(things: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let order = order(things.iter().map(key).zip(0..).collect());
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| things.get_mut(at)?.take()).collect()
}

/// A text that comes before those of smaller numbers.
pub fn largest_first(number: u64) -> String {
    format!("{:020}", u64::MAX - number)
}

#[inline(never)]
fn order(mut keys: Vec<(String, usize)>) -> Vec<usize> {
    keys.sort_unstable();
    keys.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_follow_their_texts_and_equal_ones_stay_as_they_were() {
        let things = vec![("b", 1), ("a", 2), ("b", 3), ("a", 4)];
        assert_eq!(by(things, |(key, _)| (*key).to_owned()), [("a", 2), ("a", 4), ("b", 1), ("b", 3)]);
        let numbers = vec![9, u64::MAX, 0, 10];
        assert_eq!(by(numbers, |number| largest_first(*number)), [u64::MAX, 10, 9, 0]);
    }
}
