## 6A

s6a-title-run = Checking the connection
s6a-title-ok = Connected
s6a-body-run = This takes a few seconds.
s6a-body-ok = Factory and { $org } are connected. { $count ->
    [one] Factory can use one repository.
   *[other] Factory can use { $count } repositories.
}
s6a-body-all = Factory and { $org } are connected. Factory can use all repositories, now and in the future.
s6a-c1 = Factory says: connected
s6a-c2 = GitHub says: the app is added
s6a-c3 = The organization is the right one
s6a-c4 = The repositories match your plan
s6a-c5 = All eight permissions are granted
s6a-c6 = Factory can read a repository
s6a-ref = Reference
s6a-when = Connected { $date } by { $who }
s6a-save = Save a record
s6a-next-more = Connect another organization
s6a-next-close = Close
sr-s6a-ok = Connected. Factory and { $org } are connected.
e6a-notyet-title = Factory does not say Connected yet
e6a-notyet-body = GitHub is ready. Factory may need another minute.
e6a-notyet-do = Check again
e6a-read-title = Factory can't read { $repo }
e6a-read-body = The rest is fine. The repository may be empty, or new on the list. Wait a minute, then check again.
e6a-read-do = Check again
e6a-perm-title = One permission is not granted yet
e6a-perm-body = An owner has to accept { $name } on GitHub.
e6a-perm-do = Open it on GitHub
s6a-title-not = Not connected yet
s6a-title-guided = Added on GitHub
s6a-body-not = Something is still missing. Nothing is lost.
s6a-body-guided = GitHub and { $org } are ready. What we could not check in Factory is marked below.
s6a-line-running = Checking…
s6a-line-holds = Yes
s6a-line-fails = No
s6a-line-unknown = We can't know this
s6a-record = Record
s6a-saved = Saved as { $file }
s6a-not-saved = We could not save the record. The disk is full or locked.
s6a-help = We asked GitHub and Factory, one line at a time. Nothing here is a guess.
e6a-gone-title = Factory is not in { $org } any more
e6a-gone-body = GitHub says the app is not added. Someone may have removed it. Your choices are saved.
e6a-gone-do = Add it again
