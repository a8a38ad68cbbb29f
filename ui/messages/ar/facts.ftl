# What we know: every fact by itself, with who said so and when.

facts-title = ما نعرفه
facts-signed-in = سجّلت الدخول إلى GitHub
facts-owner = أنت مالك { $org }
facts-installed = أُضيف Factory إلى { $org }
facts-not-paused = تطبيق Factory غير موقوف هناك
facts-selection = المستودعات هي ما خططت له
facts-selection-all = يتيح GitHub كل المستودعات.
facts-selection-some = { $count ->
    [zero] لا يتيح GitHub أي مستودع.
    [one] يتيح GitHub مستودعًا واحدًا.
    [two] يتيح GitHub مستودعين.
    [few] يتيح GitHub { $count } مستودعات.
    [many] يتيح GitHub { $count } مستودعًا.
   *[other] يتيح GitHub { $count } مستودع.
}
facts-permission = مُنح الإذن: { $name }
facts-permission-levels = في دليلنا: { $documented }. يطلب Factory: { $requested }. الممنوح هنا: { $granted }.
facts-readable = يمكن لـ Factory قراءة مستودع
facts-platform-sees = يرى Factory الربط
facts-level-read = قراءة
facts-level-write = قراءة وكتابة
facts-level-admin = إدارة
facts-level-none = لا شيء
facts-state-yes = نعم
facts-state-no = لا
facts-state-not-known-yet = غير معروف بعد
facts-state-cannot-be-known = لا يمكن معرفته
facts-source-user = GitHub، جلسة دخولك
facts-source-memberships = GitHub، مؤسساتك
facts-source-installations = GitHub، أين أُضيف Factory
facts-source-installation-repositories = GitHub، قائمة المستودعات
facts-source-connection = Factory، الربط
facts-source-check = Factory، قراءة تجريبية
facts-source-person = أكّدته أنت ولم نتحقق
facts-by = { $source }، { $when }
