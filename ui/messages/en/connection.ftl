## 2A

s2a-title = Start the GitHub connection
s2a-body = Factory will now prepare a connection for { $workspace }. This is the same as choosing Connect next to GitHub in Factory.
s2a-start = Start the connection
s2a-manual = I want to click it in Factory
s2a-manual-1 = In Factory, open Settings.
s2a-manual-2 = Choose Integrations.
s2a-manual-3 = Next to GitHub, choose Connect.
s2a-manual-4 = Choose Manage GitHub Permissions.
s2a-manual-wait = We watch for it and go on by ourselves.
s2a-ok = The connection is ready to be approved
s2a-help = Nothing is shared yet. In the next step you go to GitHub and choose what Factory may see.
sr-s2a-ok = The connection is ready. Next: Authorize on GitHub.
e2a-plan-title = Your Factory plan does not include this
e2a-plan-body = Your plan has no GitHub connection. A Factory admin can change the plan.
e2a-plan-do = See plans
e2a-off-title = GitHub is turned off in your Factory settings
e2a-off-body = Someone in your company turned it off. A Factory admin can turn it on.
e2a-off-do = Open Factory settings
e2a-busy-title = Someone else is connecting right now
e2a-busy-body = { $who } started { $when }. Two people at once can undo each other's work.
e2a-busy-do = Wait for them
e2a-busy-alt = Go on anyway

## 2B

s2b-title = GitHub is already connected
s2b-body = { $org } was connected by { $who } on { $date }. What do you want to do?
s2b-check = Check that it works
s2b-repos = Change repositories
s2b-perm = Review permissions
s2b-add = Connect another organization
s2b-fix = Reconnect
s2b-fix-hint = Use this if sign-in stopped working. Your repositories stay as they are.
s2b-off = Disconnect
