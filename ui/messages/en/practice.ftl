## 9D

s9d-body = Try everything with a pretend GitHub. Nothing here is real, and nothing is sent.
s9d-band = Practice. Nothing here is real.
s9d-leave = Leave practice
practice-title = What do you want to practice?
practice-cancel = Not now
practice-newcomer = First time, all fine
practice-newcomer-hint = You own the organization. Nothing is set up yet.
practice-large = A very large organization
practice-large-hint = Choose among 12,408 repositories.
practice-huge = The largest organization
practice-huge-hint = Choose among 100,000 repositories.
practice-member = You are not an owner
practice-member-hint = You ask, and an owner has to say yes.
practice-connected = Connected already
practice-connected-hint = Someone set it up before you.
practice-not-admin = Not an admin in Factory
practice-not-admin-hint = Someone else has to do the first part.
practice-workspaces = Two workspaces
practice-workspaces-hint = Choose the right one first.
practice-different = GitHub has something different
practice-different-hint = An owner changes your choices on GitHub.
practice-label = Practice
