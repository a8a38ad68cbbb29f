//! Computers without a network, or without IPv4. A new network namespace has no interface but `lo`,
//! and that is down.

use std::net::TcpListener;
use std::process::Command;

use transport::{Client, Expected, Proxy, Settings};

use crate::server::answers_once;
use crate::{reach, within};

#[test]
fn net_19_a_computer_without_a_network_is_offline_and_nothing_hangs() {
    let unplugged = ["unshare", "--map-root-user", "--net"];
    let by_name = reach(within(&unplugged).arg("https://api.github.com"));
    assert_eq!(by_name["result"], "name_lookup", "{by_name}");
    let by_number = reach(within(&unplugged).arg("https://192.0.2.1"));
    assert_eq!(by_number["result"], "offline", "{by_number}");
}

#[test]
fn net_11_a_computer_with_ipv6_alone_reaches_and_can_be_reached() {
    let setting = "ip link set lo up && ip address delete 127.0.0.1/8 dev lo && exec \"$@\"";
    let test = std::env::current_exe().expect("this program");
    let output = Command::new("unshare")
        .args(["--map-root-user", "--net", "sh", "-c", setting, "sh"])
        .arg(test)
        .args(["--ignored", "--exact", "namespaces::inside_ipv6_alone"])
        .output()
        .expect("unshare is installed and permitted");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}"
    );
}

/// Runs in the namespace of the story above, and nowhere else.
#[tokio::test]
#[ignore = "needs the namespace its caller makes"]
async fn inside_ipv6_alone() {
    TcpListener::bind("127.0.0.1:0").expect_err("there is no IPv4 here");
    let listener = TcpListener::bind("[::1]:0").expect("IPv6");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let answered = answers_once(listener);
    let settings = Settings {
        proxy: Proxy::Direct,
        ..Settings::default()
    };
    let client = Client::new(&settings).expect("a client");
    let address = address.parse().expect("an address");
    let look = client.look(&address, Expected::Interface).await;
    assert_eq!(look.answered.err(), None);
    answered.join().expect("it answered");
}
