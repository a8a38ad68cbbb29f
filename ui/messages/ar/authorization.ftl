## 3A

s3a-title = أثبت هويتك على GitHub
s3a-body = سنفتح GitHub في متصفحك. سجّل الدخول، ثم اختر الزر الأخضر الذي يحمل كلمة <strong>Authorize</strong> (تخويل). لن يتيح ذلك لـ Factory الوصول إلى شيفرتك بعد.
s3a-open = فتح GitHub
s3a-code = استخدام رمز على جهاز آخر
s3a-pic = رسم لصفحة GitHub يظهر فيه الزر Authorize مميزًا
s3a-two = الأمر على مرحلتين
s3a-two-1 = الآن: تثبت هويتك.
s3a-two-2 = لاحقًا: تختار ما يمكن لـ Factory استخدامه.
s3a-hint-account = استخدم حساب GitHub التابع لشركتك.
s3a-help = يعتمد GitHub وFactory طريقة آمنة لتسجيل الدخول تسمى OAuth مع PKCE. وبها لا تمر أي كلمة مرور عبر هذا التطبيق.
s3a-help-b1 = قد يطلب GitHub كلمة المرور أو مفتاح المرور مرة أخرى.
s3a-help-b2 = يمكنك التراجع عن ذلك على GitHub في أي وقت.

## 3B

s3b-title = وافق على Factory في متصفحك
s3b-body = فتحنا GitHub في متصفحك. اختر <strong>Authorize</strong> (تخويل) هناك، ثم عُد إلى هنا. ستنتقل هذه النافذة إلى الخطوة التالية تلقائيًا.
s3b-wait = في انتظار GitHub
s3b-again = فتح GitHub مرة أخرى
s3b-fold-1 = ماذا ينبغي أن أرى على GitHub؟
s3b-fold-1-body = صفحة عنوانها Authorize Factory، فيها اسم حسابك وزر أخضر. يبدأ العنوان في شريط المتصفح بـ { $host }.
s3b-fold-2 = لم يُفتح شيء، أو أرى شيئًا آخر
s3b-fold-2-404 = الصفحة غير موجودة: ربما سجّلت الدخول بحساب GitHub آخر.
s3b-fold-2-sso = صفحة تسجيل الدخول الخاصة بشركتك: سجّل الدخول فيها أولًا، ثم تابع.
s3b-fold-2-2fa = طلب رمز أو مفتاح مرور: هذا أمر معتاد. يتأكد GitHub من هويتك.
s3b-ok = تأكد GitHub من هويتك
sr-s3b-wait = فتحنا GitHub. في انتظار أن تختار Authorize.
e3b-denied-title = اخترت الإلغاء على GitHub
e3b-denied-body = لم يتغير شيء. ليس لدى Factory أي وصول.
e3b-denied-do = فتح GitHub مرة أخرى
e3b-expired-title = انتهت صلاحية الرابط
e3b-expired-body = يعمل كل رابط لمدة { 10 } دقائق. أنشأنا رابطًا جديدًا.
e3b-expired-do = فتح الرابط الجديد
e3b-mismatch-title = أرسلنا GitHub إلى عنوان غير متوقع
e3b-mismatch-body = العنوان المسجّل لهذا التطبيق غير مطابق. إصلاح ذلك على Factory وليس عليك. أبلغهم برمز الدعم.
e3b-mismatch-do = إعادة المحاولة
e3b-suspended-title = تطبيق Factory على GitHub موقوف مؤقتًا
e3b-suspended-body = أوقف GitHub أو Factory التطبيق مؤقتًا. لا يمكن المتابعة قبل إعادة تشغيله.
e3b-suspended-do = إعادة التحقق
e3b-unverified-title = بريدك الإلكتروني على GitHub غير مؤكد
e3b-unverified-body = أرسل إليك GitHub رسالة فيها رابط. افتحه، ثم عُد إلى هنا.
e3b-unverified-do = إعادة التحقق

## 3C

s3c-title = وافق برمز على GitHub
s3c-body = افتح { $address } على هاتف أو كمبيوتر آخر وأدخل هذا الرمز. ثم اختر <strong>Authorize</strong> (تخويل).
s3c-warn = لا تُدخل هذا الرمز إلا في صفحة GitHub نفسها. ولا تعطه أبدًا لمن يتصل بك.
s3a-body-again = سنفتح GitHub في متصفحك. سجّل الدخول، ثم اختر الزر الأخضر الذي يحمل كلمة <strong>Authorize</strong> (تخويل).
s3a-guided-body = سنفتح GitHub في متصفحك. سجّل الدخول هناك بحساب شركتك، ثم عُد وأخبرنا.
s3a-guided-1 = سجّل الدخول إلى GitHub في متصفحك.
s3a-guided-2 = إذا عرض GitHub زرًا أخضر يحمل كلمة <strong>Authorize</strong> (تخويل)، فاختره.
s3a-guided-done = سجّلت الدخول إلى GitHub
s3b-fold-2-nothing = لم يُفتح شيء: ابحث عن علامة تبويب جديدة خلف هذه النافذة. إن لم تجدها، فانسخ الرابط والصقه في أي متصفح على هذا الكمبيوتر.
