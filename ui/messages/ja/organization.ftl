## 3D

s3d-title = どの GitHub 組織を使いますか？
s3d-body = 会社の組織を選んでください。あとから追加で接続できます。
s3d-search = 組織を検索
s3d-owner = オーナー
s3d-owner-hint = すべてのステップを行えます。
s3d-repoadmin = リポジトリ管理者
s3d-repoadmin-hint = 管理しているリポジトリに Factory を追加できます。
s3d-member = メンバー
s3d-member-hint = オーナーに依頼できます。メッセージはこちらで用意します。
s3d-unknown = まだわかりません
s3d-unknown-hint = できる操作は、GitHub の次のページに表示されます。
s3d-connected = 接続済み
s3d-invited = 招待済み
s3d-invited-hint = まだ招待を承諾していません。
s3d-from = 情報の出どころ
s3d-from-installation = Factory が追加されているため、GitHub に表示されます。取得：{ $when }。
s3d-from-membership = GitHub にメンバーとして登録されています。取得：{ $when }。
s3d-from-public = GitHub でメンバーであることが公開されています。取得：{ $when }。
s3d-from-typed = 入力された名前です。照会：{ $when }。
s3d-from-role = 役割は、Factory が追加された組織についてだけ GitHub からわかります。
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
e3d-invite-title = 招待をまだ承諾していません
e3d-invite-body = { $org } から招待されていますが、まだ承諾していません。GitHub で承諾してから、ここに戻ってください。
e3d-invite-do = 招待を開く
e3d-invite-alt = 再読み込み
e3d-norequest-title = { $org } では、メンバーがアプリを申請できません
e3d-norequest-body = 会社の規則により、GitHub での申請はできません。オーナーに直接連絡することはできます。
e3d-norequest-do = オーナーに依頼する
e3d-sso-title = { $org } には会社のサインインが必要です
e3d-sso-body = { $org } では、先に会社のアカウントでサインインする必要があります。GitHub で組織を開いてサインインし、ここでもう一度選んでください。
e3d-sso-do = 一覧へ移動
e3d-ip-title = { $org } は許可されたネットワークからのみ利用できます
e3d-ip-body = 会社には許可ネットワークの一覧があり、お使いのネットワークか Factory が登録されていません。GitHub のオーナーが追加できます。
e3d-ip-do = オーナーに依頼する
e3d-ipof-title = { $org } は許可されたネットワークからのみ利用できます
e3d-ipof-body = 会社には許可ネットワークの一覧があり、GitHub から見た接続元 { $address } が登録されていません。GitHub のオーナーが追加できます。
e3d-ipof-do = オーナーに依頼する
e3d-restricted-title = { $org } はこのアプリを承認していません
e3d-restricted-body = オーナーが承認していないアプリは、会社の規則で使えません。オーナーは Third-party access で承認できます。何も変更されていません。
e3d-restricted-do = オーナーに依頼する
## 3E

s3e-title = { $org } のオーナーに依頼
s3e-body = 組織全体に Factory を追加できるのはオーナーだけです。送信用のメッセージを用意しました。
s3e-body-unpause = Factory を再開できるのはオーナーだけです。送信用のメッセージを用意しました。
s3e-tabs = メッセージの長さ
s3e-tab-mail = メール
s3e-tab-chat = チャット
s3e-tab-short = 短文
s3e-subject-label = 件名
s3e-subject = 【依頼】GitHub の { $org } への Factory アプリの追加
s3e-subject-unpause = 【依頼】GitHub の { $org } での Factory アプリの再開
s3e-msg =
    お疲れさまです。GitHub の組織 { $org } を Factory に接続しています。オーナーの承認が必要です。2 分ほどで終わります。

    次のリンクを開き、リポジトリの一覧を確認して、Install を選んでください。
    { $link }

    このアプリは、コード、Issue、プルリクエスト、ディスカッションを読み書きできます。コミットステータスとワークフローファイルを変更することもできます。Actions とメタデータは読み取りのみです。Factory が自分でコードをマージすることはありません。

    いつでも変更や削除ができます。場所は Settings の GitHub Apps です。
s3e-msg-chat =
    お疲れさまです。{ $org } を Factory に接続するため、GitHub のオーナーに 2 分ほど作業をお願いします。次のリンクを開き、リポジトリの一覧を確認して、Install を選んでください。
    { $link }

    いつでも Settings の GitHub Apps で変更や削除ができます。
s3e-msg-short =
    GitHub の { $org } に Factory を追加していただけますか。2 分ほどで終わります。
    { $link }
s3e-msg-unpause =
    お疲れさまです。GitHub の組織 { $org } で Factory アプリが停止されています。再び必要になりましたが、再開できるのはオーナーだけです。1 分ほどで終わります。

    次のリンクを開き、ページの最後にある Unsuspend を選んでください。
    { $link }
s3e-msg-unpause-chat =
    お疲れさまです。GitHub の { $org } で Factory が停止されています。再開していただけますか。次のリンクを開き、Unsuspend を選んでください。
    { $link }
s3e-msg-unpause-short =
    { $org } の Factory について、ここで Unsuspend を選んでいただけますか。
    { $link }
s3e-copy = メッセージをコピー
s3e-mail = メールアプリを開く
s3e-mail-long = リンクが長すぎて、メールアプリに渡せません。メッセージをコピーして貼り付けてください。
s3e-github = 代わりに GitHub で申請する
s3e-github-hint = GitHub がオーナーにメールを送ります。Request というボタンが表示されます。
s3e-both = 両方を行うのがいちばん早い方法です。
s3e-who = 確認できたオーナー
s3e-who-none = GitHub からオーナーを確認できません。組織のページの People を見てください。
s3e-who-paused = { $who } がアプリを一時停止しました。これはオーナーだけができる操作です。
s3e-people = 組織の People のページ
s3e-sees = オーナーに表示されるもの
s3e-sees-1 = GitHub のページ。上部に { $org } と表示されます。
s3e-sees-2 = { $count ->
   *[other] 一覧。{ $count } 個のリポジトリにチェックが入っています。
}
s3e-sees-2-all = すべてのリポジトリが選択済みです。
s3e-sees-2-none = 組織の選択画面、続いてリポジトリの一覧。
s3e-sees-3 = 権限の一覧。
s3e-sees-4 = Install と書かれた緑のボタン。オーナーのコンピューターに準備は必要ありません。
s3e-sees-unpause = { $org } でのアプリの設定。Unsuspend はページの最後にあります。
s3e-sent = 送信しました
s3e-self = 私がオーナーなので、先へ進む
s3e-help = オーナーに必要なのは、リンクとブラウザーだけです。完了すると自動的にわかります。
sr-s3e-copied = メッセージをコピーしました。
e3e-mail-title = メールアプリが開きませんでした
e3e-mail-body = メッセージをコピーして、好きな場所に貼り付けてください。
e3e-mail-do = 閉じる

## 3F

s3f-title = { $org } のオーナーを待っています
s3f-body = { $date }に依頼しました。オーナーの返答には数日かかることがあります。このアプリは閉じてもかまいません。開くたびに確認します。
s3f-checked = 最終確認：{ $when }
s3f-next = 次の確認：{ $when }
s3f-seen = GitHub に依頼が届いています
s3f-unseen = GitHub に依頼が見つかりません
s3f-unseen-hint = ご自身で送ったメッセージはここに表示されません。問題ありません。
s3f-remind = リマインダーをコピー
s3f-remind-text =
    お疲れさまです。GitHub の { $org } に Factory アプリを追加する件で、改めてご連絡しました。2 分ほどで終わります。
    { $link }

    よろしくお願いいたします。
s3f-slow = { $days ->
   *[other] 依頼から { $days } 日たちました。リマインダーを送るとよいかもしれません。
}
s3f-other = 別のオーナーに依頼する
s3f-notify = 承認されたら、このコンピューターで通知する
s3f-while = 待っている間に
s3f-while-1 = リポジトリを選ぶ
s3f-while-1-hint = 依頼はそのまま変わりません。新しい選択と照らし合わせます。
s3f-while-2 = Factory にできることを読む
s3f-while-3 = 最後のステップを練習する
s3f-cancel = 待つのをやめる
s3f-cancel-title = 待つのをやめますか？
s3f-cancel-body = 確認を終了します。依頼自体を取り消すには、オーナーに連絡してください。
s3f-cancel-no = 待ち続ける
sr-s3f-ok = オーナーが Factory を承認しました。先へ進めます。
e3f-gone-title = { $org } のメンバーではなくなりました
e3f-gone-body = GitHub によると、現在メンバーではありません。オーナーがもう一度追加できます。
e3f-gone-do = オーナーに依頼する
s3f-no = オーナーが却下しても、GitHub からは通知されません。気になるときはオーナーに確認してください。
sr-s3f-still = まだ承認されていません。たった今確認しました。
s3d-missing-do = 探す
s3d-help = 組織とは、GitHub における会社の作業場所です。Factory は組織ごとに追加します。
s3d-help-b1 = オーナーでない場合は、GitHub からオーナーに依頼できます。
s3f-asked = オーナーに依頼しました
s3f-waiting = 返答を待っています
s3f-then = オーナーが GitHub で Factory を承認します
s3f-reminder = 送信用のリマインダー
