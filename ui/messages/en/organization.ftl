## 3D

s3d-title = Which GitHub organization?
s3d-body = Choose your company's organization. You can connect more later.
s3d-search = Search organizations
s3d-owner = Owner
s3d-owner-hint = You can do every step.
s3d-member = Member
s3d-member-hint = You can ask an owner. We write the message for you.
s3d-unknown = Can't tell yet
s3d-unknown-hint = GitHub shows what you can do on its next page.
s3d-connected = Already connected
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
e3d-sso-title = Your company sign-in is needed for { $org }
e3d-sso-body = { $org } asks you to sign in with your company account first. Open the organization on GitHub and sign in, then choose it here again.
e3d-sso-do = Go to the list
e3d-ip-title = { $org } only lets in known networks
e3d-ip-body = Your company has a list of allowed networks. You, or Factory, are not on it. Your GitHub owner can add them.
e3d-ip-do = Go to the list
e3d-ipof-title = { $org } only lets in known networks
e3d-ipof-body = Your company has a list of allowed networks. GitHub saw you at { $address }, and that is not on it. Your GitHub owner can add it.
e3d-ipof-do = Go to the list
e3d-restricted-title = { $org } has not approved this app
e3d-restricted-body = A company rule keeps out apps that no owner has approved. An owner can approve it under Third-party access. Nothing was changed.
e3d-restricted-do = Go to the list
## 3F

s3f-title = Waiting for an owner of { $org }
s3f-body = You asked on { $date }. Owners often take a few days. You can close this app. We check each time you open it.
s3f-checked = Last checked { $when }
s3f-remind = Copy a reminder
s3f-remind-text =
    Hello. A short reminder about my request to add the Factory app to { $org } on GitHub. It takes about two minutes:
    { $link }

    Thank you.
s3f-slow = { $days ->
    [one] It has been one day. A reminder may help.
   *[other] It has been { $days } days. A reminder may help.
}
s3f-no = GitHub does not tell us if an owner says no. If in doubt, ask them.
sr-s3f-still = Not approved yet. We checked a moment ago.
s3d-missing-do = Look it up
s3d-help = An organization is your company's place on GitHub. Factory is added to one organization at a time.
s3d-help-b1 = If you are not an owner, GitHub can ask an owner for you.
s3f-asked = You asked an owner
s3f-waiting = Waiting for an answer
s3f-then = An owner approves Factory on GitHub
s3f-reminder = A reminder to send
