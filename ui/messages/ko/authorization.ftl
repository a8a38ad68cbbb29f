## 3A

s3a-title = GitHub에서 본인 확인
s3a-body = 브라우저에서 GitHub를 엽니다. 로그인한 다음 <strong>Authorize</strong>(승인)라고 적힌 초록색 버튼을 선택하세요. 이 단계에서는 아직 Factory가 코드를 볼 수 없습니다.
s3a-open = GitHub 열기
s3a-code = 다른 기기에서 코드 사용
s3a-pic = Authorize 버튼을 표시한 GitHub 페이지 그림
s3a-two = 두 부분으로 나뉩니다
s3a-two-1 = 지금: 본인임을 확인합니다.
s3a-two-2 = 나중에: Factory가 사용할 항목을 선택합니다.
s3a-hint-account = 회사에서 쓰는 GitHub 계정을 사용하세요.
s3a-help = GitHub와 Factory는 OAuth와 PKCE라는 안전한 로그인 방식을 사용합니다. 비밀번호는 이 앱을 거치지 않습니다.
s3a-help-b1 = GitHub에서 비밀번호나 패스키를 다시 요청할 수 있습니다.
s3a-help-b2 = 이 승인은 GitHub에서 언제든지 취소할 수 있습니다.

## 3B

s3b-title = 브라우저에서 Factory를 승인하세요
s3b-body = 브라우저에서 GitHub를 열었습니다. <strong>Authorize</strong>(승인)를 선택한 다음 돌아오세요. 이 창은 자동으로 다음 단계로 넘어갑니다.
s3b-wait = GitHub를 기다리는 중
s3b-again = GitHub 다시 열기
s3b-fold-1 = GitHub에 무엇이 보여야 하나요?
s3b-fold-1-body = Authorize Factory라는 제목과 계정 이름, 초록색 버튼이 있는 페이지입니다. 주소는 { $host }(으)로 시작합니다.
s3b-fold-2 = 아무것도 열리지 않거나 다른 화면이 보여요
s3b-fold-2-404 = 페이지를 찾을 수 없는 경우: 다른 GitHub 계정으로 로그인했을 수 있습니다.
s3b-fold-2-sso = 회사 로그인 페이지가 나오는 경우: 먼저 로그인한 다음 계속하세요.
s3b-fold-2-2fa = 코드나 패스키를 요청하는 경우: 정상입니다. GitHub가 본인인지 확인하는 과정입니다.
s3b-ok = GitHub에서 본인 확인을 마쳤습니다
sr-s3b-wait = GitHub를 열었습니다. Authorize를 선택하기를 기다리고 있습니다.
e3b-denied-title = GitHub에서 취소를 선택했습니다
e3b-denied-body = 변경된 내용이 없습니다. Factory는 접근할 수 없습니다.
e3b-denied-do = GitHub 다시 열기
e3b-expired-title = 링크가 만료되었습니다
e3b-expired-body = 링크는 10분 동안 유효합니다. 새 링크를 만들었습니다.
e3b-expired-do = 새 링크 열기
e3b-mismatch-title = GitHub가 예상하지 못한 곳으로 보냈습니다
e3b-mismatch-body = 이 앱에 등록된 주소가 맞지 않습니다. 사용자가 아니라 Factory가 고쳐야 하는 문제입니다. Factory에 지원 코드를 알려 주세요.
e3b-mismatch-do = 다시 시도
e3b-suspended-title = Factory의 GitHub 앱이 일시 중지되었습니다
e3b-suspended-body = GitHub 또는 Factory에서 앱을 일시 중지했습니다. 다시 켜질 때까지 계속할 수 없습니다.
e3b-suspended-do = 다시 확인
e3b-unverified-title = GitHub 이메일이 확인되지 않았습니다
e3b-unverified-body = GitHub에서 링크가 담긴 이메일을 보냈습니다. 링크를 연 다음 돌아오세요.
e3b-unverified-do = 다시 확인

## 3C

s3c-title = GitHub에서 코드로 승인
s3c-body = 휴대폰이나 다른 컴퓨터에서 { $address } 주소를 열고 이 코드를 입력하세요. 그런 다음 <strong>Authorize</strong>(승인)를 선택하세요.
s3c-warn = 이 코드는 GitHub 페이지에만 입력하세요. 전화를 걸어 온 사람에게는 절대 알려 주지 마세요.
s3a-body-again = 브라우저에서 GitHub를 엽니다. 로그인한 다음 <strong>Authorize</strong>(승인)라고 적힌 초록색 버튼을 선택하세요.
s3a-guided-body = 브라우저에서 GitHub를 엽니다. 회사 계정으로 로그인한 다음 돌아와서 알려 주세요.
s3a-guided-1 = 브라우저에서 GitHub에 로그인하세요.
s3a-guided-2 = GitHub에 <strong>Authorize</strong>(승인)라고 적힌 초록색 버튼이 보이면 선택하세요.
s3a-guided-done = GitHub에 로그인했습니다
s3b-fold-2-nothing = 아무것도 열리지 않는 경우: 이 창 뒤에 새 탭이 있는지 확인하세요. 없으면 링크를 복사해 이 컴퓨터의 브라우저에 붙여 넣으세요.
