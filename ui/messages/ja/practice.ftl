## 9D

s9d-body = 練習用の GitHub ですべてを試せます。ここにあるものは本物ではなく、何も送信されません。
s9d-band = 練習モードです。ここにあるものは本物ではありません。
s9d-leave = 練習を終了
practice-title = 何を練習しますか？
practice-cancel = 今はしない
practice-newcomer = 初めての設定（順調な場合）
practice-newcomer-hint = 組織のオーナーで、まだ何も設定されていません。
practice-large = とても大きな組織
practice-large-hint = 12,408 個のリポジトリから選びます。
practice-huge = 最大規模の組織
practice-huge-hint = 100,000 個のリポジトリから選びます。
practice-member = オーナーでない場合
practice-member-hint = 依頼をして、オーナーに承認してもらいます。
practice-connected = すでに接続済みの場合
practice-connected-hint = ほかの人が先に設定しています。
practice-not-admin = Factory の管理者でない場合
practice-not-admin-hint = 最初の部分はほかの人に頼みます。
practice-workspaces = ワークスペースが 2 つある場合
practice-workspaces-hint = 最初に正しいほうを選びます。
practice-different = GitHub の内容が異なる場合
practice-different-hint = オーナーが GitHub で選択を変更します。
practice-label = 練習
