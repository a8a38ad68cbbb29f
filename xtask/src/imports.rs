//! Which package may know which, held against what Cargo really resolves.
//!
//! The rules are those of `src-tauri/ARCHITECTURE.md`. `.deny.toml` states the bans once more for
//! people who have cargo-deny.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::command::answer;
use crate::product::cargo;

/// Our packages and those of ours each may use in what ships. Tests may use more.
const EDGES: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("contract", &["domain"]),
    ("transport", &[]),
    ("credentials", &[]),
    ("authorization", &["transport", "credentials", "domain"]),
    ("github", &["transport", "domain"]),
    ("platform", &["transport", "domain"]),
    (
        "engine",
        &[
            "domain",
            "contract",
            "transport",
            "credentials",
            "authorization",
            "github",
            "platform",
        ],
    ),
    ("simulator", &[]),
    ("desktop", &["domain", "contract", "engine", "simulator"]),
    (
        "acceptance",
        &[
            "domain",
            "contract",
            "transport",
            "credentials",
            "authorization",
            "github",
            "platform",
            "engine",
            "simulator",
        ],
    ),
    ("xtask", &[]),
];

/// Other people's packages, and those of ours that may name them.
const WRAPPED: [(&str, &[&str]); 8] = [
    ("tauri", &["desktop"]),
    ("tauri-build", &["desktop"]),
    ("tauri-plugin-single-instance", &["desktop"]),
    ("reqwest", &["transport", "acceptance"]),
    ("oauth2", &["authorization"]),
    ("keyring", &["credentials"]),
    ("keyring-core", &["credentials"]),
    ("axum", &["simulator", "acceptance"]),
];

/// Packages that are nowhere in what we build on Linux, macOS or Windows: TLS is rustls, and whom it
/// trusts is the system's word.
const NOWHERE: [&str; 4] = ["native-tls", "openssl", "openssl-sys", "webpki-roots"];

/// Plugins of tauri with a history of letting the page out (CVE-2025-31477 and its like).
const RISKY_PLUGINS: [&str; 3] = ["tauri-plugin-shell", "tauri-plugin-fs", "tauri-plugin-http"];

/// Packages a pure crate must not reach, however far down.
const PURE: [(&str, &[&str]); 2] = [
    ("domain", &["tokio", "reqwest", "tracing"]),
    ("contract", &["tokio", "reqwest", "secrecy"]),
];

/// Features of tauri that would open a door (TA-10, TA-13).
const SHUT_FEATURES: [&str; 3] = ["devtools", "protocol-asset", "dynamic-acl"];

fn metadata() -> Value {
    let root = crate::root();
    let text = answer(cargo(&root).args(["metadata", "--format-version", "1", "--locked"]));
    serde_json::from_str(&text.expect("cargo metadata answers")).expect("cargo metadata is JSON")
}

/// Direct dependencies that ship, by package name, for our packages.
fn shipped_dependencies(metadata: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let members = metadata["workspace_members"].as_array().unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .filter(|package| members.contains(&package["id"]))
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            let shipped = dependencies.filter(|dependency| dependency["kind"] != "dev");
            (
                text(&package["name"]),
                shipped
                    .map(|dependency| text(&dependency["name"]))
                    .collect(),
            )
        })
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Every package name reachable from one of ours through what ships.
fn reachable(metadata: &Value, from: &str) -> BTreeSet<String> {
    let packages = metadata["packages"].as_array().unwrap();
    let name_of: BTreeMap<String, String> = packages
        .iter()
        .map(|package| (text(&package["id"]), text(&package["name"])))
        .collect();
    let nodes: BTreeMap<String, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| (text(&node["id"]), node))
        .collect();
    let start = name_of
        .iter()
        .find(|(id, name)| *name == from && id.contains("path+"))
        .unwrap();
    let mut seen = BTreeSet::from([start.0.clone()]);
    let mut waiting = vec![start.0.clone()];
    while let Some(id) = waiting.pop() {
        for dependency in nodes[&id]["deps"].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            let ships = kinds.iter().any(|kind| kind["kind"].is_null());
            let next = text(&dependency["pkg"]);
            if ships && seen.insert(next.clone()) {
                waiting.push(next);
            }
        }
    }
    seen.into_iter().map(|id| name_of[&id].clone()).collect()
}

#[test]
fn our_packages_know_each_other_only_downwards() {
    let metadata = metadata();
    let found = shipped_dependencies(&metadata);
    let ours: BTreeSet<&str> = EDGES.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        found.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        ours,
        "a package without a rule"
    );
    for (package, allowed) in EDGES {
        for dependency in found[package]
            .iter()
            .filter(|name| ours.contains(name.as_str()))
        {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{package} must not use {dependency}"
            );
        }
    }
}

#[test]
fn each_outside_library_has_its_one_place() {
    let found = shipped_dependencies(&metadata());
    for (library, places) in WRAPPED {
        for (package, dependencies) in &found {
            let fits = !dependencies.contains(library) || places.contains(&package.as_str());
            assert!(fits, "{package} must not name {library}; {places:?} may");
        }
    }
}

#[test]
fn net_01_no_second_tls_and_no_bundled_roots_are_built_in() {
    let metadata = metadata();
    let used = reachable(&metadata, "desktop");
    for library in NOWHERE {
        assert!(!used.contains(library), "{library} came in");
    }
    assert!(used.contains("rustls"), "the search sees what is there");
}

#[test]
fn pure_packages_reach_nothing_that_acts() {
    let metadata = metadata();
    for (package, forbidden) in PURE {
        let used = reachable(&metadata, package);
        for library in forbidden {
            assert!(!used.contains(*library), "{package} reaches {library}");
        }
    }
}

#[test]
fn ta_10_ta_13_tauri_is_built_without_the_features_that_open_doors() {
    let metadata = metadata();
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let tauri = nodes
        .iter()
        .find(|node| text(&node["id"]).contains("#tauri@"))
        .unwrap();
    let features: Vec<String> = tauri["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(text)
        .collect();
    assert!(
        features.contains(&"custom-protocol".to_owned()),
        "the search sees what is there"
    );
    for feature in SHUT_FEATURES {
        assert!(!features.contains(&feature.to_owned()), "{feature} is on");
    }
}

/// CVE-2026-42184 (GHSA-7gmj-67g7-phm9) is fixed in 2.11.1; RustSec does not list it.
#[test]
fn ta_08_sc_05_tauri_is_new_enough_and_its_risky_plugins_are_absent() {
    let metadata = metadata();
    let used = reachable(&metadata, "desktop");
    for plugin in RISKY_PLUGINS {
        assert!(!used.contains(plugin), "{plugin} came in");
    }
    let packages = metadata["packages"].as_array().unwrap();
    let tauri = packages.iter().find(|package| package["name"] == "tauri");
    let version = text(&tauri.unwrap()["version"]);
    let numbers: Vec<u32> = version.split('.').map(|it| it.parse().unwrap()).collect();
    assert!(numbers >= vec![2, 11, 1], "tauri {version}");
}
