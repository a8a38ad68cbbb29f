# What we know: every fact by itself, with who said so and when.

facts-title = 확인된 내용
facts-signed-in = GitHub에 로그인함
facts-owner = { $org } 조직의 소유자임
facts-installed = Factory가 { $org } 조직에 추가됨
facts-not-paused = Factory가 일시 중지되지 않음
facts-selection = 저장소가 계획과 같음
facts-selection-all = GitHub에는 모든 저장소로 되어 있습니다.
facts-selection-some = { $count ->
   *[other] GitHub에는 저장소가 { $count }개 있습니다.
}
facts-permission = { $name } 권한이 부여됨
facts-permission-levels = 안내서: { $documented }. Factory 요청: { $requested }. 부여된 권한: { $granted }.
facts-readable = Factory가 저장소를 읽을 수 있음
facts-platform-sees = Factory가 연결을 볼 수 있음
facts-level-read = 읽기
facts-level-write = 읽기 및 쓰기
facts-level-admin = 관리
facts-level-none = 없음
facts-state-yes = 예
facts-state-no = 아니요
facts-state-not-known-yet = 아직 모름
facts-state-cannot-be-known = 알 수 없음
facts-source-user = GitHub, 내 로그인
facts-source-memberships = GitHub, 내 조직
facts-source-installations = GitHub, Factory가 추가된 곳
facts-source-installation-repositories = GitHub, 저장소 목록
facts-source-connection = Factory, 연결
facts-source-check = Factory, 읽기 테스트
facts-source-person = 직접 확인함(검사 안 함)
facts-by = { $source }, { $when }
