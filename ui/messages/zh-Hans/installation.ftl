## 5B

s5b-title = 在 GitHub 上完成
s5b-body = 我们已打开 GitHub，并填好了你的选择。在那里核对，然后选择 <strong>Install</strong>（安装）。
s5b-body-request = 我们已打开 GitHub，并填好了你的选择。在那里核对，然后选择 <strong>Request</strong>（请求）。GitHub 会替你向所有者提出请求。
s5b-body-list = 我们已打开 GitHub。选择 <strong>Only select repositories</strong>（仅选定的仓库），然后选取你列表中的名称。
s5b-body-unknown = 我们已打开 GitHub，并填好了你的选择。在那里核对，然后选择绿色按钮。
s5b-body-both = 我们已打开 GitHub，并填好了你的选择。在那里核对，然后选择 <strong>Install and request</strong>（安装并请求）。GitHub 会就其余部分向所有者提出请求。
s5b-body-nothing = 你在 GitHub 上没有看到按钮。这是公司规定，或你使用了其他账号。
s5b-who = 检查 GitHub 显示的账号是否为 { $who }。
s5b-1 = 检查顶部的名称是否为 { $org }。
s5b-2 = 检查仓库。
s5b-3 = 选择绿色按钮。
s5b-3-install = 选择 <strong>Install</strong>（安装）。
s5b-3-both = 选择 <strong>Install and request</strong>（安装并请求）。
s5b-3-request = 选择 <strong>Request</strong>（请求）。
s5b-3-save = 选择 <strong>Save</strong>（保存）。
s5b-list = 供你逐项勾选的列表
s5b-wait = 正在等待 GitHub
s5b-again = 重新打开 GitHub
s5b-button = 我看到的是哪个按钮？
s5b-button-install = <strong>Install</strong>（安装）：你可以完成全部操作。选择它。
s5b-button-both = <strong>Install and request</strong>（安装并请求）：一部分现在添加，其余由所有者批准。
s5b-button-request = <strong>Request</strong>（请求）：必须由所有者批准。选择它，然后回到这里。
s5b-button-save = <strong>Save</strong>（保存）：之前已添加过 Factory。检查列表，然后选择它。
s5b-button-none = <strong>没有按钮，或显示 404 的页面</strong>：先检查 GitHub 页面上的账号。
s5b-ask = 改为请求所有者
sr-s5b-wait-any = 已打开 GitHub。在那里完成。
sr-s5b-wait = 已打开 GitHub。在那里选择 Install。
e5b-wrongorg-title = Factory 被添加到了其他组织
e5b-wrongorg-body = 你选择的是 { $planned }，但 GitHub 显示的是 { $actual }。没有丢失任何内容。
e5b-wrongorg-do = 打开 { $planned } 的 GitHub 页面
e5b-notadmin-title = GitHub 不允许你添加 Factory
e5b-notadmin-body = 公司规定只有所有者才能添加应用。你可以在那里选择 Request，或写信给所有者。
e5b-notadmin-do = 请求所有者
e5b-blocked-title = 你的公司阻止新应用
e5b-blocked-body = GitHub 上的规则既不允许添加，也不允许请求。只有所有者可以更改。如果 GitHub 显示的不是你的账号，请先切换账号。
e5b-blocked-do = 请求所有者
e5b-late-title = GitHub 已完成，但 Factory 尚未看到
e5b-late-body = 这可能需要一分钟。我们会继续检查。
e5b-late-do = 立即检查
e5b-paused-title = Factory 在 { $org } 中已被暂停
e5b-paused-body = 有人暂停了此应用。所有者可以在 GitHub 上恢复它。
e5b-paused-do = 请求所有者
e5b-pausedby-title = Factory 在 { $org } 中已被暂停
e5b-pausedby-body = { $who } 暂停了此应用。此人或其他所有者可以在 GitHub 上恢复它。
e5b-pausedby-do = 请求所有者

## 5C

s5c-title = GitHub 上的内容与计划不同
s5c-body = 这是你的计划，以及 GitHub 上的现状。你可以保留，也可以更改。
s5c-plan = 你的计划
s5c-now = GitHub 现状
s5c-missing = { $count ->
   *[other] 缺少 { $count } 个仓库
}
s5c-extra = { $count ->
   *[other] 比计划多 { $count } 个仓库
}
s5c-all = 你只计划了一部分，但 GitHub 上是现在和将来的所有仓库。
s5c-perm = 缺少一项权限：{ $name }
s5c-keep = 保留 GitHub 现状
s5c-fix = 在 GitHub 上更改
s5c-owner = 这可能是所有者有意更改的。撤销前先问一下。
sr-s5c = 缺少 { $missing } 个，比计划多 { $extra } 个。
s5b-body-update = 我们已打开 GitHub。之前已在那里添加过 Factory。更改列表，然后选择 <strong>Save</strong>（保存）。
s5b-nothing = 看看此窗口后面有没有新标签页，其网址以 { $host } 开头。如果没有，请复制链接，粘贴到这台电脑上的任一浏览器中。
s5b-help = 只有 GitHub 自己的页面才能添加应用。之后，我们会把 GitHub 上的内容与你的计划进行比较。
s5b-checked = 我们每隔几秒询问一次 GitHub。上次检查：{ $when }。
s5b-copy-names = { $count ->
   *[other] 复制 { $count } 个名称
}
s5b-guided-done = 我已在 GitHub 上选择
s5c-search = 搜索仓库
s5c-hidden = { $count ->
   *[other] 还有 { $count } 个未显示。
}
