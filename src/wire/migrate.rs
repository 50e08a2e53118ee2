//! From an older version of the format to the present one, a step at a time.

use super::VERSION;
use serde_json::Value;

/// Rewrites a document of one version as the next.
type Step = fn(&mut Value);

/// The step from version 1 to 2 comes first. There is one for every version before the present one; a
/// missing step does not compile.
const STEPS: [Step; (VERSION - 1) as usize] = [
    // Version 2 brought the group around the screen; a game of version 1 is played together, on one board.
    |_| {},
    // Version 3 brought white fiches; a game of version 2 has none.
    |_| {},
];

/// Brings a document from this version, at least 1, to the present one.
pub fn to_present(document: &mut Value, from: u64) {
    climb(document, from, &STEPS);
}

fn climb(document: &mut Value, from: u64, steps: &[Step]) {
    let done = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in steps.iter().skip(done) {
        step(document);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_takes_every_step_from_its_version_on_and_no_other() {
        let steps: [Step; 3] = [
            |document| document["steps"] = json!(format!("{}2", document["steps"].as_str().unwrap_or_default())),
            |document| document["steps"] = json!(format!("{}3", document["steps"].as_str().unwrap_or_default())),
            |document| document["steps"] = json!(format!("{}4", document["steps"].as_str().unwrap_or_default())),
        ];
        for (from, wanted) in [(1, "234"), (2, "34"), (3, "4"), (4, ""), (9, "")] {
            let mut document = json!({"steps": ""});
            climb(&mut document, from, &steps);
            assert_eq!(document["steps"], wanted, "from version {from}");
        }
    }
}
