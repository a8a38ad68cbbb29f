//! The listener the browser comes back to (RFC 8252, 7.3).
//!
//! It stands open on a machine that others may share, to every page in every browser on it. So it
//! answers one exact request, once; everything else is refused without a trace in the attempt.

mod head;
mod judge;
mod reply;

use std::collections::VecDeque;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::timeout;
use url::Url;

use self::head::Head;
use self::judge::Verdict;
pub(crate) use self::judge::{Expectation, Outcome};

/// Time to send a request's head.
const HEAD_LIMIT: Duration = Duration::from_secs(5);

/// Time for our answer and the farewell.
const ANSWER_LIMIT: Duration = Duration::from_secs(5);

/// Connections open at once. Another one ends the oldest, so that idle ones cannot lock us out.
const CONNECTIONS: usize = 8;

/// Well-formed answers to the right address that are not to this attempt, until we give up.
const STRANGERS: usize = 20;

/// How long the page behind the redirect is served after the attempt has ended.
const AFTERWARDS: Duration = Duration::from_secs(5);

/// Where the browser is sent to get the code out of its address bar.
const DONE: &str = "/done";

/// The page the browser shows. It says nothing about how the attempt ended: we do not know yet.
const PAGE: &str = include_str!("loopback/page.html");

/// An open loopback port.
#[derive(Debug)]
pub(crate) struct Listener {
    socket: std::net::TcpListener,
    address: SocketAddr,
}

impl Listener {
    /// Opens the first of these ports that is free, or any, on `127.0.0.1`, else on `[::1]`. The
    /// socket stays open from here on, so nobody can take the port in between.
    pub(crate) fn bind(ports: &[u16]) -> io::Result<Self> {
        let ports = if ports.is_empty() { &[0] } else { ports };
        let hosts: [IpAddr; 2] = [Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
        let mut refusal = io::Error::from(io::ErrorKind::AddrNotAvailable);
        for host in hosts {
            for port in ports {
                match std::net::TcpListener::bind((host, *port)) {
                    Ok(socket) => {
                        socket.set_nonblocking(true)?;
                        let address = socket.local_addr()?;
                        return Ok(Self { socket, address });
                    }
                    Err(error) => refusal = error,
                }
            }
        }
        Err(refusal)
    }

    /// The address of a path here, with the literal that was bound.
    pub(crate) fn address(&self, path: &str) -> Url {
        #[expect(
            clippy::expect_used,
            reason = "a socket address makes a valid authority"
        )]
        let mut url = Url::parse(&format!("http://{}", self.address)).expect("a valid address");
        url.set_path(path);
        url
    }

    /// Serves until the answer that is expected has come, or too many that are not. The page behind
    /// the redirect is served a little longer; the code is never accepted twice.
    pub(crate) async fn answer(self, expected: &Expectation) -> io::Result<Outcome> {
        let mut door = Door::open(self)?;
        let mut strangers = 0;
        loop {
            let visit = door.next().await?;
            match judge::judge(&visit.head, &door.authority, expected) {
                Verdict::Refused(status) => door.reply(visit.stream, reply::refusal(status)),
                Verdict::NotOurs => {
                    door.reply(visit.stream, reply::refusal("400 Bad Request"));
                    strangers += 1;
                    tracing::warn!(strangers, "an answer that is not to this attempt");
                    if strangers >= STRANGERS {
                        return Ok(Outcome::Disturbed);
                    }
                }
                Verdict::Answer(outcome) => {
                    door.reply(visit.stream, reply::see(DONE));
                    tokio::spawn(timeout(AFTERWARDS, afterwards(door, expected.path)));
                    return Ok(outcome);
                }
            }
        }
    }
}

/// Serves the page the browser is sent to, once, and sends late copies of the answer there too.
async fn afterwards(mut door: Door, path: &'static str) {
    while let Ok(visit) = door.next().await {
        match judge::admit(&visit.head, &door.authority) {
            Ok((DONE, None)) => {
                door.reply(visit.stream, reply::page(PAGE));
                break;
            }
            Ok((asked, _)) if asked == path => door.reply(visit.stream, reply::see(DONE)),
            Ok(_) => door.reply(visit.stream, reply::refusal("404 Not Found")),
            Err(status) => door.reply(visit.stream, reply::refusal(status)),
        }
    }
    door.close().await;
}

/// The open port with the connections that came through it.
struct Door {
    listener: TcpListener,
    /// What a request's `Host` has to be.
    authority: String,
    connections: JoinSet<Option<Visit>>,
    oldest_first: VecDeque<AbortHandle>,
}

/// A connection whose request's head has arrived, well-formed or not.
struct Visit {
    stream: TcpStream,
    head: Result<Head, &'static str>,
}

impl Door {
    fn open(listener: Listener) -> io::Result<Self> {
        Ok(Self {
            authority: listener.address.to_string(),
            listener: TcpListener::from_std(listener.socket)?,
            connections: JoinSet::new(),
            oldest_first: VecDeque::new(),
        })
    }

    async fn next(&mut self) -> io::Result<Visit> {
        loop {
            tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => self.spawn(read(stream)),
                    Err(error) if is_about_one_connection(&error) => {}
                    Err(error) => return Err(error),
                },
                Some(finished) = self.connections.join_next() => {
                    if let Ok(Some(visit)) = finished {
                        return Ok(visit);
                    }
                }
            }
        }
    }

    fn reply(&mut self, stream: TcpStream, reply: Vec<u8>) {
        self.spawn(write(stream, reply));
    }

    fn spawn(&mut self, work: impl Future<Output = Option<Visit>> + Send + 'static) {
        self.oldest_first
            .retain(|connection| !connection.is_finished());
        if self.oldest_first.len() >= CONNECTIONS
            && let Some(oldest) = self.oldest_first.pop_front()
        {
            oldest.abort();
        }
        self.oldest_first.push_back(self.connections.spawn(work));
    }

    /// Closes the port and lets the last replies go out.
    async fn close(self) {
        let Self {
            listener,
            mut connections,
            ..
        } = self;
        drop(listener);
        while connections.join_next().await.is_some() {}
    }
}

async fn read(mut stream: TcpStream) -> Option<Visit> {
    let head = timeout(HEAD_LIMIT, head::read(&mut stream))
        .await
        .ok()?
        .ok()?;
    Some(Visit { stream, head })
}

/// Sends the reply and waits until the other side has it: closing a connection with unread input
/// would take the reply back.
async fn write(mut stream: TcpStream, reply: Vec<u8>) -> Option<Visit> {
    let farewell = async {
        stream.write_all(&reply).await?;
        stream.shutdown().await?;
        let mut rest = [0; 1024];
        while stream.read(&mut rest).await? > 0 {}
        io::Result::Ok(())
    };
    // The browser has gone, or does not listen; there is nobody to tell.
    let _ = timeout(ANSWER_LIMIT, farewell).await;
    None
}

fn is_about_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::Interrupted
    )
}

/// What became of a request.
#[cfg(any(test, fuzzing))]
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// It was refused with this status.
    Refused(&'static str),
    /// An answer, but not to this attempt.
    NotOurs,
    /// The answer, with this code.
    Code(String),
    /// The answer, an error.
    Rejected(crate::Rejection),
    /// More of it is needed.
    Incomplete,
}

/// What the listener makes of a request that comes in these pieces.
#[cfg(any(test, fuzzing))]
pub(crate) fn heard(pieces: &[&[u8]], authority: &str, expected: &Expectation) -> Heard {
    use secrecy::ExposeSecret;
    let mut bytes = Vec::new();
    let parsed = pieces.iter().find_map(|piece| {
        bytes.extend_from_slice(piece);
        head::parse(&bytes)
    });
    let Some(head) = parsed else {
        return Heard::Incomplete;
    };
    match judge::judge(&head, authority, expected) {
        Verdict::Refused(status) => Heard::Refused(status),
        Verdict::NotOurs => Heard::NotOurs,
        Verdict::Answer(Outcome::Code(code)) => Heard::Code(code.expose_secret().to_owned()),
        Verdict::Answer(Outcome::Rejected(rejection)) => Heard::Rejected(rejection),
        Verdict::Answer(Outcome::Disturbed) => Heard::NotOurs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lb_03_a_connection_ends_as_soon_as_the_other_side_has_gone() {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut browser = TcpStream::connect(door.local_addr().unwrap())
            .await
            .unwrap();
        let (stream, _) = door.accept().await.unwrap();
        let farewell = tokio::spawn(write(stream, b"bye".to_vec()));
        let mut heard = Vec::new();
        browser.read_to_end(&mut heard).await.unwrap();
        drop(browser);

        let ended = timeout(ANSWER_LIMIT / 2, farewell).await;

        assert_eq!(heard, b"bye");
        assert!(ended.is_ok(), "it does not wait for the time limit");
    }

    #[test]
    fn lb_06_a_connection_that_breaks_at_the_door_is_no_reason_to_close_it() {
        for kind in [
            io::ErrorKind::ConnectionAborted,
            io::ErrorKind::ConnectionReset,
            io::ErrorKind::Interrupted,
        ] {
            assert!(is_about_one_connection(&kind.into()), "{kind:?}");
        }
        assert!(!is_about_one_connection(
            &io::ErrorKind::InvalidInput.into()
        ));
    }
}
