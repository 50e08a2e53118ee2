//! Somebody else wrote the game that this tab wanted to write: nobody's work is written over. What this
//! tab has and the other has not becomes a game of its own.

use super::App;
use super::copy_name::name_of_copy;
use super::keep::Kept;
use super::keeping::{Keeping, Phase, Texts};
use super::notice::Tone;
use crate::domain::{Game, Why};
use crate::text::NL;
use crate::wire::{self, Draft, Unreadable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;

impl App {
    /// Finds out what stands there now, and goes on from that. `stands` is what localStorage was seen to
    /// hold; without it the vault has refused.
    pub(super) fn resolve_clash(self, kept: &Kept, stands: Option<String>) {
        let kept = Rc::clone(kept);
        spawn_local(async move {
            let id = kept.borrow().id.clone();
            let found = self.find(&id).await;
            let Some(ours) = kept.borrow().waiting.clone().filter(|_| !kept.borrow().is_stopped()) else { return };
            let quick = stands.or(found.quick);
            if found.is_whole && quick.is_none() && found.durable.is_none() {
                return self.stop(&kept, Why::Removed);
            }
            let choice = wire::choose(quick.clone(), found.durable.clone(), &self.pack.fiches());
            if let Some((Unreadable::Newer { .. }, _)) = choice.refused {
                return self.stop(&kept, Why::Newer);
            }
            for aside in choice.aside.iter().filter(|aside| aside.text() != ours.game) {
                self.set_aside(&id, aside).await;
            }
            let known = kept.borrow().stored;
            {
                let mut keeping = kept.borrow_mut();
                (keeping.quick, keeping.durable) = (quick, found.durable);
            }
            match choice.chosen {
                Some((theirs, text)) if text != ours.game && theirs.revision > known => {
                    self.give_way(&kept, &ours, theirs);
                }
                // Nobody was ahead of this tab: what stands there is its own, or was put aside just now.
                _ => self.write(&kept, ours),
            }
        });
    }

    /// The other's work is the game from now on; what is only here comes beside it.
    fn give_way(self, kept: &Kept, ours: &Texts, theirs: Draft) {
        let fiches = self.pack.fiches();
        let own = wire::import(&ours.game, &fiches).ok().and_then(|opened| opened.drafts.into_iter().next());
        let is_open = self.is_open(kept);
        if let Some(own) = own
            && !own.game.says_the_same(&theirs.game)
        {
            self.keep_copy(own.game, &kept.borrow());
        }
        {
            let mut keeping = kept.borrow_mut();
            keeping.follow(&theirs);
            (keeping.waiting, keeping.changed) = (None, false);
            keeping.failed = None;
        }
        if is_open {
            let id = theirs.game.id().clone();
            let here = self.ask(|game| game.whereabouts().clone()).unwrap_or_default();
            self.game.set(Some(theirs.game.shown_at(here)));
            self.sit_down(&id);
        }
        self.show_saving(kept);
    }

    /// Keeps what is on the screen as a game of its own.
    pub(super) fn keep_copy_of_open_game(self) {
        if let (Some(kept), Some(game)) = (self.kept(), self.ask(Clone::clone)) {
            self.keep_copy(game, &kept.borrow());
        }
    }

    /// Keeps this as a game of its own, beside the one that it came from, and says so.
    fn keep_copy(self, game: Game, of: &Keeping) {
        let name = name_of_copy(&game);
        let game = game.under(self.fresh_id()).renamed(name.clone());
        let mut keeping = Keeping::new(game.id().clone(), of.pack.clone(), Phase::Open);
        keeping.unknown.clone_from(&of.unknown);
        self.tell(Tone::Warning, (NL.save.copied)(name.as_str()));
        self.keep_closed(game, keeping);
    }

    /// Keeps a game that is not on the table.
    pub(super) fn keep_closed(self, game: Game, mut keeping: Keeping) {
        let Some(texts) = keeping.texts(&game) else { return };
        let kept = Rc::new(RefCell::new(keeping));
        self.set_adrift(game, &kept);
        self.write(&kept, texts);
    }

    /// This game is not written any more.
    pub(super) fn stop(self, kept: &Kept, why: Why) {
        {
            let mut keeping = kept.borrow_mut();
            keeping.failed = Some(why);
            (keeping.waiting, keeping.changed) = (None, false);
        }
        self.show_saving(kept);
    }
}
