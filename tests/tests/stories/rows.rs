//! Rows of `tests/SECURITY-CHECKLIST.md` that only the whole program can show.

use std::sync::Arc;

use acceptance::World;
use contract::Screen;
use credentials::Memory;
use engine::journal::MemoryJournal;
use serde_json::json;
use simulator::{Effect, Fault, Part, Scenario, WILLING};
use url::Url;

#[tokio::test]
async fn oa_01_both_sign_ins_happen_in_the_persons_own_browser() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("3D").await;

    let opened = world.shell.opened().borrow().clone();

    let addresses = world.simulator.addresses();
    let starts = [
        format!("{}/", addresses.platform),
        format!("{}/login/oauth/authorize?", addresses.github),
    ];
    assert_eq!(opened.len(), starts.len());
    for (address, start) in opened.iter().zip(starts) {
        assert!(address.as_str().starts_with(&start), "{address}");
    }
}

#[tokio::test]
async fn oa_10_the_sign_ins_ask_for_no_scope_and_the_app_for_what_was_reviewed() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("3D").await;
    for address in world.shell.opened().borrow().iter() {
        assert_eq!(parameter(address, "scope"), None, "{address}");
    }

    let shipped = engine::profile::shipped().expect("a sound profile");
    let asked = serde_json::to_value(shipped.permissions).expect("JSON");
    let reviewed = json!({
        "actions": "read",
        "contents": "write",
        "discussions": "write",
        "issues": "write",
        "metadata": "read",
        "pull_requests": "write",
        "statuses": "write",
        "workflows": "write",
    });
    assert_eq!(asked, reviewed);
}

#[tokio::test]
async fn mx_05_every_token_is_shown_to_the_server_it_is_from_and_to_nobody_else() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to_connected().await;

    let requests = world.control().requests();
    for part in [Part::Api, Part::Platform] {
        let with_token = requests
            .iter()
            .filter(|it| it.part == part && it.authorized);
        let statuses: Vec<_> = with_token.map(|it| it.status).collect();
        assert!(statuses.len() > 3, "{part:?}: {statuses:?}");
        assert!(!statuses.contains(&Some(401)), "{part:?}: {statuses:?}");
    }
    let elsewhere = requests
        .iter()
        .filter(|it| matches!(it.part, Part::Github | Part::OAuth) && it.authorized);
    assert_eq!(elsewhere.count(), 0);

    // That no 401 came means what it says: neither server takes the other's token.
    let addresses = world.simulator.addresses();
    let issued = world.control().secrets();
    let token = |kind: &str| {
        let found = issued.iter().find(|secret| secret.kind == kind);
        found.expect("a token").value.clone()
    };
    let user = format!("{}/user", addresses.api);
    let me = format!("{}/v1/me", addresses.platform);
    let wrong = [
        (user, token("platform_access_token")),
        (me, token("github_access_token")),
    ];
    let settings = transport::Settings {
        proxy: transport::Proxy::Direct,
        ..transport::Settings::default()
    };
    let network = transport::Client::new(&settings).expect("a client");
    for (place, token) in wrong {
        let base = network.for_base(address(&place)).expect("a base");
        let request = base.endpoint(transport::Method::GET);
        let answer = request.bearer(&token.into()).send().await;
        assert_eq!(answer.expect("an answer").status().as_u16(), 401, "{place}");
    }
}

#[tokio::test]
async fn mx_06_a_profile_shows_the_host_its_sign_in_goes_to_before_anybody_signs_in() {
    let journal = Arc::new(MemoryJournal::default());
    let credentials = Arc::new(Memory::default());
    let world = World::furnished(Scenario::Newcomer, journal, credentials, |profile| {
        profile.platform.web = address("https://app.factory.ai");
        // The second letter is Cyrillic.
        profile.platform.issuer = Some(address("https://app.f\u{430}ctory.ai"));
    })
    .await;

    let shell = world.person.view().shell;

    assert_eq!(shell.platform.host, "app.xn--fctory-3nf.ai");
    let github: Url = address(&world.simulator.addresses().github);
    let port = github.port().expect("a port");
    assert_eq!(shell.github.host, format!("127.0.0.1:{port}"));
}

#[tokio::test]
async fn tk_07_a_token_travels_in_its_header_alone() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to_connected().await;

    let issued = world.control().secrets();
    let tokens: Vec<_> = issued
        .iter()
        .filter(|secret| secret.kind.ends_with("token"))
        .collect();
    assert!(tokens.len() >= 4, "two pairs were issued");
    for request in world.control().requests() {
        let names = request
            .query
            .split('&')
            .filter_map(|pair| pair.split('=').next());
        for name in names {
            assert!(!name.contains("token"), "{name} in {}", request.path);
        }
        for token in &tokens {
            let asked = format!("{}?{}", request.path, request.query);
            assert!(
                !asked.contains(&token.value),
                "{} in an address",
                token.kind
            );
        }
    }
}

#[tokio::test]
async fn tk_09_an_installation_on_another_account_is_nobodys_proof() {
    let mut world = World::of(Scenario::Newcomer).await;
    world.walk_to("5A").await;
    world.browser.press_only(&[]);
    let foreign = json!({
        "total_count": 1,
        "installations": [{
            "id": 999_001,
            "account": { "id": 999_002, "login": "evil-org", "type": "Organization" },
            "repository_selection": "all",
            "permissions": {},
            "suspended_at": null,
            "html_url": "https://github.com/organizations/evil-org/settings/installations/999001",
        }],
    });
    world
        .control()
        .inject(answering("*/user/installations*", 200, &foreign));
    world.agrees().await;
    world.person.sees("5B").await;
    world.browser_is_done().await;
    world.person.returns_to_window().await;

    world
        .person
        .sees_that("a look at GitHub", |view| match &view.screen {
            Screen::Finish(at) => at.checked_at.is_some(),
            _ => false,
        })
        .await;

    assert_eq!(world.person.code(), "5B", "nothing turned green");
    world.control().clear_faults();
    world.browser.press_only(WILLING);
    world.walk_to_connected().await;
}

#[tokio::test]
async fn tk_10_what_an_organization_demands_is_said_for_what_it_is() {
    let sso = json!({ "message": "Resource protected by organization SAML enforcement." });
    let list = json!({
        "message": "Although you appear to have the correct authorization credentials, the \
                    `northwind` organization has an IP allow list enabled, and your IP address is \
                    not permitted to access this resource.",
    });
    let mut demand = answering("*/repos*", 403, &sso);
    if let Effect::Status { headers, .. } = &mut demand.effect {
        let url = "required; url=https://github.com/orgs/northwind/sso?authorization_request=A";
        headers.insert("X-GitHub-SSO".to_owned(), url.to_owned());
    }
    for (fault, problem) in [
        (demand, "e3d-sso"),
        (answering("*/repos*", 403, &list), "e3d-ip"),
    ] {
        let mut world = World::of(Scenario::Newcomer).await;
        world.control().inject(fault);
        world.walk_to("4A").await;
        let some = json!({ "selection": "selected", "understood": false });
        world.person.act_with("choose_selection", some).await;
        world.person.is_told(problem).await;
    }

    // Waiting for an owner is a screen with a number, not an error.
    let mut world = World::of(Scenario::Member).await;
    world.walk_to("3F").await;
    assert_eq!(world.person.problem(), None);
}

fn answering(path: &str, status: u16, body: &serde_json::Value) -> Fault {
    Fault {
        part: Some(Part::Api),
        method: Some("GET".to_owned()),
        path: path.to_owned(),
        effect: Effect::Status {
            status,
            body: body.to_string(),
            headers: Default::default(),
        },
        times: None,
    }
}

fn address(text: &str) -> Url {
    text.parse().expect("an address")
}

fn parameter(address: &Url, name: &str) -> Option<String> {
    let mut pairs = address.query_pairs();
    let (_, value) = pairs.find(|(key, _)| key == name)?;
    Some(value.into_owned())
}
