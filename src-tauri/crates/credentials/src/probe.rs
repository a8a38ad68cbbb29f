//! Finding out whether a store works here, by using it the way it will be used.

use secrecy::ExposeSecret;

use crate::{CredentialKey, CredentialStore, Error, StoredToken};

/// Writes, reads and removes one worthless item.
///
/// A keychain without an unlocked collection answers "no such item" to a reader and fails only a
/// writer, so reading alone proves nothing.
///
/// # Errors
/// What stood in the way.
pub async fn check(store: &dyn CredentialStore) -> Result<(), Error> {
    let key = CredentialKey {
        environment: "check".to_owned(),
        issuer: "none".to_owned(),
        account: "none".to_owned(),
    };
    let worthless = StoredToken {
        access: "written to see whether this keychain works".into(),
        refresh: None,
        issued_at: None,
        since: None,
        expires_at: None,
        refresh_expires_at: None,
    };
    store.save(&key, &worthless).await?;
    let read = store.load(&key).await?;
    store.forget(&key).await?;
    let is_same =
        read.is_some_and(|it| it.access.expose_secret() == worthless.access.expose_secret());
    if is_same { Ok(()) } else { Err(Error::Failed) }
}
