## 5B

s5b-title = GitHub で完了してください
s5b-body = 選択内容を入力した状態で GitHub を開きました。内容を確認して、<strong>Install</strong>（インストール）を選んでください。
s5b-body-request = 選択内容を入力した状態で GitHub を開きました。内容を確認して、<strong>Request</strong>（申請）を選んでください。GitHub がオーナーに承認を求めます。
s5b-body-list = GitHub を開きました。<strong>Only select repositories</strong>（選択したリポジトリのみ）を選び、リストにある名前を選んでください。
s5b-body-unknown = 選択内容を入力した状態で GitHub を開きました。内容を確認して、緑のボタンを選んでください。
s5b-body-both = 選択内容を入力した状態で GitHub を開きました。内容を確認して、<strong>Install and request</strong>（インストールして申請）を選んでください。残りは GitHub がオーナーに承認を求めます。
s5b-body-nothing = GitHub にボタンが表示されていません。会社の規則によるものか、別のアカウントを使っています。
s5b-who = GitHub に表示されるアカウントが { $who } であることを確認します。
s5b-1 = 上部の名前が { $org } であることを確認します。
s5b-2 = リポジトリを確認します。
s5b-3 = 緑のボタンを選びます。
s5b-3-install = <strong>Install</strong>（インストール）を選びます。
s5b-3-both = <strong>Install and request</strong>（インストールして申請）を選びます。
s5b-3-request = <strong>Request</strong>（申請）を選びます。
s5b-3-save = <strong>Save</strong>（保存）を選びます。
s5b-list = チェック用のリスト
s5b-wait = GitHub を待っています
s5b-again = GitHub をもう一度開く
s5b-button = どのボタンが表示されますか？
s5b-button-install = <strong>Install</strong>（インストール）：すべてご自身で完了できます。これを選んでください。
s5b-button-both = <strong>Install and request</strong>（インストールして申請）：一部はいま追加され、残りはオーナーが承認します。
s5b-button-request = <strong>Request</strong>（申請）：オーナーの承認が必要です。これを選んでから、ここに戻ってください。
s5b-button-save = <strong>Save</strong>（保存）：Factory は追加済みです。リストを確認してから、これを選んでください。
s5b-button-none = <strong>ボタンがない、または 404 のページが表示される</strong>：まず、GitHub のページでアカウントを確認してください。
s5b-ask = 代わりにオーナーに依頼する
sr-s5b-wait-any = GitHub を開きました。そこで完了してください。
sr-s5b-wait = GitHub を開きました。Install を選んでください。
e5b-wrongorg-title = Factory が別の組織に追加されました
e5b-wrongorg-body = { $planned } を選びましたが、GitHub では { $actual } になっています。失われたものはありません。
e5b-wrongorg-do = { $planned } の GitHub を開く
e5b-notadmin-title = GitHub で Factory を追加できませんでした
e5b-notadmin-body = 会社の規則により、アプリを追加できるのはオーナーだけです。GitHub で Request を選ぶか、オーナーに連絡してください。
e5b-notadmin-do = オーナーに依頼する
e5b-blocked-title = 会社が新しいアプリを禁止しています
e5b-blocked-body = GitHub の規則により、追加も申請もできません。変更できるのはオーナーだけです。GitHub に別のアカウントが表示されている場合は、先に切り替えてください。
e5b-blocked-do = オーナーに依頼する
e5b-late-title = GitHub では完了しましたが、Factory にまだ反映されていません
e5b-late-body = 1 分ほどかかることがあります。引き続き確認しています。
e5b-late-do = 今すぐ確認
e5b-paused-title = { $org } で Factory が停止されています
e5b-paused-body = 誰かがアプリを一時停止しました。オーナーが GitHub で再開できます。
e5b-paused-do = オーナーに依頼する
e5b-pausedby-title = { $org } で Factory が停止されています
e5b-pausedby-body = { $who } がアプリを一時停止しました。本人または別のオーナーが GitHub で再開できます。
e5b-pausedby-do = オーナーに依頼する

## 5C

s5c-title = GitHub の内容が計画と異なります
s5c-body = 計画した内容と、現在の GitHub の内容です。このままにすることも、変更することもできます。
s5c-plan = 計画した内容
s5c-now = GitHub の内容
s5c-missing = { $count ->
   *[other] リポジトリが { $count } 個足りません
}
s5c-extra = { $count ->
   *[other] リポジトリが計画より { $count } 個多くなっています
}
s5c-all = 一部だけを計画しましたが、GitHub では現在と今後のすべてになっています。
s5c-perm = 足りない権限：{ $name }
s5c-keep = GitHub の内容のままにする
s5c-fix = GitHub で変更する
s5c-owner = オーナーが意図して変更したのかもしれません。元に戻す前に確認してください。
sr-s5c = 不足は { $missing } 個、計画外は { $extra } 個です。
s5b-body-update = GitHub を開きました。Factory はすでに追加されています。リストを変更して、<strong>Save</strong>（保存）を選んでください。
s5b-nothing = このウィンドウの後ろに新しいタブがないか確認してください。アドレスは { $host } で始まります。なければリンクをコピーして、このコンピューターのブラウザーに貼り付けてください。
s5b-help = アプリを追加できるのは GitHub のページだけです。その後、GitHub の内容を計画と照らし合わせます。
s5b-checked = 数秒ごとに GitHub に問い合わせています。最終確認：{ $when }
s5b-copy-names = { $count ->
   *[other] { $count } 個の名前をコピー
}
s5b-guided-done = GitHub で選びました
s5c-search = リポジトリを検索
s5c-hidden = { $count ->
   *[other] ほかに { $count } 個あります（表示していません）。
}
