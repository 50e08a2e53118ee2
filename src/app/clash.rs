//! Somebody else wrote the game that this tab wanted to write: nobody's work is written over. What this
//! tab has and the other has not becomes a game of its own.

use super::App;
use super::copy_name::name_of_copy;
use super::keep::Kept;
use super::keeping::{Keeping, Phase, Texts, game_key, steps_key};
use super::notice::Tone;
use crate::domain::{Game, Why};
use crate::platform::storage;
use crate::platform::timer::wait;
use crate::text::NL;
use crate::wire::{self, Aside, Choice, Draft, Unreadable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// Between two looks whether a write has ended.
const A_MOMENT: Duration = Duration::from_millis(50);

impl App {
    /// Finds out what stands there now, and goes on from that. `stands` is what localStorage was seen to
    /// hold; without it the vault has refused.
    pub(super) fn resolve_clash(self, kept: &Kept, stands: Option<String>) {
        let kept = Rc::clone(kept);
        spawn_local(async move {
            let id = kept.borrow().id.clone();
            while kept.borrow().is_writing {
                wait(A_MOMENT).await;
            }
            let found = self.find(&id).await;
            let Some(ours) = kept.borrow().waiting.clone() else { return };
            let quick = stands.or(found.quick);
            if found.is_whole && found.durable.is_none() && self.is_removed(&kept, quick.as_ref(), &ours).await {
                storage::remove(&game_key(&id));
                storage::remove(&steps_key(&id));
                return self.stop(&kept, Why::Removed);
            }
            let choice = wire::choose(quick.clone(), found.durable.clone(), &self.pack.fiches());
            if let Some((Unreadable::Newer { .. }, _)) = choice.refused {
                return self.stop(&kept, Why::Newer);
            }
            for aside in strangers(&choice, [&quick, &found.durable], &ours, &kept) {
                if !self.set_aside(&id, &aside).await {
                    kept.borrow_mut().phase = Phase::Guarded;
                    return self.show_saving(&kept);
                }
            }
            let known = kept.borrow().stored;
            {
                let mut keeping = kept.borrow_mut();
                (keeping.quick, keeping.durable) = (quick, found.durable);
            }
            // What was typed in the meantime is newer than what was to be written.
            let Some(ours) = kept.borrow().waiting.clone() else { return };
            match choice.chosen {
                Some((mut theirs, text)) if text != ours.game && theirs.revision > known => {
                    for steps in &found.steps {
                        wire::read_steps(&mut theirs, steps);
                    }
                    self.give_way(&kept, &ours, theirs, &text);
                }
                // Nobody was ahead of this tab: what stands there is its own, or was put aside just now.
                _ => self.write(&kept, ours),
            }
        });
    }

    /// True when another tab threw the game away: nothing but what this tab wrote just now is left of it.
    async fn is_removed(self, kept: &Kept, quick: Option<&String>, ours: &Texts) -> bool {
        if kept.borrow().durable.is_none() || quick.is_some_and(|quick| *quick != ours.game) {
            return false;
        }
        let id = kept.borrow().id.clone();
        quick.is_none() || self.all_texts("bak/").await.iter().any(|binned| binned.name.starts_with(id.as_str()))
    }

    /// The other's work is the game from now on; what is only here comes beside it.
    fn give_way(self, kept: &Kept, ours: &Texts, theirs: Draft, text: &str) {
        let fiches = self.pack.fiches();
        let is_open = self.is_open(kept);
        // On the table lies what was typed up to now; of a game that was put away this is the last text.
        let own = if is_open {
            self.ask(Clone::clone)
        } else {
            let opened = wire::import(&ours.game, &fiches).ok();
            opened.and_then(|opened| opened.drafts.into_iter().next()).map(|draft| draft.game)
        };
        if let Some(own) = own
            && !own.says_the_same(&theirs.game)
        {
            self.keep_copy(own, &kept.borrow());
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
            self.make_durable(kept, text);
        } else {
            self.show_saving(kept);
        }
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
        kept.borrow_mut().stop(why);
        self.show_saving(kept);
    }
}

/// The texts that nobody would have any more once this tab writes: not its own, not the one that it gives way to,
/// and not one that it knew before.
fn strangers(choice: &Choice, stored: [&Option<String>; 2], ours: &Texts, kept: &Kept) -> Vec<Aside> {
    let keeping = kept.borrow();
    let newer = choice.chosen.as_ref().filter(|(theirs, _)| theirs.revision > keeping.stored);
    let chosen = newer.map(|(_, text)| text);
    let is_known = |text: &String| {
        *text == ours.game
            || Some(text) == chosen
            || Some(text) == keeping.quick.as_ref()
            || Some(text) == keeping.durable.as_ref()
    };
    let listed = choice.aside.iter().filter(|aside| aside.text() != ours.game).cloned();
    let others = stored
        .into_iter()
        .flatten()
        .filter(|text| !is_known(text) && choice.aside.iter().all(|aside| aside.text() != text.as_str()));
    listed.chain(others.map(|text| Aside::Another { text: text.clone() })).collect()
}
