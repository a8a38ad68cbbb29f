step-1 = Sign in to Factory
step-2 = Start the connection
step-3 = Authorize on GitHub
step-4 = Choose repositories
step-5 = Review permissions
step-6 = Confirm
st-not-started = Not started
st-browser = Waiting for you in the browser
st-owner = Waiting for an owner since { $date }
st-working = Working…
st-attention = Needs your attention
st-done = Done
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = Waiting for an owner
st-all-repositories = All repositories
st-some-repositories = { $count ->
    [one] One repository
   *[other] { $count } repositories
}
