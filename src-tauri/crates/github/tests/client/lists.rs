//! Long lists: order, number of requests on the way, what happens when one fails, and asking again.

use std::sync::Arc;
use std::time::Duration;

use domain::{InstallationId, RepositoryId};
use futures_util::StreamExt;
use github::{Client, Error, Page, Poll, Validator};
use tokio::sync::watch;
use transport::Failure;
use transport::retry::Policy;

use crate::server::{Answer, Seen, Server, Tokens, answer, ok};

/// A list of two repositories a page, spread over this many pages.
fn page_of(pages: u64, seen: &Seen) -> Answer {
    let page = page_number(seen);
    let mut links = Vec::new();
    if page < pages {
        let link = |number, relation| {
            let here = &seen.here;
            format!("<{here}/organizations/9/repos?per_page=100&page={number}>; rel=\"{relation}\"")
        };
        links = vec![link(page + 1, "next"), link(pages, "last")];
    }
    let body = format!("[{},{}]", repository(page * 2 - 1), repository(page * 2));
    answer(200, &[("link", &links.join(", "))], body)
}

fn page_number(seen: &Seen) -> u64 {
    let number = seen
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page="));
    number.map_or(1, |number| number.parse().unwrap())
}

fn repository(id: u64) -> String {
    format!(r#"{{"id":{id},"name":"r{id}","owner":{{"login":"o"}},"private":false,"fork":false}}"#)
}

fn ids(pages: &[Result<Page, Error>]) -> Vec<u64> {
    let pages = pages.iter().filter_map(|page| page.as_ref().ok());
    let repositories = pages.flat_map(|page| &page.repositories);
    repositories.map(|repository| repository.id.0).collect()
}

#[tokio::test]
async fn pages_come_in_order_although_twelve_are_on_the_way() {
    let (asked, watching) = watch::channel(0_u64);
    let asked = Arc::new(asked);
    // The second page is answered last of the first twelve; that the thirteenth came is the proof
    // that they overlap.
    let server = Server::start_patient(move |seen| {
        let (asked, mut watching) = (Arc::clone(&asked), watching.clone());
        Box::pin(async move {
            let page = page_number(&seen);
            asked.send_modify(|most| *most = page.max(*most));
            if page == 2 {
                watching.wait_for(|most| *most >= 13).await.unwrap();
                assert_eq!(*watching.borrow(), 13, "twelve at a time, not more");
            }
            page_of(20, &seen)
        })
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 0).collect().await;
    assert_eq!(ids(&pages), (1..=40).collect::<Vec<_>>());
    let first = pages[0].as_ref().unwrap();
    assert_eq!((first.pages, first.total), (Some(20), None));
}

#[tokio::test]
async fn the_first_page_is_there_before_the_others_are_asked_for() {
    let server = Server::start(|seen| page_of(3, seen)).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let mut pages = client.organization_repositories("northwind", 0);
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.repositories[0].id, RepositoryId(1));
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(
        (seen[0].path.as_str(), seen[0].query.as_str()),
        ("/orgs/northwind/repos", "per_page=100")
    );
}

#[tokio::test]
async fn the_other_pages_are_asked_for_under_githubs_own_links() {
    let server = Server::start(|seen| page_of(2, seen)).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client
        .organization_repositories("northwind", 0)
        .collect()
        .await;
    assert_eq!(pages.len(), 2);
    assert_eq!(server.seen()[1].path, "/organizations/9/repos");
}

#[tokio::test]
async fn who_has_the_first_pages_is_sent_the_others() {
    let server = Server::start(|seen| page_of(5, seen)).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 3).collect().await;
    assert_eq!(
        ids(&pages),
        [1, 2, 7, 8, 9, 10],
        "the first page has the links"
    );
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_list_that_fits_on_one_page_knows_its_size() {
    let server = Server::start(|seen| page_of(1, seen)).await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client
        .organization_repositories("northwind", 0)
        .collect()
        .await;
    let page = pages[0].as_ref().unwrap();
    assert_eq!((page.pages, page.total), (Some(1), Some(2)));
}

#[tokio::test]
async fn an_installation_says_how_many_repositories_it_has() {
    let server = Server::start(|_| {
        ok(format!(
            r#"{{"total_count":12408,"repositories":[{}]}}"#,
            repository(1)
        ))
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client
        .installation_repositories(InstallationId(3), 0)
        .collect()
        .await;
    assert_eq!(pages[0].as_ref().unwrap().total, Some(12408));
    assert_eq!(server.seen()[0].path, "/user/installations/3/repositories");
}

#[tokio::test]
async fn a_list_with_cursors_is_walked_to_its_end() {
    let server = Server::start(|seen| {
        if seen.query.contains("after") {
            return ok(format!("[{}]", repository(2)));
        }
        let next = format!(
            "<{}/organizations/9/repos?after=abc>; rel=\"next\"",
            seen.here
        );
        answer(200, &[("link", &next)], format!("[{}]", repository(1)))
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 0).collect().await;
    assert_eq!(ids(&pages), [1, 2]);
}

#[tokio::test]
async fn a_link_to_another_server_is_not_followed() {
    let server = Server::start(|_| {
        let next = "<https://elsewhere.example/organizations/9/repos?page=2>; rel=\"next\"";
        answer(200, &[("link", next)], format!("[{}]", repository(1)))
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 0).collect().await;
    let error = pages[1].as_ref().unwrap_err();
    assert_eq!(error.failure(), &Failure::Redirected);
    assert_eq!(server.seen().len(), 1);
}

fn patient(server: &Server) -> Client {
    let quick = Policy {
        base: Duration::from_millis(1),
        ..Policy::default()
    };
    Client::signed_in(server.base(), Tokens::one()).with_retry(quick)
}

#[tokio::test]
async fn one_bad_moment_does_not_cost_a_long_list() {
    let failed_once = std::sync::atomic::AtomicBool::new(false);
    let server = Server::start(move |seen| {
        let fails = page_number(seen) == 2;
        if fails && !failed_once.swap(true, std::sync::atomic::Ordering::SeqCst) {
            return answer(502, &[], "<html>Unicorn!</html>");
        }
        page_of(3, seen)
    })
    .await;
    let pages: Vec<_> = patient(&server)
        .organization_repositories("o", 0)
        .collect()
        .await;
    assert_eq!(ids(&pages), [1, 2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn lasting_trouble_is_reported_after_three_tries() {
    let server = Server::start(|_| answer(503, &[], "")).await;
    let pages: Vec<_> = patient(&server)
        .organization_repositories("o", 0)
        .collect()
        .await;
    let error = pages[0].as_ref().unwrap_err();
    assert_eq!(error.failure(), &Failure::Unavailable { status: 503 });
    assert_eq!((pages.len(), server.seen().len()), (1, 3));
}

#[tokio::test]
async fn a_limit_is_never_answered_with_more_requests() {
    let server = Server::start(|_| answer(429, &[("retry-after", "1")], "")).await;
    let pages: Vec<_> = patient(&server)
        .organization_repositories("o", 0)
        .collect()
        .await;
    assert!(pages[0].is_err());
    assert_eq!(server.seen().len(), 1);
}

const INSTALLATIONS: &str = r#"{"total_count":1,"installations":[
    {"id":1,"account":{"id":30,"login":"zeta","type":"Organization"},"repository_selection":"selected",
     "permissions":{"contents":"write"},"suspended_at":null,"html_url":"https://github.com/z"}]}"#;

#[tokio::test]
async fn unchanged_installations_are_not_sent_again() {
    let server = Server::start(|seen| match seen.header("if-none-match") {
        Some("W/\"tag\"") => answer(304, &[], ""),
        Some(_) => answer(500, &[], ""),
        None => answer(200, &[("etag", "W/\"tag\"")], INSTALLATIONS),
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let mut validator = Validator::default();
    let Poll::Changed(installations) = client.poll_installations(&mut validator).await.unwrap()
    else {
        panic!("the first answer is always new");
    };
    assert_eq!(installations[0].id, InstallationId(1));
    let second = client.poll_installations(&mut validator).await.unwrap();
    assert_eq!(second, Poll::NotModified);
}

#[tokio::test]
async fn an_error_between_two_polls_does_not_lose_the_place() {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let server =
        Server::start(
            move |seen| match asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
                0 => answer(200, &[("etag", "\"one\"")], INSTALLATIONS),
                1 => answer(502, &[], ""),
                _ if seen.header("if-none-match") == Some("\"one\"") => answer(304, &[], ""),
                _ => answer(500, &[], ""),
            },
        )
        .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let mut validator = Validator::default();
    client.poll_installations(&mut validator).await.unwrap();
    client.poll_installations(&mut validator).await.unwrap_err();
    let third = client.poll_installations(&mut validator).await.unwrap();
    assert_eq!(third, Poll::NotModified);
}

#[tokio::test]
async fn a_tag_of_one_page_never_stands_for_two() {
    let server = Server::start(|seen| {
        if seen.query.contains("page=2") {
            return ok(INSTALLATIONS);
        }
        let next = format!("<{}/user/installations?page=2>; rel=\"next\"", seen.here);
        answer(200, &[("etag", "\"one\""), ("link", &next)], INSTALLATIONS)
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let mut validator = Validator::default();
    for _ in 0..2 {
        let poll = client.poll_installations(&mut validator).await.unwrap();
        assert!(matches!(poll, Poll::Changed(both) if both.len() == 2));
    }
    let conditional = server
        .seen()
        .iter()
        .filter(|seen| seen.header("if-none-match").is_some())
        .count();
    assert_eq!(conditional, 0);
}

#[tokio::test]
async fn net_17_a_list_without_an_end_is_given_up() {
    let server = Server::start(|seen| {
        let next = page_number(seen) + 1;
        let link = format!("<{}/x?page={next}>; rel=\"next\"", seen.here);
        answer(200, &[("link", &link)], "[]")
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 0).collect().await;
    let ending = pages.last().unwrap().as_ref().unwrap_err();
    assert_eq!(*ending.failure(), Failure::TooLarge);
    assert_eq!(server.seen().len(), 1 + 1000);
}

#[tokio::test]
async fn net_17_a_list_that_leads_back_to_itself_is_given_up() {
    let server = Server::start(|seen| {
        let link = format!("<{}/x?after=Y3Vyc29y>; rel=\"next\"", seen.here);
        answer(200, &[("link", &link)], "[]")
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 0).collect().await;
    let ending = pages.last().unwrap().as_ref().unwrap_err();
    assert_eq!(*ending.failure(), Failure::Malformed);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn net_17_a_last_page_nobody_can_have_is_not_believed() {
    let server = Server::start(|seen| {
        if page_number(seen) > 1 {
            return answer(200, &[], "[]");
        }
        let link = |page: u32, relation| format!("<{}/x?page={page}>; rel={relation}", seen.here);
        let links = [link(2, "next"), link(u32::MAX, "last")].join(", ");
        answer(200, &[("link", &links)], "[]")
    })
    .await;
    let client = Client::signed_in(server.base(), Tokens::one());
    let pages: Vec<_> = client.organization_repositories("o", 0).collect().await;
    assert_eq!(pages.len(), 2);
    assert_eq!(pages[0].as_ref().unwrap().pages, None);
}
