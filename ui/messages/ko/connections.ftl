## 0C

s0c-title = 내 연결
s0c-empty-title = 아직 연결이 없습니다
s0c-empty-body = 첫 GitHub 조직을 Factory에 연결하세요.
s0c-add = 조직 추가
s0c-row-ok = 연결됨. 확인: { $when }.
s0c-row-setup = 6단계 중 { $n }단계 진행 중
s0c-row-owner = { $date }부터 소유자를 기다리는 중
s0c-row-bad = 확인 필요
s0c-row-open = { $org } 열기
s0c-search = 연결 검색
sr-s0c-count = { $count ->
   *[other] 연결 { $count }개.
}
s0c-row-approved = 소유자가 승인했습니다. 열어서 계속하세요.
s0c-row-yours = 연결되었다고 알려 주셨습니다. 확인하지는 못했습니다.
s0c-row-paused = GitHub에서 Factory가 일시 중지되었습니다. 확인: { $when }.
s0c-row-gone = Factory가 더 이상 GitHub에 없습니다. 확인: { $when }.
s0c-row-cut = Factory가 더 이상 사용하지 않습니다. 확인: { $when }.
s0c-row-different = GitHub의 내용이 계획과 다릅니다. 확인: { $when }.
s0c-new = 새 조직
s0c-show = 표시
s0c-show-all = 전체
s0c-show-ok = 연결됨
s0c-show-setup = 설정 중
s0c-show-owner = 소유자 대기 중
s0c-none = 일치하는 연결이 없습니다.
s0c-signed-out = 로그아웃했으므로 마지막으로 확인한 내용을 표시합니다. 연결을 열 때 로그인해야 합니다.
s0c-help = 조직마다 계획이 따로 있습니다. 하나를 열어도 다른 조직은 바뀌지 않습니다.
s0c-help-b1 = 조직을 추가할 때 현재 로그인을 사용합니다.
sr-s0c-row = { $org }: { $state }
e0c-same-title = { $org } 조직은 이미 연결되어 있습니다.
e0c-same-body = 변경하려면 여세요.
e0c-same-do = { $org } 열기
e0c-begun-title = { $org } 조직은 이미 설정 중입니다.
e0c-begun-body = 열면 멈춘 곳에서 계속할 수 있습니다. 선택한 내용은 저장되어 있습니다.
e0c-begun-do = { $org } 열기
