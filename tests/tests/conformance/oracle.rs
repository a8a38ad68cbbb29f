//! Asking by hand, judging every answer, and making sure the judge is awake.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use transport::{Request, Response};

use crate::description::{Description, Operation};

/// A description and what it judged so far.
pub(crate) struct Oracle {
    pub(crate) description: Description,
    /// How many answers there were, by status.
    pub(crate) answers: BTreeMap<u16, usize>,
    /// What was asked for.
    pub(crate) asked: BTreeSet<Operation>,
    /// What was wrong, with the question it was the answer to.
    pub(crate) faults: Vec<String>,
    /// One good answer for every operation.
    pub(crate) good: BTreeMap<Operation, Value>,
}

impl Oracle {
    pub(crate) fn new(description: Description) -> Self {
        Self {
            description,
            answers: BTreeMap::new(),
            asked: BTreeSet::new(),
            faults: Vec::new(),
            good: BTreeMap::new(),
        }
    }

    /// Sends the request and judges the answer.
    pub(crate) async fn ask(&mut self, method: &str, path: &str, request: Request) -> Response {
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let question = format!("{method} {path} ({status})");
        *self.answers.entry(status).or_default() += 1;
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let Some(operation) = self.description.operation(method, path) else {
            self.faults.push(format!("{question}: is not described"));
            return answer;
        };
        let body = String::from_utf8_lossy(answer.bytes());
        let faults = self.description.faults_of_answer(&operation, status, &body);
        if faults.is_empty() && answer.status().is_success() && !body.is_empty() {
            let value = serde_json::from_str(&body).unwrap();
            // The longest has most to spoil.
            let known = self.good.entry(operation.clone()).or_insert(Value::Null);
            if known.to_string().len() < body.len() {
                *known = value;
            }
        }
        let faults = faults
            .into_iter()
            .map(|fault| format!("{question}: {fault}"));
        self.faults.extend(faults);
        self.asked.insert(operation);
        answer
    }

    pub(crate) fn total(&self) -> usize {
        self.answers.values().sum()
    }

    /// Stops the test with everything that was wrong, each thing once.
    pub(crate) fn assert_faultless(&self) {
        let different: BTreeSet<_> = self.faults.iter().collect();
        let list: Vec<_> = different.into_iter().map(String::as_str).collect();
        assert!(
            list.is_empty(),
            "{} faults:\n{}",
            list.len(),
            list.join("\n")
        );
    }

    /// Spoils every good answer in every way it knows and answers how many times that was noticed;
    /// stops the test when one operation's answers can be spoiled unnoticed.
    pub(crate) fn assert_awake(&self) -> usize {
        let mut noticed = 0;
        for (operation, good) in &self.good {
            let of_this = spoiled(good)
                .filter(|bad| {
                    !self
                        .description
                        .faults_of_json(operation, 200, bad)
                        .is_empty()
                })
                .count();
            assert!(of_this > 0, "nothing about {operation:?} is judged");
            noticed += of_this;
        }
        noticed
    }
}

/// The value with one member missing or of another type, here or in the first item of a list.
fn spoiled(good: &Value) -> impl Iterator<Item = Value> {
    let mut all = vec![Value::from(7)];
    spoil(good, &mut all, &|part| part);
    all.into_iter()
}

fn spoil(good: &Value, all: &mut Vec<Value>, wrap: &dyn Fn(Value) -> Value) {
    if let Some(items) = good.as_array() {
        let Some(first) = items.first() else { return };
        spoil(first, all, &|part| wrap(Value::from(vec![part])));
    }
    let Some(members) = good.as_object() else {
        return;
    };
    for (name, value) in members {
        let mut without = members.clone();
        without.remove(name);
        all.push(wrap(Value::from(without)));
        let mut other = members.clone();
        other.insert(name.clone(), Value::from(vec![Value::Null]));
        all.push(wrap(Value::from(other)));
        if value.is_array() {
            spoil(value, all, &|part| {
                let mut outer = members.clone();
                outer.insert(name.clone(), part);
                wrap(Value::from(outer))
            });
        }
    }
}
