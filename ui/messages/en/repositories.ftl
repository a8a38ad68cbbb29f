## 4A

s4a-title = Which repositories may Factory use?
s4a-body = A repository is a project on GitHub. You can change this at any time.
s4a-some = Only the ones I choose
s4a-some-now = Today: only the ones you pick.
s4a-some-later = Later: new ones stay out until you add them.
s4a-some-good = Good for a first try, and for private work.
s4a-some-watch = Watch out: someone must add new ones by hand.
s4a-all = All, now and in the future
s4a-all-now = { $count ->
    [0] Today: every repository in { $org }.
    [one] Today: the one repository in { $org }.
   *[other] Today: all { $count } repositories in { $org }. { $private } of them are private.
}
s4a-all-later = Later: each new one is added by itself, with no question asked.
s4a-all-good = Good when Factory should help with everything.
s4a-all-watch = Watch out: people who make a new repository may not know that Factory can see it.
s4a-go-some = Choose repositories
s4a-go-all = Go on with all
s4a-all-confirm = I understand that new repositories are added by themselves
s4a-help = This is a plan. It becomes real on GitHub at the end of step 5.
s4a-help-b1 = Repositories of other organizations are never part of this.
s4a-help-b2 = You can start small and add more next week.
sr-s4a-some = Only the ones I choose. Selected.
sr-s4a-all = All, now and in the future. Selected.
## 4B

s4b-title = Choose the repositories Factory can use
s4b-body = Pick only what you need. You can add more later.
s4b-search = { $total ->
    [one] Search one repository
   *[other] Search { $total } repositories
}
s4b-vis = Visibility
s4b-vis-private = Private
s4b-vis-internal = Internal
s4b-vis-public = Public
s4b-lang = Language
s4b-archived = Hide archived
s4b-forks = Hide copies
s4b-sort = Sort by
s4b-sort-name = Name
s4b-sort-change = Last change
s4b-sort-new = Newest
s4b-sort-size = Largest
s4b-filters = Filters
s4b-clear-filters = Clear filters
s4b-selected = { $count ->
    [0] None selected of { $total }
    [one] One selected of { $total }
   *[other] { $count } selected of { $total }
}
s4b-all-match = { $count ->
    [one] Select the one that matches
   *[other] Select all { $count } that match
}
s4b-only-selected = Show only selected
s4b-clear = Clear selection
s4b-undo = Undo
s4b-row-archived = Archived: it can be read but not changed
s4b-source-app = This list comes from Factory's app on GitHub.
s4b-source-public = We can only see public repositories yet. Private ones appear after you add Factory.
s4b-source-none = GitHub does not show us the list yet. Paste names here, or choose them on GitHub.
s4b-source-time = Loaded { $when }.
s4b-pages = Show as pages
s4b-page = Page { $n } of { $total }
s4b-page-before = Page before
s4b-page-after = Next page
s4b-refresh = Load again
s4b-loading = { $count ->
    [one] Loaded one repository so far…
   *[other] Loaded { $count } repositories so far…
}
s4b-loading-hint = You can search and choose while we load.
s4b-empty-title = No repositories in { $org }
s4b-empty-body = There is nothing to choose yet. Make a repository on GitHub, or choose all so that new ones are added.
s4b-nomatch-title = Nothing matches
s4b-nomatch-body = Try fewer letters, or clear the filters.
s4b-missing = Don't see a repository?
s4b-missing-body = You may not have access to it, or it may be in another organization. Someone who manages it can add it on GitHub.
s4b-over100 = { $count ->
   *[other] You chose { $count }. GitHub can tick 100 for you. At the end we give you your list to tick off.
}
s4b-go = { $count ->
    [one] Go on with one repository
   *[other] Go on with { $count } repositories
}
sr-s4b-match = { $count ->
    [0] Nothing matches.
    [one] One match.
   *[other] { $count } matches.
}
sr-s4b-sel = { $count ->
    [0] None selected.
    [one] One selected.
   *[other] { $count } selected.
}
sr-s4b-all = { $count ->
   *[other] All { $count } that match are selected. Press { $key } to undo.
}
sr-s4b-loaded = All repositories are loaded.
e4b-none-title = Choose at least one repository
e4b-none-body = Tick a box in the list, or go back and choose all.
e4b-none-do = Go to the list
e4b-part-title = We loaded only part of the list
e4b-part-body = We have { $count } so far, and then GitHub stopped answering. What you chose is safe.
e4b-part-do = Load the rest
e4b-gone-title = Some of your choices are gone from GitHub
e4b-gone-body = They were deleted, renamed or moved. We took them out of your plan.
e4b-gone-do = Load the list again
s4a-all-unknown = Today: every repository in { $org }.
e4a-understood-title = Tick the box to choose all
e4a-understood-body = New repositories will be added by themselves. Tick the box to say that this is what you want.
e4a-understood-do = Go to the box
s4b-any = Any
s4b-help-b1 = GitHub can tick up to 100 repositories for you.
s4b-change-never = never changed
s4b-tag-archived = Archived
s4b-tag-fork = Copy
s4b-archived-hidden = { $count ->
    [one] One archived repository is hidden.
   *[other] { $count } archived repositories are hidden.
}
s4b-paste = Paste a list
## 4C

s4c-title = Paste a list of repositories
s4c-body = Put one name on each line. Names, web addresses and lists with commas all work.
s4c-field = Repository names
s4c-check = Match names
s4c-loading = We are still loading the list of repositories. Match the names again when it is complete.
s4c-found = { $count ->
    [one] One found
   *[other] { $count } found
}
s4c-dup = { $count ->
    [one] One was on the list twice. We count it once.
   *[other] { $count } were on the list twice. We count them once.
}
s4c-missing = { $count ->
    [one] One not found
   *[other] { $count } not found
}
s4c-missing-hint = Check the spelling. You may also not have access.
s4c-near = Did you mean { $name }?
s4c-other = { $count ->
    [one] One belongs to another organization
   *[other] { $count } belong to another organization
}
s4c-arch = { $count ->
    [one] One is archived
   *[other] { $count } are archived
}
s4c-add = { $count ->
    [one] Add one repository
   *[other] Add { $count } repositories
}
sr-s4c = { $found } found. { $missing } not found.
e4c-empty-title = The list is empty
e4c-empty-body = Paste at least one name.
e4c-empty-do = Go to the box
e4c-big-title = That list is too long
e4c-big-body = We can take { 50000 } names at once. Yours has { $count }. Nothing was changed.
e4c-big-do = Go to the box
e4c-none-title = None of the names match
e4c-none-body = You may have picked the wrong organization. The list looks like { $guess }.
e4c-none-do = Check the names
e4c-nonehere-title = None of the names match
e4c-nonehere-body = Check the spelling. You may also not have access to these repositories.
e4c-nonehere-do = Check the names
