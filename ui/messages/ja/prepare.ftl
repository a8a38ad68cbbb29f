## 0A

s0a-title = GitHub を Factory に接続
s0a-body = 10 分ほどかかります。途中で困らないように、先にいくつか確認します。
s0a-need = 必要なものは 2 つです
s0a-need-1 = Factory の管理者アカウント
s0a-need-2 = 会社の組織にアプリを追加できる GitHub アカウント
s0a-need-help = わからなくても、始めてかまいません。ほかの人の操作が必要なときはお知らせします。
s0a-checks = 確認項目
s0a-check-net = Factory と GitHub に接続できる
s0a-check-clock = 時計が合っている
s0a-check-browser = ブラウザーを開ける
s0a-check-return = ブラウザーからこのアプリに戻れる
s0a-check-vault = サインイン情報を安全に保管できる
s0a-check-factory = Factory の管理者である
s0a-check-github = GitHub でアプリを追加できる
s0a-state-run = 確認しています…
s0a-state-ok = 準備完了
s0a-state-bad = 対応が必要
s0a-state-unknown = 確認できませんでした
s0a-state-later-1 = サインイン後に確認
s0a-state-later-3 = ステップ 3 で確認
s0a-start = 開始
s0a-practice = 先に練習する
s0a-help = 確認するのはこのコンピューターだけです。まだ何も送信しません。
s0a-help-b1 = いつでも中断できます。進み具合は保存されます。
s0a-help-b2 = GitHub で Install（インストール）を選ぶまで、GitHub では何も変わりません。
s0a-help-b3 = Factory が自分でコードをマージすることはありません。
sr-s0a-done = すべての確認項目の準備が完了しました。
sr-s0a-problem = { $count ->
   *[other] { $count } 件の確認項目で対応が必要です。
}
e0a-browser-title = ブラウザーが見つかりません
e0a-browser-body = サインインにはブラウザーを使います。スマートフォンや別のコンピューターでコードを使うこともできます。
e0a-browser-do = コードを使う
e0a-return-title = ブラウザーからこのアプリに戻れない可能性があります
e0a-return-body = このコンピューターの設定やソフトウェアが、アプリに戻るのを妨げています。代わりにコードを使って続けられます。
e0a-return-do = コードを使って続ける
e0a-start-title = 開始できない項目があります
e0a-start-body = 一覧で印の付いた項目を解決してから、もう一度「開始」を選んでください。
## 0B

s0b-title = お帰りなさい
s0b-body = ステップ { $n }「{ $name }」で中断しました。選択内容は保存されています。
s0b-continue = 続ける
s0b-over = 最初からやり直す
s0b-waiting = まだオーナーを待っています。{ $date }に依頼しました。
s0b-ended = サインインの有効期限が切れました。もう一度サインインしていただきます。ほかの内容は保存されています。
s0b-link = ブラウザーの古いタブはもう使えません。新しいタブを開きます。
s0b-over-title = 最初からやり直しますか？
s0b-over-body = このコンピューターにある選択内容を消去します。GitHub と Factory は変わりません。
s0b-over-yes = 消去してやり直す
s0b-over-no = 選択内容を残す
e0b-bad-title = 保存された進み具合を読み取れません
e0b-bad-body = ファイルが壊れています。サポート用にコピーを残しました。GitHub は変更されていないため、そこから進み具合を復元できます。
e0b-bad-do = 進み具合を復元
s0a-check-again = もう一度確認する
s0b-body-checks = 最初のステップの前で中断しました。何も変更されていません。
s0b-saved = 保存：{ $when }
s0b-help = 進み具合はこのコンピューターに保存されます。続ける前に、現在の状態を Factory と GitHub に問い合わせます。
e0a-start-do = もう一度確認する
