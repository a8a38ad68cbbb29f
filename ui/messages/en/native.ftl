# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = You can close this tab and go back to Factory Setup.
