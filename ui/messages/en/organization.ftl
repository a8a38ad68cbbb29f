## 3D

s3d-title = Which GitHub organization?
s3d-body = Choose your company's organization. You can connect more later.
s3d-search = Search organizations
s3d-owner = Owner
s3d-owner-hint = You can do every step.
s3d-repoadmin = Repository admin
s3d-repoadmin-hint = You can add Factory to the repositories you manage.
s3d-member = Member
s3d-member-hint = You can ask an owner. We write the message for you.
s3d-unknown = Can't tell yet
s3d-unknown-hint = GitHub shows what you can do on its next page.
s3d-connected = Already connected
s3d-invited = Invited
s3d-invited-hint = You have not accepted the invitation yet.
s3d-from = How we know
s3d-from-installation = GitHub lists it because Factory is added there. Read { $when }.
s3d-from-membership = GitHub lists you as a member. Read { $when }.
s3d-from-public = Your membership is public on GitHub. Read { $when }.
s3d-from-typed = You typed the name. Looked up { $when }.
s3d-from-role = GitHub tells your role only where Factory is added.
s3d-personal = Your own account
s3d-personal-hint = This is not a company organization.
s3d-missing = Don't see it?
s3d-missing-field = Organization name, as in github.com/name
s3d-missing-why = GitHub hides some organizations from new apps. A missing name does not mean a problem.
s3d-use = Use { $org }
s3d-empty-title = We can't see any organizations yet
s3d-empty-body = This is normal before Factory is added. Type the name of your organization.
sr-s3d-count = { $count ->
    [one] One organization.
   *[other] { $count } organizations.
}
e3d-none-title = Choose an organization
e3d-none-body = Pick one from the list, or type its name.
e3d-none-do = Go to the list
e3d-notfound-title = GitHub does not know that name
e3d-notfound-body = Check the spelling. The name is the part after github.com/ in the address.
e3d-notfound-do = Change the name
e3d-user-title = That is a person, not an organization
e3d-user-body = { $name } is one person's account. Company code is most often in an organization.
e3d-user-do = Choose another
e3d-invite-title = You have not accepted your invitation
e3d-invite-body = { $org } invited you, but you have not said yes. Accept it on GitHub, then come back.
e3d-invite-do = Open the invitation
e3d-invite-alt = Load again
e3d-norequest-title = { $org } does not let members ask for apps
e3d-norequest-body = A company rule stops requests on GitHub. You can still write to an owner.
e3d-norequest-do = Ask an owner
e3d-sso-title = Your company sign-in is needed for { $org }
e3d-sso-body = { $org } asks you to sign in with your company account first. Open the organization on GitHub and sign in, then choose it here again.
e3d-sso-do = Go to the list
e3d-ip-title = { $org } only lets in known networks
e3d-ip-body = Your company has a list of allowed networks. You, or Factory, are not on it. Your GitHub owner can add them.
e3d-ip-do = Ask an owner
e3d-ipof-title = { $org } only lets in known networks
e3d-ipof-body = Your company has a list of allowed networks. GitHub saw you at { $address }, and that is not on it. Your GitHub owner can add it.
e3d-ipof-do = Ask an owner
e3d-restricted-title = { $org } has not approved this app
e3d-restricted-body = A company rule keeps out apps that no owner has approved. An owner can approve it under Third-party access. Nothing was changed.
e3d-restricted-do = Ask an owner
## 3E

s3e-title = Ask an owner of { $org }
s3e-body = Only an owner can add Factory for the whole organization. Here is a message you can send.
s3e-body-unpause = Only an owner can turn Factory on again. Here is a message you can send.
s3e-tabs = Length of the message
s3e-tab-mail = Email
s3e-tab-chat = Chat
s3e-tab-short = Short
s3e-subject-label = Subject
s3e-subject = Request: add the Factory app to { $org } on GitHub
s3e-subject-unpause = Request: turn on the Factory app in { $org } on GitHub
s3e-msg =
    Hello. I am connecting our GitHub organization { $org } to Factory. I need an owner to approve it. It takes about two minutes.

    Open this link, check the list of repositories, and choose Install:
    { $link }

    The app can read and write code, issues, pull requests and discussions. It can also change commit statuses and workflow files. It can read actions and metadata. Factory does not merge code by itself.

    You can change or remove it at any time. It is under Settings, GitHub Apps.
s3e-msg-chat =
    Hello. I am connecting { $org } to Factory and need a GitHub owner for two minutes. Open this link, check the list of repositories, and choose Install:
    { $link }

    You can change or remove it at any time, under Settings, GitHub Apps.
s3e-msg-short =
    Can you add Factory to { $org } on GitHub? Two minutes:
    { $link }
s3e-msg-unpause =
    Hello. The Factory app is paused in our GitHub organization { $org }. We need it again, and only an owner can turn it on. It takes about one minute.

    Open this link and choose Unsuspend at the end of the page:
    { $link }
s3e-msg-unpause-chat =
    Hello. Factory is paused in { $org } on GitHub. Can you turn it on again? Open this link and choose Unsuspend:
    { $link }
s3e-msg-unpause-short =
    Can you choose Unsuspend here for Factory in { $org }?
    { $link }
s3e-copy = Copy the message
s3e-mail = Open my mail app
s3e-mail-long = The link is too long for a mail app. Copy the message and paste it.
s3e-github = Send the request on GitHub instead
s3e-github-hint = GitHub emails the owners for you. You see a button that says Request.
s3e-both = The fastest way is to do both.
s3e-who = Owners we can see
s3e-who-none = GitHub does not show us the owners. Look under People on your organization's page.
s3e-who-paused = { $who } paused the app, and only owners can do that.
s3e-people = Your organization's page of people
s3e-sees = What the owner will see
s3e-sees-1 = A page on GitHub. The name { $org } is on top.
s3e-sees-2 = { $count ->
    [one] Your list, with one repository ticked.
   *[other] Your list, with { $count } repositories ticked.
}
s3e-sees-2-all = All repositories, already chosen.
s3e-sees-2-none = A choice of organizations, then a list of repositories.
s3e-sees-3 = The permissions, in one list.
s3e-sees-4 = A green button that says Install. Nothing has to be set up on their computer.
s3e-sees-unpause = The settings of the app in { $org }. Unsuspend is at the end of the page.
s3e-sent = I have sent it
s3e-self = I am an owner. Let me go on
s3e-help = An owner needs nothing but the link and a browser. We notice by ourselves when it is done.
sr-s3e-copied = The message is copied.
e3e-mail-title = No mail app opened
e3e-mail-body = Copy the message and paste it where you like.
e3e-mail-do = Close

## 3F

s3f-title = Waiting for an owner of { $org }
s3f-body = You asked on { $date }. Owners often take a few days. You can close this app. We check each time you open it.
s3f-checked = Last checked { $when }
s3f-next = Next check { $when }
s3f-seen = GitHub has your request
s3f-unseen = We can't see a request on GitHub
s3f-unseen-hint = A message you sent yourself does not show there. That is fine.
s3f-remind = Copy a reminder
s3f-remind-text =
    Hello. A short reminder about my request to add the Factory app to { $org } on GitHub. It takes about two minutes:
    { $link }

    Thank you.
s3f-slow = { $days ->
    [one] It has been one day. A reminder may help.
   *[other] It has been { $days } days. A reminder may help.
}
s3f-other = Ask another owner
s3f-notify = Tell me on this computer when it is approved
s3f-while = While you wait
s3f-while-1 = Choose your repositories
s3f-while-1-hint = Your request stays as it is. We compare it with your new choice.
s3f-while-2 = Read what Factory may do
s3f-while-3 = Practice the last steps
s3f-cancel = Stop waiting
s3f-cancel-title = Stop waiting?
s3f-cancel-body = This stops our checks. To take back the request itself, ask an owner.
s3f-cancel-no = Keep waiting
sr-s3f-ok = An owner approved Factory. You can go on.
e3f-gone-title = You are no longer in { $org }
e3f-gone-body = GitHub says you are not a member now. An owner can add you again.
e3f-gone-do = Ask an owner
s3f-no = GitHub does not tell us if an owner says no. If in doubt, ask them.
sr-s3f-still = Not approved yet. We checked a moment ago.
s3d-missing-do = Look it up
s3d-help = An organization is your company's place on GitHub. Factory is added to one organization at a time.
s3d-help-b1 = If you are not an owner, GitHub can ask an owner for you.
s3f-asked = You asked an owner
s3f-waiting = Waiting for an answer
s3f-then = An owner approves Factory on GitHub
s3f-reminder = A reminder to send
