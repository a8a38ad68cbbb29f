# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = يمكنك إغلاق علامة التبويب هذه والعودة إلى Factory Setup.
