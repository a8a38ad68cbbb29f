step-1 = تسجيل الدخول إلى Factory
step-2 = بدء الربط
step-3 = التخويل على GitHub
step-4 = اختيار المستودعات
step-5 = مراجعة الأذونات
step-6 = التأكيد
st-not-started = لم تبدأ
st-browser = في انتظارك في المتصفح
st-owner = في انتظار أحد المالكين منذ { $date }
st-working = قيد التنفيذ…
st-attention = تحتاج إلى انتباهك
st-done = تمت
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = في انتظار أحد المالكين
st-all-repositories = كل المستودعات
st-some-repositories = { $count ->
    [zero] لا مستودعات
    [one] مستودع واحد
    [two] مستودعان
    [few] { $count } مستودعات
    [many] { $count } مستودعًا
   *[other] { $count } مستودع
}
