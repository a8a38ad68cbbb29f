//! A browser's side of the loopback connection, down to the bytes.

use std::net::SocketAddr;
use std::time::Duration;

use authorization::{Attempt, AttemptError, AuthorizationServer, Exchange, Grant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use url::Url;

/// Longer than anything here takes; a test that gets this far has failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// An attempt that waits, seen from the browser.
pub(crate) struct Waiting {
    pub(crate) address: SocketAddr,
    pub(crate) path: &'static str,
    pub(crate) state: String,
    pub(crate) ending: JoinHandle<Result<Grant, AttemptError>>,
}

pub(crate) fn github() -> AuthorizationServer {
    let host = Url::parse("https://github.example").unwrap();
    AuthorizationServer::github(&host, "Iv1.client".to_owned(), Exchange::Broker)
}

pub(crate) fn wait_for(server: AuthorizationServer) -> Waiting {
    wait_within(server, PATIENCE)
}

pub(crate) fn wait_within(server: AuthorizationServer, limit: Duration) -> Waiting {
    let path = server.redirect_path;
    let attempt = Attempt::begin(server, &[], &mut rand::rng()).unwrap();
    let address = redirect_uri(&attempt).socket_addrs(|| None).unwrap()[0];
    let state = parameter(attempt.authorize_url(), "state");
    Waiting {
        address,
        path,
        state,
        ending: tokio::spawn(attempt.wait(limit)),
    }
}

pub(crate) fn redirect_uri(attempt: &Attempt) -> Url {
    Url::parse(&parameter(attempt.authorize_url(), "redirect_uri")).unwrap()
}

pub(crate) fn parameter(url: &Url, name: &str) -> String {
    url.query_pairs()
        .find(|(it, _)| it == name)
        .map(|(_, value)| value.into_owned())
        .unwrap()
}

impl Waiting {
    /// The head a browser sends when the server sends it back with these parameters.
    pub(crate) fn navigation(&self, query: &str) -> String {
        self.get(&format!("{}?{query}", self.path))
    }

    pub(crate) fn get(&self, target: &str) -> String {
        format!(
            "GET {target} HTTP/1.1\r\nHost: {}\r\nUser-Agent: Tests/1\r\n\
             Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n\
             Sec-Fetch-Dest: document\r\nAccept: text/html\r\n\r\n",
            self.address
        )
    }

    /// The genuine answer, with this code.
    pub(crate) fn genuine(&self, code: &str) -> String {
        self.navigation(&format!("code={code}&state={}", self.state))
    }

    pub(crate) async fn say(&self, bytes: impl AsRef<[u8]>) -> String {
        say(self.address, bytes.as_ref()).await
    }

    /// Says it and gives the status; 0 when the connection was closed without a word.
    pub(crate) async fn status(&self, bytes: impl AsRef<[u8]>) -> u16 {
        status(&self.say(bytes).await)
    }

    /// The genuine answer still works: whatever came before has changed nothing.
    pub(crate) async fn still_succeeds(self) {
        assert_eq!(self.status(self.genuine("the-code")).await, 303);
        let grant = self.ended().await.unwrap();
        assert_eq!(
            secrecy::ExposeSecret::expose_secret(&grant.code),
            "the-code"
        );
    }

    pub(crate) async fn ended(self) -> Result<Grant, AttemptError> {
        timeout(PATIENCE, self.ending)
            .await
            .expect("the attempt ends")
            .unwrap()
    }

    pub(crate) fn is_waiting(&self) -> bool {
        !self.ending.is_finished()
    }
}

/// Sends the bytes and reads until the other side closes.
pub(crate) async fn say(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    listen(stream).await
}

pub(crate) async fn listen(mut stream: TcpStream) -> String {
    let mut heard = Vec::new();
    // A reset after the reply is an end like any other.
    let _ = timeout(PATIENCE, stream.read_to_end(&mut heard))
        .await
        .expect("the listener hangs up");
    String::from_utf8(heard).unwrap()
}

pub(crate) fn status(reply: &str) -> u16 {
    reply
        .split(' ')
        .nth(1)
        .map_or(0, |status| status.parse().unwrap())
}

/// Waits until nobody listens there any more.
pub(crate) async fn closes(address: SocketAddr) {
    let closed = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, closed).await.expect("the port closes");
}
