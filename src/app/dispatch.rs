//! Events in, effects out: the one place where a game changes.

use super::App;
use super::notice::Tone;
use crate::domain::{Effect, Event, Refused, update};
use crate::platform::{clock, focus, motion};
use crate::text::NL;
use leptos::prelude::*;

impl App {
    /// Hands an event to the game and runs what follows from it. A refusal is said in words.
    pub fn dispatch(self, event: Event) {
        if self.is_watching() && event.is_recorded() && self.kept().is_some() {
            return self.tell(Tone::Warning, NL.save.watching);
        }
        let outcome = self
            .game
            .try_update_untracked(|game| game.as_mut().map(|game| update(game, event, clock::now())))
            .flatten();
        match outcome {
            None => {}
            Some(Ok(effects)) => {
                let moves = effects.iter().any(|effect| matches!(effect, Effect::Focus(_)));
                let before = moves.then(motion::remember);
                self.game.notify();
                for effect in effects {
                    self.run(effect);
                }
                if let Some(before) = before {
                    motion::glide(before);
                }
            }
            Some(Err(refused)) => self.refuse(&refused),
        }
    }

    fn run(self, effect: Effect) {
        match effect {
            Effect::Save => self.save_soon(),
            Effect::Say(said) => {
                if let crate::domain::Said::Turned { fiche, .. } = &said {
                    motion::turn(fiche.to_string());
                }
                self.say((NL.say.said)(&said, &self.deck()));
            }
            Effect::Focus(fiche) => focus::on_fiche(&fiche, ".fiche__pick"),
        }
    }

    /// Tells those who listen; the same words twice are said twice.
    pub fn say(self, words: String) {
        self.said.update(|said| {
            let again = *said == words;
            *said = words;
            if again {
                said.push('\u{a0}');
            }
        });
    }

    fn refuse(self, refused: &Refused) {
        let words = (NL.say.refused)(refused, &self.deck());
        match refused {
            Refused::NothingToUndo | Refused::NothingToRedo => self.say(words),
            _ => self.tell(Tone::Warning, words),
        }
    }
}
