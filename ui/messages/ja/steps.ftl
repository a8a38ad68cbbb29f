step-1 = Factory にサインイン
step-2 = 接続を開始
step-3 = GitHub で許可
step-4 = リポジトリを選択
step-5 = 権限を確認
step-6 = 接続を確認
st-not-started = 未開始
st-browser = ブラウザーでの操作を待っています
st-owner = { $date }からオーナーを待っています
st-working = 処理しています…
st-attention = 対応が必要
st-done = 完了
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = オーナーを待っています
st-all-repositories = すべてのリポジトリ
st-some-repositories = { $count ->
   *[other] { $count } 個のリポジトリ
}
