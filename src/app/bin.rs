//! The bin: a game that is put there comes back whole, to the letter and with its steps, for thirty days.

use super::App;
use super::both::Text;
use super::keeping::{Texts, game_key, steps_key};
use super::notice::Tone;
use super::seat::Call;
use super::unfinished::unfinished_key;
use super::wipe::belongs_to;
use crate::domain::{GameId, Moment};
use crate::order;
use crate::platform::vault::{self, Deed, Stands, VaultFailed};
use crate::platform::{before_rooms, clock, focus, storage};
use crate::route::Route;
use crate::text::NL;
use crate::wire::{self, Aside, Binned, Glance, Term};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A place in the bin: most often the id of the game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot(pub String);

/// What lies in the bin.
#[derive(Clone, Debug, PartialEq)]
pub struct InBin {
    pub slot: Slot,
    /// When it was put there; `None` when the text of the bin itself is damaged.
    pub deleted: Option<Moment>,
    pub days_left: u64,
    /// `None` when the game cannot be read.
    pub glance: Option<Glance>,
    /// What can be downloaded when it cannot be read.
    pub text: String,
}

/// What was found of a game that goes into the bin.
struct Leaving {
    game: String,
    steps: Option<String>,
    /// What the vault and localStorage have to hold still for it to be moved.
    durable: Option<String>,
    quick: Option<String>,
}

/// Nothing was moved: there is no place for it, or it changes all the time.
struct NotMoved;

/// Another tab may write the game at the same moment; so often it is tried again.
const ATTEMPTS: usize = 3;

impl Slot {
    /// All that goes for good with what lies there.
    fn keys(&self) -> [String; 2] {
        [self.key(), unfinished_key(&self.0)]
    }

    pub(super) fn key(&self) -> String {
        format!("{}bak/{}", storage::PREFIX, self.0)
    }
}

impl InBin {
    fn new(text: &Text, binned: Option<Binned>, app: App, now: Moment) -> Self {
        let slot = Slot(text.name.clone());
        match binned {
            Some(binned) => Self {
                slot,
                deleted: Some(binned.deleted),
                days_left: binned.term.days_left(now),
                glance: wire::glance(&binned.game, &app.pack.fiches()).ok(),
                text: binned.game,
            },
            None => {
                let (days_left, text) = (Term::default().days_left(now), text.text().to_owned());
                Self { slot, deleted: None, days_left, glance: None, text }
            }
        }
    }
}

impl App {
    /// Puts a game in the bin, with its steps, and offers the way back. `name` is what it is called.
    pub fn put_in_bin(self, id: &GameId, name: String) {
        let id = id.clone();
        spawn_local(async move {
            let let_go = self.let_go_of(&id);
            let waiting = let_go.as_ref().and_then(|game| game.waiting.clone());
            match self.move_to_bin(&id, waiting).await {
                Ok(slot) => {
                    self.tell_tabs(&id, Call::Removed);
                    self.take_off_shelf(&id);
                    self.say((NL.bin.binned)(&name));
                    self.just_binned.set(Some((slot, name)));
                }
                Err(NotMoved) => {
                    if let Some(game) = let_go {
                        self.take_back(game);
                    }
                    self.tell(Tone::Warning, (NL.bin.not_binned)(&name));
                }
            }
            self.look_at_shelf();
        });
    }

    /// Takes a game out of the bin, to where it was; under another id when a game with its id came in
    /// the meantime.
    pub fn take_out_of_bin(self, slot: &Slot, name: String) {
        let slot = slot.clone();
        spawn_local(async move {
            match self.move_to_shelf(&slot).await {
                Ok(id) => {
                    // Whoever has it on the table goes on with it.
                    self.tell_tabs(&id, Call::Kept);
                    self.say((NL.bin.restored)(&name));
                    self.just_binned.set(None);
                    if matches!(self.route.get_untracked(), Route::Game { id: at, .. } if at == id) {
                        self.open(&id);
                    }
                    focus::when_lost(format!("[data-game=\"{id}\"] .saved__name"));
                }
                Err(NotMoved) => self.tell(Tone::Warning, (NL.bin.not_restored)(&name)),
            }
            self.look_at_shelf();
        });
    }

    /// Everything in the bin goes for good.
    pub fn empty_bin(self) {
        spawn_local(async move {
            let slots: Vec<Slot> = self.bin.get_untracked().into_iter().map(|game| game.slot).collect();
            let count = slots.len();
            self.just_binned.set(None);
            if self.remove(slots.iter().flat_map(Slot::keys).collect()).await {
                let games: Vec<GameId> = slots.iter().filter_map(|slot| slot.0.parse().ok()).collect();
                Self::forget_before(&games).await;
                self.say((NL.bin.emptied)(count));
            } else {
                self.tell(Tone::Warning, NL.bin.not_emptied);
            }
            self.look_in_bin().await;
            focus::when_lost(".saved h2");
        });
    }

    /// What other folders of this site would still take along of these games goes too.
    async fn forget_before(games: &[GameId]) {
        let is_of_them = |key: &String| games.iter().any(|id| belongs_to(key, id));
        if before_rooms::forget(is_of_them).await.is_err() {
            leptos::logging::warn!("What was stored before of a game that is gone was not removed.");
        }
    }

    /// Removes what has been in the bin for too long.
    pub(super) fn tidy_bin(self) {
        spawn_local(async move { self.look_in_bin().await });
    }

    /// Looks what lies in the bin, after what has been there too long is gone.
    pub(super) async fn look_in_bin(self) {
        let now = clock::now();
        let (mut over, mut past, mut listed) = (Vec::new(), Vec::new(), Vec::new());
        for text in self.all_texts("bak/").await {
            let before = Binned::read(text.text()).ok();
            let binned = before.clone().map(|binned| Binned { term: binned.term.looked_at(now), ..binned });
            let is_past = binned.as_ref().is_some_and(|binned| binned.term.is_past(now));
            if is_past {
                past.extend(text.name.parse::<GameId>().ok());
                over.extend(Slot(text.name).keys());
                continue;
            }
            if self.is_half_moved(&text, before.as_ref()).await {
                over.push(Slot(text.name).key());
                continue;
            }
            if let Some(binned) = binned.as_ref().filter(|_| binned != before) {
                self.note_term(&text, binned).await;
            }
            listed.push(InBin::new(&text, binned, self, now));
        }
        if !over.is_empty() {
            self.remove(over).await;
            Self::forget_before(&past).await;
        }
        let listed = order::by(listed, |game: &InBin| order::largest_first(game.deleted.unwrap_or_default().0));
        if self.bin.with_untracked(|before| *before != listed) {
            self.bin.set(listed);
        }
    }

    /// Keeps how long it has been there, wherever it lies; where that fails it only stays longer.
    async fn note_term(self, text: &Text, binned: &Binned) {
        let (key, Ok(noted)) = (Slot(text.name.clone()).key(), binned.write()) else { return };
        if text.durable.is_some() {
            let stands = Stands::This(text.durable.clone());
            let deed = Deed { key: key.clone(), stands, text: Some(noted.clone()) };
            if self.do_all(&[deed]).await.is_err() {
                return;
            }
        }
        if text.quick.is_some() && storage::read(&key) == Ok(text.quick.clone()) {
            write_quick(&key, Some(&noted));
        }
    }

    /// A browser that was killed may remember in localStorage what was moved since; the vault knows
    /// better. True when the game is on the shelf again, so that the bin has it no more.
    async fn is_half_moved(self, text: &Text, binned: Option<&Binned>) -> bool {
        let (Some(binned), Ok(id)) = (binned, text.name.parse::<GameId>()) else { return false };
        let Some(vault) = self.vault().await else { return false };
        let Ok(found) = vault.read(&[game_key(&id)]).await else { return false };
        let on_shelf = found.first().and_then(Option::as_ref);
        let quick = storage::read(&game_key(&id)).ok().flatten();
        if text.durable.is_some() && on_shelf.is_none() && quick.as_ref() == Some(&binned.game) {
            storage::remove(&game_key(&id));
            storage::remove(&steps_key(&id));
            self.take_off_shelf(&id);
        }
        text.durable.is_none() && on_shelf == Some(&binned.game)
    }

    async fn move_to_bin(self, id: &GameId, waiting: Option<Texts>) -> Result<Slot, NotMoved> {
        for _ in 0..ATTEMPTS {
            let Some(leaving) = self.leaving(id, waiting.as_ref()).await else { return Err(NotMoved) };
            let slot = self.free_slot(id).await;
            let (deleted, term) = (clock::now(), Term::begun(clock::now()));
            let binned = Binned { deleted, term, game: leaving.game, steps: leaving.steps };
            let Ok(text) = binned.write() else { return Err(NotMoved) };
            let (key, text) = (slot.key(), Some(text));
            let deeds = [
                Deed { key: key.clone(), stands: Stands::This(None), text: text.clone() },
                Deed { key: game_key(id), stands: Stands::This(leaving.durable), text: None },
                Deed { key: steps_key(id), stands: Stands::Whatever, text: None },
            ];
            let quick = write_quick(&key, text.as_deref());
            match self.do_all(&deeds).await {
                Ok(()) => {}
                // Without a vault localStorage has to hold it.
                Err(VaultFailed::NotHere) if quick => {}
                Err(failed) => {
                    storage::remove(&key);
                    match failed {
                        VaultFailed::Moved => continue,
                        _ => return Err(NotMoved),
                    }
                }
            }
            let quick_game = storage::read(&game_key(id)).ok().flatten();
            if quick_game == leaving.quick {
                storage::remove(&game_key(id));
                storage::remove(&steps_key(id));
            }
            // There is room for it now.
            if !quick {
                write_quick(&key, text.as_deref());
            }
            return Ok(slot);
        }
        Err(NotMoved)
    }

    /// Chooses the text that goes into the bin; what another place has beside it is put aside.
    async fn leaving(self, id: &GameId, waiting: Option<&Texts>) -> Option<Leaving> {
        let found = self.find(id).await;
        let (quick, durable) = (found.quick.clone(), found.durable.clone());
        let choice = wire::choose(found.quick, found.durable, &self.pack.fiches());
        let is_refused = choice.refused.is_some();
        let stored = choice.chosen.map(|(_, text)| text).or(choice.refused.map(|(_, text)| text));
        let (game, steps) = match waiting {
            Some(texts) => (texts.game.clone(), Some(texts.steps.clone())),
            None => {
                let game = stored?;
                let steps = wire::steps_of(&game, found.steps);
                (game, steps)
            }
        };
        let beside = [&quick, &durable].into_iter().flatten().filter(|_| is_refused);
        let beside = beside.map(|text| Aside::Another { text: text.clone() });
        for aside in choice.aside.into_iter().chain(beside).filter(|aside| aside.text() != game) {
            self.set_aside(id, &aside).await;
        }
        Some(Leaving { game, steps, durable, quick })
    }

    /// The id of the game, or that with a moment behind it when one lies there already.
    async fn free_slot(self, id: &GameId) -> Slot {
        let own = Slot(id.to_string());
        let in_vault = match self.vault().await {
            Some(vault) => vault.read(&[own.key()]).await.is_ok_and(|found| found.iter().any(Option::is_some)),
            None => false,
        };
        if in_vault || matches!(storage::read(&own.key()), Ok(Some(_))) {
            let start: String = id.as_str().chars().take(24).collect();
            return Slot(format!("{start}-{}", clock::now().0));
        }
        own
    }

    async fn move_to_shelf(self, slot: &Slot) -> Result<GameId, NotMoved> {
        let all = self.all_texts("bak/").await;
        let found = all.iter().find(|text| text.name == slot.0).ok_or(NotMoved)?;
        let binned = Binned::read(found.text()).map_err(|_| NotMoved)?;
        let draft = binned.draft(&self.pack.fiches()).ok();
        let own = draft.as_ref().map(|draft| draft.game.id().clone());
        let own = own.or_else(|| slot.0.parse().ok()).ok_or(NotMoved)?;
        let (id, game, steps) = match draft {
            _ if !self.is_taken(&own).await => (own, binned.game, binned.steps),
            Some(draft) => {
                let id = self.fresh_id();
                let mut keeping = super::keeping::Keeping::new(id.clone(), draft.pack, super::keeping::Phase::Open);
                (keeping.unknown, keeping.revision) = (draft.unknown, draft.revision);
                let texts = keeping.texts(&draft.game.under(id.clone())).ok_or(NotMoved)?;
                (id, texts.game, Some(texts.steps))
            }
            None => (self.fresh_id(), binned.game, binned.steps),
        };
        let deeds = [
            Deed { key: game_key(&id), stands: Stands::This(None), text: Some(game.clone()) },
            Deed { key: steps_key(&id), stands: Stands::Whatever, text: steps.clone() },
            Deed { key: slot.key(), stands: Stands::Whatever, text: None },
        ];
        match self.do_all(&deeds).await {
            Ok(()) => {
                // The vault has it; where localStorage has no room, it is read from there.
                write_quick(&game_key(&id), Some(&game));
            }
            Err(VaultFailed::NotHere) if write_quick(&game_key(&id), Some(&game)) => {
                write_quick(&steps_key(&id), steps.as_deref());
            }
            Err(_) => return Err(NotMoved),
        }
        storage::remove(&slot.key());
        Ok(id)
    }

    /// Removes these texts in both places; false when the vault could not.
    pub(super) async fn remove(self, keys: Vec<String>) -> bool {
        for key in &keys {
            storage::remove(key);
        }
        let deeds: Vec<Deed> = keys.into_iter().map(|key| Deed { key, stands: Stands::Whatever, text: None }).collect();
        match self.do_all(&deeds).await {
            Ok(()) => true,
            Err(VaultFailed::NotHere) => !vault::is_here(),
            Err(_) => false,
        }
    }

    async fn do_all(self, deeds: &[Deed]) -> Result<(), VaultFailed> {
        self.vault().await.ok_or(VaultFailed::NotHere)?.commit(deeds).await
    }
}

/// True when localStorage has it now.
fn write_quick(key: &str, text: Option<&str>) -> bool {
    text.is_some_and(|text| storage::write(key, text).is_ok())
}
