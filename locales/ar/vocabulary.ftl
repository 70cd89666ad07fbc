# الألفاظ المشتركة بين المتصفح والصفحات والرسائل والملفات المصدَّرة.

group-government = حكومة
group-intergovernmental = منظمة حكومية دولية
group-civil-society = المجتمع المدني
group-private-sector = القطاع الخاص
group-technical-community = الأوساط التقنية
group-academia = الأوساط الأكاديمية
group-parliament = برلمان
group-youth = الشباب
group-media = وسائط الإعلام
group-other = فئة أخرى

region-africa = أفريقيا
region-asia-pacific = آسيا والمحيط الهادئ
region-eastern-europe = أوروبا الشرقية
region-grulac = أمريكا اللاتينية ومنطقة البحر الكاريبي
region-weog = أوروبا الغربية ودول أخرى
region-global = على الصعيد العالمي أو لا منطقة بعينها

level-guest = ضيف
level-confirmed = البريد الإلكتروني مؤكَّد
level-member = عضو
level-reported = مُدرَج بالنيابة
level-imported = منقول من مصدر آخر
level-desk = باسم الرئاسة المشتركة

disposition-accepted = مقبول
disposition-accepted-in-part = مقبول جزئيًا
disposition-not-accepted = غير مقبول
disposition-noted = أُخذ علمًا به
disposition-deferred = مؤجَّل

kind-comment = تعليق
kind-suggestion = صياغة مقترحة
kind-question = سؤال

stance-support = تأييد
stance-support-with-changes = تأييد مع تعديلات
stance-concern = تحفُّظ

stage-coming = لم يُفتح بعد
stage-open = مفتوح للتعليق
stage-closed = مغلق
stage-paused = علَّقها الرؤساء المشاركون

role-co-chair = رئاسة مشتركة
role-editor = تحرير
role-observer = صفة مراقب
role-admin = إدارة النظام

# الأعداد في النص وإلى جانبه.
count-comments = { $n ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
}
count-none = علِّق
count-people = { $n ->
    [zero] لا مشاركين بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
count-untouched = { $n ->
    [zero] وردت تعليقات على جميع الفقرات
    [one] فقرة واحدة من أصل { $all } لم يرد عليها تعليق بعد
    [two] فقرتان من أصل { $all } لم يرد عليهما تعليق بعد
    [few] { $n } فقرات من أصل { $all } لم يرد عليها تعليق بعد
    [many] { $n } فقرة من أصل { $all } لم يرد عليها تعليق بعد
   *[other] { $n } فقرة من أصل { $all } لم يرد عليها تعليق بعد
}
count-support = التأييد: { $n }
count-changes = مع تعديلات: { $n }
count-concern = { $n ->
    [zero] لا تحفُّظات
    [one] تحفُّظ واحد
    [two] تحفُّظان
    [few] { $n } تحفُّظات
    [many] { $n } تحفُّظًا
   *[other] { $n } تحفُّظ
}

# مشروع النص
draft-paragraph = الفقرة { $number }
draft-row = الصف { $number }
draft-cell = الخانة { $number }
draft-footnote = الحاشية { $number }
draft-heading = العنوان: { $text }
draft-footnotes = الحواشي
draft-empty-cell = خانة فارغة
draft-whole = النص بأكمله

# التواريخ بالتوقيت العالمي المنسق
date-day = { $day } { $month } { $year }
date-utc = { $weekday } { $day } { $month } { $year }، الساعة { $time } بالتوقيت العالمي المنسق
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

state-opens = يُفتح باب التعليق يوم
state-closes = يُغلق باب التعليق يوم
state-closed = أُغلق باب التعليق يوم

# What a thing is called, and the thing.
pair = { $name }: { $value }
