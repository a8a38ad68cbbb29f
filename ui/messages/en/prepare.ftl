## 0A

s0a-title = Connect GitHub to Factory
s0a-body = This takes about 10 minutes. We check a few things first, so you do not get stuck later.
s0a-need = You need two things
s0a-need-1 = An admin account in Factory
s0a-need-2 = A GitHub account that can add apps to your company's organization
s0a-need-help = Not sure? Start anyway. We tell you when someone else must step in.
s0a-checks = Checks
s0a-check-net = This computer can reach Factory and GitHub
s0a-check-clock = The clock is right
s0a-check-browser = A web browser can open
s0a-check-return = The browser can hand you back to this app
s0a-check-vault = Your sign-in can be kept safe here
s0a-check-factory = You are an admin in Factory
s0a-check-github = You can add apps on GitHub
s0a-state-run = Checking…
s0a-state-ok = Ready
s0a-state-bad = Needs your attention
s0a-state-unknown = We could not check this
s0a-state-later-1 = We check this after you sign in
s0a-state-later-3 = We check this at step 3
s0a-start = Start
s0a-practice = Practice first
s0a-help = We look at this computer only. We do not send anything yet.
s0a-help-b1 = You can stop at any time. Your place is saved.
s0a-help-b2 = Nothing changes on GitHub until you choose Install there.
s0a-help-b3 = Factory does not merge code by itself.
sr-s0a-done = All checks are ready.
sr-s0a-problem = { $count ->
    [one] One check needs your attention.
   *[other] { $count } checks need your attention.
}
e0a-browser-title = We can't find a web browser
e0a-browser-body = Sign-in happens in your browser. You can use a code on your phone or on another computer.
e0a-browser-do = Use a code
e0a-return-title = Your browser may not be able to hand you back
e0a-return-body = Something on this computer blocks the way back. You can go on: we will use a code.
e0a-return-do = Go on with a code
e0a-start-title = One check stops you
e0a-start-body = Fix the check marked in the list, then choose Start again.
## 0B

s0b-title = Welcome back
s0b-body = You stopped at step { $n }: { $name }. Your choices are saved.
s0b-continue = Continue
s0b-over = Start over
s0b-waiting = Still waiting for an owner. You asked on { $date }.
s0b-ended = Your sign-in has ended. We ask you to sign in once more. The rest is saved.
s0b-link = The old browser tab no longer works. We open a new one.
s0b-over-title = Start over?
s0b-over-body = This clears your choices on this computer. It does not change GitHub or Factory.
s0b-over-yes = Clear and start over
s0b-over-no = Keep my choices
e0b-bad-title = We can't read your saved place
e0b-bad-body = The file is damaged. We kept a copy for support. GitHub was not changed, and we can find your place from there.
e0b-bad-do = Find my place
s0a-check-again = Check again
s0b-body-checks = You stopped before the first step. Nothing was changed.
s0b-saved = Saved { $when }
s0b-help = Your place is kept on this computer. We ask Factory and GitHub what is true now before you go on.
e0a-start-do = Check again
