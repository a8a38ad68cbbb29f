## 4A

s4a-title = Factory にどのリポジトリの使用を許可しますか？
s4a-body = リポジトリとは、GitHub 上のプロジェクトのことです。あとからいつでも変更できます。
s4a-some = 選んだものだけ
s4a-some-now = 現在：選んだものだけを使えます。
s4a-some-later = 今後：新しいものは、追加するまで対象外です。
s4a-some-good = 初めて試すときや、非公開の作業に向いています。
s4a-some-watch = 注意：新しいものは、誰かが手動で追加する必要があります。
s4a-all = 現在と今後のすべて
s4a-all-now = { $count ->
    [0] 現在：{ $org } のすべてのリポジトリ。
   *[other] 現在：{ $org } の全 { $count } 個のリポジトリ。そのうち { $private } 個は非公開です。
}
s4a-all-later = 今後：新しいものは、確認なしで自動的に追加されます。
s4a-all-good = すべての作業で Factory を活用したいときに向いています。
s4a-all-watch = 注意：新しいリポジトリを作る人は、Factory から見えることに気づかないかもしれません。
s4a-go-some = リポジトリを選ぶ
s4a-go-all = すべてを選んで続ける
s4a-all-confirm = 新しいリポジトリが自動的に追加されることを理解しました
s4a-help = これは計画です。ステップ 5 の最後に GitHub で実際に反映されます。
s4a-help-b1 = ほかの組織のリポジトリは対象になりません。
s4a-help-b2 = 少しだけで始めて、来週追加することもできます。
sr-s4a-some = 選んだものだけ。選択中。
sr-s4a-all = 現在と今後のすべて。選択中。
## 4B

s4b-title = Factory が使うリポジトリを選択
s4b-body = 必要なものだけを選んでください。あとから追加できます。
s4b-search = { $total ->
   *[other] { $total } 個のリポジトリを検索
}
s4b-vis = 公開範囲
s4b-vis-private = 非公開
s4b-vis-internal = 内部
s4b-vis-public = 公開
s4b-lang = 言語
s4b-archived = アーカイブ済みを隠す
s4b-forks = フォークを隠す
s4b-sort = 並べ替え
s4b-sort-name = 名前
s4b-sort-change = 最終更新
s4b-sort-new = 新しい順
s4b-sort-size = 大きい順
s4b-filters = フィルター
s4b-clear-filters = フィルターを解除
s4b-selected = { $count ->
    [0] { $total } 個中、選択なし
   *[other] { $total } 個中 { $count } 個を選択
}
s4b-all-match = { $count ->
   *[other] 一致する { $count } 個をすべて選択
}
s4b-only-selected = 選択したものだけ表示
s4b-clear = 選択を解除
s4b-undo = 元に戻す
s4b-row-archived = アーカイブ済み：読み取りはできますが、変更はできません
s4b-source-app = この一覧は、GitHub の Factory アプリから取得しました。
s4b-source-public = まだ公開リポジトリしか見えません。非公開のものは、Factory を追加すると表示されます。
s4b-source-none = GitHub からまだ一覧を取得できません。ここに名前を貼り付けるか、GitHub で選んでください。
s4b-source-time = 読み込み：{ $when }。
s4b-pages = ページに分けて表示
s4b-page = { $n } / { $total } ページ
s4b-page-before = 前のページ
s4b-page-after = 次のページ
s4b-refresh = 再読み込み
s4b-loading = { $count ->
   *[other] { $count } 個のリポジトリを読み込みました…
}
s4b-loading-hint = 読み込み中でも検索と選択ができます。
s4b-empty-title = { $org } にリポジトリがありません
s4b-empty-body = まだ選べるものがありません。GitHub でリポジトリを作るか、「すべて」を選んで新しいものが追加されるようにしてください。
s4b-nomatch-title = 一致するものがありません
s4b-nomatch-body = 検索の文字を減らすか、フィルターを解除してください。
s4b-missing = リポジトリが見つかりませんか？
s4b-missing-body = アクセス権がないか、別の組織にあるのかもしれません。そのリポジトリの管理者が GitHub で追加できます。
s4b-over100 = { $count ->
   *[other] { $count } 個を選びました。GitHub が自動でチェックできるのは 100 個までです。最後に、チェック用のリストをお渡しします。
}
s4b-go = { $count ->
   *[other] { $count } 個のリポジトリで続ける
}
sr-s4b-match = { $count ->
    [0] 一致するものがありません。
   *[other] { $count } 個が一致しました。
}
sr-s4b-sel = { $count ->
    [0] 何も選択されていません。
   *[other] { $count } 個を選択しました。
}
sr-s4b-all = { $count ->
   *[other] 一致する { $count } 個をすべて選択しました。元に戻すには { $key } を押してください。
}
sr-s4b-loaded = すべてのリポジトリを読み込みました。
e4b-none-title = リポジトリを 1 つ以上選んでください
e4b-none-body = 一覧でチェックを入れるか、前に戻って「すべて」を選んでください。
e4b-none-do = 一覧へ移動
e4b-part-title = 一覧の一部しか読み込めませんでした
e4b-part-body = { $count } 個を読み込んだところで、GitHub の応答が止まりました。選択したものは保存されています。
e4b-part-do = 残りを読み込む
e4b-gone-title = 選んだ一部のリポジトリが GitHub になくなっています
e4b-gone-body = 削除、名前の変更、または移動されています。計画から外しました。
e4b-gone-do = 一覧を再読み込み
s4a-all-unknown = 現在：{ $org } のすべてのリポジトリ。
e4a-understood-title = すべてを選ぶにはチェックを入れてください
e4a-understood-body = 新しいリポジトリは自動的に追加されます。それでよければ、チェックを入れてください。
e4a-understood-do = チェックボックスへ移動
s4b-any = すべて
s4b-help-b1 = GitHub は最大 100 個のリポジトリに自動でチェックを入れられます。
s4b-change-never = 更新なし
s4b-tag-archived = アーカイブ済み
s4b-tag-fork = フォーク
s4b-archived-hidden = { $count ->
   *[other] アーカイブ済みの { $count } 個は表示していません。
}
s4b-paste = 一覧を貼り付け
## 4C

s4c-title = リポジトリの一覧を貼り付け
s4c-body = 1 行に 1 つずつ名前を入力します。名前、Web アドレス、コンマ区切りの一覧を使えます。
s4c-field = リポジトリの名前
s4c-check = 名前を照合
s4c-loading = リポジトリの一覧をまだ読み込んでいます。読み込みが終わったら、もう一度照合してください。
s4c-found = { $count ->
   *[other] { $count } 個見つかりました
}
s4c-dup = { $count ->
   *[other] { $count } 個が一覧に重複していました。1 つとして数えます。
}
s4c-missing = { $count ->
   *[other] { $count } 個見つかりません
}
s4c-missing-hint = つづりを確認してください。アクセス権がない可能性もあります。
s4c-near = もしかして { $name } ですか？
s4c-other = { $count ->
   *[other] { $count } 個は別の組織のものです
}
s4c-arch = { $count ->
   *[other] { $count } 個はアーカイブ済みです
}
s4c-add = { $count ->
   *[other] { $count } 個のリポジトリを追加
}
sr-s4c = { $found } 個見つかりました。{ $missing } 個見つかりません。
e4c-empty-title = 一覧が空です
e4c-empty-body = 名前を 1 つ以上貼り付けてください。
e4c-empty-do = 入力欄へ移動
e4c-big-title = 一覧が長すぎます
e4c-big-body = 一度に入力できるのは { 50000 } 個までです。貼り付けた一覧には { $count } 個あります。何も変更されていません。
e4c-big-do = 入力欄へ移動
e4c-none-title = 一致する名前がありません
e4c-none-body = 違う組織を選んだ可能性があります。一覧は { $guess } のもののようです。
e4c-none-do = 名前を確認
e4c-nonehere-title = 一致する名前がありません
e4c-nonehere-body = つづりを確認してください。これらのリポジトリへのアクセス権がない可能性もあります。
e4c-nonehere-do = 名前を確認
