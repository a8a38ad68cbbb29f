## 3D

s3d-title = 选择哪个 GitHub 组织？
s3d-body = 选择你公司的组织。以后还可以连接更多。
s3d-search = 搜索组织
s3d-owner = 所有者
s3d-owner-hint = 你可以完成每一步。
s3d-member = 成员
s3d-member-hint = 你可以请所有者帮忙。我们会替你写好消息。
s3d-unknown = 暂时无法确定
s3d-unknown-hint = GitHub 的下一个页面会显示你可以做什么。
s3d-connected = 已连接
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
e3d-sso-title = { $org } 要求使用公司登录
e3d-sso-body = { $org } 要求先用公司账号登录。在 GitHub 上打开该组织并登录，然后在这里再次选择它。
e3d-sso-do = 转到列表
e3d-ip-title = { $org } 只允许已知网络访问
e3d-ip-body = 你的公司设有允许的网络列表，而你或 Factory 不在其中。GitHub 所有者可以添加。
e3d-ip-do = 转到列表
e3d-ipof-title = { $org } 只允许已知网络访问
e3d-ipof-body = 你的公司设有允许的网络列表。GitHub 看到你的地址是 { $address }，它不在列表中。GitHub 所有者可以添加。
e3d-ipof-do = 转到列表
e3d-restricted-title = { $org } 尚未批准此应用
e3d-restricted-body = 公司规定不允许使用未经所有者批准的应用。所有者可以在 Third-party access 下批准它。未做任何更改。
e3d-restricted-do = 转到列表
## 3F

s3f-title = 正在等待 { $org } 的所有者
s3f-body = 你于 { $date }提出了请求。所有者通常需要几天才会答复。你可以关闭本应用，我们会在你每次打开时检查。
s3f-checked = 上次检查：{ $when }
s3f-remind = 复制提醒
s3f-remind-text =
    你好！想提醒一下，我之前请你在 GitHub 上为 { $org } 添加 Factory 应用，大约只需两分钟：
    { $link }

    谢谢！
s3f-slow = { $days ->
   *[other] 已经过了 { $days } 天，发个提醒可能会有帮助。
}
s3f-no = 如果所有者拒绝，GitHub 不会通知我们。如有疑问，可以问问他们。
sr-s3f-still = 尚未批准。我们刚刚检查过。
s3d-missing-do = 查找
s3d-help = 组织是你公司在 GitHub 上的空间。Factory 每次只添加到一个组织。
s3d-help-b1 = 如果你不是所有者，GitHub 可以替你请求所有者。
s3f-asked = 你已请求所有者
s3f-waiting = 正在等待答复
s3f-then = 所有者在 GitHub 上批准 Factory
s3f-reminder = 可发送的提醒
