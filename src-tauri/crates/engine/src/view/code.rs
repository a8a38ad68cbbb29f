//! 1C and 3C: a code for another device.

use contract::{CodeState, CodeView, QrView, UserCodeView};
use domain::{
    UserCode,
    wizard::{CodePhase, SignInPhase},
};
use qrcode::{Color, EcLevel, QrCode};

/// The quiet zone around a QR code, in modules (ISO/IEC 18004, 5.3.8).
const QUIET: usize = 4;

pub(super) fn code<Session>(phase: &SignInPhase<Session>, host: String) -> Option<CodeView> {
    let SignInPhase::ByCode(phase) = phase else {
        return None;
    };
    let (state, shown) = match phase {
        CodePhase::Asking { .. } => (CodeState::Asking, None),
        CodePhase::Shown(code) => (CodeState::Shown, Some(shown(code))),
        CodePhase::Accepted => (CodeState::Accepted, None),
        CodePhase::Over => (CodeState::Over, None),
    };
    Some(CodeView { state, host, shown })
}

fn shown(code: &UserCode) -> UserCodeView {
    let page = code.page.as_str();
    UserCodeView {
        letters: code.letters.clone(),
        // What a person types; browsers add the scheme.
        address: page.strip_prefix("https://").unwrap_or(page).to_owned(),
        given_at: code.given_at,
        expires_at: code.expires_at,
        qr: qr(code.filled_page.as_ref().unwrap_or(&code.page).as_str()),
    }
}

/// The dark modules as the path of a drawing, one unit to a module.
fn qr(text: &str) -> Option<QrView> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            let length = run.len();
            if run[0] == Color::Dark {
                let (left, top) = (x + QUIET, y + QUIET);
                path.push_str(&format!("M{left} {top}h{length}v1h-{length}z"));
            }
            x += length;
        }
    }
    Some(QrView {
        size: u32::try_from(width + 2 * QUIET).ok()?,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the path of a drawing paints, as rows of modules.
    fn painted(view: &QrView) -> Vec<Vec<bool>> {
        let size = view.size as usize;
        let mut modules = vec![vec![false; size]; size];
        for run in view.path.split('M').skip(1) {
            let (at, rest) = run.split_once('h').expect("a run goes right");
            let (x, y) = at.split_once(' ').expect("a place");
            let length = rest.split_once('v').expect("a run goes down").0;
            let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap());
            modules[y][x..x + length].fill(true);
        }
        modules
    }

    #[test]
    fn the_drawing_is_the_qr_code_with_a_quiet_zone_of_four() {
        let address = "https://platform.example/device?user_code=WDJB-MJHT";
        let view = qr(address).expect("a code");
        let code = QrCode::with_error_correction_level(address, EcLevel::M).expect("a code");
        let width = code.width();
        let modules = painted(&view);
        assert_eq!(modules.len(), width + 8);
        for (y, row) in modules.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                let inside = (4..width + 4).contains(&x) && (4..width + 4).contains(&y);
                let expected = inside && code[(x - 4, y - 4)] == Color::Dark;
                assert_eq!(*dark, expected, "module {x}, {y}");
            }
        }
    }
}
