//! Connections that can be cut from inside a handler, so that a client sees what it sees when a
//! network drops: no answer at all. And connections that do not outlive the simulator, whatever the
//! client holds open.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::tls::Identity;

/// The other end of one connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Peer(Arc<AtomicBool>);

impl Peer {
    /// Nothing more is written; the connection closes.
    pub(super) fn cut(&self) {
        self.0.store(true, Ordering::Release);
    }

    pub(super) fn is_cut(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl Connected<IncomingStream<'_, Door>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.remote_addr().clone()
    }
}

/// Where connections come from: a socket, or a task that does the TLS handshakes beside it.
pub(super) enum Door {
    Plain {
        listener: TcpListener,
        closing: watch::Receiver<bool>,
    },
    Tls {
        ready: mpsc::Receiver<Wire>,
        local: Option<SocketAddr>,
        _handshakes: JoinSet<()>,
    },
}

impl Door {
    pub(super) fn open(
        listener: TcpListener,
        tls: Option<&Identity>,
        closing: watch::Receiver<bool>,
    ) -> Self {
        let Some(identity) = tls else {
            return Door::Plain { listener, closing };
        };
        let local = listener.local_addr().ok();
        let (sender, ready) = mpsc::channel(16);
        let mut handshakes = JoinSet::new();
        handshakes.spawn(shake_hands(listener, identity.acceptor(), sender, closing));
        Door::Tls {
            ready,
            local,
            _handshakes: handshakes,
        }
    }
}

async fn shake_hands(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    ready: mpsc::Sender<Wire>,
    closing: watch::Receiver<bool>,
) {
    let mut under_way = JoinSet::new();
    loop {
        let stream = next_stream(&listener).await;
        let (acceptor, ready, closing) = (acceptor.clone(), ready.clone(), closing.clone());
        under_way.spawn(async move {
            // A client that does not like our certificate is the client's story.
            let Ok(stream) = acceptor.accept(stream).await else {
                return;
            };
            let wire = Wire::new(Stream::Tls(Box::new(stream)), closing);
            let _ = ready.send(wire).await;
        });
        while under_way.try_join_next().is_some() {}
    }
}

async fn next_stream(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Small answers at once; a platform that refuses still works.
                let _ = stream.set_nodelay(true);
                return stream;
            }
            // Out of file descriptors or the like: give the others a moment to end.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

impl Listener for Door {
    type Io = Wire;
    type Addr = Peer;

    async fn accept(&mut self) -> (Wire, Peer) {
        let wire = match self {
            Door::Plain { listener, closing } => {
                let stream = Stream::Plain(next_stream(listener).await);
                Wire::new(stream, closing.clone())
            }
            Door::Tls { ready, .. } => match ready.recv().await {
                Some(wire) => wire,
                None => std::future::pending().await,
            },
        };
        let peer = wire.peer.clone();
        (wire, peer)
    }

    fn local_addr(&self) -> io::Result<Peer> {
        let bound = match self {
            Door::Plain { listener, .. } => listener.local_addr().ok(),
            Door::Tls { local, .. } => *local,
        };
        bound
            .map(|_| Peer::default())
            .ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}

/// How long requests under way may take once the simulator ends.
const LAST_ANSWERS: Duration = Duration::from_millis(500);

/// One connection.
pub(super) struct Wire {
    stream: Stream,
    peer: Peer,
    end: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Wire {
    fn new(stream: Stream, mut closing: watch::Receiver<bool>) -> Self {
        let end = Box::pin(async move {
            // An error means that the simulator itself is gone: the same thing.
            let _ = closing.wait_for(|closing| *closing).await;
            tokio::time::sleep(LAST_ANSWERS).await;
        });
        Wire {
            stream,
            peer: Peer::default(),
            end,
        }
    }
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.peer.is_cut() || self.end.as_mut().poll(context).is_ready() {
            self.peer.cut();
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_read(context, buffer),
            Stream::Tls(stream) => Pin::new(stream).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.peer.is_cut() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_write(context, bytes),
            Stream::Tls(stream) => Pin::new(stream).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_flush(context),
            Stream::Tls(stream) => Pin::new(stream).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_shutdown(context),
            Stream::Tls(stream) => Pin::new(stream).poll_shutdown(context),
        }
    }
}
