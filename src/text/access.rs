//! The statement about accessibility.

use super::Copying;
use crate::content::{Block, Page};

pub struct Access {
    pub title: &'static str,
    pub coming: &'static str,
    /// What the statement is called when it does not come.
    pub this_text: &'static str,
    pub copy: &'static str,
    pub copying: Copying,
}

/// A page as plain text, to put into another text.
pub fn page_as_text(page: &Page) -> String {
    let mut text = format!("{}\n\n{}\n", page.title.usual, page.leaf.usual.lead);
    for section in &page.leaf.usual.sections {
        text.push_str(&format!("\n{}\n", section.title));
        for block in &section.blocks {
            match block {
                Block::List { title, items } => {
                    text.extend(title.iter().map(|title| format!("{title}\n")));
                    text.extend(items.iter().map(|item| format!("- {item}\n")));
                }
                other => text.extend(other.texts().iter().map(|line| format!("{line}\n"))),
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Kind, Leaf, Section};
    use crate::domain::Told;

    #[test]
    fn a_page_reads_on_as_text() {
        let list = Block::List { title: Some("Verklaring".to_owned()), items: vec!["Status: goed".to_owned()] };
        let blocks = vec![Block::Paragraph("Neem over.".to_owned()), list];
        let sections = vec![Section { kind: Kind::Text, title: "Voor jullie".to_owned(), blocks }];
        let leaf = Told { usual: Leaf { lead: "Begin.".to_owned(), sections }, plain: None };
        let title = Told { usual: "Titel".to_owned(), plain: None };
        let page = Page { id: "a".to_owned(), title, leaf };
        assert_eq!(page_as_text(&page), "Titel\n\nBegin.\n\nVoor jullie\nNeem over.\nVerklaring\n- Status: goed\n");
    }
}
