//! The stand-alone program.

use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_simulator");

fn refused(arguments: &[&str]) -> Output {
    let output = Command::new(PROGRAM)
        .args(arguments)
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert!(output.stdout.is_empty());
    output
}

#[test]
fn bad_options_end_with_two_and_one_clear_line() {
    let cases: [(&[&str], &str); 7] = [
        (&["--prot", "1"], "unknown option \"--prot\""),
        (&["--scenario", "nobody"], "unknown scenario \"nobody\""),
        (&["--scenario"], "--scenario wants a value"),
        (
            &["--port", "70000"],
            "--port wants a number in range, not \"70000\"",
        ),
        (&["--port", "65535"], "port 65535 is too high"),
        (&["--host-kind", "gitlab"], "unknown host kind \"gitlab\""),
        (&["--seed", "x"], "--seed wants a number in range"),
    ];
    for (arguments, expected) in cases {
        let line = String::from_utf8(refused(arguments).stderr).expect("text");
        assert!(line.contains(expected), "{line}");
        assert_eq!(line.lines().count(), 1, "{line}");
    }
}

#[test]
fn a_taken_port_is_said_in_one_line() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let line = String::from_utf8(refused(&["--port", &port]).stderr).expect("text");
    assert!(
        line.contains(&format!("cannot listen on port {port}")),
        "{line}"
    );
}

#[cfg(unix)]
#[test]
fn one_line_of_json_comes_first_and_a_signal_ends_it_well() {
    for signal in ["TERM", "INT"] {
        let mut program = Command::new(PROGRAM)
            .args([
                "--scenario",
                "large-organization",
                "--tls",
                "--host-kind",
                "ghes",
            ])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut line = String::new();
        let output = program.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let line: Value = serde_json::from_str(&line).expect("JSON");
        for name in [
            "github",
            "api",
            "platform",
            "organization",
            "token",
            "ca",
            "profile",
        ] {
            assert!(!line[name].is_null(), "{name} is announced");
        }
        assert_eq!(line["organization"], "contoso-labs");
        assert_eq!(line["profile"]["platform"]["issuer"], line["platform"]);

        let status = Command::new("kill")
            .args([format!("-{signal}"), program.id().to_string()])
            .status()
            .expect("kill runs");
        assert!(status.success());
        assert_eq!(program.wait().expect("it ends").code(), Some(0), "{signal}");
    }
}
