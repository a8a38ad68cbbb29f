//! An OpenAPI 3.1 document as a judge of requests and answers.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use simulator::HostKind;
use url::form_urlencoded;

/// The document, with what was compiled from it so far.
pub(crate) struct Description {
    document: Value,
    /// What servers answer on addresses the document does not list: address, listed address.
    aliases: &'static [(&'static str, &'static str)],
    /// Where the schema of an error lies that the document does not list.
    any_error: &'static str,
    validators: Mutex<BTreeMap<String, Arc<Validator>>>,
}

/// One operation of the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Operation {
    pub(crate) path: String,
    pub(crate) method: String,
}

impl Description {
    /// The slice of GitHub's published description that is for this kind of host. There is none of
    /// its own for ghe.com.
    pub(crate) fn of_github(host: HostKind) -> Self {
        let text = match host {
            HostKind::GithubCom | HostKind::GheCom => {
                include_str!("../../schemas/github/api.github.com.json")
            }
            HostKind::Ghes => include_str!("../../schemas/github/ghes-3.19.json"),
        };
        Self {
            document: parse(text),
            // GitHub's links and moves lead to these; its description leaves them out.
            aliases: &[
                ("/organizations/{id}", "/orgs/{org}"),
                ("/organizations/{id}/repos", "/orgs/{org}/repos"),
                ("/repositories/{id}", "/repos/{owner}/{repo}"),
                ("/user/{id}/orgs", "/users/{username}/orgs"),
            ],
            any_error: "/components/schemas/basic-error",
            validators: Mutex::default(),
        }
    }

    /// The contract of the platform.
    pub(crate) fn of_platform() -> Self {
        Self {
            document: parse(include_str!(
                "../../../src-tauri/crates/platform/openapi.json"
            )),
            aliases: &[],
            any_error: "/components/schemas/Problem",
            validators: Mutex::default(),
        }
    }

    /// How many operations there are.
    pub(crate) fn operations(&self) -> usize {
        let paths = self.document["paths"].as_object();
        let methods = |path: &Value| {
            path.as_object()
                .map_or(0, |it| it.keys().filter(|key| is_method(key)).count())
        };
        paths.map_or(0, |paths| paths.values().map(methods).sum())
    }

    /// Whether something is described at this path.
    pub(crate) fn has(&self, path: &str) -> bool {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        ["get", "post"]
            .iter()
            .any(|method| self.operation(method, path).is_some())
    }

    /// The operation a request is for.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<Operation> {
        let method = method.to_ascii_lowercase();
        let listed = self.document["paths"].as_object()?;
        let own = listed.keys().map(|key| (key.as_str(), key.as_str()));
        let (_, path) = own
            .chain(self.aliases.iter().copied())
            .filter(|(template, _)| fits(template, path))
            // A literal part is a better match than a parameter.
            .min_by_key(|(template, _)| template.matches('{').count())?;
        listed[path].get(&method)?;
        Some(Operation {
            path: path.to_owned(),
            method,
        })
    }

    /// What is wrong with a request, parameter by parameter.
    pub(crate) fn faults_of_request(&self, method: &str, path: &str, query: &str) -> Vec<String> {
        let Some(operation) = self.operation(method, path) else {
            return vec![format!("{method} {path} is not described")];
        };
        let described = self.query_parameters(&operation);
        let sent: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let mut faults = Vec::new();
        for (name, value) in &sent {
            let Some(parameter) = described.get(name) else {
                faults.push(format!("{method} {path} has no parameter {name}"));
                continue;
            };
            if value != HIDDEN && !self.accepts_text(&parameter["schema"], value) {
                faults.push(format!("{method} {path}: {name}={value}"));
            }
        }
        for (name, parameter) in &described {
            let is_missing = parameter["required"] == true && sent.iter().all(|(it, _)| it != name);
            if is_missing {
                faults.push(format!("{method} {path} needs {name}"));
            }
        }
        faults
    }

    /// What is wrong with the body of an answer.
    pub(crate) fn faults_of_answer(
        &self,
        operation: &Operation,
        status: u16,
        body: &str,
    ) -> Vec<String> {
        let Some(schema) = self.answer_schema(operation, status) else {
            return if body.is_empty() {
                Vec::new()
            } else {
                vec![format!("{status} has a body")]
            };
        };
        let Ok(body) = serde_json::from_str(body) else {
            return vec![format!("{status} is not JSON: {body}")];
        };
        self.faults_of_value(&schema, &body)
    }

    /// What is wrong with a body that is already parsed.
    pub(crate) fn faults_of_json(
        &self,
        operation: &Operation,
        status: u16,
        body: &Value,
    ) -> Vec<String> {
        match self.answer_schema(operation, status) {
            Some(schema) => self.faults_of_value(&schema, body),
            None => vec![format!("{status} has a body")],
        }
    }

    fn faults_of_value(&self, schema: &Value, body: &Value) -> Vec<String> {
        let validator = self.validator(schema);
        let faults = validator.iter_errors(body);
        faults
            .map(|fault| format!("{} at {}", fault, fault.instance_path()))
            .collect()
    }

    /// The schema of an answer; `None` where an answer has no body.
    fn answer_schema(&self, operation: &Operation, status: u16) -> Option<Value> {
        if status == 304 {
            return None;
        }
        let responses = &self.at(operation)["responses"];
        let response = responses
            .get(status.to_string())
            .or_else(|| responses.get("default"));
        let Some(response) = response else {
            return Some(json!({ "$ref": format!("#{}", self.any_error) }));
        };
        let content = self.resolved(response)["content"].as_object()?;
        content.values().next().map(|media| media["schema"].clone())
    }

    fn query_parameters(&self, operation: &Operation) -> BTreeMap<String, Value> {
        let shared = &self.document["paths"][&operation.path]["parameters"];
        let own = &self.at(operation)["parameters"];
        [shared, own]
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .map(|parameter| self.resolved(parameter))
            .filter(|parameter| parameter["in"] == "query")
            .filter_map(|parameter| {
                Some((parameter["name"].as_str()?.to_owned(), parameter.clone()))
            })
            .collect()
    }

    /// Whether a text in a query stands for a value of this schema, or for one item of a list.
    fn accepts_text(&self, schema: &Value, text: &str) -> bool {
        let schema = if schema["type"] == "array" {
            &schema["items"]
        } else {
            schema
        };
        let number = text.parse::<i64>().ok().map(Value::from);
        let readings = [Some(Value::from(text)), number];
        let validator = self.validator(schema);
        readings
            .iter()
            .flatten()
            .any(|value| validator.is_valid(value))
    }

    fn at(&self, operation: &Operation) -> &Value {
        &self.document["paths"][&operation.path][&operation.method]
    }

    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let target = value["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix('#'));
        target
            .and_then(|pointer| self.document.pointer(pointer))
            .unwrap_or(value)
    }

    fn validator(&self, schema: &Value) -> Arc<Validator> {
        let mut validators = self.validators.lock().unwrap();
        let compile = || {
            let whole = json!({ "components": self.document["components"], "allOf": [schema] });
            let options = jsonschema::options()
                .with_draft(Draft::Draft202012)
                .should_validate_formats(true);
            Arc::new(options.build(&whole).unwrap())
        };
        let known = validators.entry(schema.to_string()).or_insert_with(compile);
        Arc::clone(known)
    }
}

/// What the simulator's journal shows in place of a value that may be a secret.
const HIDDEN: &str = "…";

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn is_method(key: &str) -> bool {
    ["get", "post", "put", "patch", "delete"].contains(&key)
}

fn fits(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(part), Some(text)) if part.starts_with('{') => {
                if text.is_empty() {
                    return false;
                }
            }
            (Some(part), Some(text)) if part == text => {}
            (_, _) => return false,
        }
    }
}
