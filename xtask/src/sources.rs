//! What no source of ours may say, and what has to lie beside it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::answer;
use crate::product::cargo;

/// Every file that is kept, by its path from the root.
fn kept() -> Vec<PathBuf> {
    let root = crate::root();
    let mut git = std::process::Command::new("git");
    let list = answer(git.current_dir(&root).args(["ls-files", "-z"]));
    let list = list.expect("git lists what is kept");
    let files = list.split('\0').filter(|name| !name.is_empty());
    files
        .map(PathBuf::from)
        .filter(|file| root.join(file).is_file())
        .collect()
}

/// The Rust sources that ship or test what ships, with their text. This file only talks about it.
fn rust_sources() -> Vec<(PathBuf, String)> {
    let root = crate::root();
    let is_source = |file: &PathBuf| {
        file.extension().is_some_and(|kind| kind == "rs") && !file.ends_with("sources.rs")
    };
    let files = kept().into_iter().filter(is_source);
    files
        .map(|file| (file.clone(), fs::read_to_string(root.join(file)).unwrap()))
        .collect()
}

fn that_say(word: &str) -> Vec<PathBuf> {
    let sources = rust_sources().into_iter();
    let saying = sources.filter(|(_, text)| text.contains(word));
    saying.map(|(file, _)| file).collect()
}

#[test]
fn net_03_no_source_asks_to_ignore_certificates() {
    assert_eq!(that_say("danger_accept"), Vec::<PathBuf>::new());
    assert_eq!(that_say("danger_"), Vec::<PathBuf>::new());
    assert!(
        !that_say("tls_version_min").is_empty(),
        "the search sees what is there"
    );
}

#[test]
fn oa_01_no_window_is_made_for_an_outside_page() {
    assert_eq!(that_say("WebviewUrl::External"), Vec::<PathBuf>::new());
    assert_eq!(
        that_say("WebviewUrl::CustomProtocol"),
        Vec::<PathBuf>::new()
    );
    assert!(
        !that_say("WebviewWindow").is_empty(),
        "the search sees what is there"
    );
    let config = fs::read_to_string(crate::root().join("src-tauri/tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_str(&config).unwrap();
    for window in config["app"]["windows"].as_array().unwrap() {
        assert!(window["url"].is_null(), "{window}");
    }
}

#[test]
fn sc_12_unsafe_code_is_in_one_place() {
    let allowed = [Path::new("src-tauri/src/os.rs")];
    for word in [
        "expect(unsafe_code",
        "allow(unsafe_code",
        "expect(\n    unsafe_code",
    ] {
        for file in that_say(word) {
            assert!(allowed.contains(&file.as_path()), "{}", file.display());
        }
    }
    let metadata =
        answer(cargo(&crate::root()).args(["metadata", "--no-deps", "--format-version", "1"]));
    let metadata: serde_json::Value = serde_json::from_str(&metadata.unwrap()).unwrap();
    for package in metadata["packages"].as_array().unwrap() {
        let manifest = package["manifest_path"].as_str().unwrap();
        let manifest = fs::read_to_string(manifest).unwrap();
        assert!(
            manifest.contains("[lints]\nworkspace = true"),
            "{} does not take the workspace's lints",
            package["name"]
        );
    }
}

#[test]
fn sc_01_every_lock_is_kept_beside_what_it_locks() {
    let kept = kept();
    let mut locks = 0;
    for file in &kept {
        let lock = match file.file_name().and_then(|name| name.to_str()) {
            Some("package.json") => "package-lock.json",
            Some("Cargo.toml") if file.parent() == Some(Path::new("")) => "Cargo.lock",
            Some("Cargo.toml") if file.starts_with("fuzz") => "Cargo.lock",
            _ => continue,
        };
        let lock = file.with_file_name(lock);
        assert!(kept.contains(&lock), "{} is missing", lock.display());
        locks += 1;
    }
    assert!(locks >= 6, "{locks} locks");
}

/// What gives a private key away, put together here so that this file does not.
fn key_mark() -> String {
    format!("-----BEGIN {} KEY-----", "PRIVATE")
}

fn holds_a_key(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let text = text
        .replace("RSA ", "")
        .replace("EC ", "")
        .replace("OPENSSH ", "");
    text.contains(&key_mark())
}

#[test]
fn sc_11_no_private_key_is_in_the_repository() {
    let root = crate::root();
    let files = kept();
    assert!(files.len() > 100, "the search sees what is there");
    for file in files {
        let text = fs::read(root.join(&file)).unwrap();
        assert!(!holds_a_key(&text), "{}", file.display());
    }
    let planted = format!("x\n{}\nMIIE", key_mark().replace("PRIVATE", "RSA PRIVATE"));
    assert!(holds_a_key(planted.as_bytes()));
}
