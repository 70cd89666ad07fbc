# مسودات من ملفات: ما يأتي معها، وما لا يُحفظ منها، وما الخطأ في الملف.

import-file-hint = مستند Word ‏(‎.docx) أو OpenDocument ‏(‎.odt أو ‎.fodt) أو صفحة ويب أو Markdown أو نص عادي؛ بحد أقصى 20 ميغابايت.
import-file-kept = الملف هو «{ $name }»، وحجمه { $kilobytes } كيلوبايت. يبقى مع هذا النموذج حتى تنشئ المشاورة؛ ويمكنك اختيار ملف آخر ليحل محله.
import-file-drop = إزالة الملف
import-changes-suggest = تصبح اقتراحات
import-changes-accept = تُقبل
import-changes-reject = تُرفض
import-comments-keep = تأتي معه
import-comments-drop = تُترك
import-along = ما يأتي مع الملف
import-along-none = لا تعليقات ولا تغييرات متعقَّبة تأتي مع الملف.
import-author = الكاتب
import-author-none = بلا اسم
import-head-comments = التعليقات
import-head-replies = الردود
import-head-suggestions = الاقتراحات
import-settled = { $n ->
    [zero] لا تعليق معلَّم في الملف بأنه محسوم.
    [one] تعليق واحد معلَّم في الملف بأنه محسوم؛ وأُعدّ له قرار «أُخذ علمًا به» مسودةً.
    [two] تعليقان معلَّمان في الملف بأنهما محسومان؛ وأُعدّ لهما قرار «أُخذ علمًا به» مسودةً.
    [few] { $n } تعليقات معلَّمة في الملف بأنها محسومة؛ وأُعدّ لها قرار «أُخذ علمًا به» مسودةً.
    [many] { $n } تعليقًا معلَّمًا في الملف بأنه محسوم؛ وأُعدّ لها قرار «أُخذ علمًا به» مسودةً.
   *[other] { $n } تعليق معلَّم في الملف بأنه محسوم؛ وأُعدّ لها قرار «أُخذ علمًا به» مسودةً.
}
import-settled-reason = معلَّم في ملف المسودة بأنه محسوم.
import-left = { $n ->
    [zero] لا تعليق يُترك.
    [one] يُترك تعليق واحد.
    [two] يُترك تعليقان.
    [few] تُترك { $n } تعليقات.
    [many] يُترك { $n } تعليقًا.
   *[other] يُترك { $n } تعليق.
}
import-report = ما لا يُحفظ كما كان
import-report-none = كل ما في الملف محفوظ.
import-note = في الملف
import-note-count = عدد المرات
import-note-words = كلمات أولها
import-note-header = رؤوس الصفحات؛ تُحذف
import-note-footer = تذييلات الصفحات؛ تُحذف
import-note-picture = الصور؛ تُحذف
import-note-drawing = الرسوم والمخططات البيانية؛ تُحذف
import-note-formula = المعادلات؛ يُرجى التحقق مما حل محلها
import-note-object = الملفات المضمَّنة؛ تُحذف
import-note-text-box = مربعات النص؛ يرد نصها بعد الفقرة المرتبطة بها
import-note-field = الحقول، مثل التواريخ والإحالات؛ يُحفظ النص الظاهر منها
import-note-control = عناصر النماذج؛ يُحفظ النص الظاهر منها
import-note-merged-cells = الخلايا المدمجة؛ يُحفظ نصها مرة واحدة
import-note-nested-table = الجداول داخل الجداول؛ يُحفظ نصها في الخلية الخارجية
import-note-formatting = التغييرات المتعقَّبة في التنسيق؛ تُحذف
import-note-script = البرامج النصية وأوراق الأنماط؛ تُحذف
import-note-hidden-text = النص المخفي؛ يُحذف
import-note-change = التغييرات المتعقَّبة التي لا تصلح اقتراحات؛ يُرجى النظر في مواضعها
import-note-comment = التعليقات التي لا كلمات لها أو لا موضع لها
import-next-left = ما لم يُحفظ كما كان: { $what }.
import-next-note = { $what } ({ $n })
import-next-comments = { $n ->
    [zero] لا تعليقات في الملف.
    [one] في الملف تعليق واحد. تعليقات النسخة التالية لا تُقرأ؛ أدخله هنا إن لزم.
    [two] في الملف تعليقان. تعليقات النسخة التالية لا تُقرأ؛ أدخلهما هنا إن لزم.
    [few] في الملف { $n } تعليقات. تعليقات النسخة التالية لا تُقرأ؛ أدخلها هنا إن لزمت.
    [many] في الملف { $n } تعليقًا. تعليقات النسخة التالية لا تُقرأ؛ أدخلها هنا إن لزمت.
   *[other] في الملف { $n } تعليق. تعليقات النسخة التالية لا تُقرأ؛ أدخلها هنا إن لزمت.
}

import-error-unknown-format = «{ $name }» ليس مسودة يمكننا قراءتها. احفظه بصيغة Word ‏(‎.docx) أو OpenDocument ‏(‎.odt) أو HTML أو Markdown ‏(‎.md) أو نصًا عاديًا (‎.txt).
import-error-old-word = هذا مستند Word من النوع السابق لعام 2007 ‏(‎.doc). افتحه واحفظه بصيغة ‎.docx.
import-error-spreadsheet = هذا جدول بيانات. انسخ كلماته إلى مستند نصي واحفظه بصيغة ‎.docx أو ‎.odt.
import-error-presentation = هذه شرائح عرض. انسخ كلماتها إلى مستند نصي واحفظه بصيغة ‎.docx أو ‎.odt.
import-error-drawing = هذا رسم. اكتب كلماته في مستند نصي واحفظه بصيغة ‎.docx أو ‎.odt.
import-error-pages = هذا مستند Pages. صدِّره بصيغة Word ‏(‎.docx).
import-error-book = هذا كتاب EPUB. احفظ نصه بصيغة ‎.docx أو ‎.odt أو ‎.html.
import-error-pdf = هذا ملف PDF، وليس لكلماته ترتيب مؤكد. ارفع المستند الذي أُنشئ منه.
import-error-rtf = هذا مستند RTF. افتحه واحفظه بصيغة ‎.docx أو ‎.odt.
import-error-archive = هذا أرشيف ملفات وليس مستندًا. فُكّه وارفع المسودة التي فيه.
import-error-too-large = الملف أكبر من { $megabytes } ميغابايت، وهو أقصى ما يمكن قراءته من نوعه. احذف الصور أو قسّم المسودة.
import-error-too-many-blocks = في المسودة فقرات وخلايا أكثر مما يمكن قراءته. قسّمها إلى عدة مشاورات.
import-error-too-deep = السطر { $line }: القوائم أو الاقتباسات متداخلة أكثر مما ينبغي. استخدم مستويات أقل.
import-error-encoding = السطر { $line } لا يُقرأ نصًا بترميز UTF-8. احفظ الملف بترميز UTF-8.
import-error-nul = في السطر { $line } محرف NUL، فليس هذا ملفًا نصيًا. احفظ المسودة بصيغة Markdown ‏(‎.md) أو نصًا عاديًا (‎.txt).
import-error-empty = لا كلمات في المسودة. اكتب فقرة واحدة على الأقل.
import-error-password = هذا الملف محمي بكلمة مرور. افتحه وأزل كلمة المرور واحفظه ثم ارفعه من جديد.
import-error-not-office = اسم الملف اسم مستند مكتبي، لكن محتواه ليس كذلك. افتحه واحفظه من جديد بصيغة ‎.docx أو ‎.odt.
import-error-disguised = هذا مستند مكتبي باسم آخر. أعطِ اسمه اللاحقة الصحيحة (‎.docx أو ‎.odt) وارفعه من جديد.
import-error-truncated = الملف مبتور أو تالف. ارفعه من جديد، أو افتحه واحفظه من جديد.
import-error-damaged = الملف تالف ({ $name }). افتحه واحفظه من جديد.
import-error-bomb = يتسع الملف عند فك ضغطه إلى أكثر بكثير مما يحتويه مستند، فلم نفتحه. افتحه واحفظه من جديد من دون صور كبيرة.
import-error-missing = لا نص في الملف ({ $name } مفقود). افتحه واحفظه من جديد.
import-error-broken = الملف تالف ({ $name }، السطر { $line }). افتحه واحفظه من جديد.
import-error-entities = يعلن الملف كيانات ({ $name })، وهو ما لا يفعله أي معالج نصوص وقد يكون ضارًا. افتحه واحفظه من جديد.
import-error-too-complex = بنية الملف أعمق أو أطول مما نقرأ ({ $name }). قسّم المسودة أو احفظها من جديد.
