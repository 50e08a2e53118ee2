//! Fields that this version does not know. They go back into the document where they stood, so that a
//! game keeps what a newer or another program wrote in it.

use serde_json::{Map, Value};

/// Named values, as they stood.
pub type Fields = Map<String, Value>;

/// The groups whose names are fiches.
const BY_FICHE: [&str; 2] = ["records", "notes"];

/// What was not known of one game and of the document around it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unknown {
    pub document: Fields,
    pub game: Extra,
}

/// The unknown fields of a group, and those inside its known parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra {
    fields: Fields,
    /// By the name of the field, or by the `id` of the item.
    inside: Vec<(String, Extra)>,
}

impl Extra {
    /// What stands in `original` and has no place in `known`, the same thing as this version writes it.
    ///
    /// What is said about a fiche that this game does not
    /// have is a problem of its own and no unknown field.
    pub fn between(original: &Value, known: &Value) -> Self {
        let mut extra = Self::default();
        match (original, known) {
            (Value::Object(original), Value::Object(known)) => {
                for (name, value) in original {
                    match known.get(name) {
                        Some(known) if BY_FICHE.contains(&name.as_str()) => {
                            let inside = Self::between(value, known).inside;
                            extra.keep(name, Self { fields: Fields::new(), inside });
                        }
                        Some(known) => extra.keep(name, Self::between(value, known)),
                        None => {
                            extra.fields.insert(name.clone(), value.clone());
                        }
                    }
                }
            }
            // Reading gives each item of a list an id of its own; what had none, or shared one, is known by where it stood.
            (Value::Array(original), Value::Array(known)) if original.len() == known.len() => {
                let (own, written): (Vec<_>, Vec<_>) =
                    (original.iter().map(id).collect(), known.iter().map(id).collect());
                for (at, item) in original.iter().enumerate() {
                    let is_shared = own.iter().filter(|other| **other == own[at]).count() > 1;
                    let same = written.iter().position(|other| !is_shared && other.is_some() && *other == own[at]);
                    let same = same.unwrap_or(at);
                    if let (Some(Some(id)), Some(known)) = (written.get(same), known.get(same)) {
                        extra.keep(id, Self::between(item, known));
                    }
                }
            }
            _ => {}
        }
        extra
    }

    /// The unknown fields of this group itself.
    pub fn fields(&self) -> Fields {
        self.fields.clone()
    }

    /// What was not known inside this field or item.
    pub fn of(&self, name: &str) -> Self {
        self.inside.iter().find(|(own, _)| own == name).map(|(_, extra)| extra.clone()).unwrap_or_default()
    }

    fn keep(&mut self, name: &str, extra: Self) {
        if extra != Self::default() {
            self.inside.push((name.to_owned(), extra));
        }
    }
}

fn id(item: &Value) -> Option<String> {
    match item.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}
