## 5A

s5a-title = Check what Factory may do
s5a-body = Read the list, then finish on GitHub. Open a line to see why Factory needs it.
s5a-sum-org = Organization
s5a-sum-repos = Repositories
s5a-sum-you = You
s5a-change = Change
s5a-granted = Granted
s5a-notyet = Not yet
s5a-why = Why Factory needs it
s5a-cant = What it can't do
s5a-safe = What keeps you safe
s5a-by-github = GitHub makes sure of this
s5a-by-factory = Factory promises this
s5a-risk-read = Reads only
s5a-risk-text = Can change text
s5a-risk-code = Can change code
s5a-p-code = Code: read and write
s5a-p-code-what = Factory can read your code and put forward changes on a branch.
s5a-p-code-why = It needs to read code to help you, and to write its changes to a branch for you to review.
s5a-p-code-cant = Factory does not merge code by itself.
s5a-p-code-safe = Add a branch rule on GitHub that asks for a review. Then GitHub makes sure of it too.
s5a-p-work = Workflows: read and write
s5a-p-work-what = Factory can change the files that run your tests and releases.
s5a-p-work-why = It can then fix or add tests when you ask.
s5a-p-work-cant = It can't see your stored secrets. But a workflow file can use them when it runs.
s5a-p-work-safe = Ask for a review on the folder .github/workflows.
s5a-p-pr = Pull requests: read and write
s5a-p-pr-what = Factory can open pull requests, comment on them and update them.
s5a-p-pr-why = A pull request is how Factory shows you its work.
s5a-p-pr-cant = It can't skip your review rules, unless you allow that on GitHub.
s5a-p-pr-safe = Ask for one review by a person on each pull request.
s5a-p-status = Commit statuses: read and write
s5a-p-status-what = Factory can see and set the pass or fail marks next to a change.
s5a-p-status-why = It shows you if its work is ready, running or failed.
s5a-p-status-cant = It can't change code with this.
s5a-p-status-safe = In your branch rules, say which app may set each mark you need.
s5a-p-issue = Issues: read and write
s5a-p-issue-what = Factory can read, write and close issues.
s5a-p-issue-why = Issues tell Factory what to work on, and it can answer there.
s5a-p-issue-cant = It can't change code with this.
s5a-p-issue-safe = Each change shows that Factory made it.
s5a-p-disc = Discussions: read and write
s5a-p-disc-what = Factory can read discussions and answer in them.
s5a-p-disc-why = Past talks help it to understand a project.
s5a-p-disc-cant = It can't change code with this.
s5a-p-disc-safe = Each answer shows that Factory wrote it.
s5a-p-act = Actions: read
s5a-p-act-what = Factory can see test runs and their logs.
s5a-p-act-why = It needs to know if a test failed, and why.
s5a-p-act-cant = It can't start or stop a run.
s5a-p-act-safe = GitHub hides known secrets in logs. Do not print private data there.
s5a-p-meta = Metadata: read
s5a-p-meta-what = Factory can see names, descriptions and settings that are not private.
s5a-p-meta-why = GitHub asks this of every app.
s5a-p-meta-cant = It can't read code with this.
s5a-p-meta-safe = Nothing can be changed with it.
s5a-go = Finish on GitHub
s5a-help = You can't pick single permissions. GitHub gives an app all it asks for, or none.
s5a-help-b1 = If Factory asks for more later, an owner must say yes again.
e5a-more-title = Factory asks for more than we know about
e5a-more-body = GitHub lists { $list }, which is not in our guide. Ask Factory before you go on.
e5a-more-do = I have read this
e5a-less-title = Factory asks for less than we expected
e5a-less-body = { $list } is missing. Setup can go on, but some work may fail.
e5a-less-do = Go on
s5a-sum-all = All, now and in the future
s5a-sum-some = { $count ->
    [one] One repository
   *[other] { $count } repositories
}
s5a-sum-more = { $names } and { $count ->
    [one] one more
   *[other] { $count } more
}
s5a-asked-title = { $count ->
    [one] Factory asks for one permission
   *[other] Factory asks for { $count } permissions
}
s5a-open-all = Open all
s5a-close-all = Close all
s5a-from-guide = GitHub did not tell us what Factory asks for today. This list comes from Factory's guide.
s5a-level-read = read
s5a-level-write = read and write
s5a-level-admin = read, write and administer
s5a-unknown = This is not in our guide. Ask Factory before you go on.
s5a-new = New
e5a-changed-title = The plan changed while you were reading
e5a-changed-body = Something is different on GitHub now. Nothing was sent. Look at the list again, then go on.
e5a-changed-do = Look again
