## 6A

s6a-title-run = 接続を確認しています
s6a-title-ok = 接続しました
s6a-body-run = 数秒かかります。
s6a-body-ok = Factory と { $org } が接続されました。{ $count ->
   *[other] Factory は { $count } 個のリポジトリを使えます。
}
s6a-body-all = Factory と { $org } が接続されました。Factory は、現在と今後のすべてのリポジトリを使えます。
s6a-c1 = Factory で「接続済み」と表示されている
s6a-c2 = GitHub にアプリが追加されている
s6a-c3 = 組織が正しい
s6a-c4 = リポジトリが計画と一致している
s6a-c5 = 8 つの権限がすべて付与されている
s6a-c6 = Factory がリポジトリを読み取れる
s6a-ref = 参照番号
s6a-when = { $date }に { $who } が接続
s6a-save = 記録を保存
s6a-next-more = 別の組織を接続
s6a-next-close = 閉じる
sr-s6a-ok = 接続しました。Factory と { $org } が接続されています。
e6a-notyet-title = Factory ではまだ接続済みになっていません
e6a-notyet-body = GitHub の準備はできています。Factory の反映にもう 1 分ほどかかることがあります。
e6a-notyet-do = もう一度確認する
e6a-read-title = Factory が { $repo } を読み取れません
e6a-read-body = ほかは問題ありません。リポジトリが空か、追加されたばかりかもしれません。1 分ほど待ってから、もう一度確認してください。
e6a-read-do = もう一度確認する
e6a-perm-title = まだ付与されていない権限があります
e6a-perm-body = オーナーが GitHub で { $name } を承認する必要があります。
e6a-perm-do = GitHub で開く
s6a-title-not = まだ接続されていません
s6a-title-guided = GitHub に追加されました
s6a-body-not = まだ足りないものがあります。失われたものはありません。
s6a-body-guided = GitHub と { $org } の準備ができました。Factory で確認できなかった項目には、下に印を付けています。
s6a-line-running = 確認しています…
s6a-line-holds = はい
s6a-line-fails = いいえ
s6a-line-unknown = 確認できません
s6a-record = 記録
s6a-saved = { $file } として保存しました
s6a-not-saved = 記録を保存できませんでした。ディスクがいっぱいか、ロックされています。
s6a-help = GitHub と Factory に、1 項目ずつ問い合わせました。推測による結果はありません。
e6a-gone-title = Factory は { $org } に追加されていません
e6a-gone-body = GitHub によると、アプリは追加されていません。誰かが削除した可能性があります。選択内容は保存されています。
e6a-gone-do = もう一度追加する
