## 0C

s0c-title = 你的连接
s0c-empty-title = 还没有连接
s0c-empty-body = 将你的第一个 GitHub 组织连接到 Factory。
s0c-add = 添加组织
s0c-row-ok = 已连接。检查时间：{ $when }。
s0c-row-setup = 已进行到第 { $n } 步，共 6 步
s0c-row-owner = 自 { $date }起等待所有者
s0c-row-bad = 需要处理
s0c-row-open = 打开 { $org }
s0c-search = 搜索连接
sr-s0c-count = { $count ->
   *[other] { $count } 个连接。
}
s0c-row-approved = 所有者已同意。打开它以继续。
s0c-row-yours = 你说它已连接，我们无法检查。
s0c-row-paused = Factory 在 GitHub 上已被暂停。检查时间：{ $when }。
s0c-row-gone = Factory 已不在 GitHub 上。检查时间：{ $when }。
s0c-row-cut = Factory 不再使用它。检查时间：{ $when }。
s0c-row-different = GitHub 上的内容与计划不同。检查时间：{ $when }。
s0c-new = 新组织
s0c-show = 显示
s0c-show-all = 全部
s0c-show-ok = 已连接
s0c-show-setup = 设置中
s0c-show-owner = 等待所有者
s0c-none = 没有匹配的连接。
s0c-signed-out = 你已退出登录，因此这里显示的是最近一次的情况。打开某个连接时，需要登录。
s0c-help = 每个组织都有自己的计划。打开一个不会更改另一个。
s0c-help-b1 = 添加组织会使用你现有的登录。
sr-s0c-row = { $org }：{ $state }
e0c-same-title = { $org } 已经连接。
e0c-same-body = 打开它即可更改。
e0c-same-do = 打开 { $org }
e0c-begun-title = { $org } 已在设置中。
e0c-begun-body = 打开它，从停下的地方继续。你在那里的选择已保存。
e0c-begun-do = 打开 { $org }
