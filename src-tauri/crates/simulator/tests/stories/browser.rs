//! A person's browser, as far as pages without scripts need one: cookies, redirects, forms, buttons
//! with a `data-act`.

use std::collections::BTreeMap;

use reqwest::{Client, StatusCode};
use url::Url;

pub(crate) struct Browser {
    http: Client,
    cookies: BTreeMap<String, String>,
    pub(crate) at: Url,
    pub(crate) page: String,
    pub(crate) status: StatusCode,
}

impl Browser {
    pub(crate) fn new(http: Client) -> Self {
        Browser {
            http,
            cookies: BTreeMap::new(),
            at: Url::parse("about:blank").expect("an address"),
            page: String::new(),
            status: StatusCode::OK,
        }
    }

    /// Goes to an address and where it leads, until a page is shown or a callback is reached.
    pub(crate) async fn open(&mut self, address: &str) {
        self.go(Url::parse(address).expect("an address"), None)
            .await;
    }

    /// Presses the button, or follows the link, that carries the act.
    pub(crate) async fn press(&mut self, act: &str) {
        self.press_with(act, &[]).await;
    }

    /// Presses a button after changing fields: each name's values are replaced.
    pub(crate) async fn press_with(&mut self, act: &str, changes: &[(&str, &[String])]) {
        let wanted = format!("data-act=\"{act}\"");
        let place = self
            .page
            .find(&wanted)
            .unwrap_or_else(|| panic!("{act} is on {}", self.page));
        let start = self.page[..place].rfind('<').expect("an element");
        let element = &self.page[start..=start + self.page[start..].find('>').expect("its end")];
        if element.starts_with("<a ") {
            let to = self
                .at
                .join(&attribute(element, "href").expect("a link"))
                .expect("address");
            return self.go(to, None).await;
        }
        let form_start = self.page[..place]
            .rfind("<form")
            .expect("a form around the button");
        let form_end = place + self.page[place..].find("</form>").expect("its end");
        let form = &self.page[form_start..form_end];
        let mut fields = fields(form);
        for (name, values) in changes {
            fields.retain(|(known, _)| known != name);
            fields.extend(
                values
                    .iter()
                    .map(|value| ((*name).to_owned(), value.clone())),
            );
        }
        if let Some(name) = attribute(element, "name") {
            fields.push((name, attribute(element, "value").unwrap_or_default()));
        }
        let action = attribute(form, "action").expect("forms have plain actions");
        let to = self.at.join(&action).expect("an address");
        self.go(to, Some(fields)).await;
    }

    /// A value in the query of the address the browser ended at.
    pub(crate) fn answer(&self, name: &str) -> Option<String> {
        self.at
            .query_pairs()
            .find_map(|(key, value)| (key == name).then(|| value.into_owned()))
    }

    pub(crate) fn shows(&self, text: &str) -> bool {
        self.page.contains(text)
    }

    async fn go(&mut self, to: Url, form: Option<Vec<(String, String)>>) {
        let mut to = to;
        let mut form = form;
        for _ in 0..10 {
            self.at = to.clone();
            if to.path().starts_with("/cb/") {
                return;
            }
            let request = match form.take() {
                Some(fields) => self.http.post(to.clone()).form(&fields),
                None => self.http.get(to.clone()),
            };
            let cookies = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            let cookies = cookies.collect::<Vec<_>>().join("; ");
            let response = request
                .header("cookie", cookies)
                .send()
                .await
                .expect("an answer");
            for cookie in response.headers().get_all("set-cookie") {
                let cookie = cookie.to_str().expect("text");
                let pair = cookie.split(';').next().expect("a pair");
                let (name, value) = pair.split_once('=').expect("a name and a value");
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            self.status = response.status();
            let next = response
                .headers()
                .get("location")
                .map(|to| to.to_str().expect("text").to_owned());
            self.page = response.text().await.expect("a body");
            let Some(next) = next else { return };
            to = to.join(&next).expect("an address");
        }
        panic!("the pages lead in a circle");
    }
}

/// What a form sends: hidden and text fields, ticked boxes.
fn fields(form: &str) -> Vec<(String, String)> {
    form.split("<input")
        .skip(1)
        .map(|rest| &rest[..rest.find('>').expect("the end of the element")])
        .filter(|input| {
            let kind = attribute(input, "type").unwrap_or_default();
            !matches!(kind.as_str(), "radio" | "checkbox") || input.contains(" checked")
        })
        .filter_map(|input| {
            Some((
                attribute(input, "name")?,
                attribute(input, "value").unwrap_or_default(),
            ))
        })
        .collect()
}

fn attribute(element: &str, name: &str) -> Option<String> {
    let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
    let end = start + element[start..].find('"')?;
    Some(
        element[start..end]
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"),
    )
}
