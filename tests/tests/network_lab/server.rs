//! A company: its certificate authority, and a server with one of its certificates.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// A server on `localhost` whose certificate the company signed.
pub(crate) struct Company {
    folder: TempDir,
    server: Child,
    port: u16,
}

impl Drop for Company {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Company {
    /// Made with the openssl program, as an IT team would: good from yesterday for a month.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let at = |name: &str| folder.path().join(name).display().to_string();
        let (key, ca) = (at("ca.key"), at("ca.pem"));
        let subject = ["-subj", "/CN=Northwind Inspection CA"];
        openssl(&[
            &[
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
            ][..],
            &["-days", "30", "-keyout", &key, "-out", &ca],
            &subject,
        ]);
        let names = at("names");
        std::fs::write(&names, "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1").expect("a file");
        let (own, request, signed) = (at("own.key"), at("own.csr"), at("own.pem"));
        openssl(&[
            &[
                "req",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
            ][..],
            &["-keyout", &own, "-out", &request, "-subj", "/CN=localhost"],
        ]);
        openssl(&[
            &[
                "x509",
                "-req",
                "-in",
                &request,
                "-CA",
                &ca,
                "-CAkey",
                &key,
                "-CAcreateserial",
            ][..],
            &["-days", "30", "-extfile", &names, "-out", &signed],
        ]);
        let port = free_port();
        let server = Command::new("openssl")
            .args(["s_server", "-quiet", "-www", "-accept", &port.to_string()])
            .args(["-cert", &signed, "-key", &own])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl serves");
        wait_for(port);
        Company {
            folder,
            server,
            port,
        }
    }

    /// By name: what is on this machine by number goes through no proxy.
    pub(crate) fn address(&self) -> String {
        format!("https://localhost:{}/", self.port)
    }

    pub(crate) fn trust(&self) -> String {
        self.folder.path().join("ca.pem").display().to_string()
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

fn openssl(parts: &[&[&str]]) {
    let made = Command::new("openssl").args(parts.concat()).output();
    let made = made.expect("openssl is installed");
    let said = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{said}");
}

/// A port that was free a moment ago, for programs that cannot choose one themselves.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Waits until something listens.
pub(crate) fn wait_for(port: u16) {
    for _ in 0..600 {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::park_timeout(Duration::from_millis(50));
    }
    panic!("nothing listens on {port}");
}

/// A server that answers one request over plain HTTP, on an address of its own choosing.
pub(crate) fn answers_once(listener: TcpListener) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let Ok((mut stream, _)) = listener.accept() else {
            return;
        };
        let mut request = [0; 4096];
        let _ = stream.read(&mut request);
        let _ = stream.write_all(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        );
    })
}
