//! A game on the shelf, also when it is not on the table: renamed, copied, given as a file.

use super::App;
use super::copy_name::name_of_copy;
use super::filing::Filed;
use super::keep::Kept;
use super::keeping::{Keeping, Phase, Texts};
use super::notice::Tone;
use crate::content::Deck;
use crate::domain::{Event, Game, GameId, History, Name, Refused, Setup, update};
use crate::platform::{clock, focus};
use crate::text::NL;
use crate::wire::{self, Aside, Choice};
use leptos::task::spawn_local;

/// A game and what is known of it on its way to the storage.
enum Fetched {
    /// It is on the table.
    Open,
    /// It was put away and is not all safe yet.
    Adrift(Box<Game>, Kept),
    /// With the texts that are put aside before it is written over.
    Stored(Box<Game>, Box<Keeping>, Vec<Aside>),
}

/// A game of which the newest text had not been written yet.
pub(super) struct LetGo {
    game: Game,
    kept: Kept,
    phase: Phase,
    pub waiting: Option<Texts>,
}

impl App {
    /// Gives a game another name, along the same path as every other change: it can be undone.
    ///
    /// # Errors
    /// [`Refused::TooLong`]; nothing has changed then.
    pub fn rename(self, id: &GameId, name: &str) -> Result<(), Refused> {
        let name = Name::new(name)?;
        let id = id.clone();
        spawn_local(async move {
            let renamed =
                |game: &Game| Event::SetupChanged { setup: Setup { name: name.clone(), ..game.setup().clone() } };
            match self.fetch(&id).await {
                None => return,
                Some(Fetched::Open) => {
                    if let Some(event) = self.ask(renamed) {
                        self.dispatch(event);
                        self.save_now();
                    }
                    if self.ask(|game| game.setup().name == name) != Some(true) {
                        return;
                    }
                }
                Some(Fetched::Adrift(mut game, kept)) => {
                    self.change(&mut game, renamed);
                    let texts = kept.borrow_mut().texts(&game);
                    self.set_adrift(*game, &kept);
                    if let Some(texts) = texts {
                        self.write(&kept, texts);
                    }
                }
                Some(Fetched::Stored(mut game, keeping, aside)) => {
                    for aside in &aside {
                        if !self.set_aside(&id, aside).await {
                            return;
                        }
                    }
                    self.change(&mut game, renamed);
                    self.keep_closed(*game, *keeping);
                }
            }
            self.look_at_shelf();
            self.say((NL.card.renamed)(name.as_str()));
            focus::when_lost(more_button(&id));
        });
        Ok(())
    }

    /// Makes a copy beside the game. The game itself is not touched.
    pub fn copy(self, id: &GameId) {
        let id = id.clone();
        spawn_local(async move {
            let Some((game, kept)) = self.look_up(&id).await else { return };
            let setup = Setup { name: name_of_copy(&game), ..game.setup().clone() };
            let mut copy = game.under(self.fresh_id());
            self.change(&mut copy, |_| Event::SetupChanged { setup: setup.clone() });
            // The time was that of one meeting.
            self.change(&mut copy, |_| Event::PlanDropped);
            let mut keeping = Keeping::new(copy.id().clone(), kept.pack, Phase::Open);
            keeping.unknown = kept.unknown;
            self.keep_closed(copy.with_history(History::default()), keeping);
            self.look_at_shelf();
            self.say((NL.card.copied)(setup.name.as_str()));
        });
    }

    /// Gives a game as a file.
    pub fn download(self, id: &GameId) {
        let id = id.clone();
        spawn_local(async move {
            let Some((game, kept)) = self.look_up(&id).await else { return };
            let entry = wire::Entry { game: &game, revision: kept.revision, pack: &kept.pack, unknown: &kept.unknown };
            if let Ok(text) = wire::export(&[entry]) {
                self.offer(&(NL.report.file_name)(&game), &text);
                self.note_filed(&game, Filed::Offered);
            }
        });
    }

    fn change(self, game: &mut Game, event: impl FnOnce(&Game) -> Event) {
        let event = event(game);
        if let Err(refused) = update(game, event, clock::now()) {
            self.tell(Tone::Warning, (NL.say.refused)(&refused, &Deck::of(self.pack, game, NL.white.unnamed)));
        }
    }

    /// A game to read from: itself, and what else its text holds.
    pub(super) async fn look_up(self, id: &GameId) -> Option<(Game, Keeping)> {
        let known = |kept: &Kept| {
            let kept = kept.borrow();
            let mut known = Keeping::new(kept.id.clone(), kept.pack.clone(), Phase::Open);
            known.unknown.clone_from(&kept.unknown);
            known.revision = kept.revision;
            known
        };
        match self.fetch(id).await? {
            Fetched::Open => Some((self.ask(Clone::clone)?, known(&self.kept()?))),
            Fetched::Adrift(game, kept) => {
                self.set_adrift((*game).clone(), &kept);
                let known = known(&kept);
                Some((*game, known))
            }
            Fetched::Stored(game, keeping, _) => Some((*game, *keeping)),
        }
    }

    /// Finds a game wherever it is now. What cannot be read is said, and `None`.
    async fn fetch(self, id: &GameId) -> Option<Fetched> {
        let is_on_table = || self.ask(|game| game.id() == id) == Some(true);
        if is_on_table() {
            return Some(Fetched::Open);
        }
        let found = self.find(id).await;
        // It may have been opened or put away while the vault was being read.
        if is_on_table() {
            return Some(Fetched::Open);
        }
        if let Some((game, kept)) = self.take_adrift(id) {
            return Some(Fetched::Adrift(Box::new(game), kept));
        }
        let choice = wire::choose(found.quick.clone(), found.durable.clone(), &self.pack.fiches());
        let Choice { chosen, aside, refused } = choice;
        if let Some((why, _)) = &refused {
            self.tell(Tone::Warning, (NL.shelf.unreadable)(why));
        }
        let (mut draft, _) = chosen?;
        for steps in &found.steps {
            if draft.game.history().past().is_empty() {
                wire::read_steps(&mut draft, steps);
            }
        }
        let mut keeping = Keeping::new(id.clone(), self.pack.id.clone(), Phase::Open);
        keeping.follow(&draft);
        (keeping.quick, keeping.durable) = (found.quick, found.durable);
        Some(Fetched::Stored(Box::new(draft.game), Box::new(keeping), aside))
    }

    /// A game that leaves the shelf: nothing of it that waits in memory is written any more.
    pub(super) fn let_go_of(self, id: &GameId) -> Option<LetGo> {
        if self.kept().is_some_and(|kept| kept.borrow().id == *id) {
            self.close();
        }
        let (game, kept) = self.take_adrift(id)?;
        let (phase, waiting) = {
            let mut keeping = kept.borrow_mut();
            keeping.changed = false;
            (std::mem::replace(&mut keeping.phase, Phase::Guarded), keeping.waiting.take())
        };
        Some(LetGo { game, kept, phase, waiting })
    }

    /// The game stays on the shelf after all.
    pub(super) fn take_back(self, LetGo { game, kept, phase, waiting }: LetGo) {
        kept.borrow_mut().phase = phase;
        self.set_adrift(game, &kept);
        if let Some(texts) = waiting {
            self.write(&kept, texts);
        }
    }
}

/// Where a card of the shelf has its menu button.
fn more_button(id: &GameId) -> String {
    format!("[data-game=\"{id}\"] .saved__more")
}
