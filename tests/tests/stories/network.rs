//! The way out: settings, the test of the network, and coming back from having none.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::{Person, RecordingShell, World};
use contract::{CheckState, HostTrouble, ProxyNamedBy, Screen, SettingsView};
use credentials::Memory;
use engine::clock::{Clock, Manual, System};
use engine::journal::MemoryJournal;
use engine::{Ports, Stage};
use serde_json::{Value, json};
use simulator::{Effect, Fault, Scenario};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn settings(person: &Person) -> SettingsView {
    match person.view().screen {
        Screen::Settings(at) => at,
        other => panic!("not the settings: {other:?}"),
    }
}

fn proxy(address: &str) -> Value {
    json!({ "proxy": "address", "address": address, "login": "ana", "password": "canary-proxy" })
}

#[tokio::test]
async fn settings_lie_over_every_screen_and_the_way_back_leads_where_the_person_was() {
    let mut world = World::of(Scenario::Newcomer).await;
    for code in ["0A", "1A", "2A", "3A", "3D", "4A", "4B", "5A"] {
        world.walk_to(code).await;
        world.person.act("open_settings").await;
        world.person.sees("9E").await;
        let refused = world.person.tries("start_over", json!({})).await;
        assert!(refused.is_err(), "what lies below cannot be pressed");
        world.person.act("go_back").await;
        world.person.sees(code).await;
    }
}

#[tokio::test]
async fn net_08_every_check_of_the_machine_ends_with_a_result_of_its_own() {
    let mut world = World::of(Scenario::Newcomer).await;
    let view = world
        .person
        .sees_that("all checks", |view| match &view.screen {
            Screen::Prepare(at) => at
                .checks
                .iter()
                .all(|check| check.state != CheckState::Running),
            _ => false,
        })
        .await;
    let Screen::Prepare(at) = view.screen else {
        panic!("not 0A: {}", view.shell.code);
    };
    // The safe store of a story is memory, which has its own words.
    for check in at.checks.iter().take(4) {
        assert_eq!(check.state, CheckState::Ready, "{check:?}");
        assert!(check.problem.is_none() && check.milliseconds.is_some());
    }
}

#[tokio::test]
async fn settings_do_not_disturb_a_sign_in_that_is_under_way() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("1A").await;
    world.browser.press_only(&[]);
    world.person.act("begin_sign_in").await;
    world.person.sees("1B").await;
    world.browser_is_done().await;
    world.person.act("open_settings").await;
    let change = json!({ "proxy": "direct", "address": "", "login": "", "password": null });
    world.person.act_with("change_proxy", change).await;

    let asked = world.shell.opened().borrow().last().cloned();
    world.browser.press_only(&["sign-in", "authorize"]);
    world.browser.open(&asked.expect("an address")).await;
    world.person.act("go_back").await;
    world.person.sees("2A").await;
}

#[tokio::test]
async fn net_08_the_test_looks_at_every_host_and_can_be_copied() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.person.act("open_settings").await;
    world.person.act("test_network").await;
    world
        .person
        .sees_that("the test's end", |view| match &view.screen {
            Screen::Settings(at) => at.network.test.as_ref().is_some_and(|test| !test.running),
            _ => false,
        })
        .await;
    let test = settings(&world.person).network.test.expect("a test");
    assert!(test.hosts.len() >= 2, "{:?}", test.hosts);
    for host in &test.hosts {
        assert_eq!(host.state, CheckState::Ready, "{host:?}");
        assert!(host.milliseconds.is_some() && host.proxy.is_none());
    }

    world.person.act("copy_network_details").await;
    let copied = world.shell.copied().pop().expect("something");
    for host in &test.hosts {
        assert!(copied.contains(&host.host), "{copied}");
    }
}

#[tokio::test]
async fn net_07_a_proxy_is_taken_at_once_and_kept_without_its_password() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.person.act("open_settings").await;
    world
        .person
        .act_with("change_proxy", proxy("proxy.example:8080"))
        .await;
    let network = settings(&world.person).network;
    assert_eq!(network.address, "http://proxy.example:8080");
    assert!(network.has_password && settings(&world.person).saves == 1);

    let folder = world.records();
    let kept = std::fs::read_to_string(folder.join("settings/settings.json")).expect("a file");
    assert!(
        kept.contains("proxy.example") && kept.contains("ana"),
        "{kept}"
    );
    let view = serde_json::to_string(&world.person.view()).expect("a view");
    assert!(!kept.contains("canary") && !view.contains("canary"));

    world.restart(Arc::new(MemoryJournal::default())).await;
    world.person.act("open_settings").await;
    let found = world
        .person
        .sees_that("the password is found again", |view| match &view.screen {
            Screen::Settings(at) => at.network.has_password,
            _ => false,
        })
        .await;
    assert!(matches!(found.screen, Screen::Settings(at) if at.network.login == "ana"));
}

#[tokio::test]
async fn net_07_what_cannot_be_a_proxy_is_explained_and_changes_nothing() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.person.act("open_settings").await;
    for (address, problem) in [
        ("socks5://proxy.example", "e9e-proxy"),
        ("http://a:b@proxy.example", "e9e-login"),
        ("http://wpad.example/proxy.pac", "e9e-pac"),
    ] {
        let refused = world.person.tries("change_proxy", proxy(address)).await;
        assert!(refused.is_err());
        world.person.is_told(problem).await;
        assert_eq!(settings(&world.person).network.address, "");
        world.person.act("dismiss_problem").await;
    }
    assert!(!world.records().join("settings/settings.json").exists());
}

#[tokio::test]
async fn net_02_a_trust_file_is_chosen_in_the_systems_dialog_checked_and_removed_again() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.person.act("open_settings").await;
    let file = world.records().join("company.txt");
    std::fs::write(&file, "hello").expect("a file");
    world.shell.will_choose(file.clone());
    let refused = world.person.tries("choose_trust_file", json!({})).await;
    assert!(refused.is_err());
    world.person.is_told("e9e-ca").await;

    let key = rcgen::KeyPair::generate().expect("a key");
    let mut about = rcgen::CertificateParams::new(Vec::new()).expect("a certificate");
    about.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    about
        .distinguished_name
        .push(rcgen::DnType::CommonName, "Northwind Root CA");
    let pem = about.self_signed(&key).expect("a certificate").pem();
    std::fs::write(&file, format!("{pem}{}", key.serialize_pem())).expect("a file");
    let refused = world.person.tries("choose_trust_file", json!({})).await;
    assert!(refused.is_err());
    world.person.is_told("e9e-key").await;

    std::fs::write(&file, &pem).expect("a file");
    world.person.act("choose_trust_file").await;
    let trust = settings(&world.person).network.trust;
    assert_eq!(trust[0].name, "Northwind Root CA");
    let kept = world.records().join("settings/trust.pem");
    assert!(kept.exists());

    world.person.act("forget_trust_file").await;
    assert!(settings(&world.person).network.trust.is_empty());
    assert!(!kept.exists());
}

#[tokio::test]
async fn net_19_without_a_network_the_wizard_says_so_and_goes_on_by_itself() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("2A").await;
    let cut = Fault {
        part: None,
        method: None,
        path: "*".to_owned(),
        effect: Effect::Drop,
        times: None,
    };
    world.control().inject(cut);
    world.person.act("start_connection").await;
    let view = world.person.is_told("eg-offline").await;
    assert_eq!(view.shell.banner, Some(contract::BannerView::Offline));
    for _ in 0..3 {
        world.pass(Duration::from_secs(60)).await;
    }
    assert_eq!(world.person.code(), "2A");

    // Once the last look is over and the next is waited for.
    world.pass(Duration::ZERO).await;
    world.control().clear_faults();
    world.pass(Duration::from_secs(60)).await;
    let view = world.person.sees("3A").await;
    assert_ne!(view.shell.banner, Some(contract::BannerView::Offline));
}

/// A program with the profile it comes with, whose only way out is a proxy that gives this reply.
struct Behind {
    person: Person,
    shell: Arc<RecordingShell>,
    folder: TempDir,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Behind {
    async fn proxy(reply: &'static str) -> Self {
        let socket = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = socket.local_addr().expect("an address");
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let heard = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = socket.accept().await {
                let mut bytes = [0; 4096];
                let length = stream.read(&mut bytes).await.unwrap_or(0);
                let text = String::from_utf8_lossy(&bytes[..length]);
                let target = text.split(' ').nth(1).unwrap_or_default().to_owned();
                heard.lock().expect("a list").push(target);
                drop(stream.write_all(reply.as_bytes()).await);
            }
        });
        Self::through(address, asked).await
    }

    async fn through(proxy: SocketAddr, asked: Arc<Mutex<Vec<String>>>) -> Self {
        let (shell, _) = RecordingShell::new();
        let shell = Arc::new(shell);
        let folder = TempDir::new().expect("a folder");
        let ports = Ports {
            shell: Arc::clone(&shell) as _,
            clock: Arc::new(Manual::at(System.now())),
            credentials: Arc::new(Memory::default()),
            journal: Arc::new(MemoryJournal::default()),
            network: transport::Settings {
                proxy: transport::Proxy::explicit(
                    format!("http://ana:canary-proxy@{proxy}")
                        .parse()
                        .expect("an address"),
                ),
                ..transport::Settings::default()
            },
            settings: folder.path().to_owned(),
            records: folder.path().to_owned(),
            practice: None,
        };
        let profile = engine::profile::shipped().expect("a profile");
        let stage = Stage::open(ports, profile).await.expect("a stage");
        Behind {
            person: Person::at(stage),
            shell,
            folder,
            asked,
        }
    }

    async fn tests_the_network(&mut self) -> SettingsView {
        self.person.act("open_settings").await;
        self.person.act("test_network").await;
        self.person
            .sees_that("the test's end", |view| match &view.screen {
                Screen::Settings(at) => at.network.test.as_ref().is_some_and(|test| !test.running),
                _ => false,
            })
            .await;
        settings(&self.person)
    }
}

const NTLM: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\
    Proxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n";

#[tokio::test]
async fn net_07_a_proxy_with_a_windows_login_is_named_with_the_way_round() {
    let mut behind = Behind::proxy(NTLM).await;
    let view = behind
        .person
        .sees_that("what is wrong", |view| match &view.screen {
            Screen::Prepare(at) => at.checks[0].state == CheckState::Attention,
            _ => false,
        })
        .await;
    let Screen::Prepare(at) = view.screen else {
        panic!("not 0A: {}", view.shell.code);
    };
    let problem = at.checks[0].problem.clone().expect("a problem");
    assert_eq!(problem.code, "eg-proxylogin");
    assert_eq!(problem.act, Some(contract::Act::OpenSettings));
    assert_eq!(
        at.checks[1].state,
        CheckState::Unknown,
        "nobody said the time"
    );

    let network = behind.tests_the_network().await.network;
    for host in network.test.expect("a test").hosts {
        assert_eq!(host.trouble, Some(HostTrouble::ProxyLoginUnsupported));
        assert_eq!(host.logins, ["NTLM", "Negotiate"]);
        let proxy = host.proxy.expect("a proxy");
        assert_eq!(proxy.source, ProxyNamedBy::Setting);
    }
    behind.person.act("copy_network_details").await;
    let copied = behind.shell.copied().pop().expect("something");
    assert!(copied.contains("proxy wants: NTLM, Negotiate"), "{copied}");
    let view = serde_json::to_string(&behind.person.view()).expect("a view");
    for text in [copied, view] {
        assert!(!text.contains("canary") && !text.contains("ana:"), "{text}");
    }
    let files = std::fs::read_dir(behind.folder.path()).expect("a folder");
    assert_eq!(files.count(), 0, "nothing is written that nobody set");
}

/// The hosts to allow, and no other: whatever the program wants of the outside, this proxy hears.
#[tokio::test]
async fn net_20_nothing_but_the_hosts_of_the_profile_is_ever_asked() {
    let mut behind = Behind::proxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").await;
    behind.tests_the_network().await;
    let mut asked = behind.asked.lock().expect("a list").clone();
    asked.sort();
    asked.dedup();
    assert_eq!(
        asked,
        ["api.github.com:443", "app.factory.ai:443", "github.com:443"]
    );
}
