## 9D

s9d-body = 연습용 GitHub로 모든 과정을 해 보세요. 여기 있는 것은 실제가 아니며 아무것도 전송되지 않습니다.
s9d-band = 연습 중입니다. 여기 있는 것은 실제가 아닙니다.
s9d-leave = 연습 끝내기
practice-title = 무엇을 연습하시겠습니까?
practice-cancel = 나중에
practice-newcomer = 처음 설정, 모두 순조로움
practice-newcomer-hint = 조직의 소유자이고, 아직 아무것도 설정되지 않았습니다.
practice-large = 매우 큰 조직
practice-large-hint = 저장소 12,408개 중에서 선택합니다.
practice-huge = 가장 큰 조직
practice-huge-hint = 저장소 100,000개 중에서 선택합니다.
practice-member = 소유자가 아님
practice-member-hint = 요청하면 소유자가 승인해야 합니다.
practice-connected = 이미 연결됨
practice-connected-hint = 다른 사람이 먼저 설정했습니다.
practice-not-admin = Factory 관리자가 아님
practice-not-admin-hint = 첫 부분은 다른 사람이 해야 합니다.
practice-workspaces = 작업 영역이 두 개
practice-workspaces-hint = 먼저 올바른 작업 영역을 선택합니다.
practice-different = GitHub의 내용이 다름
practice-different-hint = 소유자가 GitHub에서 선택을 바꿉니다.
practice-label = 연습
