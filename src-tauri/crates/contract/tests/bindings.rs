//! The page's generated types: written by this test, and checked for drift where CI is set.

use std::{fs, path::Path};

#[test]
fn the_pages_types_are_those_of_the_contract() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/contract");
    fs::create_dir_all(&folder).expect("the page's contract folder can be made");
    for file in contract::typescript() {
        fs::write(folder.join(file.name), file.text).expect("a generated file can be written");
    }
    let event = folder.join("ViewEvent.ts");
    assert!(
        event.exists(),
        "ts-rs writes its types in tests of the crate itself"
    );
}
