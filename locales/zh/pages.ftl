# 服务器生成的页面：磋商列表、登录、参与说明、错误、日历。

# 本语言的自称，用于语言菜单
language-name = 中文

site-name = Colloquy
site-skip-to-content = 跳至正文
site-operator = 本网站由{ $operator }运营。
site-contact = 联系方式：{ $contact }

# /
list-title = 磋商
list-intro = 阅读草案，逐段评论，了解他人的意见。
list-open = 进行中
list-coming = 即将开放
list-closed = 已结束
list-no-close = 开放，截止时间另行通知
list-empty = 目前没有公开的磋商。
list-empty-hint = 如果您收到了网址，请直接打开：有些磋商仅对知道网址者开放。如果磋商仅对成员开放，请先登录。

# /sign-in
sign-in-title = 登录
sign-in-why = 阅读无需账户；在许多磋商中，您可以访客身份发表评论。登录可确认您的邮箱地址，或在此浏览器中找回您的评论。
sign-in-step-1 = 1. 获取验证码
sign-in-step-2 = 2. 输入验证码
sign-in-email = 邮箱地址
sign-in-send = 发送验证码
sign-in-code = 验证码
sign-in-code-hint = 邮件中的六位数字
sign-in-enter = 登录
sign-in-sent = 含验证码的邮件已发出，可能需要一分钟送达；请同时查看垃圾邮件文件夹。
sign-in-wrong-email = 这不是邮箱地址，正确格式如name@example.org。
sign-in-wrong-code = 验证码不符。可能输入有误、已经使用或超过15分钟；您可重新获取。
sign-in-too-many = 尝试次数过多。请在{ $minutes ->
   *[other] { $minutes }分钟
}后重试。
sign-in-mail-failed = 邮件未能发出。请在一分钟后重试。
sign-in-link-title = 确认您的邮箱地址
sign-in-link-why = 最后一步：请按下按钮。邮件中的链接只能使用一次。
sign-in-link-button = 确认并登录
sign-in-link-spent = 此链接已经使用或超过15分钟。请在下方重新获取验证码。

me-title = 我的信息
me-signed-in = 您已登录：{ $email }。
me-guest = 此浏览器将您识别为访客。确认邮箱地址后，您在其他浏览器中也能找到自己的评论。
me-published = { $n ->
   *[other] 您等待确认的{ $n }条评论现已发布。
}
me-expired = { $n ->
   *[other] 您有{ $n }条评论因等待过久而未发布；您仍可在相应磋商中阅读和复制。
}
me-to-consultation = 返回磋商
me-take-away = 下载所保存的关于您的全部信息（文件）
me-sign-out = 在此浏览器中退出登录
me-erase-title = 清除关于您的全部信息
me-erase-what = 您的姓名、邮箱地址、所属机构、立场和赞同将被删除。您的评论将被撤回：文字不再显示，他人的回复予以保留。此操作无法撤销。
me-erase-sure = 是，清除关于我的全部信息
me-erase = 清除
me-erased = 关于您的全部信息均已清除。
me-signed-out = 您已在此浏览器中退出登录。

# /about
about-title = 如何参与
about-how-title = 发表评论
about-how-read = 打开一项磋商，阅读草案。每个段落均有编号，编号也是该段的网址。
about-how-comment = 点击段落旁的评论数，即可阅读他人的意见、发表评论、建议其他措辞或提出问题。您还可以表明是否支持该段。
about-how-kept = 您输入的内容立即保存在您的浏览器中。按下按钮后才会发送，您可以看到是否已发布。
about-how-change = 磋商结束之前，您可以编辑或撤回自己的评论。编辑前的文字仍可查阅。
about-who-title = 谁可以参与
about-who-open = 公开磋商：所有人均可参与。须填写姓名、利益攸关方群体和区域。
about-who-confirmed = 须确认邮箱的磋商：使用发送至您邮箱的验证码后，评论即行显示。
about-who-members = 仅限成员的磋商：只有组织方名单上的邮箱地址可以参与。
about-who-level = 每个姓名旁均注明发言者身份的确认程度：访客、邮箱已确认、成员、由工作台代录或从别处带入。
about-data-title = 保存哪些关于您的信息
about-data-what = 信息
about-data-why = 用途
about-data-who = 谁能看到
about-data-name = 姓名、利益攸关方群体、区域，以及您填写的所属机构
about-data-name-why = 让他人了解发言者是谁，让组织方了解还有谁未发表意见
about-data-name-who = 所有能阅读该磋商的人
about-data-words = 您的评论、立场和赞同
about-data-words-why = 这是磋商的内容所在
about-data-words-who = 所有能阅读该磋商的人
about-data-email = 您填写的邮箱地址
about-data-email-why = 确认邮箱为您所有，并在其他浏览器中找回您的评论
about-data-email-who = 仅您本人。其他人无法在页面上看到，也无法获取。
about-data-cookie = 浏览器中的一个Cookie，保存一年
about-data-cookie-why = 让此浏览器再次识别您。另一个Cookie保存您选择的语言。
about-data-cookie-who = 您的浏览器和本服务器
about-data-none = 除此之外别无其他：不作跟踪，不使用其他网站的文件或服务，也不随您所写的内容记录网络地址。
about-long-title = 保存多久
about-long = 直至您予以清除，或组织方移除该磋商。邮件中的验证码和链接15分钟后失效。始终未确认的评论仅您和共同主席可见。
about-yours-title = 您的信息由您支配
about-yours = 您可随时在“{ $page }”页面下载或清除所保存的关于您的全部信息，磋商结束后亦可。

# 错误
error-not-found-title = 找不到此页面
error-not-found = 网址可能有误，或该磋商仅对成员开放。如果您是成员，请登录后再次打开该网址。
error-sign-in-title = 请登录
error-sign-in = 此页面仅供已登录者使用。请登录，然后再次打开该网址。
error-forbidden-title = 无法执行此操作
error-forbidden = 请求并非来自本网站的页面，或您无权执行此操作。请重新打开页面后重试。
error-invalid-title = 操作未成功
error-invalid = 网址或表单中有误。请返回检查后重试。
error-too-many-title = 尝试次数过多
error-too-many = 请稍等几分钟后重试。
error-internal-title = 系统出现故障
error-internal = 已发布的内容没有丢失，您在磋商中输入的文字也保留在您的浏览器中。请在几分钟后重试。
error-home = 查看所有磋商

# 日历
calendar-title = { $title }：评论截止
calendar-opening = { $title }：开放评论
page-calls = 会议
page-call = 会议
calendar-text = 磋商截止时间为{ $at }。

# /desk
desks-title = 工作台
desks-desk = 工作台
desks-reader = 公开页面
desks-loading = 正在加载工作台…
desks-no-script = 工作台需要启用JavaScript和WebAssembly的浏览器。
desks-sign-in = 此页面供磋商的主持者使用。请用在该磋商中有角色的邮箱地址登录，然后再次打开此网址。
desks-no-role = 您已登录：{ $email }。此邮箱在该工作台没有角色。
desks-no-role-hint = 本网站的运营者可授予您角色：共同主席、编辑人员或观察员。

# /c/{slug}/outcome
page-outcome = 结果
outcome-title = 结果：{ $title }
outcome-to-draft = 查看草案和全部评论
outcome-asked = 征求意见的内容
outcome-dates = 开放时间：{ $opens }至{ $closes }。
outcome-dates-running = 自{ $opens }起开放，无截止时间。
outcome-published = 最近公布：{ $at }。
outcome-nothing = 尚未作出决定，或决定尚未公布。各方意见见草案旁。
outcome-people = 参与情况
outcome-group = 利益攸关方群体
outcome-region = 区域
outcome-number = 人数
outcome-unknown = 未注明
outcome-decided = 决定内容
outcome-decision = 对评论的决定
outcome-open = 尚未决定
outcome-several = 关于第{ $numbers }段

# /c/{slug}/answer
answer-title = 关于您的评论的决定
answer-why = 此页显示关于您的评论的决定；您可在此告知共同主席您坚持异议。
answer-open = 查看决定
answer-none = 此页须通过有关决定的邮件中的链接打开。
answer-link-spent = 此链接无效或已失效。链接有效期为90天；最新的邮件中有最新的链接。
answer-intro = 关于您对“{ $title }”所作评论的决定。如果您坚持异议，请说明理由：仅共同主席可见。
answer-text = 您坚持异议的理由
answer-maintain = 坚持异议
answer-kept = 已保存。共同主席会看到您坚持异议。
answer-refused = 请说明理由，不得超过10000个字符。尚未保存任何内容。

# /desk/{slug}/settings
settings-link = 设置
settings-page = 设置：{ $title }
settings-to-desk = 返回工作台
settings-keep = 保存
settings-kept = 已保存。
settings-read-only = 只有共同主席可以更改这些设置。
settings-dates = 日期
settings-opens = 开放时间
settings-closes = 截止时间
settings-date-hint = 须注明时区：2027-02-05 23:59 UTC、2027-02-05 23:59 Europe/Zurich或2027-02-05 23:59 +01:00。开放之前可更改开放时间。
settings-closes-hint = 留空：开放，截止时间另行通知。
settings-reason = 理由
settings-reason-hint = 所有人都会看到日期的变动及其理由。
settings-close-now = 立即结束
settings-then = { $places }。
settings-there = 届时{ $place }时间为{ $date }
date-there = { $year }年{ $month }{ $day }日{ $weekday } { $time }
place-kiribati = 基里巴斯
place-geneva = 日内瓦
place-new-york = 纽约
settings-calls = 会议
settings-calls-hint = 会议显示在日期旁、日历文件中和议程上。所有能阅读该磋商的人均可看到。
settings-call-new = 增加一次会议
settings-call-title = 会议名称
settings-call-starts = 开始时间
settings-call-starts-hint = 须注明时区：2027-02-05 14:00 UTC或2027-02-05 14:00 Europe/Zurich。
settings-call-minutes = 时长（分钟）
settings-call-link = 链接
settings-call-link-hint = 完整网址；如另行通知，可留空。
settings-call-remove = 取消会议
settings-call-removed = 会议已取消，日历将予移除。
settings-words = 说明文字
settings-organiser = 征求意见方
settings-welcome = 欢迎辞（可用段落、链接、强调和列表）
settings-rules = 参与规则
settings-visibility = 谁能找到和阅读
settings-visibility-public = 所有人；列入磋商列表
settings-visibility-unlisted = 所有知道网址的人；不列入任何列表
settings-visibility-members = 仅限名单上的邮箱地址
settings-lists = 群体和区域
settings-lists-hint = 每行一个。常用项以代码填写（civil-society、africa），会以各种语言显示；其他内容按您所写的显示。
settings-groups = 利益攸关方群体
settings-regions = 区域
settings-language-settings = 语言
settings-language = 草案语言
settings-language-hint = 语言标签，例如en、ar或pt-BR。标签决定文字方向和朗读方式；如先前填写有误，请在此更正。
settings-languages = 预期的评论语言
settings-expected-hint = 语言标签，以逗号分隔：en, fr, ar。显示在日期旁；也接受其他语言。留空：不作说明。
settings-members = 成员
settings-members-count = { $n ->
   *[other] 名单上有{ $n }个邮箱地址。
}
settings-members-hint = 如规则有此规定，由名单决定谁可以参与；如仅成员可阅读，由名单决定谁可以阅读。邮箱地址仅共同主席可见。
settings-members-add = 加入名单
settings-members-add-hint = 邮箱地址，每行一个或以逗号分隔；可一次粘贴数千个，带不带姓名均可。不会发送邮件。
settings-members-put = 加入名单
settings-members-find = 地址包含
settings-members-search = 搜索
settings-members-found = { $n ->
   *[other] 找到{ $n }个邮箱地址。
}
settings-members-done = 已加入名单：{ $added }。原已在名单上：{ $known }。
settings-member-removed = { $email }已从名单中移除。其发言予以保留。
page-expected-languages = 您可用{ $languages }撰写；其他语言也会阅读。
settings-people = 工作台成员
settings-role = 角色
settings-remove = 移除
settings-removed = { $email }已从工作台移除。
settings-invite-who = 邀请
settings-invite-hint = 邮箱地址，每行一个或以逗号分隔；带姓名的名单可直接粘贴。每人会收到一封邮件。已在工作台的成员将改为新角色。
settings-invite = 邀请
settings-invited = 已完成。已向新加入工作台的成员发送邮件。
settings-not-told = 已完成，但未能向以下地址发送邮件：{ $emails }。他们仍可登录。
settings-problem-last-co-chair = 工作台须有一名共同主席；请先将该角色授予他人。
settings-title = 标题

# 已登录的浏览器，位于/sign-in
me-sessions = 您已登录的浏览器
me-session-since = 登录时间
me-session-last = 最近使用
me-session-here = 此浏览器
me-session-end = 退出该处登录
me-session-ended = 该浏览器已退出登录。

# /desk/{slug}/queue
queue-link = 队列
queue-title = 队列：{ $title }
queue-parts = 队列的各部分
queue-all = 全部待处理
queue-reported = 被举报
queue-held = 待审
queue-waiting = 待确认邮箱
queue-hidden = 已隐藏
queue-blocked = 被禁止者的评论
queue-empty = 此处没有内容。
queue-more = 更多
queue-done = 已完成，并已列入公开记录。
queue-refused = 操作未完成。隐藏、暂停和禁止须说明理由，所有人均可阅读；也可能是内容已有变动。
queue-reason = 理由（所有人均可阅读）
queue-paused = 已暂停，自{ $at }起：
queue-pause-title = 暂停磋商
queue-pause = 暂停：暂时无人可以参与
queue-resume = 恢复
queue-keep = 予以保留
queue-hide = 隐藏
queue-restore = 恢复显示
queue-release = 发布
queue-block = 禁止该评论者参与
queue-unblock = 恢复该评论者的参与
queue-report = 举报于{ $at }：
queue-state-published = 已发布
queue-state-held = 待审
queue-state-waiting = 等待评论者确认邮箱地址
queue-state-hidden = 已隐藏
queue-state-withdrawn = 已撤回
queue-state-expired = 始终未确认
queue-change = 评论者为访客，于{ $at }修改评论并增加了链接。所有人目前看到的仍是上方文字；以下文字等待处理：
queue-change-release = 发布修改后的文字
queue-change-keep = 保留上方文字
queue-held-link = 这是一名访客的首条评论，且含有链接。
queue-held-same = 相同的文字已多次发送。
queue-held-flood = 该来源在短时间内发来大量评论。

# Atom订阅源
feed-link = 新评论
feed-comments = 新评论：{ $title }
feed-decisions = 决定：{ $title }
feed-entry = { $place } · { $kind } · { $name }

# /desk/{slug}/agenda
agenda-link = 议程
agenda-title = 下次会议议程：{ $title }
agenda-for = { $at }的会议：{ $title }
agenda-markdown = Markdown格式
agenda-intro = 此处列出分歧最大且尚待决定的段落，以及获赞同最多的意见；如有多个群体发言，则选自不同群体。
agenda-empty = 没有等待决定的内容。

# /desk/new
new-page = 新建磋商
new-title = 标题
new-title-hint = 留空：使用草案中的标题。
new-slug = 短名称
new-slug-hint = 用于网址：a-z、0-9和-，例如gdc-2027。
new-language = 草案语言
new-language-hint = 语言标签：en、fr、es、pt、ru、ar、zh等。
new-organiser = 征求意见方
new-closes = 截止时间
new-closes-hint = 须注明时区：2027-02-05 23:59 UTC或2027-02-05 23:59 Europe/Zurich。留空：截止时间另行通知。创建后立即开放。
new-visibility = 谁能找到和阅读
new-rules = 谁可以参与
new-file = 草案文件
new-changes = 文件中的修订
new-comments = 文件中的批注
new-text = 草案
new-marker = 自带编号
new-error-slug = 短名称不符合要求。请用2至80个a-z、0-9和-，首尾须为字母或数字，例如gdc-2027。
new-error-slug-taken = 已有使用此短名称的磋商。请另选一个。
new-error-closes = 这不是注明时区的时间。请写成2027-02-05 23:59 UTC或2027-02-05 23:59 Europe/Zurich，或留空。
new-error-title = 草案中没有标题。请填写标题。
new-error-language = 这不是语言标签。请填写en、fr、es、pt、ru、ar、zh等。
new-error-text = 请选择文件，或粘贴草案。
new-form = 表单
new-draft = 草案
new-opens = 开放时间
new-preview = 预览段落
new-create = 创建磋商
new-ready = 草案的读取结果如下。尚未保存任何内容；请查看下方段落，然后创建磋商。
new-blocks = 段落及其编号
new-count = { $n ->
   *[other] { $n }个编号段落
}

# /desk/{slug}/overview
overview-link = 概览
overview-title = 概览：{ $title }
overview-who = 参与者，按利益攸关方群体和区域分列
overview-silent = 尚未发表意见：{ $names }。
overview-all-heard = 所有群体和区域均已发表意见。
overview-timeline = 截止前的时间线
overview-timeline-hint = 柱形：当日评论。阶梯线：累计评论。虚线：今日。数字与表中编号对应。
overview-mark = 编号
overview-when = 时间
overview-what = 事项
overview-sum = 累计
overview-today = 今日
overview-opening = 开放
overview-close = 截止
overview-version = 第{ $n }版发布
overview-extended = 已延期：截止时间现为{ $at }。
overview-close-set = 截止时间现为{ $at }。
overview-close-removed = 截止时间已取消。
overview-published = { $n ->
   *[other] 公布{ $n }项决定
}
overview-now = { $day }，{ $rest }
overview-day-of = 第{ $n }天（共{ $all }天）
overview-day-open = 第{ $n }天，未设截止时间
overview-closes-days = { $n ->
   *[other] { $n }天后截止
}
overview-closes-hours = { $n ->
   *[other] { $n }小时后截止
}
overview-closes-minutes = 将在一小时内截止
overview-opens-days = { $n ->
   *[other] { $n }天后开放
}
overview-opens-hours = { $n ->
   *[other] { $n }小时后开放
}
overview-opens-minutes = 将在一小时内开放
overview-closed-days = { $n ->
   *[other] 已于{ $n }天前截止
}
overview-closed-hours = { $n ->
   *[other] 已于{ $n }小时前截止
}
overview-closed-minutes = 已于不到一小时前截止
overview-days = 每日评论
overview-day = 日期（UTC）
overview-paragraphs = 各段评论，关切列于横线下方
overview-levels = 评论者的身份确认程度
overview-level = 身份
overview-editors = 各责任编辑的决定情况
overview-decided = { $all }项中已决定{ $n }项
overview-nobody = 未指定
overview-none = 尚无内容。
overview-editor = 责任编辑
overview-place = 段落
overview-save = 保存为SVG

# 磋商周边页面旁
page-near = 相关页面

# /c/{slug}/digest
digest-link = 邮件动态
digest-title = 邮件动态：{ $title }
digest-intro = 通过一封邮件了解最新动态：各段评论、决定、日期。没有新动态时不发送邮件。每封邮件均有停止接收的链接。
digest-confirm-first = 为此须确认邮箱地址为您所有：请先用该邮箱登录。
digest-reader = 所有人均可阅读的内容
digest-desk = 同上，并包括工作台的待处理事项
digest-pace = 发送频率
digest-off = 不发送
digest-daily = 每日
digest-weekly = 每周一
digest-hour = 发送时间
digest-zone = 您所在的时区
digest-zone-hint = 时区名称，例如Europe/Zurich或Asia/Jakarta。
digest-zone-unknown = “{ $zone }”不是可识别的时区；请填写UTC，或Europe/Zurich之类的名称。
digest-kept = 已保存。下一封邮件最早于{ $at }发送，使用本页的语言。
digest-stopped = 您不会再收到此类邮件。
digest-text = 文本形式，供邮件列表使用
digest-stop-title = 邮件动态
digest-stop-ask = 停止接收“{ $title }”的动态邮件？
digest-stop = 停止接收
digest-change = 更改发送频率

# 不用浏览器应用程序查看某处的发言
thread-title = { $place }：{ $title }
thread-all = 全部发言：{ $title }
thread-everything = 全部发言
thread-back = 返回草案
thread-none = 此处尚无发言。
thread-more = 更多评论
thread-on-whole = 对全文发表评论
thread-kind = 您要发送什么？
thread-wording-how = 如需建议措辞，请将下方文字改为您希望的表述。如需删去此段，请选择该项；文字保持不变。
thread-answers = 您正在回复{ $name }。
thread-answers-none = 改为发表新评论
thread-sent = 您的评论已发布。
thread-see = 查看
thread-sent-held = 您的评论已保存。共同主席审核后予以发布。
thread-sent-waiting = 您的评论已保存。请在24小时内输入发送至您邮箱的验证码，评论即行发布。
thread-no-code = 重新发送验证码
thread-refused = 未发送任何内容；您的文字保留在下方。
thread-to-form = 转到表单
thread-closed = 磋商已结束。全部发言仍可阅读。
thread-paused = 磋商已暂停。恢复后可以发送评论。
thread-kept = 您所写的文字，供复制

# /embed/{slug}
embed-own-page = 在独立页面打开
embed-elsewhere = 此内容不在其他网站中显示。请在其独立页面打开；可能需要在那里登录。
embed-forgetful = 在其他网站中，关闭页面后本浏览器便不再记得您。您仍可在此发表意见。如希望日后仍能识别您，请在我们自己的页面继续：您写下的内容会一并带去。
embed-continue = 在我们的页面继续

# /c/{slug}/continue
continue-title = 在我们的页面继续
continue-words = 您的文字会一并带去。磋商页面片刻后自动打开。
continue-forgetful = 本浏览器在此也不保存任何内容。继续之前请先复制您的文字。
continue-typed = 您写的内容
continue-open = 打开磋商

# /desk/{slug}/embed
framing-link = 在其他网站
framing-title = 在其他网站：{ $title }
framing-intro = 将以下几行粘贴到贵网站中希望显示磋商的位置。它随内容伸展，不需要 cookie，也不改动页面其他部分。
framing-language = 语文
framing-language-page = 与所在页面相同
framing-theme = 主题
framing-theme-auto = 由访客决定
framing-theme-light = 浅色
framing-theme-dark = 深色
framing-accent = 链接和按钮的颜色
framing-accent-help = 六位十六进制数字，如 #0b4a8f；留空则用我们的颜色。颜色会调深或调浅，直至可读。
framing-accent-wrong = 这不是 #0b4a8f 这样的颜色。
framing-text = 包含草案文本，供没有脚本的浏览器使用，或在无法连接本服务器时使用
framing-show = 显示
framing-snippet = 用于允许脚本的网站
framing-frame = 用于去除脚本的网站：固定高度的框架
framing-copy = 复制
framing-preview = 预览
framing-members = 本次磋商仅限成员；在其他网站只显示其链接。
framing-nobody = 本服务器不允许其他网站框入磋商（设置 embed_ancestors）；在那里只显示链接。

# How pieces are joined: one after another, as clauses, and the words of somebody.
list-two = { $one }、{ $two }
clause-two = { $one }；{ $two }
quoted = “{ $text }”

# 工作台表单中的错误。
wrong-moment = “{ $text }”不是注明时区的时间。请写成2027-02-05 23:59 UTC或2027-02-05 23:59 Europe/Zurich。
wrong-language = “{ $text }”不是en、ar或pt-BR之类的语言标签。
wrong-address = “{ $text }”不是邮箱地址。
wrong-field = 请检查此项。
wrong-form = 表单未完整送达。请重新加载页面后重试。
wrong-too-many = 数量超出可保存的上限。
wrong-emails-missing = 请至少填写一个邮箱地址。
wrong-opens-invalid = 磋商已经开放，或开放时间晚于截止时间。
wrong-closes-invalid = 截止时间必须在将来，且晚于开放时间。如需立即截止，请使用相应按钮。
wrong-minutes-invalid = 会议时长为1至1440分钟。
wrong-link-invalid = 请填写完整网址，包括https://。
wrong-groups-invalid = 1至60项，每行一项，不得重复。
wrong-groups-in-use = 已有人选用的项必须保留在列表中。
wrong-text-missing = 没有剩余文字。如需删去该段，请使用相应按钮。
wrong-note-missing = 请用一句话说明变动，所有人都会看到。
wrong-blocks-missing = 所有段落均已删去，没有可发布的内容。
