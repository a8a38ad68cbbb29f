# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = You can close this tab and go back to Factory Setup.

## The dialog of a second start, when the first does not answer

native-held-title = Factory Setup is open already
native-held-body = It does not answer. Your place is saved. Wait a moment, or end process { $process } in your system monitor. Then start again.
native-held-unknown = It does not answer. Your place is saved. Wait a moment, or end it in your system monitor. Then start again.
