//! A browser without a window: it follows redirects, keeps cookies and presses what it is told.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use dom_query::{Document, Selection};
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response};
use serde_json::Value;
use url::Url;

/// More pages than any road has.
const LONGEST_WAY: usize = 12;

/// A browser with one person's cookies.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    memory: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    presses: Vec<String>,
    /// By host; browsers do not tell ports apart here.
    cookies: BTreeMap<String, BTreeMap<String, String>>,
}

/// A page as it was shown.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it is.
    pub address: Url,
    /// Its HTTP status; 0 when nobody answered.
    pub status: u16,
    /// Its source.
    pub html: String,
}

impl Default for Browser {
    fn default() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "a browser is not the program's client"
        )]
        let builder = Client::builder();
        let client = builder
            .redirect(Policy::none())
            .no_proxy()
            .build()
            .expect("a client");
        Browser {
            client,
            memory: Mutex::default(),
        }
    }
}

impl Browser {
    /// From now on these acts are pressed, the first of them that a page offers. Nothing else is.
    pub fn press_only(&self, acts: &[&str]) {
        self.memory().presses = acts.iter().map(|act| (*act).to_owned()).collect();
    }

    /// Opens an address and presses on until no page offers an act that is to be pressed. No act is
    /// pressed twice.
    pub async fn open(&self, address: &Url) -> Page {
        let mut page = self.visit(address).await;
        let mut pressed: Vec<String> = Vec::new();
        loop {
            let next = self
                .memory()
                .presses
                .iter()
                .find(|act| !pressed.contains(act) && page.offers(act))
                .cloned();
            let Some(act) = next else {
                return page;
            };
            page = self.press(&page, &act).await;
            pressed.push(act);
        }
    }

    /// Opens an address and presses nothing.
    pub async fn visit(&self, address: &Url) -> Page {
        self.follow(Method::GET, address.clone(), Vec::new()).await
    }

    /// Presses an act of a page.
    pub async fn press(&self, page: &Page, act: &str) -> Page {
        let Some(press) = page.find(act) else {
            panic!("{} offers no {act}", page.address);
        };
        match press {
            Press::Link { to } => self.visit(&to).await,
            Press::Form { to, fields } => self.follow(Method::POST, to, fields).await,
        }
    }

    /// Forgets every cookie, so that nobody is signed in anywhere.
    pub fn forget(&self) {
        self.memory().cookies.clear();
    }

    /// Reads JSON with a token, as somebody who looks behind the scenes.
    pub async fn fetch(&self, address: &str, token: &str) -> Value {
        let answer = self.client.get(address).bearer_auth(token).send().await;
        let answer = answer.expect("an answer");
        answer.json().await.expect("JSON")
    }

    async fn follow(
        &self,
        mut method: Method,
        mut address: Url,
        mut fields: Vec<(String, String)>,
    ) -> Page {
        for _ in 0..LONGEST_WAY {
            let Ok(response) = self.ask(&method, &address, &fields).await else {
                return Page {
                    address,
                    status: 0,
                    html: String::new(),
                };
            };
            let next = response
                .headers()
                .get(LOCATION)
                .and_then(|location| location.to_str().ok())
                .and_then(|location| address.join(location).ok());
            let Some(next) = next.filter(|_| response.status().is_redirection()) else {
                let status = response.status().as_u16();
                let html = response.text().await.unwrap_or_default();
                return Page {
                    address,
                    status,
                    html,
                };
            };
            (method, address, fields) = (Method::GET, next, Vec::new());
        }
        panic!("{address} leads nowhere");
    }

    async fn ask(
        &self,
        method: &Method,
        address: &Url,
        fields: &[(String, String)],
    ) -> reqwest::Result<Response> {
        let host = address.host_str().unwrap_or_default().to_owned();
        let mut request = self.client.request(method.clone(), address.clone());
        if *method == Method::POST {
            request = request.form(fields);
        }
        let cookies = self.cookies(&host);
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies);
        }
        let response = request.send().await?;
        let mut memory = self.memory();
        for cookie in response.headers().get_all(SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next();
            if let Some((name, value)) = pair.and_then(|pair| pair.split_once('=')) {
                let jar = memory.cookies.entry(host.clone()).or_default();
                jar.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
        Ok(response)
    }

    fn cookies(&self, host: &str) -> String {
        let mut memory = self.memory();
        let jar = memory.cookies.entry(host.to_owned()).or_default();
        let pairs: Vec<String> = jar
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Press {
    Link {
        to: Url,
    },
    Form {
        to: Url,
        fields: Vec<(String, String)>,
    },
}

impl Page {
    /// Whether it has something to press of that name.
    #[must_use]
    pub fn offers(&self, act: &str) -> bool {
        self.find(act).is_some()
    }

    fn find(&self, act: &str) -> Option<Press> {
        let document = Document::from(self.html.as_str());
        let element = document.select(&format!("a[data-act='{act}'], button[data-act='{act}']"));
        if !element.exists() {
            return None;
        }
        if let Some(to) = element.attr("href") {
            let to = self.address.join(&to).ok()?;
            return Some(Press::Link { to });
        }
        let form = document.select(&format!("form:has(button[data-act='{act}'])"));
        let to = self.address.join(&form.attr_or("action", "")).ok()?;
        let mut fields: Vec<(String, String)> = form
            .select("input[name]")
            .iter()
            .filter(is_sent)
            .map(|input| value_of(&input))
            .collect();
        if element.has_attr("name") {
            fields.push(value_of(&element));
        }
        Some(Press::Form { to, fields })
    }
}

fn is_sent(input: &Selection) -> bool {
    let kind = input.attr_or("type", "text");
    let is_ticked_to_be_sent = matches!(kind.as_ref(), "checkbox" | "radio");
    !is_ticked_to_be_sent || input.has_attr("checked")
}

fn value_of(field: &Selection) -> (String, String) {
    let name = field.attr_or("name", "").to_string();
    (name, field.attr_or("value", "").to_string())
}
