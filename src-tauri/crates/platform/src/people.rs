//! The signed-in person and the people around them.

use domain::{Member, PlatformPerson, WorkspaceId, WorkspaceRole};

use crate::client::Client;
use crate::error::Error;
use crate::wire;

impl Client {
    /// Who is signed in, with their workspaces. Roles can change at any time.
    ///
    /// # Errors
    /// `Failure::Unauthorized` for nobody, and whatever keeps an answer away.
    pub async fn me(&self) -> Result<PlatformPerson, Error> {
        let me: wire::Me = self.read(self.base.get(&["v1", "me"])).await?;
        Ok(me.into())
    }

    /// The people of a workspace who have one of these roles; everybody for none.
    ///
    /// # Errors
    /// Whatever keeps an answer away.
    pub async fn members(
        &self,
        workspace: &WorkspaceId,
        roles: &[WorkspaceRole],
    ) -> Result<Vec<Member>, Error> {
        let request = self
            .base
            .get(&["v1", "workspaces", &workspace.0, "members"]);
        let request = roles.iter().fold(request, |request, role| {
            request.query("role", wire::role_name(*role))
        });
        let body: wire::Members = self.read(request).await?;
        Ok(body.members.into_iter().map(Member::from).collect())
    }
}
