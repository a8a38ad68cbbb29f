## 0A

s0a-title = GitHub를 Factory에 연결
s0a-body = 10분 정도 걸립니다. 나중에 막히지 않도록 먼저 몇 가지를 확인합니다.
s0a-need = 두 가지가 필요합니다
s0a-need-1 = Factory 관리자 계정
s0a-need-2 = 회사 조직에 앱을 추가할 수 있는 GitHub 계정
s0a-need-help = 확실하지 않아도 시작하세요. 다른 사람의 도움이 필요하면 알려 드립니다.
s0a-checks = 확인 항목
s0a-check-net = 이 컴퓨터에서 Factory와 GitHub에 연결할 수 있음
s0a-check-clock = 시계가 정확함
s0a-check-browser = 웹 브라우저를 열 수 있음
s0a-check-return = 브라우저에서 이 앱으로 돌아올 수 있음
s0a-check-vault = 로그인 정보를 안전하게 보관할 수 있음
s0a-check-factory = Factory 관리자임
s0a-check-github = GitHub에서 앱을 추가할 수 있음
s0a-state-run = 확인 중…
s0a-state-ok = 준비됨
s0a-state-bad = 확인 필요
s0a-state-unknown = 확인하지 못함
s0a-state-later-1 = 로그인 후 확인
s0a-state-later-3 = 3단계에서 확인
s0a-start = 시작
s0a-practice = 먼저 연습하기
s0a-help = 이 컴퓨터만 확인합니다. 아직 아무것도 보내지 않습니다.
s0a-help-b1 = 언제든지 멈출 수 있습니다. 진행 상황은 저장됩니다.
s0a-help-b2 = GitHub에서 Install(설치)을 선택하기 전까지는 아무것도 바뀌지 않습니다.
s0a-help-b3 = Factory는 스스로 코드를 병합하지 않습니다.
sr-s0a-done = 모든 항목이 준비되었습니다.
sr-s0a-problem = { $count ->
   *[other] 항목 { $count }개를 확인해야 합니다.
}
e0a-browser-title = 웹 브라우저를 찾을 수 없습니다
e0a-browser-body = 로그인은 브라우저에서 이루어집니다. 휴대폰이나 다른 컴퓨터에서 코드를 사용할 수 있습니다.
e0a-browser-do = 코드 사용
e0a-return-title = 브라우저에서 이 앱으로 돌아오지 못할 수 있습니다
e0a-return-body = 이 컴퓨터에서 무언가가 돌아오는 길을 막고 있습니다. 대신 코드를 사용해 계속할 수 있습니다.
e0a-return-do = 코드로 계속
e0a-start-title = 시작을 막는 항목이 있습니다
e0a-start-body = 목록에 표시된 항목을 해결한 다음 ‘시작’을 다시 선택하세요.
## 0B

s0b-title = 다시 오신 것을 환영합니다
s0b-body = { $n }단계 ‘{ $name }’에서 멈췄습니다. 선택한 내용은 저장되어 있습니다.
s0b-continue = 계속
s0b-over = 처음부터 다시 시작
s0b-waiting = 아직 소유자를 기다리고 있습니다. { $date }에 요청했습니다.
s0b-ended = 로그인이 만료되었습니다. 한 번 더 로그인해야 합니다. 나머지는 저장되어 있습니다.
s0b-link = 브라우저의 이전 탭은 더 이상 사용할 수 없습니다. 새 탭을 엽니다.
s0b-over-title = 처음부터 다시 시작하시겠습니까?
s0b-over-body = 이 컴퓨터에 있는 선택 내용을 지웁니다. GitHub나 Factory는 바뀌지 않습니다.
s0b-over-yes = 지우고 다시 시작
s0b-over-no = 선택 내용 유지
e0b-bad-title = 저장된 진행 상황을 읽을 수 없습니다
e0b-bad-body = 파일이 손상되었습니다. 지원팀을 위해 사본을 남겨 두었습니다. GitHub는 변경되지 않았으므로 거기에서 진행 상황을 찾을 수 있습니다.
e0b-bad-do = 진행 상황 찾기
s0a-check-again = 다시 확인
s0b-body-checks = 첫 단계 전에 멈췄습니다. 변경된 내용이 없습니다.
s0b-saved = 저장: { $when }
s0b-help = 진행 상황은 이 컴퓨터에 보관됩니다. 계속하기 전에 Factory와 GitHub에 현재 상태를 물어봅니다.
e0a-start-do = 다시 확인
