//! The commands the page may call: one wrapper for each line of the contract's list, nothing else.

use contract::*;
use engine::Stage;
use tauri::State;
use tauri::ipc::Invoke;

use crate::panics::caught;

macro_rules! wrappers {
    ($($(#[$doc:meta])* $name:ident($request:ident) -> $response:tt;)*) => {
        $(
            $(#[$doc])*
            #[tauri::command]
            async fn $name(stage: State<'_, Stage>, request: $request) -> Result<$response, CommandError> {
                caught(stage.$name(request)).await
            }
        )*

        /// Answers a call of the page. The capability file has let it through by now.
        pub(crate) fn answer(invoke: Invoke) -> bool {
            let handler: fn(Invoke) -> bool = tauri::generate_handler![$($name),*];
            handler(invoke)
        }
    };
}

contract::for_each_command!(wrappers);
