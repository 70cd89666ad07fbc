# 从文件导入草案：哪些内容一并导入、哪些不予保留、文件有何问题。

import-file-hint = Word（.docx）、OpenDocument（.odt、.fodt）、网页、Markdown或纯文本；不超过20 MB。
import-file-kept = 文件为“{ $name }”，{ $kilobytes } kB。在您创建磋商之前，文件随此表单保留；如需替换，请另选文件。
import-file-drop = 移除文件
import-changes-suggest = 转为建议
import-changes-accept = 予以接受
import-changes-reject = 予以拒绝
import-comments-keep = 一并导入
import-comments-drop = 不导入
import-along = 一并导入的内容
import-along-none = 没有一并导入的批注或修订。
import-author = 作者
import-author-none = 未具名
import-head-comments = 评论
import-head-replies = 回复
import-head-suggestions = 建议
import-settled = { $n ->
   *[other] 文件中有{ $n }条批注标为已解决；已为其草拟“注意到”的决定。
}
import-settled-reason = 在草案文件中标为已解决。
import-left = { $n ->
   *[other] { $n }条批注未导入。
}
import-report = 未按原样保留的内容
import-report-none = 文件的全部内容均已保留。
import-note = 文件中的内容
import-note-count = 次数
import-note-words = 首处文字
import-note-header = 页眉；未予保留
import-note-footer = 页脚；未予保留
import-note-picture = 图片；未予保留
import-note-drawing = 图形、图表和示意图；未予保留
import-note-formula = 公式；请检查替代内容
import-note-object = 嵌入文件；未予保留
import-note-text-box = 文本框；其文字置于所附段落之后
import-note-field = 域，例如日期和交叉引用；保留其显示的文字
import-note-control = 表单控件；保留其显示的文字
import-note-merged-cells = 合并单元格；其文字保留一次
import-note-nested-table = 嵌套表格；其文字保留在外层单元格中
import-note-formatting = 格式修订；未予保留
import-note-script = 脚本和样式表；未予保留
import-note-hidden-text = 隐藏文字；未予保留
import-note-change = 无法转为建议的修订；请查看相应位置
import-note-comment = 没有文字或没有位置的批注
import-next-left = 未按文件原样保留：
import-next-note = { $what }（{ $n }）
import-next-comments = { $n ->
   *[other] 文件中有{ $n }条批注。下一版文件中的批注不予读取；如有需要，请在此处录入。
}

import-error-not-whole = 文件未完整送达，或超过20 MB。请重新发送。
import-error-none = 请先选择文件。
import-error-unknown-format = 无法将“{ $name }”作为草案读取。请另存为Word（.docx）、OpenDocument（.odt）、HTML、Markdown（.md）或纯文本（.txt）。
import-error-old-word = 这是2007年之前的Word文档（.doc）。请打开后另存为.docx。
import-error-spreadsheet = 这是电子表格。请将文字复制到文本文档，并保存为.docx或.odt。
import-error-presentation = 这是幻灯片。请将文字复制到文本文档，并保存为.docx或.odt。
import-error-drawing = 这是绘图文件。请将文字写入文本文档，并保存为.docx或.odt。
import-error-pages = 这是Pages文档。请导出为Word（.docx）。
import-error-book = 这是EPUB电子书。请将文字保存为.docx、.odt或.html。
import-error-pdf = 这是PDF，其文字没有确定的顺序。请上传生成该PDF的原始文档。
import-error-rtf = 这是RTF文档。请打开后另存为.docx或.odt。
import-error-archive = 这是压缩包，不是文档。请解压后上传其中的草案。
import-error-too-large = 文件超过此类文件可读取的上限{ $megabytes } MB。请删去图片，或拆分草案。
import-error-too-many-blocks = 草案的段落和单元格过多，无法读取。请拆分为若干磋商。
import-error-too-deep = 第{ $line }行：列表或引文嵌套过深。请减少层级。
import-error-encoding = 第{ $line }行不是可读取的UTF-8文本。请以UTF-8编码保存文件。
import-error-nul = 第{ $line }行含有NUL字符，因此这不是文本文件。请将草案保存为Markdown（.md）或纯文本（.txt）。
import-error-empty = 草案没有文字。请至少写一个段落。
import-error-password = 此文件受密码保护。请打开文件，取消密码，保存后重新上传。
import-error-not-office = 文件名称为办公文档，内容却不是。请打开后另存为.docx或.odt。
import-error-disguised = 这是办公文档，但扩展名不符。请改为正确的扩展名（.docx或.odt）后重新上传。
import-error-truncated = 文件不完整或已损坏。请重新上传，或打开后另存。
import-error-damaged = 文件已损坏（{ $name }）。请打开后另存。
import-error-bomb = 文件解压后远超正常文档的大小，因此未予打开。请打开后另存，并删去大图片。
import-error-missing = 文件中没有案文（缺少{ $name }）。请打开后另存。
import-error-broken = 文件已损坏（{ $name }，第{ $line }行）。请打开后另存。
import-error-entities = 文件声明了实体（{ $name }），文字处理软件不会如此，且可能造成危害。请打开后另存。
import-error-too-complex = 文件结构过深或过长，无法读取（{ $name }）。请拆分草案，或另存文件。
