# دعوة المشاركين: صفحة المكتب، وصفحة المدعوين، والرسائل إليهم.

asked-link = المدعوون
asked-title = المدعوون: { $title }
asked-read-only = لا يدعو إلى المشاركة إلا أحد الرئيسين المشاركين. ولا تظهر العناوين إلا لهما.
asked-private = أسماء المدعوين للمكتب وحده: لا يُنشر شيء منها.
asked-none = لم يُدعَ أحد بعد.
asked-counts = عدد المدعوين { $asked }: أجاب { $answered }، وقال { $declined } إنه لا تعليق لديهم، وفتح الرابط { $opened }، ولم يُجب { $silent }.
asked-who = المدعو
asked-when = وقت الدعوة
asked-state = الحالة
asked-acts = ما يمكنك فعله
asked-person = شخص
asked-by-link = برابط تسلّمه بنفسك
asked-kind-person = شخص
asked-kind-nri = مبادرة وطنية أو إقليمية
asked-kind-coalition = تحالف دينامي
asked-kind-best-practice = منتدى أفضل الممارسات
asked-kind-organisation = منظمة
asked-state-answered = أجاب
asked-state-declined = لا تعليق لديه
asked-state-opened = فتح الرابط ولم يصل منه شيء بعد
asked-state-silent = لم يُجب
asked-state-queued = ستُرسل الرسالة قريبًا
asked-state-withdrawn = سُحبت الدعوة
asked-answer = التعليق { $number }
asked-answers = { $n ->
    [zero] لا تعليقات
    [one] تعليق أو موقف واحد
    [two] تعليقان أو موقفان
    [few] { $n } تعليقات ومواقف
    [many] { $n } تعليقًا وموقفًا
   *[other] { $n } تعليق وموقف
}
asked-remind = يريد تذكيرًا
asked-reminded = أُرسل التذكير { $at }
asked-sent = أُرسلت الرسالة { $at }
asked-again = إعادة الإرسال
asked-copy = رابط للتسليم
asked-link-for = الرابط الخاص بـ{ $name }
asked-copied = نسخ
asked-withdraw = سحب الدعوة
asked-of = { $act }: { $name }
asked-the-link = كل من لديه هذا الرابط يستطيع المشاركة بموجب هذه الدعوة. لا يظهر الرابط إلا الآن، ولا يُلغي الروابط السابقة.
asked-new = دعوة إلى المشاركة
asked-list = من تريد دعوته
asked-list-hint = سطر لكل مدعو: عنوان بريد إلكتروني، أو النوع | الاسم | العنوان | جهة الاتصال. والنوع أحد هذه الرموز: nri، ‏coalition، ‏best-practice، ‏organisation، ‏person. وإذا خلا السطر من عنوان حصلت على رابط تسلّمه بنفسك.
asked-kind = نوع السطر الذي لا يذكر نوعًا
asked-group = فئة أصحاب المصلحة لجميعهم
asked-region = منطقة جميعهم
asked-nothing = غير مذكور
asked-language = لغة الرسالة
asked-words = كلمات منك تُدرج في الرسالة
asked-ask = إرسال الدعوات
asked-done = { $n ->
    [0] لا أحد جديد في القائمة.
    [zero] لا أحد جديد في القائمة.
    [one] دُعي واحد.
    [two] دُعي اثنان.
    [few] دُعي { $n }.
    [many] دُعي { $n }.
   *[other] دُعي { $n }.
}
asked-known = دُعوا من قبل، أو لا يريدون أن يُكتب إليهم: { $names }.
asked-sent-again = تُرسل الرسالة مرة أخرى.
asked-taken-back = سُحبت الدعوة، ولم تعد روابطها تعمل.
asked-wrong = لم يُحفظ شيء ولم تُرسل أي رسالة بعد.
asked-wrong-line = السطر { $number }، «{ $text }»: { $why }
asked-why-address = هذا ليس عنوان بريد إلكتروني.
asked-why-kind = هذا النوع غير معروف.
asked-why-name = لا بد من اسم للجهة.
asked-why-too-long = لا يزيد الاسم على 200 حرف.
asked-why-parts = اكتب: النوع | الاسم | العنوان | جهة الاتصال.
asked-why-missing = اكتب سطرًا واحدًا على الأقل.
asked-why-too-many = لا يزيد العدد على 200 سطر في المرة الواحدة.
asked-problem-closed = المشاورة مغلقة؛ مدّدها قبل أن تدعو أحدًا.
asked-problem-sent-already = أُرسلت هذه الرسالة مرتين، أو لا يريد أصحابها أن يُكتب إليهم.
asked-problem-withdrawn = هذه الدعوة مسحوبة.
asked-problem-too-many-links = لهذه الدعوة روابط كثيرة؛ اسحبها وأنشئ غيرها.
asked-problem-other = لم يتم ذلك: { $reason }

invited-title = أنت مدعو إلى المشاركة
invited-why = تعرض هذه الصفحة ما يُطلب رأيك فيه وآخر موعد لذلك.
invited-open = عرض الدعوة
invited-none = تُفتح هذه الصفحة برابط الدعوة.
invited-link-spent = هذا الرابط غير صالح أو انتهت صلاحيته. يُرجى سؤال من دعاك.
invited-cochairs = الرئاسة المشتركة
invited-you = رأيك مطلوب في «{ $title }». الجهة السائلة: { $who }.
invited-name = { $name }: رأيك مطلوب في «{ $title }». الجهة السائلة: { $who }.
invited-body = رأي { $name } مطلوب في «{ $title }». الجهة السائلة: { $who }.
invited-opens = تُفتح في { $date }.
invited-until = يمكنك التعليق حتى { $date }.
invited-open-end = يمكنك التعليق حتى إشعار آخر.
invited-closed = أُغلقت في { $date }. ويبقى كل شيء متاحًا للقراءة.
invited-several = يمكن لعدة أشخاص من { $name } استخدام هذا الرابط حتى الإغلاق؛ ويعلّق كلٌّ منهم باسمه نيابةً عن { $name }.
invited-take-part = المشاركة
invited-take-part-body = المشاركة نيابةً عن { $name }
invited-take-part-hint = تقرأ المسودة أولًا. ويُطلب اسمك مع أول تعليق لك؛ وما ترسله يُنشر علنًا.
invited-read = قراءة المسودة
invited-remind-title = التذكير
invited-remind = ذكّرني قبل الإغلاق بثمانٍ وأربعين ساعة
invited-remind-hint = رسالة واحدة إلى العنوان الذي أُرسلت إليه الدعوة، ما لم يصل تعليق قبل ذلك.
invited-remind-on = سيصلك تذكير قبل الإغلاق بثمانٍ وأربعين ساعة.
invited-remind-off = لا تذكّرني
invited-decline-title = لا تعليق
invited-decline = لا تعليق لدينا؛ لا تكتبوا إلينا مرة أخرى
invited-declined = قلتَ إنه لا تعليق لديك. لن يُكتب إليك مرة أخرى، ولا يزال بإمكانك المشاركة.
invited-kept = حُفظ.
invited-too-late = بقي أقل من ثمانٍ وأربعين ساعة، فلن يُرسل تذكير.
invited-private = ترى الرئاسة المشتركة هل فُتح هذا الرابط وهل وصل تعليق. ولا يرى أحد سواها أنك دُعيت.
invited-sign-in = هذه المشاورة للعناوين الواردة في قائمتها. يُرجى تسجيل الدخول بالعنوان الذي أُرسلت إليه الدعوة، ثم فتح المسودة.

mail-asked-subject = رأيك مطلوب: { $title }
mail-asked-greeting = تحية طيبة { $name }،
mail-asked-you = رأيك مطلوب في «{ $title }». الجهة السائلة: { $who }.
mail-asked-body = رأي { $name } مطلوب في «{ $title }». الجهة السائلة: { $who }.
mail-asked-words = وقد كتبت إليك:
mail-asked-link = يعرض هذا الرابط ما يُطلب رأيك فيه. ويمكنك عنده المشاركة، أو طلب تذكير قبل الإغلاق بثمانٍ وأربعين ساعة، أو القول إنه لا تعليق لديك ولا تريد أن يُكتب إليك مرة أخرى:
    { $link }
mail-asked-several = يمكن لعدة أشخاص من { $name } استخدامه؛ ويُرجى عدم إعطائه لغيرهم.
mail-asked-alone = الرابط لك وحدك؛ ويُرجى عدم إعطائه لأحد.

mail-reminder-subject = يقترب موعد الإغلاق: { $title }
mail-reminder-why = طلبتَ تذكيرًا: تُغلق «{ $title }» في { $date }.
mail-reminder-body = طلبتَ تذكيرًا نيابةً عن { $name }: تُغلق «{ $title }» في { $date }.
mail-reminder-link = شارك، أو قل إنه لا تعليق لديك ولا تريد أن يُكتب إليك مرة أخرى:
    { $link }
mail-reminder-once = هذا هو التذكير الوحيد.
