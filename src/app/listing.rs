//! What lies on the shelf, from both places: localStorage at once, and the vault as soon as it answers.
//! What is in memory and not safe yet counts most.

use super::App;
use super::keeping::game_key;
use super::notice::Tone;
use crate::domain::{FicheId, GameId, Moment, Why};
use crate::order;
use crate::platform::storage;
use crate::text::NL;
use crate::wire::{self, Glance, Unreadable};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A game on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub id: GameId,
    /// Bytes, as far as it has been written.
    pub size: usize,
    pub shown: Shown,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    Game(Glance),
    /// It is there, but cannot be read; its text can be downloaded.
    Damaged {
        unreadable: Unreadable,
        text: String,
    },
}

/// A stored text of a game.
struct Found {
    id: GameId,
    text: String,
    listed: Listed,
}

impl Listed {
    fn new(id: &GameId, text: &str, glance: Result<Glance, Unreadable>) -> Self {
        let shown = match glance {
            Ok(glance) => Shown::Game(glance),
            Err(unreadable) => Shown::Damaged { unreadable, text: text.to_owned() },
        };
        Self { id: id.clone(), size: text.len(), shown }
    }

    /// When it changed last; what cannot be read comes before everything.
    pub fn changed(&self) -> Moment {
        match &self.shown {
            Shown::Game(glance) => glance.changed,
            Shown::Damaged { .. } => Moment(u64::MAX),
        }
    }

    pub fn is_untouched(&self) -> bool {
        matches!(&self.shown, Shown::Game(glance) if glance.is_untouched())
    }
}

impl Found {
    fn new((key, text): (String, String), fiches: &[FicheId]) -> Option<Self> {
        let id: GameId = key.strip_prefix(&prefix())?.parse().ok()?;
        let listed = Listed::new(&id, &text, wire::glance(&text, fiches));
        Some(Self { id, text, listed })
    }

    /// What is listed when the other place has this.
    fn with(self, other: &str, fiches: &[FicheId]) -> Listed {
        if self.text == other {
            return self.listed;
        }
        let choice = wire::choose(Some(self.text), Some(other.to_owned()), fiches);
        match (choice.chosen, choice.refused) {
            (Some((draft, text)), _) => Listed::new(&self.id, &text, Ok(Glance::of(&draft.game))),
            (None, Some((why, text))) => Listed::new(&self.id, &text, Err(why)),
            (None, None) => self.listed,
        }
    }
}

fn prefix() -> String {
    [storage::PREFIX, "spel/"].concat()
}

impl App {
    /// Looks at both places again; the game that was changed last comes first.
    pub fn look_at_shelf(self) {
        let look = self.looks.get_value() + 1;
        self.looks.set_value(look);
        let fiches = self.pack.fiches();
        let quick = storage::read_all(&prefix());
        let is_blocked = quick.is_err();
        let found: Vec<Found> =
            quick.unwrap_or_default().into_iter().filter_map(|text| Found::new(text, &fiches)).collect();
        let mut listed: Vec<Listed> = found.iter().map(|found| found.listed.clone()).collect();
        // What only the vault has stays in sight until it has answered again.
        self.shelf.with_untracked(|before| {
            let is_new = |game: &&Listed| found.binary_search_by(|other| other.id.cmp(&game.id)).is_err();
            listed.extend(before.iter().filter(is_new).cloned());
        });
        self.show_shelf(listed);
        spawn_local(async move {
            let durable = match self.vault().await {
                Some(vault) => vault.read_all(&prefix()).await.ok(),
                None => None,
            };
            if self.looks.get_value() != look {
                return;
            }
            if is_blocked && durable.is_none() {
                self.tell(Tone::Warning, (NL.save.failed)(Why::Blocked));
            }
            self.show_shelf(together(found, durable.unwrap_or_default(), &fiches));
            self.look_in_bin().await;
            self.look_at_put_aside().await;
        });
    }

    /// Shows this, with the games in memory as they are now.
    fn show_shelf(self, mut listed: Vec<Listed>) {
        for (game, kept) in self.not_safe_yet() {
            let keeping = kept.borrow();
            let written = keeping.waiting.as_ref().map(|texts| &texts.game).or(keeping.durable.as_ref());
            let text = written.or(keeping.quick.as_ref()).map_or("", String::as_str);
            let newest = Listed::new(game.id(), text, Ok(Glance::of(&game)));
            listed.retain(|other| other.id != newest.id);
            listed.push(newest);
        }
        let listed = order::by(listed, |game| order::largest_first(game.changed().0) + game.id.as_str());
        if self.shelf.with_untracked(|before| *before != listed) {
            self.shelf.set(listed);
        }
    }

    /// Takes a game off the shelf that was just moved.
    pub(super) fn take_off_shelf(self, id: &GameId) {
        self.shelf.update(|shelf| shelf.retain(|game| game.id != *id));
    }

    /// True when a game with this id lies in one of the places.
    pub(super) async fn is_taken(self, id: &GameId) -> bool {
        let in_memory = self.not_safe_yet().iter().any(|(game, _)| game.id() == id);
        let here = !matches!(storage::read(&game_key(id)), Ok(None));
        let found = self.find(id).await;
        in_memory || here && found.quick.is_some() || found.durable.is_some()
    }
}

/// Both places as one list; both come in the order of their keys.
fn together(quick: Vec<Found>, durable: Vec<(String, String)>, fiches: &[FicheId]) -> Vec<Listed> {
    let mut durable = durable.into_iter().peekable();
    let mut listed = Vec::new();
    let only_durable = |text, listed: &mut Vec<Listed>| {
        listed.extend(Found::new(text, fiches).map(|found| found.listed));
    };
    for found in quick {
        let key = game_key(&found.id);
        while let Some(text) = durable.next_if(|(other, _)| *other < key) {
            only_durable(text, &mut listed);
        }
        listed.push(match durable.next_if(|(other, _)| *other == key) {
            Some((_, other)) => found.with(&other, fiches),
            None => found.listed,
        });
    }
    for text in durable {
        only_durable(text, &mut listed);
    }
    listed
}
