## 3A

s3a-title = 让 GitHub 确认你的身份
s3a-body = 我们会在浏览器中打开 GitHub。登录后，选择写着 <strong>Authorize</strong>（授权）的绿色按钮。此时 Factory 还不能访问你的代码。
s3a-open = 打开 GitHub
s3a-code = 在其他设备上使用验证码
s3a-pic = GitHub 页面示意图，其中标出了 Authorize 按钮
s3a-two = 整个过程分为两部分
s3a-two-1 = 现在：证明你的身份。
s3a-two-2 = 稍后：选择 Factory 可以使用的内容。
s3a-hint-account = 请使用属于公司的 GitHub 账号。
s3a-help = GitHub 和 Factory 采用一种安全的登录方式，即 OAuth 和 PKCE。任何密码都不会经过本应用。
s3a-help-b1 = GitHub 可能会再次要求输入密码或使用通行密钥。
s3a-help-b2 = 你可以随时在 GitHub 上撤销授权。

## 3B

s3b-title = 在浏览器中批准 Factory
s3b-body = 我们已在浏览器中打开 GitHub。在那里选择 <strong>Authorize</strong>（授权），然后回到这里。此窗口会自动继续。
s3b-wait = 正在等待 GitHub
s3b-again = 重新打开 GitHub
s3b-fold-1 = 在 GitHub 上应该看到什么？
s3b-fold-1-body = 一个标题为 Authorize Factory 的页面，上面有你的账号名称和一个绿色按钮。网址以 { $host } 开头。
s3b-fold-2 = 没有打开任何页面，或看到了其他内容
s3b-fold-2-404 = 找不到页面：你登录的可能不是正确的 GitHub 账号。
s3b-fold-2-sso = 公司的登录页面：先在那里登录，然后继续。
s3b-fold-2-2fa = 要求验证码或通行密钥：这很正常，是 GitHub 在确认你的身份。
s3b-ok = GitHub 已确认你的身份
sr-s3b-wait = 已打开 GitHub，正在等待你选择 Authorize。
e3b-denied-title = 你在 GitHub 上选择了取消
e3b-denied-body = 未做任何更改。Factory 没有访问权限。
e3b-denied-do = 重新打开 GitHub
e3b-expired-title = 链接已过期
e3b-expired-body = 链接的有效期为 10 分钟。我们已生成新链接。
e3b-expired-do = 打开新链接
e3b-mismatch-title = GitHub 把我们带到了意料之外的地址
e3b-mismatch-body = 为此应用登记的地址不匹配。这需要由 Factory 修复，而不是你。请把支持代码告诉他们。
e3b-mismatch-do = 重试
e3b-suspended-title = Factory 的 GitHub 应用已被暂停
e3b-suspended-body = GitHub 或 Factory 暂停了此应用。恢复之前无法继续。
e3b-suspended-do = 重新检查
e3b-unverified-title = 你的 GitHub 邮箱尚未验证
e3b-unverified-body = GitHub 给你发了一封带链接的邮件。打开链接，然后回到这里。
e3b-unverified-do = 重新检查

## 3C

s3c-title = 在 GitHub 上用验证码批准
s3c-body = 在手机或另一台电脑上打开 { $address }，输入此验证码。然后选择 <strong>Authorize</strong>（授权）。
s3c-warn = 只能在 GitHub 自己的页面上输入此验证码。切勿告诉打电话给你的人。
s3a-body-again = 我们会在浏览器中打开 GitHub。登录后，选择写着 <strong>Authorize</strong>（授权）的绿色按钮。
s3a-guided-body = 我们会在浏览器中打开 GitHub。用公司的账号登录，然后回来告诉我们。
s3a-guided-1 = 在浏览器中登录 GitHub。
s3a-guided-2 = 如果 GitHub 显示写着 <strong>Authorize</strong>（授权）的绿色按钮，请选择它。
s3a-guided-done = 我已登录 GitHub
s3b-fold-2-nothing = 没有打开任何页面：看看此窗口后面有没有新标签页。如果没有，请复制链接，粘贴到这台电脑上的任一浏览器中。
