//! Deleting everything this program keeps on the computer (CS-12), and saying what became of it.

use std::{io, sync::Arc};

use contract::{DeletionView, Kept};
use tokio::task::spawn_blocking;

use crate::{
    effects::{self, World},
    record,
};

/// Signs out on both ends, then removes what is kept, each kind whatever became of the others. To be
/// called when no engine works with this world any more.
pub(crate) async fn delete_everything(world: &World) -> DeletionView {
    // Signing out comes first: it takes the tokens that are about to be forgotten.
    let farewell = effects::sign_out_everywhere(world).await;
    let sign_ins = match world.ports.credentials.forget_all().await {
        Ok(count) => Ok(farewell.had_any || count > 0),
        Err(reason) => {
            tracing::warn!(reason = reason.code(), "sign-ins are still in the keychain");
            Err(io::ErrorKind::PermissionDenied.into())
        }
    };
    let journal = Arc::clone(&world.ports.journal);
    let place = off_thread(move || journal.erase()).await;
    let settings = world.desk.erase().await;
    let folder = world.ports.records.clone();
    let records = off_thread(move || record::erase(&folder)).await;
    let mut outcomes = vec![
        (Kept::SignIns, sign_ins),
        (Kept::Place, place),
        (Kept::Settings, settings),
        (Kept::Records, records),
    ];
    let shell = Arc::clone(&world.ports.shell);
    outcomes.extend(
        spawn_blocking(move || shell.erase())
            .await
            .unwrap_or_default(),
    );
    let mut deletion = DeletionView {
        unconfirmed: farewell.unconfirmed.into_iter().map(end).collect(),
        ..DeletionView::default()
    };
    for (kept, outcome) in outcomes {
        match outcome {
            Ok(true) => deletion.gone.push(kept),
            Ok(false) => {}
            Err(error) => {
                tracing::warn!(?kept, kind = %error.kind(), "not deleted");
                deletion.left.push(kept);
            }
        }
    }
    deletion
}

async fn off_thread(work: impl FnOnce() -> io::Result<bool> + Send + 'static) -> io::Result<bool> {
    let done = spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
}

fn end(end: domain::End) -> contract::End {
    match end {
        domain::End::Platform => contract::End::Platform,
        domain::End::GitHub => contract::End::Github,
    }
}
