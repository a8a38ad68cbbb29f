## 1A

s1a-title = 登录 Factory
s1a-body = 我们会在浏览器中打开 Factory。像平常一样登录即可。我们绝不会看到你的密码。
s1a-open = 用浏览器登录
s1a-code = 在其他设备上使用验证码
s1a-already = 你已登录为 { $who }
s1a-other = 使用其他账号
s1a-where = 它在 Factory 的什么位置？
s1a-where-body = 在 Factory 中，它位于 Settings（设置）下的 Integrations（集成）。我们会带你过去。
s1a-help = Factory 会确认你的身份，因为只有管理员才能连接 GitHub。
s1a-help-b1 = 你的公司可能会显示自己的登录页面。
s1a-help-b2 = 你需要 Factory 的管理员角色。

## 1B

s1b-title = 在浏览器中完成登录
s1b-body = 我们已在浏览器中打开 Factory。在那里登录，此窗口会自动继续。
s1b-wait = 正在等待浏览器
s1b-since = { $seconds ->
   *[other] { $seconds } 秒前开始，不用着急。
}
s1b-again = 重新打开浏览器
s1b-code = 在其他设备上使用验证码
s1b-code-why = 有些浏览器无法返回此窗口。在手机或另一台电脑上使用验证码同样可行。
s1b-code-get = 获取验证码
s1b-fold-1 = 应该看到什么？
s1b-fold-1-body = 一个要求登录的 Factory 页面。网址以 { $host } 开头。
s1b-fold-2 = 没有打开任何页面
s1b-fold-2-body = 看看此窗口后面有没有新标签页。如果没有，请复制链接，粘贴到这台电脑上的任一浏览器中。
s1b-ok = 你已登录 Factory
sr-s1b-wait = 已打开浏览器，正在等待你登录。
sr-s1b-20 = 没有打开任何页面？此界面上有帮助。
sr-s1b-ok = 已登录 Factory。
e1b-denied-title = 你在浏览器中选择了取消
e1b-denied-body = 未做任何更改。你可以随时重新登录。
e1b-denied-do = 用浏览器登录
e1b-expired-title = 链接已过期
e1b-expired-body = 为了你的安全，链接的有效期为 10 分钟。我们已生成新链接。
e1b-expired-do = 打开新链接
e1b-used-title = 该链接已被使用过
e1b-used-body = 每个链接只能使用一次。如果不是你用的，请告诉支持人员。
e1b-used-do = 打开新链接
e1b-state-title = 答复与我们的请求不符
e1b-state-body = 收到了我们没有请求的答复。为了你的安全，我们已将其丢弃。
e1b-state-do = 重新开始登录
e1b-sso-title = 公司登录未完成
e1b-sso-body = 你公司的登录页面没有放行。IT 部门可以帮助你。
e1b-sso-do = 重试

## 1C, and what 3C says the same way

s1c-title = 用验证码登录
s1c-body = 在手机或另一台电脑上打开下面的网址，输入此验证码。
s1c-address = 网址
s1c-code = 你的验证码
s1c-say = 逐个字母念出来
s1c-qr = 用手机摄像头扫描
s1c-left = { $minutes ->
   *[other] 此验证码在 { $minutes } 分钟内有效。
}
s1c-new = 获取新验证码
s1c-warn = 只能在此处显示的网址上输入此验证码。切勿告诉打电话给你的人。
s1c-ok = 验证码已被接受
sr-s1c-code = 你的验证码是 { $spelled }。
sr-s1c-two = 此验证码在 2 分钟内有效。
e1c-expired-title = 验证码已过期
e1c-expired-body = 验证码的有效期为 15 分钟。未做任何更改。
e1c-expired-do = 获取新验证码
e1c-denied-title = 你在另一台设备上选择了取消
e1c-denied-body = 未做任何更改。
e1c-denied-do = 获取新验证码
e1c-off-title = 验证码已停用
e1c-off-body = 验证码目前不适用于本应用。请使用浏览器。
e1c-off-do = 用浏览器登录
s1c-copy = 复制验证码
s1c-open = 在这台电脑上打开
s1c-asking = 正在获取验证码…
s1c-reading = 正在确认登录者的身份。
s1c-help = 如果这台电脑的浏览器无法登录，可以使用验证码。在登录的地方输入它，此窗口会自动继续。
s1c-help-b1 = 验证码只对你有用，并且只在几分钟内有效。
s1c-help-b2 = 支持人员不会向你索要验证码，也不会给你发送验证码。

## 1D

s1d-title = 选择哪个 Factory 工作区？
s1d-body = 你属于多个工作区。选择要连接到 GitHub 的工作区。
s1d-admin = 你是此处的管理员
s1d-not = 你不是此处的管理员
s1d-last = 上次使用
s1d-use = 使用此工作区
e1d-none-title = 选择一个工作区
e1d-none-body = 从列表中选择一个，然后继续。
e1d-none-do = 转到列表

## 1E

s1e-title = 这一部分需要由 Factory 管理员完成
s1e-body = 你已登录为 { $who }。此账号是成员，而不是管理员。你的账号没有任何问题。
s1e-who = 请联系以下人员之一
s1e-none = 我们看不到谁是管理员。请询问为公司设置 Factory 的人。
s1e-msg = 要发送的消息
s1e-msg-text = 你好！我正在为公司把 GitHub 连接到 Factory。我需要 Factory 的管理员角色，或者由你来完成这一部分，大约需要 10 分钟。打开 Factory，依次进入 Settings 和 Members。我的账号是 { $who }。
s1e-copy = 复制消息
s1e-again = 我已有此角色，重新检查
s1e-other = 使用其他账号
e1e-still-title = 你仍是成员
e1e-still-body = 更改可能需要一分钟才能生效。如果时间更长，请退出后重新登录。
e1e-still-do = 重新检查
s1a-continue = 以 { $who } 的身份继续
s1a-guided-body = 我们会在浏览器中打开 Factory。以管理员身份登录，然后回来告诉我们。
s1a-guided-1 = 在浏览器中登录 Factory。
s1a-guided-2 = 检查你在那里是否为管理员。
s1a-guided-open = 打开 Factory
s1a-guided-done = 我已以管理员身份登录
s1d-search = 搜索工作区
s1d-help = 工作区是你公司在 Factory 中的空间。GitHub 每次只连接到一个工作区。
s1e-loading = 正在查找管理员…
s1e-checked = 我们会自动重新检查。上次检查：{ $when }。
s1e-help = 只有管理员才能连接 GitHub，这样你的公司始终掌握控制权。未做任何更改。
