//! Device codes (RFC 8628) as both servers keep them: a secret half for the program, a short half for
//! the person, and what the person said.

use time::{Duration, OffsetDateTime};

/// How long both halves are good, at both servers.
pub(crate) const LIFETIME: Duration = Duration::minutes(15);

/// How long a program waits between two questions, in seconds, until it was told to slow down.
pub(crate) const INTERVAL: u32 = 5;

/// What being told to slow down adds, in seconds (RFC 8628, 3.5).
const SLOWER: u32 = 5;

/// The codes one server gave out.
pub(crate) struct Devices<Person> {
    /// The server offers codes at all.
    pub(crate) are_on: bool,
    given: Vec<Device<Person>>,
}

struct Device<Person> {
    secret: String,
    user_code: String,
    ends_at: OffsetDateTime,
    interval: u32,
    asked_at: Option<OffsetDateTime>,
    answer: Answer<Person>,
}

#[derive(Clone, Copy)]
enum Answer<Person> {
    None,
    Yes(Person),
    No,
    /// The tokens were handed out.
    Used,
}

/// Why a program gets no tokens yet, or never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Off,
    Unknown,
    Pending,
    SlowDown { interval: u32 },
    Expired,
    Denied,
}

impl<Person> Default for Devices<Person> {
    fn default() -> Self {
        Devices {
            are_on: true,
            given: Vec::new(),
        }
    }
}

impl<Person: Copy> Devices<Person> {
    /// Takes both halves into the books.
    pub(crate) fn give(&mut self, secret: String, user_code: String, now: OffsetDateTime) {
        self.given.push(Device {
            secret,
            user_code,
            ends_at: now + LIFETIME,
            interval: INTERVAL,
            asked_at: None,
            answer: Answer::None,
        });
    }

    /// A program asks what became of its code. A question that comes too early is not answered, and
    /// makes every later one wait longer.
    pub(crate) fn poll(&mut self, secret: &str, now: OffsetDateTime) -> Result<Person, Refusal> {
        if !self.are_on {
            return Err(Refusal::Off);
        }
        let device = self
            .given
            .iter_mut()
            .find(|device| device.secret == secret)
            .ok_or(Refusal::Unknown)?;
        let early = device
            .asked_at
            .replace(now)
            .is_some_and(|before| now - before < Duration::seconds(device.interval.into()));
        if early {
            device.interval += SLOWER;
            return Err(Refusal::SlowDown {
                interval: device.interval,
            });
        }
        match device.answer {
            Answer::Used => Err(Refusal::Unknown),
            Answer::No => Err(Refusal::Denied),
            Answer::None | Answer::Yes(_) if now >= device.ends_at => Err(Refusal::Expired),
            Answer::None => Err(Refusal::Pending),
            Answer::Yes(person) => {
                device.answer = Answer::Used;
                Ok(person)
            }
        }
    }

    /// The code as it was given out, if what a person typed is one that still waits for an answer.
    /// Small letters and a missing dash are forgiven.
    pub(crate) fn waiting(&self, typed: &str, now: OffsetDateTime) -> Option<&str> {
        let typed = letters(typed);
        self.given
            .iter()
            .find(|device| letters(&device.user_code) == typed)
            .filter(|device| matches!(device.answer, Answer::None) && now < device.ends_at)
            .map(|device| device.user_code.as_str())
    }

    /// The person says yes, or no. Answers whether there was anything to say it to.
    pub(crate) fn answer(
        &mut self,
        typed: &str,
        approved_by: Option<Person>,
        now: OffsetDateTime,
    ) -> bool {
        let Some(code) = self.waiting(typed, now).map(str::to_owned) else {
            return false;
        };
        for device in self.given.iter_mut().filter(|one| one.user_code == code) {
            device.answer = approved_by.map_or(Answer::No, Answer::Yes);
        }
        true
    }

    /// All codes that are out run out at once.
    pub(crate) fn expire(&mut self, now: OffsetDateTime) {
        for device in &mut self.given {
            device.ends_at = device.ends_at.min(now);
        }
    }
}

fn letters(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const START: OffsetDateTime = datetime!(2026-11-23 12:00 UTC);

    fn given() -> Devices<u64> {
        let mut devices = Devices::default();
        devices.give("secret".to_owned(), "WDJB-MJHT".to_owned(), START);
        devices
    }

    #[test]
    fn who_asks_too_often_waits_longer_for_good() {
        let mut devices = given();
        let after = |seconds| START + Duration::seconds(seconds);
        assert_eq!(devices.poll("secret", after(5)), Err(Refusal::Pending));
        assert_eq!(devices.poll("secret", after(10)), Err(Refusal::Pending));
        let slower = Err(Refusal::SlowDown { interval: 10 });
        assert_eq!(devices.poll("secret", after(12)), slower);
        let slower = Err(Refusal::SlowDown { interval: 15 });
        assert_eq!(devices.poll("secret", after(21)), slower);
        assert_eq!(devices.poll("secret", after(36)), Err(Refusal::Pending));
    }

    #[test]
    fn a_code_is_answered_once_and_used_once() {
        let mut devices = given();
        assert!(devices.answer("wdjbmjht", Some(7), START));
        assert!(!devices.answer("WDJB-MJHT", None, START), "it was answered");
        assert_eq!(devices.poll("secret", START), Ok(7));
        let later = START + Duration::seconds(5);
        assert_eq!(devices.poll("secret", later), Err(Refusal::Unknown));
    }

    #[test]
    fn a_code_ends_after_fifteen_minutes_for_both() {
        let mut devices = given();
        let end = START + LIFETIME;
        assert_eq!(devices.waiting("WDJB-MJHT", end), None);
        assert_eq!(devices.poll("secret", end), Err(Refusal::Expired));
    }
}
