## 3A

s3a-title = GitHub で本人確認
s3a-body = ブラウザーで GitHub を開きます。サインインして、<strong>Authorize</strong>（許可）と書かれた緑のボタンを選んでください。この時点では、Factory はまだソースコードにアクセスできません。
s3a-open = GitHub を開く
s3a-code = 別のデバイスでコードを使う
s3a-pic = GitHub のページの図。Authorize ボタンに印が付いています
s3a-two = 手続きは 2 つに分かれています
s3a-two-1 = いま：ご本人であることを確認します。
s3a-two-2 = あとで：Factory が使えるものを選びます。
s3a-hint-account = 会社の GitHub アカウントを使ってください。
s3a-help = GitHub と Factory は、OAuth と PKCE という安全なサインインの仕組みを使います。パスワードがこのアプリを通ることはありません。
s3a-help-b1 = GitHub がパスワードやパスキーをもう一度求めることがあります。
s3a-help-b2 = この許可は、GitHub でいつでも取り消せます。

## 3B

s3b-title = ブラウザーで Factory を許可してください
s3b-body = ブラウザーで GitHub を開きました。<strong>Authorize</strong>（許可）を選んでから、ここに戻ってください。この画面は自動的に次へ進みます。
s3b-wait = GitHub を待っています
s3b-again = GitHub をもう一度開く
s3b-fold-1 = GitHub には何が表示されますか？
s3b-fold-1-body = Authorize Factory という見出しと、アカウント名、緑のボタンがあるページです。アドレスは { $host } で始まります。
s3b-fold-2 = 何も開かない、または別のページが表示される
s3b-fold-2-404 = ページが見つからない場合：別の GitHub アカウントでサインインしているかもしれません。
s3b-fold-2-sso = 会社のサインインページの場合：まずそこでサインインしてから、先へ進んでください。
s3b-fold-2-2fa = コードやパスキーを求められた場合：通常の手順です。GitHub が本人確認をしています。
s3b-ok = GitHub で本人確認ができました
sr-s3b-wait = GitHub を開きました。Authorize が選ばれるのを待っています。
e3b-denied-title = GitHub でキャンセルが選ばれました
e3b-denied-body = 何も変更されていません。Factory はアクセスできません。
e3b-denied-do = GitHub をもう一度開く
e3b-expired-title = リンクの有効期限が切れました
e3b-expired-body = リンクは 10 分間有効です。新しいリンクを用意しました。
e3b-expired-do = 新しいリンクを開く
e3b-mismatch-title = GitHub から想定外の場所に移動しました
e3b-mismatch-body = このアプリに登録されたアドレスが一致しません。直せるのは Factory で、お客様の側の問題ではありません。サポート用コードを Factory に伝えてください。
e3b-mismatch-do = もう一度試す
e3b-suspended-title = Factory の GitHub アプリが停止されています
e3b-suspended-body = GitHub または Factory がアプリを一時停止しました。再開されるまで先へ進めません。
e3b-suspended-do = もう一度確認する
e3b-unverified-title = GitHub のメールアドレスが未確認です
e3b-unverified-body = GitHub からリンク付きのメールが届いています。リンクを開いてから、ここに戻ってください。
e3b-unverified-do = もう一度確認する

## 3C

s3c-title = GitHub でコードを使って許可
s3c-body = スマートフォンや別のコンピューターで { $address } を開き、このコードを入力してください。続けて <strong>Authorize</strong>（許可）を選びます。
s3c-warn = このコードは GitHub のページにだけ入力してください。電話をかけてきた相手には絶対に教えないでください。
s3a-body-again = ブラウザーで GitHub を開きます。サインインして、<strong>Authorize</strong>（許可）と書かれた緑のボタンを選んでください。
s3a-guided-body = ブラウザーで GitHub を開きます。会社のアカウントでサインインしてから、ここに戻って知らせてください。
s3a-guided-1 = ブラウザーで GitHub にサインインします。
s3a-guided-2 = <strong>Authorize</strong>（許可）と書かれた緑のボタンが表示されたら、それを選びます。
s3a-guided-done = GitHub にサインインしました
s3b-fold-2-nothing = 何も開かない場合：このウィンドウの後ろに新しいタブがないか確認してください。なければリンクをコピーして、このコンピューターのブラウザーに貼り付けてください。
