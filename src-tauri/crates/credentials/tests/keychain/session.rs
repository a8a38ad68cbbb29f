//! Sessions to run a story in: with a keyring, without one, on a screen of their own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use credentials::{CredentialKey, StoredToken};

/// A bus on which nobody provides a keyring and nobody can be started to do so.
const BARE_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"#;

pub(crate) fn key(account: &str) -> CredentialKey {
    CredentialKey {
        environment: "tests".to_owned(),
        issuer: "https://issuer.example".to_owned(),
        account: account.to_owned(),
    }
}

pub(crate) fn token(access: &str) -> StoredToken {
    StoredToken {
        access: access.into(),
        refresh: Some(format!("refresh of {access}").into()),
        issued_at: None,
        since: None,
        expires_at: None,
        refresh_expires_at: None,
    }
}

pub(crate) fn with_keyring(inner: &str) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/tools/with-keyring");
    let mut command = Command::new(script.canonicalize().expect("the keyring script is there"));
    let program = this_program(inner);
    command
        .arg(program.get_program())
        .args(program.get_args())
        .output()
        .unwrap()
}

/// A display of its own, for as long as it is held.
pub(crate) struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    pub(crate) fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "800x600x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        let said = server.stdout.as_mut().unwrap();
        BufReader::new(said).read_line(&mut number).unwrap();
        Self {
            server,
            name: format!(":{}", number.trim()),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }
}

/// A session in which a keyring can be started, and nothing is in it yet.
pub(crate) fn in_session(inner: &str, screen: Option<&Screen>) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let program = this_program(inner);
    let mut command = Command::new("dbus-run-session");
    command
        .arg("--")
        .arg(program.get_program())
        .args(program.get_args())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("NO_AT_BRIDGE", "1");
    for (variable, name) in [("XDG_RUNTIME_DIR", "run"), ("XDG_DATA_HOME", "data")] {
        let place = folder.path().join(name);
        std::fs::create_dir(&place).unwrap();
        command.env(variable, place);
    }
    if let Some(screen) = screen {
        command.env("DISPLAY", &screen.name);
    }
    command.output().unwrap()
}

pub(crate) fn on_bare_bus(inner: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let configuration = folder.path().join("bus.conf");
    std::fs::write(&configuration, BARE_BUS).unwrap();
    let private: Vec<PathBuf> = ["run", "data"]
        .iter()
        .map(|it| folder.path().join(it))
        .collect();
    for place in &private {
        std::fs::create_dir(place).unwrap();
    }
    let program = this_program(inner);
    Command::new("dbus-run-session")
        .arg("--config-file")
        .arg(configuration)
        .arg("--")
        .arg(program.get_program())
        .args(program.get_args())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env("XDG_RUNTIME_DIR", &private[0])
        .env("XDG_DATA_HOME", &private[1])
        .output()
        .unwrap()
}

pub(crate) fn this_program(inner: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", inner, "--ignored", "--nocapture"]);
    command
}

/// The inner story ran, and passed.
pub(crate) fn passes(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "the story inside failed\n{said}\n{complained}"
    );
}

pub(crate) fn lock() {
    lock_collection("login");
}

pub(crate) fn unlock() {
    let mut daemon = Command::new("gnome-keyring-daemon")
        .args(["--replace", "--unlock", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut daemon.stdin.take().unwrap(), b"tests-only").unwrap();
    assert!(daemon.wait().unwrap().success());
    let waited = Command::new("gdbus")
        .args([
            "wait",
            "--session",
            "--timeout",
            "10",
            "org.freedesktop.secrets",
        ])
        .status()
        .unwrap();
    assert!(waited.success());
}

pub(crate) fn gdbus(object: &str, method: &str, arguments: &[&str]) -> String {
    let output = Command::new("gdbus")
        .args([
            "call",
            "--session",
            "-d",
            "org.freedesktop.secrets",
            "-o",
            object,
            "-m",
            method,
        ])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

pub(crate) fn gdbus_bus(method: &str, name: &str) -> String {
    let output = Command::new("gdbus")
        .args([
            "call",
            "--session",
            "-d",
            "org.freedesktop.DBus",
            "-o",
            "/org/freedesktop/DBus",
        ])
        .args(["-m", &format!("org.freedesktop.DBus.{method}"), name])
        .output()
        .unwrap();
    let answer = String::from_utf8(output.stdout).unwrap();
    // `(uint32 1234,)`
    answer
        .chars()
        .skip_while(|it| *it != ' ')
        .filter(char::is_ascii_digit)
        .collect()
}

pub(crate) fn signal(name: &str, process: &str) {
    assert!(
        Command::new("kill")
            .args([name, process])
            .status()
            .unwrap()
            .success()
    );
}

/// Locks one collection.
pub(crate) fn lock_collection(name: &str) {
    gdbus(
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.Lock",
        &[&format!(
            "[objectpath '/org/freedesktop/secrets/collection/{name}']"
        )],
    );
}

/// What the program of the keyring's own tools says.
pub(crate) fn secret_tool(words: &[&str]) -> String {
    secret_tool_with(words, "")
}

/// As [`secret_tool`], which is told a secret.
pub(crate) fn secret_tool_with(words: &[&str], secret: &str) -> String {
    let mut tool = Command::new("secret-tool")
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut tool.stdin.take().unwrap(), secret.as_bytes()).unwrap();
    let output = tool.wait_with_output().unwrap();
    assert!(output.status.success(), "secret-tool {words:?}");
    String::from_utf8(output.stdout).unwrap()
}
