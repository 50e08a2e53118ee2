//! What the app knows while it is open.

use super::aloud::Aloud;
use super::aside::PutAside;
use super::bin::{InBin, Slot};
use super::hold::Held;
use super::intake::Question;
use super::keep::Keeper;
use super::lent::Lent;
use super::listing::Listed;
use super::notice::Notice;
use super::preferences::Preferences;
use super::safe::Safe;
use super::seat::Seat;
use super::sheet::Sheet;
use super::tabs::Tabs;
use crate::content::{self, Booklet, Pack, Page};
use crate::domain::{Dilemma, FicheId, Game, GameId, Saving};
use crate::platform::address;
use crate::platform::same_file::FileHandle;
use crate::route::Route;
use leptos::prelude::*;
use std::ops::Deref;

/// Handed to every view; copying it copies an address. There is one app, and it lives as long as the page.
#[derive(Clone, Copy)]
pub struct App(&'static State);

pub struct State {
    pub pack: &'static Pack,
    pub route: RwSignal<Route>,
    pub(super) game: RwSignal<Option<Game>>,
    pub saving: RwSignal<Saving>,
    pub preferences: RwSignal<Preferences>,
    pub notices: RwSignal<Vec<Notice>>,
    /// What was last said to those who listen instead of look.
    pub said: RwSignal<String>,
    /// The fiche that somebody took up, to lay it with a tap or a key.
    pub held: RwSignal<Option<Held>>,
    /// Somebody finished an order of their own; the screen with everybody asks for the next one.
    pub handing_over: RwSignal<bool>,
    /// The code of the order on this phone is shown.
    pub showing_code: RwSignal<bool>,
    /// The sheet that lies over the screen.
    pub sheet: RwSignal<Option<Sheet>>,
    pub shelf: RwSignal<Vec<Listed>>,
    /// How often somebody looked at the shelf: an earlier look that takes long gives way to a later one.
    pub(super) looks: StoredValue<usize>,
    /// Everything that stood on a white fiche since the page was opened.
    pub(super) whites: StoredValue<Vec<&'static Dilemma>>,
    pub bin: RwSignal<Vec<InBin>>,
    /// What went into the bin last, while the way back is offered.
    pub just_binned: RwSignal<Option<(Slot, String)>>,
    pub put_aside: RwSignal<Vec<PutAside>>,
    pub booklet: RwSignal<Lent<Booklet>>,
    /// What is said about accessibility.
    pub statement: RwSignal<Lent<Page>>,
    pub aloud: Aloud,
    /// The game of last time, to compare with; it stays where it is.
    pub earlier: RwSignal<Option<Game>>,
    /// Games of files that are here already and say something else.
    pub questions: RwSignal<Vec<Question>>,
    /// It was said that what is typed in a form is not kept.
    pub(super) told_of_forms: StoredValue<bool>,
    /// The file that the open game can be written to again.
    pub same_file: RwSignal<Option<(GameId, FileHandle)>, LocalStorage>,
    /// Counts how often something became known about the file of a game.
    pub(super) filings: RwSignal<usize>,
    /// The vault still has to tell what it has of the game in the address.
    pub opening: RwSignal<bool>,
    /// Whether this tab writes the open game, or watches another one.
    pub seat: RwSignal<Seat>,
    pub(super) keeper: StoredValue<Keeper, LocalStorage>,
    pub(super) safe: StoredValue<Safe, LocalStorage>,
    pub(super) tabs: StoredValue<Option<Tabs>, LocalStorage>,
}

impl App {
    /// Reads the pack and the address bar; opens no game yet, see [`App::travel`].
    ///
    /// # Errors
    /// The pack is part of the program; that it can be read is tested. The error is for the page
    /// that says so all the same.
    pub fn new() -> Result<Self, content::Unusable> {
        let pack = content::read(content::CLIENTONDERSTEUNING)?;
        Ok(Self(Box::leak(Box::new(State {
            pack: Box::leak(Box::new(pack)),
            route: RwSignal::new(address::current()),
            game: RwSignal::new(None),
            saving: RwSignal::new(Saving::Nothing),
            preferences: RwSignal::new(Preferences::default()),
            notices: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
            held: RwSignal::new(None),
            handing_over: RwSignal::new(false),
            showing_code: RwSignal::new(false),
            sheet: RwSignal::new(None),
            shelf: RwSignal::new(Vec::new()),
            looks: StoredValue::new(0),
            whites: StoredValue::new(Vec::new()),
            bin: RwSignal::new(Vec::new()),
            just_binned: RwSignal::new(None),
            put_aside: RwSignal::new(Vec::new()),
            booklet: RwSignal::new(Lent::NotYet),
            statement: RwSignal::new(Lent::NotYet),
            aloud: Aloud::new(),
            earlier: RwSignal::new(None),
            questions: RwSignal::new(Vec::new()),
            told_of_forms: StoredValue::new(false),
            same_file: RwSignal::new_local(None),
            filings: RwSignal::new(0),
            opening: RwSignal::new(false),
            seat: RwSignal::new(Seat::Watching),
            keeper: StoredValue::new_local(Keeper::default()),
            safe: StoredValue::new_local(Safe::default()),
            tabs: StoredValue::new_local(None),
        }))))
    }

    /// Something about the open game; a view that asks is told again when the game changes. The
    /// default when no game is open, which is for a moment while a game closes.
    pub fn see<T: Default>(self, ask: impl FnOnce(&Game) -> T) -> T {
        self.game.track();
        self.ask(ask).unwrap_or_default()
    }

    /// Whether the group is done with this fiche; a view that asks is told again.
    pub fn is_discussed(self, fiche: &FicheId) -> bool {
        self.see(|game| game.is_discussed(fiche))
    }

    /// Asks the open game once, without listening for changes.
    pub fn ask<T>(self, ask: impl FnOnce(&Game) -> T) -> Option<T> {
        let mut ask = Some(ask);
        let mut answer = None;
        self.look(&mut |game| answer = ask.take().map(|ask| ask(game)));
        answer
    }

    /// The one place that reads the game, so that it is compiled once.
    fn look(self, at: &mut dyn FnMut(&Game)) {
        self.game.with_untracked(|game| game.iter().for_each(at));
    }
}

impl Deref for App {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}
