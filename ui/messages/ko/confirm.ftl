## 6A

s6a-title-run = 연결 확인 중
s6a-title-ok = 연결됨
s6a-body-run = 몇 초 정도 걸립니다.
s6a-body-ok = Factory와 { $org } 조직이 연결되었습니다. { $count ->
   *[other] Factory가 저장소 { $count }개를 사용할 수 있습니다.
}
s6a-body-all = Factory와 { $org } 조직이 연결되었습니다. Factory가 현재와 앞으로의 모든 저장소를 사용할 수 있습니다.
s6a-c1 = Factory에 연결됨으로 표시됨
s6a-c2 = GitHub에 앱이 추가됨
s6a-c3 = 조직이 올바름
s6a-c4 = 저장소가 계획과 일치함
s6a-c5 = 권한 8개가 모두 부여됨
s6a-c6 = Factory가 저장소를 읽을 수 있음
s6a-ref = 참조 번호
s6a-when = { $date }에 { $who } 계정으로 연결함
s6a-save = 기록 저장
s6a-next-more = 다른 조직 연결
s6a-next-close = 닫기
sr-s6a-ok = 연결되었습니다. Factory와 { $org } 조직이 연결되었습니다.
e6a-notyet-title = Factory에 아직 연결됨으로 표시되지 않습니다
e6a-notyet-body = GitHub는 준비되었습니다. Factory에 반영되기까지 1분 정도 더 걸릴 수 있습니다.
e6a-notyet-do = 다시 확인
e6a-read-title = Factory가 { $repo } 저장소를 읽을 수 없습니다
e6a-read-body = 나머지는 문제없습니다. 저장소가 비어 있거나 목록에 새로 추가되었을 수 있습니다. 1분 정도 기다린 다음 다시 확인하세요.
e6a-read-do = 다시 확인
e6a-perm-title = 아직 부여되지 않은 권한이 있습니다
e6a-perm-body = 소유자가 GitHub에서 { $name } 권한을 수락해야 합니다.
e6a-perm-do = GitHub에서 열기
s6a-title-not = 아직 연결되지 않음
s6a-title-guided = GitHub에 추가됨
s6a-body-not = 아직 부족한 부분이 있습니다. 잃어버린 내용은 없습니다.
s6a-body-guided = GitHub와 { $org } 조직이 준비되었습니다. Factory에서 확인하지 못한 항목은 아래에 표시했습니다.
s6a-line-running = 확인 중…
s6a-line-holds = 예
s6a-line-fails = 아니요
s6a-line-unknown = 알 수 없음
s6a-record = 기록
s6a-saved = { $file } 파일로 저장함
s6a-not-saved = 기록을 저장하지 못했습니다. 디스크가 가득 찼거나 잠겨 있습니다.
s6a-help = GitHub와 Factory에 한 항목씩 직접 물어본 결과입니다. 추측한 내용은 없습니다.
e6a-gone-title = Factory가 더 이상 { $org } 조직에 없습니다
e6a-gone-body = GitHub에 따르면 앱이 추가되어 있지 않습니다. 누군가 제거했을 수 있습니다. 선택한 내용은 저장되어 있습니다.
e6a-gone-do = 다시 추가
