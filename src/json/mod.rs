//! JSON, small: a [`Value`] that keeps the order of its fields and every digit of its numbers, a
//! strict [`parse`], and two ways to write. On top of it [`Node`], a forgiving reader: what is missing
//! or of another kind becomes a [`Problem`] with its place, and the rest is still read.
//!
//! Its own and not serde_json, because that brings floating point, sorted maps and a serializer per
//! type: a fifth of the download, and the formats of this game use none of it.

mod node;
mod parse;
mod value;
mod write;

pub use node::{Node, Problem, ProblemKind, Problems, Wanted};
pub use parse::{NotJson, parse};
pub use value::{Fields, Value};
pub use write::{on_lines, on_one_line};
