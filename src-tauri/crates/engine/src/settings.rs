//! What a person sets for this computer, in a small file without secrets: `settings.json`, and the
//! trust file beside it, which is a copy of the one that was chosen.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use contract::{ChangePreferencesRequest, Preferences, TEXT_SIZES};
use domain::Problem;
use serde::{Deserialize, Serialize};
use transport::{TRUST_FILE_LIMIT, TrustFault, TrustFile};
use url::Url;

use crate::journal::{flush_folder, make_private_folder, private_file, remove_files};

/// The version of the file that is written.
const VERSION: u32 = 1;

/// A settings file larger than this is not ours.
const LARGEST: u64 = 64 * 1024;

/// Longest language tag, in bytes (RFC 5646, section 4.4.1, asks for no less).
const LONGEST_TAG: usize = 35;

/// Longest address and longest name for a login, in bytes.
const LONGEST: usize = 255;

/// The settings. Unknown keys are refused, so that a slip of the pen is seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    version: u32,
    /// How to find the proxy.
    pub(crate) proxy: ProxySetting,
    /// How the page looks and acts.
    #[serde(default)]
    pub(crate) preferences: Preferences,
}

/// How to find the proxy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum ProxySetting {
    /// As the environment or the system says.
    #[default]
    Automatic,
    /// None.
    Direct,
    /// This one.
    Address {
        /// Where, without login.
        address: Url,
        /// The name for its login. The password is in the keychain.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        login: Option<String>,
    },
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            version: VERSION,
            proxy: ProxySetting::default(),
            preferences: Preferences::default(),
        }
    }
}

/// The preferences with some of them changed.
///
/// # Errors
/// The field whose value cannot be what it is; nothing is changed.
pub(crate) fn changed(
    preferences: &Preferences,
    wish: ChangePreferencesRequest,
) -> Result<Preferences, &'static str> {
    let before = preferences.clone();
    let mut shortcuts_off = wish.shortcuts_off.unwrap_or(before.shortcuts_off);
    shortcuts_off.sort_unstable();
    shortcuts_off.dedup();
    let after = Preferences {
        theme: wish.theme.unwrap_or(before.theme),
        density: wish.density.unwrap_or(before.density),
        text_size: wish.text_size.unwrap_or(before.text_size),
        less_motion: wish.less_motion.unwrap_or(before.less_motion),
        list_as_pages: wish.list_as_pages.unwrap_or(before.list_as_pages),
        language: wish.language.unwrap_or(before.language),
        shortcuts_off,
        mask_names: wish.mask_names.unwrap_or(before.mask_names),
        keep_records: wish.keep_records.unwrap_or(before.keep_records),
    };
    match wrong_field(&after) {
        Some(field) => Err(field),
        None => Ok(after),
    }
}

/// The first field that cannot be what it is.
fn wrong_field(preferences: &Preferences) -> Option<&'static str> {
    if !TEXT_SIZES.contains(&preferences.text_size) {
        return Some("textSize");
    }
    (!is_language_tag(&preferences.language)).then_some("language")
}

/// Whether it has the shape of a BCP 47 tag: parts of one to eight letters or digits (RFC 5646,
/// section 2.1). Which languages there are is the page's to say.
fn is_language_tag(tag: &str) -> bool {
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    };
    tag.len() <= LONGEST_TAG && tag.split('-').all(is_part)
}

/// What the folder holds.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) settings: Settings,
    pub(crate) trust: Option<TrustFile>,
    /// Something was there that cannot be used; the usual stands in for it.
    pub(crate) damaged: bool,
}

/// The folder with the settings.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: PathBuf) -> Self {
        Folder(path)
    }

    fn settings(&self) -> PathBuf {
        self.0.join("settings.json")
    }

    fn trust(&self) -> PathBuf {
        self.0.join("trust.pem")
    }

    /// Reads both files. What cannot be used is put aside in favour of the usual, and that is said.
    pub(crate) fn load(&self) -> Found {
        let mut found = Found::default();
        match read(&self.settings(), LARGEST) {
            Ok(None) => {}
            Ok(Some(bytes)) => match parse(&bytes) {
                Some(settings) => found.settings = settings,
                None => found.damaged = true,
            },
            Err(_) => found.damaged = true,
        }
        match read(&self.trust(), TRUST_FILE_LIMIT as u64) {
            Ok(None) => {}
            Ok(Some(bytes)) => match TrustFile::read(&bytes) {
                Ok(trust) => found.trust = Some(trust),
                Err(_) => found.damaged = true,
            },
            Err(_) => found.damaged = true,
        }
        found
    }

    /// Writes the settings in place of the old ones.
    ///
    /// # Errors
    /// When the disk does not take them. The old ones are still there.
    pub(crate) fn save(&self, settings: &Settings) -> io::Result<()> {
        self.replace(&self.settings(), &serde_json::to_vec_pretty(settings)?)
    }

    /// Keeps a copy of a trust file, or none.
    ///
    /// # Errors
    /// When the disk does not take it. The old one is still there.
    pub(crate) fn save_trust(&self, trust: Option<&TrustFile>) -> io::Result<()> {
        match trust {
            Some(trust) => self.replace(&self.trust(), trust.to_pem().as_bytes()),
            None => match fs::remove_file(self.trust()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                Ok(()) | Err(_) => Ok(()),
            },
        }
    }

    /// Removes both files, and what a crash left half written. Says whether anything was there.
    ///
    /// # Errors
    /// When some of it could not be removed.
    pub(crate) fn erase(&self) -> io::Result<bool> {
        remove_files(&self.0, |name| {
            name.starts_with("settings.") || name.starts_with("trust.")
        })
    }

    /// A new file in the same folder, flushed, then the new name (CS-02).
    fn replace(&self, place: &Path, bytes: &[u8]) -> io::Result<()> {
        make_private_folder(&self.0)?;
        let fresh = place.with_extension("new");
        // What a crash left half written is not kept.
        match fs::remove_file(&fresh) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let mut file = private_file(&fresh)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&fresh, place)?;
        flush_folder(&self.0)
    }
}

/// Reads a plain file of a sensible size, following no link; none where there is none.
fn read(path: &Path, largest: u64) -> io::Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Ok(facts) if facts.is_file() && facts.len() <= largest => {}
        Ok(_) => return Err(io::ErrorKind::InvalidInput.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(largest).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn parse(bytes: &[u8]) -> Option<Settings> {
    let settings: Settings = serde_json::from_slice(bytes).ok()?;
    let sound = match &settings.proxy {
        ProxySetting::Automatic => true,
        ProxySetting::Direct => true,
        // A file is judged as strictly as a person's typing.
        ProxySetting::Address { address, login } => {
            proxy_address(address.as_str()).as_ref() == Ok(address)
                && login.as_deref().is_none_or(is_login)
        }
    };
    let sound = sound && wrong_field(&settings.preferences).is_none();
    (settings.version == VERSION && sound).then_some(settings)
}

/// What a person typed as the proxy's address: `proxy.example.com:8080`, or with `http://` before it.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn proxy_address(typed: &str) -> Result<Url, Problem> {
    let typed = typed.trim();
    if typed.is_empty() || typed.len() > LONGEST {
        return Err(Problem::ProxyAddressWrong);
    }
    let with_scheme = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("http://{typed}")
    };
    let address: Url = with_scheme
        .parse()
        .map_err(|_| Problem::ProxyAddressWrong)?;
    if !address.username().is_empty() || address.password().is_some() {
        return Err(Problem::ProxyLoginInAddress);
    }
    let path = address.path().to_ascii_lowercase();
    let is_script = [".pac", ".dat", ".js"]
        .iter()
        .any(|ending| path.ends_with(ending));
    if is_script {
        return Err(Problem::ProxyIsScript);
    }
    let is_plain = matches!(address.scheme(), "http" | "https")
        && address.path() == "/"
        && address.query().is_none()
        && address.fragment().is_none()
        && has_plain_host(&address);
    if !is_plain {
        return Err(Problem::ProxyAddressWrong);
    }
    Ok(address)
}

fn has_plain_host(address: &Url) -> bool {
    match address.host() {
        Some(url::Host::Domain(name)) => name
            .bytes()
            .all(|letter| letter.is_ascii_alphanumeric() || b"-._".contains(&letter)),
        Some(url::Host::Ipv4(_) | url::Host::Ipv6(_)) => true,
        None => false,
    }
}

/// Whether it can be the name of a Basic login: RFC 7617 has no room for a colon or control letters.
pub(crate) fn is_login(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= LONGEST
        && !name
            .chars()
            .any(|letter| letter.is_control() || letter == ':')
}

/// Reads the file a person chose.
///
/// # Errors
/// Why it is not a trust file.
pub(crate) fn trust_file(path: &Path) -> Result<TrustFile, Problem> {
    // The person's own choice may well be a link.
    let bytes = fs::canonicalize(path)
        .and_then(|path| read(&path, TRUST_FILE_LIMIT as u64))
        .ok()
        .flatten()
        .ok_or(Problem::TrustFileWrong)?;
    TrustFile::read(&bytes).map_err(|fault| match fault {
        TrustFault::TooLarge => Problem::TrustFileWrong,
        TrustFault::NoCertificate => Problem::TrustFileWrong,
        TrustFault::Damaged => Problem::TrustFileWrong,
        TrustFault::PrivateKey => Problem::TrustFileSecret,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn net_07_a_proxy_is_typed_in_many_ways_and_meant_in_one() {
        for typed in [
            "proxy.example:8080",
            " http://proxy.example:8080/ ",
            "HTTP://Proxy.Example:8080",
        ] {
            let address = proxy_address(typed).map(String::from);
            assert_eq!(address.as_deref(), Ok("http://proxy.example:8080/"));
        }
        assert!(proxy_address("https://proxy.example").is_ok());
        assert!(proxy_address("[::1]:3128").is_ok());
    }

    #[test]
    fn net_07_a_hostile_proxy_address_is_refused_with_the_reason() {
        let wrong = Err(Problem::ProxyAddressWrong);
        for typed in [
            "",
            "  ",
            "two words",
            "ftp://proxy.example",
            "socks5://proxy.example:1080",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "http://proxy.example/path",
            "http://proxy.example/?a=b",
            "proxy.example:99999",
            "proxy.example\r\nX: y",
            "http://$(id).example",
            "http://",
        ] {
            assert_eq!(proxy_address(typed), wrong, "{typed:?}");
        }
        assert_eq!(proxy_address(&"a".repeat(300)), wrong);
        assert_eq!(
            proxy_address("http://me:canary@proxy.example"),
            Err(Problem::ProxyLoginInAddress)
        );
        assert_eq!(
            proxy_address("http://wpad.example/wpad.dat"),
            Err(Problem::ProxyIsScript)
        );
    }

    #[test]
    fn settings_survive_the_disk_and_nothing_unknown_is_taken() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::new(place.path().join("new"));
        assert!(!folder.load().damaged, "nothing is not damage");
        let settings = Settings {
            proxy: ProxySetting::Address {
                address: "http://proxy.example:8080/".parse().expect("an address"),
                login: Some("ada".to_owned()),
            },
            preferences: Preferences {
                theme: contract::ThemeChoice::Dark,
                text_size: 125,
                shortcuts_off: vec![contract::Shortcut::Help],
                ..Preferences::default()
            },
            ..Settings::default()
        };
        folder.save(&settings).expect("it is written");
        assert_eq!(folder.load().settings, settings);

        let file = place.path().join("new/settings.json");
        let text = fs::read_to_string(&file).expect("it is there");
        for (from, to) in [
            ("\"version\": 1", "\"version\": 2"),
            ("\"version\"", "\"verify_tls\": false, \"version\""),
            ("http://proxy", "http://me:pw@proxy"),
            ("http://proxy", "socks5://proxy"),
            ("\"ada\"", "\"ada\\r\\nX: y\""),
            ("125", "89"),
            ("\"und\"", "\"en_US\""),
            ("\"dark\"", "\"pink\""),
            ("{", ""),
        ] {
            fs::write(&file, text.replacen(from, to, 1)).expect("it is changed");
            let found = folder.load();
            assert!(found.damaged, "{from} -> {to}");
            assert_eq!(found.settings, Settings::default());
        }
        for length in 0..text.len() {
            fs::write(&file, &text[..length]).expect("it is cut");
            assert!(folder.load().damaged, "cut at {length}");
        }
    }

    #[test]
    fn settings_of_before_there_were_preferences_are_read_with_the_usual_ones() {
        let place = tempfile::tempdir().expect("a folder");
        let text = "{\"version\":1,\"proxy\":{\"kind\":\"direct\"}}";
        fs::write(place.path().join("settings.json"), text).expect("a file");
        let found = Folder::new(place.path().to_owned()).load();
        assert!(!found.damaged);
        assert_eq!(found.settings.preferences, Preferences::default());
    }

    #[test]
    fn a_change_of_preferences_leaves_what_it_does_not_name_and_refuses_what_cannot_be() {
        let before = Preferences {
            less_motion: true,
            ..Preferences::default()
        };
        let size = |percent| ChangePreferencesRequest {
            text_size: Some(percent),
            ..ChangePreferencesRequest::default()
        };
        let after = changed(&before, size(200)).expect("a size there is");
        assert!(after.less_motion && after.text_size == 200);
        for percent in [0, 89, 401] {
            assert_eq!(changed(&before, size(percent)), Err("textSize"));
        }
        for (tag, fits) in [
            ("pt-BR", true),
            ("zh-Hans-CN", true),
            ("", false),
            ("en-", false),
            ("en/../x", false),
            ("abcdefghi", false),
        ] {
            let wish = ChangePreferencesRequest {
                language: Some(tag.to_owned()),
                ..ChangePreferencesRequest::default()
            };
            assert_eq!(changed(&before, wish).is_ok(), fits, "{tag}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_the_settings_is_not_followed() {
        let place = tempfile::tempdir().expect("a folder");
        let other = place.path().join("other");
        fs::write(&other, "{\"version\":1,\"proxy\":{\"kind\":\"direct\"}}").expect("a file");
        std::os::unix::fs::symlink(&other, place.path().join("settings.json")).expect("a link");
        let found = Folder::new(place.path().to_owned()).load();
        assert!(found.damaged);
        assert_eq!(found.settings.proxy, ProxySetting::Automatic);
    }
}
