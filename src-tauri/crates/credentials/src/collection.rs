//! The collection of a Secret Service that things are kept in by default (freedesktop.org, "Secret
//! Service API", 0.2): whether there is one, whether it is open, and opening it.

use std::collections::HashMap;

use secret_service::EncryptionType;
use secret_service::Error as Refused;
use secret_service::blocking::{Collection, SecretService};
use serde::Serialize;
use zbus::Message;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{DynamicType, OwnedObjectPath, Value};

use crate::keychain::Line;
use crate::{CredentialKey, Error};

/// What people see in the prompt that sets the collection up.
const LABEL: &str = "Default keyring";

const SERVICE: &str = "org.freedesktop.secrets";
const SERVICE_PATH: &str = "/org/freedesktop/secrets";
const SERVICE_TYPE: &str = "org.freedesktop.Secret.Service";
const PROMPT_TYPE: &str = "org.freedesktop.Secret.Prompt";

/// The alias of the collection that is used when none is named.
const DEFAULT: &str = "default";

/// Whether the collection is there and open. Asks nobody.
pub(crate) fn look(line: &Line) -> Result<(), Error> {
    let service = connect(line)?;
    open_collection(&service).map(drop)
}

/// Whether at most one item goes by this key, whatever collection it is in. The store would ask for the
/// password of another collection to see more of an item that is locked in there (SE-09).
pub(crate) fn look_for(line: &Line, key: &CredentialKey) -> Result<(), Error> {
    let service = connect(line)?;
    let collection = open_collection(&service)?;
    let (name, user) = (key.service(), key.user());
    let wanted = HashMap::from([("service", name.as_str()), ("username", user.as_str())]);
    let everywhere = service
        .search_items(wanted.clone())
        .map_err(|error| judge(&error))?;
    let here = collection
        .search_items(wanted)
        .map_err(|error| judge(&error))?;
    let found = everywhere.unlocked.len() + everywhere.locked.len();
    if here.len() > 1 || found > here.len() {
        return Err(Error::Ambiguous);
    }
    Ok(())
}

/// Deletes what is ours in the collection and says how many items that were. Asks nobody.
pub(crate) fn empty(line: &Line) -> Result<usize, Error> {
    let service = connect(line)?;
    let collection = open_collection(&service)?;
    let items = collection.get_all_items().map_err(|error| judge(&error))?;
    let mut deleted = 0;
    for item in items {
        let about = item.get_attributes().map_err(|error| judge(&error))?;
        if about
            .get("service")
            .is_some_and(|name| CredentialKey::is_ours(name))
        {
            item.delete().map_err(|error| judge(&error))?;
            deleted += 1;
        }
    }
    Ok(deleted)
}

/// The collection, unless it is locked.
fn open_collection<'a>(service: &'a SecretService<'a>) -> Result<Collection<'a>, Error> {
    let collection = service
        .get_default_collection()
        .map_err(|error| judge(&error))?;
    if collection.is_locked().map_err(|error| judge(&error))? {
        return Err(Error::Locked);
    }
    Ok(collection)
}

/// Asks the person for the collection's password.
pub(crate) fn unlock(line: &Line) -> Result<(), Error> {
    let service = connect(line)?;
    let collection = service
        .get_default_collection()
        .map_err(|error| judge(&error))?;
    let wanted = vec![collection.collection_path];
    let asked = ask(line, "Unlock", &(wanted,))?;
    let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) =
        asked.body().deserialize().map_err(|_| Error::Failed)?;
    answered(line, &prompt)
}

/// Makes the collection; the person chooses its password.
pub(crate) fn set_up(line: &Line) -> Result<(), Error> {
    let _service = connect(line)?;
    let about = HashMap::from([(
        "org.freedesktop.Secret.Collection.Label",
        Value::from(LABEL),
    )]);
    let asked = ask(line, "CreateCollection", &(about, DEFAULT))?;
    let (_, prompt): (OwnedObjectPath, OwnedObjectPath) =
        asked.body().deserialize().map_err(|_| Error::Failed)?;
    answered(line, &prompt)
}

fn ask<Body: Serialize + DynamicType>(
    line: &Line,
    method: &str,
    body: &Body,
) -> Result<Message, Error> {
    let bus = line.bus().ok_or(Error::NoBus)?;
    bus.call_method(
        Some(SERVICE),
        SERVICE_PATH,
        Some(SERVICE_TYPE),
        method,
        body,
    )
    .map_err(|_| Error::Failed)
}

/// Shows a prompt and waits until it is through. No prompt means that none was needed.
fn answered(line: &Line, prompt: &OwnedObjectPath) -> Result<(), Error> {
    if prompt.as_str() == "/" {
        return Ok(());
    }
    let bus = line.bus().ok_or(Error::NoBus)?;
    line.shows(prompt);
    let wait = || -> zbus::Result<bool> {
        let proxy = Proxy::new(&bus, SERVICE, prompt, PROMPT_TYPE)?;
        // Listening first, so that a prompt that ends at once is not missed.
        let mut ends = proxy.receive_signal("Completed")?;
        proxy.call_method("Prompt", &("",))?;
        let Some(end) = ends.next() else {
            return Ok(true);
        };
        let body = end.body();
        let (dismissed, _): (bool, Value<'_>) = body.deserialize()?;
        Ok(dismissed)
    };
    match wait() {
        Ok(false) => Ok(()),
        // By the person, or by the service itself when there is no screen to ask on.
        Ok(true) => Err(Error::Dismissed),
        Err(_) => Err(Error::Failed),
    }
}

/// Takes a prompt away that nobody waits for any more.
pub(crate) fn take_away(bus: &Connection, prompt: &OwnedObjectPath) {
    // A service that is gone shows no prompt.
    let _ = bus.call_method(Some(SERVICE), prompt, Some(PROMPT_TYPE), "Dismiss", &());
}

fn connect<'a>(line: &Line) -> Result<SecretService<'a>, Error> {
    let bus = Connection::session().map_err(|_| Error::NoBus)?;
    line.runs_over(&bus);
    // Only questions about the collection go over this connection, no secret.
    let service = SecretService::connect_with_existing(EncryptionType::Plain, bus);
    // Whatever goes wrong here, nobody on the bus answers to the name.
    service.map_err(|_| Error::NoService)
}

fn judge(error: &Refused) -> Error {
    refusal(error).unwrap_or(Error::Failed)
}

/// What an error of the service means, where it is one we know.
pub(crate) fn refusal(error: &Refused) -> Option<Error> {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the enum may grow; the rest is one case"
    )]
    match error {
        Refused::Locked => Some(Error::Locked),
        Refused::Prompt => Some(Error::Locked),
        Refused::PromptDisconnected => Some(Error::Locked),
        // The service runs, but there is no collection to keep things in.
        Refused::NoResult => Some(Error::NoCollection),
        Refused::Unavailable => Some(Error::NoService),
        _ => None,
    }
}
