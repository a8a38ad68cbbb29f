## 9D

s9d-body = 用模拟的 GitHub 试试所有步骤。这里的一切都不是真的，也不会发送任何内容。
s9d-band = 练习模式。这里的一切都不是真的。
s9d-leave = 退出练习
practice-title = 你想练习什么？
practice-cancel = 暂不
practice-newcomer = 首次设置，一切顺利
practice-newcomer-hint = 你是组织的所有者，还没有进行任何设置。
practice-large = 非常大的组织
practice-large-hint = 从 12,408 个仓库中选择。
practice-huge = 最大的组织
practice-huge-hint = 从 100,000 个仓库中选择。
practice-member = 你不是所有者
practice-member-hint = 由你提出请求，需要所有者同意。
practice-connected = 已经连接
practice-connected-hint = 之前有人设置过。
practice-not-admin = 不是 Factory 管理员
practice-not-admin-hint = 第一部分需要由其他人完成。
practice-workspaces = 两个工作区
practice-workspaces-hint = 先选择正确的工作区。
practice-different = GitHub 上的内容与计划不同
practice-different-hint = 所有者在 GitHub 上更改了你的选择。
practice-label = 练习
