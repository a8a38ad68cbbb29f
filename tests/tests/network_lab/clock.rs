//! A clock that is years off.

use crate::server::Company;
use crate::{program, reach, within};

#[test]
fn net_12_a_clock_that_is_behind_or_ahead_is_told_from_the_certificate() {
    let company = Company::new();
    let trust = company.trust();
    let at = |moment: &str| {
        reach(within(&["faketime", moment]).args(["--trust", &trust, &company.address()]))
    };

    assert_eq!(at("730 days ago")["result"], "tls_not_yet_valid");
    assert_eq!(at("2099-01-01 12:00:00")["result"], "tls_expired");
    let right = reach(program().args(["--trust", &trust, &company.address()]));
    assert_eq!(right["result"], "portal", "{right}");
}
