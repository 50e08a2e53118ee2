//! Dutch for a field for a date.

use super::day;
use crate::domain::Day;
use crate::text::DateWords;

pub const DATE: DateWords = DateWords {
    half: |kept| ["De datum is nog niet compleet. ", &still(kept)].concat(),
    year: |year, kept| {
        let year = format!("Het jaar {year} klopt niet. Schrijf het jaar met vier cijfers. ");
        kept.map_or(year.trim_end().to_owned(), |kept| [&year, still(Some(kept)).as_str()].concat())
    },
    unlikely: |year| format!("Er staat nu {year}. Klopt dat jaar?"),
    clear: "Wis de datum",
};

fn still(kept: Option<Day>) -> String {
    match kept {
        Some(kept) => format!("Tot die tijd blijft {} bewaard.", day(kept)),
        None => "Vul een dag, een maand en een jaar in.".to_owned(),
    }
}
