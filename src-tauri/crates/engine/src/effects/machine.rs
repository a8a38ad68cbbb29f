//! The checks of the machine (0A). Each is told as soon as it is known; a slow one holds up none.

use std::time::Duration;

use domain::{
    End, Problem,
    wizard::{CheckResult, MachineCheck, Outcome},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use transport::{Base, Failure, Method};
use url::Url;

use super::{Reporter, World};
use crate::problems;

/// A clock that is off by more than this makes sign-in fail.
const CLOCK_TOLERANCE_MINUTES: i64 = 5;

pub(super) async fn check(world: &World, reporter: &Reporter) {
    let tell = |check, result| reporter.tell(Outcome::MachineCheck(check, result));
    let network = async {
        let (reached, clock) = network(world).await;
        tell(MachineCheck::Network, reached);
        tell(MachineCheck::Clock, clock);
    };
    let browser = async {
        let found = world.shell().has_browser();
        tell(MachineCheck::Browser, ready_or(found, Problem::NoBrowser));
    };
    let way_back = async {
        let open = loopback_answers().await;
        tell(MachineCheck::Return, ready_or(open, Problem::NoWayBack));
    };
    let vault = async { tell(MachineCheck::Vault, vault(world).await) };
    tokio::join!(network, browser, way_back, vault);
    reporter.tell(Outcome::MachineChecked);
}

fn ready_or(fine: bool, problem: Problem) -> CheckResult {
    if fine {
        CheckResult::Ready
    } else {
        CheckResult::Attention(problem)
    }
}

/// Reaches both ends, and compares our clock with GitHub's.
async fn network(world: &World) -> (CheckResult, CheckResult) {
    let platform = &world.outside.profile.platform;
    let platform = reach(
        world,
        platform.api.as_ref().unwrap_or(&platform.web),
        End::Platform,
    );
    let github = reach(world, &world.outside.profile.github.api, End::GitHub);
    let (platform, github) = tokio::join!(platform, github);
    let theirs = match (&github, &platform) {
        (Ok(Some(date)), _) | (_, Ok(Some(date))) => Some(*date),
        _ => None,
    };
    let minutes = theirs.map_or(0, |theirs| (world.clock().now() - theirs).whole_minutes());
    let clock = if minutes.abs() > CLOCK_TOLERANCE_MINUTES {
        CheckResult::Attention(Problem::ClockOff {
            minutes: minutes.abs(),
        })
    } else {
        CheckResult::Ready
    };
    let reached = match (platform, github) {
        (Ok(_), Ok(_)) => CheckResult::Ready,
        (Err(problem), _) | (_, Err(problem)) => CheckResult::Attention(problem),
    };
    (reached, clock)
}

/// Whether something answers there, and what time it says it is. Any answer will do.
async fn reach(
    world: &World,
    address: &Url,
    end: End,
) -> Result<Option<time::OffsetDateTime>, Problem> {
    let base: Base = world
        .outside
        .network
        .for_base(address.clone())
        .map_err(|_| problems::of(&Failure::Malformed, end))?;
    match base.endpoint(Method::GET).send().await {
        Ok(answer) => Ok(answer.date()),
        // It answered, only more than was asked for.
        Err(Failure::TooLarge) => Ok(None),
        Err(failure) => Err(problems::of(&failure, end)),
    }
}

/// Whether a program on this computer can be reached by another on the loopback address.
async fn loopback_answers() -> bool {
    let round_trip = async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (accepted, connected) = tokio::join!(listener.accept(), TcpStream::connect(address));
        let (mut there, _) = accepted?;
        let mut here = connected?;
        there.write_all(b"x").await?;
        let mut byte = [0];
        here.read_exact(&mut byte).await?;
        std::io::Result::Ok(byte == *b"x")
    };
    matches!(
        tokio::time::timeout(Duration::from_secs(3), round_trip).await,
        Ok(Ok(true))
    )
}

async fn vault(world: &World) -> CheckResult {
    let store = world.ports.credentials.as_ref();
    let works = credentials::probe::check(store).await;
    match store.trouble().map_or(works, Err) {
        Ok(()) => CheckResult::Ready,
        Err(error) => CheckResult::Attention(Problem::VaultClosed {
            trouble: problems::of_vault(&error),
        }),
    }
}

/// Opens the safe store, which may show its prompt and take as long as the person does.
pub(super) async fn open_vault(world: &World, reporter: &Reporter) {
    let opened = world.ports.credentials.open().await;
    reporter.tell(Outcome::VaultOpened(opened.map_err(|error| {
        Problem::VaultClosed {
            trouble: problems::of_vault(&error),
        }
    })));
}
