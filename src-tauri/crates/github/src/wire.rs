//! Answers exactly as GitHub sends them, reduced to what is read, and how they become domain values.

use std::collections::BTreeMap;

use domain::{
    AccountId, AccountKind, InstallationId, PermissionLevel, PermissionName, PermissionSet,
    RepositoryId, SelectionKind, Visibility,
};
use serde::Deserialize;
use time::OffsetDateTime;
use transport::Url;

/// The body of a refusal (schema `basic-error`). Everything in it may be absent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Refused {
    pub(crate) message: String,
    pub(crate) documentation_url: String,
    errors: Vec<Fault>,
}

/// The longest sentence of GitHub's that is worth showing.
const LONGEST_SENTENCE: usize = 200;

/// One thing that is wrong with a request (schemas `validation-error`, `validation-error-simple`).
#[derive(Deserialize)]
#[serde(untagged)]
enum Fault {
    Field {
        #[serde(default)]
        resource: String,
        #[serde(default)]
        field: String,
        #[serde(default)]
        code: String,
    },
    Sentence(String),
}

impl Refused {
    /// GitHub's sentence on one line, not longer than a person reads.
    pub(crate) fn message(&self) -> String {
        one_line(&self.message)
    }

    /// What is wrong with the request; the sentence, where no field is named.
    pub(crate) fn faults(&self) -> Vec<String> {
        let named = self.errors.iter().map(|fault| match fault {
            Fault::Field {
                resource,
                field,
                code,
            } => one_line(&format!("{resource}.{field}: {code}")),
            Fault::Sentence(said) => one_line(said),
        });
        let faults: Vec<_> = named.filter(|fault| !fault.is_empty()).collect();
        if faults.is_empty() && !self.message.is_empty() {
            return vec![self.message()];
        }
        faults
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<_> = text
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").chars().take(LONGEST_SENTENCE).collect()
}

/// An account: a person, an organization, or an enterprise, which has no login
/// (schemas `simple-user`, `public-user`, `organization-full`, `enterprise`).
#[derive(Deserialize)]
pub(crate) struct Account {
    id: u64,
    login: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    name: Option<String>,
}

impl Account {
    /// The account under its login; an enterprise is none in the wizard's sense.
    pub(crate) fn into_domain(self) -> Option<domain::Account> {
        let kind = match self.kind.as_deref() {
            Some("User") => AccountKind::User,
            Some("Organization") => AccountKind::Organization,
            Some(_) => return None,
            None => return None,
        };
        Some(domain::Account {
            id: AccountId(self.id),
            login: self.login?,
            kind,
            name: self.name,
        })
    }
}

/// `GET /user` (schemas `public-user`, `private-user`).
#[derive(Deserialize)]
pub(crate) struct Person {
    id: u64,
    login: String,
    name: Option<String>,
}

impl From<Person> for domain::GitHubPerson {
    fn from(person: Person) -> Self {
        Self {
            id: AccountId(person.id),
            login: person.login,
            name: person.name,
        }
    }
}

/// An organization in a list (schema `organization-simple`), or on its own, with a name
/// (`organization-full`).
#[derive(Deserialize)]
pub(crate) struct Organization {
    id: u64,
    login: String,
    name: Option<String>,
}

impl From<Organization> for domain::Account {
    fn from(organization: Organization) -> Self {
        Self {
            id: AccountId(organization.id),
            login: organization.login,
            kind: AccountKind::Organization,
            name: organization.name,
        }
    }
}

/// Schema `org-membership`.
#[derive(Deserialize)]
pub(crate) struct Membership {
    state: String,
    role: String,
    pub(crate) organization: Organization,
}

impl Membership {
    /// Whether the person was invited and has not said yes.
    pub(crate) fn is_pending(&self) -> bool {
        self.state == "pending"
    }

    /// What the person is there. A billing manager is neither owner nor member.
    pub(crate) fn role(&self) -> domain::MembershipRole {
        match self.role.as_str() {
            "admin" => domain::MembershipRole::Owner,
            "member" => domain::MembershipRole::Member,
            _ => domain::MembershipRole::Unknown,
        }
    }
}

/// What the person may do in repositories, and nothing else of them (`permissions` of the schema
/// `repository`).
#[derive(Deserialize)]
pub(crate) struct Rights {
    repositories: Vec<RightsInRepository>,
}

#[derive(Deserialize)]
struct RightsInRepository {
    permissions: Option<Right>,
}

#[derive(Deserialize)]
struct Right {
    admin: bool,
}

impl Rights {
    /// Whether the person administers one of them.
    pub(crate) fn administer_any(&self) -> bool {
        let mut rights = self
            .repositories
            .iter()
            .filter_map(|one| one.permissions.as_ref());
        rights.any(|right| right.admin)
    }
}

/// Schema `integration`.
#[derive(Deserialize)]
pub(crate) struct App {
    slug: String,
    name: String,
    html_url: Url,
    permissions: Permissions,
}

impl From<App> for domain::App {
    fn from(app: App) -> Self {
        Self {
            slug: app.slug,
            name: app.name,
            permissions: app.permissions.into(),
            page: app.html_url,
        }
    }
}

/// A map of permission keys to levels (schema `app-permissions`).
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Permissions(BTreeMap<String, String>);

impl From<Permissions> for PermissionSet {
    /// A level nobody knows counts as no access: nothing may look granted that is not.
    fn from(permissions: Permissions) -> Self {
        let known = permissions
            .0
            .into_iter()
            .filter_map(|(name, level)| Some((PermissionName(name), self::level(&level)?)));
        Self(known.collect())
    }
}

/// A level by GitHub's word for it.
pub(crate) fn level(word: &str) -> Option<PermissionLevel> {
    match word {
        "read" => Some(PermissionLevel::Read),
        "write" => Some(PermissionLevel::Write),
        "admin" => Some(PermissionLevel::Admin),
        _ => None,
    }
}

/// `GET /user/installations`.
#[derive(Deserialize)]
pub(crate) struct Installations {
    pub(crate) installations: Vec<Installation>,
}

/// Schema `installation`.
#[derive(Deserialize)]
pub(crate) struct Installation {
    id: u64,
    account: Option<Account>,
    repository_selection: Selection,
    permissions: Permissions,
    #[serde(default, with = "time::serde::rfc3339::option")]
    suspended_at: Option<OffsetDateTime>,
    suspended_by: Option<Owner>,
    html_url: Url,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Selection {
    All,
    Selected,
}

impl Installation {
    /// The installation, unless it is on an enterprise or its account is gone.
    pub(crate) fn into_domain(self) -> Option<domain::Installation> {
        Some(domain::Installation {
            id: InstallationId(self.id),
            account: self.account?.into_domain()?,
            selection: match self.repository_selection {
                Selection::All => SelectionKind::All,
                Selection::Selected => SelectionKind::Selected,
            },
            permissions: self.permissions.into(),
            suspension: self.suspended_at.map(|at| domain::Suspension {
                by: self.suspended_by.map(|owner| owner.login),
                at,
            }),
            page: self.html_url,
        })
    }
}

/// `GET /user/installations/{id}/repositories`.
#[derive(Deserialize)]
pub(crate) struct InstallationRepositories {
    pub(crate) total_count: u64,
    pub(crate) repositories: Vec<Repository>,
}

/// Schemas `minimal-repository`, `repository` and `full-repository`.
#[derive(Deserialize)]
pub(crate) struct Repository {
    id: u64,
    name: String,
    owner: Owner,
    private: bool,
    visibility: Option<String>,
    language: Option<String>,
    description: Option<String>,
    #[serde(default)]
    archived: bool,
    fork: bool,
    #[serde(default, with = "time::serde::rfc3339::option")]
    pushed_at: Option<OffsetDateTime>,
    #[serde(default, with = "time::serde::rfc3339::option")]
    created_at: Option<OffsetDateTime>,
    #[serde(default)]
    size: u64,
}

#[derive(Deserialize)]
struct Owner {
    login: String,
}

impl From<Repository> for domain::Repository {
    fn from(repository: Repository) -> Self {
        let visibility = match repository.visibility.as_deref() {
            Some("internal") => Visibility::Internal,
            Some(_) | None if repository.private => Visibility::Private,
            Some(_) => Visibility::Public,
            None => Visibility::Public,
        };
        Self {
            id: RepositoryId(repository.id),
            name: repository.name,
            owner: repository.owner.login,
            visibility,
            language: repository.language,
            description: repository.description,
            archived: repository.archived,
            fork: repository.fork,
            pushed_at: repository.pushed_at,
            created_at: repository.created_at,
            size_kib: repository.size,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(extra: &str) -> domain::Repository {
        let text = format!(r#"{{"id":1,"name":"n","owner":{{"login":"o"}},"fork":false{extra}}}"#);
        serde_json::from_str::<Repository>(&text).unwrap().into()
    }

    #[test]
    fn a_private_repository_is_never_taken_for_a_public_one() {
        for (wire, expected) in [
            (r#","private":true"#, Visibility::Private),
            (
                r#","private":true,"visibility":"private"#,
                Visibility::Private,
            ),
            (
                r#","private":true,"visibility":"internal"#,
                Visibility::Internal,
            ),
            (
                r#","private":true,"visibility":"secret"#,
                Visibility::Private,
            ),
            (r#","private":false"#, Visibility::Public),
            (
                r#","private":false,"visibility":"public"#,
                Visibility::Public,
            ),
        ] {
            let closed = if wire.contains("visibility") {
                "\""
            } else {
                ""
            };
            assert_eq!(
                repository(&format!("{wire}{closed}")).visibility,
                expected,
                "{wire}"
            );
        }
    }

    #[test]
    fn a_minimal_repository_is_enough() {
        let repository = repository(r#","private":false,"pushed_at":null,"language":null"#);
        assert_eq!(repository.pushed_at, None);
        assert_eq!(repository.size_kib, 0);
        assert!(!repository.archived);
    }

    #[test]
    fn an_unknown_permission_is_kept_and_an_unknown_level_is_no_access() {
        let wire = r#"{"contents":"write","brand_new":"read","metadata":"none"}"#;
        let set = PermissionSet::from(serde_json::from_str::<Permissions>(wire).unwrap());
        let expected = PermissionSet::from([
            ("contents", PermissionLevel::Write),
            ("brand_new", PermissionLevel::Read),
        ]);
        assert_eq!(set, expected);
    }

    #[test]
    fn an_installation_on_an_enterprise_is_left_out() {
        let wire = r#"{"id":7,"account":{"id":1,"slug":"acme","name":"Acme"},
            "repository_selection":"all","permissions":{},"suspended_at":null,
            "html_url":"https://github.com/enterprises/acme/settings/installations/7"}"#;
        let installation = serde_json::from_str::<Installation>(wire).unwrap();
        assert_eq!(installation.into_domain(), None);
    }
}
