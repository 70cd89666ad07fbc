# ألفاظ الملفات التي تُنزَّل: الجداول والوثائق والتعليقات التوضيحية.

export-period = باب التعليق مفتوح من { $opens } إلى { $closes }
export-period-open = باب التعليق مفتوح منذ { $opens }
export-made = الحالة في { $at }
export-chosen = جزء مختار من التعليقات لا جميعها
export-drafts = يتضمن قرارات وملخصات لم تُنشر

export-paragraphs = فقرة فقرة
export-synthesis = ملخص الآراء
export-also = انظر أيضًا الرقم { $numbers }
export-who = صاحب التعليق
export-change = التعليق أو التعديل المقترح
export-decided = القرار وسببه
export-decision = القرار
export-draft = { $decision } (لم يُنشر)
export-undecided = لم يُبتّ فيه
export-wording = صياغة النسخة المقبلة
export-answers = رد على الرقم { $number }
export-reply = رد
export-replace = صياغة مقترحة
export-delete = اقتراح: حذف هذا النص
export-insert = اقتراح: إضافة بعد هذا النص
export-agrees = { $n ->
    [zero] لا موافقين
    [one] شخص واحد موافق
    [two] شخصان موافقان
    [few] { $n } أشخاص موافقون
    [many] { $n } شخصًا موافقًا
   *[other] { $n } شخص موافق
}
export-themes = المواضيع: { $themes }
export-desk = الرؤساء المشاركون
export-nameless = دون ذكر الاسم
export-for = باسم { $behalf }
export-withdrawn = سحبه صاحبه
export-hidden = أخفاه الرؤساء المشاركون: { $reason }
export-cut =  … (مقتطع: أطول مما تتسع له الخلية)

export-numbers = بالأرقام
export-what = البند
export-count = العدد
export-count-people = المشاركون
export-count-contributions = مجموع المساهمات
export-count-comments = التعليقات
export-count-suggestions = الصياغات المقترحة
export-count-questions = الأسئلة
export-count-replies = الردود
export-count-paragraphs = الفقرات
export-count-untouched = الفقرات التي لم يرد عليها شيء
export-by-group = المساهمات حسب فئة أصحاب المصلحة والمنطقة
export-by-disposition = القرارات بشأن التعليقات والصياغات المقترحة والأسئلة
export-all = المجموع
export-unstated = غير مذكور

export-sheet-comments = التعليقات
export-sheet-paragraphs = الفقرات
export-sheet-numbers = الأرقام

# أعمدة جدول التعليقات
export-column-number = الرقم
export-column-paragraph = الفقرة
export-column-text = نص المشروع
export-column-kind = النوع
export-column-comment = التعليق
export-column-comments = التعليقات
export-column-quote = الكلمات المعنية
export-column-proposed = الصياغة المقترحة
export-column-change = التعديل
export-column-name = الاسم
export-column-affiliation = جهة الانتساب
export-column-behalf = يتكلم باسم
export-column-group = فئة أصحاب المصلحة
export-column-region = المنطقة
export-column-country = البلد
export-column-level = الصفة
export-column-date = التاريخ (بالتوقيت العالمي المنسق)
export-column-agrees = الموافقون
export-column-answers = رد على الرقم
export-column-decision = القرار
export-column-reason = السبب
export-column-wording = صياغة النسخة المقبلة
export-column-themes = المواضيع
export-column-language = اللغة
export-column-edited = تاريخ التعديل (بالتوقيت العالمي المنسق)
export-column-id = المعرِّف
