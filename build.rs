//! Splits the pack: what a game needs becomes part of the program, and the site keeps the whole pack as a
//! file, for the booklet.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

#[path = "src/json/mod.rs"]
#[allow(dead_code, unused_imports, reason = "this script uses a part of the reader")]
mod json;

use json::Value;

const PACK: &str = "content/clientondersteuning.nl.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={PACK}");
    let text = fs::read_to_string(PACK)?;
    let pack = json::parse(&text).map_err(|at| format!("{PACK} is no JSON: line {}, column {}", at.line, at.column))?;
    let game = json::on_one_line(&of_game(pack));
    fs::write(Path::new(&env::var("OUT_DIR")?).join("game.json"), game)?;
    println!("cargo:rustc-env=PACK_MARK={:08x}", mark(&text));
    Ok(())
}

/// Everything but the glossary and the pages; of the background pages only the headings stay.
fn of_game(pack: Value) -> Value {
    let Value::Group(mut fields) = pack else { return pack };
    fields.retain(|(name, _)| name != "glossary");
    for (name, value) in &mut fields {
        match name.as_str() {
            "dilemmas" => keep_in_each(value, |name| name != "page"),
            "pages" => keep_in_each(value, |name| name == "id" || name == "title"),
            _ => {}
        }
    }
    Value::Group(fields)
}

fn keep_in_each(list: &mut Value, keep: impl Fn(&str) -> bool) {
    let Value::List(items) = list else { return };
    for item in items {
        if let Value::Group(fields) = item {
            fields.retain(|(name, _)| keep(name));
        }
    }
}

/// A number that is another one when the text is (FNV-1a).
fn mark(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
