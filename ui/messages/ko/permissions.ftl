## 5A

s5a-title = Factory가 할 수 있는 일 확인
s5a-body = 목록을 읽은 다음 GitHub에서 마무리하세요. 줄을 펼치면 Factory에 필요한 이유를 볼 수 있습니다.
s5a-sum-org = 조직
s5a-sum-repos = 저장소
s5a-sum-you = 나
s5a-change = 변경
s5a-granted = 부여됨
s5a-notyet = 부여 전
s5a-why = Factory에 필요한 이유
s5a-cant = 할 수 없는 일
s5a-safe = 안전을 지키는 방법
s5a-by-github = GitHub가 보장합니다
s5a-by-factory = Factory가 약속합니다
s5a-risk-read = 읽기만 함
s5a-risk-text = 텍스트 변경 가능
s5a-risk-code = 코드 변경 가능
s5a-p-code = 코드(Code): 읽기 및 쓰기
s5a-p-code-what = Factory가 코드를 읽고 브랜치에서 변경을 제안할 수 있습니다.
s5a-p-code-why = 도움을 드리려면 코드를 읽고, 검토하실 변경 사항을 브랜치에 써야 합니다.
s5a-p-code-cant = Factory는 스스로 코드를 병합하지 않습니다.
s5a-p-code-safe = GitHub에 검토를 요구하는 브랜치 규칙을 추가하세요. 그러면 GitHub도 이를 보장합니다.
s5a-p-work = 워크플로(Workflows): 읽기 및 쓰기
s5a-p-work-what = Factory가 테스트와 릴리스를 실행하는 파일을 변경할 수 있습니다.
s5a-p-work-why = 요청하시면 테스트를 고치거나 추가할 수 있습니다.
s5a-p-work-cant = 저장된 시크릿은 볼 수 없습니다. 하지만 워크플로 파일은 실행될 때 시크릿을 사용할 수 있습니다.
s5a-p-work-safe = .github/workflows 폴더에 검토를 요구하세요.
s5a-p-pr = 풀 리퀘스트(Pull requests): 읽기 및 쓰기
s5a-p-pr-what = Factory가 풀 리퀘스트를 열고, 댓글을 달고, 업데이트할 수 있습니다.
s5a-p-pr-why = Factory는 풀 리퀘스트로 작업 결과를 보여 드립니다.
s5a-p-pr-cant = GitHub에서 허용하지 않는 한 검토 규칙을 건너뛸 수 없습니다.
s5a-p-pr-safe = 모든 풀 리퀘스트에 사람의 검토를 한 번 이상 요구하세요.
s5a-p-status = 커밋 상태(Commit statuses): 읽기 및 쓰기
s5a-p-status-what = Factory가 변경 사항 옆의 통과 또는 실패 표시를 보고 설정할 수 있습니다.
s5a-p-status-why = Factory의 작업이 준비되었는지, 실행 중인지, 실패했는지 보여 줍니다.
s5a-p-status-cant = 이 권한으로는 코드를 변경할 수 없습니다.
s5a-p-status-safe = 브랜치 규칙에서 필요한 표시를 어느 앱이 설정할 수 있는지 지정하세요.
s5a-p-issue = 이슈(Issues): 읽기 및 쓰기
s5a-p-issue-what = Factory가 이슈를 읽고, 쓰고, 닫을 수 있습니다.
s5a-p-issue-why = 이슈로 Factory에 할 일을 알려 주고, Factory는 이슈에 답할 수 있습니다.
s5a-p-issue-cant = 이 권한으로는 코드를 변경할 수 없습니다.
s5a-p-issue-safe = 모든 변경에 Factory가 했다는 표시가 남습니다.
s5a-p-disc = 토론(Discussions): 읽기 및 쓰기
s5a-p-disc-what = Factory가 토론을 읽고 답글을 쓸 수 있습니다.
s5a-p-disc-why = 지난 대화는 프로젝트를 이해하는 데 도움이 됩니다.
s5a-p-disc-cant = 이 권한으로는 코드를 변경할 수 없습니다.
s5a-p-disc-safe = 모든 답글에 Factory가 썼다는 표시가 남습니다.
s5a-p-act = Actions: 읽기
s5a-p-act-what = Factory가 테스트 실행과 로그를 볼 수 있습니다.
s5a-p-act-why = 테스트가 실패했는지, 왜 실패했는지 알아야 합니다.
s5a-p-act-cant = 실행을 시작하거나 중지할 수 없습니다.
s5a-p-act-safe = GitHub는 로그에서 알려진 시크릿을 숨깁니다. 로그에 비공개 데이터를 출력하지 마세요.
s5a-p-meta = 메타데이터(Metadata): 읽기
s5a-p-meta-what = Factory가 이름, 설명, 비공개가 아닌 설정을 볼 수 있습니다.
s5a-p-meta-why = GitHub가 모든 앱에 요구하는 권한입니다.
s5a-p-meta-cant = 이 권한으로는 코드를 읽을 수 없습니다.
s5a-p-meta-safe = 이 권한으로는 아무것도 변경할 수 없습니다.
s5a-go = GitHub에서 마무리
s5a-help = 권한을 하나씩 고를 수는 없습니다. GitHub는 앱이 요청한 권한을 모두 주거나 하나도 주지 않습니다.
s5a-help-b1 = 나중에 Factory가 권한을 더 요청하면 소유자가 다시 승인해야 합니다.
e5a-more-title = Factory가 알려진 것보다 많은 권한을 요청합니다
e5a-more-body = GitHub에 { $list } 권한이 표시되지만 안내서에는 없습니다. 계속하기 전에 Factory에 문의하세요.
e5a-more-do = 읽었습니다
e5a-less-title = Factory가 예상보다 적은 권한을 요청합니다
e5a-less-body = { $list } 권한이 빠졌습니다. 설정은 계속할 수 있지만 일부 작업이 실패할 수 있습니다.
e5a-less-do = 계속
s5a-sum-all = 현재와 앞으로의 모든 저장소
s5a-sum-some = { $count ->
   *[other] 저장소 { $count }개
}
s5a-sum-more = { $names } { $count ->
   *[other] 외 { $count }개
}
s5a-asked-title = { $count ->
   *[other] Factory가 권한 { $count }개를 요청합니다
}
s5a-open-all = 모두 펼치기
s5a-close-all = 모두 접기
s5a-from-guide = Factory가 현재 요청하는 권한을 GitHub에서 확인하지 못했습니다. 이 목록은 Factory 안내서에 있는 내용입니다.
s5a-level-read = 읽기
s5a-level-write = 읽기 및 쓰기
s5a-level-admin = 읽기, 쓰기 및 관리
s5a-unknown = 안내서에 없는 권한입니다. 계속하기 전에 Factory에 문의하세요.
s5a-new = 새 항목
e5a-changed-title = 읽는 동안 계획이 바뀌었습니다
e5a-changed-body = GitHub의 내용이 달라졌습니다. 아무것도 보내지 않았습니다. 목록을 다시 확인한 다음 계속하세요.
e5a-changed-do = 다시 보기
