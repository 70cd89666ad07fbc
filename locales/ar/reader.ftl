# ألفاظ أدوات القارئ في المتصفح.

draft-paragraphs = الفقرات { $numbers }

# السطر الذي يبيّن مرحلة المشاورة
state-opens-in = يُفتح باب التعليق بعد { $time }
state-closes-in = يُغلق باب التعليق بعد { $time }
state-your-time = ({ $time } بتوقيتك المحلي)
state-next-untouched = انتقل إلى الفقرة التالية منها
duration-two = { $one } و{ $two }
duration-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
duration-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
duration-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
duration-seconds = { $n ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
}

# التصفية
filter-title = تصفية
filter-show = عرض
filter-kind = النوع
filter-group = فئة أصحاب المصلحة
filter-region = المنطقة
filter-language = اللغة
filter-mine = تعليقاتي فقط
filter-all = الكل
filter-active = حسب التصفية: { $filter }
filter-list = عرض القائمة
filter-clear = إلغاء التصفية

# مواضع القراءة
place-whole = النص بأكمله
place-mine = تعليقاتي
begun-title = نصوص بدأتها ولم ترسلها:
begun-at-comment = عند أحد التعليقات
place-newest = الأحدث
margin-invitation = اختر فقرة لقراءة آراء الآخرين وللتعليق عليها. ويمكنك أيضًا أن تحدد بعض الكلمات أولًا.
margin-close = إغلاق

# قائمة التعليقات
list-loading = جارٍ التحميل …
list-failed = تعذَّر تحميل التعليقات.
list-again = حاول مرة أخرى
list-more = عرض المزيد من التعليقات
list-none = لا تعليقات بعد.
list-none-filtered = لا تعليقات توافق التصفية.
list-all = المعروض: { $n }
list-new = { $n ->
    [zero] لا تعليقات جديدة
    [one] تعليق جديد واحد
    [two] تعليقان جديدان
    [few] { $n } تعليقات جديدة
    [many] { $n } تعليقًا جديدًا
   *[other] { $n } تعليق جديد
}
list-shown = { $n ->
    [zero] لم يُعرض أي تعليق جديد
    [one] عُرض تعليق جديد واحد
    [two] عُرض تعليقان جديدان
    [few] عُرضت { $n } تعليقات جديدة
    [many] عُرض { $n } تعليقًا جديدًا
   *[other] عُرض { $n } تعليق جديد
}

# المواقف
position-title = موقفك
position-by-group = حسب فئة أصحاب المصلحة
position-taken = سُجِّل موقفك.
position-given-up = سُحب موقفك.

# التعليق الواحد
comment-by = { $kind } من { $name }
comment-reply-by = رد من { $name }
comment-to = ردًّا على { $name }
comment-on = بشأن: { $place }
comment-affiliation = { $body }
comment-behalf = بالنيابة عن { $body }
comment-said = أدرجه المكتب نقلًا عن: { $body }
comment-carried = كُتب على النسخة { $version }
comment-carried-from = كُتب على النسخة { $version }، الفقرة { $number }
comment-carried-lost = الكلمات التي كُتب عليها ليست في هذه النسخة:
comment-change = انظر ما تغيّر في النسخة { $version }
comment-edited = معدَّل
comment-suggests = الصياغة المقترحة:
comment-suggests-delete = اقتراح بحذف ما يلي:
comment-suggests-insert = اقتراح بإضافة ما يلي بعدها:
comment-agree = أوافق
comment-agreed = سُجِّلت موافقتك على هذا التعليق.
comment-not-agreed = أُلغيت موافقتك على هذا التعليق.
comment-reply = رد
comment-link = رابط
comment-edit = تعديل
comment-save = حفظ
comment-changed = عُدِّل تعليقك.
comment-withdraw = سحب
comment-withdrawn = سُحب هذا التعليق من جانب كاتبه.
state-waiting = لا يرى هذا سواك وسوى الرؤساء المشاركين. ويُنشر عندما تؤكد عنوان بريدك الإلكتروني.
state-expired = لا يرى هذا أحد سواك. ولم يُنشر لأنه لم يُؤكَّد في الموعد المحدد.
state-held = لا يرى هذا سواك وسوى الرؤساء المشاركين. وهم يطلعون عليه أولًا ثم ينشرونه.
state-hidden = أخفاه الرؤساء المشاركون:
link-copied = نُسخ الرابط.
link-comment-gone = تعذَّر العثور على التعليق الذي يشير إليه هذا الرابط.
redline-deleted = محذوف:
redline-inserted = مضاف:
redline-end = نهاية التعديل

# كتابة التعليق
compose-comment = تعليق
compose-suggestion = اقتراح صياغة
compose-question = سؤال
composer-title = مساهمتك
composer-reply = ردك
composer-your-comment = تعليقك
composer-your-question = سؤالك
composer-your-reply = ردك
composer-send = إرسال
composer-cancel = إلغاء
composer-will-keep = يُحفظ في هذا المتصفح أثناء الكتابة
composer-kept = محفوظ في هذا المتصفح
composer-not-kept = محفوظ إلى حين مغادرتك هذه الصفحة فقط
composer-empty = يُرجى كتابة شيء أولًا.
composer-too-long = عدد الأحرف الزائدة: { $over }؛ والحد الأقصى: { $max }.
composer-left = الأحرف: { $used } من { $max }
composer-coming = يمكن إرسال التعليقات عند افتتاح المشاورة.
composer-closed = أُغلقت المشاورة. ويبقى ما كتبته محفوظًا في هذا المتصفح.
composer-paused = المشاورة معلَّقة مؤقتًا. وما كتبته يبقى في هذا المتصفح.
composer-old-version = هذه نسخة سابقة. يُرجى التعليق على النسخة الحالية.
composer-quote-remove = إزالة الاقتباس
composer-more = فقرات أخرى معنية، واللغة
composer-more-language = اللغة
composer-range = من الفقرة { $from } إلى
composer-range-help = تعليق واحد على عدة فقرات: اكتب رقم الفقرة الأخيرة. واترك الخانة فارغة للتعليق على الفقرة { $from } وحدها.
composer-range-blocks = سيكون هذا التعليق على: { $blocks }
composer-range-wrong = لا توجد فقرة بهذا الرقم.
composer-language = لغة تعليقك
composer-other-text = وكتبتَ هنا نصًا آخر أيضًا:
composer-other-take = استخدام ذلك النص
composer-other-discard = تجاهل ذلك النص
quote-button = علِّق على هذه الكلمات

# اقتراح الصياغة
suggest-what = ماذا تقترح؟
suggest-replace = تغيير الصياغة
suggest-delete = الحذف
suggest-insert-after = إضافة فقرة بعدها
suggest-insert-row = إضافة صف بعده
suggest-words = الصياغة المقترحة
suggest-new = النص الجديد
suggest-cell = الخانة { $number }
suggest-difference = التعديل الذي أدخلته
suggest-original = استعادة النص الأصلي
suggest-unchanged = يُرجى تغيير الصياغة أولًا.
suggest-why = لماذا؟ (اختياري)

# ما لم يُنشر بعد
outbox-label = تعليقك على: { $place }، ولم يُنشر بعد
outbox-kept = محفوظ في هذا المتصفح. وسيُرسل عندما يتسنى الاتصال بالخادم.
outbox-sending = جارٍ الإرسال …
outbox-published = نُشر تعليقك.
outbox-waiting = تعليقك في انتظار أن تؤكد عنوان بريدك الإلكتروني.
outbox-nameless = محفوظ في هذا المتصفح. يُرجى التعريف بنفسك، ثم يُرسل.
outbox-refused = تعذَّر نشر تعليقك. وهو محفوظ في هذا المتصفح.
outbox-refused-why = لم يُنشر: { $why } ونصك محفوظ في هذا المتصفح.
outbox-again = حاول مرة أخرى
outbox-edit = تعديل من جديد
outbox-copy = نسخ النص
outbox-copied = نُسخ النص.
outbox-discard = تجاهل النص
outbox-count = { $n ->
    [zero] نُشرت جميع تعليقاتك
    [one] تعليق واحد لك لم يُنشر بعد
    [two] تعليقان لك لم يُنشرا بعد
    [few] { $n } تعليقات لك لم تُنشر بعد
    [many] { $n } تعليقًا لك لم تُنشر بعد
   *[other] { $n } تعليق لك لم تُنشر بعد
}

# من المتكلم
identity-title = من أنت؟
identity-notice = يظهر اسمك وفئتك ومنطقتك ومؤسستك بجانب تعليقاتك. ونحتفظ بها مع سجل المشاورة إلى أن تمحوها. ولا يظهر عنوان بريدك الإلكتروني أبدًا.
identity-rules-open = لا تحتاج إلى حساب.
identity-rules-confirmed = يُنشر تعليقك عندما تؤكد عنوان بريدك الإلكتروني برمز نرسله إليك.
identity-rules-members = التعليق مقصور على أعضاء هذه المشاورة: يُرجى ذكر عنوان البريد الإلكتروني الذي تعرفه الجهة المنظِّمة.
identity-more = ما يُحفظ، ولماذا، وإلى متى
identity-name = الاسم
identity-group = فئة أصحاب المصلحة
identity-region = المنطقة
identity-affiliation = المؤسسة (اختياري)
identity-behalf = بالنيابة عن (اختياري)
identity-email = البريد الإلكتروني
identity-email-optional = البريد الإلكتروني (اختياري)
identity-choose = يُرجى الاختيار
identity-and-send = حفظ وإرسال
identity-save = حفظ
identity-as = التعليق باسم { $name }
identity-change = تغيير
field-missing = يُرجى ملء هذه الخانة.
field-unchanged = يُرجى تغيير الصياغة أولًا.
field-choose = يُرجى اختيار أحد الخيارات.
field-invalid = يُرجى التحقق من عنوان البريد الإلكتروني هذا.
field-too-long = النص أطول مما ينبغي.
field-unknown = يُرجى الاختيار من القائمة.

# بيانات الشخص
person-menu = بياناتك
person-elsewhere = سبق لي التعليق في متصفح آخر
person-change = تغيير الاسم أو الفئة
person-take-away = تنزيل بياناتي
person-erase = محو بياناتي
person-sign-out = تسجيل الخروج
erase-title = هل تريد محو بياناتك؟
erase-words = يُمحى اسمك وعنوانك وتُسحب تعليقاتك. وتبقى ردود الآخرين. ويُحذف أيضًا ما يحفظه هذا المتصفح. ولا يمكن التراجع عن ذلك.
erase-do = محو كل شيء
withdraw-title = هل تريد سحب هذا التعليق؟
withdraw-words = يختفي نصه عن الجميع. وتبقى الردود عليه. ولا يمكن التراجع عن ذلك.
report-do = إبلاغ
report-title = أتريد الإبلاغ عن هذا التعليق؟
report-words = يطلع الرؤساء المشاركون على البلاغ. وقد يرون اسمك، ولا يراه أحد سواهم.
report-why = ما الخطأ فيه؟
report-done = شكرًا لك. سيطلع الرؤساء المشاركون على البلاغ.
history-title = الصيغ السابقة

# تأكيد عنوان البريد الإلكتروني
code-title = تأكيد عنوان بريدك الإلكتروني
code-why = نرسل إلى عنوانك رمزًا من ستة أرقام. وبه تؤكد تعليقاتك وتستعيد ما كتبته منها في متصفح آخر.
code-send = أرسل إليَّ رمزًا
code-sent = أرسلنا رمزًا إلى { $email }. وهو صالح لمدة 15 دقيقة.
code-code = الرمز
code-use = تأكيد
code-other = عنوان آخر أو رمز جديد
code-enter = أدخل الرمز
code-done = تأكَّد عنوان بريدك الإلكتروني.

# ما يستجد
live-comment = ورد تعليق جديد.
live-schedule = تغيَّر موعد الإغلاق.
verdict-wording = الصياغة في النسخة التالية:
live-version = نُشرت نسخة جديدة من هذا النص. يُرجى تحميل الصفحة مرة أخرى.
live-outcome = نُشرت قرارات بشأن التعليقات. يُرجى تحميل الصفحة مرة أخرى للاطلاع عليها.
banner-away = تعذَّر الاتصال بالخادم. ويُحفظ ما تكتبه في هذا المتصفح ويُرسل لاحقًا.
banner-forgetful = لا يستطيع هذا المتصفح حفظ نصك. يُرجى إبقاء هذه الصفحة مفتوحة إلى أن يُرسل نصك.

# المشاكل
problem-away = تعذَّر الاتصال بالخادم. يُرجى المحاولة مرة أخرى.
problem-closed = المشاورة مغلقة.
problem-not-open = لم تُفتح المشاورة بعد.
problem-too-many = طلبات أكثر مما ينبغي.
problem-too-large = النص أكبر مما ينبغي.
problem-invalid = لا يقبل الخادم ذلك.
problem-not-found = لم يعد موجودًا.
problem-conflict = لقد تغيَّر في هذه الأثناء.
problem-edited-meanwhile = لقد تغيَّر في هذه الأثناء. يُرجى نسخ نصك، ثم تحميل الصفحة مرة أخرى وإعادة المحاولة.
problem-withdrawn = لقد سُحب.
problem-expired = انقضت مهلة التأكيد.
problem-paused = المشاورة معلَّقة مؤقتًا. ويُرسل نصك عند استئنافها.
problem-blocked = أوقف الرؤساء المشاركون مشاركتك هنا.
problem-hidden = أخفاه الرؤساء المشاركون.
problem-id-taken = يحمل تعليق آخر العلامة نفسها. يُرجى اختيار «تعديل من جديد» ثم الإرسال مرة أخرى.
problem-confirm-first = يُرجى أولًا تأكيد عنوان بريدك الإلكتروني.
problem-not-a-member = المشاركة مقصورة على أعضاء هذه المشاورة.
problem-own-comment = هذا تعليقك أنت.
problem-not-yours = لا يستطيع تغييره إلا كاتبه.
problem-sign-in-needed = يُرجى أولًا التعريف بنفسك.
problem-mail-failed = تعذّر إرسال الرسالة. يرجى المحاولة مرة أخرى بعد بضع دقائق.
problem-wrong-code = هذا الرمز غير صحيح أو انتهت صلاحيته.
problem-origin = لم يتعرف الخادم على هذه الصفحة. يُرجى تحميلها مرة أخرى.
problem-with-time = { $problem } ({ $time })
problem-with-wait = { $problem } مدة الانتظار بالثواني: { $seconds }.
dialog-close = إغلاق

# المساعدة
help-title = المساعدة والمفاتيح
help-how = اضغط على العدد أسفل أي فقرة لقراءة آراء الآخرين وللكتابة. ويُحفظ نصك في هذا المتصفح منذ الحرف الأول.
help-words = للتعليق على بعض الكلمات فقط، حدِّدها ثم اضغط على «علِّق على هذه الكلمات».
help-format = يمكنك استخدام *الإبراز* و**الإبراز الشديد** والقوائم بعلامة «- » وعناوين الويب.
help-keys = المفاتيح
help-next = الفقرة التالية
help-previous = الفقرة السابقة
help-comment = تعليق
help-suggest = اقتراح صياغة
help-reply = الرد على التعليق الذي أنت فيه
help-untouched = الفقرة التالية التي لم يرد عليها تعليق
help-filter = تصفية
help-close = إغلاق
help-help = هذه المساعدة
help-send = إرسال
help-single = استخدام مفاتيح الحرف الواحد
help-announce = أعلمني بما يفعله الآخرون
