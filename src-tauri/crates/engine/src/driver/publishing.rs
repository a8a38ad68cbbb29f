//! The view, built after every input and published when it is another.

use std::sync::Arc;

use contract::{BannerView, Saved};
use domain::{Problem, wizard::Effect};

use super::Driver;
use crate::{problems, view};

impl Driver {
    pub(super) fn publish(&mut self) {
        let banner = self.banner();
        let index = self.world.index();
        let view = view::of(
            &self.wizard,
            &self.world.outside,
            &self.frame,
            view::Surroundings {
                saved: self.saved,
                banner,
                index: &index,
                sheet: &self.sheet.borrow(),
            },
        );
        drop(index);
        self.selected.send_if_modified(|known| {
            let current = &self.wizard.choices().selected;
            let changed = **known != *current;
            if changed {
                *known = Arc::new(current.clone());
            }
            changed
        });
        self.views.send_if_modified(|known| {
            let changed = **known != view;
            if changed {
                *known = Arc::new(view);
            }
            changed
        });
    }

    /// The most severe notice.
    pub(super) fn banner(&self) -> Option<BannerView> {
        if self.saved == Saved::NotSaved {
            return Some(BannerView::NotSaved);
        }
        if self.wizard.awaits(|effect| *effect == Effect::OpenVault) {
            return Some(BannerView::VaultPrompt);
        }
        if self.is_offline() {
            return Some(BannerView::Offline);
        }
        match self.wizard.problem() {
            Some(Problem::SlowDown { until }) => {
                return Some(BannerView::SlowDown { until: *until });
            }
            // It is said where the person looks already.
            Some(Problem::VaultClosed { .. }) => return None,
            Some(_) | None => {}
        }
        if self.world.practice {
            return None;
        }
        let trouble = self.world.ports.credentials.trouble()?;
        Some(BannerView::MemoryOnly {
            code: problems::of_vault(&trouble).code().to_owned(),
        })
    }
}
