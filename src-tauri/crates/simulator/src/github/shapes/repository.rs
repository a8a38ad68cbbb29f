//! A repository in GitHub's three sizes.

use serde_json::{Value, json};

use super::{date, merged, organization_as_user};
use crate::github::answer::Inquiry;
use crate::world::Repository;

/// Addresses made of the repository's own address and an ending.
const ADDRESSES: &[(&str, &str)] = &[
    ("archive_url", "/{archive_format}{/ref}"),
    ("assignees_url", "/assignees{/user}"),
    ("blobs_url", "/git/blobs{/sha}"),
    ("branches_url", "/branches{/branch}"),
    ("collaborators_url", "/collaborators{/collaborator}"),
    ("comments_url", "/comments{/number}"),
    ("commits_url", "/commits{/sha}"),
    ("compare_url", "/compare/{base}...{head}"),
    ("contents_url", "/contents/{+path}"),
    ("contributors_url", "/contributors"),
    ("deployments_url", "/deployments"),
    ("downloads_url", "/downloads"),
    ("events_url", "/events"),
    ("forks_url", "/forks"),
    ("git_commits_url", "/git/commits{/sha}"),
    ("git_refs_url", "/git/refs{/sha}"),
    ("git_tags_url", "/git/tags{/sha}"),
    ("hooks_url", "/hooks"),
    ("issue_comment_url", "/issues/comments{/number}"),
    ("issue_events_url", "/issues/events{/number}"),
    ("issues_url", "/issues{/number}"),
    ("keys_url", "/keys{/key_id}"),
    ("labels_url", "/labels{/name}"),
    ("languages_url", "/languages"),
    ("merges_url", "/merges"),
    ("milestones_url", "/milestones{/number}"),
    (
        "notifications_url",
        "/notifications{?since,all,participating}",
    ),
    ("pulls_url", "/pulls{/number}"),
    ("releases_url", "/releases{/id}"),
    ("stargazers_url", "/stargazers"),
    ("statuses_url", "/statuses/{sha}"),
    ("subscribers_url", "/subscribers"),
    ("subscription_url", "/subscription"),
    ("tags_url", "/tags"),
    ("teams_url", "/teams"),
    ("trees_url", "/git/trees{/sha}"),
];

/// `repository`, in lists of an installation; also `minimal-repository`, in lists of an organization,
/// whose fields are a part of it.
pub(in crate::github) fn repository(inquiry: &Inquiry<'_>, subject: &Repository) -> Value {
    let (addresses, world) = (inquiry.addresses, inquiry.world);
    let organization = world.organization(subject.organization);
    let owner = organization
        .map(|organization| organization.login)
        .unwrap_or_default();
    let full_name = format!("{owner}/{}", subject.name);
    let html = format!("{}/{full_name}", addresses.github);
    let url = format!("{}/repos/{full_name}", addresses.api);

    let mut body = json!({
        "id": subject.id,
        "node_id": format!("R_kgDO{:X}", subject.id),
        "name": subject.name,
        "full_name": full_name,
        "private": subject.private,
        "owner": organization.map(|organization| organization_as_user(addresses, organization)),
        "html_url": html,
        "description": subject.description,
        "fork": subject.fork,
        "url": url,
        "created_at": date(subject.created_at),
        "updated_at": date(subject.updated_at),
        "pushed_at": date(subject.pushed_at),
        "git_url": format!("git://github.example/{full_name}.git"),
        "ssh_url": format!("git@github.example:{full_name}.git"),
        "clone_url": format!("{html}.git"),
        "svn_url": html,
        "homepage": null,
        "mirror_url": null,
    });
    body = merged(body, facts(inquiry, subject));
    for (name, ending) in ADDRESSES {
        body[*name] = format!("{url}{ending}").into();
    }
    if inquiry.speaks_2022 {
        body["has_downloads"] = true.into();
    }
    if inquiry.person.is_some() {
        body["permissions"] = permissions(inquiry, subject);
    }
    body
}

/// Everything but names and addresses.
fn facts(inquiry: &Inquiry<'_>, subject: &Repository) -> Value {
    json!({
        "size": if subject.empty { 0 } else { subject.size },
        "stargazers_count": subject.stars,
        "watchers_count": subject.stars,
        "watchers": subject.stars,
        "language": if subject.empty { None } else { subject.language },
        "has_issues": true,
        "has_projects": true,
        "has_wiki": !subject.private,
        "has_pages": false,
        "has_discussions": false,
        "forks_count": subject.forks,
        "forks": subject.forks,
        "archived": subject.archived,
        "disabled": false,
        "open_issues_count": subject.open_issues,
        "open_issues": subject.open_issues,
        "license": subject.licensed.then(|| license(inquiry)),
        "allow_forking": true,
        "is_template": subject.template,
        "web_commit_signoff_required": false,
        "topics": subject.topics,
        "visibility": if subject.private { "private" } else { "public" },
        "default_branch": subject.default_branch,
    })
}

/// `full-repository`, one at a time.
pub(in crate::github) fn full_repository(inquiry: &Inquiry<'_>, subject: &Repository) -> Value {
    let organization = inquiry.world.organization(subject.organization);
    let more = json!({
        "organization":
            organization.map(|organization| organization_as_user(inquiry.addresses, organization)),
        "network_count": subject.forks,
        "subscribers_count": subject.stars / 9,
        "temp_clone_token": "",
    });
    let mut body = merged(repository(inquiry, subject), more);
    if body["permissions"]["admin"] == true {
        let settings = json!({
            "allow_squash_merge": true,
            "allow_merge_commit": true,
            "allow_rebase_merge": true,
            "allow_auto_merge": false,
            "allow_update_branch": false,
            "delete_branch_on_merge": true,
            "squash_merge_commit_title": "COMMIT_OR_PR_TITLE",
            "squash_merge_commit_message": "COMMIT_MESSAGES",
            "merge_commit_title": "MERGE_MESSAGE",
            "merge_commit_message": "PR_TITLE",
        });
        body = merged(body, settings);
        if inquiry.speaks_2022 {
            body["use_squash_pr_title_as_default"] = false.into();
        }
    }
    body
}

/// What the person may do. The organization's base permission is read.
fn permissions(inquiry: &Inquiry<'_>, subject: &Repository) -> Value {
    let person = inquiry.person.unwrap_or_default();
    let membership = inquiry.world.membership(subject.organization, person);
    let administers = inquiry.world.administers(person, subject);
    json!({
        "admin": administers,
        "maintain": administers,
        "push": administers,
        "triage": administers,
        "pull": !subject.private || membership.is_some_and(|member| member.reads(subject.id)),
    })
}

fn license(inquiry: &Inquiry<'_>) -> Value {
    json!({
        "key": "mit",
        "name": "MIT License",
        "spdx_id": "MIT",
        "url": format!("{}/licenses/mit", inquiry.addresses.api),
        "node_id": "MDc6TGljZW5zZTEz",
    })
}
