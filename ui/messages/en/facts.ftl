# What we know: every fact by itself, with who said so and when.

facts-title = What we know
facts-signed-in = You are signed in to GitHub
facts-owner = You are an owner of { $org }
facts-installed = Factory is added to { $org }
facts-not-paused = Factory is not paused there
facts-selection = The repositories are those you planned
facts-selection-all = GitHub has all repositories.
facts-selection-some = { $count ->
    [one] GitHub has one repository.
   *[other] GitHub has { $count } repositories.
}
facts-permission = { $name } is granted
facts-permission-levels = Our guide says { $documented }. Factory asks for { $requested }. Granted here: { $granted }.
facts-readable = Factory can read a repository
facts-platform-sees = Factory sees the connection
facts-level-read = read
facts-level-write = read and write
facts-level-admin = admin
facts-level-none = nothing
facts-state-yes = Yes
facts-state-no = No
facts-state-not-known-yet = Not known yet
facts-state-cannot-be-known = Can't be known
facts-source-user = GitHub, your sign-in
facts-source-memberships = GitHub, your organizations
facts-source-installations = GitHub, where Factory is added
facts-source-installation-repositories = GitHub, the list of repositories
facts-source-connection = Factory, the connection
facts-source-check = Factory, a test read
facts-source-person = Said by you, not checked
facts-by = { $source }, { $when }
