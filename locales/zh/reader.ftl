# 浏览器中阅读页面的词语。`{ $n }`为数量。

# 草案
draft-paragraphs = 第{ $numbers }段

# 磋商所处阶段
state-opens-in = { $time }后开放
state-closes-in = { $time }后截止
state-your-time = （您的当地时间：{ $time }）
state-next-untouched = 转到下一个尚无评论的段落
duration-two = { $one }{ $two }
duration-days = { $n ->
   *[other] { $n }天
}
duration-hours = { $n ->
   *[other] { $n }小时
}
duration-minutes = { $n ->
   *[other] { $n }分钟
}
duration-seconds = { $n ->
   *[other] { $n }秒
}

# 筛选和位置
filter-title = 筛选
filter-show = 显示
filter-kind = 类型
filter-group = 利益攸关方群体
filter-region = 区域
filter-language = 语言
filter-mine = 仅我的
filter-all = 全部
filter-active = 已筛选：{ $filter }
filter-list = 显示列表
filter-clear = 清除筛选
place-whole = 全文
place-mine = 我的评论
begun-title = 已动笔但未发送：
begun-at-comment = 在一条评论处
place-newest = 最新

# 面板
margin-invitation = 请选择一个段落，阅读他人的意见并发表评论。您也可以先选中部分文字。
margin-close = 关闭
list-loading = 正在加载…
list-failed = 评论未能加载。
list-again = 重试
list-more = 显示更多评论
list-none = 尚无评论。
list-none-filtered = 没有符合筛选条件的评论。
list-all = 已显示{ $n }条
list-new = { $n ->
   *[other] { $n }条新评论
}
list-shown = { $n ->
   *[other] 已显示{ $n }条新评论
}

# 立场
position-title = 您的立场
position-by-group = 按利益攸关方群体
position-taken = 您的立场已记录。
position-given-up = 您的立场已撤回。

# 一条评论
comment-by = { $name }的{ $kind }
comment-reply-by = { $name }的回复
comment-to = 回复{ $name }
comment-on = 位置：{ $place }
comment-affiliation = { $body }
comment-behalf = 代表{ $body }
comment-said = 由工作台代录，来源：{ $body }
comment-carried = 针对第{ $version }版提出
comment-carried-from = 针对第{ $version }版第{ $number }段提出
comment-carried-lost = 评论所涉文字已不在此版本中：
comment-change = 查看第{ $version }版的变动
comment-edited = 已编辑
comment-suggests = 建议：
comment-suggests-delete = 建议删去：
comment-suggests-insert = 建议在其后增加：
comment-agree = 赞同
comment-agreed = 您已赞同此评论。
comment-not-agreed = 您已取消对此评论的赞同。
comment-reply = 回复
comment-link = 链接
comment-edit = 编辑
comment-save = 保存
comment-changed = 您的评论已修改。
comment-withdraw = 撤回
comment-withdrawn = 评论者已撤回此评论。
state-waiting = 仅您和共同主席可见。您确认邮箱地址后即行发布。
state-expired = 仅您可见。未及时确认，因此未发布。
state-held = 仅您和共同主席可见。共同主席审核后予以发布。
state-hidden = 共同主席已隐藏：
link-copied = 链接已复制。
link-comment-gone = 找不到此链接指向的评论。
redline-deleted = 删除：
redline-inserted = 增加：
redline-end = 修改结束

# 撰写
compose-comment = 评论
compose-suggestion = 建议措辞
compose-question = 提问
composer-title = 您的意见
composer-reply = 您的回复
composer-your-comment = 您的评论
composer-your-question = 您的问题
composer-your-reply = 您的回复
composer-send = 发送
composer-cancel = 取消
composer-will-keep = 输入内容随时保留在此浏览器中
composer-kept = 已保留在此浏览器中
composer-not-kept = 仅保留至您离开此页
composer-empty = 请先输入内容。
composer-too-long = 超出{ $over }个字符；最多{ $max }个字符。
composer-left = { $used }/{ $max }个字符
composer-coming = 磋商开放后可以发送评论。
composer-closed = 磋商已结束。您输入的内容保留在此浏览器中。
composer-paused = 磋商已暂停。您输入的内容保留在此浏览器中。
composer-old-version = 这是旧版本。请评论当前版本。
composer-quote-remove = 移除引文
composer-more = 涉及其他段落、语言
composer-more-language = 语言
composer-range = 自第{ $from }段至
composer-range-help = 一条评论涉及多个段落：请填写最后一段的编号。如仅涉及第{ $from }段，请留空。
composer-range-blocks = 此评论将涉及：{ $blocks }
composer-range-wrong = 没有这一段落。
composer-language = 评论语言
composer-other-text = 您还为此处写了其他内容：
composer-other-take = 使用该内容
composer-other-discard = 放弃该内容
quote-button = 评论所选文字

# 建议措辞
suggest-what = 您有何建议？
suggest-replace = 修改措辞
suggest-delete = 删去
suggest-insert-after = 在其后增加一段
suggest-insert-row = 在其后增加一行
suggest-words = 拟议措辞
suggest-new = 新案文
suggest-cell = 第{ $number }格
suggest-difference = 您的修改
suggest-original = 恢复原文
suggest-unchanged = 请先修改措辞。
suggest-why = 理由（可选）

# 发送途中
outbox-label = 您对{ $place }的评论，尚未发布
outbox-kept = 已保留在此浏览器中。连接服务器后即行发送。
outbox-sending = 正在发送…
outbox-published = 您的评论已发布。
outbox-waiting = 您的评论等待您确认邮箱地址。
outbox-nameless = 已保留在此浏览器中。请说明您的身份，然后即行发送。
outbox-refused = 您的评论未能发布，已保留在此浏览器中。
outbox-refused-why = 未发布：{ $why }您的文字保留在此浏览器中。
outbox-again = 重试
outbox-edit = 再次编辑
outbox-copy = 复制文字
outbox-copied = 文字已复制。
outbox-discard = 放弃
outbox-count = { $n ->
   *[other] 您有{ $n }条评论尚未发布
}

# 发言者
identity-title = 请说明您的身份
identity-notice = 您的姓名、群体、区域和所属机构会显示在您的评论旁。我们将其与磋商记录一并保存，直至您予以清除。您的邮箱地址绝不显示。
identity-rules-open = 您无需账户。
identity-rules-confirmed = 我们会向您发送验证码；您用验证码确认邮箱地址后，评论即行发布。
identity-rules-members = 只有本磋商的成员可以发表评论：请填写组织方登记的邮箱地址。
identity-more = 保存哪些信息、为何保存、保存多久
identity-name = 姓名
identity-group = 利益攸关方群体
identity-region = 区域
identity-affiliation = 所属机构（可选）
identity-behalf = 代表（可选）
identity-email = 邮箱
identity-email-optional = 邮箱（可选）
identity-choose = 请选择
identity-and-send = 保存并发送
identity-save = 保存
identity-as = 以{ $name }的名义评论
identity-change = 更改
field-missing = 请填写此项。
field-unchanged = 请先修改文字。
field-choose = 请选择一项。
field-invalid = 请检查此邮箱地址。
field-too-long = 内容过长。
field-unknown = 请从列表中选择。
person-menu = 我的
person-elsewhere = 我曾在另一浏览器中发表评论
person-change = 更改姓名或群体
person-take-away = 下载我的数据
person-erase = 清除我的数据
person-sign-out = 退出登录
erase-title = 清除我的数据？
erase-words = 您的姓名和邮箱地址将被清除，评论将被撤回。他人的回复予以保留。此浏览器中保留的内容也将删除。此操作无法撤销。
erase-do = 全部清除
withdraw-title = 撤回此评论？
withdraw-words = 评论文字将不再向任何人显示。回复予以保留。此操作无法撤销。
report-do = 举报
report-title = 举报此评论？
report-words = 共同主席将予查看。他们可能看到您的姓名，其他人均看不到。
report-why = 此评论有何问题？
report-done = 谢谢。共同主席将予查看。
history-title = 先前文字
code-title = 确认您的邮箱地址
code-why = 我们会向您的邮箱发送六位数字验证码，用于确认您的评论，并找回您在其他浏览器中写的评论。
code-send = 发送验证码
code-sent = 验证码已发送至{ $email }，15分钟内有效。
code-code = 验证码
code-use = 确认
code-other = 更换邮箱或重新获取验证码
code-enter = 输入验证码
code-done = 您的邮箱地址已确认。

# 他人的动态，以及出现的问题
live-comment = 有一条新评论。
live-schedule = 截止时间已更改。
verdict-wording = 下一版的措辞：
live-version = 本案文的新版本已发布。请重新加载页面。
live-outcome = 关于评论的决定已公布。请重新加载页面查看。
banner-away = 无法连接服务器。您所写的内容保留在此浏览器中，稍后发送。
banner-forgetful = 此浏览器无法保留您的文字。发送之前请勿关闭此页。
problem-away = 无法连接服务器。请重试。
problem-closed = 磋商已结束。
problem-not-open = 磋商尚未开放。
problem-too-many = 请求过多。
problem-too-large = 文字过长。
problem-invalid = 服务器不接受此内容。
problem-not-found = 该内容已不存在。
problem-conflict = 内容已有变动。
problem-edited-meanwhile = 内容已有变动。请复制您的文字，重新加载页面后重试。
problem-withdrawn = 该内容已撤回。
problem-expired = 等待时间过长。
problem-paused = 磋商已暂停。恢复后将发送您的文字。
problem-blocked = 共同主席已禁止您在此参与。
problem-hidden = 共同主席已隐藏该内容。
problem-id-taken = 另一条评论使用了相同的标识。请选择“再次编辑”，然后重新发送。
problem-confirm-first = 请先确认您的邮箱地址。
problem-not-a-member = 只有本磋商的成员可以参与。
problem-own-comment = 这是您自己的评论。
problem-not-yours = 只有评论者本人可以修改。
problem-sign-in-needed = 请先说明您的身份。
problem-mail-failed = 邮件未能发出。请在几分钟后重试。
problem-wrong-code = 验证码有误或已过期。
problem-origin = 服务器无法识别此页面。请重新加载。
problem-with-time = { $problem }（{ $time }）
problem-with-wait = { $problem }请等待{ $seconds }秒。

# 对话框和帮助
dialog-close = 关闭
help-title = 帮助和快捷键
help-how = 点击段落下方的评论数，即可阅读他人的意见并发表意见。您的文字从第一个字起即保留在此浏览器中。
help-words = 如需仅评论部分文字，请选中这些文字，然后点击“评论所选文字”。
help-format = 您可以使用*强调*、**加粗**、以“- ”开头的列表和网址。
help-keys = 快捷键
help-next = 下一段
help-previous = 上一段
help-comment = 评论
help-suggest = 建议措辞
help-reply = 回复您所在的评论
help-untouched = 下一个尚无评论的段落
help-filter = 筛选
help-close = 关闭
help-help = 本帮助
help-send = 发送
help-single = 使用单字母快捷键
help-announce = 播报他人的动态
