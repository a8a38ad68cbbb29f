//! What the page may do, read from the files that decide it.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends at the first surprise, its reading included"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn security() -> Value {
    read("tauri.conf.json")["app"]["security"].clone()
}

fn words(list: &Value) -> BTreeSet<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_page_may_call_our_commands_and_listen_and_nothing_else() {
    let mut expected: BTreeSet<String> = contract::COMMAND_NAMES
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    expected.extend([
        "core:event:allow-listen".to_owned(),
        "core:event:allow-unlisten".to_owned(),
    ]);
    assert_eq!(
        words(&read("capabilities/main.json")["permissions"]),
        expected
    );
}

#[test]
fn one_capability_is_for_one_window_and_for_no_remote_page() {
    let capability = read("capabilities/main.json");
    assert_eq!(
        words(&capability["windows"]),
        BTreeSet::from(["main".to_owned()])
    );
    assert_eq!(capability.get("remote"), None);
    assert_eq!(
        words(&security()["capabilities"]),
        BTreeSet::from(["main".to_owned()])
    );
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities")).unwrap();
    assert_eq!(
        files.count(),
        1,
        "a second capability file would add rights unseen"
    );
}

#[test]
fn the_content_policy_starts_from_nothing_and_names_no_outside_and_nothing_unsafe() {
    let policy = security()["csp"].as_object().unwrap().clone();
    assert_eq!(policy["default-src"], "'none'");
    let allowed = ["'none'", "'self'", "data:", "ipc:", "http://ipc.localhost"];
    for (directive, sources) in &policy {
        for source in sources.as_str().unwrap().split_whitespace() {
            assert!(allowed.contains(&source), "{directive} allows {source}");
        }
    }
    for closed in ["form-action", "base-uri", "frame-ancestors", "object-src"] {
        assert_eq!(
            policy[closed], "'none'",
            "{closed} is not covered by default-src alone"
        );
    }
    for code in ["script-src", "style-src"] {
        assert_eq!(policy[code], "'self'");
    }
}

#[test]
fn there_is_one_window_and_it_is_made_hidden_by_us() {
    let configuration = read("tauri.conf.json");
    let windows = configuration["app"]["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    let window = &windows[0];
    assert_eq!(window["label"], "main");
    assert_eq!(
        window["create"], false,
        "the navigation guard is added in code"
    );
    assert_eq!(window["visible"], false);
    assert_eq!(window["dragDropEnabled"], false);
}

#[test]
fn the_page_finds_frozen_prototypes_no_global_object_and_no_file_protocol() {
    assert_eq!(security()["freezePrototype"], true);
    assert_eq!(security()["assetProtocol"]["enable"], false);
    assert_eq!(read("tauri.conf.json")["app"]["withGlobalTauri"], false);
    for open_door in [
        "dangerousDisableAssetCspModification",
        "dangerousRemoteDomainIpcAccess",
        "pattern",
    ] {
        assert_eq!(security().get(open_door), None, "{open_door}");
    }
}
