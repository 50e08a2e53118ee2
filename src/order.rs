//! Puts things in order by a text. Sorting is compiled anew for every kind of thing that is sorted, and that
//! is a large part of a small download; so texts are sorted, in one place, and the things follow.

/// Things with the same text stay as they were.
pub fn by<T>(things: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let order = order(things.iter().map(key).zip(0..).collect());
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| things.get_mut(at)?.take()).collect()
}

/// A text that puts names in the order in which people put them: `Tafel 2` before `Tafel 10`, and `oost` beside `Oost`.
pub fn natural(name: &str) -> String {
    const WIDTH: usize = 20;
    let small = name.to_lowercase();
    let (mut key, mut rest) = (String::new(), small.as_str());
    let is_digit = |one: char| one.is_ascii_digit();
    while let Some(at) = rest.find(is_digit) {
        let (before, digits) = rest.split_at(at);
        let (number, behind) = digits.split_at(digits.find(|one| !is_digit(one)).unwrap_or(digits.len()));
        let number = number.trim_start_matches('0');
        key.extend([before, &"0".repeat(WIDTH.saturating_sub(number.len())), number]);
        rest = behind;
    }
    key + rest
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
    fn names_are_put_in_the_order_of_the_table() {
        for line in include_str!("../tests/data/names.txt").lines().filter(|line| !line.starts_with('#')) {
            let wanted: Vec<&str> = line.split(" < ").collect();
            let mut turned = wanted.clone();
            turned.reverse();
            assert_eq!(by(turned, |name| natural(name)), wanted);
        }
    }

    #[test]
    fn things_follow_their_texts_and_equal_ones_stay_as_they_were() {
        let things = vec![("b", 1), ("a", 2), ("b", 3), ("a", 4)];
        assert_eq!(by(things, |(key, _)| (*key).to_owned()), [("a", 2), ("a", 4), ("b", 1), ("b", 3)]);
        let numbers = vec![9, u64::MAX, 0, 10];
        assert_eq!(by(numbers, |number| largest_first(*number)), [u64::MAX, 10, 9, 0]);
    }
}
