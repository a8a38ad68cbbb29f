//! Settings (9E), drawn over whatever screen the wizard is on.

use contract::{
    Act, ActView, AuthorityView, NetworkSettingsView, ProxyChoice, Screen, SettingsView, WizardView,
};
use domain::Problem;

use super::{Frame, problem};
use crate::{desk::Sheet, network_test, outside::Outside, settings::ProxySetting};

/// The code of the screen.
pub(crate) const CODE: &str = "9E";

/// The version this program was built as.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Puts the settings in place of the screen. The frame stays, and nothing in it can be pressed: the
/// wizard goes on behind it, and the way back leads to where it is by then.
pub(super) fn cover(
    view: &mut WizardView,
    sheet: &Sheet,
    outside: &Outside,
    frame: &Frame,
    reference: String,
) {
    let (proxy, address, login) = match &sheet.settings.proxy {
        ProxySetting::Automatic => (ProxyChoice::Automatic, String::new(), String::new()),
        ProxySetting::Direct => (ProxyChoice::Direct, String::new(), String::new()),
        ProxySetting::Address { address, login } => (
            ProxyChoice::Address,
            address.as_str().trim_end_matches('/').to_owned(),
            login.clone().unwrap_or_default(),
        ),
    };
    let used = outside.network.via(&outside.profile.github.api);
    view.screen = Screen::Settings(SettingsView {
        network: NetworkSettingsView {
            proxy,
            address,
            login,
            has_password: sheet.has_password,
            used: used.as_ref().map(network_test::in_use),
            trust: sheet
                .authorities
                .iter()
                .map(|authority| AuthorityView {
                    name: authority.name.clone(),
                    until: authority.until,
                })
                .collect(),
            test: sheet.test.as_ref().map(|test| test.view()),
        },
        saves: sheet.saves,
        deletion: sheet.deletion.clone(),
        version: VERSION.to_owned(),
    });
    view.problem = sheet.problem.as_ref().map(|found| {
        let act = match found {
            Problem::TrustFileWrong | Problem::TrustFileSecret => Act::ChooseTrustFile,
            _ => Act::DismissProblem,
        };
        problem::with_act(found, Some(act), None, reference)
    });
    view.acts = acts(sheet, frame);
    view.shell.code = CODE.to_owned();
    view.shell.step = None;
    for step in &mut view.shell.steps {
        step.reachable = false;
    }
    view.shell.platform.can_sign_out = false;
    view.shell.github.can_sign_out = false;
}

fn acts(sheet: &Sheet, frame: &Frame) -> Vec<ActView> {
    let testing = sheet.test.as_ref().is_some_and(|test| test.is_running());
    let plain = |act| ActView {
        act,
        primary: false,
        busy: false,
    };
    let mut acts = vec![
        plain(Act::ChangeProxy),
        plain(Act::ChooseTrustFile),
        ActView {
            busy: testing,
            ..plain(Act::TestNetwork)
        },
        plain(Act::GoBack),
    ];
    if !sheet.authorities.is_empty() {
        acts.push(plain(Act::ForgetTrustFile));
    }
    if sheet.test.is_some() && !testing {
        acts.push(plain(Act::CopyNetworkDetails));
    }
    if sheet.problem.is_some() {
        acts.push(plain(Act::DismissProblem));
    }
    match frame.practice {
        Some(_) => acts.push(plain(Act::LeavePractice)),
        // A rehearsal keeps nothing, and is no place to lose what is kept.
        None => acts.push(ActView {
            busy: sheet.deleting,
            ..plain(Act::DeleteEverything)
        }),
    }
    acts
}
