## 3D

s3d-title = 어느 GitHub 조직인가요?
s3d-body = 회사의 조직을 선택하세요. 나중에 더 연결할 수 있습니다.
s3d-search = 조직 검색
s3d-owner = 소유자
s3d-owner-hint = 모든 단계를 직접 할 수 있습니다.
s3d-repoadmin = 저장소 관리자
s3d-repoadmin-hint = 관리하는 저장소에 Factory를 추가할 수 있습니다.
s3d-member = 멤버
s3d-member-hint = 소유자에게 요청할 수 있습니다. 메시지는 대신 써 드립니다.
s3d-unknown = 아직 알 수 없음
s3d-unknown-hint = 할 수 있는 일은 GitHub의 다음 페이지에 표시됩니다.
s3d-connected = 이미 연결됨
s3d-invited = 초대됨
s3d-invited-hint = 아직 초대를 수락하지 않았습니다.
s3d-from = 정보의 출처
s3d-from-installation = Factory가 추가되어 있어 GitHub에 표시됩니다. 읽음: { $when }.
s3d-from-membership = GitHub에 멤버로 표시됩니다. 읽음: { $when }.
s3d-from-public = GitHub에 멤버십이 공개되어 있습니다. 읽음: { $when }.
s3d-from-typed = 직접 입력한 이름입니다. 조회: { $when }.
s3d-from-role = GitHub는 Factory가 추가된 곳에서만 역할을 알려 줍니다.
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
e3d-invite-title = 초대를 아직 수락하지 않았습니다
e3d-invite-body = { $org } 조직에서 초대했지만 아직 수락하지 않았습니다. GitHub에서 수락한 다음 돌아오세요.
e3d-invite-do = 초대 열기
e3d-invite-alt = 다시 불러오기
e3d-norequest-title = { $org } 조직은 멤버의 앱 요청을 허용하지 않습니다
e3d-norequest-body = 회사 규칙에 따라 GitHub에서 요청할 수 없습니다. 소유자에게 직접 연락할 수 있습니다.
e3d-norequest-do = 소유자에게 요청
e3d-sso-title = { $org } 조직은 회사 로그인이 필요합니다
e3d-sso-body = { $org } 조직을 사용하려면 먼저 회사 계정으로 로그인해야 합니다. GitHub에서 조직을 열어 로그인한 다음 여기에서 다시 선택하세요.
e3d-sso-do = 목록으로 이동
e3d-ip-title = { $org } 조직은 등록된 네트워크만 허용합니다
e3d-ip-body = 회사에 허용된 네트워크 목록이 있으며, 사용자나 Factory가 그 목록에 없습니다. GitHub 소유자가 추가할 수 있습니다.
e3d-ip-do = 소유자에게 요청
e3d-ipof-title = { $org } 조직은 등록된 네트워크만 허용합니다
e3d-ipof-body = 회사에 허용된 네트워크 목록이 있습니다. GitHub가 본 주소 { $address }은(는) 그 목록에 없습니다. GitHub 소유자가 추가할 수 있습니다.
e3d-ipof-do = 소유자에게 요청
e3d-restricted-title = { $org } 조직에서 이 앱을 승인하지 않았습니다
e3d-restricted-body = 회사 규칙에 따라 소유자가 승인하지 않은 앱은 사용할 수 없습니다. 소유자는 Third-party access에서 승인할 수 있습니다. 변경된 내용이 없습니다.
e3d-restricted-do = 소유자에게 요청
## 3E

s3e-title = { $org } 조직의 소유자에게 요청
s3e-body = 소유자만 조직 전체에 Factory를 추가할 수 있습니다. 보낼 메시지를 준비했습니다.
s3e-body-unpause = 소유자만 Factory를 다시 켤 수 있습니다. 보낼 메시지를 준비했습니다.
s3e-tabs = 메시지 길이
s3e-tab-mail = 이메일
s3e-tab-chat = 채팅
s3e-tab-short = 짧게
s3e-subject-label = 제목
s3e-subject = 요청: GitHub의 { $org } 조직에 Factory 앱 추가
s3e-subject-unpause = 요청: GitHub의 { $org } 조직에서 Factory 앱 다시 켜기
s3e-msg =
    안녕하세요. 저희 GitHub 조직 { $org }을(를) Factory에 연결하고 있습니다. 소유자의 승인이 필요합니다. 2분 정도면 됩니다.

    이 링크를 열고 저장소 목록을 확인한 다음 Install을 선택해 주세요.
    { $link }

    이 앱은 코드, 이슈, 풀 리퀘스트, 토론을 읽고 쓸 수 있습니다. 커밋 상태와 워크플로 파일도 변경할 수 있습니다. Actions와 메타데이터는 읽을 수만 있습니다. Factory는 스스로 코드를 병합하지 않습니다.

    언제든지 Settings의 GitHub Apps에서 변경하거나 제거할 수 있습니다.
s3e-msg-chat =
    안녕하세요. { $org } 조직을 Factory에 연결하고 있어 GitHub 소유자의 도움이 2분 정도 필요합니다. 이 링크를 열고 저장소 목록을 확인한 다음 Install을 선택해 주세요.
    { $link }

    언제든지 Settings의 GitHub Apps에서 변경하거나 제거할 수 있습니다.
s3e-msg-short =
    GitHub의 { $org } 조직에 Factory를 추가해 주시겠어요? 2분이면 됩니다.
    { $link }
s3e-msg-unpause =
    안녕하세요. 저희 GitHub 조직 { $org }에서 Factory 앱이 일시 중지되었습니다. 다시 필요한데 소유자만 켤 수 있습니다. 1분 정도면 됩니다.

    이 링크를 열고 페이지 끝에 있는 Unsuspend를 선택해 주세요.
    { $link }
s3e-msg-unpause-chat =
    안녕하세요. GitHub의 { $org } 조직에서 Factory가 일시 중지되었습니다. 다시 켜 주시겠어요? 이 링크를 열고 Unsuspend를 선택해 주세요.
    { $link }
s3e-msg-unpause-short =
    여기에서 { $org } 조직의 Factory에 대해 Unsuspend를 선택해 주시겠어요?
    { $link }
s3e-copy = 메시지 복사
s3e-mail = 메일 앱 열기
s3e-mail-long = 링크가 너무 길어 메일 앱에 넣을 수 없습니다. 메시지를 복사해 붙여 넣으세요.
s3e-github = 대신 GitHub에서 요청 보내기
s3e-github-hint = GitHub가 대신 소유자에게 이메일을 보냅니다. Request라는 버튼이 보입니다.
s3e-both = 둘 다 하는 것이 가장 빠릅니다.
s3e-who = 확인된 소유자
s3e-who-none = GitHub에서 소유자를 볼 수 없습니다. 조직 페이지의 People에서 찾아보세요.
s3e-who-paused = { $who } 님이 앱을 일시 중지했습니다. 이 작업은 소유자만 할 수 있습니다.
s3e-people = 조직의 사람 페이지
s3e-sees = 소유자에게 보이는 내용
s3e-sees-1 = GitHub 페이지. 맨 위에 { $org } 이름이 있습니다.
s3e-sees-2 = { $count ->
   *[other] 저장소 { $count }개가 체크된 목록.
}
s3e-sees-2-all = 이미 선택된 모든 저장소.
s3e-sees-2-none = 조직을 고른 다음 저장소 목록.
s3e-sees-3 = 한 목록에 담긴 권한.
s3e-sees-4 = Install이라고 적힌 초록색 버튼. 소유자의 컴퓨터에는 아무것도 설정할 필요가 없습니다.
s3e-sees-unpause = { $org } 조직의 앱 설정. Unsuspend는 페이지 끝에 있습니다.
s3e-sent = 보냈습니다
s3e-self = 내가 소유자이므로 계속
s3e-help = 소유자는 링크와 브라우저만 있으면 됩니다. 끝나면 자동으로 알 수 있습니다.
sr-s3e-copied = 메시지를 복사했습니다.
e3e-mail-title = 메일 앱이 열리지 않았습니다
e3e-mail-body = 메시지를 복사해 원하는 곳에 붙여 넣으세요.
e3e-mail-do = 닫기

## 3F

s3f-title = { $org } 조직의 소유자를 기다리는 중
s3f-body = { $date }에 요청했습니다. 소유자의 답변은 며칠 걸리기도 합니다. 이 앱을 닫아도 됩니다. 열 때마다 확인합니다.
s3f-checked = 마지막 확인: { $when }
s3f-next = 다음 확인: { $when }
s3f-seen = GitHub에 요청이 도착했습니다
s3f-unseen = GitHub에서 요청이 보이지 않습니다
s3f-unseen-hint = 직접 보낸 메시지는 거기에 표시되지 않습니다. 괜찮습니다.
s3f-remind = 알림 메시지 복사
s3f-remind-text =
    안녕하세요. GitHub의 { $org } 조직에 Factory 앱을 추가해 달라고 요청드린 건으로 다시 연락드립니다. 2분 정도면 됩니다.
    { $link }

    감사합니다.
s3f-slow = { $days ->
   *[other] { $days }일이 지났습니다. 알림 메시지를 보내 보세요.
}
s3f-other = 다른 소유자에게 요청
s3f-notify = 승인되면 이 컴퓨터에서 알림 받기
s3f-while = 기다리는 동안
s3f-while-1 = 저장소 선택
s3f-while-1-hint = 요청은 그대로 유지됩니다. 새로 선택한 내용과 비교합니다.
s3f-while-2 = Factory가 할 수 있는 일 읽기
s3f-while-3 = 마지막 단계 연습
s3f-cancel = 그만 기다리기
s3f-cancel-title = 그만 기다리시겠습니까?
s3f-cancel-body = 확인을 중지합니다. 요청 자체를 취소하려면 소유자에게 문의하세요.
s3f-cancel-no = 계속 기다리기
sr-s3f-ok = 소유자가 Factory를 승인했습니다. 계속할 수 있습니다.
e3f-gone-title = 더 이상 { $org } 조직의 멤버가 아닙니다
e3f-gone-body = GitHub에 따르면 현재 멤버가 아닙니다. 소유자가 다시 추가할 수 있습니다.
e3f-gone-do = 소유자에게 요청
s3f-no = 소유자가 거절해도 GitHub는 알려 주지 않습니다. 궁금하면 소유자에게 물어보세요.
sr-s3f-still = 아직 승인되지 않았습니다. 방금 확인했습니다.
s3d-missing-do = 찾기
s3d-help = 조직은 GitHub에 있는 회사의 공간입니다. Factory는 한 번에 한 조직에 추가됩니다.
s3d-help-b1 = 소유자가 아니면 GitHub가 대신 소유자에게 요청할 수 있습니다.
s3f-asked = 소유자에게 요청함
s3f-waiting = 답변을 기다리는 중
s3f-then = 소유자가 GitHub에서 Factory를 승인
s3f-reminder = 보낼 알림 메시지
