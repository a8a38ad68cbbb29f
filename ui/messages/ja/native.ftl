# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = このタブを閉じて、Factory Setup に戻ってください。

## The dialog of a second start, when the first does not answer

native-held-title = Factory Setup はすでに開いています
native-held-body = 応答がありません。進み具合は保存されています。しばらく待つか、システムモニターでプロセス { $process } を終了してから、もう一度起動してください。
native-held-unknown = 応答がありません。進み具合は保存されています。しばらく待つか、システムモニターで終了してから、もう一度起動してください。
