//! Taking games off this device for good: one game, or everything that this site keeps here.

use super::App;
use super::aside;
use super::seat::Call;
use crate::domain::GameId;
use crate::platform::storage;
use crate::platform::vault::{Deed, Stands};
use leptos::prelude::*;

/// What to wipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    ThisGame(GameId),
    Everything,
}

/// Something is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWiped;

impl App {
    /// Removes all of it from both places, and looks whether it is gone.
    ///
    /// # Errors
    /// [`NotWiped`] when a place did not do it.
    pub async fn wipe(self, scope: Scope) -> Result<(), NotWiped> {
        let ids = match &scope {
            Scope::ThisGame(id) => vec![id.clone()],
            Scope::Everything => self.stored_ids().await,
        };
        self.forget(&ids);
        for id in &ids {
            self.tell_tabs(id, Call::Removed);
        }
        let belongs = |key: &String| match &scope {
            Scope::ThisGame(id) => {
                let bin = format!("{}bak/{id}", storage::PREFIX);
                let own = [format!("{}{id}-", aside::prefix()), format!("{bin}-")];
                *key == bin || Self::keys_of(id).contains(key) || own.iter().any(|own| key.starts_with(own))
            }
            Scope::Everything => true,
        };
        let quick = storage::keys().unwrap_or_default().into_iter().filter(&belongs);
        quick.for_each(|key| storage::remove(&key));
        if let Some(vault) = self.vault().await {
            let all = vault.read_all(storage::PREFIX).await.map_err(|_| NotWiped)?;
            let deeds: Vec<Deed> = all
                .into_iter()
                .filter(|(key, _)| belongs(key))
                .map(|(key, _)| Deed { key, stands: Stands::Whatever, text: None })
                .collect();
            vault.commit(&deeds).await.map_err(|_| NotWiped)?;
        }
        let is_left = storage::keys().unwrap_or_default().iter().any(belongs);
        if is_left { Err(NotWiped) } else { Ok(()) }
    }

    /// Nothing of these games is written any more.
    fn forget(self, ids: &[GameId]) {
        let is_open = self.ask(|game| ids.contains(game.id())) == Some(true);
        self.forget_kept(ids);
        if is_open {
            self.held.set(None);
            self.game.set(None);
            self.saving.set(crate::domain::Saving::Nothing);
        }
    }
}
