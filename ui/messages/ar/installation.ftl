## 5B

s5b-title = أكمل على GitHub
s5b-body = فتحنا GitHub واختياراتك جاهزة فيه. راجعها هناك، ثم اختر <strong>Install</strong> (تثبيت).
s5b-body-request = فتحنا GitHub واختياراتك جاهزة فيه. راجعها هناك، ثم اختر <strong>Request</strong> (طلب). سيطلب GitHub موافقة أحد المالكين نيابةً عنك.
s5b-body-list = فتحنا GitHub. اختر <strong>Only select repositories</strong> (مستودعات محددة فقط)، ثم اختر الأسماء الواردة في قائمتك.
s5b-body-unknown = فتحنا GitHub واختياراتك جاهزة فيه. راجعها هناك، ثم اختر الزر الأخضر.
s5b-body-both = فتحنا GitHub واختياراتك جاهزة فيه. راجعها هناك، ثم اختر <strong>Install and request</strong> (تثبيت وطلب). سيطلب GitHub موافقة أحد المالكين على الباقي.
s5b-body-nothing = لا يظهر لك زر على GitHub. السبب قاعدة في شركتك، أو حساب آخر.
s5b-who = تأكد من أن GitHub يعرض { $who } حسابًا لك.
s5b-1 = تأكد من أن الاسم في الأعلى هو { $org }.
s5b-2 = راجع المستودعات.
s5b-3 = اختر الزر الأخضر.
s5b-3-install = اختر <strong>Install</strong> (تثبيت).
s5b-3-both = اختر <strong>Install and request</strong> (تثبيت وطلب).
s5b-3-request = اختر <strong>Request</strong> (طلب).
s5b-3-save = اختر <strong>Save</strong> (حفظ).
s5b-list = قائمتك لتتبّع ما أنجزته
s5b-wait = في انتظار GitHub
s5b-again = فتح GitHub مرة أخرى
s5b-button = أي زر يظهر لي؟
s5b-button-install = <strong>Install</strong> (تثبيت): يمكنك إتمام كل شيء. اختره.
s5b-button-both = <strong>Install and request</strong> (تثبيت وطلب): يُضاف بعضها الآن، ويوافق أحد المالكين على الباقي.
s5b-button-request = <strong>Request</strong> (طلب): يجب أن يوافق أحد المالكين. اختره، ثم عُد إلى هنا.
s5b-button-save = <strong>Save</strong> (حفظ): سبق أن أُضيف Factory. راجع القائمة، ثم اختره.
s5b-button-none = <strong>لا زر، أو صفحة الخطأ 404</strong>: تأكد أولًا من الحساب في صفحة GitHub.
s5b-ask = الطلب من أحد المالكين بدلًا من ذلك
sr-s5b-wait-any = فتحنا GitHub. أكمل هناك.
sr-s5b-wait = فتحنا GitHub. اختر Install هناك.
e5b-wrongorg-title = أُضيف Factory إلى مؤسسة أخرى
e5b-wrongorg-body = اخترت { $planned }، لكن GitHub يذكر { $actual }. لم تفقد شيئًا.
e5b-wrongorg-do = فتح GitHub للمؤسسة { $planned }
e5b-notadmin-title = لم يسمح لك GitHub بإضافة Factory
e5b-notadmin-body = تنص قاعدة في الشركة على أن المالكين وحدهم يضيفون التطبيقات. يمكنك اختيار Request هناك، أو مراسلة أحد المالكين.
e5b-notadmin-do = الطلب من أحد المالكين
e5b-blocked-title = شركتك تحظر التطبيقات الجديدة
e5b-blocked-body = تمنع قاعدة على GitHub الإضافة والطلب معًا. لا يمكن إلا لمالك تغييرها. إذا عرض GitHub حسابًا غير حسابك، فبدّل الحساب هناك أولًا.
e5b-blocked-do = الطلب من أحد المالكين
e5b-late-title = اكتمل العمل على GitHub، لكن Factory لا يرى ذلك بعد
e5b-late-body = قد يستغرق هذا دقيقة. نواصل التحقق.
e5b-late-do = التحقق الآن
e5b-paused-title = Factory موقوف مؤقتًا في { $org }
e5b-paused-body = أوقف أحدهم التطبيق مؤقتًا. يمكن لأحد المالكين إعادة تشغيله على GitHub.
e5b-paused-do = الطلب من أحد المالكين
e5b-pausedby-title = Factory موقوف مؤقتًا في { $org }
e5b-pausedby-body = أُوقف التطبيق مؤقتًا من حساب { $who }. يمكن لصاحب هذا الحساب أو لمالك آخر إعادة تشغيله على GitHub.
e5b-pausedby-do = الطلب من أحد المالكين

## 5C

s5c-title = ما على GitHub يختلف عن خطتك
s5c-body = هذا ما خططت له، وهذا ما على GitHub الآن. يمكنك الإبقاء عليه أو تغييره.
s5c-plan = خطتك
s5c-now = على GitHub
s5c-missing = { $count ->
    [zero] لا ينقص أي مستودع
    [one] ينقص مستودع واحد
    [two] ينقص مستودعان
    [few] تنقص { $count } مستودعات
    [many] ينقص { $count } مستودعًا
   *[other] ينقص { $count } مستودع
}
s5c-extra = { $count ->
    [zero] لا توجد مستودعات زائدة على خطتك
    [one] مستودع واحد زائد على خطتك
    [two] مستودعان زائدان على خطتك
    [few] { $count } مستودعات زائدة على خطتك
    [many] { $count } مستودعًا زائدًا على خطتك
   *[other] { $count } مستودع زائد على خطتك
}
s5c-all = خططت لبعض المستودعات، لكن GitHub يتيحها كلها، الآن ومستقبلًا.
s5c-perm = ينقص إذن: { $name }
s5c-keep = الإبقاء على ما في GitHub
s5c-fix = تغييره على GitHub
s5c-owner = ربما غيّره أحد المالكين عن قصد. اسأله قبل أن تُلغي التغيير.
sr-s5c = الناقص: { $missing }. الزائد على الخطة: { $extra }.
s5b-body-update = فتحنا GitHub. سبق أن أُضيف Factory هناك. غيّر القائمة، ثم اختر <strong>Save</strong> (حفظ).
s5b-nothing = ابحث عن علامة تبويب جديدة خلف هذه النافذة. يبدأ عنوانها بـ { $host }. إن لم تجدها، فانسخ الرابط والصقه في أي متصفح على هذا الكمبيوتر.
s5b-help = لا يمكن إضافة تطبيق إلا من صفحة GitHub نفسها. بعد ذلك نقارن ما على GitHub بخطتك.
s5b-checked = نسأل GitHub كل بضع ثوانٍ. آخر تحقق: { $when }.
s5b-copy-names = { $count ->
    [zero] لا أسماء للنسخ
    [one] نسخ اسم واحد
    [two] نسخ اسمين
    [few] نسخ { $count } أسماء
    [many] نسخ { $count } اسمًا
   *[other] نسخ { $count } اسم
}
s5b-guided-done = اخترته على GitHub
s5c-search = البحث في المستودعات
s5c-hidden = { $count ->
    [zero] تظهر المستودعات كلها.
    [one] هناك مستودع آخر غير ظاهر.
    [two] هناك مستودعان آخران غير ظاهرين.
    [few] هناك { $count } مستودعات أخرى غير ظاهرة.
    [many] هناك { $count } مستودعًا آخر غير ظاهر.
   *[other] هناك { $count } مستودع آخر غير ظاهر.
}
