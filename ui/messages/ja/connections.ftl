## 0C

s0c-title = 接続の一覧
s0c-empty-title = まだ接続はありません
s0c-empty-body = 最初の GitHub 組織を Factory に接続しましょう。
s0c-add = 組織を追加
s0c-row-ok = 接続済み。確認：{ $when }
s0c-row-setup = 設定は 6 ステップ中 { $n } です
s0c-row-owner = { $date } からオーナーを待っています
s0c-row-bad = 対応が必要
s0c-row-open = { $org } を開く
s0c-search = 接続を検索
sr-s0c-count = { $count ->
   *[other] 接続 { $count } 件。
}
s0c-row-approved = オーナーが承認しました。開いて続けてください。
s0c-row-yours = 接続済みと回答されています。こちらでは確認できませんでした。
s0c-row-paused = GitHub で Factory が停止されています。確認：{ $when }
s0c-row-gone = Factory は GitHub からなくなっています。確認：{ $when }
s0c-row-cut = Factory はこの接続をもう使っていません。確認：{ $when }
s0c-row-different = GitHub の内容が計画と違います。確認：{ $when }
s0c-new = 新しい組織
s0c-show = 表示
s0c-show-all = すべて
s0c-show-ok = 接続済み
s0c-show-setup = 設定中
s0c-show-owner = オーナー待ち
s0c-none = 一致する接続はありません。
s0c-signed-out = サインアウトしています。表示は最後に分かっていた内容です。開くときにサインインをお願いします。
s0c-help = 組織ごとに計画は別です。1 つを開いても、ほかの組織は変わりません。
s0c-help-b1 = 組織を追加するときは、今のサインインを使います。
sr-s0c-row = { $org }：{ $state }
e0c-same-title = { $org } はすでに接続済みです。
e0c-same-body = 変更するには開いてください。
e0c-same-do = { $org } を開く
e0c-begun-title = { $org } はすでに設定中です。
e0c-begun-body = 開いて続きから進めてください。選んだ内容は保存されています。
e0c-begun-do = { $org } を開く
