//! What the listener lets in, and what it says.

use std::time::Duration;

use authorization::{Attempt, AttemptError, Rejection};
use secrecy::ExposeSecret;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::browser::{
    PATIENCE, closes, github, listen, redirect_uri, say, status, wait_for, wait_within,
};

#[tokio::test]
async fn lb_01_the_redirect_address_is_the_bound_loopback_literal() {
    let waiting = wait_for(github());

    assert_eq!(waiting.address.ip().to_string(), "127.0.0.1");
    assert_ne!(waiting.address.port(), 0);
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_01_the_other_literal_serves_when_the_first_cannot() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();

    let attempt = Attempt::begin(github(), &[port], &mut rand::rng()).unwrap();
    let address = redirect_uri(&attempt);
    let state = crate::browser::parameter(attempt.authorize_url(), "state");
    let ending = tokio::spawn(attempt.wait(PATIENCE));

    assert_eq!(address.as_str(), format!("http://[::1]:{port}/cb/github"));
    let place = address.socket_addrs(|| None).unwrap()[0];
    let request =
        format!("GET /cb/github?code=c&state={state} HTTP/1.1\r\nHost: [::1]:{port}\r\n\r\n");
    assert_eq!(status(&say(place, request.as_bytes()).await), 303);
    assert_eq!(ending.await.unwrap().unwrap().redirect_uri, address);
}

#[tokio::test]
async fn fixed_ports_are_tried_in_order_and_their_lack_is_told() {
    let first = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let taken = first.local_addr().unwrap().port();

    // Port 0 stands for a port that is free.
    let attempt = Attempt::begin(github(), &[taken, 0], &mut rand::rng()).unwrap();
    let address = redirect_uri(&attempt);
    assert_eq!(
        address.host_str(),
        Some("127.0.0.1"),
        "the next port comes before the next literal"
    );
    assert_ne!(address.port(), Some(taken));

    let _other = TcpListener::bind(("::1", taken)).await.unwrap();
    let refused = Attempt::begin(github(), &[taken], &mut rand::rng());
    assert!(matches!(refused, Err(AttemptError::NoPort(_))));
}

#[tokio::test]
async fn lb_02_the_port_is_held_from_the_moment_its_number_is_known() {
    let attempt = Attempt::begin(github(), &[], &mut rand::rng()).unwrap();
    let address = redirect_uri(&attempt).socket_addrs(|| None).unwrap()[0];

    assert!(
        TcpListener::bind(address).await.is_err(),
        "nobody else can take it"
    );
    assert!(
        TcpStream::connect(address).await.is_ok(),
        "and the browser may come early"
    );
}

#[tokio::test]
async fn lb_03_the_port_closes_with_every_ending() {
    let succeeded = wait_for(github());
    let address = succeeded.address;
    let done = succeeded.get("/done");
    succeeded.still_succeeds().await;
    assert_eq!(status(&say(address, done.as_bytes()).await), 200);
    closes(address).await;

    let refused = wait_for(github());
    let address = refused.address;
    let answer = refused.navigation(&format!("error=access_denied&state={}", refused.state));
    refused.status(answer).await;
    say(address, refused.get("/done").as_bytes()).await;
    closes(address).await;

    let expired = wait_within(github(), Duration::ZERO);
    let address = expired.address;
    assert!(matches!(expired.ended().await, Err(AttemptError::Expired)));
    closes(address).await;

    let cancelled = wait_for(github());
    cancelled.ending.abort();
    closes(cancelled.address).await;

    let never_opened = Attempt::begin(github(), &[], &mut rand::rng()).unwrap();
    let address = redirect_uri(&never_opened).socket_addrs(|| None).unwrap()[0];
    drop(never_opened);
    closes(address).await;
}

#[tokio::test]
async fn lb_03_the_port_closes_even_when_the_browser_never_follows() {
    let waiting = wait_for(github());
    let address = waiting.address;
    waiting.still_succeeds().await;

    closes(address).await;
}

#[tokio::test]
async fn lb_04_only_a_get_of_the_exact_path_is_heard() {
    let waiting = wait_for(github());
    let host = waiting.address;
    let query = format!("code=c&state={}", waiting.state);
    let targets = [
        "/",
        "/favicon.ico",
        "/cb",
        "/cb/",
        "/cb/github/",
        "//cb/github",
        "/cb//github",
        "/cb/../cb/github",
        "/%63b/github",
        "/CB/github",
        "/cb/platform",
        "/done",
        "*",
    ];
    for target in targets {
        let status = waiting
            .status(waiting.get(&format!("{target}?{query}")))
            .await;
        assert!([400, 404].contains(&status), "{target} got {status}");
    }
    let absolute = waiting.get(&format!("http://{host}/cb/github?{query}"));
    assert_eq!(waiting.status(absolute).await, 404);

    for method in [
        "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "get", "BREW",
    ] {
        let request = waiting.navigation(&query).replacen("GET", method, 1);
        let reply = waiting.say(request).await;
        assert_eq!(status(&reply), 405, "{method}");
        assert!(reply.ends_with("\r\n\r\n"), "no body for {method}");
    }
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_05_a_request_for_another_host_is_refused_even_with_the_right_state() {
    let waiting = wait_for(github());
    let genuine = waiting.genuine("stolen");
    let host = format!("Host: {}\r\n", waiting.address);
    let port = waiting.address.port();
    let others = [
        (format!("Host: rebind.example:{port}\r\n"), 421),
        (format!("Host: localhost:{port}\r\n"), 421),
        ("Host: 127.0.0.1\r\n".to_owned(), 421),
        (format!("Host: 127.0.0.1:{port}, evil.example\r\n"), 421),
        (String::new(), 400),
        (format!("{host}{host}"), 400),
        (format!("{host}hOsT: rebind.example\r\n"), 400),
    ];
    for (other, expected) in others {
        let got = waiting.status(genuine.replace(&host, &other)).await;
        assert_eq!(got, expected, "{other}");
    }
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_05_only_a_navigation_counts_not_what_a_page_loads() {
    let waiting = wait_for(github());
    let genuine = waiting.genuine("stolen");
    let page_loads = [
        genuine.replace("Mode: navigate", "Mode: no-cors"),
        genuine.replace("Mode: navigate", "Mode: cors"),
        genuine.replace("Dest: document", "Dest: iframe"),
        genuine.replace("Dest: document", "Dest: image"),
        genuine.replace("Accept:", "Origin: https://evil.example\r\nAccept:"),
        genuine.replace("Accept:", "Origin: null\r\nAccept:"),
    ];
    for request in page_loads {
        assert_eq!(waiting.status(&request).await, 403, "{request}");
    }
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_06_a_bad_request_never_consumes_the_attempt() {
    let waiting = wait_for(github());
    let state = waiting.state.clone();
    let strangers = [
        String::new(),
        "code=c".to_owned(),
        "code=c&state=".to_owned(),
        "code=c&state=yesterdays".to_owned(),
        format!("code=c&state={}", &state[..state.len() - 1]),
        format!("code=c&state={state}x"),
        format!("code=c&state={state}&state={state}"),
        format!("code=c&code=d&state={state}"),
        format!("state={state}"),
        format!("code=&state={state}"),
        "error=access_denied".to_owned(),
    ];
    for stranger in strangers {
        assert_eq!(
            waiting.status(waiting.navigation(&stranger)).await,
            400,
            "{stranger}"
        );
    }
    for _ in 0..30 {
        assert_eq!(waiting.status(waiting.get("/favicon.ico")).await, 404);
    }
    assert!(waiting.is_waiting());
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_06_twenty_answers_from_strangers_end_the_attempt() {
    let waiting = wait_for(github());
    for guess in 0..19 {
        let request = waiting.navigation(&format!("code=c&state=guess{guess}"));
        assert_eq!(waiting.status(request).await, 400);
    }
    assert!(waiting.is_waiting());

    waiting
        .say(waiting.navigation("code=c&state=guess19"))
        .await;

    assert!(matches!(
        waiting.ended().await,
        Err(AttemptError::Disturbed)
    ));
}

#[tokio::test]
async fn lb_07_the_answer_counts_once_however_often_it_comes() {
    let waiting = wait_for(github());
    let first = waiting.genuine("first");
    let second = waiting.genuine("second");
    let address = waiting.address;

    let (one, two) = tokio::join!(
        say(address, first.as_bytes()),
        say(address, second.as_bytes())
    );
    let reload = say(address, first.as_bytes()).await;

    for reply in [one, two, reload] {
        assert!(reply.starts_with("HTTP/1.1 303 "), "{reply}");
        assert!(reply.contains("\r\nLocation: /done\r\n"), "{reply}");
    }
    let code = waiting.ended().await.unwrap().code;
    assert!(["first", "second"].contains(&code.expose_secret()));
}

#[tokio::test]
async fn lb_10_the_page_runs_nothing_reflects_nothing_and_is_kept_nowhere() {
    let waiting = wait_for(github());
    let address = waiting.address;
    let hostile = waiting.navigation(&format!(
        "error=%3Cscript%3E&error_description=%3Cscript%3Ealert(1)%3C/script%3E&state={}",
        waiting.state
    ));
    let redirected = waiting.say(hostile).await;
    let page = say(address, waiting.get("/done").as_bytes()).await;

    let (head, body) = page.split_once("\r\n\r\n").unwrap();
    let expected = [
        "HTTP/1.1 200 OK",
        "Content-Type: text/html; charset=utf-8",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
         frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        "X-Frame-Options: DENY",
        "Cross-Origin-Opener-Policy: same-origin",
        "Connection: close",
    ];
    for line in expected {
        assert!(
            head.split("\r\n").any(|it| it == line),
            "{line} is missing in {head}"
        );
    }
    assert!(body.contains("You can close this tab and go back to Factory Setup."));
    for reply in [&redirected, &page] {
        for echo in [
            "script",
            "alert",
            "error",
            &waiting.state,
            "http://",
            "https://",
        ] {
            assert!(!reply.contains(echo), "{echo} in {reply}");
        }
    }
}

#[tokio::test]
async fn lb_11_the_code_leaves_the_address_bar() {
    let waiting = wait_for(github());
    let address = waiting.address;

    let reply = waiting.say(waiting.genuine("the-code")).await;

    assert!(reply.starts_with("HTTP/1.1 303 See Other\r\n"), "{reply}");
    assert!(reply.contains("\r\nLocation: /done\r\n"), "{reply}");
    assert!(!reply.contains("the-code"), "{reply}");
    assert_eq!(
        status(&say(address, waiting.get("/done").as_bytes()).await),
        200
    );
}

#[tokio::test]
async fn lb_12_an_error_counts_with_the_right_state_only_and_wins_over_a_code() {
    let cases = [
        ("access_denied", Rejection::AccessDenied),
        ("application_suspended", Rejection::ApplicationSuspended),
        ("redirect_uri_mismatch", Rejection::RedirectMismatch),
        ("temporarily_unavailable", Rejection::ServerTrouble),
        ("a+code+nobody+knows", Rejection::Other),
        ("", Rejection::Other),
    ];
    for (code, expected) in cases {
        let waiting = wait_for(github());
        assert_eq!(
            waiting
                .status(waiting.navigation(&format!("error={code}")))
                .await,
            400
        );
        assert!(waiting.is_waiting(), "a forged error changes nothing");

        let answer = format!("code=c&error={code}&state={}", waiting.state);
        assert_eq!(waiting.status(waiting.navigation(&answer)).await, 303);

        let Err(AttemptError::Rejected(rejection)) = waiting.ended().await else {
            panic!("{code} is a rejection");
        };
        assert_eq!(rejection, expected, "{code}");
    }
}

#[tokio::test]
async fn lb_13_no_address_from_the_request_is_ever_followed() {
    let waiting = wait_for(github());
    let answer = format!(
        "redirect=https://evil.example&next=//evil.example&code=c&state={}",
        waiting.state
    );

    let reply = waiting.say(waiting.navigation(&answer)).await;

    assert!(
        reply.contains("\r\nLocation: /done\r\n") && !reply.contains("evil"),
        "{reply}"
    );
}

#[tokio::test]
async fn lb_14_no_page_can_cancel_the_attempt() {
    let waiting = wait_for(github());
    for target in ["/exit", "/cancel", "/cb/github/cancel", "/stop", "/quit"] {
        assert_eq!(waiting.status(waiting.get(target)).await, 404, "{target}");
    }
    waiting.say([1, 3, 3, 7]).await;

    assert!(waiting.is_waiting());
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_15_no_reply_invites_a_page_to_fetch() {
    let waiting = wait_for(github());
    let preflight = format!(
        "OPTIONS /cb/github HTTP/1.1\r\nHost: {}\r\nOrigin: https://evil.example\r\n\
         Access-Control-Request-Method: GET\r\n\
         Access-Control-Request-Private-Network: true\r\n\r\n",
        waiting.address
    );
    let replies = [
        waiting.say(preflight).await,
        waiting.say(waiting.get("/")).await,
        waiting.say(waiting.genuine("c")).await,
        say(waiting.address, waiting.get("/done").as_bytes()).await,
    ];

    for reply in replies {
        assert!(!reply.is_empty());
        assert!(!reply.to_lowercase().contains("access-control-"), "{reply}");
    }
}

#[tokio::test]
async fn lb_18_a_browser_that_never_returns_ends_in_a_clean_expiry() {
    let waiting = wait_within(github(), Duration::from_millis(50));

    assert!(matches!(waiting.ended().await, Err(AttemptError::Expired)));
}

#[tokio::test]
async fn lb_09_a_request_may_come_byte_by_byte() {
    let waiting = wait_for(github());
    let mut stream = TcpStream::connect(waiting.address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    for byte in waiting.genuine("the-code").into_bytes() {
        stream.write_all(&[byte]).await.unwrap();
        tokio::task::yield_now().await;
    }

    assert_eq!(status(&listen(stream).await), 303);
    assert_eq!(
        waiting.ended().await.unwrap().code.expose_secret(),
        "the-code"
    );
}

#[tokio::test]
async fn lb_09_what_is_not_strictly_http_1_1_is_refused() {
    let waiting = wait_for(github());
    let genuine = waiting.genuine("stolen");
    let line = genuine.split("\r\n").next().unwrap().to_owned();
    let host = format!("Host: {}", waiting.address);
    let malformed: Vec<Vec<u8>> = vec![
        genuine.replace("\r\n", "\n").into(),
        genuine
            .replace("Accept: text/html", "Accept: a\n\rb")
            .into(),
        genuine
            .replace("Accept: text/html", "Accept: a\r\n folded")
            .into(),
        genuine.replace("Accept: text/html", "Accept: a\0b").into(),
        genuine.replace("code=stolen", "code=sto\0len").into(),
        genuine.replace("code=stolen", "code=sto len").into(),
        genuine.replace("HTTP/1.1", "HTTP/1.0").into(),
        genuine.replace("HTTP/1.1", "HTTP/2.0").into(),
        genuine.replace("Host:", "Host :").into(),
        format!("{}\r\n\r\n", line.replace(" HTTP/1.1", "")).into(),
        format!("{}\r\n{host}\r\n\r\n", line.replace("HTTP/1.1", "HTTP/1.0")).into(),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        // The beginning of a TLS handshake.
        vec![
            0x16, 0x03, 0x01, 0x00, 0xfa, 0x01, 0x00, 0x00, 0xf6, 0x03, 0x03,
        ],
    ];
    for request in &malformed {
        let status = waiting.status(request).await;
        assert_eq!(status, 400, "{}", String::from_utf8_lossy(request));
    }
    waiting.still_succeeds().await;
}

#[tokio::test]
async fn lb_09_what_follows_the_head_is_ignored() {
    let waiting = wait_for(github());
    let request = format!(
        "{}GET /exit HTTP/1.1\r\n\r\n\0\0",
        waiting.genuine("the-code")
    );

    assert_eq!(waiting.status(request).await, 303);
    assert_eq!(
        waiting.ended().await.unwrap().code.expose_secret(),
        "the-code"
    );
}
