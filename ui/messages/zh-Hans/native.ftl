# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = 你可以关闭此标签页，回到 Factory Setup。
