//! What stands in a form that nobody handed over yet: names of fields with their texts, in the order in which they are kept.

/// As a text to be stored.
///
/// # Errors
/// None in practice; serde's signature allows one, and it is handed on rather than hidden.
pub fn write_form(fields: &[(String, String)]) -> Result<String, serde_json::Error> {
    serde_json::to_string(fields)
}

/// What a stored text says; nothing when it is no form.
pub fn read_form(text: &str) -> Vec<(String, String)> {
    serde_json::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_reads_back_to_the_letter_and_what_is_none_is_empty() {
        let fields = [("person-1", "Noor 👩‍🦽 \"<b>\"\n"), ("person-1", ""), ("", "x")];
        let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(read_form(&write_form(&fields).expect("a text")), fields);
        for other in ["", "{}", "[1]", "[[\"a\"]]", "null"] {
            assert_eq!(read_form(other), [], "{other}");
        }
    }
}
