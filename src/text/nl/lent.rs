//! Dutch for a text of the site that does not come.

use crate::content::Missing;
use crate::text::Lent;

pub const LENT: Lent = Lent { not_here, again: "Probeer het opnieuw" };

fn not_here(what: &str, file: &str, why: Missing) -> String {
    // What follows the question mark is for browsers.
    let file = file.split('?').next().unwrap_or_default();
    let (why, advice) = match why {
        Missing::NoAnswer => {
            return format!(
                "{what} kon niet worden geladen: er was geen verbinding met de site. Het spel werkt gewoon door. \
                 Kijk of jullie verbinding hebben en probeer het opnieuw."
            );
        }
        Missing::BrokeOff => ("niet alles is binnengekomen".to_owned(), "niet helemaal binnenkomt"),
        Missing::Refused(status) => (format!("de site gaf antwoord {status}"), "niet komt"),
        Missing::Unreadable => ("wat is binnengekomen, is niet te lezen".to_owned(), "niet klopt"),
    };
    format!(
        "{what} kon niet worden geladen: {why}. Het spel werkt gewoon door. Probeer het opnieuw. \
         Helpt dat niet? Zeg dan tegen wie deze site beheert dat het bestand {file} {advice}."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_site_that_does_not_answer_is_about_the_connection() {
        // Whatever was wrong with the booklet, people were told to look at their connection.
        let cases = [
            (Missing::NoAnswer, "geen verbinding met de site", "Kijk of jullie verbinding hebben"),
            (Missing::BrokeOff, "niet alles is binnengekomen", "dat het bestand boekje.json niet helemaal binnenkomt."),
            (Missing::Refused(404), "de site gaf antwoord 404", "dat het bestand boekje.json niet komt."),
            (Missing::Unreadable, "wat is binnengekomen, is niet te lezen", "dat het bestand boekje.json niet klopt."),
        ];
        for (why, what_happened, advice) in cases {
            let said = not_here("Het boekje", "boekje.json?1a2b", why);
            for part in ["Het boekje kon niet", "Het spel werkt gewoon door.", "opnieuw.", what_happened, advice] {
                assert!(said.contains(part), "`{part}` is not in: {said}");
            }
            assert_eq!(said.contains("verbinding"), why == Missing::NoAnswer, "{said}");
        }
    }
}
