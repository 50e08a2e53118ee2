//! From bytes to text.

use super::{Problem, ProblemKind};

/// The text of these bytes. Bytes that are no UTF-8 become the replacement sign and are reported with
/// the line and the byte in it where they first stand, both counted from 1. A file that an editor kept as UTF-16 says so
/// with its first two bytes, and is read whole.
pub fn decode(bytes: Vec<u8>) -> (String, Option<Problem>) {
    if let Some(text) = of_two_bytes(&bytes) {
        return (text, None);
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(broken) => {
            let good = broken.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(broken.as_bytes()).into_owned();
            let before = &broken.as_bytes()[..good];
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let column = good - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1) + 1;
            (text, Some(Problem { place: String::new(), kind: ProblemKind::NotUtf8 { line, column } }))
        }
    }
}

fn of_two_bytes(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let (pairs, []) = bytes[2..].as_chunks() else { return None };
    char::decode_utf16(pairs.iter().copied().map(unit)).collect::<Result<_, _>>().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_reported_where_they_stand() {
        assert_eq!(decode("é\n✓".into()), ("é\n✓".to_owned(), None));
        let text = "{\"é\": \"👍\"}";
        for (mark, bytes) in [([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xfe, 0xff], u16::to_be_bytes)]
        {
            let bytes = [mark].into_iter().chain(text.encode_utf16().map(bytes)).flatten().collect();
            assert_eq!(decode(bytes), (text.to_owned(), None));
        }
        for (bytes, line, column) in
            [(&b"\xff"[..], 1, 1), (b"\xff\xfe{", 1, 1), (b"een\ntw\xe9e", 2, 3), (b"\n\n\xc3", 3, 1)]
        {
            let (text, problem) = decode(bytes.to_vec());
            assert!(text.contains('\u{fffd}'));
            assert_eq!(problem.map(|problem| problem.kind), Some(ProblemKind::NotUtf8 { line, column }));
        }
    }
}
