## 5A

s5a-title = Factory にできることを確認
s5a-body = 一覧を読んでから、GitHub で完了してください。各行を開くと、Factory がその権限を必要とする理由がわかります。
s5a-sum-org = 組織
s5a-sum-repos = リポジトリ
s5a-sum-you = あなた
s5a-change = 変更
s5a-granted = 付与済み
s5a-notyet = 未付与
s5a-why = Factory が必要とする理由
s5a-cant = Factory にできないこと
s5a-safe = 安全を守るもの
s5a-by-github = GitHub が保証します
s5a-by-factory = Factory が約束します
s5a-risk-read = 読み取りのみ
s5a-risk-text = テキストを変更可能
s5a-risk-code = コードを変更可能
s5a-p-code = コード（Code）：読み取りと書き込み
s5a-p-code-what = Factory はソースコードを読み、ブランチで変更を提案できます。
s5a-p-code-why = お手伝いをするためにソースコードを読み、レビューしていただく変更をブランチに書き込みます。
s5a-p-code-cant = Factory が自分でコードをマージすることはありません。
s5a-p-code-safe = GitHub で、レビューを必須にするブランチルールを追加してください。これで GitHub も保証するようになります。
s5a-p-work = ワークフロー（Workflows）：読み取りと書き込み
s5a-p-work-what = Factory は、テストやリリースを実行するファイルを変更できます。
s5a-p-work-why = 依頼に応じて、テストを修正したり追加したりできます。
s5a-p-work-cant = 保存されたシークレットを見ることはできません。ただし、ワークフローファイルは実行時にそれを使えます。
s5a-p-work-safe = .github/workflows フォルダーの変更にレビューを必須にしてください。
s5a-p-pr = プルリクエスト（Pull requests）：読み取りと書き込み
s5a-p-pr-what = Factory はプルリクエストを作成し、コメントし、更新できます。
s5a-p-pr-why = Factory は、作業の結果をプルリクエストでお見せします。
s5a-p-pr-cant = GitHub で許可しない限り、レビューのルールを回避することはできません。
s5a-p-pr-safe = すべてのプルリクエストに、人による 1 件のレビューを必須にしてください。
s5a-p-status = コミットステータス（Commit statuses）：読み取りと書き込み
s5a-p-status-what = Factory は、変更の横に付く成功や失敗の印を見たり付けたりできます。
s5a-p-status-why = Factory の作業が完了か、実行中か、失敗かがわかります。
s5a-p-status-cant = この権限でコードを変更することはできません。
s5a-p-status-safe = ブランチルールで、必須の印を付けられるアプリを指定してください。
s5a-p-issue = Issue（Issues）：読み取りと書き込み
s5a-p-issue-what = Factory は Issue を読み、書き、クローズできます。
s5a-p-issue-why = Issue で Factory に作業を伝えます。Factory はそこで返答できます。
s5a-p-issue-cant = この権限でコードを変更することはできません。
s5a-p-issue-safe = どの変更にも、Factory によるものと表示されます。
s5a-p-disc = ディスカッション（Discussions）：読み取りと書き込み
s5a-p-disc-what = Factory はディスカッションを読み、返答できます。
s5a-p-disc-why = 過去の議論は、プロジェクトを理解する手がかりになります。
s5a-p-disc-cant = この権限でコードを変更することはできません。
s5a-p-disc-safe = どの返答にも、Factory によるものと表示されます。
s5a-p-act = Actions：読み取り
s5a-p-act-what = Factory は、テストの実行状況とログを見ることができます。
s5a-p-act-why = テストが失敗したかどうか、なぜ失敗したかを知る必要があります。
s5a-p-act-cant = 実行を開始したり停止したりすることはできません。
s5a-p-act-safe = GitHub はログ内の既知のシークレットを隠します。ログに個人情報や機密情報を出力しないでください。
s5a-p-meta = メタデータ（Metadata）：読み取り
s5a-p-meta-what = Factory は、名前、説明、非公開でない設定を見ることができます。
s5a-p-meta-why = GitHub がすべてのアプリに求める権限です。
s5a-p-meta-cant = この権限でコードを読むことはできません。
s5a-p-meta-safe = この権限では何も変更できません。
s5a-go = GitHub で完了する
s5a-help = 権限を 1 つずつ選ぶことはできません。GitHub は、アプリが求める権限をすべて与えるか、まったく与えないかのどちらかです。
s5a-help-b1 = あとで Factory が権限の追加を求めるときは、オーナーの承認が改めて必要です。
e5a-more-title = Factory が把握していない権限を求めています
e5a-more-body = GitHub には { $list } と表示されていますが、ガイドに載っていません。先へ進む前に Factory に問い合わせてください。
e5a-more-do = 確認しました
e5a-less-title = Factory が求める権限が予想より少なくなっています
e5a-less-body = { $list } がありません。設定は続けられますが、一部の作業が失敗することがあります。
e5a-less-do = 続ける
s5a-sum-all = 現在と今後のすべて
s5a-sum-some = { $count ->
   *[other] { $count } 個のリポジトリ
}
s5a-sum-more = { $names }、{ $count ->
   *[other] ほか { $count } 個
}
s5a-asked-title = { $count ->
   *[other] Factory は { $count } 個の権限を求めています
}
s5a-open-all = すべて開く
s5a-close-all = すべて閉じる
s5a-from-guide = Factory が現在求めている権限を、GitHub から取得できませんでした。この一覧は Factory のガイドに基づいています。
s5a-level-read = 読み取り
s5a-level-write = 読み取りと書き込み
s5a-level-admin = 読み取り、書き込み、管理
s5a-unknown = ガイドに載っていない権限です。先へ進む前に Factory に問い合わせてください。
s5a-new = 新規
e5a-changed-title = 読んでいる間に計画が変わりました
e5a-changed-body = GitHub の内容が変わっています。何も送信していません。一覧をもう一度確認してから、先へ進んでください。
e5a-changed-do = もう一度見る
