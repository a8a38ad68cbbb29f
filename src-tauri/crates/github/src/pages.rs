//! Long lists, page by page: the first at once, the others a few at a time and in order.

use std::collections::HashSet;

use domain::{AccountId, Repository};
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use transport::{Failure, Request, Response, Url};

use crate::cause::Cause;
use crate::client::Client;
use crate::error::Error;
use crate::headers;
use crate::link::{Links, MOST_PAGES};

/// The most GitHub gives on a page (docs.github.com, "Using pagination in the REST API").
const PER_PAGE: &str = "100";

/// Requests on the way at the same time, far below GitHub's limit of 100.
const AT_ONCE: usize = 12;

/// One page of a list of repositories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The repositories, in GitHub's order.
    pub repositories: Vec<Repository>,
    /// How many the whole list has, where GitHub says or the list is this one page.
    pub total: Option<u64>,
    /// How many pages the whole list has, where GitHub says.
    pub pages: Option<usize>,
    /// Organizations GitHub left out until the person has a single sign-on session there.
    pub behind_single_sign_on: Vec<AccountId>,
}

/// What one answer of a list holds.
pub(crate) struct Leaf<T> {
    pub(crate) items: Vec<T>,
    pub(crate) total: Option<u64>,
    pub(crate) pages: Option<usize>,
    pub(crate) behind_single_sign_on: Vec<AccountId>,
    links: Links,
}

/// How the body of one kind of list is read: its items, and how many there are in all.
pub(crate) type Read<T> = fn(&Response) -> Result<(Vec<T>, Option<u64>), Failure>;

/// The request for the first page, with full pages.
pub(crate) fn first(request: Request) -> Request {
    request.query("per_page", PER_PAGE)
}

/// All pages of the list that starts with this request. After an error nothing follows that is worth
/// reading; dropping the stream gives up the requests on the way, and not asking for the next page
/// keeps further ones from being sent.
pub(crate) fn walk<T: Send + 'static>(
    client: &Client,
    request: Request,
    read: Read<T>,
) -> BoxStream<'static, Result<Leaf<T>, Error>> {
    walk_on(client, request, read, 1)
}

/// The same for somebody who has the first pages. The very first is asked for again, because its links
/// say where the others are.
pub(crate) fn walk_on<T: Send + 'static>(
    client: &Client,
    request: Request,
    read: Read<T>,
    known: usize,
) -> BoxStream<'static, Result<Leaf<T>, Error>> {
    let client = client.clone();
    let asked = client.clone();
    stream::once(async move { leaf(&asked, request, read).await })
        .flat_map(move |outcome| {
            let links = match &outcome {
                Ok(first) => first.links.clone(),
                Err(_) => Links::default(),
            };
            stream::iter([outcome]).chain(rest_after(&client, links, read, known))
        })
        .boxed()
}

/// Everything the list holds, for lists that are short as a rule.
pub(crate) async fn collect<T: Send + 'static>(
    client: &Client,
    request: Request,
    read: Read<T>,
) -> Result<Whole<T>, Error> {
    walk(client, request, read)
        .try_fold(Whole::default(), |mut whole, leaf| async move {
            whole.items.extend(leaf.items);
            whole
                .behind_single_sign_on
                .extend(leaf.behind_single_sign_on);
            Ok(whole)
        })
        .await
}

/// A whole list.
pub(crate) struct Whole<T> {
    pub(crate) items: Vec<T>,
    pub(crate) behind_single_sign_on: Vec<AccountId>,
}

impl<T> Default for Whole<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            behind_single_sign_on: Vec::new(),
        }
    }
}

/// The pages after the one these links came with.
pub(crate) fn rest<T: Send + 'static>(
    client: &Client,
    links: Links,
    read: Read<T>,
) -> BoxStream<'static, Result<Leaf<T>, Error>> {
    rest_after(client, links, read, 1)
}

/// Numbered pages after the first `known` ones; a list without numbers is walked from its beginning.
fn rest_after<T: Send + 'static>(
    client: &Client,
    links: Links,
    read: Read<T>,
    known: usize,
) -> BoxStream<'static, Result<Leaf<T>, Error>> {
    let client = client.clone();
    let Some(pages) = links.numbered() else {
        return one_by_one(client, links.next, read);
    };
    let others = pages.into_iter().skip(known.saturating_sub(1));
    stream::iter(others)
        .map(move |page| {
            let client = client.clone();
            async move { linked(&client, &page, read).await }
        })
        .buffered(AT_ONCE)
        .boxed()
}

fn one_by_one<T: Send + 'static>(
    client: Client,
    next: Option<Url>,
    read: Read<T>,
) -> BoxStream<'static, Result<Leaf<T>, Error>> {
    let start = (client, next, HashSet::new());
    stream::try_unfold(start, move |(client, next, mut seen)| async move {
        let Some(url) = next else {
            return Ok(None);
        };
        if seen.len() >= MOST_PAGES as usize {
            return Err(Failure::TooLarge.into());
        }
        if !seen.insert(url.clone()) {
            // It leads back to where it was.
            return Err(Failure::Malformed.into());
        }
        let leaf = linked(&client, &url, read).await?;
        let next = leaf.links.next.clone();
        Ok(Some((leaf, (client, next, seen))))
    })
    .boxed()
}

async fn linked<T>(client: &Client, page: &Url, read: Read<T>) -> Result<Leaf<T>, Error> {
    leaf(client, client.link(page.as_str())?, read).await
}

/// One page, asked for again when that may help: a list of a hundred pages is not given up for one.
async fn leaf<T>(client: &Client, request: Request, read: Read<T>) -> Result<Leaf<T>, Error> {
    let mut tries = 0;
    loop {
        let leaf = match client.answer(request.clone()).await {
            Ok(answer) => open(&answer, read),
            Err(error) => Err(error),
        };
        let error = match leaf {
            Ok(leaf) => return Ok(leaf),
            Err(error) => error,
        };
        tries += 1;
        if !may_pass_soon(&error) {
            return Err(error);
        }
        // One person's four requests need no spreading, so the pause is taken in full.
        let Some(pause) = client.retry().pause(tries, None, 1.0) else {
            return Err(error);
        };
        tokio::time::sleep(pause).await;
    }
}

/// A limit is retryable too, yet not within seconds.
fn may_pass_soon(error: &Error) -> bool {
    let limited = matches!(error.failure(), Failure::RateLimited { .. });
    (error.failure().is_retryable() && !limited) || *error.cause() == Cause::CutOff
}

/// Reads one answer of a list.
pub(crate) fn open<T>(answer: &Response, read: Read<T>) -> Result<Leaf<T>, Error> {
    let (items, total) = read(answer).map_err(|_| Error::malformed(answer))?;
    let links = answer.header("link").map(Links::parse).unwrap_or_default();
    let is_whole = links == Links::default();
    let total = total.or_else(|| is_whole.then_some(items.len() as u64));
    let pages = match links.numbered() {
        Some(others) => Some(1 + others.len()),
        None => is_whole.then_some(1),
    };
    Ok(Leaf {
        items,
        total,
        pages,
        behind_single_sign_on: headers::behind_single_sign_on(answer),
        links,
    })
}

impl<T> Leaf<T> {
    /// Where the list goes on.
    pub(crate) fn links(&self) -> Links {
        self.links.clone()
    }
}
