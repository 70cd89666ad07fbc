# 浏览器中工作台的词语，与阅读页面的词语并用。`{ $n }`为数量。

# 顶部
desk-overview = 概览
page-version-words = 第{ $number }版
desk-no-close = 开放，截止时间另行通知
desk-touched = { $all }段中有{ $n }段已有意见
desk-progress = 已作决定：{ $decided }/{ $all }
desk-unpublished = { $n }项尚未公布
desk-heat = 各段的评论和关切
desk-heat-paragraph = { $name }：评论{ $comments }，关切{ $concerns }
desk-observer = 您可在此阅读全部内容。作出决定、写备注和回复由编辑人员和共同主席负责。
desk-publish-not = 公布由共同主席负责。
desk-publish-button = 公布…
desk-away = 无法连接服务器。您输入的内容已保留在此浏览器中；请稍后再次保存。

# 窗格
desk-panes = 显示内容
desk-paragraphs = 段落
desk-text = 案文
desk-comments = 评论
desk-everything = 全部发言
desk-everything-how = 请在侧栏或上方条带中选择段落。按j和k键可逐条浏览评论；按?键可查看所有快捷键。
desk-show = 显示
desk-show-all = 所有段落
desk-show-open = 待决定
desk-show-contested = 有分歧
desk-show-mine = 由我负责
desk-show-unpublished = 尚未公布
desk-show-untouched = 尚无意见
desk-decided-of = { $decided }/{ $all }

# 案文
desk-redline-show = 显示的建议
desk-redline-all = { $n ->
   *[other] 在案文上显示全部{ $n }项建议
}
desk-redline-out = 建议删去：
desk-redline-none = 没有建议修改此段案文。
desk-redline-number = 转到建议{ $number }
desk-redline-comment = 转到相应评论
desk-redline-others = { $n ->
   *[other] 另有{ $n }项建议涉及更多文字，可单独查看。
}
desk-positions = 各利益攸关方群体的立场
desk-positions-none = 尚无人表明立场。
desk-positions-silent = 尚未表明立场：{ $groups }。
desk-assign = 责任编辑
desk-assigned-none = 未指定
desk-synthesis = 综述
desk-synthesis-save = 保存综述
desk-synthesis-on = 综述：{ $place }

# 评论
desk-shown = { $n ->
   *[other] { $n }条评论
}
desk-agrees = { $n ->
   *[other] { $n }人赞同
}
desk-search = 搜索全部发言
desk-search-do = 搜索
desk-filter = 筛选和排序
desk-filter-conditions = { $n ->
   *[other] 筛选和排序（{ $n }个条件）
}
desk-filter-stance = 评论者的立场
desk-filter-level = 身份确认程度
desk-sort = 排序
desk-sort-arrival = 按收到先后
desk-sort-newest = 最新在前
desk-sort-agrees = 赞同最多在前
desk-choose = 选中此评论
desk-choose-all = 选中显示的全部评论
desk-chosen-title = 对选中的全部评论作出决定
desk-chosen = { $n ->
   *[other] 已选中{ $n }条评论
}
desk-chosen-none = 取消选中
desk-matching-title = 对找到的全部内容作出决定
desk-matching-button = { $n ->
   *[other] 对找到的{ $n }条作出决定…
}
desk-matching-replace = { $n ->
   *[other] 其中{ $n }条已有决定：一并重新决定
}
desk-matching-why = 采纳的建议以其拟议措辞作为初始文字。公布之前，这些内容仅工作台可见。您查看期间新收到或已作决定的内容不受影响；全部操作可一步撤销。
desk-matching-do = { $n ->
    [0] 作出决定
   *[other] 对{ $n }条评论作出决定
}

# 决定
desk-decision = 决定
desk-decided = 已决定
desk-undecided = 未决定
desk-decided-many = { $decision }：{ $count }条评论
desk-do-accepted = 采纳
desk-do-accepted-in-part = 部分采纳
desk-do-not-accepted = 不采纳
desk-do-noted = 注意到
desk-do-deferred = 暂缓
desk-decide-first = 请先作出决定，然后再说明理由。
desk-reason = 理由
desk-reason-wording = 理由和措辞
desk-wording = 下一版的措辞
desk-wording-proposed = 填入建议措辞
desk-reason-pick = 选择理由
desk-reason-keep = 保存此理由以供再用
desk-reasons = 常用理由
desk-reasons-edit = 编辑理由
desk-reasons-none = 尚无常用理由。请在决定下写明理由并保存。
desk-reason-remove = 移除
desk-save = 保存
desk-stored = 已保存
desk-not-stored = 已保留在此浏览器中，尚未保存到服务器
desk-empty = （空）
desk-verdict-draft = 仅工作台可见
desk-verdict-changed = 公布后已修改
desk-verdict-published = 已公布
desk-objection = 评论者在决定后仍坚持异议：
desk-undo = 撤销
desk-undone = 已撤销
desk-undone-many = { $n ->
    [0] 未撤销任何内容：全部内容此后均已修改。
   *[other] 已撤销：{ $n }项决定
}
desk-undo-none = 没有可撤销的操作。
desk-history = 历史记录
desk-history-title = 形成过程
desk-history-none = 此处尚未作出任何决定。
desk-step-published = 已公布
desk-step-drafted = 已起草

# 他人已先行修改
desk-conflict-title = 内容已有变动
desk-conflict-why = 您处理期间，工作台的另一位成员在此保存了内容。您的内容没有丢失；请选择保留哪一份。
desk-conflict-theirs = { $name }保存的内容
desk-conflict-mine = 您的内容
desk-conflict-keep = 保留已保存的内容
desk-conflict-replace = 改存我的内容
desk-conflict-many = { $n ->
   *[other] 这{ $n }条评论中有内容已变动。未保存任何内容；请重新查看。
}

# 主题、备注、回复
desk-theme = 主题
desk-themes = 主题
desk-themes-all = 所有主题
desk-themes-none = 尚无主题。
desk-theme-new = 新主题
desk-theme-make = 创建
desk-theme-change = 更改
desk-theme-rename = “{ $name }”的新名称
desk-theme-merge = 并入…
desk-theme-merge-do = 合并
desk-theme-remove-do = 从所有评论中移除
desk-theme-remove = 移除此主题
desk-theme-count = { $name }（{ $count }）
problem-theme-taken = 已有同名主题。
desk-note = 内部备注
desk-said = 录入会议或邮件列表上的发言
desk-notes = 内部备注
desk-note-label = 内部备注，仅工作台可见
desk-note-on-paragraph = 关于此段的内部备注
desk-note-keep = 保存备注
desk-note-remove = 移除
desk-note-removed = 备注已移除。
desk-reply = 回复
desk-reply-label = 以工作台名义回复
desk-reply-public = 此回复将立即向所有人公开。
desk-reply-send = 发布回复
desk-reply-sent = 回复已发布。

# 公布
desk-publish-title = 公布决定
desk-publish-why = 目前仅工作台可见这些决定。公布之后，任何修改均作为新记录；已公布的内容保留在历史记录中。
desk-publish-parts = 公布范围
desk-publish-preview = 公众将看到的内容
desk-publish-nothing = 未选择任何内容。
desk-publish-do = 公布
desk-publish-on = { $name }，{ $place }
desk-publish-withdrawn = 决定已撤回
desk-publish-more = { $n ->
   *[other] 另有{ $n }项决定
}
desk-publish-mails = { $n ->
    [0] 不发送邮件通知。
   *[other] 将以邮件通知{ $n }人。
}
desk-published = { $n ->
   *[other] 已公布{ $n }项。
}
desk-published-see = 查看结果

# 文件
desk-files = 文件
desk-files-why = 将关于此版本的发言和决定导出为文件，以供保存、打印或处理。文件中均不含内部备注和邮箱地址。
desk-files-drafts = 包括尚未公布的决定、综述和主题
desk-files-shown = { $n ->
   *[other] 仅限当前显示的内容（{ $n }条评论）
}
desk-file-xlsx = 电子表格（XLSX）
desk-file-docx = 文字处理格式的报告（DOCX）
desk-file-docx-annotated = 草案，以批注和修订形式列入全部发言（DOCX）
desk-file-docx-clean = 仅案文，供签核（DOCX）
desk-file-csv = 纯文本表格（CSV）
desk-file-md = 纯文本报告（Markdown）
desk-file-jsonl = 供另一Colloquy使用的全部内容（JSON Lines）
desk-file-jsonld = 网络注释（JSON-LD）

# 快捷键
desk-key-next = 下一条评论
desk-key-previous = 上一条评论
desk-key-next-paragraph = 下一个有评论的段落
desk-key-previous-paragraph = 上一个有评论的段落
desk-key-paragraphs = 段落列表
desk-key-undo = 撤销上一项决定
desk-key-choose = 选中或取消选中此评论
desk-key-choose-all = 全部选中或全部取消
desk-help-how = 快捷键作用于您所在的评论。再次作出同一决定即恢复为未决定。
desk-help-store = 按Ctrl和Enter键可保存您正在输入的内容。保存之前，输入的内容保留在此浏览器中。
