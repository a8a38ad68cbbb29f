## 3A

s3a-title = Mostre ao GitHub que é você
s3a-body = Abrimos o GitHub no seu navegador. Entre e escolha o botão verde <strong>Authorize</strong> (Autorizar). Isso ainda não dá o seu código ao Factory.
s3a-open = Abrir o GitHub
s3a-code = Usar um código em outro dispositivo
s3a-pic = Uma imagem da página do GitHub com o botão Authorize marcado
s3a-two = São duas partes
s3a-two-1 = Agora: você prova quem é.
s3a-two-2 = Depois: você escolhe o que o Factory pode usar.
s3a-hint-account = Use a conta do GitHub que pertence à sua empresa.
s3a-help = O GitHub e o Factory usam um acesso seguro chamado OAuth com PKCE. Nenhuma senha passa por este aplicativo.
s3a-help-b1 = O GitHub pode pedir de novo a sua senha ou chave de acesso.
s3a-help-b2 = Você pode desfazer isso no GitHub a qualquer momento.

## 3B

s3b-title = Aprove o Factory no seu navegador
s3b-body = Abrimos o GitHub no seu navegador. Escolha <strong>Authorize</strong> e volte para cá. Esta janela continua sozinha.
s3b-wait = Aguardando o GitHub
s3b-again = Abrir o GitHub de novo
s3b-fold-1 = O que devo ver no GitHub?
s3b-fold-1-body = Uma página que diz Authorize Factory, com o nome da sua conta e um botão verde. O endereço começa com { $host }.
s3b-fold-2 = Nada abriu, ou vejo outra coisa
s3b-fold-2-404 = Página não encontrada: talvez você tenha entrado com outra conta do GitHub.
s3b-fold-2-sso = Uma página de acesso da empresa: entre por ela primeiro e depois continue.
s3b-fold-2-2fa = Um código ou chave de acesso: é normal. O GitHub confere que é você.
s3b-ok = O GitHub sabe que é você
sr-s3b-wait = Abrimos o GitHub. Aguardando você escolher Authorize.
e3b-denied-title = Você escolheu Cancel no GitHub
e3b-denied-body = Nada foi alterado. O Factory não tem acesso.
e3b-denied-do = Abrir o GitHub de novo
e3b-expired-title = O link expirou
e3b-expired-body = Os links valem por 10 minutos. Criamos um novo.
e3b-expired-do = Abrir o novo link
e3b-mismatch-title = O GitHub nos enviou a um lugar inesperado
e3b-mismatch-body = O endereço definido para este aplicativo não confere. Quem corrige isso é o Factory, não você. Informe a eles o código para o suporte.
e3b-mismatch-do = Tentar de novo
e3b-suspended-title = O aplicativo do Factory no GitHub está pausado
e3b-suspended-body = O GitHub ou o Factory pausou o aplicativo. Você só pode continuar quando ele voltar.
e3b-suspended-do = Verificar de novo
e3b-unverified-title = Seu e-mail do GitHub não está confirmado
e3b-unverified-body = O GitHub enviou a você um e-mail com um link. Abra-o e volte para cá.
e3b-unverified-do = Verificar de novo

## 3C

s3c-title = Aprovar com um código no GitHub
s3c-body = Em um celular ou outro computador, abra { $address } e digite este código. Depois escolha <strong>Authorize</strong>.
s3c-warn = Digite este código somente na página do GitHub. Nunca o informe a quem ligar para você.
s3a-body-again = Abrimos o GitHub no seu navegador. Entre e escolha o botão verde <strong>Authorize</strong> (Autorizar).
s3a-guided-body = Abrimos o GitHub no seu navegador. Entre com a conta da sua empresa, volte e nos avise.
s3a-guided-1 = Entre no GitHub pelo seu navegador.
s3a-guided-2 = Se o GitHub mostrar um botão verde <strong>Authorize</strong>, escolha-o.
s3a-guided-done = Já entrei no GitHub
s3b-fold-2-nothing = Nada abriu: procure uma nova aba atrás desta janela. Se não houver, copie o link e cole em um navegador deste computador.
