//! Splits the pack: what a game needs becomes part of the program, and the site keeps the whole pack as a
//! file, for the booklet.

use serde_json::Value;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

const PACK: &str = "content/clientondersteuning.nl.json";
const STATEMENT: &str = "content/toegankelijkheid.nl.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={PACK}\ncargo:rerun-if-changed={STATEMENT}");
    let text = fs::read_to_string(PACK)?;
    let game = of_game(serde_json::from_str(&text)?);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("game.json"), game.to_string())?;
    println!("cargo:rustc-env=PACK_MARK={:08x}", mark(&[text, fs::read_to_string(STATEMENT)?].concat()));
    Ok(())
}

/// Everything but the pages, of which only the titles stay. Of the glossary stays what a plain fiche needs.
fn of_game(mut pack: Value) -> Value {
    keep_in_each(&mut pack["dilemmas"], |name| name != "page");
    keep_in_each(&mut pack["pages"], |name| ["id", "title", "plain"].contains(&name));
    for page in pack["pages"].as_array_mut().into_iter().flatten() {
        if let Some(plain) = page["plain"].as_object_mut() {
            plain.retain(|name, _| name == "title");
        }
    }
    let mut fiches = String::new();
    for dilemma in pack["dilemmas"].as_array_mut().into_iter().flatten() {
        if let Some(plain) = dilemma["plain"].as_object_mut() {
            plain.remove("page");
            fiches += &Value::from(plain.clone()).to_string().to_lowercase();
        }
    }
    if let Some(glossary) = pack["glossary"].as_array_mut() {
        glossary.retain(|term| stands_in(&fiches, term));
    }
    pack
}

/// Whether a term may stand there; where it really does is found out by `content::explain`.
fn stands_in(text: &str, term: &Value) -> bool {
    let also = term["also"].as_array().into_iter().flatten();
    let mut spellings = also.chain([&term["term"]]).filter_map(Value::as_str);
    spellings.any(|spelling| text.contains(&spelling.to_lowercase()))
}

fn keep_in_each(list: &mut Value, keep: impl Fn(&str) -> bool) {
    for item in list.as_array_mut().into_iter().flatten() {
        if let Some(fields) = item.as_object_mut() {
            fields.retain(|name, _| keep(name));
        }
    }
}

/// A number that is another one when the text is (FNV-1a).
fn mark(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
