//! What the listener says: constant text only, nothing of a request ever comes back.

/// On every reply: keep nothing, run nothing, show nothing inside another page, tell nobody.
const HEADERS: &str = "Content-Type: text/html; charset=utf-8\r\n\
    Cache-Control: no-store\r\n\
    Referrer-Policy: no-referrer\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
    frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n\
    X-Frame-Options: DENY\r\n\
    Cross-Origin-Opener-Policy: same-origin\r\n\
    Connection: close\r\n";

/// A page.
pub(super) fn page(body: &'static str) -> Vec<u8> {
    compose("200 OK", "", body)
}

/// Sends the browser to another path here.
pub(super) fn see(path: &'static str) -> Vec<u8> {
    compose("303 See Other", &format!("Location: {path}\r\n"), "")
}

/// Nothing but a status.
pub(super) fn refusal(status: &'static str) -> Vec<u8> {
    let allow = if status.starts_with("405") {
        "Allow: GET\r\n"
    } else {
        ""
    };
    compose(status, allow, "")
}

fn compose(status: &'static str, header: &str, body: &'static str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{HEADERS}{header}Content-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}
