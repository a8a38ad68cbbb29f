//! The page as it is built in.

use std::fs;
use std::path::Path;

/// Inline code in bundled HTML would run: the window's policy takes the hash of what is there when the
/// program is built.
#[test]
fn ta_03_the_built_page_has_no_code_in_its_markup() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist/index.html");
    let page = fs::read_to_string(file).unwrap();
    let scripts: Vec<&str> = page.split("<script").skip(1).collect();
    assert_eq!(scripts.len(), 1, "one script starts everything");
    for script in scripts {
        let (attributes, rest) = script.split_once('>').unwrap();
        assert!(attributes.contains(" src=\"./assets/"), "{attributes}");
        assert!(rest.starts_with("</script>"), "a script with text in it");
    }
    for code in [
        "<style",
        " style=",
        "javascript:",
        "<iframe",
        "<base",
        "http-equiv",
    ] {
        assert!(!page.contains(code), "{code}");
    }
    let handler = page
        .split_whitespace()
        .find(|word| word.starts_with("on") && word.contains('='));
    assert_eq!(handler, None);
}
