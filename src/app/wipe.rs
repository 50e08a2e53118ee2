//! Taking games off this device for good: one game, or everything that this site keeps here.

use super::App;
use super::seat::Call;
use crate::domain::GameId;
use crate::platform::vault::{self, Deed, Stands, Vault};
use crate::platform::{before_rooms, storage};
use leptos::prelude::*;
use std::rc::Rc;

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
        let vault = self.vault_to_wipe().await?;
        let mut ids = match &scope {
            Scope::ThisGame(id) => vec![id.clone()],
            Scope::Everything => self.stored_ids().await,
        };
        if scope == Scope::Everything {
            ids.extend(self.not_safe_yet().into_iter().map(|(game, _)| game.id().clone()));
            ids.extend(self.ask(|game| game.id().clone()));
        }
        if let Scope::ThisGame(id) = &scope
            && !self.knows_all_of(id).await
        {
            return Err(NotWiped);
        }
        self.forget(&ids);
        for id in &ids {
            self.tell_tabs(id, Call::Removed);
        }
        let belongs = |key: &String| match &scope {
            Scope::ThisGame(id) => belongs_to(key, id),
            Scope::Everything => true,
        };
        let quick = storage::keys().unwrap_or_default().into_iter().filter(&belongs);
        quick.for_each(|key| storage::remove(&key));
        if let Some(vault) = vault {
            let all = vault.read_all(storage::PREFIX).await.map_err(|_| NotWiped)?;
            let deeds: Vec<Deed> = all
                .into_iter()
                .filter(|(key, _)| belongs(key))
                .map(|(key, _)| Deed { key, stands: Stands::Whatever, text: None })
                .collect();
            vault.commit(&deeds).await.map_err(|_| NotWiped)?;
        }
        // What the other folders of this site would take along is of the same games.
        before_rooms::forget(&belongs).await.map_err(|_| NotWiped)?;
        let is_left = storage::keys().unwrap_or_default().iter().any(belongs);
        if is_left { Err(NotWiped) } else { Ok(()) }
    }

    /// The vault, asked twice; nothing where the browser has none at all.
    async fn vault_to_wipe(self) -> Result<Option<Rc<Vault>>, NotWiped> {
        if let Some(vault) = self.vault().await {
            return Ok(Some(vault));
        }
        self.forget_vault();
        match self.vault().await {
            None if vault::is_here() => Err(NotWiped),
            vault => Ok(vault),
        }
    }

    /// True when nothing newer of this game is stored than this tab has: that would not be in the file.
    async fn knows_all_of(self, id: &GameId) -> bool {
        let found = self.find(id).await;
        let Some(kept) = self.kept().filter(|kept| kept.borrow().id == *id) else { return true };
        let keeping = kept.borrow();
        let waiting = keeping.waiting.as_ref().map(|texts| &texts.game);
        let known = [keeping.quick.as_ref(), keeping.durable.as_ref(), waiting];
        [&found.quick, &found.durable].into_iter().flatten().all(|text| known.contains(&Some(text)))
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

/// True when what stands under this key is of this game.
pub(super) fn belongs_to(key: &str, id: &GameId) -> bool {
    let own = key.strip_prefix(storage::PREFIX).and_then(|key| key.split_once('/'));
    let Some((family, name)) = own else { return false };
    // Texts put aside, and a second one in the bin, have a number behind the id.
    let is_number = |tail: &str| !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit());
    let numbered = name.rsplit_once('-').is_some_and(|(start, tail)| {
        is_number(tail) && (start == id.as_str() || (start.len() >= 24 && id.as_str().starts_with(start)))
    });
    name == id.as_str() || (matches!(family, "opzij" | "bak") && numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_a_game_is_told_from_what_belongs_to_one_with_a_longer_name() {
        let id: GameId = "abc".parse().expect("an id");
        for own in ["spel/abc", "stappen/abc", "bestand/abc", "bak/abc", "bak/abc-1795", "opzij/abc-1795000360000123"] {
            assert!(belongs_to(&format!("dilemmaspel/{own}"), &id), "{own}");
        }
        for other in ["spel/abc-1", "spel/abcd", "opzij/abc-1-1795", "opzij/abcd-1795", "gezegd/bewaren", "bak/abc-x"] {
            assert!(!belongs_to(&format!("dilemmaspel/{other}"), &id), "{other}");
        }
    }
}
