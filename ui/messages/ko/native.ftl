# Shown by the program itself, never by the page in the window.

## The page the browser shows after a sign-in

s1b-browser-page = 이 탭을 닫고 Factory Setup으로 돌아가세요.

## The dialog of a second start, when the first does not answer

native-held-title = Factory Setup이 이미 열려 있습니다
native-held-body = 응답하지 않습니다. 진행 상황은 저장되어 있습니다. 잠시 기다리거나 시스템 모니터에서 프로세스 { $process } 항목을 종료한 다음 다시 시작하세요.
native-held-unknown = 응답하지 않습니다. 진행 상황은 저장되어 있습니다. 잠시 기다리거나 시스템 모니터에서 종료한 다음 다시 시작하세요.
