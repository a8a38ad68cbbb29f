//! GitHub's REST interface, as far as a setup needs it. Who asks decides what is there: with a user
//! token of the app, what both the app and the person can reach, plus everything public.

mod answer;
mod apps;
mod gates;
pub(crate) mod installations;
pub(crate) mod limits;
mod organizations;
mod pages;
mod people;
mod repositories;
mod shapes;
pub(crate) mod versions;
mod visibility;

use std::sync::Arc;

use axum::Router;
use axum::routing::MethodRouter;

use crate::HostKind;
use crate::call::post;
use crate::server::Shared;
use answer::{get, not_found};

const NO_PERMISSION_NEEDED: &str = "allows_permissionless_access=true";
const METADATA: &str = "metadata=read";

/// Everything under the REST base address.
pub(crate) fn routes(host: HostKind) -> Router<Arc<Shared>> {
    let routes = Router::new()
        .route("/", root())
        .route("/user", get(NO_PERMISSION_NEEDED, people::authenticated))
        .route(
            "/user/orgs",
            get(NO_PERMISSION_NEEDED, organizations::of_authenticated),
        )
        .route(
            "/user/memberships/orgs",
            get(NO_PERMISSION_NEEDED, organizations::memberships),
        )
        .route(
            "/user/memberships/orgs/{org}",
            get("members=read", organizations::membership),
        )
        .route(
            "/user/installations",
            get(NO_PERMISSION_NEEDED, installations::list),
        )
        .route(
            "/user/installations/{id}/repositories",
            get(METADATA, installations::repositories),
        )
        .route("/users/{login}", get(NO_PERMISSION_NEEDED, people::named))
        .route(
            "/users/{login}/orgs",
            get(NO_PERMISSION_NEEDED, organizations::public_of_named),
        )
        .route(
            "/user/{id}/orgs",
            get(NO_PERMISSION_NEEDED, organizations::public_of_numbered),
        )
        .route(
            "/orgs/{org}",
            get(NO_PERMISSION_NEEDED, organizations::named),
        )
        .route(
            "/organizations/{id}",
            get(NO_PERMISSION_NEEDED, organizations::numbered),
        )
        .route("/orgs/{org}/repos", get(METADATA, repositories::of_named))
        .route(
            "/organizations/{id}/repos",
            get(METADATA, repositories::of_numbered),
        )
        .route(
            "/orgs/{org}/installations",
            get(
                "organization_administration=read",
                organizations::installations,
            ),
        )
        .route("/repos/{owner}/{repo}", get(METADATA, repositories::named))
        .route("/repositories/{id}", get(METADATA, repositories::numbered))
        .route("/apps/{slug}", get(NO_PERMISSION_NEEDED, apps::named))
        .route("/meta", get(NO_PERMISSION_NEEDED, apps::meta))
        .route("/versions", get(NO_PERMISSION_NEEDED, apps::versions))
        .route("/rate_limit", get(NO_PERMISSION_NEEDED, apps::rate_limit));
    let routes = match host.revokes_credentials() {
        true => routes.route("/credentials/revoke", post(apps::revoke_credentials)),
        false => routes,
    };
    routes
        .fallback(not_found)
        .method_not_allowed_fallback(not_found)
}

/// What the base address itself answers; `gh` asks for it with the slash.
pub(crate) fn root() -> MethodRouter<Arc<Shared>> {
    get(NO_PERMISSION_NEEDED, apps::root)
}

/// The GraphQL endpoint, for the one question the `gh` program asks to learn who signed in.
pub(crate) fn graphql() -> MethodRouter<Arc<Shared>> {
    post(people::viewer)
}
