//! What is written down when something falls over: where, and nothing of what it had in hand.

use std::panic::{self, AssertUnwindSafe};

use contract::CommandError;
use futures_util::FutureExt;

use crate::say;

/// From now on a panic is one line in the log and one for the terminal. Its message is left out: it may
/// hold anything (TA-20).
pub(crate) fn write_down() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        let place = place.as_deref().unwrap_or("an unknown place");
        tracing::error!(place, "something fell over");
        say(&format!("something fell over at {place}"));
    }));
}

/// A command that falls over is refused; the page would wait for its answer for ever.
///
/// # Errors
/// As the command itself.
pub(crate) async fn caught<T>(
    command: impl Future<Output = Result<T, CommandError>>,
) -> Result<T, CommandError> {
    AssertUnwindSafe(command)
        .catch_unwind()
        .await
        .unwrap_or(Err(CommandError::Closing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn ta_20_a_command_that_falls_over_is_refused() {
        let falls_over = async { Vec::<Result<(), _>>::new().remove(0) };
        assert_eq!(caught(falls_over).await, Err(CommandError::Closing));
        let stands = async { Ok(1) };
        assert_eq!(caught(stands).await, Ok(1));
    }
}
