# 邀请参与：工作台上的页面、受邀者的页面，以及发给受邀者的邮件。

asked-link = 受邀者
asked-title = 受邀者：{ $title }
asked-read-only = 只有共同主席可以发出邀请。邮箱地址仅对共同主席显示。
asked-private = 受邀者名单仅供工作台使用，任何内容均不公开。
asked-none = 尚未邀请任何人。
asked-counts = 共邀请{ $asked }方：{ $answered }方已回应，{ $declined }方没有意见，{ $opened }方打开了链接，{ $silent }方未回应。
asked-who = 受邀者
asked-when = 邀请时间
asked-state = 状态
asked-acts = 可用操作
asked-person = 个人
asked-by-link = 通过您转交的链接
asked-kind-person = 个人
asked-kind-nri = 国家和区域举措
asked-kind-coalition = 动态联盟
asked-kind-best-practice = 最佳做法论坛
asked-kind-organisation = 组织
asked-state-answered = 已回应
asked-state-declined = 没有意见
asked-state-opened = 已打开链接，尚无回应
asked-state-silent = 未回应
asked-state-queued = 邮件即将发出
asked-state-withdrawn = 已撤回
asked-answer = 评论{ $number }
asked-answers = { $n ->
   *[other] { $n }条评论和立场
}
asked-remind = 要求提醒
asked-reminded = 已提醒：{ $at }
asked-sent = 邮件已发出：{ $at }
asked-again = 再次发送
asked-copy = 供转交的链接
asked-link-for = 给{ $name }的链接
asked-copied = 复制
asked-withdraw = 撤回邀请
asked-of = { $act }：{ $name }
asked-the-link = 持有此链接者均可凭此邀请参与。链接仅在此刻显示一次；先前的链接仍然有效。
asked-new = 邀请参与
asked-list = 邀请对象
asked-list-hint = 每行一个：填写邮箱地址，或按“类别 | 名称 | 地址 | 联系人”填写。类别为nri、coalition、best-practice、organisation或person。未填地址的，您会得到一个供转交的链接。
asked-kind = 未注明类别的行视为
asked-group = 全部受邀者所属的利益攸关方群体
asked-region = 全部受邀者所属的区域
asked-nothing = 未注明
asked-language = 邮件语言
asked-words = 您要写入邮件的话
asked-ask = 发出邀请
asked-done = { $n ->
    [0] 名单上没有新的邀请对象。
   *[other] 已邀请{ $n }方。
}
asked-known = 此前已受邀，或不希望收到邮件：{ $names }。
asked-sent-again = 邮件将再次发送。
asked-taken-back = 邀请已撤回，其链接不再有效。
asked-wrong = 尚未保存任何内容，也未发送邮件。
asked-wrong-line = 第{ $number }行，“{ $text }”：{ $why }
asked-why-address = 这不是邮箱地址。
asked-why-kind = 没有这一类别。
asked-why-name = 组织或机构须填写名称。
asked-why-too-long = 名称不得超过200个字符。
asked-why-parts = 请按“类别 | 名称 | 地址 | 联系人”填写。
asked-why-missing = 请至少填写一行。
asked-why-too-many = 一次不得超过200行。
asked-problem-closed = 磋商已结束；请先延期，再发出邀请。
asked-problem-sent-already = 此邮件已发送两次，或对方不希望收到邮件。
asked-problem-withdrawn = 此邀请已撤回。
asked-problem-too-many-links = 此邀请的链接过多；请撤回后另发邀请。
asked-problem-other = 操作未完成：{ $reason }

# 受邀者的页面
invited-title = 诚邀您参与
invited-why = 此页说明就何事征求您的意见，以及截止时间。
invited-open = 查看邀请
invited-none = 此页须通过邀请中的链接打开。
invited-link-spent = 此链接无效或已失效。请与邀请您的人联系。
invited-cochairs = 共同主席
invited-you = { $who }请您就“{ $title }”发表意见。
invited-name = { $name }：{ $who }请您就“{ $title }”发表意见。
invited-body = { $who }请{ $name }就“{ $title }”发表意见。
invited-opens = 开放时间为{ $date }。
invited-until = 您可在{ $date }之前发表评论。
invited-open-end = 您可随时发表评论，截止时间另行通知。
invited-closed = 磋商已于{ $date }结束。所有内容仍可阅读。
invited-several = 截止之前，{ $name }的多名人员可使用此链接；每人以本人姓名代表{ $name }发表评论。
invited-take-part = 参与
invited-take-part-body = 代表{ $name }参与
invited-take-part-hint = 您可先阅读草案。首次评论时须填写姓名；您发送的内容将会公开。
invited-read = 阅读草案
invited-remind-title = 提醒
invited-remind = 截止前48小时提醒我
invited-remind-hint = 届时如尚未收到评论，将向接收邀请的邮箱发送一封邮件。
invited-remind-on = 截止前48小时将提醒您。
invited-remind-off = 不要提醒我
invited-decline-title = 没有意见
invited-decline = 我们没有意见，请勿再发邮件
invited-declined = 您已表示没有意见。我们不会再向您发送邮件；您仍可参与。
invited-kept = 已保存。
invited-too-late = 距截止不足48小时，因此不会发送提醒。
invited-private = 共同主席可以看到此链接是否打开过、是否收到评论。其他人均不知道您曾受邀。
invited-sign-in = 此磋商仅对名单上的邮箱地址开放。请用接收邀请的邮箱登录，然后打开草案。

# 邀请参与的邮件
mail-asked-subject = 诚邀您发表意见：{ $title }
mail-asked-greeting = { $name }，您好！
mail-asked-you = { $who }请您就“{ $title }”发表意见。
mail-asked-body = { $who }请{ $name }就“{ $title }”发表意见。
mail-asked-words = 邀请方留言：
mail-asked-link = 请打开以下链接，了解就何事征求您的意见。您可在该页参与、要求在截止前48小时提醒您，或表示没有意见、不希望再收到邮件：
    { $link }
mail-asked-several = { $name }的多名人员可使用此链接；请勿转给他人。
mail-asked-alone = 此链接仅供您本人使用；请勿转给他人。

# 截止提醒邮件
mail-reminder-subject = 即将截止：{ $title }
mail-reminder-why = 您曾要求提醒：“{ $title }”将于{ $date }截止。
mail-reminder-body = 您曾要求提醒{ $name }：“{ $title }”将于{ $date }截止。
mail-reminder-link = 请通过以下链接参与，或表示没有意见、不希望再收到邮件：
    { $link }
mail-reminder-once = 提醒仅发送这一次。
