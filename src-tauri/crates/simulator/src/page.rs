//! The look of the simulated web pages: plain HTML without scripts or anything from elsewhere, and a
//! strip that says what they are.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Whose page it plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Brand {
    GitHub,
    Factory,
}

impl Brand {
    fn name(self) -> &'static str {
        match self {
            Brand::GitHub => "GitHub",
            Brand::Factory => "Factory",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Brand::GitHub => "github",
            Brand::Factory => "factory",
        }
    }
}

/// A whole page.
pub(crate) fn page(brand: Brand, title: &str, signed_in: Option<&str>, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · " (brand.name()) " (practice)" }
                link rel="icon" href="data:,";
                style { (PreEscaped(STYLE)) }
            }
            body class=(brand.class()) {
                header {
                    p.strip { "Practice: this is not the real " (brand.name()) "." }
                    div.bar {
                        span.mark aria-hidden="true" {}
                        strong { (brand.name()) }
                        @if let Some(name) = signed_in { span.who { "Signed in as " b { (name) } } }
                    }
                }
                main { (body) }
            }
        }
    }
}

/// The page as an answer. Nothing may frame it, nothing is kept.
pub(crate) fn shown(status: StatusCode, markup: Markup) -> Response {
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                 frame-ancestors 'none'",
            ),
        ),
    ];
    (status, headers, markup.into_string()).into_response()
}

/// Sends the browser on.
pub(crate) fn redirect(to: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(to) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let headers = [
        (header::LOCATION, location),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (StatusCode::FOUND, headers).into_response()
}

/// A hidden field.
pub(crate) fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

const STYLE: &str = "
:root{--page:#f6f7f9;--card:#fff;--text:#1c2128;--soft:#57606a;--line:#d5dae0;--field:#fff;\
--accent:#1a7f37;--on-accent:#fff;--danger:#b42318;--strip:#fff4d6;--on-strip:#5c4300;--ring:#0969da}
.factory{--accent:#2b2f38;--page:#f7f6f3}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--card:#171c23;--text:#e8ecf1;--soft:#9aa5b1;\
--line:#303842;--field:#0f1318;--accent:#1f7f38;--on-accent:#fff;--danger:#ff8a80;--strip:#3a2f0b;\
--on-strip:#ffe29a;--ring:#6cb2ff}.factory{--accent:#e9e6df;--on-accent:#1b1b1b;--page:#121110;\
--card:#1a1917}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,\
'Segoe UI',Roboto,Cantarell,'Noto Sans',sans-serif}
.strip{margin:0;padding:8px 16px;text-align:center;font-size:14px;font-weight:600;\
background:repeating-linear-gradient(135deg,transparent 0 12px,rgb(128 96 0/.08) 12px 24px),var(--strip);\
color:var(--on-strip)}
header{background:var(--card)}
.bar{display:flex;align-items:center;gap:10px;padding:14px 24px;border-bottom:1px solid var(--line)}
.mark{width:20px;height:20px;border-radius:6px;background:var(--accent)}
.github .mark{border-radius:50%}
.who{margin-left:auto;color:var(--soft);font-size:14px}
main{max-width:640px;margin:40px auto;padding:0 16px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:28px;margin:0 0 16px}
h1{font-size:24px;line-height:1.25;margin:0 0 8px;font-weight:600;letter-spacing:-.01em}
h2{font-size:16px;margin:24px 0 8px}
p{margin:0 0 16px}.soft{color:var(--soft)}.small{font-size:14px}
ul.plain{list-style:none;margin:0 0 20px;padding:0}
ul.plain>li{padding:10px 0;border-top:1px solid var(--line)}ul.plain>li:first-child{border-top:0}
ul.plain:last-child{margin-bottom:0}
ul.accounts{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.row{display:flex;align-items:center;gap:12px}.row form{margin-left:auto}
.badge{display:inline-flex;width:36px;height:36px;border-radius:50%;align-items:center;\
justify-content:center;background:var(--line);font-weight:600;flex:none}
.actions{display:flex;flex-wrap:wrap;gap:10px;margin-top:20px;align-items:center}
button,.button{font:inherit;font-weight:600;min-height:40px;padding:7px 18px;border-radius:8px;\
border:1px solid var(--line);background:var(--card);color:var(--text);cursor:pointer;\
text-decoration:none;display:inline-block}
button:hover,.button:hover{border-color:var(--soft)}
button.main,.button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.danger{color:var(--danger)}
button.line,.button.line{width:100%;display:flex;gap:12px;align-items:center;text-align:left;font-weight:400}
:focus-visible{outline:3px solid var(--ring);outline-offset:2px}
label{display:block}label.choice{display:flex;gap:10px;align-items:flex-start;padding:8px 0}
label.choice input{margin-top:5px;width:16px;height:16px;flex:none;accent-color:var(--accent)}
input[type=search],input[type=text],input[type=password]{font:inherit;width:100%;min-height:40px;\
padding:6px 12px;border:1px solid var(--line);border-radius:8px;background:var(--field);color:var(--text)}
.search{display:flex;gap:8px;margin:8px 0}
.list{max-height:320px;overflow:auto;border:1px solid var(--line);border-radius:8px;padding:4px 14px}
.list label.choice{padding:6px 0}
fieldset{border:0;margin:0;padding:0;min-width:0}legend{padding:0;font-weight:600;margin-bottom:4px}
a{color:inherit}
.notice{border-left:4px solid var(--danger);padding-left:14px}
@supports selector(:has(*)){form:has(#all:checked) .picker{display:none}}
@media (prefers-reduced-motion:no-preference){button{transition:border-color .12s}}
";
