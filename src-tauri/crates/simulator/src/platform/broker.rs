//! GitHub wants a client secret even with PKCE. The platform has it; the desktop does not.

use serde::Deserialize;
use serde_json::json;
use url::Url;

use super::answer::{Inquiry, Problem, Reply};
use crate::authorization_server::github::{ACCESS_LIFETIME, Exchange, NewGrant, REFRESH_LIFETIME};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExchangeRequest {
    code: String,
    code_verifier: String,
    redirect_uri: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RefreshRequest {
    refresh_token: String,
}

/// `POST /v1/github/oauth/exchange`
pub(super) fn exchange(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let request: ExchangeRequest = inquiry.body()?;
    sized("code", &request.code, 1..=2_048)?;
    sized("code_verifier", &request.code_verifier, 43..=128)?;
    if Url::parse(&request.redirect_uri).is_err() {
        return Err(Problem::invalid("redirect_uri"));
    }
    let exchange = Exchange {
        code: &request.code,
        verifier: Some(&request.code_verifier),
        redirect: Some(&request.redirect_uri),
    };
    let state = &mut *inquiry.state;
    let pair = state
        .grants
        .exchange(&mut state.issued, &exchange, inquiry.call.now)
        .map_err(|error| Problem::github_refused(error.code()))?;
    // Whose webhooks are this person's: the account, not the token.
    state.platform.linked.insert(inquiry.person, pair.person);
    Ok(Reply::Done(token(&pair)))
}

/// `POST /v1/github/oauth/refresh`
pub(super) fn refresh(inquiry: &mut Inquiry<'_>) -> Result<Reply, Problem> {
    let request: RefreshRequest = inquiry.body()?;
    sized("refresh_token", &request.refresh_token, 1..=2_048)?;
    let state = &mut *inquiry.state;
    let pair = state
        .grants
        .refresh(&mut state.issued, &request.refresh_token, inquiry.call.now)
        .map_err(|error| Problem::github_refused(error.code()))?;
    // A pair of the device flow comes here first: that is how the platform learns whose it is.
    state.platform.linked.insert(inquiry.person, pair.person);
    Ok(Reply::Done(token(&pair)))
}

fn token(pair: &NewGrant) -> serde_json::Value {
    let mut token = json!({ "access_token": pair.access, "token_type": "bearer" });
    if let Some(refresh) = &pair.refresh {
        token["expires_in"] = ACCESS_LIFETIME.whole_seconds().into();
        token["refresh_token"] = refresh.as_str().into();
        token["refresh_token_expires_in"] = REFRESH_LIFETIME.whole_seconds().into();
    }
    token
}

fn sized(field: &str, value: &str, length: std::ops::RangeInclusive<usize>) -> Result<(), Problem> {
    if length.contains(&value.len()) {
        Ok(())
    } else {
        Err(Problem::invalid(field))
    }
}
