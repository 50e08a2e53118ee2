//! The game of last time, beside this one. It is only read.

use super::App;
use super::notice::Tone;
use crate::domain::{Agreement, AgreementPart, Event, Game, GameId, Kept, Origin, Promise};
use crate::order;
use crate::platform::focus;
use crate::text::NL;
use crate::wire;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl App {
    /// A game of this device becomes the one to compare with.
    pub fn compare_with(self, id: GameId) {
        spawn_local(async move {
            match self.look_up(&id).await {
                Some((game, _)) => self.lay_beside(game),
                None => self.tell(Tone::Warning, NL.earlier.not_there),
            }
        });
    }

    /// The newest other game of a file becomes the one to compare with.
    pub fn compare_with_file(self, name: &str, bytes: Vec<u8>) {
        let (text, _) = wire::decode(bytes);
        let opened = match wire::import(&text, &self.pack.fiches()) {
            Ok(opened) => opened,
            Err(why) => return self.tell(Tone::Warning, (NL.files.refused)(name, &why)),
        };
        let is_other = |game: &Game| self.ask(|own| own.id() != game.id()) == Some(true);
        let mut others: Vec<Game> = opened.drafts.into_iter().map(|draft| draft.game).filter(is_other).collect();
        others = order::by(others, |game| order::largest_first(game.changed().0));
        let number = others.len();
        match others.into_iter().next() {
            None => self.tell(Tone::Warning, (NL.earlier.only_this)(name)),
            Some(newest) => {
                if number > 1 {
                    self.tell(Tone::Calm, (NL.earlier.newest)(name, number, &(NL.frame.game_name)(&newest)));
                }
                self.lay_beside(newest);
            }
        }
    }

    /// What had the focus is gone then.
    fn lay_beside(self, then: Game) {
        self.earlier.set(Some(then));
        focus::when_lost("main h1");
    }

    /// Takes an agreement of last time along in this game, so that it can be done or get a new day.
    pub fn carry(self, promise: &Promise) {
        self.carry_as(promise, promise.made.kept);
    }

    /// What was agreed last time is done, or after all not.
    pub fn keep_promise(self, promise: &Promise, kept: Kept) {
        match promise.carried {
            Some(agreement) => self.dispatch(Event::AgreementChanged {
                fiche: promise.fiche.clone(),
                agreement,
                part: AgreementPart::Kept(kept),
            }),
            None => self.carry_as(promise, kept),
        }
    }

    fn carry_as(self, promise: &Promise, kept: Kept) {
        let game = self.earlier.with_untracked(|then| then.as_ref().map(|then| then.id().clone()));
        let from = game.map(|game| Origin { game, agreement: promise.made.id });
        let carried = Agreement { kept, from, ..promise.made.clone() };
        self.dispatch(Event::AgreementCarried { fiche: promise.fiche.clone(), carried });
    }
}
