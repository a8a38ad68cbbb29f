//! Another person on the same machine (a terminal server, a jump host).

use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use crate::browser::{Waiting, github, wait_for};

/// Debian's `nobody`.
const SOMEBODY_ELSE: u32 = 65534;

/// Says something to the listener as another user of this machine, and gives what it answers.
async fn said_by_somebody_else(waiting: &Waiting, request: String) -> String {
    let port = waiting.address.port();
    let talk = "exec 3<>/dev/tcp/127.0.0.1/$1 && printf %s \"$2\" >&3 && id -u && cat <&3";
    let arguments = ["-c", talk, "bash", &port.to_string(), &request].map(str::to_owned);
    let am_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let mut command = if am_root {
        let mut command = Command::new("bash");
        command.uid(SOMEBODY_ELSE).gid(SOMEBODY_ELSE);
        command
    } else {
        let mut command = Command::new("sudo");
        command.args(["--non-interactive", "--user", "nobody", "bash"]);
        command
    };
    command
        .args(arguments)
        .current_dir("/")
        .stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let heard = String::from_utf8(output.await.unwrap().stdout).unwrap();
    let (user, answer) = heard.split_once('\n').expect("somebody else got through");
    assert_eq!(user, SOMEBODY_ELSE.to_string());
    answer.to_owned()
}

#[tokio::test]
async fn lb_17_another_user_of_the_machine_learns_nothing_and_changes_nothing() {
    let waiting = wait_for(github());
    let own = waiting.state.clone();
    let attacks = [
        (waiting.navigation("code=theirs&state=guessed"), "400"),
        (waiting.navigation("code=theirs"), "400"),
        (waiting.navigation("error=access_denied"), "400"),
        (waiting.get("/"), "404"),
        (waiting.get("/done"), "404"),
        (waiting.get("/cb/platform?code=theirs"), "404"),
    ];
    for (request, status) in attacks {
        let answer = said_by_somebody_else(&waiting, request).await;
        let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
        assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{head}");
        assert_eq!(body, "");
        assert!(!answer.contains(&own), "the state is nobody else's");
        assert!(!answer.contains("github"), "nor is what is going on");
    }
    waiting.still_succeeds().await;
}
