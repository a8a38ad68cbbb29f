## 1A

s1a-title = Factory에 로그인
s1a-body = 브라우저에서 Factory를 엽니다. 평소처럼 로그인하세요. 비밀번호는 이 앱에서 볼 수 없습니다.
s1a-open = 브라우저로 로그인
s1a-code = 다른 기기에서 코드 사용
s1a-already = { $who } 계정으로 로그인되어 있습니다
s1a-other = 다른 계정 사용
s1a-where = Factory의 어디에 있나요?
s1a-where-body = Factory의 Settings(설정)에서 Integrations(통합)에 있습니다. 그곳으로 안내합니다.
s1a-help = 관리자만 GitHub를 연결할 수 있도록 Factory가 누구인지 확인합니다.
s1a-help-b1 = 회사의 자체 로그인 페이지가 나올 수 있습니다.
s1a-help-b2 = Factory 관리자 역할이 필요합니다.

## 1B

s1b-title = 브라우저에서 로그인을 마치세요
s1b-body = 브라우저에서 Factory를 열었습니다. 그곳에서 로그인하세요. 이 창은 자동으로 다음 단계로 넘어갑니다.
s1b-wait = 브라우저를 기다리는 중
s1b-since = { $seconds ->
   *[other] { $seconds }초 전에 시작했습니다. 천천히 하세요.
}
s1b-again = 브라우저 다시 열기
s1b-code = 다른 기기에서 코드 사용
s1b-code-why = 일부 브라우저에서는 이 창으로 돌아올 수 없습니다. 휴대폰이나 다른 컴퓨터에서 코드를 사용해도 됩니다.
s1b-code-get = 코드 받기
s1b-fold-1 = 무엇이 보여야 하나요?
s1b-fold-1-body = 로그인을 요청하는 Factory 페이지입니다. 주소는 { $host }(으)로 시작합니다.
s1b-fold-2 = 아무것도 열리지 않았어요
s1b-fold-2-body = 이 창 뒤에 새 탭이 있는지 확인하세요. 없으면 링크를 복사해 이 컴퓨터의 브라우저에 붙여 넣으세요.
s1b-ok = Factory에 로그인했습니다
sr-s1b-wait = 브라우저를 열었습니다. 로그인을 기다리고 있습니다.
sr-s1b-20 = 아무것도 열리지 않았나요? 이 화면에 도움말이 있습니다.
sr-s1b-ok = Factory에 로그인했습니다.
e1b-denied-title = 브라우저에서 취소를 선택했습니다
e1b-denied-body = 변경된 내용이 없습니다. 언제든지 다시 로그인할 수 있습니다.
e1b-denied-do = 브라우저로 로그인
e1b-expired-title = 링크가 만료되었습니다
e1b-expired-body = 안전을 위해 링크는 10분 동안만 유효합니다. 새 링크를 만들었습니다.
e1b-expired-do = 새 링크 열기
e1b-used-title = 이미 사용된 링크입니다
e1b-used-body = 링크는 한 번만 사용할 수 있습니다. 직접 사용하지 않았다면 지원팀에 알려 주세요.
e1b-used-do = 새 링크 열기
e1b-state-title = 답변이 요청과 일치하지 않습니다
e1b-state-body = 요청하지 않은 답변이 왔습니다. 안전을 위해 버렸습니다.
e1b-state-do = 로그인 다시 시작
e1b-sso-title = 회사 로그인이 완료되지 않았습니다
e1b-sso-body = 회사 로그인 페이지를 통과하지 못했습니다. IT팀의 도움을 받으세요.
e1b-sso-do = 다시 시도

## 1C, and what 3C says the same way

s1c-title = 코드로 로그인
s1c-body = 휴대폰이나 다른 컴퓨터에서 아래 주소로 이동해 이 코드를 입력하세요.
s1c-address = 주소
s1c-code = 코드
s1c-say = 한 글자씩 읽기
s1c-qr = 휴대폰 카메라로 스캔하기
s1c-left = { $minutes ->
   *[other] 이 코드는 { $minutes }분 동안 더 사용할 수 있습니다.
}
s1c-new = 새 코드 받기
s1c-warn = 이 코드는 여기에 표시된 주소에만 입력하세요. 전화를 걸어 온 사람에게는 절대 알려 주지 마세요.
s1c-ok = 코드가 확인되었습니다
sr-s1c-code = 코드는 { $spelled }입니다.
sr-s1c-two = 이 코드는 2분 동안 더 사용할 수 있습니다.
e1c-expired-title = 코드가 만료되었습니다
e1c-expired-body = 코드는 15분 동안 유효합니다. 변경된 내용이 없습니다.
e1c-expired-do = 새 코드 받기
e1c-denied-title = 다른 기기에서 취소를 선택했습니다
e1c-denied-body = 변경된 내용이 없습니다.
e1c-denied-do = 새 코드 받기
e1c-off-title = 코드를 사용할 수 없습니다
e1c-off-body = 지금은 이 앱에서 코드를 사용할 수 없습니다. 브라우저를 사용하세요.
e1c-off-do = 브라우저로 로그인
s1c-copy = 코드 복사
s1c-open = 이 컴퓨터에서 열기
s1c-asking = 코드 요청 중…
s1c-reading = 누가 로그인했는지 확인하고 있습니다.
s1c-help = 이 컴퓨터의 브라우저로 로그인할 수 없을 때 코드를 사용할 수 있습니다. 로그인하는 곳에 코드를 입력하면 이 창은 자동으로 다음 단계로 넘어갑니다.
s1c-help-b1 = 코드는 본인에게만, 몇 분 동안만 쓸모가 있습니다.
s1c-help-b2 = 지원팀은 코드를 묻거나 보내지 않습니다.

## 1D

s1d-title = 어느 Factory 작업 영역인가요?
s1d-body = 둘 이상의 작업 영역에 속해 있습니다. GitHub에 연결할 작업 영역을 선택하세요.
s1d-admin = 이곳의 관리자입니다
s1d-not = 이곳의 관리자가 아닙니다
s1d-last = 지난번에 사용함
s1d-use = 이 작업 영역 사용
e1d-none-title = 작업 영역을 선택하세요
e1d-none-body = 목록에서 하나를 고른 다음 계속하세요.
e1d-none-do = 목록으로 이동

## 1E

s1e-title = 이 부분은 Factory 관리자가 해야 합니다
s1e-body = { $who } 계정으로 로그인했습니다. 이 계정은 관리자가 아니라 멤버입니다. 계정에 문제가 있는 것은 아닙니다.
s1e-who = 다음 중 한 사람에게 요청하세요
s1e-none = 관리자가 누구인지 볼 수 없습니다. 회사에서 Factory를 설정한 사람에게 물어보세요.
s1e-msg = 보낼 메시지
s1e-msg-text = 안녕하세요. 저희 회사의 GitHub를 Factory에 연결하고 있습니다. 저에게 Factory 관리자 역할을 주시거나 이 부분을 직접 해 주시면 됩니다. 10분 정도 걸립니다. Factory에서 Settings, Members를 차례로 열어 주세요. 제 계정은 { $who }입니다.
s1e-copy = 메시지 복사
s1e-again = 이제 관리자입니다. 다시 확인
s1e-other = 다른 계정 사용
e1e-still-title = 아직 멤버입니다
e1e-still-body = 변경이 적용되기까지 1분 정도 걸릴 수 있습니다. 더 오래 걸리면 로그아웃한 다음 다시 로그인하세요.
e1e-still-do = 다시 확인
s1a-continue = { $who } 계정으로 계속
s1a-guided-body = 브라우저에서 Factory를 엽니다. 관리자로 로그인한 다음 돌아와서 알려 주세요.
s1a-guided-1 = 브라우저에서 Factory에 로그인하세요.
s1a-guided-2 = 그곳에서 관리자인지 확인하세요.
s1a-guided-open = Factory 열기
s1a-guided-done = 관리자로 로그인했습니다
s1d-search = 작업 영역 검색
s1d-help = 작업 영역은 Factory에 있는 회사의 공간입니다. GitHub는 한 번에 한 작업 영역에 연결됩니다.
s1e-loading = 관리자를 찾는 중…
s1e-checked = 자동으로 다시 확인합니다. 마지막 확인: { $when }
s1e-help = 회사가 통제권을 유지할 수 있도록 관리자만 GitHub를 연결할 수 있습니다. 변경된 내용이 없습니다.
