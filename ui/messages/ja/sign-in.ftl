## 1A

s1a-title = Factory にサインイン
s1a-body = ブラウザーで Factory を開きます。いつもどおりにサインインしてください。パスワードがこのアプリに渡ることはありません。
s1a-open = ブラウザーでサインイン
s1a-code = 別のデバイスでコードを使う
s1a-already = { $who } としてサインインしています
s1a-other = 別のアカウントを使う
s1a-where = Factory のどこにありますか？
s1a-where-body = Factory の Settings（設定）の Integrations（連携）にあります。そこまでご案内します。
s1a-help = GitHub を接続できるのは管理者だけなので、Factory が本人確認をします。
s1a-help-b1 = 会社独自のサインインページが表示されることがあります。
s1a-help-b2 = Factory の管理者の役割が必要です。

## 1B

s1b-title = ブラウザーでサインインを完了してください
s1b-body = ブラウザーで Factory を開きました。そこでサインインしてください。この画面は自動的に次へ進みます。
s1b-wait = ブラウザーを待っています
s1b-since = { $seconds ->
   *[other] { $seconds } 秒前に開始しました。ゆっくり進めてください。
}
s1b-again = ブラウザーをもう一度開く
s1b-code = 別のデバイスでコードを使う
s1b-code-why = ブラウザーによっては、この画面に戻れないことがあります。スマートフォンや別のコンピューターでコードを使っても、同じことができます。
s1b-code-get = コードを取得
s1b-fold-1 = 何が表示されますか？
s1b-fold-1-body = サインインを求める Factory のページです。アドレスは { $host } で始まります。
s1b-fold-2 = 何も開かない
s1b-fold-2-body = このウィンドウの後ろに新しいタブがないか確認してください。なければリンクをコピーして、このコンピューターのブラウザーに貼り付けてください。
s1b-ok = Factory にサインインしました
sr-s1b-wait = ブラウザーを開きました。サインインを待っています。
sr-s1b-20 = 何も開きませんか？ この画面にヘルプがあります。
sr-s1b-ok = Factory にサインインしました。
e1b-denied-title = ブラウザーでキャンセルが選ばれました
e1b-denied-body = 何も変更されていません。いつでもサインインし直せます。
e1b-denied-do = ブラウザーでサインイン
e1b-expired-title = リンクの有効期限が切れました
e1b-expired-body = 安全のため、リンクは 10 分間だけ有効です。新しいリンクを用意しました。
e1b-expired-do = 新しいリンクを開く
e1b-used-title = このリンクはすでに使われています
e1b-used-body = リンクは一度だけ使えます。使った覚えがない場合は、サポートに連絡してください。
e1b-used-do = 新しいリンクを開く
e1b-state-title = 応答が問い合わせと一致しません
e1b-state-body = 求めていない応答が届きました。安全のため破棄しました。
e1b-state-do = サインインをやり直す
e1b-sso-title = 会社のサインインが完了しませんでした
e1b-sso-body = 会社のサインインページを通過できませんでした。IT 部門に相談してください。
e1b-sso-do = もう一度試す

## 1C, and what 3C says the same way

s1c-title = コードでサインイン
s1c-body = スマートフォンや別のコンピューターで下のアドレスを開き、このコードを入力してください。
s1c-address = アドレス
s1c-code = コード
s1c-say = 一文字ずつ読み上げる
s1c-qr = スマートフォンのカメラで読み取る
s1c-left = { $minutes ->
   *[other] このコードはあと { $minutes } 分間有効です。
}
s1c-new = 新しいコードを取得
s1c-warn = このコードは、ここに表示されたアドレスにだけ入力してください。電話をかけてきた相手には絶対に教えないでください。
s1c-ok = コードが受け付けられました
sr-s1c-code = コードは { $spelled } です。
sr-s1c-two = このコードはあと 2 分間有効です。
e1c-expired-title = コードの有効期限が切れました
e1c-expired-body = コードは 15 分間有効です。何も変更されていません。
e1c-expired-do = 新しいコードを取得
e1c-denied-title = 別のデバイスでキャンセルが選ばれました
e1c-denied-body = 何も変更されていません。
e1c-denied-do = 新しいコードを取得
e1c-off-title = コードは使えません
e1c-off-body = このアプリでは現在コードを使えません。ブラウザーを使ってください。
e1c-off-do = ブラウザーでサインイン
s1c-copy = コードをコピー
s1c-open = このコンピューターで開く
s1c-asking = コードを取得しています…
s1c-reading = サインインした人を確認しています。
s1c-help = このコンピューターのブラウザーでサインインできないときは、コードを使えます。サインインする場所で入力すると、この画面は自動的に先へ進みます。
s1c-help-b1 = コードはご本人専用で、有効なのは数分間だけです。
s1c-help-b2 = サポートがコードを尋ねたり、送ったりすることはありません。

## 1D

s1d-title = どの Factory ワークスペースを使いますか？
s1d-body = 複数のワークスペースに所属しています。GitHub に接続するものを選んでください。
s1d-admin = ここでは管理者です
s1d-not = ここでは管理者ではありません
s1d-last = 前回使用
s1d-use = このワークスペースを使う
e1d-none-title = ワークスペースを選んでください
e1d-none-body = 一覧から 1 つ選んで、先へ進んでください。
e1d-none-do = 一覧へ移動

## 1E

s1e-title = この部分は Factory の管理者が行う必要があります
s1e-body = { $who } としてサインインしています。管理者ではなくメンバーのアカウントです。アカウントに問題はありません。
s1e-who = 次の人に依頼してください
s1e-none = 管理者が誰かを確認できません。会社で Factory を設定した人に聞いてください。
s1e-msg = 送信するメッセージ
s1e-msg-text = お疲れさまです。社内の GitHub を Factory に接続しています。Factory の管理者の役割を付けていただくか、この部分の操作をお願いできますか。10 分ほどで終わります。Factory で Settings、Members の順に開いてください。私のアカウントは { $who } です。
s1e-copy = メッセージをコピー
s1e-again = 管理者になりました。もう一度確認する
s1e-other = 別のアカウントを使う
e1e-still-title = まだメンバーのままです
e1e-still-body = 変更の反映に 1 分ほどかかることがあります。それ以上かかる場合は、いったんサインアウトして、もう一度サインインしてください。
e1e-still-do = もう一度確認する
s1a-continue = { $who } として続ける
s1a-guided-body = ブラウザーで Factory を開きます。管理者としてサインインしてから、ここに戻って知らせてください。
s1a-guided-1 = ブラウザーで Factory にサインインします。
s1a-guided-2 = 管理者であることを確認します。
s1a-guided-open = Factory を開く
s1a-guided-done = 管理者としてサインインしました
s1d-search = ワークスペースを検索
s1d-help = ワークスペースとは、Factory における会社の作業場所です。GitHub はワークスペースごとに接続します。
s1e-loading = 管理者を探しています…
s1e-checked = 自動的にもう一度確認します。最終確認：{ $when }
s1e-help = 会社が管理を行き届かせられるように、GitHub を接続できるのは管理者だけです。何も変更されていません。
