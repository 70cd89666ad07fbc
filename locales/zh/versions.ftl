# 工作台上的下一版，以及两个版本的对照。仅为服务器页面。

# /c/{slug}/compare/{old}/{new}
compare-title = { $title }：第{ $old }版 → 第{ $new }版
compare-published = 第{ $number }版发布于{ $at }。
compare-others = 对照：
compare-link = 自第{ $number }版以来的变动
compare-newer = 这是第{ $number }版。第{ $latest }版已于{ $at }发布。
compare-newer-link = 转到第{ $latest }版
compare-version-note = 变动说明：
compare-same = 没有变动。
compare-count-changed = { $n ->
   *[other] { $n }段有修改
}
compare-count-new = { $n ->
   *[other] { $n }段新增
}
compare-count-gone = { $n ->
   *[other] { $n }段删去
}
compare-count-moved = { $n ->
   *[other] { $n }段移动
}
compare-count-split = { $n ->
   *[other] { $n }段拆分
}
compare-count-merged = { $n ->
   *[other] { $n }段由多段合并
}
compare-unchanged = { $n ->
   *[other] { $n }段无变动
}
compare-changed = 有修改
compare-new = 新增
compare-gone = 已删去
compare-moved = 已移动；原为：{ $from }
compare-split = 拆分自：{ $from }
compare-merged = 合并自：{ $from }
compare-behind = { $n ->
   *[other] 此处吸收了{ $n }条评论
}
outcome-other = 第{ $number }版的结果
outcome-version = 第{ $number }版
outcome-change = 在第{ $number }版中：
outcome-carried = { $n ->
   *[other] { $n }条评论转入第{ $number }版。
}

# /desk/{slug}/next
next-link = 下一版
next-title = { $title }第{ $number }版
next-intro = 您可在此撰写第{ $number }版，或从文件读取。发布之前，仅工作台可见。
next-read-only = 您可阅读此页。下一版由编辑人员和共同主席撰写，由共同主席发布。
next-begin = 以现有案文为起点
next-accepted = 将采纳的建议写入案文
next-begin-button = 开始撰写第{ $number }版
next-file = 从文件读取
next-file-hint = Word文档（.docx）、OpenDocument文本（.odt）、网页、Markdown或纯文本。文件中的段落将与上一版对照。
next-changes = 文件中的修订
next-changes-accept = 视为接受
next-changes-reject = 不予采用
next-replace = 用文件取代此处已写的内容
next-file-button = 读取文件
next-begun = { $by }于{ $at }以第{ $base }版为起点开始撰写。
next-from-file = 读取自{ $file }。
next-to-choose = { $n ->
   *[other] { $n }段中采纳的建议互相冲突：请选择措辞
}
next-nothing-to-choose = 采纳的建议均已写入。
next-to-confirm = { $n ->
    [0] 各段去向明确
   *[other] { $n }段需要查看：移至何处？
}
next-lost = { $n ->
   *[other] { $n }个有评论的段落已无对应位置
}
next-text = 下一版案文
next-to-text = 返回案文
next-taken-out = 已删去：
next-choose = 以下措辞均获采纳，但互相冲突。
next-choose-further = 这些措辞是针对另一语文的文本采纳的。请用本文本的语文写入其内容。
next-choose-keep = 保留此处现有措辞
next-choice-link = 查看该建议
next-choose-this = 采用此措辞
next-choose-gone = 删去此段
next-blend = 如需融合各种措辞，请编辑此段。
next-edit = 编辑
next-take-out = 删去
next-bring-back = 恢复
next-join = 与上一段合并
next-add-after = 在其后增加
next-add-first = 在开头增加一段
next-add = 增加
next-cancel = 取消
next-conflict = 您撰写期间，此段已被他人修改。现有文字如下，您的文字在输入框中。请保留您的文字，或采用对方的文字。
next-words = 案文
next-words-hint = 空一行即将此段拆分为两段。
next-marker = 自带编号
next-kind = 类型
next-kind-heading = 标题
next-kind-paragraph = 段落
next-kind-list-item = 列表项
next-kind-quotation = 引文
next-kind-table = 表格
next-kind-row = 行
next-kind-cell = 单元格
next-kind-footnote = 脚注
next-level = 层级
next-keep = 保存
next-move = 移动位置
next-move-first = 移至开头
next-move-after = 移至此段之后：{ $words }
next-move-button = 移动
next-new-words = 新段落的文字
next-places-intro = 评论随所属段落转移。请逐一查看以下各段：更正有误之处，然后一并确认。
next-places-none = 所有有评论的段落均已找到对应位置，无需确认。
next-places-keep = 确认这些位置
next-place = 移至
next-place-none = 已无对应位置：将其评论列于全文之下
next-place-found = 匹配可信度为{ $percent }%：
next-publish = 发布第{ $number }版
next-publish-by = 由共同主席发布。
next-note = 变动说明
next-note-hint = 写给所有人的一两句话，随该版本显示。
next-carry = 对上一版的评论
next-carry-open = 未决定和暂缓的评论转入新版；已公布决定的评论留在原版
next-carry-all = 全部转入新版
next-carry-none = 全部留在原版
next-open = 新版本开放评论
next-publish-hint = 上一版不再接受评论，但案文和评论仍可阅读。
next-publish-button = 发布
next-discard = 放弃草稿
next-discard-sure = 放弃已撰写的下一版的全部内容
next-said-read = 文件已读取。请查看有变动的段落，以及位置有待确认的段落。
next-said-discarded = 下一版草稿已放弃。
next-said-placed = 位置已确认。
settings-problem-next-begun = 下一版已开始撰写，内容如下。
settings-problem-wordings-open = 请先在采纳的建议互相冲突之处选择措辞。
settings-problem-places-open = 请先确认有评论的段落移至何处。
settings-problem-edited-meanwhile = 此段已被他人修改。您的文字保留在下方。

# 存档
snapshot-made = 此为{ $at }的状态。原址为{ $address }。
snapshot-link = 存档

# /desk/{slug}/texts
texts-link = 草案语文
texts-title = 草案语文：{ $title }
texts-intro = 第 { $number } 版原文语文：{ $language }。文本也可用其他语文阅读：各段落通用，对一种文本发表的意见会并列显示在其他文本旁。
texts-none = 尚无其他语文。
texts-from = { $at }添加，来自 { $file }
texts-missing = { $n ->
   *[other] { $n } 个段落未翻译，按原文显示。
}
texts-complete = 补充译文
texts-fills = 此语文已有文本：仅尚无译文的段落会获得译文，其余保持不变。
texts-next = 在下一版本中，文字未变的段落保留其译文。
texts-used = 已有人就此文本发表意见，因此予以保留。
texts-remove = 撤回此文本
texts-add = 添加语文
texts-language = 语文
texts-file = 译文文件
texts-paste = 或直接粘贴译文
texts-file-kept = 文件为“{ $name }”，{ $kilobytes } kB。在添加文本之前，文件随本表单保留；选择另一文件即可替换。
texts-preview = 显示对应情况
texts-accept = 添加供所有人阅读
texts-all-pair = 全部对应：段落一一相对。
texts-together = { $n ->
   *[other] 有 { $n } 处为多段对一段或一段对多段，请查看。
}
texts-left = { $n ->
   *[other] 译文中有 { $n } 个段落在草案中无对应，予以略去。
}
texts-look = 请查看
texts-everything = 全文并列
texts-original = 草案
texts-translation = 译文
texts-left-out = 无对应：略去
texts-as-written = 未翻译：按原文显示
texts-by = 语文由共同主席添加。
texts-said-added = 文本已可供所有人阅读。
texts-said-removed = 文本已撤回。
settings-problem-text-original = 草案本身即以此语文撰写。
settings-problem-text-there = 草案已有此语文文本，而此文本未提供所缺段落的译文。如需替换，请先撤回原文本。
settings-problem-text-used = 已有人就此文本发表意见，因此予以保留。
