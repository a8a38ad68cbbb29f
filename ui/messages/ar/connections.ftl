## 0C

s0c-title = مؤسساتك المرتبطة
s0c-empty-title = لا توجد مؤسسات مرتبطة بعد
s0c-empty-body = اربط أول مؤسسة لك على GitHub بـ Factory.
s0c-add = إضافة مؤسسة
s0c-row-ok = مرتبطة. آخر تحقق: { $when }.
s0c-row-setup = الإعداد في الخطوة { $n } من { 6 }
s0c-row-owner = في انتظار أحد المالكين منذ { $date }
s0c-row-bad = تحتاج إلى انتباهك
s0c-row-open = فتح { $org }
s0c-search = البحث في المؤسسات المرتبطة
sr-s0c-count = { $count ->
    [zero] لا مؤسسات مرتبطة.
    [one] مؤسسة مرتبطة واحدة.
    [two] مؤسستان مرتبطتان.
    [few] { $count } مؤسسات مرتبطة.
    [many] { $count } مؤسسة مرتبطة.
   *[other] { $count } مؤسسة مرتبطة.
}
s0c-row-approved = وافق أحد المالكين. افتحها للمتابعة.
s0c-row-yours = أخبرتنا أنها مرتبطة. لم نتمكن من التحقق.
s0c-row-paused = تطبيق Factory موقوف مؤقتًا على GitHub. آخر تحقق: { $when }.
s0c-row-gone = لم يعد Factory مضافًا على GitHub. آخر تحقق: { $when }.
s0c-row-cut = لم يعد Factory يستخدمها. آخر تحقق: { $when }.
s0c-row-different = ما على GitHub يختلف عن خطتك. آخر تحقق: { $when }.
s0c-new = مؤسسة جديدة
s0c-show = عرض
s0c-show-all = الكل
s0c-show-ok = مرتبطة
s0c-show-setup = قيد الإعداد
s0c-show-owner = في انتظار أحد المالكين
s0c-none = لا نتائج مطابقة.
s0c-signed-out = أنت غير مسجّل الدخول، لذا نعرض آخر ما عرفناه. نطلب منك تسجيل الدخول عندما تفتح إحداها.
s0c-help = لكل مؤسسة خطتها. فتح واحدة لا يغيّر شيئًا في غيرها.
s0c-help-b1 = تستخدم إضافة مؤسسة جلسات الدخول الحالية.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } مرتبطة بالفعل.
e0c-same-body = افتحها لإجراء تغييرات.
e0c-same-do = فتح { $org }
e0c-begun-title = { $org } قيد الإعداد بالفعل.
e0c-begun-body = افتحها لتتابع من حيث توقفت. اختياراتك فيها محفوظة.
e0c-begun-do = فتح { $org }
