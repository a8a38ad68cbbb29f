## 5A

s5a-title = 查看 Factory 可以做什么
s5a-body = 阅读列表，然后在 GitHub 上完成。展开任意一行，即可了解 Factory 为什么需要它。
s5a-sum-org = 组织
s5a-sum-repos = 仓库
s5a-sum-you = 你
s5a-change = 更改
s5a-granted = 已授予
s5a-notyet = 尚未授予
s5a-why = Factory 为什么需要它
s5a-cant = 它不能做什么
s5a-safe = 什么在保护你
s5a-by-github = 由 GitHub 保证
s5a-by-factory = 由 Factory 承诺
s5a-risk-read = 仅读取
s5a-risk-text = 可以更改文本
s5a-risk-code = 可以更改代码
s5a-p-code = 代码（Code）：读取和写入
s5a-p-code-what = Factory 可以读取你的代码，并在分支上提出更改。
s5a-p-code-why = 它需要读取代码才能帮助你，并把更改写入分支供你审查。
s5a-p-code-cant = Factory 不会自行合并代码。
s5a-p-code-safe = 在 GitHub 上添加一条要求审查的分支规则，这样 GitHub 也会为此把关。
s5a-p-work = 工作流（Workflows）：读取和写入
s5a-p-work-what = Factory 可以更改用于运行测试和发布的文件。
s5a-p-work-why = 这样它就能按你的要求修复或添加测试。
s5a-p-work-cant = 它看不到你存储的机密。但工作流文件在运行时可以使用它们。
s5a-p-work-safe = 对 .github/workflows 文件夹要求审查。
s5a-p-pr = 拉取请求（Pull requests）：读取和写入
s5a-p-pr-what = Factory 可以创建、评论和更新拉取请求。
s5a-p-pr-why = Factory 通过拉取请求向你展示它的工作。
s5a-p-pr-cant = 它不能跳过你的审查规则，除非你在 GitHub 上允许。
s5a-p-pr-safe = 要求每个拉取请求都经过一人审查。
s5a-p-status = 提交状态（Commit statuses）：读取和写入
s5a-p-status-what = Factory 可以查看和设置更改旁的通过或失败标记。
s5a-p-status-why = 它让你知道工作是已就绪、正在运行还是失败。
s5a-p-status-cant = 它不能借此更改代码。
s5a-p-status-safe = 在分支规则中，指定哪个应用可以设置你需要的每个标记。
s5a-p-issue = 议题（Issues）：读取和写入
s5a-p-issue-what = Factory 可以读取、撰写和关闭议题。
s5a-p-issue-why = 议题告诉 Factory 要做什么，它也可以在那里回复。
s5a-p-issue-cant = 它不能借此更改代码。
s5a-p-issue-safe = 每处更改都会显示由 Factory 完成。
s5a-p-disc = 讨论（Discussions）：读取和写入
s5a-p-disc-what = Factory 可以读取讨论并在其中回复。
s5a-p-disc-why = 以往的讨论有助于它了解项目。
s5a-p-disc-cant = 它不能借此更改代码。
s5a-p-disc-safe = 每条回复都会显示由 Factory 撰写。
s5a-p-act = Actions：读取
s5a-p-act-what = Factory 可以查看测试运行及其日志。
s5a-p-act-why = 它需要知道测试是否失败以及原因。
s5a-p-act-cant = 它不能启动或停止运行。
s5a-p-act-safe = GitHub 会在日志中隐藏已知的机密。不要在日志中输出隐私数据。
s5a-p-meta = 元数据（Metadata）：读取
s5a-p-meta-what = Factory 可以查看名称、描述和非私密的设置。
s5a-p-meta-why = GitHub 要求每个应用都具有此权限。
s5a-p-meta-cant = 它不能借此读取代码。
s5a-p-meta-safe = 此权限不能更改任何内容。
s5a-go = 在 GitHub 上完成
s5a-help = 不能单独选择权限。GitHub 要么授予应用请求的全部权限，要么一项也不授予。
s5a-help-b1 = 如果 Factory 以后请求更多权限，必须再次征得所有者同意。
e5a-more-title = Factory 请求的权限超出我们所知
e5a-more-body = GitHub 列出了 { $list }，我们的指南中没有它。继续之前，先向 Factory 确认。
e5a-more-do = 我已阅读
e5a-less-title = Factory 请求的权限比预期少
e5a-less-body = 缺少 { $list }。设置可以继续，但部分工作可能会失败。
e5a-less-do = 继续
s5a-sum-all = 现在和将来的所有仓库
s5a-sum-some = { $count ->
   *[other] { $count } 个仓库
}
s5a-sum-more = { $names }，{ $count ->
   *[other] 另有 { $count } 个
}
s5a-asked-title = { $count ->
   *[other] Factory 请求 { $count } 项权限
}
s5a-open-all = 全部展开
s5a-close-all = 全部收起
s5a-from-guide = GitHub 没有告诉我们 Factory 目前请求的权限。此列表来自 Factory 的指南。
s5a-level-read = 读取
s5a-level-write = 读取和写入
s5a-level-admin = 读取、写入和管理
s5a-unknown = 我们的指南中没有这项权限。继续之前，先向 Factory 确认。
s5a-new = 新
e5a-changed-title = 在你阅读期间，计划有变
e5a-changed-body = GitHub 上现在有所不同。没有发送任何内容。再看一遍列表，然后继续。
e5a-changed-do = 再看一遍
