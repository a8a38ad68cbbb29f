## 9D

s9d-title = Practice
s9d-body = Try everything with a pretend GitHub. Nothing here is real, and nothing is sent.
s9d-band = Practice. Nothing here is real.
s9d-start = Start this practice
s9d-level-1 = First steps
s9d-level-2 = Common problems
s9d-level-3 = Hard cases
s9d-skip = Skip two days
s9d-break = Make something fail
s9d-jump = Go to a screen code
s9d-goals = What to show
s9d-done = You finished this practice
s9d-score = { $count ->
    [one] You reached one goal of { $total }.
   *[other] You reached { $count } goals of { $total }.
}
s9d-leave = Leave practice
e9d-code-title = There is no screen { $code }
e9d-code-body = Codes have a number and a letter, such as 3B.
e9d-code-do = See all codes
