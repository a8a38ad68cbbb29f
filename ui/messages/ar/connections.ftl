## 0C

s0c-title = اتصالاتك
s0c-empty-title = لا توجد اتصالات بعد
s0c-empty-body = اربط أول مؤسسة لك على GitHub مع Factory.
s0c-add = إضافة مؤسسة
s0c-row-ok = متصلة. تم التحقق { $when }.
s0c-row-setup = الإعداد في الخطوة { $n } من 6
s0c-row-owner = في انتظار أحد المالكين منذ { $date }
s0c-row-bad = يحتاج إلى انتباهك
s0c-row-open = فتح { $org }
s0c-search = البحث في الاتصالات
sr-s0c-count = { $count ->
    [zero] لا اتصالات.
    [one] اتصال واحد.
    [two] اتصالان.
    [few] { $count } اتصالات.
    [many] { $count } اتصالًا.
   *[other] { $count } اتصال.
}
s0c-row-approved = وافق أحد المالكين. افتحها للمتابعة.
s0c-row-yours = قلت إنها متصلة. لم نتمكن من التحقق.
s0c-row-paused = Factory موقوف مؤقتًا على GitHub. تم التحقق { $when }.
s0c-row-gone = لم يعد Factory على GitHub. تم التحقق { $when }.
s0c-row-cut = لم يعد Factory يستخدمها. تم التحقق { $when }.
s0c-row-different = لدى GitHub شيء غير ما خططت له. تم التحقق { $when }.
s0c-new = مؤسسة جديدة
s0c-show = عرض
s0c-show-all = الكل
s0c-show-ok = متصلة
s0c-show-setup = قيد الإعداد
s0c-show-owner = في انتظار أحد المالكين
s0c-none = لا يوجد اتصال مطابق.
s0c-signed-out = سجّلت خروجك، وهذا آخر ما عرفناه. نطلب منك تسجيل الدخول عند فتح مؤسسة.
s0c-help = لكل مؤسسة خطتها. فتح واحدة لا يغيّر شيئًا في أخرى.
s0c-help-b1 = إضافة مؤسسة تستخدم تسجيلات الدخول التي لديك.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } متصلة بالفعل.
e0c-same-body = افتحها لإجراء تغييرات.
e0c-same-do = فتح { $org }
e0c-begun-title = { $org } قيد الإعداد بالفعل.
e0c-begun-body = افتحها للمتابعة من حيث توقفت. اختياراتك هناك محفوظة.
e0c-begun-do = فتح { $org }
