# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = يمكنك إغلاق علامة التبويب هذه والعودة إلى Factory Setup.

## The dialog of a second start, when the first does not answer

native-held-title = Factory Setup مفتوح بالفعل
native-held-body = لا يستجيب. موضعك محفوظ. انتظر قليلًا، أو أنهِ العملية { $process } في مراقب النظام. بعدها ابدأ من جديد.
native-held-unknown = لا يستجيب. موضعك محفوظ. انتظر قليلًا، أو أنهِه في مراقب النظام. بعدها ابدأ من جديد.
