//! Where the games of this page are kept. Browsers keep what pages store for a whole site; two folders of one site are two
//! rooms, so that nobody finds, changes or wipes the games of the other one. A page from the disk is no folder of a site:
//! moved elsewhere, it still finds its games.

use leptos::prelude::window;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::cell::OnceCell;

/// With what all keys of all rooms begin. Keys as the app knows them begin with this too, and know of no room.
pub const PREFIX: &str = "dilemmaspel/";
/// The rooms lie behind this, each under its own name. No kind of text is called so.
const ROOMS: &str = "dilemmaspel/map/";
/// Of pages from the disk, and of all pages before there were rooms.
const DATABASE: &str = "dilemmaspel";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// The folder, in small letters: some servers take both for the same. `None` for a page from the disk.
    folder: Option<String>,
}

impl Room {
    /// The room of a page with this protocol (`https:`) and path (`/spel/index.html`).
    pub fn of(protocol: &str, path: &str) -> Self {
        let is_on_site = matches!(protocol, "http:" | "https:");
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).trim_matches('/').to_lowercase();
        Self { folder: is_on_site.then_some(folder) }
    }

    /// Whether it is the folder of a site.
    pub fn is_folder(&self) -> bool {
        self.folder.is_some()
    }

    /// What stands in localStorage under this key of the app.
    pub fn key(&self, key: &str) -> String {
        let own = key.strip_prefix(PREFIX).unwrap_or(key);
        [&self.start(), own].concat()
    }

    /// The key of the app, when what stands under this key of localStorage is of this room.
    pub fn own(&self, stored: &str) -> Option<String> {
        let own = stored.strip_prefix(&self.start())?;
        let is_of_another = self.folder.is_none() && stored.starts_with(ROOMS);
        (!is_of_another).then(|| [PREFIX, own].concat())
    }

    /// The name of its database, and of its line between tabs.
    pub fn name(&self) -> String {
        match &self.folder {
            Some(folder) => [DATABASE, " /", folder].concat(),
            None => DATABASE.to_owned(),
        }
    }

    fn start(&self) -> String {
        match &self.folder {
            Some(folder) => [ROOMS, &utf8_percent_encode(folder, NON_ALPHANUMERIC).to_string(), "/"].concat(),
            None => PREFIX.to_owned(),
        }
    }
}

thread_local! {
    static ROOM: OnceCell<Room> = const { OnceCell::new() };
}

/// That of this page.
pub fn with<T>(act: impl FnOnce(&Room) -> T) -> T {
    let find = || {
        let location = window().location();
        Room::of(&location.protocol().unwrap_or_default(), &location.pathname().unwrap_or_default())
    };
    ROOM.with(|room| act(room.get_or_init(find)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of the table: protocol, path, and the key of a game in localStorage, or `=` for the room of the line before.
    #[test]
    fn every_page_in_the_table_has_its_room() {
        let (mut before, mut cases) = (None, 0);
        for line in include_str!("../../tests/data/rooms.txt")
            .lines()
            .filter(|line| line.contains('|') && !line.starts_with('#'))
        {
            let columns: Vec<&str> = line.split('|').map(str::trim).collect();
            let [protocol, path, key] = columns[..] else { panic!("three columns in {line:?}") };
            let room = Room::of(protocol, path);
            let stored = room.key("dilemmaspel/spel/k3x9");
            match key {
                "=" => assert_eq!(Some(&room), before.as_ref(), "{line}"),
                key => assert_eq!(stored, key, "{line}"),
            }
            assert_eq!(room.own(&stored).as_deref(), Some("dilemmaspel/spel/k3x9"), "{line}");
            before = Some(room);
            cases += 1;
        }
        assert!(cases > 8, "the table was read");
    }

    /// The folders of a site listed each other's games, and could wipe them.
    #[test]
    fn no_room_sees_into_another_one() {
        let rooms = ["/", "/a/", "/a/b/", "/ab/", "/a%2Fb/"].map(|path| Room::of("https:", path));
        let rooms: Vec<Room> = rooms.into_iter().chain([Room::of("file:", "/home/a/index.html")]).collect();
        for one in &rooms {
            for other in rooms.iter().filter(|other| *other != one) {
                assert_eq!(other.own(&one.key("dilemmaspel/spel/x")), None, "{other:?} sees what is in {one:?}");
                assert_ne!(one.name(), other.name());
            }
        }
    }
}
