## 0C

s0c-title = Your connections
s0c-empty-title = No connections yet
s0c-empty-body = Connect your first GitHub organization to Factory.
s0c-add = Add an organization
s0c-row-ok = Connected. Checked { $when }.
s0c-row-setup = Setup is at step { $n } of 6
s0c-row-owner = Waiting for an owner since { $date }
s0c-row-bad = Needs your attention
s0c-row-open = Open { $org }
s0c-search = Search connections
sr-s0c-count = { $count ->
    [one] One connection.
   *[other] { $count } connections.
}
s0c-row-approved = An owner said yes. Open it to go on.
s0c-row-yours = You said it is connected. We could not check.
s0c-row-paused = Factory is paused on GitHub. Checked { $when }.
s0c-row-gone = Factory is not on GitHub any more. Checked { $when }.
s0c-row-cut = Factory does not use it any more. Checked { $when }.
s0c-row-different = GitHub has something else than you planned. Checked { $when }.
s0c-new = New organization
s0c-show = Show
s0c-show-all = All
s0c-show-ok = Connected
s0c-show-setup = In setup
s0c-show-owner = Waiting for an owner
s0c-none = No connection matches.
s0c-signed-out = You are signed out, so this is what we knew last. We ask you to sign in when you open one.
s0c-help = Each organization has its own plan. Opening one changes nothing in another.
s0c-help-b1 = Adding an organization uses the sign-ins you have.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } is already connected.
e0c-same-body = Open it to make changes.
e0c-same-do = Open { $org }
e0c-begun-title = { $org } is being set up already.
e0c-begun-body = Open it to go on where you stopped. Your choices there are saved.
e0c-begun-do = Open { $org }
