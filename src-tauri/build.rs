//! Declares our commands, so that each one needs a line in the capability file to be callable.

fn main() {
    // The page is built into the program; without this a new page would not reach it.
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(contract::COMMAND_NAMES);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
    {
        println!("cargo::error={error:#}");
    }
}
