# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = Vous pouvez fermer cet onglet et revenir à Factory Setup.
