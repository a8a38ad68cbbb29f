## 0A

s0a-title = 将 GitHub 连接到 Factory
s0a-body = 大约需要 10 分钟。我们先做几项检查，以免你中途卡住。
s0a-need = 你需要准备两样东西
s0a-need-1 = Factory 的管理员账号
s0a-need-2 = 可以向公司组织添加应用的 GitHub 账号
s0a-need-help = 不确定？可以先开始。需要他人参与时，我们会告诉你。
s0a-checks = 检查项
s0a-check-net = 这台电脑可以访问 Factory 和 GitHub
s0a-check-clock = 时钟准确
s0a-check-browser = 可以打开浏览器
s0a-check-return = 浏览器可以返回本应用
s0a-check-vault = 登录信息可以安全地保存在这里
s0a-check-factory = 你是 Factory 管理员
s0a-check-github = 你可以在 GitHub 上添加应用
s0a-state-run = 正在检查…
s0a-state-ok = 就绪
s0a-state-bad = 需要处理
s0a-state-unknown = 无法检查
s0a-state-later-1 = 登录后检查
s0a-state-later-3 = 在第 3 步检查
s0a-start = 开始
s0a-practice = 先练习
s0a-help = 我们只检查这台电脑，还不会发送任何内容。
s0a-help-b1 = 你可以随时停下，进度会保存。
s0a-help-b2 = 在 GitHub 上选择 Install（安装）之前，那里不会有任何更改。
s0a-help-b3 = Factory 不会自行合并代码。
sr-s0a-done = 所有检查项均已就绪。
sr-s0a-problem = { $count ->
   *[other] { $count } 个检查项需要处理。
}
e0a-browser-title = 找不到浏览器
e0a-browser-body = 登录需要在浏览器中进行。你也可以在手机或另一台电脑上使用验证码。
e0a-browser-do = 使用验证码
e0a-return-title = 浏览器可能无法返回本应用
e0a-return-body = 这台电脑上的某些设置阻止了返回。你可以继续：我们会改用验证码。
e0a-return-do = 用验证码继续
e0a-start-title = 有一项检查未通过，无法开始
e0a-start-body = 解决列表中标出的检查项，然后再次选择“开始”。
## 0B

s0b-title = 欢迎回来
s0b-body = 你停在了第 { $n } 步：{ $name }。你的选择已保存。
s0b-continue = 继续
s0b-over = 重新开始
s0b-waiting = 仍在等待所有者。你于 { $date }提出了请求。
s0b-ended = 登录已失效，需要你再登录一次。其余内容已保存。
s0b-link = 浏览器中的旧标签页已失效。我们会打开新的标签页。
s0b-over-title = 要重新开始吗？
s0b-over-body = 这会清除你在这台电脑上的选择，不会更改 GitHub 或 Factory。
s0b-over-yes = 清除并重新开始
s0b-over-no = 保留我的选择
e0b-bad-title = 无法读取保存的进度
e0b-bad-body = 文件已损坏。我们为支持人员保留了一份副本。GitHub 没有更改，我们可以从那里找回你的进度。
e0b-bad-do = 找回进度
s0a-check-again = 重新检查
s0b-body-checks = 你在第一步之前停下了。未做任何更改。
s0b-saved = 保存时间：{ $when }
s0b-help = 你的进度保存在这台电脑上。继续之前，我们会向 Factory 和 GitHub 询问当前状态。
e0a-start-do = 重新检查
