## 3D

s3d-title = 选择哪个 GitHub 组织？
s3d-body = 选择你公司的组织。以后还可以连接更多。
s3d-search = 搜索组织
s3d-owner = 所有者
s3d-owner-hint = 你可以完成每一步。
s3d-repoadmin = 仓库管理员
s3d-repoadmin-hint = 你可以把 Factory 添加到你管理的仓库。
s3d-member = 成员
s3d-member-hint = 你可以请所有者帮忙。我们会替你写好消息。
s3d-unknown = 暂时无法确定
s3d-unknown-hint = GitHub 的下一个页面会显示你可以做什么。
s3d-connected = 已连接
s3d-invited = 已受邀
s3d-invited-hint = 你还没有接受邀请。
s3d-from = 信息来源
s3d-from-installation = Factory 已添加到那里，因此 GitHub 列出了它。读取时间：{ $when }。
s3d-from-membership = GitHub 将你列为成员。读取时间：{ $when }。
s3d-from-public = 你的成员身份在 GitHub 上是公开的。读取时间：{ $when }。
s3d-from-typed = 你输入了名称。查询时间：{ $when }。
s3d-from-role = 只有在添加了 Factory 的组织中，GitHub 才会告知你的角色。
s3d-personal = 你的个人账号
s3d-personal-hint = 这不是公司组织。
s3d-missing = 没有看到？
s3d-missing-field = 组织名称，即 github.com/name 中的 name
s3d-missing-why = GitHub 会对新应用隐藏部分组织。缺少某个名称并不代表有问题。
s3d-use = 使用 { $org }
s3d-empty-title = 我们还看不到任何组织
s3d-empty-body = 在添加 Factory 之前，这很正常。输入你的组织名称。
sr-s3d-count = { $count ->
   *[other] { $count } 个组织。
}
e3d-none-title = 选择一个组织
e3d-none-body = 从列表中选择一个，或输入其名称。
e3d-none-do = 转到列表
e3d-notfound-title = GitHub 找不到这个名称
e3d-notfound-body = 检查拼写。名称是网址中 github.com/ 后面的部分。
e3d-notfound-do = 更改名称
e3d-user-title = 这是个人，不是组织
e3d-user-body = { $name } 是个人账号。公司的代码通常放在组织中。
e3d-user-do = 选择其他
e3d-invite-title = 你还没有接受邀请
e3d-invite-body = { $org } 邀请了你，但你还没有接受。在 GitHub 上接受，然后回到这里。
e3d-invite-do = 打开邀请
e3d-invite-alt = 重新加载
e3d-norequest-title = { $org } 不允许成员请求应用
e3d-norequest-body = 公司规定不允许在 GitHub 上提出请求。你仍然可以写信给所有者。
e3d-norequest-do = 请求所有者
e3d-sso-title = { $org } 要求使用公司登录
e3d-sso-body = { $org } 要求先用公司账号登录。在 GitHub 上打开该组织并登录，然后在这里再次选择它。
e3d-sso-do = 转到列表
e3d-ip-title = { $org } 只允许已知网络访问
e3d-ip-body = 你的公司设有允许的网络列表，而你或 Factory 不在其中。GitHub 所有者可以添加。
e3d-ip-do = 请求所有者
e3d-ipof-title = { $org } 只允许已知网络访问
e3d-ipof-body = 你的公司设有允许的网络列表。GitHub 看到你的地址是 { $address }，它不在列表中。GitHub 所有者可以添加。
e3d-ipof-do = 请求所有者
e3d-restricted-title = { $org } 尚未批准此应用
e3d-restricted-body = 公司规定不允许使用未经所有者批准的应用。所有者可以在 Third-party access 下批准它。未做任何更改。
e3d-restricted-do = 请求所有者
## 3E

s3e-title = 请求 { $org } 的所有者
s3e-body = 只有所有者可以为整个组织添加 Factory。这是一条可以发送的消息。
s3e-body-unpause = 只有所有者可以恢复 Factory。这是一条可以发送的消息。
s3e-tabs = 消息长度
s3e-tab-mail = 邮件
s3e-tab-chat = 聊天
s3e-tab-short = 简短
s3e-subject-label = 主题
s3e-subject = 请求：在 GitHub 上为 { $org } 添加 Factory 应用
s3e-subject-unpause = 请求：在 GitHub 上为 { $org } 恢复 Factory 应用
s3e-msg =
    你好！我正在把我们的 GitHub 组织 { $org } 连接到 Factory，需要一位所有者批准，大约只需两分钟。

    打开此链接，检查仓库列表，然后选择 Install：
    { $link }

    该应用可以读取和写入代码、议题、拉取请求和讨论，也可以更改提交状态和工作流文件，并可以读取 Actions 和元数据。Factory 不会自行合并代码。

    你可以随时在 Settings 下的 GitHub Apps 中更改或移除它。
s3e-msg-chat =
    你好！我正在把 { $org } 连接到 Factory，需要一位 GitHub 所有者花两分钟操作一下。打开此链接，检查仓库列表，然后选择 Install：
    { $link }

    你可以随时在 Settings 下的 GitHub Apps 中更改或移除它。
s3e-msg-short =
    可以在 GitHub 上为 { $org } 添加 Factory 吗？只需两分钟：
    { $link }
s3e-msg-unpause =
    你好！我们的 GitHub 组织 { $org } 中的 Factory 应用已被暂停。我们又需要用到它，而只有所有者可以恢复，大约只需一分钟。

    打开此链接，选择页面末尾的 Unsuspend：
    { $link }
s3e-msg-unpause-chat =
    你好！GitHub 上 { $org } 中的 Factory 已被暂停，可以恢复一下吗？打开此链接，选择 Unsuspend：
    { $link }
s3e-msg-unpause-short =
    可以在这里为 { $org } 中的 Factory 选择 Unsuspend 吗？
    { $link }
s3e-copy = 复制消息
s3e-mail = 打开我的邮件应用
s3e-mail-long = 链接过长，无法用于邮件应用。复制消息并粘贴。
s3e-github = 改为在 GitHub 上发送请求
s3e-github-hint = GitHub 会替你给所有者发送邮件。你会看到写着 Request 的按钮。
s3e-both = 两种方式都用，速度最快。
s3e-who = 我们能看到的所有者
s3e-who-none = GitHub 没有向我们显示所有者。在组织页面的 People 下查看。
s3e-who-paused = { $who } 暂停了此应用，而只有所有者才能这样做。
s3e-people = 组织的人员页面
s3e-sees = 所有者会看到什么
s3e-sees-1 = GitHub 上的一个页面，顶部的名称是 { $org }。
s3e-sees-2 = { $count ->
   *[other] 你的列表，其中已勾选 { $count } 个仓库。
}
s3e-sees-2-all = 所有仓库，已经选好。
s3e-sees-2-none = 先选择组织，然后是仓库列表。
s3e-sees-3 = 权限，列在一个列表中。
s3e-sees-4 = 一个写着 Install 的绿色按钮。他们的电脑无需任何设置。
s3e-sees-unpause = { $org } 中该应用的设置。Unsuspend 位于页面末尾。
s3e-sent = 我已发送
s3e-self = 我是所有者，让我继续
s3e-help = 所有者只需要链接和浏览器。完成后，我们会自动发现。
sr-s3e-copied = 消息已复制。
e3e-mail-title = 没有打开邮件应用
e3e-mail-body = 复制消息，粘贴到你想要的地方。
e3e-mail-do = 关闭

## 3F

s3f-title = 正在等待 { $org } 的所有者
s3f-body = 你于 { $date }提出了请求。所有者通常需要几天才会答复。你可以关闭本应用，我们会在你每次打开时检查。
s3f-checked = 上次检查：{ $when }
s3f-next = 下次检查：{ $when }
s3f-seen = GitHub 已收到你的请求
s3f-unseen = 我们在 GitHub 上看不到请求
s3f-unseen-hint = 你自己发送的消息不会显示在那里，这没有问题。
s3f-remind = 复制提醒
s3f-remind-text =
    你好！想提醒一下，我之前请你在 GitHub 上为 { $org } 添加 Factory 应用，大约只需两分钟：
    { $link }

    谢谢！
s3f-slow = { $days ->
   *[other] 已经过了 { $days } 天，发个提醒可能会有帮助。
}
s3f-other = 请求其他所有者
s3f-notify = 批准后在这台电脑上通知我
s3f-while = 等待期间
s3f-while-1 = 选择你的仓库
s3f-while-1-hint = 你的请求保持不变。我们会把它与新的选择进行比较。
s3f-while-2 = 了解 Factory 可以做什么
s3f-while-3 = 练习最后几步
s3f-cancel = 停止等待
s3f-cancel-title = 要停止等待吗？
s3f-cancel-body = 这会停止我们的检查。要撤回请求本身，请联系所有者。
s3f-cancel-no = 继续等待
sr-s3f-ok = 所有者已批准 Factory。你可以继续。
e3f-gone-title = 你已不在 { $org } 中
e3f-gone-body = GitHub 表示你现在不是成员。所有者可以重新添加你。
e3f-gone-do = 请求所有者
s3f-no = 如果所有者拒绝，GitHub 不会通知我们。如有疑问，可以问问他们。
sr-s3f-still = 尚未批准。我们刚刚检查过。
s3d-missing-do = 查找
s3d-help = 组织是你公司在 GitHub 上的空间。Factory 每次只添加到一个组织。
s3d-help-b1 = 如果你不是所有者，GitHub 可以替你请求所有者。
s3f-asked = 你已请求所有者
s3f-waiting = 正在等待答复
s3f-then = 所有者在 GitHub 上批准 Factory
s3f-reminder = 可发送的提醒
