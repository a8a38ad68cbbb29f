## 3D

s3d-title = 어느 GitHub 조직인가요?
s3d-body = 회사의 조직을 선택하세요. 나중에 더 연결할 수 있습니다.
s3d-search = 조직 검색
s3d-owner = 소유자
s3d-owner-hint = 모든 단계를 직접 할 수 있습니다.
s3d-member = 멤버
s3d-member-hint = 소유자에게 요청할 수 있습니다. 메시지는 대신 써 드립니다.
s3d-unknown = 아직 알 수 없음
s3d-unknown-hint = 할 수 있는 일은 GitHub의 다음 페이지에 표시됩니다.
s3d-connected = 이미 연결됨
s3d-personal = 내 개인 계정
s3d-personal-hint = 회사 조직이 아닙니다.
s3d-missing = 보이지 않나요?
s3d-missing-field = 조직 이름(예: github.com/name의 name)
s3d-missing-why = GitHub는 새 앱에 일부 조직을 보여 주지 않습니다. 이름이 없다고 해서 문제가 있는 것은 아닙니다.
s3d-use = { $org } 사용
s3d-empty-title = 아직 조직이 보이지 않습니다
s3d-empty-body = Factory를 추가하기 전에는 정상입니다. 조직 이름을 입력하세요.
sr-s3d-count = { $count ->
   *[other] 조직 { $count }개.
}
e3d-none-title = 조직을 선택하세요
e3d-none-body = 목록에서 하나를 고르거나 이름을 입력하세요.
e3d-none-do = 목록으로 이동
e3d-notfound-title = GitHub에서 이 이름을 찾을 수 없습니다
e3d-notfound-body = 철자를 확인하세요. 이름은 주소에서 github.com/ 뒤에 오는 부분입니다.
e3d-notfound-do = 이름 변경
e3d-user-title = 조직이 아니라 개인 계정입니다
e3d-user-body = { $name } 계정은 개인 계정입니다. 회사 코드는 대개 조직에 있습니다.
e3d-user-do = 다른 항목 선택
e3d-sso-title = { $org } 조직은 회사 로그인이 필요합니다
e3d-sso-body = { $org } 조직을 사용하려면 먼저 회사 계정으로 로그인해야 합니다. GitHub에서 조직을 열어 로그인한 다음 여기에서 다시 선택하세요.
e3d-sso-do = 목록으로 이동
e3d-ip-title = { $org } 조직은 등록된 네트워크만 허용합니다
e3d-ip-body = 회사에 허용된 네트워크 목록이 있으며, 사용자나 Factory가 그 목록에 없습니다. GitHub 소유자가 추가할 수 있습니다.
e3d-ip-do = 목록으로 이동
e3d-ipof-title = { $org } 조직은 등록된 네트워크만 허용합니다
e3d-ipof-body = 회사에 허용된 네트워크 목록이 있습니다. GitHub가 본 주소 { $address }은(는) 그 목록에 없습니다. GitHub 소유자가 추가할 수 있습니다.
e3d-ipof-do = 목록으로 이동
e3d-restricted-title = { $org } 조직에서 이 앱을 승인하지 않았습니다
e3d-restricted-body = 회사 규칙에 따라 소유자가 승인하지 않은 앱은 사용할 수 없습니다. 소유자는 Third-party access에서 승인할 수 있습니다. 변경된 내용이 없습니다.
e3d-restricted-do = 목록으로 이동
## 3F

s3f-title = { $org } 조직의 소유자를 기다리는 중
s3f-body = { $date }에 요청했습니다. 소유자의 답변은 며칠 걸리기도 합니다. 이 앱을 닫아도 됩니다. 열 때마다 확인합니다.
s3f-checked = 마지막 확인: { $when }
s3f-remind = 알림 메시지 복사
s3f-remind-text =
    안녕하세요. GitHub의 { $org } 조직에 Factory 앱을 추가해 달라고 요청드린 건으로 다시 연락드립니다. 2분 정도면 됩니다.
    { $link }

    감사합니다.
s3f-slow = { $days ->
   *[other] { $days }일이 지났습니다. 알림 메시지를 보내 보세요.
}
s3f-no = 소유자가 거절해도 GitHub는 알려 주지 않습니다. 궁금하면 소유자에게 물어보세요.
sr-s3f-still = 아직 승인되지 않았습니다. 방금 확인했습니다.
s3d-missing-do = 찾기
s3d-help = 조직은 GitHub에 있는 회사의 공간입니다. Factory는 한 번에 한 조직에 추가됩니다.
s3d-help-b1 = 소유자가 아니면 GitHub가 대신 소유자에게 요청할 수 있습니다.
s3f-asked = 소유자에게 요청함
s3f-waiting = 답변을 기다리는 중
s3f-then = 소유자가 GitHub에서 Factory를 승인
s3f-reminder = 보낼 알림 메시지
