//! The vault, opened once and shared by everything that waits for it.

use super::App;
use super::notice::Tone;
use crate::domain::Why;
use crate::platform::timer::within;
use crate::platform::vault::{Vault, VaultFailed, VaultNews};
use crate::text::NL;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared};
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;

/// `None` where the browser has no vault, or it does not open.
type Opening = Shared<LocalBoxFuture<'static, Option<Rc<Vault>>>>;

/// Holds the vault as soon as somebody asks for it.
#[derive(Default)]
pub struct Safe(Option<Opening>);

/// A vault that says nothing for this long does not open: some browsers forget to answer.
const PATIENCE: Duration = Duration::from_secs(3);

impl App {
    /// The vault; waits until it is open.
    pub(super) async fn vault(self) -> Option<Rc<Vault>> {
        let opening = self.safe.try_update_value(|safe| {
            let open = async move { within(PATIENCE, self.open_vault()).await.flatten().map(Rc::new) };
            safe.0.get_or_insert_with(|| open.boxed_local().shared()).clone()
        })?;
        opening.await
    }

    async fn open_vault(self) -> Option<Vault> {
        match Vault::open(move |news| self.hear_of_vault(news)).await {
            Ok(vault) => {
                if Self::take_along_durable(&vault).await.is_err() {
                    leptos::logging::warn!("What the database had before was not taken along yet.");
                }
                Some(vault)
            }
            Err(failed) => {
                if failed == VaultFailed::Newer {
                    self.hear_of_vault(VaultNews::Newer);
                }
                None
            }
        }
    }

    fn hear_of_vault(self, news: VaultNews) {
        match news {
            VaultNews::Held => self.tell(Tone::Warning, NL.save.held),
            VaultNews::Removed => self.forget_vault(),
            VaultNews::Newer => {
                self.forget_vault();
                self.stop_keeping(Why::Newer);
            }
        }
    }

    /// Forgets a vault that did not answer, so that the next one who asks opens it anew.
    pub(super) fn forget_vault(self) {
        self.safe.update_value(|safe| safe.0 = None);
    }
}
