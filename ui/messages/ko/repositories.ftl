## 4A

s4a-title = Factory가 어떤 저장소를 사용하게 할까요?
s4a-body = 저장소는 GitHub에 있는 프로젝트입니다. 언제든지 바꿀 수 있습니다.
s4a-some = 선택한 저장소만
s4a-some-now = 지금: 선택한 저장소만 사용합니다.
s4a-some-later = 앞으로: 새 저장소는 추가할 때까지 포함되지 않습니다.
s4a-some-good = 처음 써 보거나 비공개 작업을 할 때 좋습니다.
s4a-some-watch = 주의: 새 저장소는 누군가 직접 추가해야 합니다.
s4a-all = 현재와 앞으로의 모든 저장소
s4a-all-now = { $count ->
    [0] 지금: { $org } 조직의 모든 저장소.
   *[other] 지금: { $org } 조직의 저장소 { $count }개 모두. 그중 { $private }개는 비공개입니다.
}
s4a-all-later = 앞으로: 새 저장소는 묻지 않고 자동으로 추가됩니다.
s4a-all-good = 모든 일에 Factory의 도움을 받고 싶을 때 좋습니다.
s4a-all-watch = 주의: 새 저장소를 만드는 사람이 Factory가 볼 수 있다는 사실을 모를 수 있습니다.
s4a-go-some = 저장소 선택
s4a-go-all = 모두 선택하고 계속
s4a-all-confirm = 새 저장소가 자동으로 추가된다는 점을 이해합니다
s4a-help = 이것은 계획입니다. 5단계 끝에 GitHub에서 실제로 적용됩니다.
s4a-help-b1 = 다른 조직의 저장소는 포함되지 않습니다.
s4a-help-b2 = 조금만 골라 시작하고 다음 주에 더 추가할 수 있습니다.
sr-s4a-some = 선택한 저장소만. 선택됨.
sr-s4a-all = 현재와 앞으로의 모든 저장소. 선택됨.
## 4B

s4b-title = Factory가 사용할 저장소 선택
s4b-body = 필요한 것만 고르세요. 나중에 더 추가할 수 있습니다.
s4b-search = { $total ->
   *[other] 저장소 { $total }개에서 검색
}
s4b-vis = 공개 범위
s4b-vis-private = 비공개
s4b-vis-internal = 내부
s4b-vis-public = 공개
s4b-lang = 언어
s4b-archived = 보관된 저장소 숨기기
s4b-forks = 포크 숨기기
s4b-sort = 정렬 기준
s4b-sort-name = 이름
s4b-sort-change = 마지막 변경
s4b-sort-new = 최신순
s4b-sort-size = 크기순
s4b-filters = 필터
s4b-clear-filters = 필터 지우기
s4b-selected = { $count ->
    [0] { $total }개 중 선택 없음
   *[other] { $total }개 중 { $count }개 선택
}
s4b-all-match = { $count ->
   *[other] 일치하는 { $count }개 모두 선택
}
s4b-only-selected = 선택한 항목만 표시
s4b-clear = 선택 해제
s4b-undo = 실행 취소
s4b-row-archived = 보관됨: 읽을 수 있지만 변경할 수 없습니다
s4b-source-app = 이 목록은 GitHub의 Factory 앱에서 가져왔습니다.
s4b-source-public = 아직 공개 저장소만 볼 수 있습니다. Factory를 추가하면 비공개 저장소가 나타납니다.
s4b-source-none = 아직 GitHub에서 목록을 볼 수 없습니다. 여기에 이름을 붙여 넣거나 GitHub에서 선택하세요.
s4b-source-time = 불러온 시점: { $when }.
s4b-pages = 페이지로 나누어 표시
s4b-page = { $total }페이지 중 { $n }페이지
s4b-page-before = 이전 페이지
s4b-page-after = 다음 페이지
s4b-refresh = 다시 불러오기
s4b-loading = { $count ->
   *[other] 지금까지 저장소 { $count }개를 불러왔습니다…
}
s4b-loading-hint = 불러오는 동안 검색하고 선택할 수 있습니다.
s4b-empty-title = { $org } 조직에 저장소가 없습니다
s4b-empty-body = 아직 선택할 항목이 없습니다. GitHub에서 저장소를 만들거나, 모든 저장소를 선택해 새 저장소가 추가되게 하세요.
s4b-nomatch-title = 일치하는 항목이 없습니다
s4b-nomatch-body = 검색어를 줄이거나 필터를 지우세요.
s4b-missing = 저장소가 보이지 않나요?
s4b-missing-body = 접근 권한이 없거나 다른 조직에 있을 수 있습니다. 저장소를 관리하는 사람이 GitHub에서 추가할 수 있습니다.
s4b-over100 = { $count ->
   *[other] { $count }개를 선택했습니다. GitHub가 100개까지 대신 체크할 수 있습니다. 마지막에 하나씩 확인할 목록을 드립니다.
}
s4b-go = { $count ->
   *[other] 저장소 { $count }개로 계속
}
sr-s4b-match = { $count ->
    [0] 일치하는 항목이 없습니다.
   *[other] { $count }개가 일치합니다.
}
sr-s4b-sel = { $count ->
    [0] 선택한 항목이 없습니다.
   *[other] { $count }개를 선택했습니다.
}
sr-s4b-all = { $count ->
   *[other] 일치하는 { $count }개를 모두 선택했습니다. 실행을 취소하려면 { $key } 키를 누르세요.
}
sr-s4b-loaded = 모든 저장소를 불러왔습니다.
e4b-none-title = 저장소를 하나 이상 선택하세요
e4b-none-body = 목록에서 체크하거나, 뒤로 돌아가 모든 저장소를 선택하세요.
e4b-none-do = 목록으로 이동
e4b-part-title = 목록의 일부만 불러왔습니다
e4b-part-body = { $count }개를 불러온 뒤 GitHub가 응답을 멈췄습니다. 선택한 내용은 안전합니다.
e4b-part-do = 나머지 불러오기
e4b-gone-title = 선택한 저장소 일부가 GitHub에 없습니다
e4b-gone-body = 삭제되었거나, 이름이 바뀌었거나, 이동했습니다. 계획에서 뺐습니다.
e4b-gone-do = 목록 다시 불러오기
s4a-all-unknown = 지금: { $org } 조직의 모든 저장소.
e4a-understood-title = 모두 선택하려면 확인란을 체크하세요
e4a-understood-body = 새 저장소가 자동으로 추가됩니다. 원하는 것이 맞으면 확인란을 체크하세요.
e4a-understood-do = 확인란으로 이동
s4b-any = 전체
s4b-help-b1 = GitHub가 저장소를 최대 100개까지 대신 체크할 수 있습니다.
s4b-change-never = 변경된 적 없음
s4b-tag-archived = 보관됨
s4b-tag-fork = 포크
s4b-archived-hidden = { $count ->
   *[other] 보관된 저장소 { $count }개를 숨겼습니다.
}
s4b-paste = 목록 붙여 넣기
## 4C

s4c-title = 저장소 목록 붙여 넣기
s4c-body = 한 줄에 이름을 하나씩 입력하세요. 이름, 웹 주소, 쉼표로 구분한 목록을 모두 사용할 수 있습니다.
s4c-field = 저장소 이름
s4c-check = 이름 맞춰 보기
s4c-loading = 저장소 목록을 아직 불러오고 있습니다. 다 불러온 다음 이름을 다시 맞춰 보세요.
s4c-found = { $count ->
   *[other] { $count }개 찾음
}
s4c-dup = { $count ->
   *[other] { $count }개가 목록에 두 번 있었습니다. 한 번만 셉니다.
}
s4c-missing = { $count ->
   *[other] { $count }개 찾지 못함
}
s4c-missing-hint = 철자를 확인하세요. 접근 권한이 없을 수도 있습니다.
s4c-near = { $name } 저장소를 찾으시나요?
s4c-other = { $count ->
   *[other] { $count }개는 다른 조직에 속합니다
}
s4c-arch = { $count ->
   *[other] { $count }개는 보관되었습니다
}
s4c-add = { $count ->
   *[other] 저장소 { $count }개 추가
}
sr-s4c = { $found }개를 찾았고 { $missing }개를 찾지 못했습니다.
e4c-empty-title = 목록이 비어 있습니다
e4c-empty-body = 이름을 하나 이상 붙여 넣으세요.
e4c-empty-do = 입력란으로 이동
e4c-big-title = 목록이 너무 깁니다
e4c-big-body = 한 번에 이름 { 50000 }개까지 받을 수 있습니다. 붙여 넣은 목록에는 { $count }개가 있습니다. 변경된 내용이 없습니다.
e4c-big-do = 입력란으로 이동
e4c-none-title = 일치하는 이름이 없습니다
e4c-none-body = 다른 조직을 골랐을 수 있습니다. 목록은 { $guess } 조직의 것으로 보입니다.
e4c-none-do = 이름 확인
e4c-nonehere-title = 일치하는 이름이 없습니다
e4c-nonehere-body = 철자를 확인하세요. 이 저장소에 접근 권한이 없을 수도 있습니다.
e4c-nonehere-do = 이름 확인
