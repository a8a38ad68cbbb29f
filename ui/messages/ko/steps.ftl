step-1 = Factory에 로그인
step-2 = 연결 시작
step-3 = GitHub에서 승인
step-4 = 저장소 선택
step-5 = 권한 검토
step-6 = 연결 확인
st-not-started = 시작 전
st-browser = 브라우저에서 사용자를 기다리는 중
st-owner = { $date }부터 소유자를 기다리는 중
st-working = 작업 중…
st-attention = 확인 필요
st-done = 완료
# Spoken only when the app is in the background and focus cannot move
st-owner-plain = 소유자를 기다리는 중
st-all-repositories = 모든 저장소
st-some-repositories = { $count ->
   *[other] 저장소 { $count }개
}
