# What we know: every fact by itself, with who said so and when.

facts-title = わかっていること
facts-signed-in = GitHub にサインインしている
facts-owner = { $org } のオーナーである
facts-installed = Factory が { $org } に追加されている
facts-not-paused = Factory が停止されていない
facts-selection = リポジトリが計画どおりである
facts-selection-all = GitHub ではすべてのリポジトリが対象です。
facts-selection-some = { $count ->
   *[other] GitHub では { $count } 個のリポジトリが対象です。
}
facts-permission = { $name } が付与されている
facts-permission-levels = ガイドの記載：{ $documented }。Factory の要求：{ $requested }。ここで付与済み：{ $granted }。
facts-readable = Factory がリポジトリを読み取れる
facts-platform-sees = Factory が接続を認識している
facts-level-read = 読み取り
facts-level-write = 読み取りと書き込み
facts-level-admin = 管理
facts-level-none = なし
facts-state-yes = はい
facts-state-no = いいえ
facts-state-not-known-yet = まだわかりません
facts-state-cannot-be-known = 確認できません
facts-source-user = GitHub（あなたのサインイン）
facts-source-memberships = GitHub（あなたの組織）
facts-source-installations = GitHub（Factory の追加先）
facts-source-installation-repositories = GitHub（リポジトリの一覧）
facts-source-connection = Factory（接続）
facts-source-check = Factory（試験的な読み取り）
facts-source-person = 申告済み・未確認
facts-by = { $source }、{ $when }
