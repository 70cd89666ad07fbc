# 浏览器、页面、邮件和导出文件共用的词语。

group-government = 政府
group-intergovernmental = 政府间组织
group-civil-society = 民间社会
group-private-sector = 私营部门
group-technical-community = 技术界
group-academia = 学术界
group-parliament = 议会
group-youth = 青年
group-media = 媒体
group-other = 其他

region-africa = 非洲
region-asia-pacific = 亚洲及太平洋
region-eastern-europe = 东欧
region-grulac = 拉丁美洲和加勒比
region-weog = 西欧和其他国家
region-global = 全球或不限区域

level-guest = 访客
level-confirmed = 邮箱已确认
level-member = 成员
level-reported = 由工作台代录
level-imported = 从别处带入
level-desk = 代表共同主席

disposition-accepted = 采纳
disposition-accepted-in-part = 部分采纳
disposition-not-accepted = 不采纳
disposition-noted = 注意到
disposition-deferred = 暂缓

kind-comment = 评论
kind-suggestion = 措辞建议
kind-question = 问题

stance-support = 支持
stance-support-with-changes = 修改后支持
stance-concern = 关切

stage-coming = 尚未开放
stage-open = 开放评论
stage-closed = 已结束
stage-paused = 共同主席已暂停

role-co-chair = 共同主席
role-editor = 编辑人员
role-observer = 观察员
role-admin = 管理员

# 草案中和草案旁的计数。
count-comments = { $n ->
   *[other] { $n }条评论
}
count-none = 评论
count-people = { $n ->
   *[other] { $n }人
}
count-untouched = { $n ->
    [0] 每段均有评论
   *[other] { $all }段中有{ $n }段尚无评论
}
count-support = 支持：{ $n }
count-changes = 修改后支持：{ $n }
count-concern = { $n ->
   *[other] 关切：{ $n }
}

# 草案
draft-paragraph = 第{ $number }段
draft-row = 第{ $number }行
draft-cell = 第{ $number }格
draft-footnote = 脚注{ $number }
draft-heading = 标题：{ $text }
draft-footnotes = 脚注
draft-empty-cell = 空单元格
draft-whole = 全文

# 日期，以协调世界时（UTC）表示
date-day = { $year }年{ $month }{ $day }日
date-utc = { $year }年{ $month }{ $day }日{ $weekday } { $time } UTC
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

state-opens = 开放时间
state-closes = 截止时间
state-closed = 已截止

# What a thing is called, and the thing.
pair = { $name }：{ $value }
