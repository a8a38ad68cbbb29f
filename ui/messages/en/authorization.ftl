## 3A

s3a-title = Let GitHub know it is you
s3a-body = We open GitHub in your browser. Sign in, then choose the green button that says <strong>Authorize</strong>. This does not give Factory your code yet.
s3a-open = Open GitHub
s3a-code = Use a code on another device
s3a-pic = A picture of the GitHub page, with the Authorize button marked
s3a-two = There are two parts
s3a-two-1 = Now: you prove who you are.
s3a-two-2 = Later: you choose what Factory may use.
s3a-hint-account = Use the GitHub account that belongs to your company.
s3a-help = GitHub and Factory use a safe sign-in called OAuth with PKCE. It means no password passes through this app.
s3a-help-b1 = GitHub may ask for your password or passkey again.
s3a-help-b2 = You can take this back on GitHub at any time.

## 3B

s3b-title = Approve Factory in your browser
s3b-body = We opened GitHub in your browser. Choose <strong>Authorize</strong> there, then come back. This window goes on by itself.
s3b-wait = Waiting for GitHub
s3b-again = Open GitHub again
s3b-fold-1 = What should I see on GitHub?
s3b-fold-1-body = A page that says Authorize Factory, with your account name and a green button. The address starts with { $host }.
s3b-fold-2 = Nothing opened, or I see something else
s3b-fold-2-404 = Page not found: you may be signed in to the wrong GitHub account.
s3b-fold-2-sso = A company sign-in page: sign in there first, then go on.
s3b-fold-2-2fa = A code or passkey: this is normal. GitHub checks that it is you.
s3b-ok = GitHub knows it is you
sr-s3b-wait = We opened GitHub. Waiting for you to choose Authorize.
e3b-denied-title = You chose Cancel on GitHub
e3b-denied-body = Nothing was changed. Factory has no access.
e3b-denied-do = Open GitHub again
e3b-expired-title = The link ran out
e3b-expired-body = Links work for 10 minutes. We made a new one.
e3b-expired-do = Open the new link
e3b-mismatch-title = GitHub sent us somewhere we did not expect
e3b-mismatch-body = The address set up for this app does not fit. This is for Factory to fix, not you. Tell them the code for support.
e3b-mismatch-do = Try again
e3b-suspended-title = Factory's GitHub app is paused
e3b-suspended-body = GitHub or Factory paused the app. You can't go on until it is back.
e3b-suspended-do = Check again
e3b-unverified-title = Your GitHub email is not confirmed
e3b-unverified-body = GitHub sent you an email with a link. Open it, then come back.
e3b-unverified-do = Check again

## 3C

s3c-title = Approve with a code on GitHub
s3c-body = On a phone or another computer, open { $address } and type this code. Then choose <strong>Authorize</strong>.
s3c-warn = Type this code only on GitHub's own page. Never give it to a person who calls you.
s3a-body-again = We open GitHub in your browser. Sign in, then choose the green button that says <strong>Authorize</strong>.
s3a-guided-body = We open GitHub in your browser. Sign in there with your company's account, then come back and tell us.
s3a-guided-1 = Sign in to GitHub in your browser.
s3a-guided-2 = If GitHub shows a green button that says <strong>Authorize</strong>, choose it.
s3a-guided-done = I am signed in to GitHub
s3b-fold-2-nothing = Nothing opened: look for a new tab behind this window. If there is none, copy the link and paste it into any browser on this computer.
