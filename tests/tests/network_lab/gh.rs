//! GitHub's own `gh` at the simulated GitHub Enterprise Server. It was written by others against the
//! real one, so whatever it understands here is not our misunderstanding. It insists on port 443 for
//! a sign-in; in a network namespace of its own the test has that port.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};

use simulator::{Control, Fact, HostKind, Options, Simulator};
use tempfile::TempDir;

#[test]
fn gh_signs_in_with_a_code_reads_every_page_and_tells_each_refusal() {
    let setting = "ip link set lo up && exec \"$@\"";
    let test = std::env::current_exe().expect("this program");
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net", "sh", "-c", setting, "sh"])
        .arg(test)
        .args(["--ignored", "--exact", "gh::inside_a_namespace"])
        .output()
        .expect("unshare is installed and permitted");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}"
    );
}

/// Runs in the namespace of the story above, and nowhere else.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs the namespace its caller makes"]
async fn inside_a_namespace() {
    let options = Options {
        port: 443,
        tls: true,
        host_kind: HostKind::Ghes,
        ..Options::default()
    };
    let simulator = Simulator::start(options).await.expect("port 443 is free");
    let control = simulator.control();
    let gh = Gh::at(&simulator);

    sign_in(&gh, &control);
    let who = gh.answers(&["api", "user", "--jq", ".login"]);
    assert_eq!(who.trim(), "ana-ruiz");
    let path = "orgs/northwind/repos?per_page=7";
    let names = gh.answers(&["api", "--paginate", path, "--jq", ".[].full_name"]);
    let listed = names.lines().count();
    assert!(listed > 7, "more than a page: {names}");
    let pages = control.requests();
    let pages = pages.iter().filter(|one| one.path.ends_with("/repos"));
    assert_eq!(pages.count(), listed.div_ceil(7), "every page of seven");

    let gates = |single_sign_on, known_networks_only, restricts_third_parties| Fact::SetGates {
        organization: "northwind".to_owned(),
        single_sign_on,
        known_networks_only,
        restricts_third_parties,
    };
    for (fact, expected) in [
        (gates(true, false, false), "organization SAML enforcement"),
        (gates(false, true, false), "IP allow list enabled"),
        (gates(false, false, true), "OAuth App access restrictions"),
    ] {
        control.set(&fact).expect("a gate");
        let said = gh.is_refused(&["api", "orgs/northwind"]);
        assert!(said.contains(expected), "{said}");
        assert!(said.contains("(HTTP 403)"), "{said}");
    }
    let said = gh.is_refused(&["api", "orgs/nobody-of-this-name"]);
    assert!(said.contains("gh: Not Found (HTTP 404)"), "{said}");

    control
        .set(&Fact::RevokeGithubTokens {
            login: "ana-ruiz".to_owned(),
        })
        .expect("Ana takes it back");
    let said = gh.is_refused(&["api", "user"]);
    assert!(said.contains("Bad credentials (HTTP 401)"), "{said}");
    simulator.stop().await;
}

/// `gh auth login` in one process, a person with the code in another.
fn sign_in(gh: &Gh, control: &Control) {
    let words = ["auth", "login", "--hostname", "localhost", "--web"];
    let mut command = gh.command(&words);
    command.args(["--git-protocol", "https"]);
    command.stdin(Stdio::null()).stderr(Stdio::piped());
    let mut running: Child = command.spawn().expect("gh is installed");
    let mut said = BufReader::new(running.stderr.take().expect("its words"));
    let mut user_code = None;
    while user_code.is_none() {
        let mut line = String::new();
        let read = said.read_line(&mut line).expect("text");
        assert!(read > 0, "gh ended without a code");
        user_code = line
            .split_once("one-time code: ")
            .map(|(_, code)| code.trim().to_owned());
    }
    let answer = Fact::AnswerCode {
        login: "ana-ruiz".to_owned(),
        user_code: user_code.expect("found above"),
        approves: true,
    };
    control.set(&answer).expect("the code is known");
    let mut rest = String::new();
    said.read_to_string(&mut rest).expect("text");
    let ended = running.wait().expect("it ends");
    assert!(ended.success(), "{rest}");
    assert!(rest.contains("Logged in as ana-ruiz"), "{rest}");
}

/// The program with a home of its own, which trusts the simulator.
struct Gh {
    home: TempDir,
    authority: std::path::PathBuf,
}

impl Gh {
    fn at(simulator: &Simulator) -> Self {
        let authority = simulator.addresses().ca.clone();
        Gh {
            home: TempDir::new().expect("a folder"),
            authority: authority.expect("served with TLS"),
        }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("gh");
        let path = std::env::var_os("PATH").unwrap_or_default();
        command
            .args(words)
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.home.path())
            .env("GH_HOST", "localhost")
            .env("SSL_CERT_FILE", &self.authority);
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("gh is installed")
    }

    fn answers(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{words:?}: {said}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn is_refused(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}
