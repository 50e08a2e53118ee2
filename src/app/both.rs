//! All texts of one kind from both places, as one list.

use super::App;
use crate::order;
use crate::platform::storage;

/// A stored text, and what each place has of it.
pub(super) struct Text {
    /// What follows the kind in its key.
    pub name: String,
    pub quick: Option<String>,
    pub durable: Option<String>,
}

impl Text {
    /// The text itself: the vault's, where it has one.
    pub fn text(&self) -> &str {
        self.durable.as_deref().or(self.quick.as_deref()).unwrap_or_default()
    }
}

impl App {
    /// The texts whose keys begin with this kind, such as `bak/`, in the order of their keys.
    pub(super) async fn all_texts(self, kind: &str) -> Vec<Text> {
        let prefix = [storage::PREFIX, kind].concat();
        let durable = match self.vault().await {
            Some(vault) => vault.read_all(&prefix).await.unwrap_or_default(),
            None => Vec::new(),
        };
        let name = |key: &str| key.strip_prefix(&prefix).unwrap_or_default().to_owned();
        let mut all: Vec<Text> = durable
            .into_iter()
            .map(|(key, text)| Text { name: name(&key), quick: None, durable: Some(text) })
            .collect();
        for (key, text) in storage::read_all(&prefix).unwrap_or_default() {
            let (name, quick) = (name(&key), Some(text));
            match all.iter_mut().find(|other| other.name == name) {
                Some(other) => other.quick = quick,
                None => all.push(Text { name, quick, durable: None }),
            }
        }
        order::by(all, |text| text.name.clone())
    }
}
