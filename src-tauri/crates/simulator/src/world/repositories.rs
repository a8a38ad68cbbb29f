//! Makes up repositories a real organization could have.

use std::collections::HashSet;

use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use super::Repository;
use super::draw::Draw;
use super::words::{COMPANY, DESCRIPTIONS, KINDS, LANGUAGES, SUBJECTS, TOPICS, VARIANTS};

/// The newest date in a made-up world. Fixed, so that the world does not depend on today.
const NEWEST: OffsetDateTime = datetime!(2026-11-20 16:40:00 UTC);

/// The 64 repositories of a trading company: 40 public, 24 private.
pub(super) fn company(organization: u64, seed: u64) -> Vec<Repository> {
    let mut draw = Draw::new(seed, "company");
    let mut order: Vec<usize> = (0..COMPANY.len()).collect();
    for position in (1..order.len()).rev() {
        let other = usize::try_from(draw.below(position as u64 + 1)).unwrap_or(0);
        order.swap(position, other);
    }
    let private: HashSet<usize> = order.iter().copied().take(COMPANY.len() - 40).collect();

    let mut id = 241_000_000 + draw.below(1_000_000);
    COMPANY
        .iter()
        .enumerate()
        .map(|(index, &(name, language, description))| {
            id += 1_000 + draw.below(9_000_000);
            let description = description.map(str::to_owned);
            let mut repository = repository(
                &mut draw,
                id,
                organization,
                name.to_owned(),
                language,
                description,
            );
            repository.private = private.contains(&index);
            repository.archived = name.starts_with("legacy-") || name.starts_with("hackathon-");
            repository.fork = repository
                .description
                .as_deref()
                .is_some_and(|description| description.starts_with("Fork"));
            repository.template = name == "interview-exercises";
            repository.empty = name == "playground";
            if repository.private {
                repository.stars = draw.below(4);
                repository.forks = 0;
                repository.licensed = false;
            }
            repository
        })
        .collect()
}

/// Beyond this many, names of two words are no longer enough.
const ROOMY: usize = 20_000;

/// `count` public repositories with names as open-source organizations choose them.
pub(super) fn open_source(organization: u64, count: usize, seed: u64) -> Vec<Repository> {
    let mut draw = Draw::new(seed, "open source");
    let mut names = HashSet::with_capacity(count);
    let mut id = 30_000_000 + draw.below(1_000_000);
    let mut repositories = Vec::with_capacity(count);
    while repositories.len() < count {
        let subject = draw.pick(SUBJECTS);
        let kind = draw.pick(KINDS);
        let name = if count > ROOMY {
            format!("{subject}-{}-{kind}", draw.pick(SUBJECTS))
        } else if draw.chance(35) {
            format!("{subject}-{kind}")
        } else {
            format!("{subject}-{kind}-{}", draw.pick(VARIANTS))
        };
        if !names.insert(name.clone()) {
            continue;
        }
        id += 1_000 + draw.below(60_000);
        let language = (!draw.chance(4)).then(|| *draw.pick(LANGUAGES));
        let description =
            (!draw.chance(12)).then(|| format!("{} {kind} for {subject}", draw.pick(DESCRIPTIONS)));
        let mut made = repository(&mut draw, id, organization, name, language, description);
        made.archived = draw.chance(14);
        made.fork = draw.chance(9);
        made.template = draw.chance(2);
        made.empty = draw.chance(1);
        repositories.push(made);
    }
    repositories
}

/// Three public repositories and a private one of an organization nobody here belongs to.
pub(super) fn unrelated(organization: u64, seed: u64) -> Vec<Repository> {
    let mut draw = Draw::new(seed, "unrelated");
    ["robot-firmware", "floor-plans", "website", "payroll"]
        .into_iter()
        .zip(310_000_000_u64..)
        .map(|(name, id)| {
            let mut made = repository(
                &mut draw,
                id,
                organization,
                name.to_owned(),
                Some("C++"),
                None,
            );
            made.private = name == "payroll";
            made
        })
        .collect()
}

fn repository(
    draw: &mut Draw,
    id: u64,
    organization: u64,
    name: String,
    language: Option<&'static str>,
    description: Option<String>,
) -> Repository {
    let age = days(draw.below(2_300) + 20);
    let created_at =
        NEWEST - age - Duration::seconds(i64::try_from(draw.below(86_000)).unwrap_or(0));
    // Most repositories were touched lately, a few not for years.
    let quiet = if draw.chance(70) {
        draw.below(45)
    } else {
        draw.below(900)
    };
    let pushed_at =
        (NEWEST - days(quiet) - Duration::seconds(i64::try_from(draw.below(40_000)).unwrap_or(0)))
            .max(created_at);
    let updated_at = (pushed_at + Duration::minutes(3))
        .min(NEWEST)
        .max(pushed_at);
    let popularity = draw.below(100);
    let stars = match popularity {
        0..70 => draw.below(12),
        70..95 => 10 + draw.below(400),
        95.. => 500 + draw.below(24_000),
    };
    let mut topics: Vec<&'static str> = Vec::new();
    for _ in 0..draw.below(4) {
        let topic = *draw.pick(TOPICS);
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    Repository {
        id,
        organization,
        name,
        description,
        language,
        private: false,
        fork: false,
        archived: false,
        template: false,
        empty: false,
        licensed: !draw.chance(30),
        topics,
        stars,
        forks: stars / (4 + draw.below(9)),
        open_issues: draw.below(40),
        size: 24 + draw.below(90_000),
        default_branch: if draw.chance(88) { "main" } else { "master" },
        created_at,
        updated_at,
        pushed_at,
    }
}

fn days(count: u64) -> Duration {
    Duration::days(i64::try_from(count).unwrap_or(0))
}
