## 5B

s5b-title = Finish on GitHub
s5b-body = We opened GitHub with your choices filled in. Check them there, then choose <strong>Install</strong>.
s5b-body-request = We opened GitHub with your choices filled in. Check them there, then choose <strong>Request</strong>. GitHub asks an owner for you.
s5b-body-list = We opened GitHub. Choose <strong>Only select repositories</strong>, then pick the names on your list.
s5b-body-unknown = We opened GitHub with your choices filled in. Check them there, then choose the green button.
s5b-body-both = We opened GitHub with your choices filled in. Check them there, then choose <strong>Install and request</strong>. GitHub asks an owner for the rest.
s5b-body-nothing = You see no button on GitHub. That is a rule of your company, or another account.
s5b-who = Check that GitHub shows { $who } as your account.
s5b-1 = Check that the name on top is { $org }.
s5b-2 = Check the repositories.
s5b-3 = Choose the green button.
s5b-3-install = Choose <strong>Install</strong>.
s5b-3-both = Choose <strong>Install and request</strong>.
s5b-3-request = Choose <strong>Request</strong>.
s5b-3-save = Choose <strong>Save</strong>.
s5b-list = Your list to tick off
s5b-wait = Waiting for GitHub
s5b-again = Open GitHub again
s5b-button = Which button do I see?
s5b-button-install = <strong>Install</strong>: you can do it all. Choose it.
s5b-button-both = <strong>Install and request</strong>: some now, an owner approves the rest.
s5b-button-request = <strong>Request</strong>: an owner must approve. Choose it, then come back.
s5b-button-save = <strong>Save</strong>: Factory was added before. Check the list, then choose it.
s5b-button-none = <strong>No button, or a page that says 404</strong>: first check the account on GitHub's page.
s5b-ask = Ask an owner instead
sr-s5b-wait-any = We opened GitHub. Finish there.
sr-s5b-wait = We opened GitHub. Choose Install there.
e5b-wrongorg-title = Factory was added to another organization
e5b-wrongorg-body = You chose { $planned }, but GitHub says { $actual }. Nothing is lost.
e5b-wrongorg-do = Open GitHub for { $planned }
e5b-notadmin-title = GitHub did not let you add Factory
e5b-notadmin-body = A company rule says that only owners may add apps. You can choose Request there, or write to an owner.
e5b-notadmin-do = Ask an owner
e5b-blocked-title = Your company blocks new apps
e5b-blocked-body = A rule on GitHub stops both adding and asking. Only an owner can change it. If GitHub shows another account than yours, switch there first.
e5b-blocked-do = Ask an owner
e5b-late-title = GitHub is done, but Factory does not see it yet
e5b-late-body = This can take a minute. We keep checking.
e5b-late-do = Check now
e5b-paused-title = Factory is paused in { $org }
e5b-paused-body = Someone paused the app. An owner can turn it on again on GitHub.
e5b-paused-do = Ask an owner
e5b-pausedby-title = Factory is paused in { $org }
e5b-pausedby-body = { $who } paused the app. The same person, or another owner, can turn it on again on GitHub.
e5b-pausedby-do = Ask an owner

## 5C

s5c-title = GitHub has something different
s5c-body = This is what you planned, and what GitHub has now. You can keep it or change it.
s5c-plan = You planned
s5c-now = GitHub has
s5c-missing = { $count ->
    [one] One repository is missing
   *[other] { $count } repositories are missing
}
s5c-extra = { $count ->
    [one] One repository more than you planned
   *[other] { $count } repositories more than you planned
}
s5c-all = You planned some, but GitHub has all, now and in the future.
s5c-perm = A permission is missing: { $name }
s5c-keep = Keep what GitHub has
s5c-fix = Change it on GitHub
s5c-owner = An owner may have changed it on purpose. Ask before you undo it.
sr-s5c = { $missing } missing. { $extra } more than planned.
s5b-body-update = We opened GitHub. Factory was added there before. Change the list, then choose <strong>Save</strong>.
s5b-nothing = Look for a new tab behind this window. The address starts with { $host }. If there is none, copy the link and paste it into any browser on this computer.
s5b-help = Only GitHub's own page can add an app. Afterwards we compare what GitHub has with your plan.
s5b-checked = We ask GitHub every few seconds. Last checked { $when }.
s5b-copy-names = { $count ->
    [one] Copy one name
   *[other] Copy { $count } names
}
s5b-guided-done = I have chosen it on GitHub
s5c-search = Search repositories
s5c-hidden = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
}
