# كلمات المكتب في المتصفح، إلى جانب كلمات القارئ.

# On top
desk-overview = نظرة عامة
page-version-words = النسخة { $number }
desk-no-close = مفتوحة حتى إشعار آخر
desk-touched = جرى الحديث عن { $n } من { $all } من الفقرات
desk-progress = بُتّ في { $decided } من { $all }
desk-unpublished = { $n } لم يُنشر بعد
desk-heat = التعليقات والتحفظات فقرةً فقرة
desk-heat-paragraph = { $name }: التعليقات { $comments }، التحفظات { $concerns }
desk-observer = يمكنك قراءة كل شيء هنا. أما البتّ وكتابة الملاحظات والرد فلمن يحررون وللرئاسة المشاركة.
desk-publish-not = النشر للرئاسة المشاركة.
desk-publish-button = نشر …
desk-away = لا يمكن الوصول إلى الخادم. ما تكتبه محفوظ في هذا المتصفح؛ يرجى حفظه من جديد بعد لحظة.

# Panes
desk-panes = ما يُعرض
desk-paragraphs = الفقرات
desk-text = النص
desk-comments = التعليقات
desk-everything = كل ما قيل
desk-everything-how = اختر فقرة من الجانب أو من الشريط في الأعلى. بالمفتاحين j وk تنتقل بين التعليقات؛ والمفتاح ? يعرض كل المفاتيح.
desk-show = عرض
desk-show-all = كل الفقرات
desk-show-open = ما لم يُبتّ فيه
desk-show-contested = موضع خلاف
desk-show-mine = فقراتي
desk-show-unpublished = لم يُنشر بعد
desk-show-untouched = لم يُقل فيها شيء بعد
desk-decided-of = { $decided } من { $all }

# Text
desk-redline-show = الاقتراحات المعروضة
desk-redline-all = { $n ->
    [zero] لا اقتراحات فوق النص
    [one] اقتراح واحد فوق النص
    [two] اقتراحان فوق النص
    [few] { $n } اقتراحات فوق النص
    [many] { $n } اقتراحًا فوق النص
   *[other] { $n } اقتراح فوق النص
}
desk-redline-out = حذف هذا النص:
desk-redline-none = لا اقتراح يغيّر هذا النص.
desk-redline-number = إلى الاقتراح { $number }
desk-redline-comment = إلى تعليقه
desk-redline-others = { $n ->
    [one] اقتراح واحد يتناول أكثر من هذه الكلمات ويمكن النظر فيه وحده.
   *[other] { $n } من الاقتراحات تتناول أكثر من هذه الكلمات ويمكن النظر في كل منها وحده.
}
desk-positions = المواقف حسب مجموعة أصحاب المصلحة
desk-positions-none = لم يتخذ أحد موقفًا بعد.
desk-positions-silent = لا موقف بعد: { $groups }.
desk-assign = المحرر
desk-assigned-none = لا أحد بعينه
desk-synthesis = الخلاصة
desk-synthesis-save = حفظ الخلاصة
desk-synthesis-on = الخلاصة: { $place }

# Comments
desk-shown = { $n ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
}
desk-agrees = { $n ->
    [one] يوافق واحد
    [two] يوافق اثنان
   *[other] يوافق { $n }
}
desk-search = البحث في كل ما قيل
desk-search-do = بحث
desk-filter = التصفية والترتيب
desk-filter-conditions = { $n ->
    [one] التصفية والترتيب (شرط واحد)
    [two] التصفية والترتيب (شرطان)
   *[other] التصفية والترتيب ({ $n } شروط)
}
desk-filter-stance = موقف كاتبه
desk-filter-level = درجة المعرفة به
desk-sort = الترتيب
desk-sort-arrival = حسب الوصول
desk-sort-newest = الأحدث أولًا
desk-sort-agrees = الأكثر تأييدًا أولًا
desk-choose = تحديد هذا التعليق
desk-choose-all = تحديد كل المعروض
desk-chosen-title = البتّ في كل المحدد
desk-chosen = { $n ->
    [zero] لا تعليقات محددة
    [one] تعليق واحد محدد
    [two] تعليقان محددان
    [few] { $n } تعليقات محددة
    [many] { $n } تعليقًا محددًا
   *[other] { $n } تعليق محدد
}
desk-chosen-none = إلغاء التحديد
desk-matching-title = البتّ في كل ما عُثر عليه
desk-matching-button = { $n ->
    [one] البتّ في ما عُثر عليه …
    [two] البتّ في التعليقين …
    [few] البتّ في { $n } تعليقات عُثر عليها …
    [many] البتّ في { $n } تعليقًا عُثر عليه …
   *[other] البتّ في { $n } تعليق عُثر عليه …
}
desk-matching-replace = { $n ->
    [one] بُتّ في واحد منها من قبل: البتّ فيه من جديد أيضًا
    [two] بُتّ في اثنين منها من قبل: البتّ فيهما من جديد أيضًا
   *[other] بُتّ في { $n } منها من قبل: البتّ فيها من جديد أيضًا
}
desk-matching-why = يبدأ المقترح المقبول بالكلمات التي يقترحها. لا يرى هذا كله إلا المكتب إلى أن يُنشر. وما يصل أو يُبتّ فيه وأنت تنظر يبقى على حاله، ويمكن إلغاء ذلك كله بخطوة واحدة.
desk-matching-do = { $n ->
    [0] البتّ
    [one] البتّ في تعليق واحد
    [two] البتّ في تعليقين
    [few] البتّ في { $n } تعليقات
    [many] البتّ في { $n } تعليقًا
   *[other] البتّ في { $n } تعليق
}

# Decisions
desk-decision = القرار
desk-decided = بُتّ فيه
desk-undecided = لم يُبتّ فيه
desk-decided-many = { $decision }: عدد التعليقات { $count }
desk-do-accepted = قبول
desk-do-accepted-in-part = قبول جزئي
desk-do-not-accepted = عدم قبول
desk-do-noted = أخذ العلم
desk-do-deferred = إرجاء
desk-decide-first = يرجى البتّ أولًا؛ ثم يمكن ذكر السبب.
desk-reason = السبب
desk-reason-wording = السبب والصياغة
desk-wording = كلمات النسخة التالية
desk-wording-proposed = وضع المقترح
desk-reason-pick = اختيار سبب
desk-reason-keep = الاحتفاظ بهذا السبب لاستعماله من جديد
desk-reasons = أسباب تُستعمل من جديد
desk-reasons-edit = تعديل الأسباب
desk-reasons-none = لا شيء بعد. اكتب سببًا تحت قرار واحتفظ به.
desk-reason-remove = إزالة
desk-save = حفظ
desk-stored = حُفظ
desk-not-stored = محفوظ في هذا المتصفح فقط حتى الآن
desk-empty = (فارغ)
desk-verdict-draft = لا يراه إلا المكتب
desk-verdict-changed = تغيّر منذ نشره
desk-verdict-published = منشور
desk-objection = يتمسك كاتبه بعد القرار بما يلي:
desk-undo = إلغاء هذه الخطوة
desk-undone = أُلغي
desk-undone-many = { $n ->
    [0] لم يُلغَ شيء: تغيّر كله منذ ذلك الحين.
    [one] أُلغي قرار واحد
    [two] أُلغي قراران
    [few] أُلغيت { $n } قرارات
    [many] أُلغي { $n } قرارًا
   *[other] أُلغي { $n } قرار
}
desk-undo-none = لا شيء يمكن إلغاؤه.
desk-history = السجل
desk-history-title = كيف جرى الأمر
desk-history-none = لم يُبتّ في شيء هنا بعد.
desk-step-published = نُشر
desk-step-drafted = مسودة

# Somebody else was quicker
desk-conflict-title = تغيّر في هذه الأثناء
desk-conflict-why = حفظ شخص آخر في المكتب شيئًا هنا وأنت تعمل. لم يضِع شيء مما كتبت؛ يرجى الاختيار.
desk-conflict-theirs = حفظه { $name }
desk-conflict-mine = ما لديك
desk-conflict-keep = إبقاء المحفوظ
desk-conflict-replace = حفظ ما لديّ بدلًا منه
desk-conflict-many = { $n ->
    [one] تغيّر التعليق في هذه الأثناء. لم يُحفظ شيء؛ يرجى النظر فيه من جديد.
   *[other] تغيّر بعض التعليقات ({ $n }) في هذه الأثناء. لم يُحفظ شيء؛ يرجى النظر فيها من جديد.
}

# Themes, notes, replies
desk-theme = الموضوع
desk-themes = المواضيع
desk-themes-all = كل المواضيع
desk-themes-none = لا مواضيع بعد.
desk-theme-new = موضوع جديد
desk-theme-make = إنشاء
desk-theme-change = تغيير
desk-theme-rename = اسم جديد بدل «{ $name }»
desk-theme-merge = دمج في …
desk-theme-merge-do = دمج
desk-theme-remove-do = إزالته من كل تعليقاته
desk-theme-remove = إزالة هذا الموضوع
desk-theme-count = { $name } ({ $count })
problem-theme-taken = يوجد موضوع بهذا الاسم.
desk-note = ملاحظة خاصة
desk-said = إدراج ما قيل في مكالمة أو قائمة بريدية
desk-notes = ملاحظات خاصة
desk-note-label = ملاحظة خاصة؛ لا يراها إلا المكتب
desk-note-on-paragraph = ملاحظة خاصة على هذه الفقرة
desk-note-keep = حفظ الملاحظة
desk-note-remove = إزالة
desk-note-removed = أُزيلت الملاحظة.
desk-reply = رد
desk-reply-label = رد باسم المكتب
desk-reply-public = سيرى الجميع هذا الرد فورًا.
desk-reply-send = نشر الرد
desk-reply-sent = نُشر الرد.

# Publishing
desk-publish-title = نشر القرارات
desk-publish-why = لا يراها حتى الآن إلا المكتب. بعد النشر يكون كل تغيير قيدًا جديدًا، ويبقى ما نُشر في السجل.
desk-publish-parts = ما يُنشر
desk-publish-preview = ما سيراه الناس
desk-publish-nothing = لم يُختر شيء.
desk-publish-do = نشر
desk-publish-on = { $name }، { $place }
desk-publish-withdrawn = سُحب القرار
desk-publish-more = { $n ->
    [one] وقرار آخر
   *[other] و{ $n } من القرارات الأخرى
}
desk-publish-mails = { $n ->
    [0] لن يُبلَّغ أحد بالبريد.
    [one] يُبلَّغ شخص واحد بالبريد.
    [two] يُبلَّغ شخصان بالبريد.
   *[other] يُبلَّغ { $n } بالبريد.
}
desk-published = { $n ->
    [one] نُشر قيد واحد.
    [two] نُشر قيدان.
   *[other] نُشر { $n } من القيود.
}
desk-published-see = الاطلاع على النتيجة

# Files
desk-files = ملفات
desk-files-why = ما قيل وما تقرر بشأن هذه النسخة في ملف للحفظ أو الطباعة أو العمل عليه. لا ترد الملاحظات الخاصة ولا العناوين في أي ملف.
desk-files-drafts = وكذلك القرارات والخلاصات والمواضيع التي لم تُنشر بعد
desk-files-shown = { $n ->
    [zero] المعروض الآن فقط (لا تعليقات)
    [one] المعروض الآن فقط (تعليق واحد)
    [two] المعروض الآن فقط (تعليقان)
    [few] المعروض الآن فقط ({ $n } تعليقات)
    [many] المعروض الآن فقط ({ $n } تعليقًا)
   *[other] المعروض الآن فقط ({ $n } تعليق)
}
desk-file-xlsx = جدول بيانات (XLSX)
desk-file-docx = تقرير لمعالج النصوص (DOCX)
desk-file-docx-annotated = المسودة وكل ما قيل فيها تعليقات وتعديلات متعقَّبة (DOCX)
desk-file-docx-clean = النص وحده للاعتماد (DOCX)
desk-file-csv = جدول بنص عادي (CSV)
desk-file-md = تقرير بنص عادي (Markdown)
desk-file-jsonl = كل شيء لنظام Colloquy آخر (JSON lines)
desk-file-jsonld = حواشٍ للويب (JSON-LD)

# Keys
desk-key-next = التعليق التالي
desk-key-previous = التعليق السابق
desk-key-next-paragraph = الفقرة التالية التي فيها تعليقات
desk-key-previous-paragraph = الفقرة السابقة التي فيها تعليقات
desk-key-paragraphs = قائمة الفقرات
desk-key-undo = إلغاء آخر قرار
desk-key-choose = تحديد التعليق أو إلغاء تحديده
desk-key-choose-all = تحديد كل المعروض أو إلغاؤه
desk-help-how = تعمل المفاتيح على التعليق الذي أنت عنده. تكرار القرار نفسه يلغيه.
desk-help-store = المفتاحان Control وEnter يحفظان ما تكتبه. ما تكتبه محفوظ في هذا المتصفح حتى يُخزَّن.
