//! Browser sessions of the simulated web pages: a cookie, who signed in, and the form token that
//! keeps other pages from pressing our buttons.

use std::collections::HashMap;

use axum::http::{HeaderValue, header};
use axum::response::Response;
use subtle::ConstantTimeEq;

use crate::call::{Call, Pairs};
use crate::issued::nonce;

/// One browser's visit.
#[derive(Clone, Debug)]
pub(crate) struct Visit<Person> {
    id: String,
    /// Hidden in every form, compared on every press.
    pub(crate) token: String,
    pub(crate) person: Option<Person>,
}

/// The visits of one server. Cookies know no ports, so the port is part of the cookie's name:
/// otherwise the servers of one machine would sign each other's visitors out.
#[derive(Debug)]
pub(crate) struct Visits<Person> {
    cookie: String,
    secure: bool,
    open: HashMap<String, Visit<Person>>,
}

impl<Person: Copy> Visits<Person> {
    pub(crate) fn new(server: &str, port: u16, secure: bool) -> Self {
        Visits {
            cookie: format!("practice_{server}_{port}"),
            secure,
            open: HashMap::new(),
        }
    }

    /// The visit this request belongs to; a new one for a browser without a cookie.
    pub(crate) fn of(&mut self, call: &Call) -> Visit<Person> {
        let known = call.cookie(&self.cookie).and_then(|id| self.open.get(id));
        if let Some(visit) = known {
            return visit.clone();
        }
        self.begin(None)
    }

    /// Ends the anonymous visit and begins one for `person`, with a new cookie.
    pub(crate) fn sign_in(&mut self, visit: &Visit<Person>, person: Person) -> Visit<Person> {
        self.open.remove(&visit.id);
        self.begin(Some(person))
    }

    /// Adds the cookie to an answer.
    pub(crate) fn remember(&self, visit: &Visit<Person>, mut answer: Response) -> Response {
        let secure = if self.secure { "; Secure" } else { "" };
        let cookie = format!(
            "{}={}; Path=/; HttpOnly; SameSite=Lax{secure}",
            self.cookie, visit.id
        );
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
        answer
    }

    fn begin(&mut self, person: Option<Person>) -> Visit<Person> {
        let visit = Visit {
            id: nonce(),
            token: nonce(),
            person,
        };
        self.open.insert(visit.id.clone(), visit.clone());
        visit
    }
}

impl<Person> Visit<Person> {
    /// Whether a form was made for this visit.
    pub(crate) fn made(&self, form: &Pairs) -> bool {
        let given = form.get("authenticity_token").unwrap_or_default();
        bool::from(given.as_bytes().ct_eq(self.token.as_bytes()))
    }
}
