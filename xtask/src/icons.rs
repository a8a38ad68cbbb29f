//! Every icon size, made from the one drawing.

mod container;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use resvg::{tiny_skia, usvg};

/// The drawing everything is made from, below the repository's root.
pub(crate) const DRAWING: &str = "icons/app.svg";

/// Plain PNG files: name and edge in pixels. The names are those the bundler expects.
const PICTURES: [(&str, u32); 4] = [
    ("32x32.png", 32),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
];

/// Edges inside `icon.ico`, as Windows asks for them.
const WINDOWS_EDGES: [u32; 6] = [16, 24, 32, 48, 64, 256];

/// Entries of `icon.icns`: Apple's type code and the edge it stands for.
const APPLE_ENTRIES: [(&[u8; 4], u32); 8] = [
    (b"icp4", 16),
    (b"ic11", 32),
    (b"icp5", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Writes all sizes into `icons/`.
pub(crate) fn write(root: &Path) -> Result<()> {
    for (name, bytes) in render(root)? {
        let path = root.join("icons").join(name);
        fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
    }
    Ok(())
}

/// All files made from the drawing: name and content.
fn render(root: &Path) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let source =
        fs::read(root.join(DRAWING)).with_context(|| format!("could not read {DRAWING}"))?;
    let drawing = usvg::Tree::from_data(&source, &usvg::Options::default())?;
    let mut files = Vec::new();
    for (name, edge) in PICTURES {
        files.push((name, png(&drawing, edge)?));
    }
    let windows = WINDOWS_EDGES
        .into_iter()
        .map(|edge| Ok((edge, png(&drawing, edge)?)))
        .collect::<Result<Vec<_>>>()?;
    files.push(("icon.ico", container::ico(&windows)));
    let apple = APPLE_ENTRIES
        .into_iter()
        .map(|(code, edge)| Ok((code, png(&drawing, edge)?)))
        .collect::<Result<Vec<_>>>()?;
    files.push(("icon.icns", container::icns(&apple)));
    Ok(files)
}

fn png(drawing: &usvg::Tree, edge: u32) -> Result<Vec<u8>> {
    let mut canvas = tiny_skia::Pixmap::new(edge, edge).context("an icon has a size")?;
    #[expect(clippy::cast_precision_loss, reason = "icon edges are small numbers")]
    let scale = edge as f32 / drawing.size().width();
    resvg::render(
        drawing,
        tiny_skia::Transform::from_scale(scale, scale),
        &mut canvas.as_mut(),
    );
    Ok(canvas.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_what_the_drawing_gives() {
        let root = crate::root();
        for (name, expected) in render(&root).unwrap() {
            let found = fs::read(root.join("icons").join(name)).unwrap_or_default();
            assert!(
                found == expected,
                "{name} is out of date: run `cargo xtask icons`"
            );
        }
    }

    #[test]
    fn an_icon_has_a_picture_in_the_middle_and_nothing_in_the_corners() {
        let root = crate::root();
        let bytes = fs::read(root.join("icons/32x32.png")).unwrap();
        let icon = tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        assert_eq!((icon.width(), icon.height()), (32, 32));
        assert_eq!(icon.pixel(0, 0).unwrap().alpha(), 0, "the corner is clear");
        assert_eq!(
            icon.pixel(16, 16).unwrap().alpha(),
            255,
            "the tile is solid"
        );
    }
}
