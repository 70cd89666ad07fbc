# 工作台为具名人士录入的内容：工作台表单、该人士的页面，以及发给该人士的邮件。

reported-title = 其他场合的发言：{ $title }
reported-why = 录入某人在会议或邮件列表上的发言。内容立即以其姓名公开，注明由工作台代录，并与其他评论同等计算。其本人可予确认、更正或撤回。
reported-read-only = 只有共同主席和编辑人员可以录入发言。
reported-about = 所涉内容
reported-paragraph = 段落编号
reported-paragraph-hint = 例如12或14.2；留空表示全文。
reported-show = 显示该段
reported-kind = 类型
reported-body = 发言内容
reported-proposed = 该段的拟议措辞
reported-proposed-hint = 仅用于措辞建议：填写修改后的整段文字。
reported-language = 发言语言
reported-who = 发言者
reported-name = 姓名
reported-affiliation = 所属机构
reported-behalf = 代表
reported-group = 利益攸关方群体
reported-region = 区域
reported-email = 邮箱地址
reported-email-hint = 不向任何人显示。发言者会收到一封邮件，可通过其中的链接予以确认、更正或撤回。未填地址的，您会得到一个供转交的链接。
reported-where = 发言场合
reported-place = 场合说明（向所有人显示）
reported-place-hint = 例如：5月12日的会议
reported-link = 相关链接
reported-link-hint = 会议记录或邮件的链接，以https://开头；可留空。
reported-said = 时间
reported-said-hint = 截止之前的日期：2026-05-12
reported-enter = 录入
reported-done = 已录入，现已向所有人公开。
reported-wrong = 尚未保存任何内容。
reported-problem = { $field }：{ $why }
reported-why-missing = 请填写此项。
reported-why-too-long = 内容过长。
reported-why-unknown = 请从列表中选择。
reported-why-invalid = 请检查此项。
reported-why-later = 此日期尚未到来。
reported-why-too-late = 此日期在截止之后，不予计入。
reported-why-other = { $reason }
reported-all = 已录入的内容
reported-none = 尚未录入任何内容。
reported-state = 状态
reported-state-settled = 本人已确认或更正
reported-state-withdrawn = 已撤回
reported-state-mailed = 邮件已发出（{ $at }），尚无答复
reported-state-queued = 邮件即将发出
reported-state-open = 未确认
reported-hand-over = 供转交的链接
reported-link-for = 给{ $name }的链接
reported-the-link = 持有此链接者可确认、更正或撤回该评论，仅限一次。链接仅在此刻显示。
reported-settled = 本人已作处理，无需链接。

# 被代录者的页面
claim-title = 以您的名义录入的评论
claim-why = 此页显示以您的名义录入的一条评论。
claim-open = 查看
claim-none = 此页须通过以您的名义录入的评论的链接打开。
claim-link-spent = 此链接无效或已失效：链接在90天内有效，且只能使用一次。共同主席可向您另行提供。
claim-intro = “{ $title }”的共同主席录入了以下内容，作为您的发言：{ $place }，{ $date }。所有人均可阅读，并注明由工作台代录。
claim-form = 这是您的发言吗？
claim-how = 如有不符，请予更正；原先录入的文字仍可在先前文字中查阅。确认后即为您本人的评论，不再仅注明为代录。
claim-how-mail = 确认评论的同时，也确认了您的邮箱地址。
claim-confirm = 是我的发言，文字如上
claim-withdraw-title = 不应列入
claim-withdraw-what = 评论文字和您的姓名立即删除；对该评论的回复予以保留。
claim-withdraw = 撤回
claim-refused = 请填写姓名和内容；尚未保存任何内容。
claim-sign-in = 此磋商要求确认邮箱地址。请先登录，然后再次打开链接。
claim-confirmed = 现已确认为您的评论。
claim-withdrawn = 已撤回。

# 发给被代录者的邮件
mail-claim-subject = 以您的名义录入的评论：{ $title }
mail-claim-why = “{ $title }”的共同主席录入了以下内容，作为您的发言（{ $place }，{ $date }）：
mail-claim-link = 所有人均可阅读，并注明由工作台代录。您可在90天内通过以下链接予以确认、更正文字或撤回，仅限一次：
    { $link }
mail-claim-ignore = 如果您不作处理，该评论将继续注明由工作台代录。此事仅发送这一封邮件。
