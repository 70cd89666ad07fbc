# ألفاظ صفحة القارئ كما يرسلها الخادم.

page-skip-to-draft = انتقل إلى النص
page-welcome = عن هذه المشاورة
page-no-script = يمكنك قراءة النص كاملًا هنا. وللتعليق عليه، يُرجى استخدام متصفح فُعِّلت فيه خاصيتا JavaScript وWebAssembly.
page-links = الصفحات واللغات
page-all-consultations = جميع المشاورات
page-calendar = أضف إلى التقويم
page-about = كيفية المشاركة
page-schedule-changed = تغيَّر موعد الإغلاق
page-schedule-change = { $at }: نُقل موعد الإغلاق من { $before } إلى { $after }.
page-no-close = دون موعد إغلاق
page-version = النسخة { $number }
page-language = لغة هذه الصفحة
page-colophon = Colloquy: مشاورات عامة، فقرةً فقرة.
outline-title = المحتويات
outline-preamble = الاستهلال
margin-title = التعليقات
draft-synthesis = ملخص الرئاسة المشتركة
