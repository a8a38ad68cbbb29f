//! A page as it was shown, and what can be pressed on it.

use std::collections::BTreeMap;

use html5gum::{StartTag, Token, Tokenizer};
use url::Url;

/// A page as it was shown.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it is.
    pub address: Url,
    /// Its HTTP status; 0 when nobody answered or the way led in a circle.
    pub status: u16,
    /// Its source.
    pub html: String,
}

/// What pressing does.
pub(super) enum Press {
    /// Goes somewhere.
    Link { to: Url },
    /// Sends a form.
    Form {
        to: Url,
        fields: Vec<(String, String)>,
    },
}

/// The form that is being read.
#[derive(Default)]
struct Form {
    action: String,
    fields: Vec<(String, String)>,
    /// The button that was looked for is in it.
    is_wanted: bool,
    button: Option<(String, String)>,
}

type Attributes = BTreeMap<String, String>;

impl Page {
    pub(super) fn unanswered(address: Url) -> Self {
        Page {
            address,
            status: 0,
            html: String::new(),
        }
    }

    /// Whether it has a link or a button of that name.
    pub fn offers(&self, act: &str) -> bool {
        self.find(act).is_some()
    }

    /// The first link or button whose `data-act` is `act`. A form is sent with what a browser would
    /// send: its fields, of boxes only the ticked ones, and the button that was pressed.
    pub(super) fn find(&self, act: &str) -> Option<Press> {
        let mut form: Option<Form> = None;
        for token in Tokenizer::new(&self.html) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let attributes = attributes(&tag);
                    let is_wanted = attributes.get("data-act").is_some_and(|name| name == act);
                    match tag.name.as_slice() {
                        b"a" if is_wanted => {
                            let to = self.address.join(attributes.get("href")?).ok()?;
                            return Some(Press::Link { to });
                        }
                        b"form" => {
                            form = Some(Form {
                                action: attributes.get("action").cloned().unwrap_or_default(),
                                ..Form::default()
                            });
                        }
                        b"input" if is_sent(&attributes) => {
                            let field = name_and_value(&attributes);
                            if let (Some(form), Some(field)) = (&mut form, field) {
                                form.fields.push(field);
                            }
                        }
                        b"button" if is_wanted => {
                            let form = form.as_mut()?;
                            form.is_wanted = true;
                            form.button = name_and_value(&attributes);
                        }
                        _ => {}
                    }
                }
                Token::EndTag(tag) if tag.name.as_slice() == b"form" => {
                    let Some(ended) = form.take().filter(|form| form.is_wanted) else {
                        continue;
                    };
                    let mut fields = ended.fields;
                    fields.extend(ended.button);
                    let to = self.address.join(&ended.action).ok()?;
                    return Some(Press::Form { to, fields });
                }
                Token::EndTag(_)
                | Token::String(_)
                | Token::Comment(_)
                | Token::Doctype(_)
                | Token::Error(_) => {}
            }
        }
        None
    }
}

fn attributes(tag: &StartTag<()>) -> Attributes {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    tag.attributes
        .iter()
        .map(|(name, value)| (text(name), text(value)))
        .collect()
}

fn is_sent(attributes: &Attributes) -> bool {
    let kind = attributes.get("type").map_or("text", String::as_str);
    !matches!(kind, "checkbox" | "radio") || attributes.contains_key("checked")
}

fn name_and_value(attributes: &Attributes) -> Option<(String, String)> {
    let name = attributes.get("name")?.clone();
    let value = attributes.get("value").cloned().unwrap_or_default();
    Some((name, value))
}
