//! Reads JSON, strictly (RFC 8259). What is not JSON is refused with its line and column.

use super::Value;

/// Where a text stops being JSON; both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson {
    pub line: usize,
    /// In bytes.
    pub column: usize,
}

/// Levels of lists and groups in each other; deeper is refused, so that no text can exhaust the memory.
const DEEPEST: usize = 100;

/// Reads a whole text.
///
/// # Errors
/// [`NotJson`] with the place.
pub fn parse(text: &str) -> Result<Value, NotJson> {
    let mut parser = Parser { text, at: 0 };
    match parser.document() {
        Some(value) => Ok(value),
        None => Err(parser.place()),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn document(&mut self) -> Option<Value> {
        let value = self.value(0)?;
        self.peek().is_none().then_some(value)
    }

    fn place(&self) -> NotJson {
        let (mut line, mut column) = (1, 0);
        for byte in self.text.bytes().take(self.at) {
            if byte == b'\n' {
                (line, column) = (line + 1, 0);
            } else {
                column += 1;
            }
        }
        NotJson { line, column }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Goes on if the next byte is this one.
    fn take(&mut self, wanted: u8) -> Option<()> {
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        match self.peek()? {
            b'{' => self.group(depth),
            b'[' => self.list(depth),
            b'"' => self.quoted().map(Value::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => None,
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        let found = self.text.as_bytes().get(self.at..)?.starts_with(word.as_bytes());
        found.then(|| {
            self.at += word.len();
            value
        })
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        self.items(depth, b']', |parser, depth| {
            items.push(parser.value(depth)?);
            Some(())
        })?;
        Some(Value::List(items))
    }

    fn group(&mut self, depth: usize) -> Option<Value> {
        let mut fields = Vec::new();
        self.items(depth, b'}', |parser, depth| {
            if parser.peek()? != b'"' {
                return None;
            }
            let name = parser.quoted()?;
            parser.take(b':')?;
            fields.push((name, parser.value(depth)?));
            Some(())
        })?;
        Some(Value::Group(fields))
    }

    /// What stands between two brackets, with commas between.
    fn items(
        &mut self,
        depth: usize,
        close: u8,
        mut item: impl FnMut(&mut Self, usize) -> Option<()>,
    ) -> Option<()> {
        if depth == DEEPEST {
            return None;
        }
        self.at += 1;
        if self.take(close).is_some() {
            return Some(());
        }
        loop {
            item(self, depth + 1)?;
            if self.take(close).is_some() {
                return Some(());
            }
            self.take(b',')?;
        }
    }

    fn number(&mut self) -> Option<Value> {
        let from = self.at;
        self.skip(b"-");
        match self.byte()? {
            b'0' => self.at += 1,
            _ => self.digits()?,
        }
        if self.skip(b".") {
            self.digits()?;
        }
        if self.skip(b"eE") {
            self.skip(b"+-");
            self.digits()?;
        }
        self.text.get(from..self.at).map(|digits| Value::Number(digits.to_owned()))
    }

    /// Goes on if the next byte is one of these.
    fn skip(&mut self, any: &[u8]) -> bool {
        let found = self.byte().is_some_and(|byte| any.contains(&byte));
        self.at += usize::from(found);
        found
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.skip(b"0123456789") {}
        (self.at > from).then_some(())
    }

    fn quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        self.at += 1;
        loop {
            let from = self.at;
            while !matches!(self.byte()?, b'"' | b'\\' | 0..=0x1f) {
                self.at += 1;
            }
            text.push_str(self.text.get(from..self.at)?);
            match self.byte()? {
                b'"' => {
                    self.at += 1;
                    return Some(text);
                }
                b'\\' => {
                    self.at += 1;
                    text.push(self.escaped()?);
                }
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let sign = self.byte()?;
        self.at += 1;
        Some(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.code()?,
            _ => return None,
        })
    }

    /// A letter by its number; the ones above 65,535 are written as two.
    fn code(&mut self) -> Option<char> {
        let high = self.hex()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        if !(self.skip(b"\\") && self.skip(b"u")) {
            return None;
        }
        let low = self.hex()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x10000 + ((high - 0xd800) << 10) + low)
    }

    fn hex(&mut self) -> Option<u32> {
        let mut number = 0;
        for _ in 0..4 {
            number = number * 16 + char::from(self.byte()?).to_digit(16)?;
            self.at += 1;
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{on_lines, on_one_line};
    use super::*;

    #[test]
    fn what_is_written_reads_back_to_the_letter() {
        for text in [
            "null",
            r#"[true,false,0,-1,12.50e-3,18446744073709551615,""]"#,
            r#"{"a":{},"b":[],"a":["\"\\\n\r\t\b\f\u0001/é👋"]}"#,
        ] {
            let value = parse(text).expect("good JSON");
            assert_eq!(on_one_line(&value), text);
            assert_eq!(parse(&on_lines(&value)), Ok(value));
        }
    }

    #[test]
    fn letters_can_be_written_as_numbers() {
        assert_eq!(parse(r#""\u00e9\ud83d\udc4b\/""#), Ok(Value::from("é👋/")));
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            "", " ", "tru", "nul", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "01", "-", "1.", ".5", "1e", "+1", "NaN",
            "\"", "\"\n\"", r#""\x""#, r#""\ud800""#, r#""\ud800\u0041""#, r#""\udc00""#, r#""\u12g4""#, "1 2", "[", "]", "'a'",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
        assert_eq!(parse("{\n \"a\": x}"), Err(NotJson { line: 2, column: 6 }));
    }

    #[test]
    fn a_name_that_is_there_twice_counts_the_last_time() {
        let value = parse(r#"{"a":1,"a":2}"#).expect("good JSON");
        assert_eq!(value.get("a").and_then(Value::as_u64), Some(2));
        assert_eq!(parse("1.0").expect("a number").as_u64(), None);
    }
}
