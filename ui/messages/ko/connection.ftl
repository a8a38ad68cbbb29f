## 2A

s2a-title = GitHub 연결 시작
s2a-body = 이제 Factory가 { $workspace } 작업 영역의 연결을 준비합니다. Factory에서 GitHub 옆의 Connect를 선택하는 것과 같습니다.
s2a-start = 연결 시작
s2a-manual = Factory에서 직접 하기
s2a-manual-1 = Factory에서 <strong>Settings</strong>(설정)를 여세요.
s2a-manual-2 = <strong>Integrations</strong>(통합)를 선택하세요.
s2a-manual-3 = GitHub 옆의 <strong>Connect</strong>(연결)를 선택하세요.
s2a-manual-4 = <strong>Manage GitHub Permissions</strong>(GitHub 권한 관리)를 선택하세요.
s2a-help = 아직 공유된 내용이 없습니다. 다음 단계에서 GitHub로 이동해 Factory가 볼 수 있는 항목을 선택합니다.
e2a-plan-title = 현재 Factory 요금제에는 이 기능이 없습니다
e2a-plan-body = 현재 요금제로는 GitHub에 연결할 수 없습니다. Factory 관리자가 요금제를 바꿀 수 있습니다. 그런 다음 다시 시도하세요.
e2a-plan-do = 다시 시도
e2a-off-title = Factory 설정에서 GitHub가 꺼져 있습니다
e2a-off-body = 회사의 누군가가 껐습니다. Factory 관리자가 켤 수 있습니다. 그런 다음 다시 시도하세요.
e2a-off-do = 다시 시도
e2a-busy-title = 지금 다른 사람이 연결하고 있습니다
e2a-busy-body = { $who } 님이 시작했습니다. 두 사람이 동시에 진행하면 서로의 작업을 되돌릴 수 있습니다.
e2a-busy-do = 다시 시도

## 2B

s2b-title = GitHub가 이미 연결되어 있습니다
s2b-body = { $who } 님이 { $date }에 { $org } 조직을 연결했습니다. 무엇을 하시겠습니까?
s2b-check = 제대로 작동하는지 확인
s2b-repos = 저장소 변경
s2b-perm = 권한 검토
s2b-add = 다른 조직 연결
s2b-fix = 다시 연결
s2b-fix-hint = 로그인이 되지 않을 때 사용하세요. 저장소는 그대로 유지됩니다.
s2a-guided-body = Factory에 이 작업을 위한 페이지가 있습니다. 브라우저에서 열고 무엇을 선택할지 알려 드립니다.
s2a-guided-open = Factory 설정 열기
s2a-guided-done = 완료했습니다
s2b-body-plain = { $org } 조직은 이미 연결되어 있습니다. 무엇을 하시겠습니까?
s2b-check-hint = Factory와 GitHub에 물어봅니다. 변경되는 내용은 없습니다.
s2b-repos-hint = 저장소를 추가하거나 뺍니다.
s2b-perm-hint = Factory가 할 수 있는 일을 확인합니다.
s2b-help = 다시 실행해도 안전합니다. 여기와 GitHub에서 선택하기 전까지는 아무것도 바뀌지 않습니다.
