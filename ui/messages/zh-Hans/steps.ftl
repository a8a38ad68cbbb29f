step-1 = 登录 Factory
step-2 = 开始连接
step-3 = 在 GitHub 上授权
step-4 = 选择仓库
step-5 = 查看权限
step-6 = 确认
st-not-started = 未开始
st-browser = 正在等你在浏览器中操作
st-owner = 自 { $date }起等待所有者
st-working = 正在进行…
st-attention = 需要处理
st-done = 完成
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = 正在等待所有者
st-all-repositories = 所有仓库
st-some-repositories = { $count ->
   *[other] { $count } 个仓库
}
