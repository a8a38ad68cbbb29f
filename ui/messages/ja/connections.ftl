## 0C

s0c-title = 接続の一覧
s0c-empty-title = まだ接続がありません
s0c-empty-body = 最初の GitHub 組織を Factory に接続してください。
s0c-add = 組織を追加
s0c-row-ok = 接続済み。確認：{ $when }。
s0c-row-setup = ステップ { $n } / 6 まで進んでいます
s0c-row-owner = { $date }からオーナーを待っています
s0c-row-bad = 対応が必要
s0c-row-open = { $org } を開く
s0c-search = 接続を検索
sr-s0c-count = { $count ->
   *[other] { $count } 件の接続があります。
}
s0c-row-approved = オーナーが承認しました。開いて先へ進んでください。
s0c-row-yours = 接続済みとの申告です。確認はできませんでした。
s0c-row-paused = GitHub で Factory が停止されています。確認：{ $when }。
s0c-row-gone = Factory は GitHub から削除されています。確認：{ $when }。
s0c-row-cut = Factory はこの接続を使わなくなりました。確認：{ $when }。
s0c-row-different = GitHub の内容が計画と異なります。確認：{ $when }。
s0c-new = 新しい組織
s0c-show = 表示
s0c-show-all = すべて
s0c-show-ok = 接続済み
s0c-show-setup = 設定中
s0c-show-owner = オーナー待ち
s0c-none = 一致する接続がありません。
s0c-signed-out = サインアウトしているため、最後に確認した内容を表示しています。開くときにサインインしていただきます。
s0c-help = 計画は組織ごとに別々です。1 つを開いても、ほかの組織は変わりません。
s0c-help-b1 = 組織を追加するときは、いまのサインインを使います。
sr-s0c-row = { $org }：{ $state }
e0c-same-title = { $org } はすでに接続されています。
e0c-same-body = 変更するには開いてください。
e0c-same-do = { $org } を開く
e0c-begun-title = { $org } はすでに設定中です。
e0c-begun-body = 開くと、中断したところから続けられます。選択内容は保存されています。
e0c-begun-do = { $org } を開く
