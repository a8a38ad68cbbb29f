## 1A

s1a-title = Sign in to Factory
s1a-body = We open Factory in your browser. Sign in there as you always do. We never see your password.
s1a-open = Sign in with my browser
s1a-code = Use a code on another device
s1a-already = You are signed in as { $who }
s1a-other = Use another account
s1a-where = Where is this in Factory?
s1a-where-body = In Factory, this is under Settings, then Integrations. We take you there.
s1a-help = Factory asks who you are, so that only admins can connect GitHub.
s1a-help-b1 = Your company may ask for its own sign-in page.
s1a-help-b2 = You need the admin role in Factory.

## 1B

s1b-title = Finish signing in with your browser
s1b-body = We opened Factory in your browser. Sign in there. This window goes on by itself.
s1b-wait = Waiting for your browser
s1b-since = { $seconds ->
    [one] Started one second ago. Take your time.
   *[other] Started { $seconds } seconds ago. Take your time.
}
s1b-again = Open the browser again
s1b-code = Use a code on another device
s1b-code-why = Some browsers can't hand you back to this window. A code on a phone or another computer works as well.
s1b-code-get = Get a code
s1b-fold-1 = What should I see?
s1b-fold-1-body = A Factory page that asks you to sign in. The address starts with { $host }.
s1b-fold-2 = Nothing opened
s1b-fold-2-body = Look for a new tab behind this window. If there is none, copy the link and paste it into any browser on this computer.
s1b-ok = You are signed in to Factory
sr-s1b-wait = We opened your browser. Waiting for you to sign in.
sr-s1b-20 = Nothing opened? There is help on this screen.
sr-s1b-ok = Signed in to Factory.
e1b-denied-title = You chose Cancel in the browser
e1b-denied-body = Nothing was changed. You can sign in again at any time.
e1b-denied-do = Sign in with my browser
e1b-expired-title = The link ran out
e1b-expired-body = Links work for 10 minutes to keep you safe. We made a new one.
e1b-expired-do = Open the new link
e1b-used-title = That link was used before
e1b-used-body = Each link works once. If you did not use it, tell support.
e1b-used-do = Open a new link
e1b-state-title = The answer did not match our question
e1b-state-body = A reply came that we did not ask for. We threw it away to keep you safe.
e1b-state-do = Start sign-in again
e1b-sso-title = Your company sign-in did not finish
e1b-sso-body = The sign-in page of your company did not let you through. Your IT team can help.
e1b-sso-do = Try again

## 1C, and what 3C says the same way

s1c-title = Sign in with a code
s1c-body = On a phone or another computer, go to the address below and type this code.
s1c-address = Address
s1c-code = Your code
s1c-say = Say it letter by letter
s1c-qr = Scan with a phone camera
s1c-left = { $minutes ->
    [one] This code works for one more minute.
   *[other] This code works for { $minutes } more minutes.
}
s1c-new = Get a new code
s1c-warn = Type this code only on the address shown here. Never give it to a person who calls you.
s1c-ok = The code was accepted
sr-s1c-code = Your code is { $spelled }.
sr-s1c-two = This code works for two more minutes.
e1c-expired-title = The code ran out
e1c-expired-body = Codes work for 15 minutes. Nothing was changed.
e1c-expired-do = Get a new code
e1c-denied-title = You chose Cancel on the other device
e1c-denied-body = Nothing was changed.
e1c-denied-do = Get a new code
e1c-off-title = Codes are turned off
e1c-off-body = Codes do not work for this app right now. Use your browser.
e1c-off-do = Sign in with my browser
s1c-copy = Copy the code
s1c-open = Open it on this computer
s1c-asking = Asking for a code…
s1c-reading = We are reading who signed in.
s1c-help = A code is a way to sign in when this computer's browser can't. You type it where you sign in, and this window goes on by itself.
s1c-help-b1 = The code is of use only to you, and only for a few minutes.
s1c-help-b2 = Nobody from support asks you for a code, or sends you one.

## 1D

s1d-title = Which Factory workspace?
s1d-body = You belong to more than one. Choose the one to connect to GitHub.
s1d-admin = You are an admin here
s1d-not = You are not an admin here
s1d-last = Used last time
s1d-use = Use this workspace
e1d-none-title = Choose a workspace
e1d-none-body = Pick one from the list, then go on.
e1d-none-do = Go to the list

## 1E

s1e-title = A Factory admin needs to do this part
s1e-body = You are signed in as { $who }. This account is a member, not an admin. Nothing is wrong with your account.
s1e-who = Ask one of these people
s1e-none = We can't see who the admins are. Ask the person who set up Factory for your company.
s1e-msg = Message to send
s1e-msg-text = Hello. I am connecting GitHub to Factory for us. I need the admin role in Factory, or you can do this part. It takes about 10 minutes. Open Factory, then Settings, then Members. My account is { $who }.
s1e-copy = Copy the message
s1e-again = I have the role now. Check again
s1e-other = Use another account
e1e-still-title = You are still a member
e1e-still-body = The change can take a minute. If it takes longer, sign out and in again.
e1e-still-do = Check again
s1a-continue = Continue as { $who }
s1a-guided-body = We open Factory in your browser. Sign in there as an admin, then come back and tell us.
s1a-guided-1 = Sign in to Factory in your browser.
s1a-guided-2 = Check that you are an admin there.
s1a-guided-open = Open Factory
s1a-guided-done = I am signed in as an admin
s1d-search = Search workspaces
s1d-help = A workspace is your company's place in Factory. GitHub is connected to one workspace at a time.
s1e-loading = Looking for the admins…
s1e-checked = We check again by ourselves. Last checked { $when }.
s1e-help = Only an admin can connect GitHub, so that your company stays in control. Nothing was changed.
