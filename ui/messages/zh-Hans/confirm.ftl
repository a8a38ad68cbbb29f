## 6A

s6a-title-run = 正在检查连接
s6a-title-ok = 已连接
s6a-body-run = 这需要几秒钟。
s6a-body-ok = Factory 与 { $org } 已连接。{ $count ->
   *[other] Factory 可以使用 { $count } 个仓库。
}
s6a-body-all = Factory 与 { $org } 已连接。Factory 可以使用现在和将来的所有仓库。
s6a-c1 = Factory 显示：已连接
s6a-c2 = GitHub 显示：应用已添加
s6a-c3 = 组织正确
s6a-c4 = 仓库与你的计划一致
s6a-c5 = 八项权限均已授予
s6a-c6 = Factory 可以读取仓库
s6a-ref = 参考编号
s6a-when = { $who } 于 { $date }连接
s6a-save = 保存记录
s6a-next-more = 连接其他组织
s6a-next-close = 关闭
sr-s6a-ok = 已连接。Factory 与 { $org } 已连接。
e6a-notyet-title = Factory 尚未显示已连接
e6a-notyet-body = GitHub 已就绪。Factory 可能还需要一分钟。
e6a-notyet-do = 重新检查
e6a-read-title = Factory 无法读取 { $repo }
e6a-read-body = 其他一切正常。该仓库可能是空的，或刚加入列表。等待一分钟，然后重新检查。
e6a-read-do = 重新检查
e6a-perm-title = 有一项权限尚未授予
e6a-perm-body = 需要由所有者在 GitHub 上接受 { $name }。
e6a-perm-do = 在 GitHub 上打开
s6a-title-not = 尚未连接
s6a-title-guided = 已添加到 GitHub
s6a-body-not = 还有一些没有完成。没有丢失任何内容。
s6a-body-guided = GitHub 和 { $org } 已就绪。下面标出了我们无法在 Factory 中检查的内容。
s6a-line-running = 正在检查…
s6a-line-holds = 是
s6a-line-fails = 否
s6a-line-unknown = 我们无法得知
s6a-record = 记录
s6a-saved = 已保存为 { $file }
s6a-not-saved = 无法保存记录。磁盘已满或被锁定。
s6a-help = 我们逐项询问了 GitHub 和 Factory。这里没有任何猜测。
e6a-gone-title = Factory 已不在 { $org } 中
e6a-gone-body = GitHub 表示该应用未添加，可能有人移除了它。你的选择已保存。
e6a-gone-do = 重新添加
