//! Text on the clipboard that is taken back.

use std::{fmt, sync::Arc};

use crate::shell::{Shell, ShellError};

/// A code on the clipboard. Dropping it takes the code back, however the sign-in ended.
pub(crate) struct Lent {
    shell: Arc<dyn Shell>,
    text: String,
}

impl Lent {
    /// Puts text on the clipboard.
    pub(crate) fn new(shell: Arc<dyn Shell>, text: String) -> Result<Self, ShellError> {
        shell.lend(&text)?;
        Ok(Lent { shell, text })
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.shell.take_back(&self.text);
    }
}

impl fmt::Debug for Lent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Lent")
    }
}
