//! What a person takes with them: the address, the code, and the record of the connection.

use std::sync::Arc;

use contract::CommandError;
use domain::wizard::State;
use url::Url;

use super::Driver;
use crate::{lent::Lent, mail, record, view};

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
        let page = match self.wizard.state() {
            State::Finishing(at) => at.agreed.page(),
            State::AskingOwner(at) => at.asked.page(),
            State::WaitingForOwner(at) => at.asked.page(),
            _ => return None,
        };
        Some(self.world.outside.address(&page))
    }

    /// Opens the mail program. The address is made here, and goes to nobody.
    pub(super) fn open_mail(&mut self, subject: &str, body: &str) -> Result<(), CommandError> {
        let State::AskingOwner(at) = self.wizard.state() else {
            return Err(CommandError::NotNow {
                screen: view::code(&self.wizard).to_owned(),
            });
        };
        let link = self.world.outside.address(&at.asked.page());
        let letter = mail::letter(subject, body, &link);
        let letter = letter.map_err(|field| CommandError::BadRequest {
            field: field.to_owned(),
        })?;
        if self.world.ports.shell.open_mail(&letter).is_err() {
            self.wizard.no_mail_program();
            return Err(CommandError::Explained);
        }
        Ok(())
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
