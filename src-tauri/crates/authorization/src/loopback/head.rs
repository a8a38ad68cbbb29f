//! Reading a request's head: strictly, within limits, whatever the pieces it comes in.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// Largest head, in bytes.
const HEAD_BYTES: usize = 8 * 1024;

/// Most headers in a head.
const HEADERS: usize = 64;

/// What we look at in a request. Everything comes from a stranger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    pub(super) hosts: Vec<String>,
    pub(super) fetch_mode: Option<String>,
    pub(super) fetch_destination: Option<String>,
    pub(super) has_origin: bool,
}

/// Reads until the head is complete or cannot become one; then it is the status to refuse it with.
/// What follows the head is not looked at.
pub(super) async fn read(
    stream: &mut (impl AsyncRead + Unpin),
) -> io::Result<Result<Head, &'static str>> {
    let mut bytes = Vec::with_capacity(1024);
    loop {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(judged) = parse(&bytes) {
            return Ok(judged);
        }
    }
}

/// The head at the beginning of these bytes; `None` while more of it is needed.
pub(super) fn parse(bytes: &[u8]) -> Option<Result<Head, &'static str>> {
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .map(|at| at + 4);
    let head = &bytes[..end.unwrap_or(bytes.len())];
    if head.len() > HEAD_BYTES {
        return Some(Err(too_long(head)));
    }
    if has_stray_control(head) {
        return Some(Err("400 Bad Request"));
    }
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(head) {
        Ok(httparse::Status::Complete(_)) => Some(gather(&request)),
        Ok(httparse::Status::Partial) => None,
        Err(httparse::Error::TooManyHeaders) => Some(Err("431 Request Header Fields Too Large")),
        Err(_) => Some(Err("400 Bad Request")),
    }
}

fn gather(request: &httparse::Request<'_, '_>) -> Result<Head, &'static str> {
    let (Some(method), Some(target), Some(1)) = (request.method, request.path, request.version)
    else {
        return Err("400 Bad Request");
    };
    let mut head = Head {
        method: method.to_owned(),
        target: target.to_owned(),
        hosts: Vec::new(),
        fetch_mode: None,
        fetch_destination: None,
        has_origin: false,
    };
    for header in request.headers.iter() {
        let Ok(value) = std::str::from_utf8(header.value) else {
            return Err("400 Bad Request");
        };
        match header.name.to_ascii_lowercase().as_str() {
            "host" => head.hosts.push(value.to_owned()),
            "sec-fetch-mode" => head.fetch_mode = Some(value.to_owned()),
            "sec-fetch-dest" => head.fetch_destination = Some(value.to_owned()),
            "origin" => head.has_origin = true,
            _ => {}
        }
    }
    Ok(head)
}

/// RFC 9110, 15.5.15 when it is the target that is too long.
fn too_long(head: &[u8]) -> &'static str {
    if head[..HEAD_BYTES].contains(&b'\n') {
        "431 Request Header Fields Too Large"
    } else {
        "414 URI Too Long"
    }
}

/// Control characters outside the line ends, and line ends that are not `CR LF`: the parser forgives
/// some, and what is forgiven here may be read differently elsewhere.
fn has_stray_control(head: &[u8]) -> bool {
    head.iter().enumerate().any(|(at, byte)| match byte {
        b'\n' => at == 0 || head[at - 1] != b'\r',
        b'\r' => head.get(at + 1).is_some_and(|next| *next != b'\n'),
        b'\t' => false,
        other => other.is_ascii_control(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A good request into which at most two hostile pieces were put anywhere.
    fn request() -> impl Strategy<Value = Vec<u8>> {
        let hostile = prop_oneof![
            Just("\r\n"),
            Just("\r\n\r\n"),
            Just("\n"),
            Just("\r"),
            Just("\0"),
            Just(" "),
            Just(":"),
            Just("Host: evil\r\n"),
        ];
        let insertions = proptest::collection::vec((any::<usize>(), hostile), 0..=2);
        ("[A-Z]{3,7}", "/[!-~]{0,20}", "[ -~]{0,20}", insertions).prop_map(
            |(method, target, value, insertions)| {
                let mut text =
                    format!("{method} {target} HTTP/1.1\r\nHost: {value}\r\nX: y\r\n\r\nrest");
                for (at, piece) in insertions {
                    text.insert_str(at % (text.len() + 1), piece);
                }
                text.into_bytes()
            },
        )
    }

    /// What the listener concludes when the bytes come in pieces that end here.
    fn in_pieces(bytes: &[u8], ends: &[usize]) -> Option<Result<Head, &'static str>> {
        let mut ends: Vec<usize> = ends.iter().map(|end| end % (bytes.len() + 1)).collect();
        ends.push(bytes.len());
        ends.sort_unstable();
        ends.into_iter().find_map(|end| parse(&bytes[..end]))
    }

    proptest! {
        #[test]
        fn lb_09_the_pieces_a_head_comes_in_make_no_difference(
            bytes in request(),
            ends in proptest::collection::vec(any::<usize>(), 0..6),
        ) {
            let whole = in_pieces(&bytes, &[]);
            let pieces = in_pieces(&bytes, &ends);

            let heard = |judged: Option<Result<Head, _>>| judged.and_then(Result::ok);
            prop_assert_eq!(heard(whole), heard(pieces));
        }

        #[test]
        fn lb_09_no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse(&bytes);
        }
    }
}
