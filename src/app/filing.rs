//! Games as files: one or all of them, downloaded or written again to the same file; and what is known of whether the
//! newest state of a game is in a file. A browser does not tell what came of a download: it may have asked, and
//! somebody said no.

use super::App;
use super::keep::Kept;
use super::notice::Tone;
use crate::domain::{Game, GameId, Moment};
use crate::platform::same_file::{self, FileHandle, NotWritten};
use crate::platform::{clock, files, page, storage};
use crate::text::NL;
use crate::wire::{self, Entry};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is known of the file of a game as it is now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filed {
    /// There is none.
    #[default]
    No,
    /// The browser was given one to download.
    Offered,
    /// It was written and read back, or somebody saw it.
    Yes,
}

impl Filed {
    /// What a note says of a game that changed last at this moment. A clock that was put back makes a later change an
    /// earlier one, so only the very change counts.
    fn read(noted: &str, changed: Moment) -> Self {
        let is_newest = |noted: &str| noted.parse() == Ok(changed.0);
        match noted.strip_suffix(OFFERED) {
            Some(noted) if is_newest(noted) => Self::Offered,
            None if is_newest(noted) => Self::Yes,
            _ => Self::No,
        }
    }
}

/// The key of what is known of the file of a game: the moment of the change that is in it, with [`OFFERED`] behind it while
/// nobody has seen it.
fn filed_key(id: &GameId) -> String {
    format!("{}bestand/{id}", storage::PREFIX)
}

const OFFERED: char = '?';

impl App {
    /// Gives the browser a file to download.
    pub fn offer(self, name: &str, text: &str) {
        files::download(name, text);
        if page::is_inside_another() {
            self.tell(Tone::Warning, (NL.files.inside_another)(name));
        }
    }

    /// The open game as a file: its name and its text.
    pub fn as_file(self) -> Option<(String, String)> {
        let kept = self.kept()?;
        self.ask(|game| {
            let keeping = kept.borrow();
            let entry = Entry { game, revision: keeping.revision, pack: &keeping.pack, unknown: &keeping.unknown };
            Some(((NL.report.file_name)(game), wire::export(&[entry]).ok()?))
        })?
    }

    /// Every game on this device as one file; what cannot be read as a game goes along as it stands.
    pub async fn all_as_file(self) -> (String, String) {
        self.save_now();
        let fiches = self.pack.fiches();
        let in_memory = self.only_in_memory();
        let mut texts: Vec<String> = in_memory.iter().map(|(_, text)| text.clone()).collect();
        for id in self.stored_ids().await {
            if in_memory.iter().any(|(own, _)| *own == id) {
                continue;
            }
            let found = self.find(&id).await;
            let choice = wire::choose(found.quick, found.durable, &fiches);
            texts.extend(choice.chosen.map(|(_, text)| text).or(choice.refused.map(|(_, text)| text)));
        }
        texts.extend(self.all_texts("opzij/").await.iter().map(|aside| aside.text().to_owned()));
        ((NL.files.all_name)(clock::today()), wire::bundle(&texts))
    }

    /// The newest texts of games that could not be stored, or not yet.
    fn only_in_memory(self) -> Vec<(GameId, String)> {
        let stopped = self.kept().filter(|kept| kept.borrow().is_stopped());
        let stopped = stopped.and_then(|kept| Some((self.ask(Clone::clone)?, kept)));
        let text = |(game, kept): (Game, Kept)| {
            let keeping = kept.borrow();
            let entry =
                Entry { game: &game, revision: keeping.revision, pack: &keeping.pack, unknown: &keeping.unknown };
            Some((game.id().clone(), wire::store(entry).ok()?))
        };
        self.not_safe_yet().into_iter().chain(stopped).filter_map(text).collect()
    }

    /// Downloads every game on this device as one file.
    pub fn download_all(self) {
        spawn_local(async move {
            let (name, text) = self.all_as_file().await;
            self.offer(&name, &text);
        });
    }

    /// The games of which anything is stored, in either place.
    pub(super) async fn stored_ids(self) -> Vec<GameId> {
        let prefix = format!("{}spel/", storage::PREFIX);
        let mut keys = storage::keys().unwrap_or_default();
        if let Some(vault) = self.vault().await {
            keys.extend(vault.read_all(&prefix).await.unwrap_or_default().into_iter().map(|(key, _)| key));
        }
        let mut ids: Vec<GameId> = keys.iter().filter_map(|key| key.strip_prefix(&prefix)?.parse().ok()).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// Downloads the open game.
    pub fn download_game(self) {
        if let Some((name, text)) = self.as_file() {
            self.offer(&name, &text);
            self.note_open_offered();
        }
    }

    /// Writes the open game to the file that was chosen for it, or asks for one first.
    pub fn write_same_file(self) {
        let (Some((name, text)), Some(game)) = (self.as_file(), self.ask(Clone::clone)) else { return };
        let linked = self.same_file.with_untracked(|linked| {
            linked.as_ref().filter(|(own, _)| own == game.id()).map(|(_, handle)| handle.clone())
        });
        match linked {
            Some(handle) => self.write_file(handle, game, text),
            None => same_file::choose(&name, move |chosen| match chosen {
                Ok(handle) => {
                    self.same_file.set(Some((game.id().clone(), handle.clone())));
                    self.write_file(handle, game, text);
                }
                Err(why) => self.say_not_written(why),
            }),
        }
    }

    /// The name of the file that the open game is written to; a view that asks is told again.
    pub fn same_file_name(self) -> Option<String> {
        let id = self.see(|game| Some(game.id().clone()))?;
        self.same_file.with(|linked| linked.as_ref().filter(|(own, _)| *own == id).map(|(_, handle)| handle.name()))
    }

    fn write_file(self, handle: FileHandle, game: Game, text: String) {
        let name = handle.name();
        same_file::write(&handle, &text, move |written| match written {
            Ok(()) => {
                self.note_filed(&game, Filed::Yes);
                self.tell(Tone::Calm, (NL.files.written)(&name));
            }
            Err(why) => self.say_not_written(why),
        });
    }

    fn say_not_written(self, why: NotWritten) {
        match why {
            NotWritten::Declined => self.say(NL.files.declined.to_owned()),
            NotWritten::Failed => self.tell(Tone::Warning, NL.files.not_written),
        }
    }

    /// The open game is in a file as it is now.
    pub fn note_open_filed(self) {
        self.ask(|game| self.note_filed(game, Filed::Yes));
    }

    /// The browser was given a file of the open game as it is now.
    pub fn note_open_offered(self) {
        self.ask(|game| self.note_filed(game, Filed::Offered));
    }

    pub(super) fn note_filed(self, game: &Game, filed: Filed) {
        let mut note = game.changed().0.to_string();
        if filed == Filed::Offered {
            if self.filed(game) == Filed::Yes {
                return;
            }
            note.push(OFFERED);
        }
        if storage::write(&filed_key(game.id()), &note).is_err() {
            leptos::logging::warn!("It was not noted that this game is in a file.");
        }
        self.filings.update(|count| *count += 1);
    }

    /// What is known of the file of this game as it is now; a view that asks is told again.
    pub fn filed(self, game: &Game) -> Filed {
        self.filings.track();
        let noted = storage::read(&filed_key(game.id())).ok().flatten().unwrap_or_default();
        Filed::read(&noted, game.changed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After a clock that was ahead had been put right, every later change counted as one that is in a file.
    #[test]
    fn only_the_change_that_was_written_is_in_the_file() {
        let noted = "1795000000000";
        assert_eq!(Filed::read(noted, Moment(1_795_000_000_000)), Filed::Yes);
        assert_eq!(Filed::read(&format!("{noted}?"), Moment(1_795_000_000_000)), Filed::Offered);
        for changed in [1_795_000_000_001, 1_763_000_000_000] {
            assert_eq!(Filed::read(noted, Moment(changed)), Filed::No, "{changed}");
        }
        assert_eq!(Filed::read("", Moment(0)), Filed::No);
    }
}
