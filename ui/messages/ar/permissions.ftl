## 5A

s5a-title = راجع ما يمكن لـ Factory فعله
s5a-body = اقرأ القائمة، ثم أكمل على GitHub. افتح أي سطر لتعرف لماذا يحتاج Factory إليه.
s5a-sum-org = المؤسسة
s5a-sum-repos = المستودعات
s5a-sum-you = أنت
s5a-change = تغيير
s5a-granted = ممنوح
s5a-notyet = لم يُمنح بعد
s5a-why = لماذا يحتاج Factory إليه
s5a-cant = ما لا يمكنه فعله
s5a-safe = ما يحميك
s5a-by-github = يضمن GitHub ذلك
s5a-by-factory = يتعهد Factory بذلك
s5a-risk-read = قراءة فقط
s5a-risk-text = يمكنه تغيير النصوص
s5a-risk-code = يمكنه تغيير الشيفرة
s5a-p-code = الشيفرة (Code): قراءة وكتابة
s5a-p-code-what = يمكن لـ Factory قراءة شيفرتك واقتراح تغييرات على فرع.
s5a-p-code-why = يحتاج إلى قراءة الشيفرة ليساعدك، وإلى كتابة تغييراته على فرع لتراجعها.
s5a-p-code-cant = لا يدمج Factory الشيفرة من تلقاء نفسه.
s5a-p-code-safe = أضف على GitHub قاعدة للفرع تشترط المراجعة. عندها يضمن GitHub ذلك أيضًا.
s5a-p-work = مسارات العمل (Workflows): قراءة وكتابة
s5a-p-work-what = يمكن لـ Factory تغيير الملفات التي تشغّل اختباراتك وإصداراتك.
s5a-p-work-why = يستطيع بذلك إصلاح الاختبارات أو إضافتها عندما تطلب.
s5a-p-work-cant = لا يمكنه رؤية أسرارك المخزنة. لكن ملف مسار العمل يستطيع استخدامها عند تشغيله.
s5a-p-work-safe = اشترط المراجعة للمجلد { ".github/workflows" }.
s5a-p-pr = طلبات السحب (Pull requests): قراءة وكتابة
s5a-p-pr-what = يمكن لـ Factory فتح طلبات السحب والتعليق عليها وتحديثها.
s5a-p-pr-why = طلب السحب هو الطريقة التي يعرض بها Factory عمله عليك.
s5a-p-pr-cant = لا يمكنه تجاوز قواعد المراجعة لديك، إلا إذا سمحت بذلك على GitHub.
s5a-p-pr-safe = اشترط أن يراجع شخص واحد على الأقل كل طلب سحب.
s5a-p-status = حالات الإيداع (Commit statuses): قراءة وكتابة
s5a-p-status-what = يمكن لـ Factory رؤية علامات النجاح والفشل بجانب أي تغيير ووضعها.
s5a-p-status-why = تبيّن لك هل عمله جاهز أم قيد التنفيذ أم فشل.
s5a-p-status-cant = لا يمكنه تغيير الشيفرة بهذا الإذن.
s5a-p-status-safe = حدد في قواعد الفروع التطبيق الذي يحق له وضع كل علامة تشترطها.
s5a-p-issue = المسائل (Issues): قراءة وكتابة
s5a-p-issue-what = يمكن لـ Factory قراءة المسائل وكتابتها وإغلاقها.
s5a-p-issue-why = تخبر المسائل Factory بما عليه العمل عليه، ويمكنه الرد فيها.
s5a-p-issue-cant = لا يمكنه تغيير الشيفرة بهذا الإذن.
s5a-p-issue-safe = يظهر في كل تغيير أن Factory هو من أجراه.
s5a-p-disc = المناقشات (Discussions): قراءة وكتابة
s5a-p-disc-what = يمكن لـ Factory قراءة المناقشات والرد فيها.
s5a-p-disc-why = تساعده النقاشات السابقة على فهم المشروع.
s5a-p-disc-cant = لا يمكنه تغيير الشيفرة بهذا الإذن.
s5a-p-disc-safe = يظهر في كل رد أن Factory هو من كتبه.
s5a-p-act = Actions: قراءة
s5a-p-act-what = يمكن لـ Factory رؤية عمليات تشغيل الاختبارات وسجلاتها.
s5a-p-act-why = يحتاج إلى معرفة ما إذا فشل اختبار، ولماذا.
s5a-p-act-cant = لا يمكنه بدء عملية تشغيل أو إيقافها.
s5a-p-act-safe = يخفي GitHub الأسرار المعروفة في السجلات. لا تطبع فيها بيانات خاصة.
s5a-p-meta = البيانات الوصفية (Metadata): قراءة
s5a-p-meta-what = يمكن لـ Factory رؤية الأسماء والأوصاف والإعدادات غير الخاصة.
s5a-p-meta-why = يشترط GitHub ذلك على كل تطبيق.
s5a-p-meta-cant = لا يمكنه قراءة الشيفرة بهذا الإذن.
s5a-p-meta-safe = لا يمكن تغيير أي شيء به.
s5a-go = المتابعة على GitHub
s5a-help = لا يمكن اختيار أذونات بعينها. يمنح GitHub التطبيق كل ما يطلبه، أو لا شيء.
s5a-help-b1 = إذا طلب Factory المزيد لاحقًا، فيجب أن يوافق أحد المالكين من جديد.
e5a-more-title = يطلب Factory أكثر مما نعرف
e5a-more-body = يذكر GitHub { $list }، وهو غير وارد في دليلنا. اسأل Factory قبل المتابعة.
e5a-more-do = قرأت ذلك
e5a-less-title = يطلب Factory أقل مما توقعنا
e5a-less-body = لم يُطلب { $list }. يمكن متابعة الإعداد، لكن بعض الأعمال قد تفشل.
e5a-less-do = متابعة
s5a-sum-all = الكل، الآن ومستقبلًا
s5a-sum-some = { $count ->
    [zero] لا مستودعات
    [one] مستودع واحد
    [two] مستودعان
    [few] { $count } مستودعات
    [many] { $count } مستودعًا
   *[other] { $count } مستودع
}
s5a-sum-more = { $count ->
    [zero] { $names }
    [one] { $names } ومستودع آخر
    [two] { $names } ومستودعان آخران
    [few] { $names } و{ $count } مستودعات أخرى
    [many] { $names } و{ $count } مستودعًا آخر
   *[other] { $names } و{ $count } مستودع آخر
}
s5a-asked-title = { $count ->
    [zero] لا يطلب Factory أي إذن
    [one] يطلب Factory إذنًا واحدًا
    [two] يطلب Factory إذنين
    [few] يطلب Factory { $count } أذونات
    [many] يطلب Factory { $count } إذنًا
   *[other] يطلب Factory { $count } إذن
}
s5a-open-all = فتح الكل
s5a-close-all = إغلاق الكل
s5a-from-guide = لم يخبرنا GitHub بما يطلبه Factory اليوم. هذه القائمة مأخوذة من دليل Factory.
s5a-level-read = قراءة
s5a-level-write = قراءة وكتابة
s5a-level-admin = قراءة وكتابة وإدارة
s5a-unknown = هذا غير وارد في دليلنا. اسأل Factory قبل المتابعة.
s5a-new = جديد
e5a-changed-title = تغيّرت الخطة وأنت تقرأ
e5a-changed-body = هناك شيء مختلف على GitHub الآن. لم يُرسل شيء. راجع القائمة مرة أخرى، ثم تابع.
e5a-changed-do = المراجعة مرة أخرى
