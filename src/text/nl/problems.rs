//! Dutch for what could not be used in a document, with its place.

use super::count;
use crate::text::isolated;
use crate::wire::{Problem, ProblemKind, Wanted};

/// The first few problems, and how many there are more.
pub fn list(problems: &[Problem]) -> String {
    const SHOWN: usize = 3;
    let mut text = problems.iter().take(SHOWN).map(one).collect::<Vec<_>>().join(" ");
    if problems.len() > SHOWN {
        let more = count(problems.len() - SHOWN, "ander punt", "andere punten");
        text.push_str(&format!(" En nog {more}."));
    }
    text
}

pub fn one(problem: &Problem) -> String {
    let place = if problem.place.is_empty() { "het bestand".to_owned() } else { isolated(&problem.place) };
    match &problem.kind {
        ProblemKind::Missing => format!("‘{place}’ ontbreekt."),
        ProblemKind::Expected { wanted, found } => {
            let wanted = match wanted {
                Wanted::Text => "een tekst",
                Wanted::Number => "een getal",
                Wanted::List => "een lijst",
                Wanted::Group => "een groep velden",
                Wanted::Id => "een naam van kleine letters, cijfers en streepjes",
                Wanted::Day => "een datum als 2026-11-21",
                Wanted::Mark => "een getal van 0 tot en met 10",
                Wanted::Word => "een bekend woord",
            };
            format!("Bij ‘{place}’ hoort {wanted} te staan, maar er staat {}.", isolated(found))
        }
        ProblemKind::Doubled(what) => {
            format!("Bij ‘{place}’ staat ‘{}’ twee keer; de eerste telt.", isolated(what))
        }
        ProblemKind::Unknown(what) => {
            format!("Bij ‘{place}’ staat ‘{}’, en dat hoort niet bij dit spel.", isolated(what))
        }
        ProblemKind::NotUtf8 { line, .. } => {
            format!(
                "Op regel {line} staan tekens die geen tekst zijn. Daar staat nu ‘{}’.",
                char::REPLACEMENT_CHARACTER
            )
        }
        ProblemKind::Altered => "De tekst is veranderd sinds het spel is bewaard.".to_owned(),
        ProblemKind::TooLong(length) => format!("Bij ‘{place}’ staan {length} tekens; alleen het begin past."),
    }
}
