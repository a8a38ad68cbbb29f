# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = 你可以关闭此标签页，回到 Factory Setup。

## The dialog of a second start, when the first does not answer

native-held-title = Factory Setup 已经打开
native-held-body = 它没有响应。你的进度已保存。请稍等，或在系统监视器中结束进程 { $process }，然后重新启动。
native-held-unknown = 它没有响应。你的进度已保存。请稍等，或在系统监视器中结束它，然后重新启动。
