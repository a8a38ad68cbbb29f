//! The checks of the machine (0A). Each is told as soon as it is known; a slow one holds up none.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use domain::{
    End, Problem,
    wizard::{CheckResult, MachineCheck, Outcome},
};
use time::OffsetDateTime;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::spawn_blocking,
};
use transport::{Expected, Failure, Look, TlsFailure};
use url::Url;

use super::{Reporter, World};
use crate::problems;

/// A clock that is off by more than this makes sign-in fail.
const CLOCK_TOLERANCE_MINUTES: i64 = 5;

/// How long a host may take before it counts as one that does not answer.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) async fn check(world: &World, reporter: &Reporter) {
    let tell = |check, result| reporter.tell(Outcome::MachineCheck(check, result));
    let browser = async {
        let shell = world.ports.shell.clone();
        let found = spawn_blocking(move || shell.has_browser()).await;
        let found = ready_or(found.unwrap_or(false), Problem::NoBrowser);
        tell(MachineCheck::Browser, found);
    };
    let way_back = async {
        let open = comes_back().await;
        tell(MachineCheck::Return, ready_or(open, Problem::NoWayBack));
    };
    let vault = async { tell(MachineCheck::Vault, vault(world).await) };
    tokio::join!(network(world, &tell), browser, way_back, vault);
    reporter.tell(Outcome::MachineChecked);
}

fn ready_or(fine: bool, problem: Problem) -> CheckResult {
    if fine {
        CheckResult::Ready
    } else {
        CheckResult::Attention(problem)
    }
}

/// Reaches both ends. The first that says what time it is settles the clock.
async fn network(world: &World, tell: &impl Fn(MachineCheck, CheckResult)) {
    let clock_told = AtomicBool::new(false);
    let judge = |look: &Look| {
        if let Ok(Some(theirs)) = look.answered
            && !clock_told.swap(true, Ordering::Relaxed)
        {
            tell(MachineCheck::Clock, clock(world, theirs));
        }
    };
    let profile = &world.outside.profile;
    let platform = profile.platform.api.as_ref();
    let platform = platform.unwrap_or(&profile.platform.web);
    let platform = async {
        let look = look(world, platform, Expected::Pages).await;
        judge(&look);
        look
    };
    let github = async {
        let look = look(world, &profile.github.api, Expected::Interface).await;
        judge(&look);
        look
    };
    let (platform, github) = tokio::join!(platform, github);
    let wrong_time = is_wrong_time(&platform) && is_wrong_time(&github);
    if !clock_told.load(Ordering::Relaxed) {
        let result = if wrong_time {
            CheckResult::Attention(Problem::ClockWrong)
        } else {
            CheckResult::Unknown
        };
        tell(MachineCheck::Clock, result);
    }
    let reached = match (platform.answered, github.answered) {
        (Ok(_), Ok(_)) => CheckResult::Ready,
        _ if wrong_time => CheckResult::Attention(Problem::ClockWrong),
        (Err(failure), _) => CheckResult::Attention(problems::of(&failure, End::Platform)),
        (_, Err(failure)) => CheckResult::Attention(problems::of(&failure, End::GitHub)),
    };
    tell(MachineCheck::Network, reached);
}

async fn look(world: &World, address: &Url, expected: Expected) -> Look {
    let network = &world.outside.network;
    let look = tokio::time::timeout(PATIENCE, network.look(address, expected)).await;
    look.unwrap_or_else(|_| Look {
        answered: Err(Failure::Timeout),
        took: PATIENCE,
        via: network.via(address),
        presented: Default::default(),
    })
}

fn clock(world: &World, theirs: OffsetDateTime) -> CheckResult {
    let minutes = (world.clock().now() - theirs).whole_minutes().abs();
    if minutes > CLOCK_TOLERANCE_MINUTES {
        CheckResult::Attention(Problem::ClockOff { minutes })
    } else {
        CheckResult::Ready
    }
}

/// Both ends at once are hardly out of date; it is the clock here.
fn is_wrong_time(look: &Look) -> bool {
    matches!(
        look.answered,
        Err(Failure::Tls {
            kind: TlsFailure::NotYetValid | TlsFailure::Expired
        })
    )
}

/// Whether a program on this computer can be reached by another on a loopback address: IPv4, or IPv6
/// where there is no other (NET-11).
async fn comes_back() -> bool {
    for address in [
        IpAddr::from(Ipv4Addr::LOCALHOST),
        IpAddr::from(Ipv6Addr::LOCALHOST),
    ] {
        let answer = tokio::time::timeout(Duration::from_secs(3), round_trip(address)).await;
        if matches!(answer, Ok(Ok(true))) {
            return true;
        }
    }
    false
}

async fn round_trip(address: IpAddr) -> std::io::Result<bool> {
    let listener = TcpListener::bind((address, 0)).await?;
    let address = listener.local_addr()?;
    let (accepted, connected) = tokio::join!(listener.accept(), TcpStream::connect(address));
    let (mut there, _) = accepted?;
    let mut here = connected?;
    there.write_all(b"x").await?;
    let mut byte = [0];
    here.read_exact(&mut byte).await?;
    Ok(byte == *b"x")
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
