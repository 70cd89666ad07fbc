# 导出文件的词语：电子表格、文档、注释。

export-period = 开放时间：{ $opens }至{ $closes }
export-period-open = 开放时间：自{ $opens }起
export-made = 截至{ $at }
export-chosen = 仅为部分评论，并非全部
export-drafts = 包括尚未公布的决定和综述

export-paragraphs = 逐段情况
export-synthesis = 意见综述
export-also = 另见第{ $numbers }号
export-who = 发言者
export-change = 评论、拟议修改
export-decided = 决定和理由
export-decision = 决定
export-draft = { $decision }（未公布）
export-undecided = 未决定
export-wording = 下一版的措辞
export-answers = 对第{ $number }号的回复
export-reply = 回复
export-replace = 拟议措辞
export-delete = 建议：删去此段
export-insert = 建议：在其后增加
export-agrees = { $n ->
   *[other] { $n }人赞同
}
export-themes = 主题：{ $themes }
export-desk = 共同主席
export-nameless = 未具名
export-for = 代表{ $behalf }
export-withdrawn = 评论者已撤回
export-hidden = 共同主席已隐藏：{ $reason }
export-cut = …（已截断：超出单元格容量）

export-numbers = 数据统计
export-what = 项目
export-count = 数量
export-count-people = 参与者
export-count-contributions = 意见总数
export-count-comments = 评论
export-count-suggestions = 措辞建议
export-count-questions = 问题
export-count-replies = 回复
export-count-paragraphs = 段落
export-count-untouched = 无人发表意见的段落
export-by-group = 按利益攸关方群体和区域分列的意见
export-by-disposition = 对评论、措辞建议和问题的决定
export-all = 全部
export-unstated = 未注明

export-sheet-comments = 评论
export-sheet-paragraphs = 段落
export-sheet-numbers = 统计

# 评论汇总表的列
export-column-number = 编号
export-column-paragraph = 段落
export-column-text = 草案案文
export-column-kind = 类型
export-column-comment = 评论
export-column-comments = 评论
export-column-quote = 所涉文字
export-column-proposed = 拟议措辞
export-column-change = 修改
export-column-name = 姓名
export-column-affiliation = 所属机构
export-column-behalf = 所代表方
export-column-group = 利益攸关方群体
export-column-region = 区域
export-column-country = 国家
export-column-level = 身份
export-column-date = 日期（UTC）
export-column-agrees = 赞同
export-column-answers = 所回复编号
export-column-decision = 决定
export-column-reason = 理由
export-column-wording = 下一版的措辞
export-column-themes = 主题
export-column-language = 语言
export-column-edited = 编辑时间（UTC）
export-column-id = 标识符
