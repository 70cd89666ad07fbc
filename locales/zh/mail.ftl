# 邮件。

mail-site = Colloquy
mail-greeting = 您好！

# 含验证码和链接的邮件
mail-code-subject = { $code }是您用于{ $place }的验证码
mail-code-why = 请确认此邮箱地址，以便参与“{ $place }”。
mail-code-code = 您的验证码：{ $code }
mail-code-link = 您也可以打开以下链接，然后按下按钮：
    { $link }
mail-code-end = 验证码和链接在15分钟内有效，且只能使用一次。确认后，您等待确认的评论即会发布。
mail-code-ignore = 如果这不是您的请求，请忽略本邮件；不会有任何影响。

# 关于评论的决定的邮件
mail-outcome-subject = 关于您的评论的决定：{ $title }
mail-outcome-why = 关于您对“{ $title }”所作评论的决定已经公布。
mail-outcome-said = 您写道：“{ $words }”
mail-outcome-decided = 决定：{ $disposition }
mail-outcome-reason = 理由：{ $reason }
mail-outcome-wording = 下一版的措辞：{ $words }
mail-outcome-all = 全部决定及理由：
    { $link }
mail-outcome-answer = 如果您坚持异议，可在90天内通过以下链接告知共同主席：
    { $link }

# 邀请加入工作台的邮件
mail-invitation-subject = 您已加入“{ $title }”的工作台
mail-invitation-why = 您已加入磋商“{ $title }”的工作台，角色为{ $role }。
mail-invitation-how = 请用此邮箱地址登录并打开工作台：
    { $link }
mail-outcome-change = 第{ $version }版的变动：{ $link }

# 动态邮件，亦用于邮件列表
mail-digest-subject-daily = 今日动态：{ $title }
mail-digest-subject-weekly = 本周动态：{ $title }
mail-digest-opens = 评论开放时间：{ $at }。
mail-digest-closes = 开放评论，截止时间：{ $at }。
mail-digest-closed = 已结束，截止时间：{ $at }。
mail-digest-open = 开放评论，截止时间另行通知。
mail-digest-call = 会议：{ $at }，{ $title }
mail-digest-moved = 日期有变：截止时间现为{ $at }。
mail-digest-no-close = 日期有变：继续开放，截止时间另行通知。
mail-digest-version = 第{ $n }版已发布。
mail-digest-since = 自{ $at }以来的动态：
mail-digest-comments = { $n ->
   *[other] { $n }条新评论
}
mail-digest-decided = { $n ->
   *[other] 已公布{ $n }项决定
}
mail-digest-more = { $n ->
   *[other] 另有{ $n }条：
}
mail-digest-nothing = 没有评论，也没有决定。
mail-digest-desk-open = { $n ->
   *[other] { $n }条评论等待决定。
}
mail-digest-desk-queue = { $n ->
   *[other] { $n }条评论在队列中等待处理。
}
mail-digest-change = 更改发送频率：{ $link }
mail-digest-stop = 停止接收：{ $link }
