## 2A

s2a-title = 开始连接 GitHub
s2a-body = Factory 现在将为 { $workspace } 准备连接。这与在 Factory 中选择 GitHub 旁的 Connect 相同。
s2a-start = 开始连接
s2a-manual = 我想在 Factory 中自己操作
s2a-manual-1 = 在 Factory 中，打开 <strong>Settings</strong>（设置）。
s2a-manual-2 = 选择 <strong>Integrations</strong>（集成）。
s2a-manual-3 = 在 GitHub 旁，选择 <strong>Connect</strong>（连接）。
s2a-manual-4 = 选择 <strong>Manage GitHub Permissions</strong>（管理 GitHub 权限）。
s2a-help = 目前还没有共享任何内容。下一步会转到 GitHub，由你选择 Factory 可以看到什么。
e2a-plan-title = 你的 Factory 套餐不包含此功能
e2a-plan-body = 你的套餐不支持连接 GitHub。Factory 管理员可以更换套餐，之后请重试。
e2a-plan-do = 重试
e2a-off-title = Factory 设置中已关闭 GitHub
e2a-off-body = 你公司有人关闭了它。Factory 管理员可以重新打开，之后请重试。
e2a-off-do = 重试
e2a-busy-title = 现在有其他人正在连接
e2a-busy-body = { $who } 已经开始操作。两个人同时进行可能会互相撤销对方的操作。
e2a-busy-do = 重试

## 2B

s2b-title = GitHub 已连接
s2b-body = { $who } 已于 { $date }连接 { $org }。你想做什么？
s2b-check = 检查是否正常工作
s2b-repos = 更改仓库
s2b-perm = 查看权限
s2b-add = 连接其他组织
s2b-fix = 重新连接
s2b-fix-hint = 如果登录失效，请使用此选项。你的仓库保持不变。
s2a-guided-body = Factory 有专门的页面。我们会在浏览器中打开它，并告诉你选择什么。
s2a-guided-open = 打开 Factory 设置
s2a-guided-done = 我已完成
s2b-body-plain = { $org } 已经连接。你想做什么？
s2b-check-hint = 我们会询问 Factory 和 GitHub，不会更改任何内容。
s2b-repos-hint = 添加或移除一些仓库。
s2b-perm-hint = 查看 Factory 可以做什么。
s2b-help = 可以放心地再次运行。在这里和 GitHub 上做出选择之前，不会有任何更改。
