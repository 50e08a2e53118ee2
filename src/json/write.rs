//! Writes a value: on one line, or on lines that a person can read too.

use super::Value;

/// As short as it can be.
pub fn on_one_line(value: &Value) -> String {
    let mut writer = Writer { text: String::new(), layout: Layout::OneLine };
    writer.value(value, 0);
    writer.text
}

/// A field or an item a line, with two spaces for each level.
pub fn on_lines(value: &Value) -> String {
    let mut writer = Writer { text: String::new(), layout: Layout::Lines };
    writer.value(value, 0);
    writer.text
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    OneLine,
    Lines,
}

struct Writer {
    text: String,
    layout: Layout,
}

impl Writer {
    fn value(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(true) => self.text.push_str("true"),
            Value::Bool(false) => self.text.push_str("false"),
            Value::Number(digits) => self.text.push_str(digits),
            Value::Text(text) => self.quoted(text),
            Value::List(items) => {
                self.text.push('[');
                for (at, item) in items.iter().enumerate() {
                    self.next(at, depth + 1);
                    self.value(item, depth + 1);
                }
                self.close(items.len(), depth, ']');
            }
            Value::Group(fields) => {
                self.text.push('{');
                for (at, (name, value)) in fields.iter().enumerate() {
                    self.next(at, depth + 1);
                    self.quoted(name);
                    self.text.push_str(if self.layout == Layout::Lines { ": " } else { ":" });
                    self.value(value, depth + 1);
                }
                self.close(fields.len(), depth, '}');
            }
        }
    }

    fn next(&mut self, at: usize, depth: usize) {
        if at > 0 {
            self.text.push(',');
        }
        self.new_line(depth);
    }

    fn close(&mut self, count: usize, depth: usize, sign: char) {
        if count > 0 {
            self.new_line(depth);
        }
        self.text.push(sign);
    }

    fn new_line(&mut self, depth: usize) {
        if self.layout == Layout::Lines {
            self.text.push('\n');
            for _ in 0..depth {
                self.text.push_str("  ");
            }
        }
    }

    fn quoted(&mut self, text: &str) {
        const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\0'..='\u{1f}' => {
                    let code = letter as usize;
                    self.text.push_str("\\u00");
                    self.text.extend([HEX[code / 16], HEX[code % 16]]);
                }
                letter => self.text.push(letter),
            }
        }
        self.text.push('"');
    }
}
