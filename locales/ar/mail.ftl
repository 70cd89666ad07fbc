# نصوص الرسائل الإلكترونية.

mail-site = Colloquy
mail-greeting = تحية طيبة وبعد،
mail-code-subject = رمزك { $code } للمشاركة في { $place }
mail-code-why = يُرجى تأكيد عنوان البريد الإلكتروني هذا للمشاركة في «{ $place }».
mail-code-code = رمزك: { $code }
mail-code-link = أو افتح هذا الرابط واضغط على الزر:
    { $link }
mail-code-end = يُستخدم كلٌّ من الرمز والرابط مرة واحدة خلال 15 دقيقة. وعندئذٍ تُنشر تعليقاتك التي تنتظر هذا التأكيد.
mail-code-ignore = إذا لم تكن قد طلبت ذلك، فيُرجى تجاهل هذه الرسالة؛ فلن يترتب عليها أي شيء.

mail-outcome-subject = ما تقرر بشأن تعليقاتك: { $title }
mail-outcome-why = نُشرت القرارات المتخذة بشأن تعليقاتك على «{ $title }».
mail-outcome-said = كتبتَ: «{ $words }»
mail-outcome-decided = القرار: { $disposition }
mail-outcome-reason = السبب: { $reason }
mail-outcome-wording = الصياغة في النسخة التالية: { $words }
mail-outcome-all = جميع القرارات مع أسبابها:
    { $link }
mail-outcome-answer = إذا كنت لا تزال متمسكًا باعتراضك، فيمكنك إبلاغ الرئاسة المشتركة بذلك هنا خلال 90 يومًا:
    { $link }

mail-invitation-subject = لك مكان في مكتب «{ $title }»
mail-invitation-why = أُسند إليك مكان في مكتب المشاورة «{ $title }» بصفة { $role }.
mail-invitation-how = سجّل الدخول بعنوان البريد الإلكتروني هذا وافتح المكتب:
    { $link }
mail-outcome-change = ما تغيّر في النسخة { $version }: { $link }

# The mail with what is new, and the same for mailing lists
mail-digest-subject-daily = مستجدات اليوم: { $title }
mail-digest-subject-weekly = مستجدات الأسبوع: { $title }
mail-digest-opens = يُفتح باب التعليق في { $at }.
mail-digest-closes = باب التعليق مفتوح حتى { $at }.
mail-digest-closed = أُغلق منذ { $at }.
mail-digest-open = باب التعليق مفتوح حتى إشعار آخر.
mail-digest-call = مكالمة في { $at }: { $title }
mail-digest-moved = تغيّر الموعد: صار الإغلاق في { $at }.
mail-digest-no-close = تغيّر الموعد: باب التعليق مفتوح حتى إشعار آخر.
mail-digest-version = نُشرت النسخة { $n }.
mail-digest-since = ما استجدّ منذ { $at }:
mail-digest-comments = { $n ->
    [zero] لا تعليقات جديدة
    [one] تعليق جديد واحد
    [two] تعليقان جديدان
    [few] { $n } تعليقات جديدة
    [many] { $n } تعليقًا جديدًا
   *[other] { $n } تعليق جديد
}
mail-digest-decided = { $n ->
    [zero] لم يُنشر أي قرار
    [one] نُشر قرار واحد
    [two] نُشر قراران
    [few] نُشرت { $n } قرارات
    [many] نُشر { $n } قرارًا
   *[other] نُشر { $n } قرار
}
mail-digest-more = { $n ->
    [zero] ولا شيء غيرها:
    [one] وواحد غيرها:
    [two] واثنان غيرها:
    [few] و{ $n } غيرها:
    [many] و{ $n } غيرها:
   *[other] و{ $n } غيرها:
}
mail-digest-nothing = لا تعليقات ولا قرارات.
mail-digest-desk-open = { $n ->
    [zero] لا ينتظر أي تعليق قرارًا.
    [one] ينتظر تعليق واحد قرارًا.
    [two] ينتظر تعليقان قرارًا.
    [few] تنتظر { $n } تعليقات قرارًا.
    [many] ينتظر { $n } تعليقًا قرارًا.
   *[other] ينتظر { $n } تعليق قرارًا.
}
mail-digest-desk-queue = { $n ->
    [zero] لا ينتظر أي تعليق في قائمة الانتظار.
    [one] ينتظر تعليق واحد في قائمة الانتظار.
    [two] ينتظر تعليقان في قائمة الانتظار.
    [few] تنتظر { $n } تعليقات في قائمة الانتظار.
    [many] ينتظر { $n } تعليقًا في قائمة الانتظار.
   *[other] ينتظر { $n } تعليق في قائمة الانتظار.
}
mail-digest-change = تغيير مواعيد هذه الرسائل: { $link }
mail-digest-stop = إيقافها: { $link }
