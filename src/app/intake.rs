//! Games from files. What is not here yet comes in; what is here already and says something else is
//! asked about, one game at a time. Nothing is written over unasked.

use super::App;
use super::copy_name::name_of_copy;
use super::keeping::{Keeping, Phase, game_key};
use super::notice::{Notice, Tone};
use crate::domain::{Game, GameId};
use crate::platform::address;
use crate::platform::same_file::FileHandle;
use crate::platform::storage;
use crate::platform::vault::{Deed, Stands};
use crate::route::Route;
use crate::text::NL;
use crate::wire::{self, Aside, Draft, Opened};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A game of a file that is on this device too, and says something else there.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The name of the file.
    pub file: String,
    pub theirs: Draft,
    /// The game as it is on this device.
    pub ours: Draft,
    /// The text that `ours` was read from.
    text: String,
    quick: Option<String>,
    durable: Option<String>,
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    KeepOurs,
    TakeTheirs,
    KeepBoth,
}

/// What came of the games of one file.
#[derive(Default)]
struct Taken {
    new: Vec<Draft>,
    same: Vec<Game>,
    questions: Vec<Question>,
}

impl App {
    /// Takes the games from a file. With a handle the file can be written again from here.
    pub fn take_from_file(self, name: String, bytes: Vec<u8>, handle: Option<FileHandle>) {
        let (text, broken) = wire::decode(bytes);
        let Opened { drafts, mut problems, unreadable } = match wire::import(&text, &self.pack.fiches()) {
            Ok(opened) => opened,
            Err(why) => {
                return self.tell(Tone::Warning, (NL.files.refused)(&name, &why));
            }
        };
        problems.splice(0..0, broken);
        if !problems.is_empty() {
            let details = problems.iter().map(NL.files.problem).collect();
            let text = (NL.files.partly)(&name, problems.len());
            self.notify(Notice { tone: Tone::Warning, text, file: None, details });
        }
        let ids: Vec<GameId> = drafts.iter().map(|draft| draft.game.id().clone()).collect();
        // A file of which not all was read is not written over.
        let is_whole = problems.is_empty() && unreadable.is_empty();
        if let (true, Some(handle), [id]) = (is_whole, handle, ids.as_slice()) {
            self.same_file.set(Some((id.clone(), handle)));
        }
        spawn_local(async move {
            for text in unreadable {
                if let Ok(id) = "bestand".parse() {
                    self.set_aside(&id, &Aside::Another { text }).await;
                }
            }
            let taken = self.sort_out(&name, drafts).await;
            self.take(&name, taken).await;
        });
    }

    /// Which of these games are new here.
    async fn sort_out(self, file: &str, drafts: Vec<Draft>) -> Taken {
        self.save_now();
        let mut taken = Taken::default();
        for theirs in drafts {
            let id = theirs.game.id().clone();
            let twice = taken.new.iter().any(|other| *other.game.id() == id);
            let found = self.find(&id).await;
            let choice = wire::choose(found.quick.clone(), found.durable.clone(), &self.pack.fiches());
            match choice.chosen {
                Some((ours, _)) if ours.game.says_the_same(&theirs.game) => taken.same.push(theirs.game),
                Some((ours, text)) => taken.questions.push(Question {
                    file: file.to_owned(),
                    theirs,
                    ours,
                    text,
                    quick: found.quick,
                    durable: found.durable,
                }),
                // Something stands there that is no readable game; it is left alone.
                None if choice.refused.is_some() || twice => {
                    let game = theirs.game.under(self.fresh_id());
                    taken.new.push(Draft { game, ..theirs });
                }
                None => taken.new.push(theirs),
            }
        }
        taken
    }

    async fn take(self, file: &str, taken: Taken) {
        let Taken { new, same, questions } = taken;
        let only = match (new.as_slice(), same.as_slice(), questions.is_empty()) {
            ([draft], [], true) => Some(draft.game.id().clone()),
            ([], [game], true) => Some(game.id().clone()),
            _ => None,
        };
        if !new.is_empty() || !same.is_empty() {
            let kept = self.keep_new(&new).await;
            let words = if kept {
                (NL.files.taken)(file, &new.iter().map(|draft| &draft.game).collect::<Vec<_>>(), same.len())
            } else {
                (NL.files.not_kept)(file)
            };
            self.tell(if kept { Tone::Calm } else { Tone::Warning }, words);
        }
        self.questions.update(|asked| asked.extend(questions));
        match only {
            Some(id) => address::go(&Route::game_again(&id)),
            None => self.look_at_shelf(),
        }
    }

    /// Keeps games that are not here yet, exactly as they stood in the file. False when neither place
    /// took them all.
    async fn keep_new(self, drafts: &[Draft]) -> bool {
        let mut deeds = Vec::new();
        let mut is_quick = true;
        for draft in drafts {
            let Ok(text) = wire::store(draft.entry()) else { return false };
            let key = game_key(draft.game.id());
            is_quick &= storage::write(&key, &text).is_ok();
            deeds.push(Deed { key, stands: Stands::This(None), text: Some(text) });
        }
        let is_durable = match self.vault().await {
            Some(vault) => vault.commit(&deeds).await.is_ok(),
            None => false,
        };
        is_quick || is_durable
    }

    /// Answers the first question, or all that are left.
    pub fn answer(self, answer: Answer, for_all: bool) {
        let most = if for_all { usize::MAX } else { 1 };
        let asked = self.questions.try_update(|asked| {
            let count = most.min(asked.len());
            asked.drain(..count).collect::<Vec<_>>()
        });
        let asked = asked.unwrap_or_default();
        let is_only = asked.len() == 1 && self.questions.with_untracked(Vec::is_empty);
        spawn_local(async move {
            let mut answered = None;
            for question in &asked {
                answered = match answer {
                    Answer::KeepOurs => None,
                    Answer::TakeTheirs => self.replace(question).await,
                    Answer::KeepBoth => Some(self.put_beside(question)),
                };
            }
            // Not before it is what it is going to be: whoever opened it now would meet it changing.
            match answered.filter(|_| is_only) {
                Some(id) => address::go(&Route::game_again(&id)),
                None => self.look_at_shelf(),
            }
        });
    }

    /// The game of the file takes the place of the one that was here, which is put aside. Nothing changes when that does
    /// not work.
    async fn replace(self, question: &Question) -> Option<GameId> {
        let Question { theirs, ours, text, quick, durable, .. } = question.clone();
        let id = ours.game.id().clone();
        if !self.put_aside(&id, text).await {
            self.tell(Tone::Warning, (NL.files.not_kept)(&question_name(&ours)));
            return None;
        }
        let is_open = self.ask(|game| *game.id() == id) == Some(true);
        if is_open {
            self.close();
        }
        let mut keeping = Keeping::new(id.clone(), theirs.pack.clone(), Phase::Open);
        (keeping.quick, keeping.durable) = (quick, durable);
        keeping.follow(&ours);
        keeping.revision = ours.revision.max(theirs.revision);
        keeping.unknown = theirs.unknown;
        self.keep_closed(theirs.game, keeping);
        if is_open {
            self.open(&id);
        }
        Some(id)
    }

    /// The game of the file comes beside the one that is here.
    fn put_beside(self, question: &Question) -> GameId {
        let theirs = question.theirs.clone();
        let name = name_of_copy(&theirs.game);
        let game = theirs.game.under(self.fresh_id()).renamed(name);
        let id = game.id().clone();
        let mut keeping = Keeping::new(id.clone(), theirs.pack, Phase::Open);
        keeping.unknown = theirs.unknown;
        keeping.revision = theirs.revision;
        self.keep_closed(game, keeping);
        id
    }
}

fn question_name(draft: &Draft) -> String {
    (NL.frame.game_name)(&draft.game)
}
