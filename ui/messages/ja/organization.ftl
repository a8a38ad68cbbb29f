## 3D

s3d-title = どの GitHub 組織を使いますか？
s3d-body = 会社の組織を選んでください。あとから追加で接続できます。
s3d-search = 組織を検索
s3d-owner = オーナー
s3d-owner-hint = すべてのステップを行えます。
s3d-member = メンバー
s3d-member-hint = オーナーに依頼できます。メッセージはこちらで用意します。
s3d-unknown = まだわかりません
s3d-unknown-hint = できる操作は、GitHub の次のページに表示されます。
s3d-connected = 接続済み
s3d-personal = 個人アカウント
s3d-personal-hint = 会社の組織ではありません。
s3d-missing = 見つかりませんか？
s3d-missing-field = 組織名（github.com/name の name の部分）
s3d-missing-why = GitHub は、新しいアプリに一部の組織を表示しません。名前がなくても、問題があるとは限りません。
s3d-use = { $org } を使う
s3d-empty-title = まだ組織を確認できません
s3d-empty-body = Factory を追加する前は、これが普通です。組織の名前を入力してください。
sr-s3d-count = { $count ->
   *[other] { $count } 件の組織があります。
}
e3d-none-title = 組織を選んでください
e3d-none-body = 一覧から選ぶか、名前を入力してください。
e3d-none-do = 一覧へ移動
e3d-notfound-title = その名前は GitHub に見つかりません
e3d-notfound-body = つづりを確認してください。名前は、アドレスの github.com/ に続く部分です。
e3d-notfound-do = 名前を変更
e3d-user-title = 組織ではなく個人のアカウントです
e3d-user-body = { $name } は個人のアカウントです。会社のソースコードは、たいてい組織にあります。
e3d-user-do = 別のものを選ぶ
e3d-sso-title = { $org } には会社のサインインが必要です
e3d-sso-body = { $org } では、先に会社のアカウントでサインインする必要があります。GitHub で組織を開いてサインインし、ここでもう一度選んでください。
e3d-sso-do = 一覧へ移動
e3d-ip-title = { $org } は許可されたネットワークからのみ利用できます
e3d-ip-body = 会社には許可ネットワークの一覧があり、お使いのネットワークか Factory が登録されていません。GitHub のオーナーが追加できます。
e3d-ip-do = 一覧へ移動
e3d-ipof-title = { $org } は許可されたネットワークからのみ利用できます
e3d-ipof-body = 会社には許可ネットワークの一覧があり、GitHub から見た接続元 { $address } が登録されていません。GitHub のオーナーが追加できます。
e3d-ipof-do = 一覧へ移動
e3d-restricted-title = { $org } はこのアプリを承認していません
e3d-restricted-body = オーナーが承認していないアプリは、会社の規則で使えません。オーナーは Third-party access で承認できます。何も変更されていません。
e3d-restricted-do = 一覧へ移動
## 3F

s3f-title = { $org } のオーナーを待っています
s3f-body = { $date }に依頼しました。オーナーの返答には数日かかることがあります。このアプリは閉じてもかまいません。開くたびに確認します。
s3f-checked = 最終確認：{ $when }
s3f-remind = リマインダーをコピー
s3f-remind-text =
    お疲れさまです。GitHub の { $org } に Factory アプリを追加する件で、改めてご連絡しました。2 分ほどで終わります。
    { $link }

    よろしくお願いいたします。
s3f-slow = { $days ->
   *[other] 依頼から { $days } 日たちました。リマインダーを送るとよいかもしれません。
}
s3f-no = オーナーが却下しても、GitHub からは通知されません。気になるときはオーナーに確認してください。
sr-s3f-still = まだ承認されていません。たった今確認しました。
s3d-missing-do = 探す
s3d-help = 組織とは、GitHub における会社の作業場所です。Factory は組織ごとに追加します。
s3d-help-b1 = オーナーでない場合は、GitHub からオーナーに依頼できます。
s3f-asked = オーナーに依頼しました
s3f-waiting = 返答を待っています
s3f-then = オーナーが GitHub で Factory を承認します
s3f-reminder = 送信用のリマインダー
