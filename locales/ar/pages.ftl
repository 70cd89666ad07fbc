# ألفاظ الصفحات التي يرسلها الخادم: قائمة المشاورات، وتسجيل الدخول، وكيفية المشاركة، وصفحات الخطأ.

language-name = العربية
site-name = Colloquy
site-skip-to-content = انتقل إلى المحتوى
site-operator = تدير هذا الموقع الجهة التالية: { $operator }.
site-contact = للاتصال: { $contact }

list-title = المشاورات
list-intro = اقرأ مشروع النص، وعلِّق على أي فقرة فيه، واطّلع على آراء الآخرين.
list-open = مفتوحة
list-coming = مقبلة
list-closed = مغلقة
list-no-close = مفتوحة حتى إشعار آخر
list-empty = لا توجد هنا مشاورات عامة حتى الآن.
list-empty-hint = إذا أُرسل إليك عنوان مشاورة فافتحه: فقد تكون المشاورة مفتوحة لكل من لديه عنوانها. وإذا كانت مقصورة على الأعضاء، فيُرجى تسجيل الدخول أولًا.

sign-in-title = تسجيل الدخول
sign-in-why = لا تحتاج إلى حساب للقراءة، ويمكنك في كثير من المشاورات أن تعلّق بصفة ضيف. سجِّل الدخول لتأكيد عنوان بريدك الإلكتروني، أو لاستعادة تعليقاتك في هذا المتصفح.
sign-in-step-1 = 1. اطلب رمزًا
sign-in-step-2 = 2. أدخل الرمز
sign-in-email = عنوان البريد الإلكتروني
sign-in-send = أرسل إليَّ رمزًا
sign-in-code = الرمز
sign-in-code-hint = الأرقام الستة الواردة في الرسالة
sign-in-enter = تسجيل الدخول
sign-in-sent = أُرسلت إليك رسالة تتضمن رمزًا. وقد يستغرق وصولها دقيقة؛ ويُرجى البحث عنها أيضًا في مجلد الرسائل غير المرغوب فيها.
sign-in-wrong-email = هذا ليس عنوان بريد إلكتروني من قبيل name@example.org.
sign-in-wrong-code = هذا الرمز غير صحيح. فربما كُتب خطأً، أو سبق استخدامه، أو مضى عليه أكثر من 15 دقيقة؛ ويمكنك طلب رمز جديد.
sign-in-too-many = { $minutes ->
    [zero] محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد قليل.
    [one] محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد دقيقة واحدة.
    [two] محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد دقيقتين.
    [few] محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد { $minutes } دقائق.
    [many] محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد { $minutes } دقيقة.
   *[other] محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد { $minutes } دقيقة.
}
sign-in-mail-failed = تعذَّر إرسال الرسالة. يُرجى المحاولة مرة أخرى بعد دقيقة.
sign-in-link-title = تأكيد عنوان بريدك الإلكتروني
sign-in-link-why = بقيت خطوة واحدة: اضغط على الزر. ولا يُستخدم الرابط الوارد في رسالتك إلا مرة واحدة.
sign-in-link-button = تأكيد وتسجيل الدخول
sign-in-link-spent = سبق استخدام هذا الرابط، أو مضى عليه أكثر من 15 دقيقة. يمكنك طلب رمز جديد أدناه.

me-title = بياناتك
me-signed-in = سجّلت الدخول بالعنوان { $email }.
me-guest = يعرفك هذا المتصفح بصفة ضيف. أكِّد عنوان بريدك الإلكتروني لتجد تعليقاتك في متصفحات أخرى أيضًا.
me-published = { $n ->
    [zero] لم يُنشر أي تعليق جديد لك.
    [one] نُشر الآن تعليق واحد لك كان قيد الانتظار.
    [two] نُشر الآن تعليقان لك كانا قيد الانتظار.
    [few] نُشرت الآن { $n } تعليقات لك كانت قيد الانتظار.
    [many] نُشر الآن { $n } تعليقًا لك كانت قيد الانتظار.
   *[other] نُشر الآن { $n } تعليق لك كانت قيد الانتظار.
}
me-expired = { $n ->
    [zero] لم تنقضِ مهلة أي من تعليقاتك.
    [one] انقضت مهلة تعليق واحد لك فلم يُنشر؛ ولا يزال بإمكانك قراءته ونسخه في المشاورة التي كُتب فيها.
    [two] انقضت مهلة تعليقين لك فلم يُنشرا؛ ولا يزال بإمكانك قراءتهما ونسخهما في المشاورة التي كُتبا فيها.
    [few] انقضت مهلة { $n } تعليقات لك فلم تُنشر؛ ولا يزال بإمكانك قراءتها ونسخها في المشاورات التي كُتبت فيها.
    [many] انقضت مهلة { $n } تعليقًا لك فلم تُنشر؛ ولا يزال بإمكانك قراءتها ونسخها في المشاورات التي كُتبت فيها.
   *[other] انقضت مهلة { $n } تعليق لك فلم تُنشر؛ ولا يزال بإمكانك قراءتها ونسخها في المشاورات التي كُتبت فيها.
}
me-to-consultation = العودة إلى المشاورة
me-take-away = نزِّل كل ما هو محفوظ عنك (ملف)
me-sign-out = تسجيل الخروج من هذا المتصفح
me-erase-title = محو كل ما يتعلق بك
me-erase-what = يُحذف اسمك وعنوان بريدك الإلكتروني وجهة انتسابك ومواقفك وموافقاتك. وتُسحب تعليقاتك: فيختفي نصها، وتبقى ردود الآخرين عليها. ولا يمكن التراجع عن ذلك.
me-erase-sure = نعم، امحُ كل ما يتعلق بي
me-erase = محو
me-erased = مُحي كل ما يتعلق بك.
me-signed-out = سُجِّل خروجك من هذا المتصفح.

about-title = كيفية المشاركة
about-how-title = التعليق
about-how-read = افتح مشاورة واقرأ مشروع النص. ولكل فقرة رقم هو عنوانها أيضًا.
about-how-comment = اضغط على عدد التعليقات بجانب أي فقرة لقراءة آراء الآخرين، أو للتعليق، أو لاقتراح صياغة أخرى، أو لطرح سؤال. ويمكنك كذلك أن تبيّن ما إذا كنت تؤيد الفقرة.
about-how-kept = يُحفظ ما تكتبه في متصفحك فورًا. ويُرسل عندما تضغط على الزر، ويتبيّن لك هل نُشر أم لا.
about-how-change = يمكنك تعديل تعليقك أو سحبه إلى حين إغلاق المشاورة. وتظل الصيغ السابقة للتعليق المعدَّل ظاهرة.
about-who-title = من يمكنه المشاركة
about-who-open = المشاورات المفتوحة: مفتوحة للجميع. ويُطلب منك ذكر الاسم وفئة أصحاب المصلحة والمنطقة.
about-who-confirmed = المشاورات التي تتطلب تأكيد العنوان: يظهر تعليقك فور استخدامك الرمز المرسل إلى عنوان بريدك الإلكتروني.
about-who-members = المشاورات المقصورة على الأعضاء: للعناوين المدرجة في قائمة الجهة المنظِّمة وحدها.
about-who-level = يُذكر بجانب كل اسم مدى معرفتنا بصاحبه: ضيف، أو البريد الإلكتروني مؤكَّد، أو عضو، أو مُدرَج بالنيابة، أو منقول من مصدر آخر.
about-data-title = ما يُحفظ عنك
about-data-what = ما هو
about-data-why = لماذا
about-data-who = من يطّلع عليه
about-data-name = الاسم، وفئة أصحاب المصلحة، والمنطقة، وجهة الانتساب إن ذكرتها
about-data-name-why = ليعرف الآخرون من المتكلم، ولتتبيّن الجهة المنظِّمة من لم يُسمع صوته بعد
about-data-name-who = كل من يمكنه قراءة المشاورة
about-data-words = تعليقاتك ومواقفك وموافقاتك
about-data-words-why = لأنها موضوع المشاورة
about-data-words-who = كل من يمكنه قراءة المشاورة
about-data-email = عنوان البريد الإلكتروني، إن ذكرته
about-data-email-why = للتأكد من أنه عنوانك، ولاستعادة تعليقاتك في متصفح آخر
about-data-email-who = أنت وحدك. ولا يستطيع أي شخص آخر أن يراه في هذه الصفحات أو أن يحصل عليه.
about-data-cookie = ملف تعريف ارتباط في متصفحك لمدة سنة
about-data-cookie-why = ليتعرف عليك هذا المتصفح مرة أخرى. ويحفظ ملف ثانٍ اللغة التي اخترتها.
about-data-cookie-who = متصفحك وهذا الخادم
about-data-none = لا شيء غير ذلك: لا تتبُّع، ولا ملفات أو خدمات من مواقع أخرى، ولا يُحفظ عنوان شبكي مع ما تكتبه.
about-long-title = مدة الحفظ
about-long = إلى أن تمحوه أو تزيل الجهة المنظِّمة المشاورة. وتنتهي صلاحية الرموز والروابط الواردة في الرسائل بعد 15 دقيقة. أما التعليقات التي لم تُؤكَّد قط فلا يراها سواك وسوى الرؤساء المشاركين.
about-yours-title = بياناتك ملك لك
about-yours = يمكنك في صفحة «{ $page }» أن تنزّل كل ما هو محفوظ عنك أو أن تمحوه، في أي وقت وحتى بعد إغلاق المشاورة.

error-not-found-title = هذه الصفحة غير موجودة هنا
error-not-found = ربما كُتب العنوان خطأً، أو كانت المشاورة مقصورة على الأعضاء. فإذا كنت عضوًا، سجِّل الدخول ثم افتح العنوان مرة أخرى.
error-sign-in-title = يُرجى تسجيل الدخول
error-sign-in = هذه الصفحة لمن سجّلوا الدخول. سجّل الدخول ثم افتح هذا العنوان من جديد.
error-forbidden-title = هذا غير ممكن هنا
error-forbidden = لم يرد الطلب من صفحة من صفحات هذا الموقع، أو لا يحق لك القيام بذلك. يُرجى فتح الصفحة مجددًا وإعادة المحاولة.
error-invalid-title = لم ينجح ذلك
error-invalid = ثمة خطأ في العنوان أو في النموذج. يُرجى العودة والتحقق منه ثم المحاولة مرة أخرى.
error-too-many-title = محاولات كثيرة
error-too-many = يُرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى.
error-internal-title = حدث خلل من جانبنا
error-internal = لم يُفقد شيء مما نُشر، وما كتبته في أي مشاورة محفوظ في متصفحك. يُرجى المحاولة مرة أخرى بعد بضع دقائق.
error-home = إلى جميع المشاورات
calendar-title = { $title }: آخر موعد للتعليق
calendar-opening = { $title }: افتتاح باب التعليق
page-calls = المكالمات
page-call = مكالمة
calendar-text = تُغلق المشاورة في الموعد التالي: { $at }.

# /desk
desks-title = المكاتب
desks-desk = المكتب
desks-reader = الصفحة العامة
desks-loading = يجري تحميل المكتب …
desks-no-script = يحتاج المكتب إلى متصفح فيه JavaScript وWebAssembly مفعّلان.
desks-sign-in = هذه الصفحة لمن يديرون مشاورة. يرجى تسجيل الدخول بعنوان البريد الإلكتروني الذي له دور فيها، ثم فتح هذا العنوان من جديد.
desks-no-role = سجّلت الدخول بالعنوان { $email }، وليس لهذا العنوان دور في هذا المكتب.
desks-no-role-hint = يمكن لمن يدير هذا الموقع أن يعطيك دورًا: رئاسة مشاركة أو تحرير أو مراقبة.

# /c/{slug}/outcome
page-outcome = النتيجة
outcome-title = النتيجة: { $title }
outcome-to-draft = إلى المسودة مع جميع التعليقات
outcome-asked = ما الذي طُلب
outcome-dates = مفتوحة من { $opens } حتى { $closes }.
outcome-dates-running = مفتوحة منذ { $opens } دون موعد إغلاق.
outcome-published = آخر نشر: { $at }.
outcome-nothing = لم يُتَّخذ أي قرار بعد، أو لم يُنشر شيء منه. ما قاله المشاركون مذكور بجانب المسودة.
outcome-people = من شارك
outcome-group = فئة أصحاب المصلحة
outcome-region = المنطقة
outcome-number = العدد
outcome-unknown = غير مذكور
outcome-decided = ما الذي تقرر
outcome-decision = القرار بشأن التعليق
outcome-open = لم يُتَّخذ قرار بعد
outcome-several = بشأن الفقرات { $numbers }

# /c/{slug}/answer
answer-title = القرارات بشأن تعليقاتك
answer-why = تعرض هذه الصفحة ما تقرر بشأن تعليقاتك، وتتيح لك إبلاغ الرئاسة المشتركة بأنك متمسك باعتراضك.
answer-open = عرض القرارات
answer-none = تُفتح هذه الصفحة بالرابط الوارد في الرسالة المتعلقة بالقرارات بشأن تعليقاتك.
answer-link-spent = هذا الرابط غير صالح أو انتهت صلاحيته. يعمل الرابط لمدة 90 يومًا، وأحدث رسالة تحمل أحدث رابط.
answer-intro = ما تقرر بشأن تعليقاتك على «{ $title }». إذا كنت متمسكًا باعتراضك فاكتب السبب: تراه الرئاسة المشتركة ولا يراه أحد سواها.
answer-text = سبب تمسكك باعتراضك
answer-maintain = أتمسك باعتراضي
answer-kept = حُفظ. ترى الرئاسة المشتركة أنك متمسك باعتراضك.
answer-refused = يُرجى كتابة السبب بما لا يزيد على 10,000 حرف. لم يُحفظ شيء بعد.

# /desk/{slug}/settings
settings-link = الإعدادات
settings-page = الإعدادات: { $title }
settings-to-desk = إلى المكتب
settings-keep = حفظ
settings-kept = حُفظ.
settings-read-only = لا يغيّر هذه الإعدادات إلا أحد الرئيسين المشاركين.
settings-dates = المواعيد
settings-opens = موعد الافتتاح
settings-closes = موعد الإغلاق
settings-date-hint = مع المنطقة الزمنية: ‎2027-02-05 23:59 UTC أو ‎2027-02-05 23:59 Europe/Zurich أو ‎2027-02-05 23:59 +01:00. يمكن تغيير موعد الافتتاح ما دام لم يحن بعد.
settings-closes-hint = إذا تُرك فارغًا بقيت المشاورة مفتوحة حتى إشعار آخر.
settings-reason = السبب
settings-reason-hint = يرى الجميع أن المواعيد تغيّرت وسبب ذلك.
settings-close-now = إغلاق الآن
settings-then = { $places }.
settings-there = في { $place } يكون الوقت عندئذٍ { $date }
date-there = { $weekday } { $day } { $month } { $year }، الساعة { $time }
place-kiribati = كيريباس
place-geneva = جنيف
place-new-york = نيويورك
settings-calls = المكالمات
settings-calls-hint = تظهر إلى جانب المواعيد وفي ملف التقويم وفي جدول الأعمال. يراها كل من يستطيع قراءة المشاورة.
settings-call-new = مكالمة أخرى
settings-call-title = ما هي
settings-call-starts = تبدأ
settings-call-starts-hint = مع المنطقة الزمنية: 2027-02-05 14:00 UTC أو 2027-02-05 14:00 Europe/Zurich.
settings-call-minutes = الدقائق
settings-call-link = الرابط
settings-call-link-hint = العنوان كاملًا؛ يُترك فارغًا إذا كان يُبلَّغ بطريقة أخرى.
settings-call-remove = إلغاء المكالمة
settings-call-removed = أُلغيت المكالمة، وستزيلها التقاويم.
settings-words = النصوص
settings-organiser = الجهة السائلة
settings-welcome = كلمة الترحيب (فقرات وروابط وتشديد وقوائم)
settings-rules = القواعد
settings-visibility = من يمكنه العثور عليها وقراءتها
settings-visibility-public = الجميع؛ وهي مدرجة في قائمة المشاورات
settings-visibility-unlisted = كل من لديه عنوانها؛ وهي غير مدرجة في أي قائمة
settings-visibility-members = العناوين الواردة في قائمتها فقط
settings-lists = الفئات والمناطق
settings-lists-hint = عنصر واحد في كل سطر. تُكتب العناصر المعتادة برموزها (civil-society، ‏africa) وتظهر بكل لغة؛ وما عداها يظهر كما تكتبه.
settings-groups = فئات أصحاب المصلحة
settings-regions = المناطق
settings-language-settings = اللغات
settings-language = لغة المسودة
settings-language-hint = رمز مثل en أو ar أو pt-BR. يحدد اتجاه النص وكيفية قراءته بصوت عالٍ؛ غيّروه إذا كان قد أُدخل خطأً.
settings-languages = اللغات المتوقع أن يكتب بها الناس
settings-expected-hint = رموز تفصل بينها فواصل: en, fr, ar. تظهر إلى جانب المواعيد، وتُقبل اللغات الأخرى أيضًا. إذا تُرك فارغًا فلا يُذكر شيء.
settings-members = الأعضاء
settings-members-count = { $n ->
    [zero] لا عناوين في القائمة.
    [one] في القائمة عنوان واحد.
    [two] في القائمة عنوانان.
    [few] في القائمة { $n } عناوين.
    [many] في القائمة { $n } عنوانًا.
   *[other] في القائمة { $n } عنوان.
}
settings-members-hint = تحدد القائمة من يشارك حيث تنص القواعد على ذلك، ومن يقرأ حيث تقتصر القراءة على الأعضاء. لا يرى العناوين إلا الرؤساء المشاركون.
settings-members-add = إضافة إلى القائمة
settings-members-add-hint = عناوين بريد إلكتروني، واحد في كل سطر أو تفصل بينها فواصل؛ يمكن لصق الآلاف منها دفعة واحدة، مع الأسماء أو من دونها. لا تُرسل أي رسالة إلى أحد.
settings-members-put = إضافة إلى القائمة
settings-members-find = العنوان يتضمن
settings-members-search = بحث
settings-members-found = { $n ->
    [zero] لم يُعثر على أي عنوان.
    [one] عُثر على عنوان واحد.
    [two] عُثر على عنوانين.
    [few] عُثر على { $n } عناوين.
    [many] عُثر على { $n } عنوانًا.
   *[other] عُثر على { $n } عنوان.
}
settings-members-done = أُضيف إلى القائمة: { $added }. كان فيها من قبل: { $known }.
settings-member-removed = لم يعد { $email } في القائمة. ما قاله يبقى.
page-expected-languages = يمكنكم الكتابة بهذه اللغات: { $languages }؛ وتُقرأ اللغات الأخرى أيضًا.
settings-people = من في المكتب
settings-role = الدور
settings-remove = إزالة
settings-removed = لم يعد { $email } في المكتب.
settings-invite-who = دعوة
settings-invite-hint = عناوين بريد إلكتروني، واحد في كل سطر أو مفصولة بفواصل؛ ويمكن لصق قائمة فيها أسماء كما هي. تُرسل رسالة إلى كل منهم. ومن كان في المكتب من قبل يُمنح الدور الجديد.
settings-invite = دعوة
settings-invited = تم. أُرسلت رسالة إلى من لم يكونوا في المكتب من قبل.
settings-not-told = تم، لكن تعذّر إرسال رسالة إلى: { $emails }. ويمكنهم تسجيل الدخول على أي حال.
settings-problem-last-co-chair = يحتاج المكتب إلى رئيس مشارك؛ أسنِد هذا الدور إلى شخص آخر أولًا.
settings-title = العنوان

me-sessions = أين سجّلت الدخول
me-session-since = منذ
me-session-last = آخر استخدام
me-session-here = هذا المتصفح
me-session-end = تسجيل الخروج هناك
me-session-ended = سُجِّل الخروج من ذلك المتصفح.

# /desk/{slug}/queue
queue-link = قائمة الانتظار
queue-title = قائمة الانتظار: { $title }
queue-parts = أقسام قائمة الانتظار
queue-all = كل ما ينتظر
queue-reported = المُبلَّغ عنه
queue-held = المحتجَز
queue-waiting = بانتظار تأكيد العنوان
queue-hidden = المخفي
queue-blocked = من أشخاص محظورين
queue-empty = لا شيء هنا.
queue-more = المزيد
queue-done = تم، وهو مسجَّل في السجل العام.
queue-refused = لم يُنفَّذ هذا. يتطلب الإخفاء والإيقاف المؤقت والحظر ذكر سبب يمكن للجميع قراءته؛ أو أن شيئًا تغيّر في هذه الأثناء.
queue-reason = السبب (يمكن للجميع قراءته)
queue-paused = متوقفة مؤقتًا منذ { $at }:
queue-pause-title = إيقاف المشاورة مؤقتًا
queue-pause = إيقاف مؤقت: لا يمكن لأحد المشاركة في الوقت الراهن
queue-resume = استئناف
queue-keep = الإبقاء عليه
queue-hide = إخفاء
queue-restore = إظهاره من جديد
queue-release = نشر
queue-block = حظر كاتبه
queue-unblock = السماح لكاتبه من جديد
queue-report = أُبلغ عنه { $at }:
queue-state-published = منشور
queue-state-held = محتجَز
queue-state-waiting = ينتظر تأكيد كاتبه لعنوانه
queue-state-hidden = مخفي
queue-state-withdrawn = مسحوب
queue-state-expired = لم يؤكَّد قط
queue-change = غيّره كاتبه، وهو ضيف، في { $at } وأضاف رابطًا. ما زال الجميع يقرؤون النص أعلاه، وهذا النص ينتظر:
queue-change-release = نشر النص المعدَّل
queue-change-keep = إبقاء النص أعلاه
queue-held-link = هذا أول تعليق لضيف وفيه رابط.
queue-held-same = أُرسلت الكلمات نفسها عدة مرات.
queue-held-flood = وردت من هناك تعليقات كثيرة جدًا في وقت قصير.

# Atom feeds
feed-link = تعليقات جديدة
feed-comments = تعليقات جديدة: { $title }
feed-decisions = القرارات: { $title }
feed-entry = { $place } · { $kind } · { $name }

# /desk/{slug}/agenda
agenda-link = جدول الأعمال
agenda-title = جدول أعمال المكالمة المقبلة: { $title }
agenda-for = لمكالمة { $at }: { $title }
agenda-markdown = بصيغة Markdown
agenda-intro = الفقرات التي تختلف بشأنها الآراء أكثر من غيرها ولا يزال فيها ما ينتظر قرارًا، مع الآراء التي تحظى بأكبر قدر من التأييد، من فئات مختلفة حيثما وُجدت.
agenda-empty = لا شيء ينتظر قرارًا.

# /desk/new
new-page = مشاورة جديدة
new-title = العنوان
new-title-hint = إذا تُرك فارغًا أُخذ العنوان الوارد في المسودة.
new-slug = الاسم المختصر
new-slug-hint = يرد في العنوان الشبكي: a-z و0-9 و-، مثل gdc-2027.
new-language = لغة المسودة
new-language-hint = رمزها: en أو fr أو es أو pt أو ru أو ar أو zh ...
new-organiser = الجهة السائلة
new-closes = موعد الإغلاق
new-closes-hint = مع المنطقة الزمنية: ‎2027-02-05 23:59 UTC أو ‎2027-02-05 23:59 Europe/Zurich. إذا تُرك فارغًا بقيت مفتوحة حتى إشعار آخر. وتُفتح فورًا.
new-visibility = من يمكنه العثور عليها وقراءتها
new-rules = من يمكنه المشاركة
new-file = ملف المسودة
new-changes = التغييرات المتعقَّبة في الملف
new-comments = تعليقات الملف
new-text = المسودة
new-marker = ترقيم الكاتب
new-error-slug = هذا ليس اسمًا مختصرًا. اكتب من 2 إلى 80 محرفًا من a-z و0-9 و-، على أن يبدأ وينتهي بحرف أو رقم، مثل gdc-2027.
new-error-slug-taken = توجد مشاورة بهذا الاسم المختصر. اختر اسمًا آخر.
new-error-closes = هذا ليس موعدًا مع منطقة زمنية. اكتبه على شكل ‎2027-02-05 23:59 UTC أو ‎2027-02-05 23:59 Europe/Zurich، أو اتركه فارغًا.
new-error-title = لا تذكر المسودة عنوانًا. اكتب عنوانًا.
new-error-language = هذا ليس رمز لغة. اكتب en أو fr أو es أو pt أو ru أو ar أو zh ...
new-error-text = اختر ملفًا أو الصق المسودة.
new-form = النموذج
new-draft = المسودة
new-opens = موعد الافتتاح
new-preview = عرض الفقرات
new-create = إنشاء المشاورة
new-ready = هكذا تُفهم المسودة. لم يُحفظ شيء بعد؛ راجع الفقرات أدناه ثم أنشئ المشاورة.
new-blocks = الفقرات وأرقامها
new-count = { $n ->
    [0] لا فقرات مرقّمة
    [one] فقرة مرقّمة واحدة
    [two] فقرتان مرقّمتان
    [few] { $n } فقرات مرقّمة
    [many] { $n } فقرة مرقّمة
   *[other] { $n } فقرة مرقّمة
}

# /desk/{slug}/overview
overview-link = نظرة عامة
overview-title = نظرة عامة: { $title }
overview-who = من يشارك، حسب فئة أصحاب المصلحة والمنطقة
overview-silent = لم يُسمع بعد من: { $names }.
overview-all-heard = سُمع من كل فئة ومن كل منطقة.
overview-timeline = الخط الزمني حتى الإغلاق
overview-timeline-hint = الأعمدة: تعليقات اليوم الواحد. الخط المتدرج: كل التعليقات حتى ذلك اليوم. الخط المتقطع: اليوم. والأرقام هي أرقام الجدول.
overview-mark = الرقم
overview-when = متى
overview-what = ماذا
overview-sum = المجموع حتى ذلك اليوم
overview-today = اليوم
overview-opening = الافتتاح
overview-close = الإغلاق
overview-version = نُشرت النسخة { $n }
overview-extended = تمديد: صار موعد الإغلاق { $at }.
overview-close-set = صار موعد الإغلاق { $at }.
overview-close-removed = أُلغي موعد الإغلاق.
overview-published = { $n ->
    [zero] لم يُنشر أي قرار
    [one] نُشر قرار واحد
    [two] نُشر قراران
    [few] نُشرت { $n } قرارات
    [many] نُشر { $n } قرارًا
   *[other] نُشر { $n } قرار
}
overview-now = { $day }؛ { $rest }
overview-day-of = اليوم { $n } من { $all }
overview-day-open = اليوم { $n }؛ لم يُحدَّد موعد للإغلاق
overview-closes-days = { $n ->
    [zero] تُغلق بعد أقل من يوم
    [one] تُغلق بعد يوم واحد
    [two] تُغلق بعد يومين
    [few] تُغلق بعد { $n } أيام
    [many] تُغلق بعد { $n } يومًا
   *[other] تُغلق بعد { $n } يوم
}
overview-closes-hours = { $n ->
    [zero] تُغلق بعد أقل من ساعة
    [one] تُغلق بعد ساعة واحدة
    [two] تُغلق بعد ساعتين
    [few] تُغلق بعد { $n } ساعات
    [many] تُغلق بعد { $n } ساعة
   *[other] تُغلق بعد { $n } ساعة
}
overview-closes-minutes = تُغلق بعد أقل من ساعة
overview-opens-days = { $n ->
    [zero] تُفتح بعد أقل من يوم
    [one] تُفتح بعد يوم واحد
    [two] تُفتح بعد يومين
    [few] تُفتح بعد { $n } أيام
    [many] تُفتح بعد { $n } يومًا
   *[other] تُفتح بعد { $n } يوم
}
overview-opens-hours = { $n ->
    [zero] تُفتح بعد أقل من ساعة
    [one] تُفتح بعد ساعة واحدة
    [two] تُفتح بعد ساعتين
    [few] تُفتح بعد { $n } ساعات
    [many] تُفتح بعد { $n } ساعة
   *[other] تُفتح بعد { $n } ساعة
}
overview-opens-minutes = تُفتح بعد أقل من ساعة
overview-closed-days = { $n ->
    [zero] أُغلقت قبل أقل من يوم
    [one] أُغلقت قبل يوم واحد
    [two] أُغلقت قبل يومين
    [few] أُغلقت قبل { $n } أيام
    [many] أُغلقت قبل { $n } يومًا
   *[other] أُغلقت قبل { $n } يوم
}
overview-closed-hours = { $n ->
    [zero] أُغلقت قبل أقل من ساعة
    [one] أُغلقت قبل ساعة واحدة
    [two] أُغلقت قبل ساعتين
    [few] أُغلقت قبل { $n } ساعات
    [many] أُغلقت قبل { $n } ساعة
   *[other] أُغلقت قبل { $n } ساعة
}
overview-closed-minutes = أُغلقت قبل أقل من ساعة
overview-days = التعليقات يومًا بيوم
overview-day = اليوم (بالتوقيت العالمي المنسق)
overview-paragraphs = التعليقات حسب الفقرة، والاعتراضات تحت الخط
overview-levels = مدى معرفتنا بالمعلّقين
overview-level = الهوية
overview-editors = ما تقرر، حسب المحرر
overview-decided = تقرر { $n } من { $all }
overview-nobody = لا أحد بعينه
overview-none = لا شيء بعد.
overview-editor = المحرر
overview-place = الفقرة
overview-save = حفظ بصيغة SVG

# Beside the pages around a consultation
page-near = صفحات ذات صلة

# /c/{slug}/digest
digest-link = المستجدات بالبريد الإلكتروني
digest-title = المستجدات بالبريد الإلكتروني: { $title }
digest-intro = رسالة واحدة بما استجدّ: التعليقات حسب الفقرات والقرارات والمواعيد. إذا لم يستجدّ شيء فلا تُرسل رسالة. وفي كل رسالة رابط يوقفها.
digest-confirm-first = نحتاج لذلك إلى التأكد من أن عنوان البريد الإلكتروني عنوانكم: يُرجى تسجيل الدخول به أولًا.
digest-reader = ما يستطيع الجميع قراءته
digest-desk = الأمر نفسه مع ما ينتظر في المكتب
digest-pace = كم مرة
digest-off = لا رسائل
digest-daily = كل يوم
digest-weekly = كل يوم اثنين
digest-hour = في أي ساعة
digest-zone = أين تقيمون
digest-zone-hint = اسم منطقة زمنية، مثل Europe/Zurich أو Asia/Jakarta.
digest-zone-unknown = «{ $zone }» ليس منطقة زمنية نعرفها؛ اكتبوا UTC أو اسمًا مثل Europe/Zurich.
digest-kept = حُفظ. قد تصل الرسالة التالية في { $at }، بلغة هذه الصفحة.
digest-stopped = لن تصلكم هذه الرسائل بعد الآن.
digest-text = كنص لقائمة بريدية
digest-stop-title = المستجدات بالبريد الإلكتروني
digest-stop-ask = هل تريدون إيقاف رسائل المستجدات في «{ $title }»؟
digest-stop = إيقافها
digest-change = تغيير مواعيدها

# ما قيل في موضع واحد، من دون تطبيق المتصفح
thread-title = { $place }: { $title }
thread-all = كل ما قيل: { $title }
thread-everything = كل ما قيل
thread-back = العودة إلى المسودة
thread-none = لم يُقل شيء هنا بعد.
thread-more = تعليقات أخرى
thread-on-whole = التعليق على النص كله
thread-kind = ماذا تريد أن ترسل؟
thread-wording-how = لاقتراح صياغة، عدِّل الكلمات أدناه كما تودّ أن تكون. ولحذف الفقرة، اختر ذلك؛ وتبقى الكلمات عندئذٍ كما هي.
thread-answers = أنت تردّ على { $name }.
thread-answers-none = كتابة تعليق جديد بدلًا من ذلك
thread-sent = نُشر تعليقك.
thread-see = عرضه
thread-sent-held = حُفظ تعليقك. تطّلع عليه الرئاسة المشتركة أولًا ثم تنشره.
thread-sent-waiting = حُفظ تعليقك. يُنشر عندما تُدخل، خلال 24 ساعة، الرمز المرسل إلى عنوان بريدك الإلكتروني.
thread-no-code = إرسال الرمز مرة أخرى
thread-refused = لم يُرسل شيء؛ وكلماتك محفوظة أدناه.
thread-to-form = إلى النموذج
thread-closed = أُغلقت المشاورة. ويبقى كل ما قيل متاحًا للقراءة.
thread-paused = المشاورة متوقفة مؤقتًا. يمكن إرسال التعليقات عندما تُستأنف.
thread-kept = ما كتبته، لنسخه

# مشاورة داخل إطار في موقع آخر: /embed/{slug}
embed-own-page = فتحها في صفحتها الخاصة
embed-elsewhere = لا يُعرض هذا داخل مواقع أخرى. افتحه في صفحته الخاصة؛ وقد يُطلب منك تسجيل الدخول هناك.
embed-forgetful = داخل موقع آخر لا يتذكرك هذا المتصفح بعد إغلاق الصفحة. ومع ذلك يمكنك التعليق هنا. ولكي تُعرف لاحقًا، تابع في صفحتنا: يرافقك ما كتبته.
embed-continue = المتابعة في صفحتنا

# /c/{slug}/continue
continue-title = المتابعة في صفحتنا
continue-words = ترافقك كلماتك. تُفتح المشاورة تلقائيًا بعد لحظة.
continue-forgetful = لا يحفظ هذا المتصفح شيئًا هنا أيضًا. انسخ كلماتك قبل المتابعة.
continue-typed = ما كتبته
continue-open = فتح المشاورة

# /desk/{slug}/embed
framing-link = في مواقع أخرى
framing-title = في مواقع أخرى: { $title }
framing-intro = الصق هذه الأسطر حيث ينبغي أن تظهر المشاورة في موقعك. وهي تنمو مع محتواها، ولا تحتاج إلى ملفات تعريف ارتباط، ولا تغيّر شيئًا آخر في الصفحة.
framing-language = اللغة
framing-language-page = كلغة الصفحة المحيطة
framing-theme = السمة
framing-theme-auto = كما يرغب الزائر
framing-theme-light = فاتحة
framing-theme-dark = داكنة
framing-accent = لون الروابط والأزرار
framing-accent-help = ستة أرقام ست عشرية مثل #0b4a8f؛ يُترك فارغًا لاستعمال لوننا. ويُغمَّق اللون أو يُفتَّح حتى يسهل قراءته.
framing-accent-wrong = ليس هذا لونًا من قبيل #0b4a8f.
framing-text = إدراج نص المسودة، لمن لا تعمل عنده النصوص البرمجية وحين يتعذر الوصول إلى هذا الخادم
framing-show = عرض
framing-snippet = للمواقع التي تسمح بالنصوص البرمجية
framing-frame = للمواقع التي تحذف النصوص البرمجية: إطار بارتفاع ثابت
framing-copy = نسخ
framing-preview = معاينة
framing-members = هذه المشاورة مقصورة على الأعضاء؛ ويظهر رابطها وحده داخل مواقع أخرى.
framing-nobody = يمنع هذا الخادم المواقع الأخرى من عرض المشاورات في إطار (الإعداد embed_ancestors)؛ ويظهر الرابط وحده.

# How pieces are joined: one after another, as clauses, and the words of somebody.
list-two = { $one }، { $two }
clause-two = { $one }؛ { $two }
quoted = «{ $text }»

# ما هو الخطأ في نموذج من نماذج المكتب.
wrong-moment = «{ $text }» ليس موعدًا مع منطقة زمنية. اكتبه على شكل ‎2027-02-05 23:59 UTC أو ‎2027-02-05 23:59 Europe/Zurich.
wrong-language = «{ $text }» ليس رمز لغة مثل en أو ar أو pt-BR.
wrong-address = «{ $text }» ليس عنوان بريد إلكتروني.
wrong-field = يُرجى التحقق من هذه الخانة.
wrong-form = لم يصل النموذج كاملًا. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
wrong-too-many = هذا أكثر مما يمكن حفظه.
wrong-emails-missing = اكتب عنوانًا واحدًا على الأقل.
wrong-opens-invalid = لقد فُتح باب التعليق بالفعل، أو كان سيُفتح بعد إغلاقه.
wrong-closes-invalid = يجب أن يكون الإغلاق في المستقبل وبعد الافتتاح. وهناك زر للإغلاق الآن.
wrong-minutes-invalid = تستغرق المكالمة من دقيقة واحدة إلى 1440 دقيقة.
wrong-link-invalid = اكتب العنوان كاملًا، مع ‎https://.
wrong-groups-invalid = من عنصر واحد إلى 60 عنصرًا، واحد في كل سطر، ولا يتكرر أي منها.
wrong-groups-in-use = ما اختاره أحد من قبل يجب أن يبقى في القائمة.
wrong-text-missing = لم يبقَ أي نص. لحذف الفقرة استخدم الزر المخصص لذلك.
wrong-note-missing = اذكر في جملة واحدة ما الذي تغيّر؛ فالجميع يقرؤها.
wrong-blocks-missing = حُذفت جميع الفقرات؛ وليس هناك ما يُنشر.
