## 2A

s2a-title = Start the GitHub connection
s2a-body = Factory will now prepare a connection for { $workspace }. This is the same as choosing Connect next to GitHub in Factory.
s2a-start = Start the connection
s2a-manual = I want to click it in Factory
s2a-manual-1 = In Factory, open <strong>Settings</strong>.
s2a-manual-2 = Choose <strong>Integrations</strong>.
s2a-manual-3 = Next to GitHub, choose <strong>Connect</strong>.
s2a-manual-4 = Choose <strong>Manage GitHub Permissions</strong>.
s2a-help = Nothing is shared yet. In the next step you go to GitHub and choose what Factory may see.
e2a-plan-title = Your Factory plan does not include this
e2a-plan-body = Your plan has no GitHub connection. A Factory admin can change the plan. Then try again.
e2a-plan-do = Try again
e2a-off-title = GitHub is turned off in your Factory settings
e2a-off-body = Someone in your company turned it off. A Factory admin can turn it on. Then try again.
e2a-off-do = Try again
e2a-busy-title = Someone else is connecting right now
e2a-busy-body = { $who } has started. Two people at once can undo each other's work.
e2a-busy-do = Try again

## 2B

s2b-title = GitHub is already connected
s2b-body = { $org } was connected by { $who } on { $date }. What do you want to do?
s2b-check = Check that it works
s2b-repos = Change repositories
s2b-perm = Review permissions
s2b-add = Connect another organization
s2b-fix = Reconnect
s2b-fix-hint = Use this if sign-in stopped working. Your repositories stay as they are.
s2a-guided-body = Factory has a page for this. We open it in your browser and tell you what to choose.
s2a-guided-open = Open Factory settings
s2a-guided-done = I have done this
s2b-body-plain = { $org } is connected already. What do you want to do?
s2b-check-hint = We ask Factory and GitHub. Nothing is changed.
s2b-repos-hint = Add some, or take some away.
s2b-perm-hint = See what Factory may do.
s2b-help = It is safe to run this again. Nothing changes until you choose it here and on GitHub.
