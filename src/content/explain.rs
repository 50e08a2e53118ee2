//! Finds the words in a text that the glossary explains, so that nobody has to mark them by hand.

use super::Term;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Span<'a> {
    Plain(&'a str),
    /// A word as it is written here, with its explanation.
    Term(&'a str, &'a Term),
}

/// The terms that were explained already, so that a page explains each word once.
pub type Explained<'a> = Vec<&'a str>;

/// Cuts a text into plain pieces and explained words: whole words only, the longest spelling wins,
/// and a term that was explained already is plain. The pieces together are the text, to the letter.
pub fn explain<'a>(text: &'a str, glossary: &'a [Term], used: &mut Explained<'a>) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    let mut plain_from = 0;
    let mut at = 0;
    let mut before = ' ';
    while let Some(letter) = text[at..].chars().next() {
        let found = if is_letter(before) { None } else { term_at(&text[at..], glossary) };
        match found {
            Some((length, term)) if !used.contains(&term.id.as_str()) => {
                if plain_from < at {
                    spans.push(Span::Plain(&text[plain_from..at]));
                }
                spans.push(Span::Term(&text[at..at + length], term));
                used.push(&term.id);
                at += length;
                plain_from = at;
                before = 'x';
            }
            _ => {
                at += letter.len_utf8();
                before = letter;
            }
        }
    }
    if plain_from < text.len() {
        spans.push(Span::Plain(&text[plain_from..]));
    }
    spans
}

/// The longest spelling of a term that the text begins with, with its length in bytes.
fn term_at<'a>(text: &str, glossary: &'a [Term]) -> Option<(usize, &'a Term)> {
    let spellings = |term: &'a Term| term.also.iter().chain([&term.term]).map(move |spelling| (spelling, term));
    glossary
        .iter()
        .flat_map(spellings)
        .filter_map(|(spelling, term)| Some((begins_with(text, spelling)?, term)))
        .max_by_key(|(length, _)| *length)
}

/// The bytes of `text` that spell `word` as a whole word. A word that is written with a small first
/// letter may have a capital one at the start of a sentence; an abbreviation has to be exact.
fn begins_with(text: &str, word: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for (at, wanted) in word.chars().enumerate() {
        let (_, letter) = letters.next()?;
        let same = letter == wanted || (at == 0 && small(letter) == wanted);
        if !same {
            return None;
        }
    }
    match letters.next() {
        Some((_, next)) if is_letter(next) => None,
        Some((end, _)) => Some(end),
        None => Some(text.len()),
    }
}

/// Letters and digits as they stand in Dutch texts, names with accents included; without the tables that
/// know every script.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ')
}

/// The small form of a capital letter, also with an accent.
fn small(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(id: &str, also: &[&str]) -> Term {
        let also = also.iter().map(|spelling| (*spelling).to_owned()).collect();
        Term { id: id.to_owned(), term: id.to_owned(), long: None, also, text: String::new() }
    }

    fn check(text: &str, expected: &str) {
        let glossary = [term("Wmo", &["Wmo 2015"]), term("regie", &[]), term("indicatie", &["indicaties"])];
        let spans = explain(text, &glossary, &mut Vec::new());
        let shown: String = spans
            .iter()
            .map(|span| match span {
                Span::Plain(text) => (*text).to_owned(),
                Span::Term(word, term) => format!("[{word}:{}]", term.id),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn whole_words_are_explained_once_and_the_longest_spelling_wins() {
        check("De Wmo 2015 en de Wmo.", "De [Wmo 2015:Wmo] en de Wmo.");
        check("Regie is geen regieverlies.", "[Regie:regie] is geen regieverlies.");
        check("wmo, indicaties", "wmo, [indicaties:indicatie]");
        check("één Wmo-consulent", "één [Wmo:Wmo]-consulent");
        check("zelfregie en oWmo", "zelfregie en oWmo");
        check("", "");
        check("cliënt 👋 regie", "cliënt 👋 [regie:regie]");
    }
}
