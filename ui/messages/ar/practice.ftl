## 9D

s9d-body = جرّب كل شيء مع GitHub تجريبي. لا شيء هنا حقيقي، ولا يُرسل شيء.
s9d-band = وضع التدريب. لا شيء هنا حقيقي.
s9d-leave = الخروج من التدريب
practice-title = على ماذا تريد أن تتدرب؟
practice-cancel = ليس الآن
practice-newcomer = المرة الأولى، وكل شيء يسير جيدًا
practice-newcomer-hint = أنت مالك المؤسسة. لم يُعدّ شيء بعد.
practice-large = مؤسسة كبيرة جدًا
practice-large-hint = اختر من بين { 12408 } مستودعات.
practice-huge = أكبر مؤسسة
practice-huge-hint = اختر من بين { 100000 } مستودع.
practice-member = لست مالكًا
practice-member-hint = ترسل طلبًا، وعلى أحد المالكين أن يوافق.
practice-connected = مرتبطة بالفعل
practice-connected-hint = سبقك أحد إلى إعدادها.
practice-not-admin = لست مسؤولًا في Factory
practice-not-admin-hint = على شخص آخر إنجاز الجزء الأول.
practice-workspaces = مساحتا عمل
practice-workspaces-hint = اختر المساحة الصحيحة أولًا.
practice-different = ما على GitHub مختلف
practice-different-hint = يغيّر أحد المالكين اختياراتك على GitHub.
practice-label = تدريب
