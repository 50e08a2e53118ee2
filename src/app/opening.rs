//! Opening a game: from localStorage at once, and from the vault as soon as it answers. The newest one
//! that can be read is the game; the other place is healed.

use super::App;
use super::keep::Kept;
use super::keeping::{Keeping, Phase, game_key, steps_key};
use super::notice::{Attachment, Notice, Tone};
use crate::domain::{Game, GameId, Moment, Saving, Why};
use crate::platform::storage;
use crate::text::NL;
use crate::wire::{self, Choice, Draft, Unreadable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;

/// What the two places hold of a game.
pub(super) struct Found {
    pub quick: Option<String>,
    pub durable: Option<String>,
    pub steps: Vec<String>,
    /// The vault answered.
    pub is_whole: bool,
}

/// What was on the table before the vault had answered.
struct Shown {
    text: String,
    changed: Moment,
}

impl App {
    /// Opens the game with this id, if it is not the open one already. What localStorage has is shown
    /// at once; `opening` tells whether the vault still has to answer.
    pub(super) fn open(self, id: &GameId) {
        if self.kept().is_some_and(|kept| kept.borrow().id == *id && !kept.borrow().is_stopped()) {
            return self.look_again();
        }
        self.close();
        if let Some((game, kept)) = self.take_adrift(id) {
            self.lay_open(game, &kept);
            self.sit_down(id);
            self.show_saving(&kept);
            return;
        }
        let quick = storage::read(&game_key(id)).ok().flatten();
        let Choice { chosen, aside, .. } = wire::choose(quick, None, &self.pack.fiches());
        let kept = Rc::new(RefCell::new(Keeping::new(id.clone(), self.pack.id.clone(), Phase::Loading)));
        let shown = chosen.as_ref().map(|(draft, text)| Shown { text: text.clone(), changed: draft.game.changed() });
        match chosen {
            Some((draft, text)) => {
                kept.borrow_mut().follow(&draft);
                // A text of which not all could be read is not known: it is put aside before it is written over.
                kept.borrow_mut().quick = Some(text).filter(|_| aside.is_empty());
                self.lay_open(draft.game, &kept);
            }
            None => self.keeper.update_value(|keeper| keeper.open = Some(Rc::clone(&kept))),
        }
        self.sit_down(id);
        self.saving.set(Saving::Pending);
        self.opening.set(true);
        let id = kept.borrow().id.clone();
        spawn_local(async move {
            let found = self.find(&id).await;
            if !found.is_whole {
                self.forget_vault();
            }
            if self.is_opening(&kept) {
                self.settle(&kept, found, shown).await;
            }
            if self.is_open(&kept) || self.kept().is_none() {
                self.opening.set(false);
                self.arrived();
            }
        });
    }

    /// True while this game is on its way to the table.
    fn is_opening(self, kept: &Kept) -> bool {
        self.is_open(kept) && kept.borrow().phase == Phase::Loading
    }

    /// Puts the open game away.
    pub(super) fn close(self) {
        self.put_away();
        self.held.set(None);
        self.earlier.set(None);
        self.game.set(None);
        self.opening.set(false);
        self.saving.set(Saving::Nothing);
    }

    pub(super) fn lay_open(self, game: Game, kept: &Kept) {
        self.keeper.update_value(|keeper| keeper.open = Some(Rc::clone(kept)));
        self.game.set(Some(game));
    }

    /// Looks in both places.
    pub(super) async fn find(self, id: &GameId) -> Found {
        let keys = [game_key(id), steps_key(id)];
        let durable = match self.vault().await {
            Some(vault) => vault.read(&keys).await.ok(),
            None => None,
        };
        let is_whole = durable.is_some();
        let mut durable = durable.unwrap_or_default().into_iter();
        let (game, steps) = (durable.next().flatten(), durable.next().flatten());
        // Read now, not before: what was written in the meantime counts.
        let quick = |key: &str| storage::read(key).ok().flatten();
        let steps = steps.into_iter().chain(quick(&keys[1])).collect();
        Found { quick: quick(&keys[0]), durable: game, steps, is_whole }
    }

    /// Decides which text is the game, now that both places have answered.
    async fn settle(self, kept: &Kept, found: Found, shown: Option<Shown>) {
        let Found { quick, durable, steps, .. } = found;
        let choice = wire::choose(quick.clone(), durable.clone(), &self.pack.fiches());
        {
            let mut keeping = kept.borrow_mut();
            (keeping.quick, keeping.durable) = (quick, durable);
        }
        let id = kept.borrow().id.clone();
        let Choice { chosen, aside, refused } = choice;
        let damaged = !aside.is_empty();
        for aside in aside {
            self.set_aside(&id, &aside).await;
        }
        // Somebody may have gone on to another game while a text was put aside.
        if !self.is_open(kept) {
            return;
        }
        if let Some((why, text)) = refused {
            return self.refuse_to_open(&id, &why, text);
        }
        let Some((mut draft, text)) = chosen else { return self.close_unfound() };
        for steps in &steps {
            if draft.game.history().past().is_empty() {
                wire::read_steps(&mut draft, steps);
            }
        }
        {
            let mut keeping = kept.borrow_mut();
            keeping.follow(&draft);
            if keeping.phase == Phase::Loading {
                keeping.phase = Phase::Open;
            }
        }
        let stored = draft.game.clone();
        self.take_up(kept, draft, &text, shown);
        if self.is_watching() && self.ask(|game| game.says_the_same(&stored)) == Some(true) {
            // Going from screen to screen is nothing to keep for a tab that watches.
            kept.borrow_mut().changed = false;
        }
        let (changed, healthy) = {
            let keeping = kept.borrow();
            let healthy = keeping.durable.as_ref() == Some(&text) && keeping.quick.as_ref() == Some(&text);
            (keeping.changed, healthy && !damaged)
        };
        if changed {
            self.save_now();
        } else if healthy || self.is_watching() {
            self.show_saving(kept);
        } else {
            self.save_soon();
        }
    }

    /// Puts the chosen game on the table, unless it lies there already. What people did since it was shown
    /// stays, or is kept as a game of its own when another text was chosen.
    fn take_up(self, kept: &Kept, draft: Draft, text: &str, shown: Option<Shown>) {
        let is_shown = shown.as_ref().is_some_and(|shown| shown.text == text);
        let is_changed = shown.is_some_and(|shown| self.ask(Game::changed) != Some(shown.changed));
        if is_shown {
            let steps = draft.game.history();
            return self.game.update(|game| game.iter_mut().for_each(|game| game.continue_from(steps)));
        }
        if is_changed {
            self.keep_copy_of_open_game();
        }
        self.lay_open(draft.game, kept);
    }

    /// The text stays where it is; it can be downloaded.
    fn refuse_to_open(self, id: &GameId, why: &Unreadable, text: String) {
        let file = Attachment { name: (NL.shelf.damaged_file)(id), text };
        self.notify(Notice::new(Tone::Warning, (NL.shelf.unreadable)(why)).with_file(file));
        self.close_unfound();
    }

    fn close_unfound(self) {
        self.keeper.update_value(|keeper| keeper.open = None);
        self.game.set(None);
        self.saving.set(Saving::Nothing);
    }

    /// Looks whether something newer is stored than this tab has: another tab may have written it.
    pub(super) fn look_again(self) {
        let Some(kept) = self.kept() else { return };
        if kept.borrow().phase == Phase::Loading {
            return;
        }
        let id = kept.borrow().id.clone();
        spawn_local(async move {
            let found = self.find(&id).await;
            // With something of its own on the way, the writing itself finds out.
            if self.is_open(&kept) && kept.borrow().is_done() {
                self.follow(&kept, found);
            }
        });
    }

    /// Shows what another tab wrote.
    fn follow(self, kept: &Kept, found: Found) {
        let Found { quick, durable, steps, is_whole } = found;
        let is_gone = is_whole && quick.is_none() && durable.is_none() && kept.borrow().durable.is_some();
        if is_gone {
            return self.stop(kept, Why::Removed);
        }
        let is_back = kept.borrow().failed == Some(Why::Removed) && (quick.is_some() || durable.is_some());
        if is_back && self.come_back(kept) {
            return;
        }
        let choice = wire::choose(quick.clone(), durable.clone(), &self.pack.fiches());
        let stands;
        match choice {
            Choice { refused: Some((Unreadable::Newer { .. }, _)), .. } => return self.stop(kept, Why::Newer),
            Choice { chosen: Some((mut draft, text)), .. } if draft.revision > kept.borrow().stored => {
                stands = Some(text);
                for steps in &steps {
                    wire::read_steps(&mut draft, steps);
                }
                kept.borrow_mut().follow(&draft);
                let here = self.ask(|game| game.whereabouts().clone());
                self.game.set(Some(match here {
                    Some(here) => draft.game.shown_at(here),
                    None => draft.game,
                }));
            }
            Choice { aside, .. } if !aside.is_empty() => return,
            Choice { chosen, .. } => {
                let newest = chosen.filter(|(draft, _)| draft.revision == kept.borrow().stored);
                stands = newest.map(|(_, text)| text);
            }
        }
        {
            let mut keeping = kept.borrow_mut();
            keeping.quick = quick.or(keeping.quick.take());
            keeping.durable = durable.or(keeping.durable.take());
        }
        self.make_durable(kept, stands.as_deref().unwrap_or_default());
    }

    /// The game was taken out of the bin: what was done since is saved with it, and true. Only what this tab knew before is
    /// written over; whatever else stands there is met as a clash.
    fn come_back(self, kept: &Kept) -> bool {
        let has_more = {
            let mut keeping = kept.borrow_mut();
            keeping.failed = None;
            keeping.changed = std::mem::take(&mut keeping.has_more);
            keeping.changed
        };
        if has_more {
            self.save_now();
            self.show_saving(kept);
        }
        has_more
    }

    /// As [`App::make_durable`], with what was seen in localStorage last.
    pub(super) fn make_newest_durable(self, kept: &Kept) {
        let quick = kept.borrow().quick.clone().unwrap_or_default();
        let is_newest = wire::stamp(&quick).is_some_and(|stamp| stamp.revision == kept.borrow().stored);
        self.make_durable(kept, if is_newest { &quick } else { "" });
    }

    /// Brings this text of the game to the vault, as it stands, if only localStorage has it and this tab writes the game.
    /// Another text that localStorage still has is an older one, or one that was given up.
    pub(super) fn make_durable(self, kept: &Kept, text: &str) {
        let only_quick = {
            let keeping = kept.borrow();
            keeping
                .quick
                .clone()
                .filter(|quick| quick == text && keeping.is_done() && keeping.durable.as_ref() != Some(quick))
        };
        if let Some(text) = only_quick
            && !self.is_watching()
            && !kept.borrow().is_stopped()
        {
            let texts = self.ask(|game| kept.borrow().texts_of(game, text)).flatten();
            kept.borrow_mut().waiting = texts;
            self.write_out(kept);
        }
        self.show_saving(kept);
    }
}
