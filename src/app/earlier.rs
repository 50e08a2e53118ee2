//! The game of last time, beside this one. It is only read.

use super::App;
use super::notice::Tone;
use crate::domain::{Agreement, AgreementPart, Event, FicheId, GameId, Kept};
use crate::text::NL;
use crate::wire;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl App {
    /// A game of this device becomes the one to compare with.
    pub fn compare_with(self, id: GameId) {
        spawn_local(async move {
            if let Some((game, _)) = self.look_up(&id).await {
                self.earlier.set(Some(game));
            }
        });
    }

    /// The first game of a file becomes the one to compare with.
    pub fn compare_with_file(self, name: &str, bytes: Vec<u8>) {
        let (text, _) = wire::decode(bytes);
        match wire::import(&text, &self.pack.fiches()) {
            Ok(opened) => self.earlier.set(opened.drafts.into_iter().next().map(|draft| draft.game)),
            Err(why) => self.tell(Tone::Warning, (NL.files.refused)(name, &why)),
        }
    }

    /// Whether an agreement of last time is in this game too; a view that asks is told again.
    pub fn is_carried(self, fiche: &FicheId, agreement: &Agreement) -> bool {
        self.see(|game| carried(game, fiche, agreement).is_some())
    }

    /// Takes an agreement of last time along in this game, so that it can be done or get a new day.
    pub fn carry(self, fiche: &FicheId, agreement: &Agreement) {
        self.dispatch(Event::AgreementCarried { fiche: fiche.clone(), carried: agreement.clone() });
    }

    /// What was agreed last time is done, or after all not.
    pub fn keep_promise(self, fiche: &FicheId, agreement: &Agreement, kept: Kept) {
        let own = self.ask(|game| carried(game, fiche, agreement).map(|own| own.id)).flatten();
        let fiche = fiche.clone();
        self.dispatch(match own {
            Some(agreement) => Event::AgreementChanged { fiche, agreement, part: AgreementPart::Kept(kept) },
            None => Event::AgreementCarried { fiche, carried: Agreement { kept, ..agreement.clone() } },
        });
    }
}

/// The agreement of this game with the same words.
fn carried<'a>(game: &'a crate::domain::Game, fiche: &FicheId, agreement: &Agreement) -> Option<&'a Agreement> {
    let list = game.record(fiche).map(|record| record.agreements.as_slice()).unwrap_or_default();
    list.iter().rev().find(|own| own.what.trim() == agreement.what.trim())
}
