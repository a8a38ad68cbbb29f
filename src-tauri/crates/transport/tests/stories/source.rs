//! What the source must not say.

use std::path::Path;

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path.display().to_string(), text));
        }
    }
}

#[test]
fn net_03_the_one_verifier_of_our_own_can_only_refuse() {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    sources(&root.join("crates"), &mut found);
    sources(&root.join("src"), &mut found);
    let ours: Vec<_> = found
        .iter()
        .filter(|(path, _)| !path.ends_with("stories/source.rs"))
        .collect();
    assert!(ours.len() > 100, "the sources are found: {}", ours.len());

    for (path, text) in ours {
        let own_verifiers = text.matches(".dangerous()").count();
        let is_recorder = path.ends_with("transport/src/look.rs");
        assert_eq!(own_verifiers, usize::from(is_recorder), "{path}");
        // The recorder's verifier has no way to say yes.
        assert!(!text.contains("ServerCertVerified::assertion"), "{path}");
    }
}
