## 4A

s4a-title = Factory 可以使用哪些仓库？
s4a-body = 仓库是 GitHub 上的项目。你可以随时更改。
s4a-some = 仅我选择的仓库
s4a-some-now = 现在：仅你选择的仓库。
s4a-some-later = 以后：新仓库不会包含在内，除非你添加。
s4a-some-good = 适合首次尝试和私密的工作。
s4a-some-watch = 注意：新仓库必须有人手动添加。
s4a-all = 现在和将来的所有仓库
s4a-all-now = { $count ->
    [0] 现在：{ $org } 中的每个仓库。
   *[other] 现在：{ $org } 中的全部 { $count } 个仓库，其中 { $private } 个是私有仓库。
}
s4a-all-later = 以后：新仓库会自动添加，不再询问。
s4a-all-good = 适合让 Factory 协助所有工作。
s4a-all-watch = 注意：创建新仓库的人可能不知道 Factory 可以看到它。
s4a-go-some = 选择仓库
s4a-go-all = 选择全部并继续
s4a-all-confirm = 我了解新仓库会自动添加
s4a-help = 这是一份计划，到第 5 步结束时才会在 GitHub 上生效。
s4a-help-b1 = 其他组织的仓库绝不会包含在内。
s4a-help-b2 = 你可以先选几个，下周再添加更多。
sr-s4a-some = 仅我选择的仓库。已选中。
sr-s4a-all = 现在和将来的所有仓库。已选中。
## 4B

s4b-title = 选择 Factory 可以使用的仓库
s4b-body = 只选你需要的。以后可以添加更多。
s4b-search = { $total ->
   *[other] 搜索 { $total } 个仓库
}
s4b-vis = 可见性
s4b-vis-private = 私有
s4b-vis-internal = 内部
s4b-vis-public = 公开
s4b-lang = 语言
s4b-archived = 隐藏已归档仓库
s4b-forks = 隐藏 Fork 副本
s4b-sort = 排序方式
s4b-sort-name = 名称
s4b-sort-change = 上次更改
s4b-sort-new = 最新
s4b-sort-size = 最大
s4b-filters = 筛选
s4b-clear-filters = 清除筛选
s4b-selected = { $count ->
    [0] 共 { $total } 个，未选择
   *[other] 共 { $total } 个，已选择 { $count } 个
}
s4b-all-match = { $count ->
   *[other] 选择全部 { $count } 个匹配项
}
s4b-only-selected = 仅显示已选择的
s4b-clear = 清除选择
s4b-undo = 撤销
s4b-row-archived = 已归档：可以读取，但不能更改
s4b-source-app = 此列表来自 Factory 在 GitHub 上的应用。
s4b-source-public = 我们目前只能看到公开仓库。添加 Factory 后会显示私有仓库。
s4b-source-none = GitHub 尚未向我们显示列表。在这里粘贴名称，或在 GitHub 上选择。
s4b-source-time = 加载时间：{ $when }。
s4b-pages = 分页显示
s4b-page = 第 { $n } 页，共 { $total } 页
s4b-page-before = 上一页
s4b-page-after = 下一页
s4b-refresh = 重新加载
s4b-loading = { $count ->
   *[other] 已加载 { $count } 个仓库…
}
s4b-loading-hint = 加载期间可以搜索和选择。
s4b-empty-title = { $org } 中没有仓库
s4b-empty-body = 目前没有可选的内容。在 GitHub 上创建仓库，或选择所有仓库，以便添加新的仓库。
s4b-nomatch-title = 没有匹配项
s4b-nomatch-body = 试试少输入几个字符，或清除筛选。
s4b-missing = 没有看到某个仓库？
s4b-missing-body = 你可能无权访问，或它属于其他组织。管理它的人可以在 GitHub 上添加。
s4b-over100 = { $count ->
   *[other] 你选择了 { $count } 个。GitHub 可以替你勾选 100 个。最后我们会给你一份列表，供你逐项勾选。
}
s4b-go = { $count ->
   *[other] 继续，共 { $count } 个仓库
}
sr-s4b-match = { $count ->
    [0] 没有匹配项。
   *[other] { $count } 个匹配项。
}
sr-s4b-sel = { $count ->
    [0] 未选择任何仓库。
   *[other] 已选择 { $count } 个。
}
sr-s4b-all = { $count ->
   *[other] 已选择全部 { $count } 个匹配项。按 { $key } 撤销。
}
sr-s4b-loaded = 所有仓库均已加载。
e4b-none-title = 至少选择一个仓库
e4b-none-body = 在列表中勾选，或返回并选择所有仓库。
e4b-none-do = 转到列表
e4b-part-title = 只加载了部分列表
e4b-part-body = 目前有 { $count } 个，之后 GitHub 停止了答复。你的选择已保存。
e4b-part-do = 加载其余部分
e4b-gone-title = 你选择的部分仓库已不在 GitHub 上
e4b-gone-body = 它们已被删除、重命名或移动。我们已将其移出你的计划。
e4b-gone-do = 重新加载列表
s4a-all-unknown = 现在：{ $org } 中的每个仓库。
e4a-understood-title = 勾选复选框以选择所有仓库
e4a-understood-body = 新仓库会自动添加。勾选复选框，表示这正是你想要的。
e4a-understood-do = 转到复选框
s4b-any = 不限
s4b-help-b1 = GitHub 最多可以替你勾选 100 个仓库。
s4b-change-never = 从未更改
s4b-tag-archived = 已归档
s4b-tag-fork = Fork 副本
s4b-archived-hidden = { $count ->
   *[other] 已隐藏 { $count } 个已归档仓库。
}
s4b-paste = 粘贴列表
## 4C

s4c-title = 粘贴仓库列表
s4c-body = 每行一个名称。名称、网址和用逗号分隔的列表都可以。
s4c-field = 仓库名称
s4c-check = 匹配名称
s4c-loading = 仓库列表仍在加载。加载完成后，请再次匹配名称。
s4c-found = { $count ->
   *[other] 找到 { $count } 个
}
s4c-dup = { $count ->
   *[other] { $count } 个在列表中重复，只计一次。
}
s4c-missing = { $count ->
   *[other] { $count } 个未找到
}
s4c-missing-hint = 检查拼写。你也可能无权访问。
s4c-near = 你是指 { $name } 吗？
s4c-other = { $count ->
   *[other] { $count } 个属于其他组织
}
s4c-arch = { $count ->
   *[other] { $count } 个已归档
}
s4c-add = { $count ->
   *[other] 添加 { $count } 个仓库
}
sr-s4c = 找到 { $found } 个，{ $missing } 个未找到。
e4c-empty-title = 列表为空
e4c-empty-body = 至少粘贴一个名称。
e4c-empty-do = 转到输入框
e4c-big-title = 列表过长
e4c-big-body = 一次最多可以处理 { 50000 } 个名称，你的列表有 { $count } 个。未做任何更改。
e4c-big-do = 转到输入框
e4c-none-title = 没有匹配的名称
e4c-none-body = 你可能选错了组织。此列表看起来属于 { $guess }。
e4c-none-do = 检查名称
e4c-nonehere-title = 没有匹配的名称
e4c-nonehere-body = 检查拼写。你也可能无权访问这些仓库。
e4c-nonehere-do = 检查名称
