//! The app's public page.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::{not_found, show as show_page};
use crate::call::Call;
use crate::world::App;

/// `GET /`
pub(super) fn home(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let body = html! {
        section.card {
            h1 { "GitHub" }
            p { "This copy of GitHub knows sign-in, one app and its installations." }
            div.actions {
                a.button href=(state.world.app.page()) { (state.world.app.name) }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, "Home", &body)
}

/// `GET /apps/{slug}`, or `/github-apps/{slug}`
pub(super) fn show(call: &Call) -> Response {
    let mut state = call.shared.state();
    let visit = state.github_visits.of(call);
    let app = &state.world.app;
    if call.param("slug") != app.slug {
        return not_found(&state, &visit);
    }
    let body = html! {
        section.card {
            h1 { (app.name) }
            p.soft { "By " (app.owner.login) }
            p { "Practice copy of the Factory app. It is not the real one." }
            (permissions(app))
            div.actions {
                a.button.main data-act="install" href=(format!("{}/installations/new", app.page())) {
                    "Install"
                }
            }
        }
    };
    show_page(&state, &visit, StatusCode::OK, app.name, &body)
}

/// What the app asks for, in the words of GitHub's page.
pub(super) fn permissions(app: &App) -> Markup {
    let named = |level: &str| {
        let names: Vec<&str> = app
            .permissions
            .iter()
            .filter(|(_, given)| **given == level)
            .map(|(key, _)| shown_name(key))
            .collect();
        match names.as_slice() {
            [all @ .., last] if !all.is_empty() => format!("{} and {last}", all.join(", ")),
            names => names.concat(),
        }
    };
    html! {
        h2 { "Permissions" }
        ul.plain {
            li { b { "Read" } " access to " (named("read")) }
            li { b { "Read" } " and " b { "write" } " access to " (named("write")) }
        }
    }
}

fn shown_name(key: &'static str) -> &'static str {
    match key {
        "contents" => "code",
        "statuses" => "commit statuses",
        "pull_requests" => "pull requests",
        other => other,
    }
}
