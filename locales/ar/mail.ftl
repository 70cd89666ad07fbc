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
