//! Opening a game: from localStorage at once, and from the vault as soon as it answers. The newest one
//! that can be read is the game; the other place is healed.

use super::App;
use super::keep::Kept;
use super::keeping::{Keeping, Phase, game_key, steps_key};
use super::notice::{Attachment, Notice, Tone};
use super::seat::Call;
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
    /// at once; [`App::is_opening`] tells whether the vault still has to answer.
    pub(super) fn open(self, id: &GameId) {
        if self.kept().is_some_and(|kept| kept.borrow().id == *id) {
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
        let chosen = wire::choose(quick, None, &self.pack.fiches()).chosen;
        let kept = Rc::new(RefCell::new(Keeping::new(id.clone(), self.pack.id.clone(), Phase::Loading)));
        let shown = chosen.as_ref().map(|(draft, text)| Shown { text: text.clone(), changed: draft.game.changed() });
        match chosen {
            Some((draft, text)) => {
                kept.borrow_mut().follow(&draft);
                kept.borrow_mut().quick = Some(text);
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
            if self.is_open(&kept) {
                self.settle(&kept, found, shown).await;
                self.opening.set(false);
                self.arrived();
            }
        });
    }

    /// Puts the open game away.
    pub(super) fn close(self) {
        self.put_away();
        self.held.set(None);
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
        self.take_up(kept, draft, &text, shown);
        let keeping = kept.borrow();
        let healthy = !damaged && keeping.durable.as_ref() == Some(&text) && keeping.quick.as_ref() == Some(&text);
        let changed = keeping.changed || !healthy;
        drop(keeping);
        if changed && !self.is_watching() {
            self.save_soon();
        } else {
            self.show_saving(kept);
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
        let known = |text: &Option<String>| {
            let keeping = kept.borrow();
            text.is_none() || *text == keeping.durable || *text == keeping.quick
        };
        if known(&found.durable) && known(&found.quick) {
            return;
        }
        let choice = wire::choose(found.quick.clone(), found.durable.clone(), &self.pack.fiches());
        match choice {
            Choice { chosen: Some((mut draft, _)), .. } if draft.revision > kept.borrow().revision => {
                for steps in &found.steps {
                    wire::read_steps(&mut draft, steps);
                }
                {
                    let mut keeping = kept.borrow_mut();
                    keeping.follow(&draft);
                    (keeping.quick, keeping.durable) = (found.quick, found.durable);
                }
                let here = self.ask(|game| game.whereabouts().clone());
                self.game.set(Some(match here {
                    Some(here) => draft.game.shown_at(here),
                    None => draft.game,
                }));
                self.show_saving(kept);
                if !self.is_watching() {
                    self.tell_tabs(&kept.borrow().id, Call::Kept);
                    self.save_soon();
                }
            }
            Choice { refused: Some((Unreadable::Newer { .. }, _)), .. } => self.stop(kept, Why::Newer),
            _ => {}
        }
    }
}
