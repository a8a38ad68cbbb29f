## 2A

s2a-title = بدء الربط مع GitHub
s2a-body = سيُعدّ Factory الآن ربطًا لمساحة العمل { $workspace }. هذا يماثل اختيار Connect بجانب GitHub في Factory.
s2a-start = بدء الربط
s2a-manual = أريد أن أفعل ذلك بنفسي في Factory
s2a-manual-1 = في Factory، افتح <strong>Settings</strong> (الإعدادات).
s2a-manual-2 = اختر <strong>Integrations</strong> (عمليات التكامل).
s2a-manual-3 = بجانب GitHub، اختر <strong>Connect</strong> (ربط).
s2a-manual-4 = اختر <strong>Manage GitHub Permissions</strong> (إدارة أذونات GitHub).
s2a-help = لم تتم مشاركة أي شيء بعد. في الخطوة التالية تنتقل إلى GitHub وتختار ما يمكن لـ Factory رؤيته.
e2a-plan-title = اشتراكك في Factory لا يشمل هذا
e2a-plan-body = لا يتضمن اشتراكك الربط مع GitHub. يمكن لأحد مسؤولي Factory تغيير الاشتراك. بعدها أعد المحاولة.
e2a-plan-do = إعادة المحاولة
e2a-off-title = GitHub موقوف في إعدادات Factory لديك
e2a-off-body = أوقفه أحد في شركتك. يمكن لأحد مسؤولي Factory تشغيله. بعدها أعد المحاولة.
e2a-off-do = إعادة المحاولة
e2a-busy-title = هناك من يجري الربط الآن
e2a-busy-body = بدأ الربط من حساب { $who }. إذا عمل شخصان في الوقت نفسه فقد يُبطل أحدهما عمل الآخر.
e2a-busy-do = إعادة المحاولة

## 2B

s2b-title = GitHub مرتبط بالفعل
s2b-body = تم ربط { $org } من حساب { $who } في { $date }. ماذا تريد أن تفعل؟
s2b-check = التأكد من أنه يعمل
s2b-repos = تغيير المستودعات
s2b-perm = مراجعة الأذونات
s2b-add = ربط مؤسسة أخرى
s2b-fix = إعادة الربط
s2b-fix-hint = استخدم هذا إذا توقف تسجيل الدخول عن العمل. تبقى مستودعاتك كما هي.
s2a-guided-body = توجد في Factory صفحة لهذا الغرض. سنفتحها في متصفحك ونخبرك بما تختاره.
s2a-guided-open = فتح إعدادات Factory
s2a-guided-done = أنجزت ذلك
s2b-body-plain = { $org } مرتبطة بالفعل. ماذا تريد أن تفعل؟
s2b-check-hint = نسأل Factory وGitHub. لا يتغير شيء.
s2b-repos-hint = أضف مستودعات أو أزل بعضها.
s2b-perm-hint = اطّلع على ما يمكن لـ Factory فعله.
s2b-help = لا ضرر من تشغيل هذا مرة أخرى. لا يتغير شيء إلا بعد أن تختاره هنا وعلى GitHub.
