//! The sum at the end of a stored text tells whether it is still, to the letter, what was written.
//!
//! FNV-1a, 64 bits (Fowler, Noll & Vo 1991): one changed byte always gives another sum. It guards
//! against a damaged disk, not against somebody who wants to deceive.

/// The field of the sum; the last one of a sealed document.
pub(super) const FIELD: &str = "sum";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seal {
    /// The text became different since it was sealed.
    Broken,
    /// It was never sealed: a file, or a text of an earlier app.
    Absent,
    Intact,
}

/// Adds the sum to the text of a JSON group.
pub(super) fn seal(mut text: String) -> String {
    if text.pop() == Some('}') {
        text.push_str(&tail(&text));
    }
    text
}

pub(super) fn check(text: &str) -> Seal {
    match text.rfind(&format!(",\"{FIELD}\":")) {
        Some(at) if text[at..] == tail(&text[..at]) => Seal::Intact,
        Some(_) => Seal::Broken,
        None => Seal::Absent,
    }
}

fn tail(body: &str) -> String {
    format!(",\"{FIELD}\":\"{:016x}\"}}", sum(body))
}

pub(super) fn sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_changed_byte_breaks_the_seal() {
        let sealed = seal(r#"{"a":"één","b":[1,2]}"#.to_owned());
        assert_eq!(sealed, r#"{"a":"één","b":[1,2],"sum":"71efad8a100abfda"}"#);
        assert_eq!(check(&sealed), Seal::Intact);
        assert_eq!(check(r#"{"a":1}"#), Seal::Absent);
        for at in 0..sealed.len() {
            let mut bytes = sealed.clone().into_bytes();
            bytes[at] ^= 1;
            if let Ok(changed) = String::from_utf8(bytes) {
                assert_ne!(check(&changed), Seal::Intact, "{changed}");
            }
        }
    }
}
