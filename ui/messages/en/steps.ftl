step-1 = Sign in to Factory
step-2 = Start the connection
step-3 = Authorize on GitHub
step-4 = Choose repositories
step-5 = Review permissions
step-6 = Confirm
st-not-started = Not started
st-current = Current step
st-browser = Waiting for you in the browser
st-owner = Waiting for an owner since { $date }
st-working = Working…
st-attention = Needs your attention
st-done = Done
st-blocked-needs = Can't start yet. Do step { $n } first.
st-blocked-rule = Blocked by a company rule
# Spoken only when the app is in the background and focus cannot move
sr-step-now = Step { $n } of 6. { $name }.
sr-step-done = { $name } is done. Next: { $next }.
