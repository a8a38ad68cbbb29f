## 5B

s5b-title = GitHub에서 마무리하세요
s5b-body = 선택한 내용을 채워 GitHub를 열었습니다. 내용을 확인한 다음 <strong>Install</strong>(설치)을 선택하세요.
s5b-body-request = 선택한 내용을 채워 GitHub를 열었습니다. 내용을 확인한 다음 <strong>Request</strong>(요청)를 선택하세요. GitHub가 대신 소유자에게 요청합니다.
s5b-body-list = GitHub를 열었습니다. <strong>Only select repositories</strong>(선택한 저장소만)를 선택한 다음 목록에 있는 이름을 고르세요.
s5b-body-unknown = 선택한 내용을 채워 GitHub를 열었습니다. 내용을 확인한 다음 초록색 버튼을 선택하세요.
s5b-body-both = 선택한 내용을 채워 GitHub를 열었습니다. 내용을 확인한 다음 <strong>Install and request</strong>(설치 및 요청)를 선택하세요. 나머지는 GitHub가 소유자에게 요청합니다.
s5b-body-nothing = GitHub에 버튼이 보이지 않습니다. 회사 규칙 때문이거나 다른 계정일 수 있습니다.
s5b-who = GitHub에 표시된 계정이 { $who }인지 확인하세요.
s5b-1 = 맨 위의 이름이 { $org }인지 확인하세요.
s5b-2 = 저장소를 확인하세요.
s5b-3 = 초록색 버튼을 선택하세요.
s5b-3-install = <strong>Install</strong>(설치)을 선택하세요.
s5b-3-both = <strong>Install and request</strong>(설치 및 요청)를 선택하세요.
s5b-3-request = <strong>Request</strong>(요청)를 선택하세요.
s5b-3-save = <strong>Save</strong>(저장)를 선택하세요.
s5b-list = 하나씩 확인할 목록
s5b-wait = GitHub를 기다리는 중
s5b-again = GitHub 다시 열기
s5b-button = 어떤 버튼이 보이나요?
s5b-button-install = <strong>Install</strong>(설치): 직접 모두 끝낼 수 있습니다. 이 버튼을 선택하세요.
s5b-button-both = <strong>Install and request</strong>(설치 및 요청): 일부는 지금 추가되고 나머지는 소유자가 승인합니다.
s5b-button-request = <strong>Request</strong>(요청): 소유자의 승인이 필요합니다. 이 버튼을 선택한 다음 돌아오세요.
s5b-button-save = <strong>Save</strong>(저장): Factory가 이전에 추가되었습니다. 목록을 확인한 다음 이 버튼을 선택하세요.
s5b-button-none = <strong>버튼이 없거나 404 페이지가 보임</strong>: 먼저 GitHub 페이지에서 계정을 확인하세요.
s5b-ask = 대신 소유자에게 요청
sr-s5b-wait-any = GitHub를 열었습니다. 그곳에서 마무리하세요.
sr-s5b-wait = GitHub를 열었습니다. Install을 선택하세요.
e5b-wrongorg-title = Factory가 다른 조직에 추가되었습니다
e5b-wrongorg-body = { $planned } 조직을 선택했지만 GitHub에는 { $actual } 조직으로 되어 있습니다. 잃어버린 내용은 없습니다.
e5b-wrongorg-do = { $planned } 조직의 GitHub 열기
e5b-notadmin-title = GitHub에서 Factory를 추가하지 못했습니다
e5b-notadmin-body = 회사 규칙에 따라 소유자만 앱을 추가할 수 있습니다. GitHub에서 Request를 선택하거나 소유자에게 연락하세요.
e5b-notadmin-do = 소유자에게 요청
e5b-blocked-title = 회사에서 새 앱을 차단합니다
e5b-blocked-body = GitHub 규칙에 따라 추가도 요청도 할 수 없습니다. 소유자만 바꿀 수 있습니다. GitHub에 다른 계정이 보이면 먼저 계정을 전환하세요.
e5b-blocked-do = 소유자에게 요청
e5b-late-title = GitHub에서는 끝났지만 Factory에 아직 반영되지 않았습니다
e5b-late-body = 1분 정도 걸릴 수 있습니다. 계속 확인하고 있습니다.
e5b-late-do = 지금 확인
e5b-paused-title = { $org } 조직에서 Factory가 일시 중지되었습니다
e5b-paused-body = 누군가 앱을 일시 중지했습니다. 소유자가 GitHub에서 다시 켤 수 있습니다.
e5b-paused-do = 소유자에게 요청
e5b-pausedby-title = { $org } 조직에서 Factory가 일시 중지되었습니다
e5b-pausedby-body = { $who } 님이 앱을 일시 중지했습니다. 본인이나 다른 소유자가 GitHub에서 다시 켤 수 있습니다.
e5b-pausedby-do = 소유자에게 요청

## 5C

s5c-title = GitHub의 내용이 계획과 다릅니다
s5c-body = 계획한 내용과 현재 GitHub의 내용입니다. 그대로 두거나 변경할 수 있습니다.
s5c-plan = 계획한 내용
s5c-now = GitHub의 내용
s5c-missing = { $count ->
   *[other] 저장소 { $count }개가 빠졌습니다
}
s5c-extra = { $count ->
   *[other] 저장소가 계획보다 { $count }개 더 있습니다
}
s5c-all = 일부만 계획했지만 GitHub에는 현재와 앞으로의 모든 저장소로 되어 있습니다.
s5c-perm = 빠진 권한: { $name }
s5c-keep = GitHub의 내용 유지
s5c-fix = GitHub에서 변경
s5c-owner = 소유자가 일부러 변경했을 수 있습니다. 되돌리기 전에 물어보세요.
sr-s5c = { $missing }개가 빠졌고, 계획보다 { $extra }개가 더 있습니다.
s5b-body-update = GitHub를 열었습니다. Factory가 이전에 추가되어 있습니다. 목록을 변경한 다음 <strong>Save</strong>(저장)를 선택하세요.
s5b-nothing = 이 창 뒤에 새 탭이 있는지 확인하세요. 주소는 { $host }(으)로 시작합니다. 없으면 링크를 복사해 이 컴퓨터의 브라우저에 붙여 넣으세요.
s5b-help = 앱은 GitHub 페이지에서만 추가할 수 있습니다. 그런 다음 GitHub의 내용을 계획과 비교합니다.
s5b-checked = 몇 초마다 GitHub에 물어봅니다. 마지막 확인: { $when }
s5b-copy-names = { $count ->
   *[other] 이름 { $count }개 복사
}
s5b-guided-done = GitHub에서 선택했습니다
s5c-search = 저장소 검색
s5c-hidden = { $count ->
   *[other] { $count }개가 더 있지만 표시하지 않았습니다.
}
