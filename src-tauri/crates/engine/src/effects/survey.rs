//! What became of every organization (0C): one look at GitHub, and one at each workspace.

use domain::{
    WorkspaceId,
    wizard::{Outcome, Survey},
};
use futures_util::future::join_all;

use super::{Reporter, World};
use crate::problems;

pub(super) async fn ask(
    world: &World,
    workspaces: Vec<WorkspaceId>,
    github: bool,
    reporter: &Reporter,
) {
    let installations = async {
        let end = world.outside.github.sign_in.as_ref().filter(|_| github)?;
        let answer = end.client.installations().await;
        Some(answer.map_err(|error| problems::of_github(&error)))
    };
    let connections = join_all(workspaces.into_iter().map(|workspace| async move {
        let end = world.outside.platform.as_ref()?;
        let answer = end.client.connections(&workspace).await;
        let answer = answer.map_err(|error| problems::of_platform(&error));
        Some((workspace, answer))
    }));
    let (installations, connections) = tokio::join!(installations, connections);
    reporter.tell(Outcome::Surveyed(Some(Survey {
        at: world.ports.clock.now(),
        installations,
        connections: connections.into_iter().flatten().collect(),
    })));
}
