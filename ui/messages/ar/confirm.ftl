## 6A

s6a-title-run = جارٍ التحقق من الربط
s6a-title-ok = تم الربط
s6a-body-run = يستغرق هذا بضع ثوانٍ.
s6a-body-ok = { $count ->
    [zero] تم ربط Factory بالمؤسسة { $org }. لا يمكن لـ Factory استخدام أي مستودع.
    [one] تم ربط Factory بالمؤسسة { $org }. يمكن لـ Factory استخدام مستودع واحد.
    [two] تم ربط Factory بالمؤسسة { $org }. يمكن لـ Factory استخدام مستودعين.
    [few] تم ربط Factory بالمؤسسة { $org }. يمكن لـ Factory استخدام { $count } مستودعات.
    [many] تم ربط Factory بالمؤسسة { $org }. يمكن لـ Factory استخدام { $count } مستودعًا.
   *[other] تم ربط Factory بالمؤسسة { $org }. يمكن لـ Factory استخدام { $count } مستودع.
}
s6a-body-all = تم ربط Factory بالمؤسسة { $org }. يمكن لـ Factory استخدام كل المستودعات، الآن ومستقبلًا.
s6a-c1 = يؤكد Factory أن الربط قائم
s6a-c2 = يؤكد GitHub أن التطبيق مضاف
s6a-c3 = المؤسسة هي المؤسسة الصحيحة
s6a-c4 = المستودعات مطابقة لخطتك
s6a-c5 = الأذونات الثمانية كلها ممنوحة
s6a-c6 = يمكن لـ Factory قراءة مستودع
s6a-ref = المرجع
s6a-when = تم الربط في { $date } من حساب { $who }
s6a-save = حفظ سجل
s6a-next-more = ربط مؤسسة أخرى
s6a-next-close = إغلاق
sr-s6a-ok = تم الربط. Factory مرتبط بالمؤسسة { $org }.
e6a-notyet-title = لم يؤكد Factory الربط بعد
e6a-notyet-body = كل شيء جاهز على GitHub. قد يحتاج Factory إلى دقيقة أخرى.
e6a-notyet-do = إعادة التحقق
e6a-read-title = لا يمكن لـ Factory قراءة { $repo }
e6a-read-body = كل ما عدا ذلك سليم. قد يكون المستودع فارغًا أو أُضيف إلى القائمة حديثًا. انتظر دقيقة، ثم أعد التحقق.
e6a-read-do = إعادة التحقق
e6a-perm-title = هناك إذن لم يُمنح بعد
e6a-perm-body = على أحد المالكين قبول { $name } على GitHub.
e6a-perm-do = فتحه على GitHub
s6a-title-not = لم يتم الربط بعد
s6a-title-guided = تمت الإضافة على GitHub
s6a-body-not = لا يزال شيء ما ناقصًا. لم تفقد شيئًا.
s6a-body-guided = GitHub والمؤسسة { $org } جاهزان. ما لم نتمكن من التحقق منه في Factory محدد أدناه.
s6a-line-running = جارٍ التحقق…
s6a-line-holds = نعم
s6a-line-fails = لا
s6a-line-unknown = لا يمكننا معرفة ذلك
s6a-record = السجل
s6a-saved = حُفظ باسم { $file }
s6a-not-saved = تعذر حفظ السجل. القرص ممتلئ أو مقفل.
s6a-help = سألنا GitHub وFactory عن كل سطر على حدة. لا شيء هنا مبني على التخمين.
e6a-gone-title = لم يعد Factory مضافًا إلى { $org }
e6a-gone-body = يفيد GitHub بأن التطبيق غير مضاف. ربما أزاله أحد. اختياراتك محفوظة.
e6a-gone-do = إضافته مرة أخرى
