//! The two file formats that hold several sizes of one icon. Both take PNG as it is.

/// A Windows icon: a header, a directory of 16 bytes per picture, then the pictures.
pub(super) fn ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    const HEADER: usize = 6;
    const ENTRY: usize = 16;
    let mut file = Vec::new();
    file.extend_from_slice(&[0, 0, 1, 0]);
    file.extend_from_slice(&word(pictures.len()));
    let mut offset = HEADER + ENTRY * pictures.len();
    for (edge, picture) in pictures {
        // 256 does not fit into the byte; the format writes it as 0.
        let edge = u8::try_from(*edge).unwrap_or(0);
        file.extend_from_slice(&[edge, edge, 0, 0, 1, 0, 32, 0]);
        file.extend_from_slice(&length(picture.len()).to_le_bytes());
        file.extend_from_slice(&length(offset).to_le_bytes());
        offset += picture.len();
    }
    for (_, picture) in pictures {
        file.extend_from_slice(picture);
    }
    file
}

/// An Apple icon: a header, then each picture behind its type code and length.
pub(super) fn icns(pictures: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    const HEADER: usize = 8;
    let body: usize = pictures
        .iter()
        .map(|(_, picture)| HEADER + picture.len())
        .sum();
    let mut file = Vec::with_capacity(HEADER + body);
    file.extend_from_slice(b"icns");
    file.extend_from_slice(&length(HEADER + body).to_be_bytes());
    for (code, picture) in pictures {
        file.extend_from_slice(*code);
        file.extend_from_slice(&length(HEADER + picture.len()).to_be_bytes());
        file.extend_from_slice(picture);
    }
    file
}

fn word(count: usize) -> [u8; 2] {
    u16::try_from(count).unwrap_or(u16::MAX).to_le_bytes()
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
