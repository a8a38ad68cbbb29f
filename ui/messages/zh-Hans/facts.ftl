# What we know: every fact by itself, with who said so and when.

facts-title = 我们知道的情况
facts-signed-in = 你已登录 GitHub
facts-owner = 你是 { $org } 的所有者
facts-installed = Factory 已添加到 { $org }
facts-not-paused = Factory 在那里没有被暂停
facts-selection = 仓库与你的计划一致
facts-selection-all = GitHub 上是所有仓库。
facts-selection-some = { $count ->
   *[other] GitHub 上有 { $count } 个仓库。
}
facts-permission = 已授予 { $name }
facts-permission-levels = 我们的指南：{ $documented }。Factory 请求：{ $requested }。此处已授予：{ $granted }。
facts-readable = Factory 可以读取仓库
facts-platform-sees = Factory 可以看到此连接
facts-level-read = 读取
facts-level-write = 读取和写入
facts-level-admin = 管理
facts-level-none = 无
facts-state-yes = 是
facts-state-no = 否
facts-state-not-known-yet = 尚不清楚
facts-state-cannot-be-known = 无法得知
facts-source-user = GitHub，你的登录
facts-source-memberships = GitHub，你的组织
facts-source-installations = GitHub，Factory 的添加位置
facts-source-installation-repositories = GitHub，仓库列表
facts-source-connection = Factory，连接
facts-source-check = Factory，测试读取
facts-source-person = 由你说明，未经检查
facts-by = { $source }，{ $when }
