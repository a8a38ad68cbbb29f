//! A running simulator and the requests every story makes.

use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use simulator::{Addresses, Control, Options, Scenario, Simulator};

use crate::browser::Browser;

/// RFC 7636, appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const PLATFORM_CALLBACK: &str = "http://127.0.0.1:49321/cb/platform";
pub(crate) const GITHUB_CALLBACK: &str = "http://127.0.0.1:49321/cb/github";
pub(crate) const ANA: &str = "ana.ruiz@northwind.example";

/// A simulator, a client that follows nothing, and a person's browser.
pub(crate) struct Stage {
    pub(crate) simulator: Simulator,
    pub(crate) control: Control,
    pub(crate) http: Client,
    pub(crate) browser: Browser,
}

/// An answer, read completely.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Answer {
        let response = request.send().await.expect("the server answers");
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.text().await.expect("the whole body arrives");
        Answer {
            status,
            headers,
            body,
        }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("the body is JSON")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().expect("text"))
            .unwrap_or_default()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "an outsider's client, not the product's"
)]
pub(crate) fn client() -> Client {
    Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("simulator stories")
        .build()
        .expect("a client without special wishes")
}

impl Stage {
    pub(crate) async fn set(scenario: Scenario) -> Stage {
        let options = Options {
            scenario,
            ..Options::default()
        };
        let simulator = Simulator::start(options)
            .await
            .expect("the simulator starts");
        let http = client();
        let browser = Browser::new(http.clone());
        Stage {
            control: simulator.control(),
            simulator,
            http,
            browser,
        }
    }

    pub(crate) fn at(&self) -> &Addresses {
        self.simulator.addresses()
    }

    /// `GET` of GitHub's REST interface as the scenario's person.
    pub(crate) async fn rest(&self, path: &str) -> Answer {
        self.rest_as(&self.at().token.clone(), path).await
    }

    pub(crate) async fn rest_as(&self, token: &str, path: &str) -> Answer {
        let address = format!("{}{path}", self.at().api);
        Answer::of(self.http.get(address).bearer_auth(token)).await
    }

    /// A call of the platform with a fresh Idempotency-Key.
    pub(crate) async fn platform(
        &self,
        token: &str,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Answer {
        let address = format!("{}{path}", self.at().platform);
        let key = format!("story-{:032}", self.control.requests().len());
        let mut request = self
            .http
            .request(method, address)
            .bearer_auth(token)
            .header("Idempotency-Key", key);
        if let Some(body) = body {
            request = request.json(&body);
        }
        Answer::of(request).await
    }

    pub(crate) fn ana_at_the_platform(&self) -> String {
        self.control
            .mint_platform_token(ANA)
            .expect("Ana is in every scenario")
            .access
    }

    /// Where GitHub's authorize page is, with a good request.
    pub(crate) fn github_authorize(&self, more: &[(&str, &str)]) -> String {
        let mut pairs = vec![
            ("client_id", "Iv23practice"),
            ("redirect_uri", GITHUB_CALLBACK),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("state", "a state of 128 bits"),
        ];
        for (name, value) in more {
            pairs.retain(|(known, _)| known != name);
            pairs.push((name, value));
        }
        address(
            &format!("{}/login/oauth/authorize", self.at().github),
            &pairs,
        )
    }

    /// Ana authorizes the app on GitHub; the code from the redirect.
    pub(crate) async fn github_code(&mut self) -> String {
        let start = self.github_authorize(&[]);
        self.browser.open(&start).await;
        self.browser.press("sign-in").await;
        self.browser.press("authorize").await;
        self.browser.answer("code").expect("a code comes back")
    }

    /// Ana exchanges a code through the platform, which thereby knows her GitHub account.
    pub(crate) async fn exchange_through_the_platform(&mut self, token: &str) -> Answer {
        let code = self.github_code().await;
        let body = json!({
            "code": code, "code_verifier": VERIFIER, "redirect_uri": GITHUB_CALLBACK,
        });
        self.platform(token, Method::POST, "/v1/github/oauth/exchange", Some(body))
            .await
    }

    /// Ana signs in at both, starts a connection, and stands before the install page. Answers her
    /// platform token and the path of the connection.
    pub(crate) async fn started(&mut self, workspace: &str) -> Started {
        let token = self.ana_at_the_platform();
        let connections = format!("/v1/workspaces/{workspace}/github/connections");
        let answer = self
            .platform(&token, Method::POST, &connections, Some(json!({})))
            .await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        self.exchange_through_the_platform(&token).await;
        let body = answer.json();
        Started {
            token,
            path: answer.header("location").to_owned(),
            state: body["install"]["state"]
                .as_str()
                .expect("a state")
                .to_owned(),
            permissions_url: body["install"]["permissions_url"]
                .as_str()
                .expect("one")
                .to_owned(),
        }
    }

    /// Public repositories of the scenario's organization: its id and theirs.
    pub(crate) async fn organization(&self) -> (u64, Vec<u64>) {
        let login = self.at().organization.clone();
        let path = format!("/orgs/{login}/repos?per_page=100&sort=full_name");
        let repositories = self.rest(&path).await.json();
        let ids = repositories.as_array().expect("a list").iter();
        let ids = ids.map(|one| one["id"].as_u64().expect("an id")).collect();
        (repositories[0]["owner"]["id"].as_u64().expect("an id"), ids)
    }
}

/// A connection under way.
pub(crate) struct Started {
    pub(crate) token: String,
    pub(crate) path: String,
    pub(crate) state: String,
    pub(crate) permissions_url: String,
}

impl Started {
    /// The install page with repositories filled in.
    pub(crate) fn install_page(&self, organization: u64, repositories: &[u64]) -> String {
        let organization = organization.to_string();
        let ids: Vec<String> = repositories.iter().map(u64::to_string).collect();
        let mut pairs = vec![("suggested_target_id", organization.as_str())];
        pairs.extend(ids.iter().map(|id| ("repository_ids[]", id.as_str())));
        pairs.push(("state", &self.state));
        address(&self.permissions_url, &pairs)
    }

    pub(crate) async fn connection(&self, stage: &Stage) -> Value {
        stage
            .platform(&self.token, Method::GET, &self.path, None)
            .await
            .json()
    }
}

pub(crate) fn address(base: &str, pairs: &[(&str, &str)]) -> String {
    url::Url::parse_with_params(base, pairs)
        .expect("an address")
        .into()
}
