//! Where requests may go.

use secrecy::SecretString;
use transport::{Error, Failure, Method, is_loopback, is_trustworthy};

use crate::server::{Server, client};

#[tokio::test]
async fn a_request_goes_below_its_base_with_every_segment_in_its_place() {
    let server = Server::ok().await;
    let base = server.base("/api/v3/");

    let sent = base
        .request(Method::PATCH, &["orgs", "a/b?c#d", "..", "münchen"])
        .query("per_page", "100")
        .query("q", "a&b")
        .bearer(&SecretString::from("the-token"))
        .json(&serde_json::json!({"is": "json"}));
    sent.send().await.unwrap();

    let asked = &server.asked()[0];
    assert_eq!(asked.method, "PATCH");
    assert_eq!(
        asked.target, "/api/v3/orgs/a%2Fb%3Fc%23d/m%C3%BCnchen?per_page=100&q=a%26b",
        "no segment leaves the base"
    );
    assert_eq!(asked.headers["authorization"], "Bearer the-token");
    assert_eq!(asked.headers["content-type"], "application/json");
    assert_eq!(asked.body, r#"{"is":"json"}"#);
    let agent = asked.headers["user-agent"].to_str().unwrap();
    assert_eq!(agent, concat!("factory-setup/", env!("CARGO_PKG_VERSION")));
    assert!(!asked.headers.contains_key("referer"));
}

#[tokio::test]
async fn a_form_is_encoded() {
    let server = Server::ok().await;

    let fields = [("code", "a+b c"), ("client_id", "ü")];
    server
        .base("/token")
        .endpoint(Method::POST)
        .form(&fields)
        .send()
        .await
        .unwrap();

    let asked = &server.asked()[0];
    assert_eq!(asked.target, "/token");
    assert_eq!(asked.body, "code=a%2Bb+c&client_id=%C3%BC");
    assert_eq!(
        asked.headers["content-type"],
        "application/x-www-form-urlencoded"
    );
}

#[tokio::test]
async fn mx_05_net_17_a_link_never_leads_to_another_origin_or_out_of_the_base() {
    let server = Server::ok().await;
    let other = Server::ok().await;
    let base = server.base("/api/v3");
    let origin = format!("http://{}", server.address);
    let login = format!("http://somebody@{}/api/v3/x", server.address);
    let foreign = [
        other.url("/api/v3/x").to_string(),
        "https://api.github.com/user".to_owned(),
        "//evil.example/api/v3/x".to_owned(),
        format!("https://{}/api/v3/x", server.address),
        format!("{origin}/api/v33/x"),
        format!("{origin}/login"),
        format!("{origin}/api/v3/../../login"),
        "/login".to_owned(),
        login,
        "data:text/plain,x".to_owned(),
    ];
    for link in foreign {
        let refused = base.link(Method::GET, &link).map(|_| ());
        assert_eq!(refused, Err(Failure::Redirected), "{link}");
    }

    for own in [
        format!("{origin}/api/v3/x?page=2"),
        "/api/v3/x?page=2".to_owned(),
    ] {
        base.link(Method::GET, &own).unwrap().send().await.unwrap();
    }
    assert_eq!(server.asked().len(), 2);
    assert_eq!(server.asked()[1].target, "/api/v3/x?page=2");
    assert!(other.asked().is_empty());
}

#[test]
fn tk_02_only_protected_addresses_become_a_base() {
    let refused = [
        "http://platform.example/",
        "http://localhost:8080/",
        "http://10.0.0.1/",
        "https://name:password@platform.example/",
        "ftp://platform.example/",
        "file:///etc/passwd",
        "https://a$(id)/",
    ];
    for address in refused {
        let outcome = client().for_base(address.parse().unwrap());
        assert!(
            matches!(outcome, Err(Error::InsecureAddress { .. })),
            "{address}"
        );
    }
    let with_query = client().for_base("https://platform.example/?a=b".parse().unwrap());
    assert!(matches!(with_query, Err(Error::AddressWithQuery { .. })));

    for address in [
        "https://platform.example/x",
        "http://127.0.0.1:1/",
        "http://[::1]:1/",
    ] {
        assert!(
            client().for_base(address.parse().unwrap()).is_ok(),
            "{address}"
        );
    }
}

#[test]
fn errors_about_an_address_do_not_repeat_its_login() {
    let address = "https://name:canary@platform.example/?canary"
        .parse()
        .unwrap();

    let error = client().for_base(address).unwrap_err();

    assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
}

#[test]
fn this_machine_is_named_by_its_literals_only() {
    let yes = [
        "http://127.0.0.1/",
        "http://127.8.9.1/",
        "http://[::1]/",
        "https://127.1/",
    ];
    let no = [
        "http://localhost/",
        "http://127.0.0.1.example/",
        "http://[::2]/",
        "file:///x",
    ];
    assert!(yes.iter().all(|it| is_loopback(&it.parse().unwrap())));
    assert!(!no.iter().any(|it| is_loopback(&it.parse().unwrap())));
    assert!(is_trustworthy(
        &"https://platform.example:8443/".parse().unwrap()
    ));
}
