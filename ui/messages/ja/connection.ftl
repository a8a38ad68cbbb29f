## 2A

s2a-title = GitHub との接続を開始
s2a-body = Factory が { $workspace } の接続を準備します。Factory の画面で、GitHub の横にある Connect を選ぶのと同じ操作です。
s2a-start = 接続を開始
s2a-manual = Factory の画面で自分で操作する
s2a-manual-1 = Factory で <strong>Settings</strong>（設定）を開きます。
s2a-manual-2 = <strong>Integrations</strong>（連携）を選びます。
s2a-manual-3 = GitHub の横にある <strong>Connect</strong>（接続）を選びます。
s2a-manual-4 = <strong>Manage GitHub Permissions</strong>（GitHub の権限を管理）を選びます。
s2a-help = まだ何も共有されていません。次のステップで GitHub に移動し、Factory に見せるものを選びます。
e2a-plan-title = ご契約の Factory プランには含まれていません
e2a-plan-body = 現在のプランでは GitHub と接続できません。Factory の管理者がプランを変更できます。変更後に、もう一度試してください。
e2a-plan-do = もう一度試す
e2a-off-title = Factory の設定で GitHub がオフになっています
e2a-off-body = 社内の誰かがオフにしました。Factory の管理者がオンにできます。その後、もう一度試してください。
e2a-off-do = もう一度試す
e2a-busy-title = いま、ほかの人が接続の作業をしています
e2a-busy-body = { $who } が作業を始めています。2 人が同時に進めると、お互いの作業を打ち消すことがあります。
e2a-busy-do = もう一度試す

## 2B

s2b-title = GitHub はすでに接続されています
s2b-body = { $org } は { $date }に { $who } が接続しました。何をしますか？
s2b-check = 動作を確認する
s2b-repos = リポジトリを変更する
s2b-perm = 権限を確認する
s2b-add = 別の組織を接続する
s2b-fix = 接続し直す
s2b-fix-hint = サインインできなくなったときに使います。リポジトリはそのまま変わりません。
s2a-guided-body = Factory に専用のページがあります。ブラウザーで開き、何を選べばよいかご案内します。
s2a-guided-open = Factory の設定を開く
s2a-guided-done = 操作を終えました
s2b-body-plain = { $org } はすでに接続されています。何をしますか？
s2b-check-hint = Factory と GitHub に問い合わせます。何も変更しません。
s2b-repos-hint = リポジトリを追加または除外します。
s2b-perm-hint = Factory に何ができるかを確認します。
s2b-help = もう一度実行しても問題ありません。ここと GitHub で選ぶまで、何も変わりません。
