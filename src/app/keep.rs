//! Keeps the open game on this device: soon after each change, in order, and never over newer work.
//!
//! A text goes to localStorage at once and to the vault right after. "Saved" is said only when the
//! vault has committed the newest text and given it back; when it does not, the game goes on in memory
//! and this tries again by itself.

use super::App;
use super::keeping::{Keeping, Phase, Quick, Texts, steps_key};
use super::seat::Call;
use crate::domain::{Game, GameId, Saving, Why};
use crate::platform::clock;
use crate::platform::storage;
use crate::platform::timer::Timer;
use crate::platform::vault::VaultFailed;
use crate::wire;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

pub type Kept = Rc<RefCell<Keeping>>;

/// What is being kept.
#[derive(Default)]
pub struct Keeper {
    pub open: Option<Kept>,
    planned: Timer,
    retry: Timer,
    /// Games that were closed before all of it was safe. They wait here, whole.
    adrift: Vec<(Game, Kept)>,
}

/// Typing is gathered for this long before it is written.
const GATHER: Duration = Duration::from_millis(150);
/// A failed write is tried again after this long.
const AGAIN: Duration = Duration::from_secs(4);

impl App {
    /// What is known of the open game on its way to the storage.
    pub(super) fn kept(self) -> Option<Kept> {
        self.keeper.with_value(|keeper| keeper.open.clone())
    }

    /// The game changed: write it in a moment.
    pub(super) fn save_soon(self) {
        let Some(kept) = self.kept() else { return };
        if kept.borrow().is_stopped() {
            kept.borrow_mut().has_more = true;
            return;
        }
        if self.is_watching() {
            return;
        }
        kept.borrow_mut().changed = true;
        if !matches!(self.saving.get_untracked(), Saving::Failed(_)) {
            self.saving.set(Saving::Pending);
        }
        self.keeper.update_value(|keeper| keeper.planned.after(GATHER, move || self.save_now()));
    }

    /// Writes what is planned, at once: the page may be about to close.
    pub fn save_now(self) {
        self.keeper.update_value(|keeper| keeper.planned.cancel());
        let Some(kept) = self.kept() else { return };
        let ready = kept.borrow().changed && kept.borrow().phase != Phase::Loading;
        let texts = if ready { self.ask(|game| kept.borrow_mut().texts(game)).flatten() } else { None };
        if let Some(texts) = texts {
            self.write(&kept, texts);
        }
    }

    /// Writes these texts in both places.
    pub(super) fn write(self, kept: &Kept, texts: Texts) {
        if kept.borrow().is_stopped() {
            return self.show_saving(kept);
        }
        if kept.borrow().phase == Phase::Guarded {
            // It stays in memory, and is not done.
            kept.borrow_mut().waiting = Some(texts);
            return self.show_saving(kept);
        }
        let quick = kept.borrow_mut().write_quick(&texts);
        kept.borrow_mut().waiting = Some(texts);
        match quick {
            Quick::Moved(stands) => self.resolve_clash(kept, Some(stands)),
            Quick::Written | Quick::NotWritten => self.write_out(kept),
        }
    }

    /// Brings what waits to the vault, one text after the other.
    pub(super) fn write_out(self, kept: &Kept) {
        if kept.borrow().is_writing {
            return;
        }
        kept.borrow_mut().is_writing = true;
        let kept = Rc::clone(kept);
        spawn_local(async move {
            let outcome = loop {
                let Some(texts) = kept.borrow().waiting.clone() else { break Ok(()) };
                if kept.borrow().is_stopped() {
                    break Ok(());
                }
                if let Err(failed) = self.commit(&kept, &texts).await {
                    break Err(failed);
                }
                kept.borrow_mut().is_safe(texts);
                self.tell_tabs(&kept.borrow().id, Call::Kept);
            };
            kept.borrow_mut().is_writing = false;
            match outcome {
                Ok(()) if kept.borrow().is_stopped() => {}
                Ok(()) => {
                    self.hold_firm(&kept);
                    self.ask_to_last();
                }
                Err(VaultFailed::Moved) => return self.resolve_clash(&kept, None),
                Err(_) if kept.borrow().is_stopped() => {}
                Err(_) => {
                    let why = kept.borrow().why();
                    kept.borrow_mut().failed = Some(why);
                    self.forget_vault();
                    self.try_again_later();
                }
            }
            self.show_saving(&kept);
        });
    }

    async fn commit(self, kept: &Kept, texts: &Texts) -> Result<(), VaultFailed> {
        let deeds = kept.borrow().deeds(texts);
        let vault = self.vault().await.ok_or(VaultFailed::NotHere)?;
        vault.commit(&deeds).await
    }

    fn try_again_later(self) {
        let again = move || {
            let (open, adrift) = self.keeper.with_value(|keeper| (keeper.open.clone(), keeper.adrift.clone()));
            for kept in open.iter().chain(adrift.iter().map(|(_, kept)| kept)) {
                let waiting = kept.borrow().waiting.clone();
                if let Some(texts) = waiting {
                    self.write(kept, texts);
                }
            }
        };
        self.keeper.update_value(|keeper| keeper.retry.after(AGAIN, again));
    }

    /// Tells how well the open game is kept, and lets go of a closed one that is safe.
    pub(super) fn show_saving(self, kept: &Kept) {
        let is_open = self.is_open(kept);
        if kept.borrow().is_done() && std::mem::take(&mut kept.borrow_mut().hands_over) {
            self.tell_tabs(&kept.borrow().id, Call::Given);
        }
        let keeping = kept.borrow();
        if is_open {
            self.saving.set(match keeping.failed {
                _ if keeping.phase == Phase::Guarded => Saving::Failed(Why::Full),
                Some(why) => Saving::Failed(why),
                None if self.is_watching() => Saving::Followed,
                None if keeping.phase == Phase::Open && keeping.is_done() => Saving::Saved(clock::local(clock::now())),
                None => Saving::Pending,
            });
        } else if keeping.is_done() {
            // The vault has the steps; the room in localStorage is for games.
            storage::remove(&steps_key(&keeping.id));
            self.keeper.update_value(|keeper| keeper.adrift.retain(|(_, other)| !Rc::ptr_eq(other, kept)));
        }
    }

    /// The page may be gone in a moment: writes what is planned, also when the vault has not answered yet. The
    /// writing itself finds out what the vault has.
    pub fn save_before_leaving(self) {
        self.set_rest_aside();
        if let Some(kept) = self.kept()
            && kept.borrow().phase == Phase::Loading
            && kept.borrow().changed
        {
            kept.borrow_mut().phase = Phase::Open;
        }
        self.save_now();
    }

    /// What was done after this tab had stopped writing the game is put aside before the game goes.
    fn set_rest_aside(self) {
        let Some(kept) = self.kept().filter(|kept| std::mem::take(&mut kept.borrow_mut().has_more)) else { return };
        let stored = kept.borrow().durable.clone().or(kept.borrow().quick.clone()).unwrap_or_default();
        let opened = wire::import(&stored, &self.pack.fiches()).ok();
        let before = opened.and_then(|opened| opened.drafts.into_iter().next());
        // Going from screen to screen is nothing to keep.
        let is_the_same = |game: &Game| before.as_ref().is_some_and(|before| before.game.says_the_same(game));
        if self.ask(is_the_same) == Some(true) {
            return;
        }
        if let Some(texts) = self.ask(|game| kept.borrow_mut().texts(game)).flatten() {
            self.set_aside_at_once(&kept.borrow().id, texts.game);
        }
    }

    /// Puts the open game away. What is not safe yet waits, and is still brought to the vault.
    pub(super) fn put_away(self) {
        self.save_before_leaving();
        let Some(kept) = self.kept() else { return };
        self.tell_tabs(&kept.borrow().id, Call::Left);
        let unsafe_game = if kept.borrow().is_done() { None } else { self.ask(Clone::clone) };
        self.keeper.update_value(|keeper| {
            keeper.open = None;
            keeper.adrift.extend(unsafe_game.map(|game| (game, Rc::clone(&kept))));
        });
        self.show_saving(&kept);
    }

    /// What is stored of this game may not be written over: nothing else has it.
    pub(super) fn guard(self, id: &GameId) {
        if let Some(kept) = self.kept()
            && kept.borrow().id == *id
        {
            kept.borrow_mut().phase = Phase::Guarded;
        }
    }

    /// Keeps hold of a game that is not on the table until all of it is safe.
    pub(super) fn set_adrift(self, game: Game, kept: &Kept) {
        self.keeper.update_value(|keeper| keeper.adrift.push((game, Rc::clone(kept))));
    }

    /// True when this is the game on the table.
    pub(super) fn is_open(self, kept: &Kept) -> bool {
        self.kept().is_some_and(|open| Rc::ptr_eq(&open, kept))
    }

    /// Takes back a game that was put away before all of it was safe.
    pub(super) fn take_adrift(self, id: &GameId) -> Option<(Game, Kept)> {
        let at = self.keeper.with_value(|keeper| keeper.adrift.iter().position(|(game, _)| game.id() == id))?;
        self.keeper.try_update_value(|keeper| keeper.adrift.remove(at))
    }

    /// This tab writes no game any more.
    pub(super) fn stop_keeping(self, why: Why) {
        let (open, adrift) = self.keeper.with_value(|keeper| (keeper.open.clone(), keeper.adrift.clone()));
        for kept in open.iter().chain(adrift.iter().map(|(_, kept)| kept)) {
            kept.borrow_mut().stop(why);
            self.show_saving(kept);
        }
    }

    /// Forgets these games without writing them: they are wiped.
    pub(super) fn forget_kept(self, ids: &[GameId]) {
        let adrift = self.keeper.with_value(|keeper| keeper.adrift.clone());
        for kept in self.kept().iter().chain(adrift.iter().map(|(_, kept)| kept)) {
            if ids.contains(&kept.borrow().id) {
                kept.borrow_mut().stop(Why::Removed);
            }
        }
        self.keeper.update_value(|keeper| {
            keeper.planned.cancel();
            keeper.adrift.retain(|(game, _)| !ids.contains(game.id()));
            keeper.open.take_if(|kept| ids.contains(&kept.borrow().id));
        });
    }

    /// The games in memory that are not all safe yet: the newest state there is, with what is known of it.
    pub(super) fn not_safe_yet(self) -> Vec<(Game, Kept)> {
        let open = self.kept().filter(|kept| !kept.borrow().is_done());
        let open = open.and_then(|kept| Some((self.ask(Clone::clone)?, kept)));
        self.keeper.with_value(|keeper| keeper.adrift.iter().cloned().chain(open).collect())
    }
}
