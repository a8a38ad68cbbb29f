# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = 이 탭을 닫고 Factory Setup으로 돌아가세요.
