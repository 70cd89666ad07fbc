# النسخة التالية في مكتب العمل، ومقارنة نسختين. صفحات يصنعها الخادم وحده.

compare-title = { $title }: النسخة { $old } ← النسخة { $new }
compare-published = نُشرت النسخة { $number } في { $at }.
compare-others = قارن:
compare-link = ما الذي تغيّر منذ النسخة { $number }
compare-newer = هذه هي النسخة { $number }. وقد نُشرت النسخة { $latest } في { $at }.
compare-newer-link = إلى النسخة { $latest }
compare-version-note = ما الذي تغيّر:
compare-same = لم يتغيّر شيء.
compare-count-changed = { $n ->
    [zero] لم تتغيّر أي فقرة
    [one] تغيّرت فقرة واحدة
    [two] تغيّرت فقرتان
    [few] تغيّرت { $n } فقرات
    [many] تغيّرت { $n } فقرة
   *[other] تغيّرت { $n } فقرة
}
compare-count-new = { $n ->
    [zero] لا جديد
    [one] واحدة جديدة
    [two] اثنتان جديدتان
    [few] { $n } جديدة
    [many] { $n } جديدة
   *[other] { $n } جديدة
}
compare-count-gone = { $n ->
    [zero] لم يُحذف شيء
    [one] حُذفت واحدة
    [two] حُذفت اثنتان
    [few] حُذفت { $n }
    [many] حُذفت { $n }
   *[other] حُذفت { $n }
}
compare-count-moved = { $n ->
    [zero] لم يُنقل شيء
    [one] نُقلت واحدة
    [two] نُقلت اثنتان
    [few] نُقلت { $n }
    [many] نُقلت { $n }
   *[other] نُقلت { $n }
}
compare-count-split = { $n ->
    [zero] لم تُقسم أي فقرة
    [one] قُسمت واحدة
    [two] قُسمت اثنتان
    [few] قُسمت { $n }
    [many] قُسمت { $n }
   *[other] قُسمت { $n }
}
compare-count-merged = { $n ->
    [zero] لم يُدمج شيء
    [one] واحدة دُمجت من عدة فقرات
    [two] اثنتان دُمجتا من عدة فقرات
    [few] { $n } دُمجت من عدة فقرات
    [many] { $n } دُمجت من عدة فقرات
   *[other] { $n } دُمجت من عدة فقرات
}
compare-unchanged = { $n ->
    [zero] لا فقرات بلا تغيير
    [one] فقرة واحدة بلا تغيير
    [two] فقرتان بلا تغيير
    [few] { $n } فقرات بلا تغيير
    [many] { $n } فقرة بلا تغيير
   *[other] { $n } فقرة بلا تغيير
}
compare-changed = تغيّرت
compare-new = جديدة
compare-gone = حُذفت
compare-moved = نُقلت؛ وكانت: { $from }
compare-split = جزء من: { $from }
compare-merged = دُمجت من: { $from }
compare-behind = { $n ->
    [zero] لا تعليقات أُخذ بها هنا
    [one] تعليق واحد أُخذ به هنا
    [two] تعليقان أُخذ بهما هنا
    [few] { $n } تعليقات أُخذ بها هنا
    [many] { $n } تعليقًا أُخذ بها هنا
   *[other] { $n } تعليق أُخذ بها هنا
}
outcome-other = نتيجة النسخة { $number }
outcome-version = النسخة { $number }
outcome-change = في النسخة { $number }:
outcome-carried = { $n ->
    [zero] لم ينتقل أي تعليق إلى النسخة { $number }.
    [one] انتقل تعليق واحد إلى النسخة { $number }.
    [two] انتقل تعليقان إلى النسخة { $number }.
    [few] انتقلت { $n } تعليقات إلى النسخة { $number }.
    [many] انتقل { $n } تعليقًا إلى النسخة { $number }.
   *[other] انتقل { $n } تعليق إلى النسخة { $number }.
}

next-link = النسخة التالية
next-title = النسخة { $number } من { $title }
next-intro = اكتب النسخة { $number } هنا، أو اقرأها من ملف. لا يراها أحد غير فريق المكتب حتى تُنشر.
next-read-only = يمكنك القراءة. يكتب النسخةَ التالية المحررون والرؤساء المشاركون، وينشرها الرؤساء المشاركون.
next-begin = ابدأ بالنص كما هو
next-accepted = ضع الاقتراحات المقبولة في مواضعها
next-begin-button = ابدأ النسخة { $number }
next-file = اقرأها من ملف
next-file-hint = مستند وورد (.docx) أو نص OpenDocument ‏(.odt) أو صفحة ويب أو Markdown أو نص بسيط. تُقارن فقراته بفقرات النسخة السابقة.
next-changes = التغييرات المتعقَّبة في الملف
next-changes-accept = تُعدّ مقبولة
next-changes-reject = تُترك
next-replace = ضع الملف مكان ما كُتب هنا
next-file-button = اقرأ الملف
next-begun = بدأها { $by } من النسخة { $base } في { $at }.
next-from-file = قُرئت من { $file }.
next-to-choose = { $n ->
    [zero] لا فقرات تنتظر اختيار الصياغة
    [one] فقرة واحدة لا تتوافق فيها الاقتراحات المقبولة: اختر الصياغة
    [two] فقرتان لا تتوافق فيهما الاقتراحات المقبولة: اختر الصياغة
    [few] { $n } فقرات لا تتوافق فيها الاقتراحات المقبولة: اختر الصياغة
    [many] { $n } فقرة لا تتوافق فيها الاقتراحات المقبولة: اختر الصياغة
   *[other] { $n } فقرة لا تتوافق فيها الاقتراحات المقبولة: اختر الصياغة
}
next-nothing-to-choose = كل الاقتراحات المقبولة في مواضعها.
next-to-confirm = { $n ->
    [zero] مواضع الفقرات واضحة
    [one] فقرة واحدة تحتاج إلى نظرة: أين ذهبت؟
    [two] فقرتان تحتاجان إلى نظرة: أين ذهبتا؟
    [few] { $n } فقرات تحتاج إلى نظرة: أين ذهبت؟
    [many] { $n } فقرة تحتاج إلى نظرة: أين ذهبت؟
   *[other] { $n } فقرة تحتاج إلى نظرة: أين ذهبت؟
}
next-lost = { $n ->
    [zero] لا فقرات بلا موضع
    [one] فقرة واحدة عليها تعليقات لم يعد لها موضع
    [two] فقرتان عليهما تعليقات لم يعد لهما موضع
    [few] { $n } فقرات عليها تعليقات لم يعد لها موضع
    [many] { $n } فقرة عليها تعليقات لم يعد لها موضع
   *[other] { $n } فقرة عليها تعليقات لم يعد لها موضع
}
next-text = نص النسخة التالية
next-to-text = عودة إلى النص
next-taken-out = حُذفت:
next-choose = قُبلت هذه الصياغات وهي لا تتوافق.
next-choose-further = قُبلت هذه الصيغ للنص بلغة أخرى. أدرِجوا مضمونها في صياغة هذا النص.
next-choose-keep = الإبقاء على الصياغة هنا كما هي
next-choice-link = أظهر الاقتراح
next-choose-this = خذ هذه الصياغة
next-choose-gone = احذف الفقرة
next-blend = لمزج الصياغات حرّر الفقرة.
next-edit = حرّر
next-take-out = احذف
next-bring-back = أعِدها
next-join = ادمجها مع السابقة
next-add-after = أضف بعدها
next-add-first = أضف فقرة في البداية
next-add = أضف
next-cancel = إلغاء
next-conflict = غيّر أحدهم هذه الفقرة وأنت تكتب. نصها الآن كما يلي، ونصك في الحقل. أبقِ نصك أو خذ من النص الآخر.
next-words = النص
next-words-hint = سطر فارغ يقسم الفقرة إلى فقرتين.
next-marker = رقمها في النص
next-kind = النوع
next-kind-heading = عنوان
next-kind-paragraph = فقرة
next-kind-list-item = بند قائمة
next-kind-quotation = اقتباس
next-kind-table = جدول
next-kind-row = صف
next-kind-cell = خلية
next-kind-footnote = حاشية
next-level = المستوى
next-keep = احفظ
next-move = انقلها
next-move-first = إلى البداية
next-move-after = بعد: { $words }
next-move-button = انقل
next-new-words = نص الفقرة الجديدة
next-places-intro = تذهب التعليقات إلى حيث تذهب فقرتها. انظر في كل واحدة من هذه مرة: صحّح الخطأ ثم أكّدها كلها.
next-places-none = عُثر على كل فقرة عليها تعليقات؛ لا شيء يحتاج إلى تأكيد.
next-places-keep = أكّد هذه المواضع
next-place = تذهب إلى
next-place-none = لم يعد لها موضع: تُدرج تعليقاتها تحت النص كله
next-place-found = عُثر عليها بثقة { $percent } بالمئة:
next-publish = نشر النسخة { $number }
next-publish-by = ينشرها أحد الرؤساء المشاركين.
next-note = ما الذي تغيّر
next-note-hint = جملة أو جملتان للجميع، تظهران مع النسخة.
next-carry = التعليقات على النسخة السابقة
next-carry-open = المفتوحة والمؤجلة تنتقل؛ وما نُشر قرار بشأنه يبقى هناك
next-carry-all = كلها تنتقل
next-carry-none = كلها تبقى هناك
next-open = يمكن للناس التعليق على النسخة الجديدة
next-publish-hint = ينتهي التعليق على النسخة السابقة، وتبقى مقروءة مع تعليقاتها.
next-publish-button = انشر
next-discard = تخلّص منها
next-discard-sure = تخلّص من كل ما كُتب من النسخة التالية
next-said-read = قُرئ الملف. انظر إلى الفقرات التي تغيّرت وإلى التي يحتاج موضعها إلى تأكيد.
next-said-discarded = تم التخلّص من النسخة التالية.
next-said-placed = تم تأكيد المواضع.
settings-problem-next-begun = النسخة التالية بدأت بالفعل، وهي أدناه.
settings-problem-wordings-open = اختر أولًا صياغة حيث لا تتوافق الاقتراحات المقبولة.
settings-problem-places-open = أكّد أولًا أين ذهبت الفقرات التي عليها تعليقات.
settings-problem-edited-meanwhile = غيّر شخص آخر هذه الفقرة في هذه الأثناء. نصك محفوظ أدناه.

# The archive
snapshot-made = كما كانت في { $at }. وكانت في { $address }.
snapshot-link = الأرشيف

# /desk/{slug}/texts
texts-link = لغات المشروع
texts-title = لغات المشروع: { $title }
texts-intro = لغة تحرير النسخة { $number }: { $language }. ويمكن قراءة نصها بلغات أخرى أيضًا: فالفقرات مشتركة، وما يقال عن نص يظهر إلى جانب سائر النصوص.
texts-none = لا توجد لغة أخرى بعد.
texts-from = أُضيف { $at } من { $file }
texts-missing = { $n ->
    [zero] لا فقرات غير مترجمة.
    [one] فقرة واحدة غير مترجمة، وتظهر كما كُتبت.
    [two] فقرتان غير مترجمتين، وتظهران كما كُتبتا.
    [few] { $n } فقرات غير مترجمة، وتظهر كما كُتبت.
    [many] { $n } فقرة غير مترجمة، وتظهر كما كُتبت.
   *[other] { $n } فقرة غير مترجمة، وتظهر كما كُتبت.
}
texts-complete = ترجمتها
texts-fills = هذه اللغة موجودة: لا يُضاف نص إلا للفقرات التي لم تُترجم إليها بعد، ويبقى سائرها كما هو.
texts-next = في النسخة التالية تحتفظ كل فقرة لم تتغير بترجمتها.
texts-used = ثمة تعليقات على هذا النص، ولذلك يبقى.
texts-remove = سحب هذا النص
texts-add = إضافة لغة
texts-language = اللغة
texts-file = ملف الترجمة
texts-paste = أو الترجمة نفسها
texts-file-kept = الملف هو «{ $name }»، { $kilobytes } كيلوبايت. ويبقى مع هذه الاستمارة إلى أن تُضيفوا النص؛ اختاروا ملفًا آخر ليحل محله.
texts-preview = عرض المطابقة
texts-accept = إضافته ليقرأه الجميع
texts-all-pair = كل شيء متطابق: فقرة لكل فقرة.
texts-together = { $n ->
    [zero] لا مواضع تحتاج إلى نظر.
    [one] في موضع واحد تقابل عدةُ فقرات فقرةً واحدة أو العكس. يُرجى النظر.
    [two] في موضعين تقابل عدةُ فقرات فقرةً واحدة أو العكس. يُرجى النظر.
    [few] في { $n } مواضع تقابل عدةُ فقرات فقرةً واحدة أو العكس. يُرجى النظر.
    [many] في { $n } موضعًا تقابل عدةُ فقرات فقرةً واحدة أو العكس. يُرجى النظر.
   *[other] في { $n } موضع تقابل عدةُ فقرات فقرةً واحدة أو العكس. يُرجى النظر.
}
texts-left = { $n ->
    [zero] لا فقرات متروكة من الترجمة.
    [one] فقرة واحدة من الترجمة لا مقابل لها في المشروع، وقد تُركت.
    [two] فقرتان من الترجمة لا مقابل لهما في المشروع، وقد تُركتا.
    [few] { $n } فقرات من الترجمة لا مقابل لها في المشروع، وقد تُركت.
    [many] { $n } فقرة من الترجمة لا مقابل لها في المشروع، وقد تُركت.
   *[other] { $n } فقرة من الترجمة لا مقابل لها في المشروع، وقد تُركت.
}
texts-look = للنظر فيه
texts-everything = النص كله جنبًا إلى جنب
texts-original = المشروع
texts-translation = الترجمة
texts-left-out = لا شيء: متروكة
texts-as-written = غير مترجم: يظهر كما كُتب
texts-by = يضيف الرؤساء المشاركون اللغات.
texts-said-added = النص متاح للجميع.
texts-said-removed = سُحب النص.
settings-problem-text-original = المشروع نفسه مكتوب بهذه اللغة.
settings-problem-text-there = المشروع موجود بهذه اللغة، وليس في هذا النص شيء مما ينقص. لاستبدال ذلك النص اسحبوه أولًا.
settings-problem-text-used = ثمة تعليقات على هذا النص، ولذلك يبقى.
