//! What a person takes with them: the address, the code, and the record of the connection.

use std::sync::Arc;

use contract::CommandError;
use domain::wizard::{Page, State};
use url::Url;

use super::Driver;
use crate::{lent::Lent, record, view};

impl Driver {
    pub(super) fn copy_link(&self) -> Result<(), CommandError> {
        let not_now = || CommandError::NotNow {
            screen: view::code(&self.wizard).to_owned(),
        };
        let address = self.link().ok_or_else(not_now)?;
        self.world
            .ports
            .shell
            .copy(address.as_str())
            .map_err(|_| not_now())
    }

    pub(super) fn copy_code(&mut self) -> Result<contract::CopiedCode, CommandError> {
        let not_now = || CommandError::NotNow {
            screen: view::code(&self.wizard).to_owned(),
        };
        let code = self.wizard.code_on_screen().ok_or_else(not_now)?;
        let letters = code.letters.clone();
        let id = self.wizard.open_code().ok_or_else(not_now)?;
        // Copied twice, it is lent once: taking the first back would take both.
        self.lent.remove(&id);
        let shell = Arc::clone(&self.world.ports.shell);
        let lent = Lent::new(shell, letters.clone()).map_err(|_| not_now())?;
        self.lent.insert(id, lent);
        Ok(contract::CopiedCode { letters })
    }

    /// The address that is open in the browser now. It never goes to the page.
    pub(super) fn link(&self) -> Option<Url> {
        if let Some(id) = self.wizard.open_sign_in() {
            return self.opened.get(&id).cloned();
        }
        let agreed = match self.wizard.state() {
            State::Finishing(at) => &at.agreed,
            State::WaitingForOwner(at) => &at.agreed,
            _ => return None,
        };
        let page = match &agreed.chosen.installation {
            Some(installation) => Page::Installation(installation.clone()),
            None => Page::Install(agreed.plan.clone()),
        };
        Some(self.world.outside.address(&page))
    }

    pub(super) fn save_record(&self) -> Result<contract::SavedRecord, CommandError> {
        let State::Confirming(at) = self.wizard.state() else {
            return Err(CommandError::NotNow {
                screen: view::code(&self.wizard).to_owned(),
            });
        };
        let index = self.world.index();
        let name =
            record::save(&self.world.ports.records, &self.wizard, at, &index).map_err(|_| {
                CommandError::BadRequest {
                    field: "folder".to_owned(),
                }
            })?;
        Ok(contract::SavedRecord { name })
    }
}
