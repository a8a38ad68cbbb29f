//! Who is asking, and who else is in a workspace.

use serde_json::{Value, json};

use super::answer::{Inquiry, Problem, Reply};
use super::{Person, Role};

/// `GET /v1/me`
#[expect(clippy::unnecessary_wraps, reason = "the shape of every route")]
pub(super) fn me(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let platform = &inquiry.state.platform;
    let workspaces: Vec<Value> = platform
        .workspaces
        .iter()
        .filter_map(|workspace| {
            let role = workspace.role_of(inquiry.person)?;
            Some(json!({
                "id": workspace.id,
                "name": workspace.name,
                "role": role,
                "region": workspace.region,
            }))
        })
        .collect();
    let user = platform.person(inquiry.person).map(person);
    Ok(Reply::Found(
        json!({ "user": user, "workspaces": workspaces }),
    ))
}

/// `GET /v1/workspaces/{id}/members?role=`
pub(super) fn members(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let (workspace, _) = inquiry.workspace()?;
    let wanted: Vec<Role> = inquiry
        .call
        .query
        .all("role")
        .map(|text| serde_json::from_value(text.into()).map_err(|_| Problem::invalid("role")))
        .collect::<Result<_, _>>()?;
    let mut members: Vec<_> = workspace
        .members
        .iter()
        .filter(|(_, role)| wanted.is_empty() || wanted.contains(role))
        .collect();
    members.sort_by_key(|(_, role)| *role);
    let shown: Vec<Value> = members
        .into_iter()
        .filter_map(|(id, role)| {
            let mut shown = person(inquiry.state.platform.person(id)?);
            shown["role"] = json!(role);
            Some(shown)
        })
        .collect();
    Ok(Reply::Found(json!({ "members": shown })))
}

/// `Person`
pub(super) fn person(person: &Person) -> Value {
    json!({ "id": person.id, "name": person.name, "email": person.email })
}
